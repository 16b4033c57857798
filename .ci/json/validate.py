"""Validates documents with PyPI's jsonschema: validate.py DOCUMENTS ALONE VERDICTS

DOCUMENTS is one document a line, with its source; ALONE the same ones without, in many lines each, one after the
other; VERDICTS `{"fits": …, "json": …}` a line.
"""

import importlib.metadata
import json
import multiprocessing
import sys

from jsonschema import Draft202012Validator


def alone(text):
    """The documents that follow each other in a text."""
    decoder = json.JSONDecoder()
    at = 0
    while at < len(text):
        document, end = decoder.raw_decode(text, at)
        yield document
        at = end + 1  # the newline


SCHEMA = json.load(open("docs/blogtext-1.schema.json", encoding="utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)


def faults_of(document):
    """What is wrong with a document."""
    faults = VALIDATOR.iter_errors(document)
    return [f"{document['source']['name']}: {it.json_path}: {it.message[:200]}" for it in faults]


def fits(document):
    """Whether it is valid."""
    return VALIDATOR.is_valid(document)


def main(documents, several, verdicts):
    Draft202012Validator.check_schema(SCHEMA)
    whole = [json.loads(line) for line in open(documents, encoding="utf-8")]
    verdicts = [json.loads(line) for line in open(verdicts, encoding="utf-8")]
    with multiprocessing.Pool() as pool:
        faults = sum(pool.map(faults_of, whole, 8), [])
        verdicts_here = pool.map(fits, [it["json"] for it in verdicts], 50)
    for document in whole:
        if set(document.pop("source")) != {"name", "bytes", "text_bytes", "encoding", "sha256"}:
            faults.append("a source is not whole")
    if whole != list(alone(open(several, encoding="utf-8").read())):
        faults.append("ndjson and json are not the same")
    for nth, (here, verdict) in enumerate(zip(verdicts_here, verdicts), 1):
        if here != verdict["fits"]:
            faults.append(f"changed tree {nth}: fits is {here} here and {verdict['fits']} there")
    version = importlib.metadata.version("jsonschema")
    print(f"jsonschema {version}: {len(whole)} documents; of the changed trees {sum(verdicts_here)} of {len(verdicts)} fit")
    if faults:
        sys.exit("\n".join(faults[:20]))


if __name__ == "__main__":
    main(*sys.argv[1:])
