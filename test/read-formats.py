"""Reads folders of formats with readers of others and prints what they found, as JSON. Arguments: the folders conllu/ and brat/."""

import glob
import json
import os
import subprocess
import sys

import conllu
from pybrat.parser import BratParser

conllu_folder, brat_folder = sys.argv[1:3]
found = {"conllu": {}, "brat": {}}
files = sorted(glob.glob(f"{conllu_folder}/*.conllu"))
for file in files:
    with open(file, encoding="utf-8") as text:
        found["conllu"][os.path.basename(file)[:-7]] = [
            {
                "sentence": sentence.metadata["sent_id"],
                "clause": sentence.metadata.get("clause"),
                "verb": sentence.metadata.get("verb"),
                "text": sentence.metadata["text"],
                "tokens": [[t["form"], t["lemma"], t["upos"], t["misc"]] for t in sentence],
            }
            for sentence in conllu.parse(text.read())
        ]
for example in BratParser(error="raise").parse(brat_folder):
    found["brat"][os.path.basename(str(example.id))] = {
        "marks": [[e.type, e.spans[0].start, e.spans[0].end, e.mention] for e in example.entities],
        "relations": [[r.type, r.arg1.mention, r.arg2.mention] for r in example.relations],
    }
# Of the validator all that is said of columns that are filled: without a tree, every HEAD is missing.
validator = os.path.join(os.path.dirname(sys.executable), "udvalidate")
checked = subprocess.run(
    [validator, "--lang=en", "--level=2", "--max-err=0", "--exclude", "invalid-head", "unknown-head", "--", *files],
    capture_output=True,
    text=True,
)
found["validator"] = (checked.stdout + checked.stderr).strip().splitlines()[:40]
print(json.dumps(found))
