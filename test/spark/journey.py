"""The Spark job over real texts, beside a local run: whatever dies on the way, the tables are the same.

    python test/spark/journey.py TEXTS [EVERY]

takes every EVERYth text, adds three that harm whoever reads them, and kills an executor that annotates and one that writes tables.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pyarrow.parquet as pq

import processes
from same_tables import differences

PROJECT = Path(__file__).parents[2]
MAIN = PROJECT / "dist/cli/main.cjs"
POISON = Path(__file__).parent / "poison.mjs"
POISONS = ("hangs", "throws", "kills")


def texts(source: Path, every: int, folder: Path) -> None:
    """Copies some texts, with two that have the same words and so the same symbols."""
    names = sorted(path for path in source.iterdir() if path.suffix in (".txt", ".md"))[::every]
    for path in names:
        shutil.copyfile(path, folder / path.name)
    for path in names[:2]:
        shutil.copyfile(path, folder / f"again-{path.name}")


def poisons(folder: Path) -> None:
    """Adds the texts that do harm."""
    for harm in POISONS:
        (folder / f"B-{harm}.txt").write_text(f"The General Assembly,\n\n1. Calls upon all States to take the poison that {harm};\n")


def annotate_here(folder: Path, out: Path) -> None:
    """The local run."""
    command = ["node", MAIN, "annotate", folder, "--out", out, "--format", "parquet", "--jobs", "2", "--quiet"]
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)


def start_job(folder: Path, out: Path, log: Path) -> subprocess.Popen:
    """The job on two executors, each with one core and 1 GB."""
    settings = [f"spark.executorEnv.NODE_OPTIONS=--import={POISON.as_uri()}", "spark.sql.shuffle.partitions=4", "spark.ui.enabled=false", "spark.ui.showConsoleProgress=false"]
    options = [option for setting in settings for option in ("--conf", setting)]
    job = [sys.executable, PROJECT / "scripts/spark/job.py", "--master", "local-cluster[2,1,1024]", *options]
    command = [*job, "--format", "files", "--timeout", "5", "--partitions", "4", "--out", out, folder]
    # Where executors keep what they log.
    env = {**os.environ, "SPARK_WORKER_DIR": str(log.parent / "work")}
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=log.open("w"), text=True, env=env, cwd=log.parent)


def check_rejects(out: Path) -> list[str]:
    """The three poisons are told of, each with its reason, and nothing else."""
    rejects = {row["id"]: row["reason"] for row in pq.read_table(out / "rejects").to_pylist()}
    wanted = {"hangs": "took longer than 5 s", "throws": "poisoned", "kills": "signal 9"}
    found = [] if len(rejects) == len(wanted) else [f"rejects: {rejects}, expected {len(wanted)}"]
    for harm, words in wanted.items():
        if words not in (rejects.get(f"B-{harm}.txt") or ""):
            found.append(f"rejects: {rejects.get(f'B-{harm}.txt')}, expected {words}")
    return found


def main() -> int:
    """Runs it all; gives the exit code."""
    source, every = Path(sys.argv[1]), int((sys.argv[2:] or ["1"])[0])
    with tempfile.TemporaryDirectory(prefix="calls-upon-spark-") as name:
        folder = Path(name)
        (folder / "texts").mkdir()
        texts(source, every, folder / "texts")
        annotate_here(folder / "texts", folder / "local")
        poisons(folder / "texts")
        since = time.monotonic()
        job = start_job(folder / "texts", folder / "spark", folder / "log")
        killed = [processes.kill_annotating(job, 3), processes.kill_writing(job, folder / "spark")]
        printed = job.communicate()[0]
        print(f"executors {killed} killed; {time.monotonic() - since:.0f} s: {printed.strip()}")
        if job.returncode != 0 or None in killed:
            print((folder / "log").read_text()[-4000:])
            return 1
        counts = json.loads(printed)
        problems = differences(folder / "local", folder / "spark") + check_rejects(folder / "spark")
        if counts["documents"] != counts["answered"] or counts["rejects"] != len(POISONS):
            problems.append(f"counts: {counts}")
        print("\n".join(problems) or f"{counts['documents']} documents, the same tables, {counts['rejects']} rejects")
        return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
