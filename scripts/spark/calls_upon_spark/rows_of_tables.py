"""Rows of Parquet and CSV, each of them a document."""

import json
from collections.abc import Iterator
from functools import partial

import pyarrow as pa
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F
from pyspark.sql.types import ArrayType, MapType, StructType

from .documents import Documents, check_columns, place, places, stored
from .quarantine import Request

# How much larger texts are than the Parquet that holds them, by and large.
UNPACKED = 3


def read_parquet(spark: SparkSession, paths: tuple[str, ...], text: str, id: str) -> Documents:
    """Rows of Parquet, whose number stands at the end of each file."""
    return _read(spark.read.parquet(*paths), text, id, UNPACKED * stored(spark, paths))


def read_csv(spark: SparkSession, paths: tuple[str, ...], delimiter: str, text: str, id: str) -> Documents:
    """Rows of CSV as RFC 4180 has it: a quotation mark inside a cell is doubled, and a cell may hold line ends."""
    table = spark.read.csv(list(paths), header=True, multiLine=True, escape='"', sep=delimiter)
    return _read(table, text, id, stored(spark, paths))


def _read(table: DataFrame, text: str, id: str, bytes: int) -> Documents:
    check_columns(table.columns, text, id)
    carried = tuple(name for name in table.columns if name != text)
    cells = [_as_text(table, name).alias(f"c{i}") for i, name in enumerate(carried)]
    frame = table.select(*place(), _as_text(table, id).alias("id"), _as_text(table, text).alias("text"), *cells)
    return Documents(frame, carried, partial(requests, carried), table.count(), bytes)


def _as_text(table: DataFrame, name: str):
    column = F.col(f"`{name.replace('`', '``')}`")
    nested = isinstance(table.schema[name].dataType, (ArrayType, MapType, StructType))
    return F.to_json(column) if nested else column.cast("string")


def requests(carried: tuple[str, ...], batch: pa.RecordBatch) -> Iterator[Request]:
    """Rows as lines for the annotator."""
    ids, texts = (batch.column(name).to_pylist() for name in ("id", "text"))
    cells = [batch.column(f"c{i}").to_pylist() for i in range(len(carried))]
    for i, where in enumerate(places(batch)):
        # Last come those that have to win: what the contract calls id and text are no columns of the table.
        request = {**{name: column[i] for name, column in zip(carried, cells)}, "id": ids[i], "text": texts[i]}
        yield Request(ids[i], json.dumps(request, ensure_ascii=False).encode("utf-8") + b"\n", where)
