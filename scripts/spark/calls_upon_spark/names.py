"""Ids of resolutions, unique in the whole corpus: the second `x` becomes `x~2`, in the order of the local run.

No task can know of the others' ids, so this is done when all are there. Only ids that stand twice, or that look like the second of
something, can be touched: those few come to the driver, all others stay where they are.
"""

import re
from collections.abc import Iterable
from urllib.parse import unquote

from pyspark.sql import DataFrame
from pyspark.sql import functions as F

NUMBERED = re.compile(r"(.*)~\d+", re.DOTALL)


def renamed(staged: DataFrame) -> DataFrame | None:
    """New names as `row`, `part`, `name`; None where every id may stay."""
    all_of = staged.where("resolution IS NOT NULL").select("file", "block", "row", "part", "resolution")
    # The first of its kind has no number, but what it keeps is what the others can't have.
    families = all_of.withColumn("family", F.regexp_replace("resolution", r"(~\d+)+$", ""))
    several = families.groupBy("family").count().where("count > 1").select("family")
    rows = families.join(several, "family", "left_semi").select(all_of.columns).collect()
    new = list(_renamed(rows))
    if not new:
        return None
    return staged.sparkSession.createDataFrame(new, "row bigint, part int, name string")


def _renamed(rows: Iterable) -> Iterable[tuple[int, int, str]]:
    """By the rule of `batch/unique-id.ts`, which depends on the order of all ids."""
    taken: set[str] = set()
    for row in sorted(rows, key=_place):
        name, number = row.resolution, 2
        while name in taken:
            name = f"{row.resolution}~{number}"
            number += 1
        taken.add(name)
        if name != row.resolution:
            yield row.row, row.part, name


def _place(row) -> tuple:
    """Files in the order of their names by UTF-16 code units, as the local run takes them."""
    return unquote(row.file).encode("utf-16-be"), row.block, row.row, row.part
