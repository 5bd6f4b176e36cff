"""The folder of the whole corpus, by Hadoop: what stands there, what is made beside it, and the exchange of the two."""

from collections.abc import Iterable
from dataclasses import dataclass

from pyspark.sql import SparkSession

from .storage import Folder


@dataclass(frozen=True)
class Output:
    """Where the tables of a job end up. All work is done in `staging` in there, so that a table is there as a whole or not at all."""

    spark: SparkSession
    path: str

    @property
    def staging(self) -> str:
        """What is made until the tables are complete."""
        return f"{self.path.rstrip('/')}/staging"

    @property
    def answers(self) -> str:
        """What the annotator said."""
        return f"{self.staging}/answers"

    @property
    def tables(self) -> str:
        """The tables, each in its folder; by this run alone, since tasks of one that was killed may still be writing."""
        return f"{self.staging}/tables-{self.spark.sparkContext.applicationId}"

    def folder(self) -> Folder:
        """The folder of the tables, as executors reach it."""
        path, storage = self._at(self.tables)
        return Folder(storage.makeQualified(path).toUri().toString())

    def refuse(self, names: Iterable[str]) -> None:
        """Ends the job where one of these tables stands there."""
        for name in names:
            path, storage = self._at(f"{self.path}/{name}")
            if storage.exists(path):
                raise SystemExit(f"Unexpected {path}, expected no table there (--overwrite replaces it)")

    def take(self, name: str) -> None:
        """Puts a table that is complete in its place, whatever stood there."""
        new, storage = self._at(f"{self.tables}/{name}")
        place, _ = self._at(f"{self.path}/{name}")
        storage.delete(place, True)
        if not storage.rename(new, place):
            raise RuntimeError(f"Unexpected trouble with {place}, expected {new} to be called so")
        storage.create(self._at(f"{self.path}/{name}/_SUCCESS")[0]).close()

    def clear(self) -> None:
        """Removes the staging."""
        path, storage = self._at(self.staging)
        storage.delete(path, True)

    def _at(self, name: str) -> tuple:
        path = self.spark._jvm.org.apache.hadoop.fs.Path(name)
        return path, path.getFileSystem(self.spark._jsc.hadoopConfiguration())
