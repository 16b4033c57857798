"""Reads our pages as others do, microformats by mf2py and JSON-LD by extruct, and holds them against the tree."""

import json
import pathlib
import sys

import extruct
import mf2py


def plain(inlines):
    """The text of running text, its quotation marks included."""
    out = []
    for it in inlines:
        if it["type"] == "quote":
            opening, closing = it["marks"]
            out += [opening, plain(it.get("content", [])), closing]
        elif it["type"] == "line_break":
            out.append(" ")
        else:
            out.append(it.get("text", ""))
    return "".join(out)


def squeezed(text):
    return "".join(text.split())


def moment(date):
    """A date as `datetime` has it; nothing where the day is not sure."""
    value = (date or {}).get("value")
    if not value or value.startswith("0000"):
        return None
    whole = len(value) == 10 and value[0] != "X"
    if whole and "time" in date and not date.get("inherited"):
        return f"{value}T{date['time']['value']}"
    if date.get("inherited") and not whole:
        return None
    return value.removeprefix("XXXX-")


def wanted_comment(it):
    return {
        "author": squeezed(it["author"]["text"]) if "author" in it else None,
        "published": moment(it.get("date")),
        "content": bool(it.get("body")),
        "comments": [wanted_comment(reply) for reply in it.get("replies", [])],
    }


def wanted(entry):
    title, byline, footer = entry.get("title"), entry.get("byline", {}), entry.get("footer", {})
    return {
        "name": squeezed(plain(title.get("content", []))) if title else None,
        "author": squeezed(byline["author"]["text"]) if "author" in byline else None,
        "published": moment(entry.get("date")),
        "categories": [squeezed(it["text"]) for it in entry.get("labels", {}).get("values", [])],
        "comments": [wanted_comment(it) for it in footer.get("comments", [])],
    }


def first(item, name):
    values = item["properties"].get(name, [])
    return values[0] if values else None


def found_comment(item):
    author = first(item, "author")
    return {
        "author": squeezed(author["properties"]["name"][0]) if author else None,
        "published": first(item, "published"),
        "content": first(item, "content") is not None,
        "comments": [found_comment(it) for it in item["properties"].get("comment", [])],
    }


def found(item):
    author, name = first(item, "author"), first(item, "name")
    return {
        "name": squeezed(name) if name else None,
        "author": squeezed(author["properties"]["name"][0]) if author else None,
        "published": first(item, "published"),
        "categories": [squeezed(it) for it in item["properties"].get("category", [])],
        "comments": [found_comment(it) for it in item["properties"].get("comment", [])],
    }


def entries_of(page):
    items = mf2py.parse(doc=page)["items"]
    feeds = [it for it in items if "h-feed" in it["type"]]
    items = feeds[0].get("children", []) if feeds else items
    return [it for it in items if "h-entry" in it["type"]]


def flat(comments):
    for it in comments:
        yield it
        yield from flat(it["comments"])


def posting(it):
    """What JSON-LD says, in the same words."""
    author = lambda it: squeezed(it["author"]["name"]) if "author" in it else None
    keys = it.get("keywords", [])
    return {
        "name": squeezed(it["headline"]) if "headline" in it else None,
        "author": author(it),
        "published": it.get("datePublished"),
        "categories": [squeezed(key) for key in keys],
        "comments": [(author(said), said.get("dateCreated")) for said in it.get("comment", [])],
        "count": it.get("commentCount"),
    }


def wanted_posting(entry):
    it = wanted(entry)
    with_year = lambda moment: moment if moment and moment[2] != "-" else None
    comments = [(said["author"], with_year(said["published"])) for said in flat(it["comments"])]
    count = entry.get("footer", {}).get("count")
    return {**it, "published": with_year(it["published"]), "comments": comments, "count": count}


def compare(name, kind, want, have):
    if want == have:
        return 0
    print(f"{name}: {kind}\n  in the tree {json.dumps(want, ensure_ascii=False)[:600]}\n  in the page {json.dumps(have, ensure_ascii=False)[:600]}")
    return 1


def blank(it):
    """Whether an entry is so empty that a reader of microformats makes a name of what is left."""
    return not it.get("title") and not it.get("body") and not it.get("labels") and "author" not in it.get("byline", {})


def check(file):
    entries = json.loads(file.read_text()).get("entries", [])
    page = file.with_suffix("").with_suffix("").with_name(file.stem + ".page.html").read_text()
    have = [found(it) for it in entries_of(page)]
    want = [wanted(it) for it in entries]
    for it, entry in zip(have, entries):
        if blank(entry):
            it["name"] = None
    wrong = compare(file.stem, "microformats", want, have)
    (blog,) = extruct.extract(page, syntaxes=["json-ld"])["json-ld"]
    postings = [posting(it) for it in blog.get("blogPost", [])]
    wrong += compare(file.stem, "JSON-LD", [wanted_posting(it) for it in entries], postings)
    return wrong, len(want), sum(len(list(flat(it["comments"]))) for it in want)


def main(folder):
    results = [check(file) for file in sorted(folder.glob("*.json"))]
    wrong, entries, comments = (sum(column) for column in zip(*results))
    print(f"{len(results)} pages, {entries} entries and {comments} comments in the trees; {wrong} pages that differ")
    return bool(wrong) or not entries


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
