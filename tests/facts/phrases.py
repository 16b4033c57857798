#!/usr/bin/env python3
"""Takes the phrases of the core roles that were seen from a survey of them: tests/facts/phrases.tsv.

    python3 tests/facts/phrases.py UI-PHRASES.toml

A phrase is one that stood on a public page or in a published catalogue; of WordPress's only those that two
catalogues have or its own core, for a single theme's may be one site's wording.
"""

import pathlib
import re
import sys
import tomllib

ROLES = """comments_none comments_one comments_few comments_many comments_title comments_head post_comment
comment_author_said anonymous byline posted_on posted_in labels categories reply delete reply_delete_glued removed removed_admin
nav_newer nav_newer_many nav_newer_comments nav_older nav_older_many nav_older_comments nav_home subscribe read_more archives
archive_title share comments_closed""".split()
PLATFORMS = ["blogger", "wordpress", "movabletype", "livejournal"]
# Slots that the tables know by another name; a phrase with any other is a template, not what a page prints.
RENAMED = {"{category}": "{categories}", "{tag}": "{tags}"}
SLOTS = {"{n}", "{author}", "{date}", "{time}", "{title}", "{categories}", "{tags}"}


def certain(row, platform):
    if row["ev"] != "seen":
        return False
    return platform != "wordpress" or row.get("n", 1) >= 2 or row.get("src", "").startswith("wp-l10n")


def main():
    phrases = tomllib.loads(pathlib.Path(sys.argv[1]).read_text())
    here = pathlib.Path(__file__).resolve().parent
    tables = "".join(it.read_text() for it in (here.parent.parent / "src/locale").glob("*.rs"))
    lines = ["# language\tplatform\trole\tphrase"]
    for tag in sorted(re.findall(r'^    tag: "([^"]+)"', tables, re.MULTILINE)):
        for platform in PLATFORMS:
            for role in ROLES:
                for row in phrases.get(tag, {}).get(platform, {}).get(role, []):
                    if certain(row, platform):
                        text = row["t"]
                        for name, ours in RENAMED.items():
                            text = text.replace(name, ours)
                        if set(re.findall(r"\{.*?\}", text)) <= SLOTS:
                            lines.append("\t".join([tag, platform, role, text]))
    (here / "phrases.tsv").write_text("\n".join(lines) + "\n")


main()
