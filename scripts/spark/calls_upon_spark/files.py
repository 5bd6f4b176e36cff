"""Files in folders, each of them a document."""

import base64
import json
from collections.abc import Iterator
from functools import reduce

import pyarrow as pa
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

from .documents import Documents, places, stored
from .quarantine import Request

# Endings of files that are one document, as `calls-upon read --help` has them.
FILES = "*.{txt,md,html,htm,pdf,docx,xml,akn}"


def read(spark: SparkSession, paths: tuple[str, ...], glob: str) -> Documents:
    """Files as they are, named as `annotate` names them: relative to the folder that was given."""
    reader = spark.read.format("binaryFile").option("recursiveFileLookup", True).option("pathGlobFilter", glob)
    parts = []
    for path in paths:
        hadoop = spark._jvm.org.apache.hadoop.fs.Path(path)
        root = hadoop.getFileSystem(spark._jsc.hadoopConfiguration()).makeQualified(hadoop).toString().rstrip("/") + "/"
        name = F.substring(F.col("path"), len(root) + 1, 1 << 20)
        parts.append(reader.load(path).select(name.alias("file"), F.col("content").alias("bytes")))
    found = reduce(DataFrame.union, parts)
    number = F.monotonically_increasing_id().alias("row")
    frame = found.select("file", F.lit(0).cast("long").alias("block"), number, "bytes")
    return Documents(frame, (), requests, found.count(), stored(spark, paths))


def requests(batch: pa.RecordBatch) -> Iterator[Request]:
    """Files as lines for the annotator."""
    for place, content in zip(places(batch), batch.column("bytes").to_pylist()):
        id = place[0]
        request = {"id": id, "base64": base64.b64encode(content).decode("ascii")}
        yield Request(id, json.dumps(request, ensure_ascii=False).encode("utf-8") + b"\n", place)
