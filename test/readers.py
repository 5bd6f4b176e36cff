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
        # The folder as it is, by its dataset card.
        "card": datasets.load_dataset(corpus, cache_dir=cache)["train"].num_rows,
    }
except ModuleNotFoundError:
    pass
try:
    import datasets

    for path in sys.argv[3:]:
        clauses = datasets.load_dataset(path, "clauses", cache_dir=cache)["train"]
        documents = datasets.load_dataset(path, "documents", cache_dir=cache)["train"]
        found[path] = {
            "rows": [clauses.num_rows, documents.num_rows],
            "types": [clauses.features["start"].dtype, documents.features["date"].dtype],
            "date": str(documents[0]["date"]),
        }
except ModuleNotFoundError:
    pass
print(json.dumps(found))
