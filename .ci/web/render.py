"""Renders texts for the checks: each as a page, as a fragment in a page of nothing else, and as JSON."""

import json
import pathlib
import subprocess
import sys

GOLD_PAGES = 200


def sources(root):
    """Every fixture, and pages of the gold set where it is at hand."""
    fixtures = sorted(root.glob("tests/fixtures/*/*.txt"))
    gold = root.parent / "shared" / "gold"
    web, pages = sorted(gold.glob("web/*.txt")), sorted(gold.glob("pages/*.txt"))
    if not web:
        print("SKIPPED: no gold set beside the checkout, so its pages are not checked")
    wanted = max(0, GOLD_PAGES - len(pages))
    return fixtures + pages + web[:: max(1, len(web) // max(1, wanted))][:wanted]


def wrapped(fragment, language):
    lang = f' lang="{language}"' if language else ""
    return f"<!doctype html>\n<html{lang}>\n<head><title>fragment</title></head>\n<body>\n<main>\n<h1>fragment</h1>\n{fragment}</main>\n</body>\n</html>\n"


def main(binary, out):
    root = pathlib.Path(__file__).resolve().parents[2]
    run = lambda form, file: subprocess.run([binary, "--to", form, file], check=True, capture_output=True).stdout.decode()
    for file in sources(root):
        name = f"{file.parent.name}-{file.stem}"
        tree = run("json", file)
        (out / f"{name}.json").write_text(tree, newline="")
        (out / f"{name}.page.html").write_text(run("page", file), newline="")
        fragment = wrapped(run("html", file), json.loads(tree).get("language"))
        (out / f"{name}.fragment.html").write_text(fragment, newline="")
    print(f"{len(list(out.glob('*.json')))} texts rendered")


if __name__ == "__main__":
    main(sys.argv[1], pathlib.Path(sys.argv[2]))
