"""Reads a corpus as Python users do and prints how many rows each reader found, as JSON; a reader that is not installed is left out."""

import json
import sys

corpus, cache = sys.argv[1:3]
found = {}
try:
    import polars

    found["polars"] = {
        "jsonl": polars.read_ndjson(f"{corpus}/resolutions.jsonl").height,
        "csv": polars.read_csv(f"{corpus}/clauses.csv").height,
        "parquet": polars.read_parquet(f"{corpus}/clauses.parquet").height,
    }
except ModuleNotFoundError:
    pass
try:
    import datasets

    datasets.disable_progress_bars()

    def rows(kind, file, **options):
        return datasets.load_dataset(kind, data_files=f"{corpus}/{file}", cache_dir=cache, **options)["train"].num_rows

    found["datasets"] = {
        # One chunk: types are inferred from the first one, and a value that is null there would be null for ever.
        "jsonl": rows("json", "resolutions.jsonl", chunksize=1 << 30),
        "csv": rows("csv", "clauses.csv"),
        "parquet": rows("parquet", "clauses.parquet"),
    }
except ModuleNotFoundError:
    pass
print(json.dumps(found))
