//! Running the command, for the tests of what it does.

#![allow(dead_code, reason = "each test crate uses its part")]

use std::{
    ffi::OsStr,
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

/// What the command did.
pub(crate) struct Run {
    pub(crate) status: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Run {
    pub(crate) fn of(arguments: impl IntoIterator<Item: AsRef<OsStr>>) -> Self {
        Self::fed(arguments, b"")
    }

    pub(crate) fn fed(arguments: impl IntoIterator<Item: AsRef<OsStr>>, input: &[u8]) -> Self {
        Self::fed_to(command(arguments), input)
    }

    pub(crate) fn fed_to(mut command: Command, input: &[u8]) -> Self {
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the command starts");
        // A command that ends before it reads does not want the rest.
        let _ = child.stdin.take().expect("it is piped").write_all(input);
        Self::new(child.wait_with_output().expect("the command ends"))
    }

    pub(crate) fn new(output: Output) -> Self {
        Self {
            status: output.status.code().expect("it ends of itself"),
            out: String::from_utf8(output.stdout).expect("the output is UTF-8"),
            err: String::from_utf8(output.stderr).expect("errors are UTF-8"),
        }
    }
}

/// The command, deaf to what the environment says of colour.
pub(crate) fn command(arguments: impl IntoIterator<Item: AsRef<OsStr>>) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_blogtext"));
    command.args(arguments).env_remove("NO_COLOR").env_remove("CLICOLOR_FORCE").env_remove("CLICOLOR");
    command
}

/// A folder for one test.
pub(crate) struct Folder(pub(crate) PathBuf);

impl Folder {
    pub(crate) fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cli").join(name);
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).expect("the target folder can be written");
        Self(path)
    }

    pub(crate) fn file(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.join(name);
        fs::write(&path, content).expect("the target folder can be written");
        path
    }
}
