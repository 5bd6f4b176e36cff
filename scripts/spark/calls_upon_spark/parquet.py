"""Rows of one table, organ and year → Parquet files in their folder, piece by piece."""

import re
from collections.abc import Iterator

import pyarrow as pa
import pyarrow.parquet as pq

from .rows import PARTITIONS

# Bytes of rows in memory that make a row group: a reader takes one as a whole.
GROUP_BYTES = 32 << 20

# Bytes of a file. The largest organs and years have several.
FILE_BYTES = 128 << 20

# Arrow's own schema would say nothing that Parquet's doesn't, in each of thousands of small files.
OPTIONS = {"compression": "zstd", "store_schema": False}

# What Spark writes for a null, and which characters it writes as their codes (ExternalCatalogUtils).
NULL = "__HIVE_DEFAULT_PARTITION__"
ESCAPED = re.compile(r"""[\x01-\x1f"#%'*/:=?\\\x7f{\[\]^]""")


def folder_of(place: tuple) -> str:
    """The folder of an organ and year below that of a table, as Spark names it."""
    return "/".join(f"{name}={_escaped(value)}" for name, value in zip(PARTITIONS, place))


def _escaped(value: str | int | None) -> str:
    if value is None or value == "":
        return NULL
    return ESCAPED.sub(lambda found: f"%{ord(found[0]):02X}", str(value))


def files_of(pieces: Iterator[tuple[int, pa.RecordBatch]], schema: pa.Schema) -> Iterator[tuple[pa.Buffer, int]]:
    """Files as bytes, with the number of their rows. Pieces come with their bytes in memory; their order decides every byte."""
    groups = _groups(pieces)
    group = next(groups, None)
    while group is not None:
        sink = pa.BufferOutputStream()
        rows = 0
        with pq.ParquetWriter(sink, schema, **OPTIONS) as writer:
            while group is not None and sink.tell() < FILE_BYTES:
                writer.write_table(group, row_group_size=len(group))
                rows += len(group)
                group = next(groups, None)
        yield sink.getvalue(), rows


def empty_file(schema: pa.Schema) -> pa.Buffer:
    """A file that tells the columns of a table and nothing else."""
    sink = pa.BufferOutputStream()
    pq.write_table(schema.empty_table(), sink, **OPTIONS)
    return sink.getvalue()


def _groups(pieces: Iterator[tuple[int, pa.RecordBatch]]) -> Iterator[pa.Table]:
    waiting: list[pa.RecordBatch] = []
    size = 0
    for bytes, rows in pieces:
        waiting.append(rows)
        size += bytes
        if size > GROUP_BYTES:
            yield pa.Table.from_batches(waiting)
            waiting, size = [], 0
    if waiting:
        yield pa.Table.from_batches(waiting)
