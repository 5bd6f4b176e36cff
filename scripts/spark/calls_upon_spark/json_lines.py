"""Lines of JSON, each of them a document. Spark cuts files into lines, and reads them no further.

Its own reader has to read every text once to find the columns, once to count and once to annotate; and what it makes of numbers,
broken lines and halves of surrogates is not what a local run does, which reads lines as the annotator itself does.
"""

import json
import re
from collections.abc import Iterator
from functools import partial

import pyarrow as pa
from pyspark.sql import SparkSession
from pyspark.sql import functions as F

from .documents import Documents, check_columns, order_of, place, places
from .quarantine import Request

# What JavaScript trims: the annotator passes over a line that has nothing else.
EMPTY = re.compile("[\\t\\n\\v\\f\\r \\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]*")

# Half of a pair of surrogates, which can be written as an escape alone; in a corpus it is what a local run makes of it.
HALF = re.compile("[\ud800-\udfff]")

# What a task has found: keys with their places, and in its last row how many lines and bytes it has read.
FOUND = "key string, at int, file string, block bigint, row bigint, lines bigint, bytes bigint"
FOUND_SCHEMA = pa.schema(
    [("key", pa.string()), ("at", pa.int32()), ("file", pa.string()), ("block", pa.int64()), ("row", pa.int64())]
    + [("lines", pa.int64()), ("bytes", pa.int64())]
)


def read(spark: SparkSession, paths: tuple[str, ...], text: str, id: str) -> Documents:
    """Lines, after one pass over them that finds the keys of all and counts."""
    read = spark.read.text(list(paths))
    # What folders are called (country=x) are columns as well, as for every table of Spark's.
    folders = tuple(name for name in read.columns if name != "value")
    cells = [F.col(f"`{name}`").cast("string").alias(f"c{i}") for i, name in enumerate(folders)]
    frame = read.select(*place(), "value", *cells)
    found = [row.asDict() for row in frame.drop(*(f"c{i}" for i in range(len(folders)))).mapInArrow(_keys, FOUND).collect()]
    columns = list(dict.fromkeys([*_in_order(found), *folders]))
    check_columns(columns, text, id)
    carried = tuple(name for name in columns if name != text)
    count, bytes = (sum(row[name] or 0 for row in found) for name in ("lines", "bytes"))
    return Documents(frame, carried, partial(requests, text, id, folders), count, bytes)


def _in_order(found: list[dict]) -> list[str]:
    """Keys in the order in which they first stand somewhere, as in a local run."""
    first = sorted((row for row in found if row["key"] is not None), key=lambda row: (order_of(row), row["at"]))
    return list(dict.fromkeys(row["key"] for row in first))


def _keys(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """What FOUND has of the lines of a task: a key only where it first stands in a file."""
    known: set[tuple[str, str]] = set()
    lines = bytes = 0
    for batch in batches:
        found = []
        for _, where, line in _lines(batch):
            lines += 1
            bytes += len(line)
            keys = _object(line) or {}
            for at, key in enumerate(keys):
                if (where[0], key) not in known:
                    known.add((where[0], key))
                    found.append((key, at, *where, None, None))
        yield from _rows(found)
    yield from _rows([(None, None, None, None, None, lines, bytes)])


def _rows(found: list[tuple]) -> Iterator[pa.RecordBatch]:
    if found:
        yield pa.RecordBatch.from_arrays([pa.array(cells, field.type) for cells, field in zip(zip(*found), FOUND_SCHEMA)], schema=FOUND_SCHEMA)


def requests(text: str, id: str, folders: tuple[str, ...], batch: pa.RecordBatch) -> Iterator[Request]:
    """Lines for the annotator, which finds what is wrong with those that are no objects."""
    cells = [batch.column(f"c{i}").to_pylist() for i in range(len(folders))]
    for i, where, line in _lines(batch):
        row = _object(line)
        if row is None:
            yield Request(None, line.encode("utf-8") + b"\n", where)
            continue
        row.update((name, column[i]) for name, column in zip(folders, cells))
        own = _as_text(row.get(id))
        body = row.pop(text, None)
        request = {**row, "id": own, "text": _as_text(body)}
        yield Request(own, json.dumps(request, ensure_ascii=False).encode("utf-8") + b"\n", where)


def _lines(batch: pa.RecordBatch) -> Iterator[tuple[int, tuple, str]]:
    """The lines that are documents, with their numbers in the batch and their places."""
    for i, (where, line) in enumerate(zip(places(batch), batch.column("value").to_pylist())):
        if EMPTY.fullmatch(line) is None:
            yield i, where, line.removeprefix("\ufeff")


def _object(line: str) -> dict | None:
    try:
        value = json.loads(line, parse_constant=_refused)
    except (ValueError, RecursionError):
        return None
    if "\\ud" in line or "\\uD" in line:
        value = json.loads(HALF.sub("\ufffd", json.dumps(value, ensure_ascii=False)))
    return value if isinstance(value, dict) else None


def _refused(name: str) -> None:
    """NaN and Infinity, which Python reads and JSON has not."""
    raise ValueError(name)


def _as_text(value) -> str | None:
    return value if value is None or isinstance(value, str) else json.dumps(value, ensure_ascii=False)
