"""The whole job: documents → answers, kept aside → names → tables and rejects."""

import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

from pyspark.sql import SparkSession

from . import annotate, inputs, names, tables
from .inputs import Source
from .program import Program

# Small batches, whatever Spark's default: a row is a whole text, or all rows of one.
SETTINGS = {
    "spark.sql.execution.arrow.maxRecordsPerBatch": "256",
    "spark.sql.parquet.columnarReaderBatchSize": "256",
    # Without it, the price that Spark puts on opening a file makes a task of every few texts.
    "spark.sql.files.openCostInBytes": str(64 << 10),
}

# Tables that are written at the same time: the small ones fill what the large ones leave free.
AT_ONCE = 3


@dataclass(frozen=True)
class Job:
    """What is annotated, by what, to where."""

    source: Source
    program: Program
    # The annotator on the driver, where it lies elsewhere than on the executors.
    driver_program: Program
    out: str
    mode: str = "errorifexists"
    partitions: int | None = None
    keep_staging: bool = False


def run(spark: SparkSession, job: Job) -> dict:
    """Runs the job; gives its counts, and the seconds of its steps. Throws where documents were lost."""
    for key, value in SETTINGS.items():
        spark.conf.set(key, value)
    clock = _Clock()
    documents, carried = inputs.read(spark, job.source)
    program = replace(job.program, carry=carried)
    described = replace(job.driver_program, carry=carried).tables()
    staging = f"{job.out.rstrip('/')}/staging"
    clock.step("columns")

    partitions = job.partitions or 2 * spark.sparkContext.defaultParallelism
    run_program = annotate.annotator(program, described, carried)
    answered = documents.repartition(partitions, "row").mapInArrow(run_program, annotate.schema_of(described))
    # Aside on the disk: whatever dies from here on, no text is annotated again.
    answered.write.mode("overwrite").option("parquet.block.size", 16 << 20).parquet(staging)
    staged = spark.read.parquet(staging)
    counts = {"documents": documents.count(), "answered": staged.select("row").distinct().count()}
    if counts["documents"] != counts["answered"]:
        raise RuntimeError(f"Unexpected answers to {counts['answered']} documents, expected {counts['documents']}")
    clock.step("annotate")

    new_names = names.renamed(staged)
    clock.step("names")

    def write(table: dict) -> None:
        tables.write(staged, table, new_names, f"{job.out}/{table['name']}", job.mode)

    with ThreadPoolExecutor(AT_ONCE) as pool:
        list(pool.map(write, described))
    rejects = staged.where("error IS NOT NULL").selectExpr("id", "file AS path", "error AS reason")
    rejects.coalesce(1).write.mode(job.mode).parquet(f"{job.out}/rejects")
    clock.step("tables")

    counts["resolutions"] = staged.where("resolution IS NOT NULL").count()
    counts["rejects"] = staged.where("error IS NOT NULL").count()
    if not job.keep_staging:
        _remove(spark, staging)
    clock.step("end")
    return {**counts, "seconds": clock.seconds}


def _remove(spark: SparkSession, folder: str) -> None:
    path = spark._jvm.org.apache.hadoop.fs.Path(folder)
    path.getFileSystem(spark._jsc.hadoopConfiguration()).delete(path, True)


class _Clock:
    """Seconds of each step."""

    def __init__(self):
        self._since = time.monotonic()
        self.seconds: dict[str, float] = {}

    def step(self, name: str) -> None:
        now = time.monotonic()
        self.seconds[name] = round(now - self._since, 1)
        self._since = now
