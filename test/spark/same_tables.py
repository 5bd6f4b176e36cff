"""Whether the tables of the Spark job are those of a local run: the same columns and types, and the same rows in any order."""

import json
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pyarrow as pa
import pyarrow.dataset as ds
import pyarrow.parquet as pq

PARTITIONS = pa.schema([("organ", pa.string()), ("year", pa.int32())])


def tables_in(corpus: Path) -> list[str]:
    """The tables of a local corpus that are Parquet."""
    return sorted(path.stem for path in corpus.glob("*.parquet"))


def read_spark(folder: Path, columns: list[str]) -> pa.Table:
    """A table of the job, with the columns that its folders are named by back in their places."""
    partitioning = ds.partitioning(PARTITIONS, flavor="hive")
    return ds.dataset(folder, format="parquet", partitioning=partitioning).to_table(columns)


def differences(local: Path, spark: Path, renamed: Callable[[str], str] | None = None) -> list[str]:
    """What differs, in a line each; `renamed` turns what the local run calls a document's path into what the job does."""
    found = []
    for name in tables_in(local):
        expected = pq.read_table(local / f"{name}.parquet")
        if renamed is not None and "path" in expected.column_names:
            at = expected.column_names.index("path")
            expected = expected.set_column(at, "path", pa.array([renamed(path) for path in expected.column(at).to_pylist()]))
        got = read_spark(spark / name, expected.column_names)
        types = [(field.name, field.type) for field in expected.schema]
        if types != [(field.name, field.type) for field in got.schema]:
            found.append(f"{name}: columns {got.schema}, expected {expected.schema}")
        rows, wanted = (Counter(zip(*(column.to_pylist() for column in table.columns))) for table in (got, expected))
        if rows != wanted:
            missing, more = wanted - rows, rows - wanted
            example = json.dumps([list(missing)[:1], list(more)[:1]], default=str)[:600]
            found.append(f"{name}: {missing.total()} rows missing and {more.total()} too many, expected none; {example}")
        else:
            print(f"{name}: {rows.total()} rows are the same")
    return found


if __name__ == "__main__":
    problems = differences(Path(sys.argv[1]), Path(sys.argv[2]))
    print("\n".join(problems))
    sys.exit(1 if problems else 0)
