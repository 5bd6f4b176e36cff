"""Resolutions of many documents → their rows by organ and year.

A file of a table is made for each organ and year, and there are hundreds: rows are gathered before they are parted, or the parts
would be too small to be worth their handling.
"""

from collections.abc import Iterator
from itertools import groupby

from . import rows
from .blobs import Blob, pack


class Gathered:
    """Rows as CSV, resolution by resolution, until they are taken."""

    def __init__(self, tables: list[dict]):
        self._schemas = {table["name"]: rows.schema_of(table) for table in tables}
        self._resolutions: list[tuple[int, int, dict[str, bytes]]] = []
        self.size = 0

    def add(self, row: int, part: int, tables: dict[str, str]) -> None:
        """Adds a resolution: the `part`th of the document in that row."""
        encoded = {name: tables[name].encode("utf-8") for name in self._schemas}
        self._resolutions.append((row, part, encoded))
        self.size += sum(map(len, encoded.values()))

    def take(self) -> Iterator[Blob]:
        """All rows, a blob for each table, organ and year. Empties itself."""
        resolutions, self._resolutions, self.size = self._by_place(), [], 0
        for table, schema in self._schemas.items():
            counts = [rows.count(tables[table]) for _, (_, _, tables) in resolutions]
            if not any(counts):
                continue
            parsed = rows.parsed(b"".join(tables[table] for _, (_, _, tables) in resolutions), schema)
            if len(parsed) != sum(counts):
                raise RuntimeError(f"Unexpected {len(parsed)} rows of {table}, expected {sum(counts)}")
            start = 0
            for (organ, year), group in groupby(zip(resolutions, counts), lambda item: item[0][0]):
                own = [(row, part, count) for (_, (row, part, _)), count in group if count > 0]
                length = sum(count for _, _, count in own)
                if length > 0:
                    yield Blob(organ, year, table, own, *pack(parsed.slice(start, length)))
                start += length

    def _by_place(self) -> list[tuple[tuple, tuple]]:
        """Resolutions with their organ and year, sorted by them: the rows of a place then stand together in every table."""
        if not self._resolutions:
            return []
        documents = b"".join(tables["documents"] for _, _, tables in self._resolutions)
        read = rows.parsed(documents, self._schemas["documents"], rows.PARTITIONS)
        if len(read) != len(self._resolutions):
            raise RuntimeError(f"Unexpected {len(read)} rows of documents, expected one for each of {len(self._resolutions)} resolutions")
        places = list(zip(*(column.to_pylist() for column in read.columns)))
        # Null comes first, which can't be compared with a value.
        order = sorted(range(len(places)), key=lambda i: [(value is not None, value) for value in places[i]])
        return [(places[i], self._resolutions[i]) for i in order]
