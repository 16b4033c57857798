//! However many files are read at once, what is written and said is the same.

#![cfg(feature = "cli")]

mod cli_support;

use cli_support::{Folder, Run, command};
use std::{
    ffi::OsString,
    fs,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::Stdio,
};

const POST: &str = "lördag 3 mars 2012\n\nTips:\nTa med kaffe.\n\n1 kommentar:\nBo sa...\nTack!\n";

/// Every fixture, with a file among them that is not there, one that is a guess, one with bytes that are no character,
/// and one that is larger than a batch.
fn files(folder: &Folder) -> Vec<PathBuf> {
    let mut files = fixtures(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures")));
    files.sort();
    assert!(files.len() > 100, "the fixtures are where the test looks");
    let large = folder.file("large.txt", POST.repeat(3_000));
    let guessed = folder.file("guessed.txt", b"3 mars 2012\n\nDet sn\xF6ar p\xE5 \xF6n, och det \xE4r m\xF6rkt.\n");
    let faulty = folder.file("faulty.txt", b"\xEF\xBB\xBF3 mars 2012\n\nDet \xFF\xFE.\n");
    for (at, file) in [(0, large.clone()), (17, folder.0.join("missing.txt")), (40, guessed), (41, faulty), (90, large)]
    {
        files.insert(at, file);
    }
    files
}

fn fixtures(folder: &Path) -> Vec<PathBuf> {
    let paths = fs::read_dir(folder).expect("it can be read").map(|entry| entry.expect("it can be read").path());
    let (folders, files): (Vec<_>, Vec<_>) = paths.partition(|path| path.is_dir());
    let texts = files.into_iter().filter(|path| path.extension().is_some_and(|kind| kind == "txt"));
    texts.chain(folders.iter().flat_map(|folder| fixtures(folder))).collect()
}

fn run(task: &[&str], jobs: &str, files: &[PathBuf]) -> Run {
    let words = task.iter().copied().chain(["--jobs", jobs]).map(OsString::from);
    Run::of(words.chain(files.iter().map(|file| file.clone().into_os_string())))
}

#[test]
fn any_number_of_jobs_gives_the_same() {
    let folder = Folder::new("jobs");
    let files = files(&folder);
    for task in [&["--to", "ndjson"][..], &["--to", "outline"], &["--to", "html"], &["check"], &["inspect"]] {
        let alone = run(task, "1", &files);
        assert!(alone.status > 0 && alone.err.contains("missing.txt"), "{task:?}: {}", alone.err);
        for jobs in ["2", "4", "300"] {
            let together = run(task, jobs, &files);
            assert_eq!(together.status, alone.status, "{task:?} --jobs {jobs}");
            assert_eq!(together.err, alone.err, "{task:?} --jobs {jobs}");
            assert!(together.out == alone.out, "{task:?} --jobs {jobs} writes something else");
        }
    }
}

#[test]
fn no_jobs_are_wrong_usage() {
    let run = Run::of(["--to", "text", "--jobs", "0", "post.txt"]);
    assert_eq!((run.status, run.out.as_str()), (2, ""));
    assert!(run.err.contains("--jobs"), "{}", run.err);
}

#[test]
fn several_jobs_end_with_their_reader() {
    let folder = Folder::new("jobs-closed");
    let large = folder.file("large.txt", POST.repeat(3_000));
    let mut arguments = vec![OsString::from("--to"), OsString::from("text"), OsString::from("--jobs=4")];
    arguments.extend(std::iter::repeat_n(large.into_os_string(), 50));
    let mut child =
        command(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the command starts");
    let mut line = String::new();
    BufReader::new(child.stdout.take().expect("it is piped")).read_line(&mut line).expect("it can be read");
    let run = Run::new(child.wait_with_output().expect("the command ends"));
    assert_eq!((run.status, run.err.as_str(), line.as_str()), (0, "", "lördag 3 mars 2012\n"));
}

#[test]
fn an_output_that_cannot_be_written_ends_all_jobs() {
    let folder = Folder::new("jobs-unwritable");
    let post = folder.file("post.txt", POST);
    let nowhere = folder.0.join("none").join("out.txt");
    let arguments = ["--to", "text", "--jobs=3", "--output"].map(OsString::from).into_iter();
    let files = std::iter::repeat_n(post.into_os_string(), 60);
    let run = Run::of(arguments.chain([nowhere.into_os_string()]).chain(files));
    assert_eq!(run.status, 1);
    assert_eq!(run.err.lines().count(), 1, "{}", run.err);
    assert!(run.err.contains("cannot be written"), "{}", run.err);
}
