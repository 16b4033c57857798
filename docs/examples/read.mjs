// Reads blogtext's JSON with nothing but JavaScript: what each post is made of, for eyes.
//
//     blogtext --to ndjson --provenance *.txt | node read.mjs

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** The text of a title, a paragraph or an attribution. */
const text = (inlines = []) => inlines.map(inlineText).join("");

function inlineText(inline) {
  switch (inline.type) {
    case "line_break":
      return inline.soft ? " " : "\n";
    case "quote":
      return inline.marks[0] + text(inline.content) + inline.marks[1];
    default: // text, link, email, date, and perhaps a kind of a later version
      return inline.text ?? text(inline.content);
  }
}

/** Each block with how deep it stands, the blocks inside it after it. */
function* parts(blocks = [], depth = 1) {
  for (const block of blocks) {
    yield [depth, block];
    yield* parts(block.body, depth + 1);
    for (const item of block.items ?? []) yield* parts(item.body, depth + 1);
  }
}

/** A block in a line. */
function told(block) {
  switch (block.type) {
    case "section":
      return `section ${text(block.title.content)}`;
    case "paragraph":
      return `paragraph ${text(block.content)}`;
    case "quotation":
      return `quotation ${text(block.attribution?.content)}`;
    case "list":
      return `${block.kind} list of ${block.items?.length ?? 0}`;
    default: // preformatted, separator, chrome, and what later versions have
      return `${block.type} ${block.text ?? ""}`;
  }
}

/** Each comment with how deep it stands, the replies to it after it. */
function* comments(several = [], depth = 1) {
  for (const comment of several) {
    yield [depth, comment];
    yield* comments(comment.replies, depth + 1);
  }
}

const show = (indent, line) =>
  console.log(("    ".repeat(indent) + line).trimEnd().replaceAll("\n", " / "));

function showEntry(entry) {
  const title = text(entry.title?.content);
  show(0, `${entry.date?.value ?? "no date"}: ${title || "no title"}`);
  for (const [depth, block] of parts(entry.body)) show(depth, told(block));
  for (const [depth, comment] of comments(entry.footer?.comments)) {
    show(depth, `comment by ${comment.author?.text ?? "nobody named"}`);
    for (const [inner, block] of parts(comment.body, depth + 1)) show(inner, told(block));
  }
}

function showDocument(document) {
  if (document.format !== "blogtext/1") throw new Error("another version of the format");
  const { name, sha256 } = document.source;
  console.log(`== ${name}, ${document.language ?? "no language"}`);
  const data = readFileSync(name);
  if (sha256 && createHash("sha256").update(data).digest("hex") !== sha256) {
    throw new Error("the file has changed");
  }
  for (const entry of document.entries ?? []) {
    showEntry(entry);
    // Spans count bytes of UTF-8, not the code units of a JavaScript string.
    if (entry.title) console.log(`    the title's bytes: ${data.subarray(...entry.title.span)}`);
  }
}

const lines = readFileSync(0, "utf8").split("\n");
for (const line of lines.filter(Boolean)) showDocument(JSON.parse(line));
