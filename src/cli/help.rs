//! What `--help` says at its end: examples, and how things end.

/// Of the command.
pub(crate) const EXAMPLES: &str = "\
Examples:
  blogtext post.txt                        the structure as JSON
  blogtext --to outline post.txt           what was recognised, for eyes
  blogtext --to page -o post.html post.txt a web page to open and to print
  blogtext --to ndjson *.txt               one JSON document a line, in the order of the files
  blogtext --to ndjson --jobs 1 *.txt      one file after the other; else as many at once as there are cores
  pdftotext blog.pdf - | blogtext -        standard input
  zcat blogs.gz | blogtext --to entries -  one entry a line as they come, in little memory
  blogtext --encoding koi8-r post.txt      a file whose encoding is guessed wrongly
  blogtext check *.txt                     what is ambiguous or faulty, under its source line
  blogtext explain post.txt:3              why line 3 was taken for what it is
  blogtext inspect *.txt -o report.html    the source beside what was recognised, to look at
  blogtext schema                          the JSON Schema of what `json` and `ndjson` write

A file may be in UTF-8, in UTF-16, or in any encoding that browsers know. Which one is told by its
byte order mark or its look; a guess is told of on standard error and in the diagnostics.
A `span` is `[start, end]`: byte offsets into the text as UTF-8, which is the file if that is UTF-8.
A file that cannot be read is told of, and the others are still done. Bytes that are no character in
the encoding are told of, and U+FFFD stands for them.

Exit status: 0 all done; 1 something could not be read or written; 2 wrong usage. That of `check`
says whether there is something to warn of: see `blogtext check --help`.";

/// Of `check`.
pub(crate) const CHECKING: &str = "\
Examples:
  blogtext check post.txt                           each remark under its source line
  blogtext check --format short *.txt               one a line, as compilers do, for editors
  blogtext check --format json *.txt                one JSON object a line, for programs
  blogtext check --allow ambiguous-date post.txt    leave one kind out; may be given several times
  pdftotext blog.pdf - | blogtext check -           standard input

A remark says where the text is ambiguous or faulty: a weekday that is not that day's, entries out
of order, a quotation that never closes, a count that the comments belie. Nothing is changed, and
nothing is lost by it. docs/diagnostics.md shows each kind, and says what to do.

Exit status: 0 nothing to warn of; 1 at least one warning; 2 wrong usage, or something could not be
read or written.";

/// Of `explain`.
pub(crate) const EXPLAINING: &str = "\
Examples:
  blogtext explain post.txt:3          why line 3 is what it is
  blogtext explain post.txt:3-9        the same of lines 3 to 9
  blogtext explain a.txt b.txt:1       all of one file, and one line of another
  blogtext explain -- -:3 < post.txt   standard input

First comes what the line was taken for, how sure that is, and what it would have been next; then all
readings that were weighed, in that order. `+2` and `-3` are added up, and the sum must reach what is
needed; `yes` holds and speaks for the reading, `no` holds and forbids it, `lacks` is needed and does
not hold. The reasons are those of the rules themselves. Blank lines are not explained.

Exit status: 0 all done; 1 something could not be read or written, or has no such line; 2 wrong usage.";
