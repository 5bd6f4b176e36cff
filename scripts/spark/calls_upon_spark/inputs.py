"""Tables and folders of files → documents: a line for the annotator each, and its place in the corpus."""

import base64
import json
from collections.abc import Iterator
from dataclasses import dataclass

import pyarrow as pa
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F
from pyspark.sql.types import ArrayType, MapType, StructType

from .quarantine import Request

# The place of a document: the file it came from, where Spark cut that file, and a number that grows from row to row.
PLACE = ("file", "block", "row")

# Endings of files that are one document, as `calls-upon read --help` has them.
FILES = "*.{txt,md,html,htm,pdf,docx,xml,akn}"


@dataclass(frozen=True)
class Source:
    """What is read, and how."""

    paths: tuple[str, ...]
    format: str
    text_column: str = "text"
    id_column: str = "id"
    glob: str = FILES
    delimiter: str = ","


def read(spark: SparkSession, source: Source) -> tuple[DataFrame, tuple[str, ...]]:
    """Documents with the columns of PLACE, `id`, `text` or `bytes`, and those that are carried, whose names come beside."""
    if source.format == "files":
        return _files(spark, source), ()
    table = _table(spark, source)
    columns = [name for name in table.columns if name != "_metadata"]
    for name in (source.text_column, source.id_column):
        if name not in columns:
            raise SystemExit(f"Unexpected columns {', '.join(columns)}, expected {name} among them (--text-column, --id-column)")
    for name, own in (("text", source.text_column), ("id", source.id_column)):
        if own != name and name in columns:
            raise SystemExit(f"Unexpected column {name} beside {own}, expected another name: the annotator takes the {name} by it")
    carried = tuple(name for name in columns if name != source.text_column)
    cells = [_as_text(table, name).alias(f"c{i}") for i, name in enumerate(carried)]
    place = [F.col("_metadata.file_path").alias("file"), F.col("_metadata.file_block_start").alias("block")]
    own = [_as_text(table, source.id_column).alias("id"), _as_text(table, source.text_column).alias("text")]
    return table.select(*place, F.monotonically_increasing_id().alias("row"), *own, *cells), carried


def _table(spark: SparkSession, source: Source) -> DataFrame:
    paths = list(source.paths)
    if source.format == "parquet":
        return spark.read.parquet(*paths)
    if source.format == "json":
        return _in_order(spark.read.json(paths, primitivesAsString=True), spark.read.text(paths).first())
    # As RFC 4180 has it: a quotation mark inside a cell is doubled, and a cell may hold line ends.
    return spark.read.csv(paths, header=True, multiLine=True, escape='"', sep=source.delimiter)


def _in_order(table: DataFrame, first) -> DataFrame:
    """Spark sorts the keys of JSON by name; those of the first line come as they stand there, as in a local run."""
    try:
        keys = [key for key in json.loads(first.value) if key in table.columns]
    except (AttributeError, TypeError, ValueError):
        keys = []
    names = keys + [name for name in table.columns if name not in keys]
    # The place of a row is a hidden column, which a selection of others would lose.
    place = [F.col("_metadata.file_path"), F.col("_metadata.file_block_start")]
    return table.select(F.struct(*place).alias("_metadata"), *(F.col(f"`{name.replace('`', '``')}`") for name in names))


def _as_text(table: DataFrame, name: str):
    column = F.col(f"`{name.replace('`', '``')}`")
    nested = isinstance(table.schema[name].dataType, (ArrayType, MapType, StructType))
    return F.to_json(column) if nested else column.cast("string")


def _files(spark: SparkSession, source: Source) -> DataFrame:
    """Files as they are, named as `annotate` names them: relative to the folder that was given."""
    read = spark.read.format("binaryFile").option("recursiveFileLookup", True).option("pathGlobFilter", source.glob)
    parts = []
    for path in source.paths:
        hadoop = spark._jvm.org.apache.hadoop.fs.Path(path)
        root = hadoop.getFileSystem(spark._jsc.hadoopConfiguration()).makeQualified(hadoop).toString().rstrip("/") + "/"
        name = F.substring(F.col("path"), len(root) + 1, 1 << 20)
        parts.append(read.load(path).select(name.alias("file"), F.col("content").alias("bytes")))
    files = parts[0]
    for part in parts[1:]:
        files = files.union(part)
    number = F.monotonically_increasing_id().alias("row")
    return files.select("file", F.lit(0).cast("long").alias("block"), number, F.col("file").alias("id"), "bytes")


def requests(batch: pa.RecordBatch, carried: tuple[str, ...]) -> Iterator[Request]:
    """The rows of a batch as lines for the annotator."""
    columns = {name: batch.column(name).to_pylist() for name in batch.schema.names}
    for i, id in enumerate(columns["id"]):
        if "bytes" in columns:
            request = {"id": id, "base64": base64.b64encode(columns["bytes"][i]).decode("ascii")}
        else:
            # Last come those that have to win: what the contract calls id and text are no columns of the table.
            cells = {name: columns[f"c{n}"][i] for n, name in enumerate(carried)}
            request = {**cells, "id": id, "text": columns["text"][i]}
        line = json.dumps(request, ensure_ascii=False).encode("utf-8") + b"\n"
        yield Request(id, line, tuple(columns[name][i] for name in PLACE))
