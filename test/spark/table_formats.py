"""Tables of each format through the Spark job, beside a local run of the same table: carried columns, names, odd cells."""

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

PROJECT = Path(__file__).parents[2]
sys.path.insert(0, str(PROJECT / "scripts/spark"))

import pyarrow as pa  # noqa: E402
import pyarrow.csv  # noqa: E402
import pyarrow.parquet as pq  # noqa: E402

import job  # noqa: E402
from calls_upon_spark.inputs import Source  # noqa: E402
from calls_upon_spark.program import Program  # noqa: E402
from calls_upon_spark.run import Job, run  # noqa: E402
from same_tables import differences  # noqa: E402

MAIN = str(PROJECT / "dist/cli/main.cjs")
BODY = "{0}\n\nThe General Assembly,\n\n1. Calls upon \u201cMember States\u201d,\u2028to \"act\" \U0001f30a by {1};\n"


def rows() -> pa.Table:
    """Eight rows: four of them have one symbol, one cell is empty, one column has a name that needs care."""
    n = range(8)
    symbols = ["A/RES/70/1" if i % 2 else f"A/RES/70/{i + 10}" for i in n]
    return pa.table(
        {
            "key": [f"row {i}" for i in n],
            "Votes, for": [str(i) if i != 3 else None for i in n],
            "body": [BODY.format(symbols[i], i) for i in n],
            "a.b": ["x\ny"] * 8,
        }
    )


def write(table: pa.Table, format: str, folder: Path) -> Path:
    """The table as a file."""
    path = folder / f"rows.{'jsonl' if format == 'json' else format}"
    if format == "parquet":
        pq.write_table(table, path)
    elif format == "csv":
        pyarrow.csv.write_csv(table, path)
    else:
        lines = table.to_pylist()
        # Keys that only a later line has, values that are no texts, half of a pair of surrogates, empty lines.
        lines[-1] |= {"late": [1.50, {"deep": True}], "half": "\ud83c", "key": 8}
        path.write_text("".join(f"{json.dumps(line)}\n \n" for line in lines))
    return path


def main() -> int:
    """Runs it; gives the exit code."""
    problems = []
    program = Program(shutil.which("node"), MAIN)
    with tempfile.TemporaryDirectory(prefix="calls-upon-spark-") as name:
        folder = Path(name)
        settings = ["spark.sql.shuffle.partitions=4", "spark.ui.enabled=false", "spark.ui.showConsoleProgress=false", "spark.log.level=ERROR"]
        spark = job.session("local[2]", settings, name)
        for format in ("parquet", "json", "csv"):
            path = write(rows(), format, folder)
            local, out = folder / f"local-{format}", folder / f"spark-{format}"
            columns = ["--text-column", "body", "--id-column", "key"]
            command = ["node", MAIN, "annotate", path, *columns, "--out", local, "--format", "parquet", "--quiet"]
            subprocess.run(command, check=True)
            source = Source((str(path),), format, "body", "key")
            counts = run(spark, Job(source, program, program, str(out), partitions=2))
            print(format, counts)
            # A stream has no file: a row is called by its id alone.
            problems += differences(local, out, lambda place: place.split("#", 1)[1])
        spark.stop()
    print("\n".join(problems) or "tables of each format are the same")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
