#!/usr/bin/env python3
"""Takes from the packages of Unicode CLDR what dates are made of: one file a language in tests/facts/cldr/.

    npm pack cldr-core@48.2.0 cldr-dates-full@48.2.0 cldr-numbers-full@48.2.0 \
        cldr-cal-persian-full@46.1.0 cldr-cal-buddhist-full@39.0.0 cldr-cal-japanese-full@39.0.0 cldr-cal-roc-full@28.0.0
    # each unpacked into FOLDER/<name>
    python3 tests/facts/cldr.py FOLDER

The languages are those of src/locale/. Of names the widths that stand in dates are taken, in dates and alone;
the narrow ones, a letter each, are not. Of patterns those with a named month or a weekday, and numeric ones with
a year.
"""

import json
import pathlib
import re
import sys
import unicodedata

SKELETONS = ["yMMMEd", "yMMMd", "yMd", "yMEd", "MMMMEd", "MMMEd", "MMMMd", "MMMd", "yMMMM", "yMMM", "MEd"]
# In other calendars than the Gregorian they are called so, and the year may follow an era.
WITH_ERA = ["GyMMMEd", "GyMMMd", "yyyyMMMEd", "yyyyMMMd", "yyyyMd", "yyyyMMMM"]
# What CLDR calls the languages whose tag here says more.
NAMES = {"pt-BR": "pt"}
CALENDARS = {"fa": "persian", "th": "buddhist", "ja": "japanese", "zh-Hant": "roc"}
DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
WIDTHS = ["wide", "abbreviated", "short"]


def load(folder, package, path):
    return json.loads((folder / package / "main" / path).read_text())["main"]


def calendar(folder, package, name, kind):
    return load(folder, package, f"{name}/ca-{kind}.json")[name]["dates"]["calendars"][kind]


def names(of, keys):
    """The names by context and width, those that are the same left out."""
    found = {}
    for context in ["format", "stand-alone"]:
        for width in WIDTHS:
            forms = of.get(context, {}).get(width)
            forms = forms and [forms[key] for key in keys]
            if forms and (context == "format" or forms != found.get(f"format {width}")):
                found[f"{context} {width}"] = forms
    return found


def patterns(of, keys):
    """The patterns of whole dates by length, then those of skeletons; each once."""
    plain = lambda it: it["_value"] if isinstance(it, dict) else it
    skeletons = of["dateTimeFormats"].get("availableFormats", {})
    all_of_them = [plain(it) for it in of["dateFormats"].values()]
    all_of_them += [plain(skeletons[key]) for key in keys if key in skeletons]
    return list(dict.fromkeys(all_of_them))


def eras(of):
    """The eras that dates of our time may be written in."""
    of = of["eras"]
    last = list(of["eraAbbr"])[-3:]
    return {
        width: [of[key][era] for era in last]
        for width, key in [("abbreviated", "eraAbbr"), ("narrow", "eraNarrow")]
    }


def facts(folder, tag):
    name = NAMES.get(tag, tag)
    own = calendar(folder, "cldr-dates-full", name, "gregorian")
    numbers = load(folder, "cldr-numbers-full", f"{name}/numbers.json")[name]["numbers"]
    systems = json.loads((folder / "cldr-core/supplemental/numberingSystems.json").read_text())
    native = systems["supplemental"]["numberingSystems"][numbers["otherNumberingSystems"]["native"]]
    found = {"language": tag, "months": names(own["months"], [str(it) for it in range(1, 13)])}
    found["weekdays"] = names(own["days"], DAYS)
    periods = own["dayPeriods"]["format"]["abbreviated"]
    # The last is what some write in the morning.
    found["day periods"] = [periods["am"], periods["pm"], periods.get("morning1", periods["am"])]
    found["era"] = own["eras"]["eraAbbr"]["1"]
    digits = native.get("_digits", "")
    if digits != "0123456789" and all(unicodedata.category(it) == "Nd" for it in digits):
        found["digits"] = digits
    found["patterns"] = patterns(own, SKELETONS)
    if tag in CALENDARS:
        kind = CALENDARS[tag]
        other = calendar(folder, f"cldr-cal-{kind}-full", name, kind)
        found["calendar"] = {"name": kind, "eras": eras(other), "patterns": patterns(other, SKELETONS + WITH_ERA)}
        if kind == "persian":
            found["calendar"]["months"] = names(other["months"], [str(it) for it in range(1, 13)])
    return found


def main():
    folder = pathlib.Path(sys.argv[1])
    here = pathlib.Path(__file__).resolve().parent
    tables = "".join(it.read_text() for it in (here.parent.parent / "src/locale").glob("*.rs"))
    for tag in sorted(re.findall(r'^    tag: "([^"]+)"', tables, re.MULTILINE)):
        text = json.dumps(facts(folder, tag), ensure_ascii=False, indent=1)
        text = re.sub(r"\[\n\s+([^\[\]{}]*?)\n\s+\]", lambda it: "[" + re.sub(r"\n\s+", " ", it[1]) + "]", text)
        (here / "cldr" / f"{tag}.json").write_text(text + "\n")


main()
