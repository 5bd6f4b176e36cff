"""Rows that the annotator wrote as CSV, with the types of their columns, which the program itself has said."""

from collections.abc import Sequence

import pyarrow as pa
import pyarrow.csv

# Types of Table Schema, as Arrow has them; the same as DuckDB's in the Parquet of a local run (6-emit/sql.ts).
TYPES = {"string": pa.string(), "integer": pa.int32(), "number": pa.float64(), "boolean": pa.bool_(), "date": pa.date32()}

# The columns that name the folders of a table; every table has them, and of one resolution they are the same everywhere.
PARTITIONS = ("organ", "year")


def schema_of(table: dict) -> pa.Schema:
    """The columns of a table, as `calls-upon columns` describes it."""
    return pa.schema([(field["name"], TYPES[field["type"]]) for field in table["schema"]["fields"]])


def count(csv: bytes) -> int:
    """How many rows there are. A line end between quotation marks ends none, and what is between them is every other piece."""
    return csv.count(b"\n") if b'"' not in csv else sum(piece.count(b"\n") for piece in csv.split(b'"')[::2])


def parsed(csv: bytes, schema: pa.Schema, columns: Sequence[str] | None = None) -> pa.RecordBatch:
    """Nothing is guessed: an empty cell is null in every column, as in the Parquet of a local run. Throws where there is no row."""
    read = pyarrow.csv.read_csv(
        pa.BufferReader(csv),
        # One block: a row may not reach from one into the next but one.
        pyarrow.csv.ReadOptions(column_names=schema.names, block_size=len(csv) + 1, use_threads=False),
        pyarrow.csv.ParseOptions(newlines_in_values=True),
        pyarrow.csv.ConvertOptions(
            include_columns=columns,
            column_types=schema,
            null_values=[""],
            true_values=["true"],
            false_values=["false"],
            strings_can_be_null=True,
            quoted_strings_can_be_null=False,
        ),
    )
    return read.combine_chunks().to_batches()[0]
