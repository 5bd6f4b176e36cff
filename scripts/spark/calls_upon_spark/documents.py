"""Documents as every kind of input gives them: rows for the tasks, and how a task makes lines for the annotator of them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from urllib.parse import unquote

import pyarrow as pa
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

from .quarantine import Request

# The place of a document: the file it came from, where Spark cut that file, and a number that grows from row to row.
PLACE = ("file", "block", "row")


@dataclass(frozen=True)
class Documents:
    """What is annotated."""

    # The columns of PLACE, and what `requests` takes the documents from.
    frame: DataFrame
    # The columns that are carried into the tables.
    carried: tuple[str, ...]
    # A batch of the frame as lines for the annotator. Travels to the executors.
    requests: Callable[[pa.RecordBatch], Iterator[Request]]
    # How many documents there are, counted otherwise than by annotating them.
    count: int
    # About how many bytes of text there are.
    bytes: int


def place() -> list:
    """The columns of PLACE, of rows that were read from a file."""
    hidden = [F.col("_metadata.file_path").alias("file"), F.col("_metadata.file_block_start").alias("block")]
    return [*hidden, F.monotonically_increasing_id().alias("row")]


def order_of(row: dict) -> tuple:
    """Sorts places as the local run comes to them: files by the UTF-16 code units of their names."""
    return unquote(row["file"]).encode("utf-16-be"), row["block"], row["row"]


def places(batch: pa.RecordBatch) -> Iterator[tuple]:
    """The place of each row."""
    return zip(*(batch.column(name).to_pylist() for name in PLACE))


def stored(spark: SparkSession, paths: tuple[str, ...]) -> int:
    """Bytes of files as they are stored, those below folders among them."""
    total = 0
    for name in paths:
        path = spark._jvm.org.apache.hadoop.fs.Path(name)
        storage = path.getFileSystem(spark._jsc.hadoopConfiguration())
        total += sum(storage.getContentSummary(found.getPath()).getLength() for found in storage.globStatus(path) or [])
    return total


def check_columns(columns: list[str], text: str, id: str) -> None:
    """Ends the job where a table lacks what is asked of it, or has what the annotator would take for that."""
    for name in (text, id):
        if name not in columns:
            raise SystemExit(f"Unexpected columns {', '.join(columns)}, expected {name} among them (--text-column, --id-column)")
    for name, own in (("text", text), ("id", id)):
        if own != name and name in columns:
            raise SystemExit(f"Unexpected column {name} beside {own}, expected another name: the annotator takes the {name} by it")
