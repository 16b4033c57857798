#!/usr/bin/env python3
"""Takes the layouts of dates that pages were seen to print from a survey of them: tests/facts/layouts.tsv.

    python3 tests/facts/layouts.py DATES.toml

Pattern letters are those of CLDR; a `P` behind them says that the Persian calendar counts, a `B` the Buddhist one.
"""

import pathlib
import re
import sys
import tomllib


def main():
    languages = tomllib.loads(pathlib.Path(sys.argv[1]).read_text())
    lines = ["# language\tpattern"]
    for tag, facts in languages.items():
        observed = facts.get("patterns_observed", []) if isinstance(facts, dict) else []
        # Two rows have something behind the date that is none.
        patterns = [row["p"].replace(" category", "").replace(" ...", "") for row in observed]
        lines += ["\t".join([tag, pattern]) for pattern in patterns]
    here = pathlib.Path(__file__).resolve().parent
    (here / "layouts.tsv").write_text("\n".join(dict.fromkeys(lines)) + "\n")


main()
