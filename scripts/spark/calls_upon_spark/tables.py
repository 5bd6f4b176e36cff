"""Rows that the annotator wrote as CSV → tables with the types of their columns, which the program itself has said."""

from collections.abc import Callable, Iterator

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv
from pyspark.sql import DataFrame
from pyspark.sql import functions as F
from pyspark.sql.types import BooleanType, DateType, DoubleType, IntegerType, StringType, StructField, StructType

from .annotate import rows_of

# Types of Table Schema, as Spark and Arrow have them; the same as DuckDB's in the Parquet of a local run (6-emit/sql.ts).
TYPES = {
    "string": (StringType(), pa.string()),
    "integer": (IntegerType(), pa.int32()),
    "number": (DoubleType(), pa.float64()),
    "boolean": (BooleanType(), pa.bool_()),
    "date": (DateType(), pa.date32()),
}

PARTITIONS = ("organ", "year")

# Bytes of CSV that are parsed together.
PIECE = 8 << 20


def spark_schema(table: dict) -> StructType:
    """The schema of a table."""
    return StructType([StructField(field["name"], TYPES[field["type"]][0]) for field in table["schema"]["fields"]])


def table_from(staged: DataFrame, table: dict, names: DataFrame | None) -> DataFrame:
    """The rows of one table, under the new names of their resolutions."""
    rows = _with_rows(staged, table).select("row", "part", F.col(rows_of(table["name"])).alias("csv"))
    if names is None:
        named = rows.withColumn("name", F.lit(None).cast("string"))
    else:
        named = rows.join(F.broadcast(names), ["row", "part"], "left")
    return named.select("csv", "name").mapInArrow(_typed(table), spark_schema(table))


def _with_rows(staged: DataFrame, table: dict) -> DataFrame:
    return staged.where(f"length({rows_of(table['name'])}) > 0")


def write(staged: DataFrame, table: dict, names: DataFrame | None, folder: str, mode: str) -> None:
    """Writes a table by organ and year. `rebalance` brings what goes to one folder together, and cuts what is too large."""
    if _with_rows(staged, table).isEmpty():
        # By organ and year, Spark would write no file, and so nothing that tells the columns.
        empty = staged.sparkSession.createDataFrame([], spark_schema(table))
        return empty.coalesce(1).write.mode(mode).parquet(folder, compression="zstd")
    rows = table_from(staged, table, names)
    rows.hint("rebalance", *PARTITIONS).write.mode(mode).partitionBy(*PARTITIONS).parquet(folder, compression="zstd")


def _typed(table: dict) -> Callable[[Iterator[pa.RecordBatch]], Iterator[pa.RecordBatch]]:
    fields = [(field["name"], TYPES[field["type"]][1]) for field in table["schema"]["fields"]]
    counts_notices = table["name"] == "documents"

    def run(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            plain: list[str] = []
            size = 0
            for csv, name in zip(batch.column(0).to_pylist(), batch.column(1).to_pylist()):
                if name is not None:
                    yield from _renamed(_parsed(csv, fields), name, counts_notices).to_batches()
                    continue
                plain.append(csv)
                size += len(csv)
                if size > PIECE:
                    yield from _parsed("".join(plain), fields).to_batches()
                    plain, size = [], 0
            if plain:
                yield from _parsed("".join(plain), fields).to_batches()

    return run


def _parsed(csv: str, fields: list[tuple[str, pa.DataType]]) -> pa.Table:
    """Nothing is guessed: an empty cell is null in every column, as in the Parquet of a local run."""
    data = csv.encode("utf-8")
    return pyarrow.csv.read_csv(
        pa.BufferReader(data),
        # One block: a row may not reach from one into the next but one.
        pyarrow.csv.ReadOptions(column_names=[name for name, _ in fields], block_size=len(data) + 1, use_threads=False),
        pyarrow.csv.ParseOptions(newlines_in_values=True),
        pyarrow.csv.ConvertOptions(
            column_types=dict(fields),
            null_values=[""],
            true_values=["true"],
            false_values=["false"],
            strings_can_be_null=True,
            quoted_strings_can_be_null=False,
        ),
    )


def _renamed(rows: pa.Table, name: str, counts_notices: bool) -> pa.Table:
    """What `renamed` of batch/unique-id.ts does to the rows of a resolution: its id, and one notice more that says so."""
    rows = rows.set_column(0, "doc_id", pa.array([name] * len(rows), pa.string()))
    if counts_notices:
        at = rows.schema.get_field_index("n_notices")
        rows = rows.set_column(at, "n_notices", pc.add(rows.column(at), pa.scalar(1, pa.int32())))
    return rows
