//! The command: what it writes, what it says when it cannot, and with which status it ends.

#![cfg(feature = "cli")]

mod cli_support;

use cli_support::{Folder, Run, command};
use std::{ffi::OsStr, fs, io::Write, path::Path, process::Stdio};

const POST: &str = "lördag 3 mars 2012\n\nTips:\nTa med kaffe.\n\n1 kommentar:\nBo sa...\nTack!\n";

#[test]
fn help_teaches_by_example() {
    let run = Run::of(["--help"]);
    assert_eq!(run.status, 0);
    for part in [
        "Usage: blogtext",
        "blogtext --to page -o post.html post.txt",
        "one JSON document a line",
        "blogtext check",
        "Exit status",
    ] {
        assert!(run.out.contains(part), "{part:?} in {}", run.out);
    }
}

#[test]
fn wrong_usage_is_status_2() {
    for (arguments, word) in [
        (&[][..], "<FILE>"),
        (&["--to", "pdf", "a"], "[possible values: json, ndjson, entries, html, page, text, outline]"),
        (&["a", "b"], "use `--to ndjson`"),
        (&["--to", "page", "a", "b"], "use `--to html`"),
        (&["--heading-level", "7", "--to", "html", "a"], "1..=6"),
        (&["--heading-level", "2", "a"], "`--heading-level` is for"),
        (&["--no-classes", "--to", "outline", "a"], "`--no-classes` is for"),
        (&["--provenance", "--to", "text", "a"], "`--provenance` is for `--to json` and `ndjson`"),
        (&["schema", "a"], "unexpected argument 'a'"),
        (&["--depth", "2", "a"], "`--depth` is for"),
        (&["inspect"], "<FILE>"),
        (&["--encoding", "windows-125", "a"], "perhaps `windows-1250`"),
    ] {
        let run = Run::of(arguments);
        assert_eq!((run.status, run.out.as_str()), (2, ""), "{arguments:?}");
        assert!(run.err.contains(word), "{arguments:?}: {}", run.err);
    }
}

#[test]
fn json_is_the_default() {
    let folder = Folder::new("json");
    let file = folder.file("post.txt", POST);
    let run = Run::of([&file]);
    assert_eq!((run.status, run.err.as_str()), (0, ""));
    let tree: serde_json::Value = serde_json::from_str(&run.out).expect("the output is JSON");
    assert_eq!(tree["format"], "blogtext/1");
    assert_eq!(tree["entries"][0]["date"]["value"], "2012-03-03");
    assert!(run.out.starts_with("{\n  \"format\": \"blogtext/1\",\n"), "a key has a line: {}", run.out);
    assert_eq!(run.out, Run::of([OsStr::new("--to"), OsStr::new("json"), file.as_ref()]).out);
}

#[test]
fn inspect_is_one_page_of_all_files() {
    let folder = Folder::new("inspect");
    let files = [folder.file("one.txt", POST), folder.file("two <b>.txt", "3 mars 2012\n\nTvå.\n")];
    let report = folder.0.join("report.html");
    let missing = folder.0.join("none.txt");
    let given = [OsStr::new("inspect"), files[0].as_ref(), missing.as_ref(), files[1].as_ref()];
    let run = Run::of(given.into_iter().chain([OsStr::new("-o"), report.as_ref()]));
    assert_eq!(run.status, 1, "one of them could not be read");
    let html = fs::read_to_string(&report).expect("the report");
    assert!(html.starts_with("<!doctype html>\n") && html.ends_with("</html>\n"), "{html}");
    assert_eq!(html.matches("<section class=\"file\">").count(), 2);
    assert!(html.contains("two &lt;b&gt;.txt</h2>") && html.contains("data-node=\"section "), "{html}");
    let overwritten = Run::of([OsStr::new("inspect"), files[0].as_ref(), OsStr::new("-o"), files[0].as_ref()]);
    assert_eq!(overwritten.status, 2, "{}", overwritten.err);
}

#[test]
fn outlines_fold() {
    let folder = Folder::new("depth");
    let file = folder.file("post.txt", POST);
    let run =
        Run::of([OsStr::new("--to"), OsStr::new("outline"), OsStr::new("--depth"), OsStr::new("1"), file.as_ref()]);
    assert_eq!((run.status, run.out.lines().count()), (0, 2), "{}", run.out);
    assert!(run.out.contains("lördag 3 mars 2012\") +6"), "{}", run.out);
}

