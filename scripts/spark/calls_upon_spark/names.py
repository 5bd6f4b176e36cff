"""Ids of resolutions, unique in the whole corpus: the second `x` becomes `x~2`, in the order of the local run.

No task can know of the others' ids, so this is done when all are there. Only ids that stand twice, or that look like the second of
something, can be touched: those few come to the driver, all others stay where they are.
"""

from collections.abc import Iterable

from pyspark.sql import DataFrame
from pyspark.sql import functions as F

from .documents import order_of

# New names, by the row of the document and the part of it.
Names = dict[int, dict[int, str]]


def renamed(answers: DataFrame) -> Names:
    """The new names of those resolutions that can't keep theirs."""
    # The first of its kind has no number, but what it keeps is what the others can't have.
    family = F.regexp_replace("resolution", r"(~\d+)+$", "").alias("family")
    resolution = F.struct("file", "block", "row", "part", "resolution").alias("resolution")
    families = answers.where("resolution IS NOT NULL").groupBy(family).agg(F.collect_list(resolution).alias("members"))
    members = families.where("size(members) > 1").select(F.explode("members").alias("member")).select("member.*")
    names: Names = {}
    for row, part, name in _renamed(members.toArrow().to_pylist()):
        names.setdefault(row, {})[part] = name
    return names


def _renamed(members: Iterable[dict]) -> Iterable[tuple[int, int, str]]:
    """By the rule of `batch/unique-id.ts`, which depends on the order of all ids."""
    taken: set[str] = set()
    # How far the numbers of an id have come: all below are taken.
    reached: dict[str, int] = {}
    for member in sorted(members, key=lambda member: (*order_of(member), member["part"])):
        id = name = member["resolution"]
        number = reached.get(id, 2)
        while name in taken:
            name = f"{id}~{number}"
            number += 1
        taken.add(name)
        if name != id:
            reached[id] = number
            yield member["row"], member["part"], name
