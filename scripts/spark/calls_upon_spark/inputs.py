"""What the job reads → documents."""

from dataclasses import dataclass

from pyspark.sql import SparkSession

from . import files, json_lines, rows_of_tables
from .documents import Documents


@dataclass(frozen=True)
class Source:
    """What is read, and how."""

    paths: tuple[str, ...]
    format: str
    text_column: str = "text"
    id_column: str = "id"
    glob: str = files.FILES
    delimiter: str = ","


def read(spark: SparkSession, source: Source) -> Documents:
    """The documents of a source. Reads their columns and their number, and no more than that takes."""
    columns = (source.text_column, source.id_column)
    if source.format == "files":
        return files.read(spark, source.paths, source.glob)
    if source.format == "json":
        return json_lines.read(spark, source.paths, *columns)
    if source.format == "parquet":
        return rows_of_tables.read_parquet(spark, source.paths, *columns)
    return rows_of_tables.read_csv(spark, source.paths, source.delimiter, *columns)