#[test]
fn ndjson_is_a_line_a_file_in_order() {
    let folder = Folder::new("ndjson");
    let texts = ["3 mars 2012\n\nEtt.\n", "", "4 mars 2012\n\nTvå.\n"];
    let files: Vec<_> =
        texts.iter().enumerate().map(|(nth, text)| folder.file(&format!("{}.txt", 9 - nth), text)).collect();
    let run = Run::of([Path::new("--to"), Path::new("ndjson"), &files[0], &files[1], &files[2]]);
    let lines: Vec<serde_json::Value> =
        run.out.lines().map(|line| serde_json::from_str(line).expect("each line is JSON")).collect();
    assert_eq!(run.status, 0);
    assert_eq!(lines.len(), 3);
    assert_eq!(lines[0]["entries"][0]["date"]["value"], "2012-03-03");
    assert_eq!(lines[1]["entries"], serde_json::Value::Null, "an empty file is a document with no entries");
    assert_eq!(lines[2]["entries"][0]["date"]["value"], "2012-03-04");
}

#[test]
fn ndjson_names_each_file_as_it_was_given() {
    let folder = Folder::new("named");
    let given = folder.0.join("../named/å\"ö.txt");
    fs::write(&given, POST).expect("the target folder can be written");
    let run = Run::of([Path::new("--to"), Path::new("ndjson"), &given]);
    let line: serde_json::Value = serde_json::from_str(&run.out).expect("each line is JSON");
    assert_eq!(line["source"], serde_json::json!({ "name": given.display().to_string() }));
    let piped = Run::fed(["--to", "ndjson", "-"], POST.as_bytes()).out;
    assert!(piped.starts_with(r#"{"source":{"name":"-"},"format":"blogtext/1","#), "{piped}");
}

#[test]
fn provenance_tells_what_was_read() {
    let source = |form: &str, options: &[&str], bytes: &[u8]| {
        let out = Run::fed([&["--to", form, "--provenance", "-"], options].concat(), bytes).out;
        serde_json::from_str::<serde_json::Value>(&out).expect("it is JSON")["source"].clone()
    };
    // Digests by sha256sum.
    let utf_8 = serde_json::json!({ "name": "-", "bytes": 5, "text_bytes": 5, "encoding": "utf-8",
        "sha256": "b3e9a35fcebf3d233eee9fbe5755502cb3b0346dbe5e824c27a55ac54b6dce58" });
    assert_eq!(source("json", &[], "håll".as_bytes()), utf_8);
    assert_eq!(source("ndjson", &[], "håll".as_bytes()), utf_8);
    let latin = serde_json::json!({ "name": "-", "bytes": 4, "text_bytes": 5, "encoding": "windows-1252",
        "sha256": "cc308e90be911766b9df9ba6265bb98eb8cd8a55ddf9a9014a6fc62c07a1a68b" });
    assert_eq!(source("ndjson", &["--encoding", "windows-1252"], b"h\xE5ll"), latin);
}

#[test]
fn the_schema_is_printed() {
    let run = Run::of(["schema"]);
    assert_eq!((run.status, run.err.as_str()), (0, ""));
    assert_eq!(run.out, blogtext::render::json::schema());
    let folder = Folder::new("schema");
    folder.file("schema", POST);
    let mut command = command(["./schema"]);
    let read = Run::new(command.current_dir(&folder.0).output().expect("the command starts"));
    assert!(read.out.contains("blogger"), "a file of that name is read by its path: {}", read.out);
}

#[test]
fn standard_input_is_a_dash() {
    let folder = Folder::new("dash");
    let file = folder.file("post.txt", POST);
    let run = Run::fed(["-"], POST.as_bytes());
    assert_eq!((run.status, run.err.as_str()), (0, ""));
    assert_eq!(run.out, Run::of([&file]).out);
}

#[test]
fn every_form_holds_the_text() {
    for (form, part) in [
        ("json", "\"text\": \"Ta med kaffe.\""),
        ("ndjson", "\"text\":\"Ta med kaffe.\""),
        ("html", "Ta med kaffe."),
        ("page", "<!doctype html>"),
        ("text", "Ta med kaffe."),
        ("outline", "paragraph Ta med kaffe."),
    ] {
        let run = Run::fed(["--to", form, "-"], POST.as_bytes());
        assert_eq!((run.status, run.err.as_str()), (0, ""), "{form}");
        assert!(run.out.contains(part), "{form}: {}", run.out);
        assert!(run.out.ends_with('\n'), "{form}: {}", run.out);
    }
}

#[test]
fn html_takes_its_options() {
    let html = |options: &[&str]| Run::fed([&["--to", "html", "-"], options].concat(), POST.as_bytes()).out;
    assert!(html(&[]).contains("class=\"h-entry\""));
    assert!(!html(&["--no-classes"]).contains("class="));
    assert!(html(&["--heading-level", "3"]).contains("<h3"));
}

#[test]
fn chrome_can_be_left_out() {
    let text = format!("{POST}\nPrenumerera på: Inlägg (Atom)\n");
    for form in ["html", "text", "outline", "json"] {
        let with = Run::fed(["--to", form, "-"], text.as_bytes()).out;
        let without = Run::fed(["--to", form, "--no-chrome", "-"], text.as_bytes()).out;
        assert!(with.contains("Prenumerera"), "{form}: {with}");
        assert!(!without.contains("Prenumerera"), "{form}: {without}");
    }
}

#[test]
fn several_outlines_have_heads() {
    let folder = Folder::new("heads");
    let (a, b) = (folder.file("a.txt", POST), folder.file("b.txt", POST));
    let run = Run::of([Path::new("--to"), Path::new("outline"), &a, &b]);
    let first = format!("==> {} <==\n", a.display());
    let second = format!("\n\n==> {} <==\n", b.display());
    assert!(run.out.starts_with(&first), "{}", run.out);
    assert!(run.out.contains(&second), "{}", run.out);
}

#[test]
fn colour_is_for_terminals() {
    let outline = |options: &[&str], variable: Option<&str>| {
        let mut command = command([&["--to", "outline", "-"], options].concat());
        command.envs(variable.map(|name| (name, "1")));
        Run::fed_to(command, POST.as_bytes()).out.contains('\u{1b}')
    };
    assert!(!outline(&[], None), "a pipe is no terminal");
    assert!(outline(&["--color", "always"], None));
    assert!(outline(&["--color", "always"], Some("NO_COLOR")), "what the user types goes before");
    assert!(!outline(&["--color", "never"], Some("CLICOLOR_FORCE")));
    assert!(outline(&[], Some("CLICOLOR_FORCE")));
}

#[test]
fn an_outline_lets_no_escape_code_of_the_text_through() {
    let run = Run::fed(["--to", "outline", "-"], "3 mars 2012\n\n\u{1b}[31mröd\u{7}\n".as_bytes());
    assert!(!run.out.contains(['\u{1b}', '\u{7}']), "{:?}", run.out);
}

#[test]
fn what_cannot_be_read_is_told_and_the_rest_is_done() {
    let folder = Folder::new("unreadable");
    let good = folder.file("good.txt", POST);
    let missing = folder.0.join("missing.txt");
    for (bad, reason) in [
        (missing.as_path(), "no such file; check the name and the folder"),
        (folder.0.as_path(), "is a directory; name the files in it"),
    ] {
        let run = Run::of([Path::new("--to"), Path::new("ndjson"), bad, &good]);
        let told = format!("blogtext: {}: {reason}", bad.display());
        assert_eq!(run.status, 1);
        assert!(run.err.starts_with(&told), "{told:?} in {:?}", run.err);
        assert_eq!(run.err.lines().count(), 1, "{:?}", run.err);
        assert_eq!(run.out, Run::of([Path::new("--to"), Path::new("ndjson"), &good]).out, "the other file is done");
    }
}

#[test]
fn any_encoding_is_read_and_a_guess_is_told() {
    let folder = Folder::new("encodings");
    let latin =
        folder.file("latin.txt", b"3 mars 2004\r\n\r\nDet sn\xF6ar p\xE5 \xF6n, och det \xE4r m\xF6rkt \xE4nnu.\r\n");
    let wide = folder.file("wide.txt", b"\xFF\xFEH\0e\0j\0");
    let text = |path: &Path| Run::of([Path::new("--to"), Path::new("text"), path]);
    let run = text(&latin);
    assert_eq!((run.status, run.out.as_str()), (0, "3 mars 2004\n\nDet snöar på ön, och det är mörkt ännu.\n"));
    let told = "read as windows-1252, which is a guess; if letters are wrong, name the encoding with `--encoding`\n";
    assert_eq!(run.err, format!("blogtext: {}: {told}", latin.display()));
    let run = text(&wide);
    assert_eq!((run.status, run.out.trim_start_matches('\u{FEFF}'), run.err.as_str()), (0, "Hej\n", ""));
}

#[test]
fn an_encoding_can_be_named() {
    let russian = b"\xF0\xD2\xC9\xD7\xC5\xD4!\n";
    let run = Run::fed(["--encoding", "KOI8-R", "--to", "text", "-"], russian);
    assert_eq!((run.status, run.out.as_str(), run.err.as_str()), (0, "Привет!\n", ""));
    let run = Run::fed(["-e", "koi-8", "-"], russian);
    assert_eq!((run.status, run.out.as_str()), (2, ""));
    assert!(run.err.contains("no encoding is called “koi-8”; perhaps `koi8-r` or `koi8-u`"), "{}", run.err);
}

#[test]
fn bytes_that_are_no_character_are_told_and_all_is_done() {
    let folder = Folder::new("undecodable");
    let (bad, good) = (folder.file("bad.txt", b"Hej\r\nd\xE5 s\xE5\n"), folder.file("good.txt", POST));
    let run = Run::of([Path::new("-e"), Path::new("utf-8"), Path::new("--to"), Path::new("ndjson"), &bad, &good]);
    assert_eq!((run.status, run.out.lines().count()), (1, 2), "{}", run.out);
    let told = "2 bytes are no character in utf-8, the first at byte 6 (line 2, column 2); U+FFFD stands for them; \
                if the file is in another encoding, name it with `--encoding`\n";
    assert_eq!(run.err, format!("blogtext: {}: {told}", bad.display()));
    assert!(run.out.contains("byte 6 of the file is no character in utf-8; it is read as U+FFFD"), "{}", run.out);
}

#[test]
fn mojibake_is_repaired_where_that_is_asked_for() {
    let broken = "NÃ¤sta vecka Ã¶var vi pÃ¥ Ã¶n.\n".as_bytes();
    let text = |options: &[&str]| Run::fed([&["--to", "text", "-"], options].concat(), broken).out;
    assert_eq!(text(&["--repair-mojibake"]), "Nästa vecka övar vi på ön.\n");
    assert_eq!(text(&[]).as_bytes(), broken);
}

#[cfg(unix)]
#[test]
fn what_may_not_be_read_is_told() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new("forbidden");
    let file = folder.file("post.txt", POST);
    fs::set_permissions(&file, fs::Permissions::from_mode(0o000)).expect("permissions can be taken");
    let run = Run::of([&file]);
    if fs::read(&file).is_ok() {
        assert_eq!((run.status, run.err.as_str()), (0, ""), "root may read anything");
    } else {
        assert_eq!((run.status, run.out.as_str()), (1, ""));
        assert!(run.err.contains("post.txt: no permission to read it"), "{}", run.err);
    }
}

#[test]
fn an_output_file_is_written_when_there_is_something_to_write() {
    let folder = Folder::new("output");
    let (file, output) = (folder.file("post.txt", POST), folder.file("post.json", "older"));
    let with_output = |file: &Path| Run::of([file, Path::new("--output"), &output]);
    assert_eq!(with_output(&folder.0.join("missing.txt")).status, 1);
    assert_eq!(fs::read_to_string(&output).expect("it is there"), "older", "nothing to write, nothing lost");
    let run = with_output(&file);
    assert_eq!((run.status, run.out.as_str(), run.err.as_str()), (0, "", ""));
    assert_eq!(fs::read_to_string(&output).expect("it is there"), Run::of([&file]).out);
}

#[test]
fn an_input_is_not_overwritten() {
    let folder = Folder::new("same");
    let file = folder.file("post.txt", POST);
    let run = Run::of([&file, Path::new("-o"), &folder.0.join("../same/post.txt")]);
    assert_eq!(run.status, 2);
    assert!(run.err.contains("would be overwritten"), "{}", run.err);
    assert_eq!(fs::read_to_string(&file).expect("it is there"), POST);
}

#[test]
fn an_output_that_cannot_be_written_is_told() {
    let folder = Folder::new("unwritable");
    let file = folder.file("post.txt", POST);
    let output = folder.0.join("no/such/folder.json");
    let run = Run::of([&file, Path::new("-o"), &output]);
    assert_eq!(run.status, 1);
    assert!(run.err.starts_with(&format!("blogtext: {}: cannot be written: ", output.display())), "{}", run.err);
    if cfg!(target_os = "linux") {
        let full = Run::of([&file, Path::new("-o"), Path::new("/dev/full")]);
        assert_eq!(full.status, 1);
        assert_eq!(full.err, "blogtext: /dev/full: cannot be written: No space left on device\n");
    }
}

#[test]
fn a_reader_who_has_heard_enough_is_no_error() {
    let mut child = command(["--to", "text", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command starts");
    drop(child.stdout.take());
    let mut input = child.stdin.take().expect("it is piped");
    input.write_all(POST.repeat(10_000).as_bytes()).expect("all of it is read");
    drop(input);
    let run = Run::new(child.wait_with_output().expect("the command ends"));
    assert_eq!((run.status, run.err.as_str()), (0, ""));
}
