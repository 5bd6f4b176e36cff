"""Annotates a table or folders of texts on Apache Spark: docs/cluster.md.

    spark-submit --archives calls-upon.tar.gz#calls-upon scripts/spark/job.py --program ./calls-upon/dist/cli/main.cjs \
        --format parquet --text-column text --id-column id --out s3a://bucket/corpus s3a://bucket/texts/
"""

import argparse
import json
import os
import shutil
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from pyspark.sql import SparkSession  # noqa: E402

from calls_upon_spark.files import FILES  # noqa: E402
from calls_upon_spark.inputs import Source  # noqa: E402
from calls_upon_spark.program import Program  # noqa: E402
from calls_upon_spark.run import Job, run  # noqa: E402

OWN = Path(__file__).parent
PROJECT = OWN.parent.parent


def arguments() -> argparse.Namespace:
    """The options, as they stand in --help."""
    parser = argparse.ArgumentParser(description="Annotates texts of resolutions on Apache Spark.")
    parser.add_argument("paths", nargs="+", help="tables, or folders of files")
    parser.add_argument("--out", required=True, help="the folder that gets a folder of Parquet for each table")
    parser.add_argument("--format", choices=["parquet", "json", "csv", "files"], default="parquet", help="what the paths hold (default: parquet)")
    parser.add_argument("--text-column", default="text", help="the column with the text (default: text)")
    parser.add_argument("--id-column", default="id", help="the column with the id (default: id)")
    parser.add_argument("--delimiter", default=",", help="between the cells of CSV (default: a comma)")
    parser.add_argument("--glob", default=FILES, help=f"which files of folders are read (default: {FILES})")
    parser.add_argument("--node", default=shutil.which("node") or "node", help="absolute path of Node on the executors (default: that of this machine)")
    parser.add_argument("--program", default=str(PROJECT / "dist/cli/main.cjs"), help="dist/cli/main.cjs of calls-upon on the executors")
    parser.add_argument("--driver-node", help="the same on the driver, where it is another")
    parser.add_argument("--driver-program", help="the same on the driver, where it is another")
    parser.add_argument("--layers", help="as of calls-upon annotate")
    parser.add_argument("--models", help="as of calls-upon annotate, on the executors")
    parser.add_argument("--timeout", type=int, default=60, help="seconds that one document may take (default: 60)")
    parser.add_argument("--partitions", type=int, help="tasks that annotate (default: one for each core, or for each 256 MB of texts where that is more)")
    parser.add_argument("--overwrite", action="store_true", help="replace tables that stand there")
    parser.add_argument("--keep-staging", action="store_true", help="keep the answers that the tables are made of")
    parser.add_argument("--master", help="for a run without spark-submit: local[2], spark://host:7077 …")
    parser.add_argument("--conf", action="append", default=[], metavar="KEY=VALUE", help="a setting of Spark, once for each")
    return parser.parse_args()


def session(master: str | None, settings: list[str], folder: str) -> SparkSession:
    """Spark, with this package for its executors, who fetch it from `folder` whenever one of them starts."""
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    builder = SparkSession.builder.appName("calls-upon")
    if master is not None:
        builder = builder.master(master)
    for setting in settings:
        builder = builder.config(*setting.split("=", 1))
    spark = builder.getOrCreate()
    spark.sparkContext.addPyFile(shutil.make_archive(f"{folder}/calls_upon_spark", "zip", OWN, "calls_upon_spark"))
    return spark


def main() -> None:
    """Runs the job, and prints its counts as one line of JSON."""
    options = arguments()
    source = Source(tuple(options.paths), options.format, options.text_column, options.id_column, options.glob, options.delimiter)
    program = Program(options.node, options.program, options.layers, options.models, options.timeout)
    driver = Program(options.driver_node or options.node, options.driver_program or options.program, options.layers)
    mode = "overwrite" if options.overwrite else "errorifexists"
    job = Job(source, program, driver, options.out, mode, options.partitions, options.keep_staging)
    with tempfile.TemporaryDirectory() as folder:
        spark = session(options.master, options.conf, folder)
        try:
            print(json.dumps(run(spark, job)))
        finally:
            spark.stop()


if __name__ == "__main__":
    main()
