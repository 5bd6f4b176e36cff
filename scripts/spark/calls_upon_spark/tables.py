"""Packed rows → a file of Parquet for each table, organ and year.

Exactly once, since each file has one name and one content: what is read was committed, and comes in a fixed order. A task that is
done again, or twice at the same time, writes the same files again.
"""

from collections.abc import Callable, Iterator
from itertools import groupby

import pyarrow as pa
import pyarrow.compute as pc
from pyspark import Broadcast, TaskContext
from pyspark.sql import DataFrame

from .blobs import unpack
from .names import Names
from .parquet import empty_file, files_of, folder_of
from .rows import PARTITIONS, schema_of
from .storage import Folder

WRITTEN = "table string, name string, n bigint"
WRITTEN_SCHEMA = pa.schema([("table", pa.string()), ("name", pa.string()), ("n", pa.int64())])


def write(blobs: DataFrame, tasks: int, tables: list[dict], names: Broadcast, folder: Folder) -> dict[str, int]:
    """Writes all tables, each into a folder of its own; gives the number of rows of each. Throws where the files are others."""
    place = [*PARTITIONS, "table"]
    ordered = blobs.repartition(tasks, *place).sortWithinPartitions(*place, "row", "part")
    written = ordered.mapInArrow(_writer(tables, names, folder), WRITTEN).collect()
    counts = {table["name"]: 0 for table in tables}
    for table, _, n in written:
        counts[table] += n
    expected = {f"{table}/{name}" for table, name, _ in written}
    for table in tables:
        if counts[table["name"]] == 0:
            expected.add(_write_empty(table, folder))
    found = {name for name in folder.files() if name.split("/")[0] in counts}
    if found != expected:
        raise RuntimeError(f"Unexpected files {sorted(found - expected)[:3]}, missing {sorted(expected - found)[:3]} of {len(expected)}")
    return counts


def _write_empty(table: dict, folder: Folder) -> str:
    """A table without rows has a file as well, which tells its columns."""
    name = f"{table['name']}/part-0.parquet"
    folder.put(name, empty_file(schema_of(table)), f"unfinished/{table['name']}")
    return name


def _writer(tables: list[dict], names: Broadcast, folder: Folder) -> Callable[[Iterator[pa.RecordBatch]], Iterator[pa.RecordBatch]]:
    schemas = {table["name"]: schema_of(table) for table in tables}

    def run(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        attempt = TaskContext.get().taskAttemptId()
        rows = (row for batch in batches for row in batch.to_pylist())
        for (organ, year, table), blobs in groupby(rows, lambda row: (row["organ"], row["year"], row["table"])):
            within = folder_of((organ, year))
            stored = pa.schema([field for field in schemas[table] if field.name not in PARTITIONS])
            pieces = ((blob["size"], _named(blob, schemas[table], names.value).select(stored.names)) for blob in blobs)
            for number, (content, n) in enumerate(files_of(pieces, stored)):
                name = f"{within}/part-{number}.parquet"
                folder.put(f"{table}/{name}", content, f"unfinished/{attempt}")
                yield pa.RecordBatch.from_arrays([[table], [name], [n]], schema=WRITTEN_SCHEMA)

    return run


def _named(blob: dict, schema: pa.Schema, names: Names) -> pa.RecordBatch:
    """Rows under the new names of their resolutions, by `renamed` of batch/unique-id.ts: the id, and one notice more that says so."""
    rows = unpack(blob["size"], blob["blob"], schema)
    if not any(resolution["row"] in names for resolution in blob["resolutions"]):
        return rows
    new = [names.get(resolution["row"], {}).get(resolution["part"]) for resolution in blob["resolutions"]]
    name = _repeated(pa.array(new, pa.string()), [resolution["n"] for resolution in blob["resolutions"]])
    rows = rows.set_column(0, schema.field(0), pc.coalesce(name, rows.column(0)))
    if blob["table"] == "documents":
        at = schema.get_field_index("n_notices")
        rows = rows.set_column(at, schema.field(at), pc.add(rows.column(at), pc.is_valid(name).cast(pa.int32())))
    return rows


def _repeated(values: pa.Array, times: list[int]) -> pa.Array:
    ends = pc.cumulative_sum(pa.array(times, pa.int32()))
    return pc.run_end_decode(pa.RunEndEncodedArray.from_arrays(ends, values))
