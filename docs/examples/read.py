"""Reads blogtext's JSON with nothing but Python: what each post is made of, for eyes.

    blogtext --to ndjson --provenance *.txt | python3 read.py
"""

import hashlib
import json
import sys


def text(inlines):
    """The text of a title, a paragraph or an attribution."""
    return "".join(inline_text(it) for it in inlines)


def inline_text(inline):
    if inline["type"] == "line_break":
        return " " if inline["soft"] else "\n"
    if inline["type"] == "quote":
        opening, closing = inline["marks"]
        return opening + text(inline.get("content", [])) + closing
    if "text" in inline:  # text, link, email, date, and perhaps a kind of a later version
        return inline["text"]
    return text(inline.get("content", []))


def parts(blocks, depth=1):
    """Each block with how deep it stands, the blocks inside it after it."""
    for block in blocks:
        yield depth, block
        yield from parts(block.get("body", []), depth + 1)
        for item in block.get("items", []):
            yield from parts(item.get("body", []), depth + 1)


def told(block):
    """A block in a line."""
    kind = block["type"]
    if kind == "section":
        return "section " + text(block["title"].get("content", []))
    if kind == "paragraph":
        return "paragraph " + text(block.get("content", []))
    if kind == "quotation":
        return "quotation " + text(block.get("attribution", {}).get("content", []))
    if kind == "list":
        return f"{block['kind']} list of {len(block.get('items', []))}"
    return f"{kind} {block.get('text', '')}"  # preformatted, separator, chrome, and what later versions have


def comments(several, depth=1):
    """Each comment with how deep it stands, the replies to it after it."""
    for comment in several:
        yield depth, comment
        yield from comments(comment.get("replies", []), depth + 1)


def show(indent, line):
    print(("    " * indent + line).rstrip().replace("\n", " / "))


def show_entry(entry):
    date = entry.get("date", {})
    title = text(entry.get("title", {}).get("content", []))
    show(0, f"{date.get('value', 'no date')}: {title or 'no title'}")
    for depth, block in parts(entry.get("body", [])):
        show(depth, told(block))
    for depth, comment in comments(entry.get("footer", {}).get("comments", [])):
        show(depth, "comment by " + comment.get("author", {}).get("text", "nobody named"))
        for inner, block in parts(comment.get("body", []), depth + 1):
            show(inner, told(block))


def show_document(document):
    assert document["format"] == "blogtext/1", "another version of the format"
    source = document["source"]
    print(f"== {source['name']}, {document.get('language', 'no language')}")
    data = open(source["name"], "rb").read()
    if "sha256" in source:
        assert hashlib.sha256(data).hexdigest() == source["sha256"], "the file has changed"
    for entry in document.get("entries", []):
        show_entry(entry)
        if "title" in entry:  # spans count bytes, not characters
            start, end = entry["title"]["span"]
            print("    the title's bytes: " + data[start:end].decode())


sys.stdin.reconfigure(encoding="utf-8")
sys.stdout.reconfigure(encoding="utf-8")
for line in sys.stdin:
    show_document(json.loads(line))
