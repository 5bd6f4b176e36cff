"""The whole job: documents → answers, kept aside → names → tables and rejects."""

import time
from dataclasses import dataclass, replace

from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

from . import annotate, inputs, names, tables
from .inputs import Source
from .output import Output
from .program import Program

SETTINGS = {
    # Small batches, whatever Spark's default: a row is a whole text, or rows of hundreds.
    "spark.sql.execution.arrow.maxRecordsPerBatch": "256",
    "spark.sql.execution.arrow.maxBytesPerBatch": str(16 << 20),
    "spark.sql.parquet.columnarReaderBatchSize": "256",
    # Without it, the price that Spark puts on opening a file makes a task of every few texts.
    "spark.sql.files.openCostInBytes": str(64 << 10),
}

# Bytes of texts for a task that annotates. A child is slow until it has read a few megabytes, so that a core should have one child
# and not many; a task that is lost is annotated again, so that it should not last for many minutes.
TEXT_BYTES = 256 << 20

# Bytes of unpacked rows for a task that writes tables.
TABLES_BYTES = 256 << 20


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
    """Runs the job; gives its counts, and the seconds of its steps. Throws where documents or rows were lost."""
    for key, value in SETTINGS.items():
        spark.conf.set(key, value)
    clock = _Clock()
    output = Output(spark, job.out)
    folders = [*(table["name"] for table in job.driver_program.tables()), "rejects"]
    if job.mode == "errorifexists":
        output.refuse(folders)
    output.clear()
    documents = inputs.read(spark, job.source)
    program = replace(job.program, carry=documents.carried)
    described = replace(job.driver_program, carry=documents.carried).tables()
    cores = spark.sparkContext.defaultParallelism
    clock.step("columns")

    tasks = job.partitions or max(cores, documents.bytes // TEXT_BYTES)
    answered = annotate.annotated(documents, tasks, program, described)
    # Aside on the disk: whatever dies from here on, no text is annotated again. Blobs are compressed already.
    answered.write.option("parquet.block.size", 16 << 20).parquet(output.answers, compression="none")
    staged = spark.read.schema(annotate.COLUMNS).parquet(output.answers)
    counts, rows, size = _counted(staged)
    counts = {"documents": documents.count, **counts}
    if counts["documents"] != counts["answered"]:
        raise RuntimeError(f"Unexpected answers to {counts['answered']} documents, expected {counts['documents']}")
    clock.step("annotate")

    answers = annotate.answers_in(staged)
    new_names = spark.sparkContext.broadcast(names.renamed(answers))
    clock.step("names")

    # Organs and years differ in size: with more tasks than cores, the small ones fill what the large ones leave free.
    tasks = max(4 * cores, size // TABLES_BYTES)
    written = tables.write(annotate.blobs_in(staged), tasks, described, new_names, output.folder())
    if written != {name: rows.get(name, 0) for name in written}:
        raise RuntimeError(f"Unexpected rows in tables {written}, expected {rows}")
    rejects = answers.where("error IS NOT NULL").selectExpr("id", "file AS path", "error AS reason")
    rejects.coalesce(1).write.parquet(f"{output.tables}/rejects")
    clock.step("tables")

    for name in folders:
        output.take(name)
    if not job.keep_staging:
        output.clear()
    clock.step("end")
    return {**counts, "seconds": clock.seconds}


def _counted(staged: DataFrame) -> tuple[dict[str, int], dict[str, int], int]:
    """Counts of the answers, the rows of each table, and the bytes of all."""
    first = F.count_if(F.expr("part IS NULL OR part = 0")).alias("answered")
    answers = [first, F.count("resolution").alias("resolutions"), F.count("error").alias("rejects")]
    blobs = [F.sum("n").alias("rows"), F.sum("size").alias("bytes")]
    groups = {row.table: row for row in staged.groupBy("table").agg(*answers, *blobs).collect()}
    said = groups.pop(None, None)
    counts = {name: 0 if said is None else said[name] for name in ("answered", "resolutions", "rejects")}
    return counts, {name: row.rows for name, row in groups.items()}, sum(row.bytes for row in groups.values())


class _Clock:
    """Seconds of each step."""

    def __init__(self):
        self._since = time.monotonic()
        self.seconds: dict[str, float] = {}

    def step(self, name: str) -> None:
        now = time.monotonic()
        self.seconds[name] = round(now - self._since, 1)
        self._since = now
