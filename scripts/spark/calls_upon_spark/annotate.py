"""Documents → what the annotator said of them: a row for each resolution, and their rows of the tables packed beside."""

from collections.abc import Callable, Iterator
from itertools import chain

import pyarrow as pa
from pyspark.sql import DataFrame

from .blobs import Blob
from .documents import Documents
from .gather import Gathered
from .program import Program
from .quarantine import Answer, Request, answers

# Bytes of CSV, and documents, whose rows are parted by organ and year together.
GATHERED_BYTES = 32 << 20
GATHERED_DOCUMENTS = 20_000

# What a task gives. An answer fills the first columns: the place, the document, and a resolution of it. A blob has the row and
# part of its first resolution, and fills the last ones.
COLUMNS = """file string, block bigint, row bigint, id string, error string, part int, resolution string,
    organ string, year int, table string, n int, resolutions array<struct<row: bigint, part: int, n: int>>, size bigint, blob binary"""
RESOLUTION = pa.struct([("row", pa.int64()), ("part", pa.int32()), ("n", pa.int32())])
SCHEMA = pa.schema(
    [
        ("file", pa.string()),
        ("block", pa.int64()),
        ("row", pa.int64()),
        ("id", pa.string()),
        ("error", pa.string()),
        ("part", pa.int32()),
        ("resolution", pa.string()),
        ("organ", pa.string()),
        ("year", pa.int32()),
        ("table", pa.string()),
        ("n", pa.int32()),
        ("resolutions", pa.list_(RESOLUTION)),
        ("size", pa.int64()),
        ("blob", pa.binary()),
    ]
)

# What `mapInArrow` runs.
InArrow = Callable[[Iterator[pa.RecordBatch]], Iterator[pa.RecordBatch]]


def annotated(documents: Documents, tasks: int, program: Program, tables: list[dict]) -> DataFrame:
    """Answers and blobs of all documents, by as many tasks as are asked for."""
    return documents.frame.repartition(tasks, "row").mapInArrow(annotator(program, tables, documents.requests), COLUMNS)


def answers_in(staged: DataFrame) -> DataFrame:
    """A row for each resolution, and one for each document without any."""
    return staged.where("table IS NULL").select("file", "block", "row", "id", "error", "part", "resolution")


def blobs_in(staged: DataFrame) -> DataFrame:
    """The packed rows of the tables."""
    return staged.where("table IS NOT NULL").select("row", "part", *SCHEMA.names[SCHEMA.names.index("organ") :])


def annotator(program: Program, tables: list[dict], requests: Callable[[pa.RecordBatch], Iterator[Request]]) -> InArrow:
    """What each task runs, for `mapInArrow`: one child, and the rows of a partition through it."""

    def run(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        said: list[dict] = []
        gathered = Gathered(tables)
        for answer in answers(chain.from_iterable(map(requests, batches)), program):
            said += _rows(answer)
            for part, resolution in enumerate(answer.resolutions):
                gathered.add(answer.request.key[2], part, resolution["tables"])
            if gathered.size > GATHERED_BYTES or len(said) > GATHERED_DOCUMENTS:
                yield _batch(said, gathered)
                said = []
        if said:
            yield _batch(said, gathered)

    return run


def _rows(answer: Answer) -> Iterator[dict]:
    """A document that failed, or that holds nothing, has a row as well: without it, nobody could tell that it was not lost."""
    file, block, number = answer.request.key
    document = {"file": file, "block": block, "row": number, "id": answer.request.id, "error": answer.error}
    for part, resolution in enumerate(answer.resolutions):
        yield {**document, "part": part, "resolution": resolution["id"]}
    if not answer.resolutions:
        yield document


def _batch(said: list[dict], gathered: Gathered) -> pa.RecordBatch:
    return pa.RecordBatch.from_pylist(said + [_row(blob) for blob in gathered.take()], SCHEMA)


def _row(blob: Blob) -> dict:
    row, part, _ = blob.resolutions[0]
    n = sum(n for _, _, n in blob.resolutions)
    place = {"row": row, "part": part, "organ": blob.organ, "year": blob.year, "table": blob.table}
    return {**place, "n": n, "resolutions": blob.resolutions, "size": blob.size, "blob": blob.packed}
