"""Documents → what the annotator said of them: one row a resolution, and one for each document without any."""

from collections.abc import Callable, Iterator

import pyarrow as pa
from pyspark.sql.types import IntegerType, LongType, StringType, StructField, StructType

from .inputs import requests
from .program import Program
from .quarantine import Answer, Request, answers

# Bytes of rows that are handed to Spark together.
BATCH_BYTES = 4 << 20


def schema_of(tables: list[dict]) -> StructType:
    """The columns of what `annotator` gives: the place, the document, a resolution of it, and its rows of each table as CSV."""
    text, whole = StringType(), LongType()
    fields = [("file", text), ("block", whole), ("row", whole), ("id", text), ("error", text), ("part", IntegerType()), ("resolution", text)]
    return StructType([StructField(name, type) for name, type in fields + [(rows_of(table["name"]), text) for table in tables]])


def rows_of(table: str) -> str:
    """The column that holds the rows of a table."""
    return f"rows_{table}"


def annotator(program: Program, tables: list[dict], carried: tuple[str, ...]) -> Callable[[Iterator[pa.RecordBatch]], Iterator[pa.RecordBatch]]:
    """What each task runs, for `mapInArrow`: one child, and the rows of a partition through it."""
    names = [table["name"] for table in tables]
    types = [pa.string(), pa.int64(), pa.int64(), pa.string(), pa.string(), pa.int32(), pa.string()]
    schema = pa.schema(
        list(zip(["file", "block", "row", "id", "error", "part", "resolution"], types)) + [(rows_of(name), pa.string()) for name in names]
    )

    def run(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        rows: list[tuple] = []
        size = 0
        for answer in answers(_all(batches, carried), program):
            for row in _rows(answer, names):
                rows.append(row)
                size += sum(len(cell) for cell in row[7:] if cell is not None)
            if size > BATCH_BYTES or len(rows) > 1000:
                yield _batch(rows, schema)
                rows, size = [], 0
        if rows:
            yield _batch(rows, schema)

    return run


def _all(batches: Iterator[pa.RecordBatch], carried: tuple[str, ...]) -> Iterator[Request]:
    for batch in batches:
        yield from requests(batch, carried)


def _rows(answer: Answer, names: list[str]) -> Iterator[tuple]:
    """A document that failed, or that holds nothing, has a row as well: without it, nobody could tell that it was not lost."""
    file, block, number = answer.request.key
    document = (file, block, number, answer.request.id, answer.error)
    for part, resolution in enumerate(answer.resolutions):
        yield (*document, part, resolution["id"], *(resolution["tables"][name] for name in names))
    if not answer.resolutions:
        yield (*document, None, None, *(None for _ in names))


def _batch(rows: list[tuple], schema: pa.Schema) -> pa.RecordBatch:
    return pa.RecordBatch.from_arrays([pa.array(cells, field.type) for cells, field in zip(zip(*rows), schema)], schema=schema)
