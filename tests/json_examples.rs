//! The examples in other languages read what the command writes, and say the same of it.

#![cfg(feature = "cli")]

use std::{
    env,
    io::{self, Write},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// The variable that makes a missing tool an error; `.ci/run` sets it.
const NO_SKIP: &str = "BLOGTEXT_NO_SKIP";

const FENCE: &str = "\
== the-orchard-fence.txt, en
2012-06-09: The fence is up
    paragraph Thanks to all nine of you who came, and to Ruth, who called it \"the last fence of my life\" for the third year running.
    section What is left
        ordered list of 2
            paragraph Hang the gate
            paragraph Paint it, before the rain does
    section From the minutes
        quotation As Martha wrote on 4 May 1998:
            paragraph A fence needs two things:
            unordered list of 2
                paragraph somebody on each side
                paragraph a gate
            paragraph The rest is carpentry.
    comment by Ann
        paragraph I can bring green paint.
    comment by Tom
        paragraph Anything but green.
    the title's bytes: The fence is up
";

#[test]
fn python_reads_it() {
    example("python3", "read.py");
}

#[test]
fn javascript_reads_it() {
    example("node", "read.mjs");
}

fn example(tool: &str, script: &str) {
    if Command::new(tool).arg("--version").output().is_err() {
        assert!(env::var_os(NO_SKIP).is_none(), "{tool} is not here, and {NO_SKIP} is set");
        // Straight to standard error, which the test harness does not hold back.
        let _ = writeln!(io::stderr(), "SKIPPED: {tool} is not here, so {script} was not tried");
        return;
    }
    let fence = records("en", &["the-orchard-fence.txt"]);
    assert_eq!(told(tool, script, "en", &fence), Ok(FENCE.to_owned()));
    let all = records("sv", &names("sv"));
    let said = told(tool, script, "sv", &all).expect("it reads every fixture");
    assert_eq!(said.matches("== ").count(), all.lines().count());
    let changed = fence.replace("\"sha256\":\"", "\"sha256\":\"0");
    let fault = told(tool, script, "en", &changed).expect_err("the digest is another");
    assert!(fault.contains("the file has changed"), "{fault}");
    let later = fence.replace("blogtext/1", "blogtext/2");
    let fault = told(tool, script, "en", &later).expect_err("the version is another");
    assert!(fault.contains("another version of the format"), "{fault}");
}

/// What an example prints when it is fed with `json` among the fixtures of a language.
fn told(tool: &str, script: &str, language: &str, json: &str) -> Result<String, String> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/examples").join(script);
    let mut child = Command::new(tool)
        .arg(script)
        .current_dir(folder(language))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the tool starts");
    let mut input = child.stdin.take().expect("it is piped");
    let json = json.to_owned();
    // Apart, so that neither waits for the other; one that ends before it has read all does not want the rest.
    let feeding = std::thread::spawn(move || drop(input.write_all(json.as_bytes())));
    let output = child.wait_with_output().expect("the tool ends");
    feeding.join().expect("feeding does not panic");
    let text = |bytes| String::from_utf8(bytes).expect("it is UTF-8").replace("\r\n", "\n");
    if output.status.success() { Ok(text(output.stdout)) } else { Err(text(output.stderr)) }
}

fn folder(language: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(language)
}

/// The names of the texts of a language.
fn names(language: &str) -> Vec<String> {
    let entries = std::fs::read_dir(folder(language)).expect("there are fixtures");
    let names = entries.map(|it| it.expect("it can be read").file_name().into_string().expect("it is UTF-8"));
    let mut names: Vec<String> = names.filter(|it| it.ends_with(".txt")).collect();
    names.sort();
    names
}

fn records(language: &str, files: &[impl AsRef<std::ffi::OsStr>]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_blogtext"))
        .args(["--to", "ndjson", "--provenance"])
        .args(files)
        .current_dir(folder(language))
        .output()
        .expect("the command starts");
    assert!(output.status.success());
    String::from_utf8(output.stdout).expect("JSON is UTF-8")
}
