//! What the user asks for.

use super::{
    help::{CHECKING, EXAMPLES, EXPLAINING},
    input::Input,
    place::{Place, Stretch},
};
use blogtext::{
    diagnostic::Code,
    source::{Decoding, Encoding},
};
use clap::{
    ArgAction, CommandFactory, Parser, Subcommand, ValueEnum,
    builder::{OsStringValueParser, TypedValueParser as _},
    error::ErrorKind,
};
use std::{fs, num::NonZeroUsize, path::PathBuf, thread};

/// Reads raw blog text and gives back its structure: dated entries, titled sections, quotations, lists, comments
#[derive(Parser, Debug)]
#[command(name = "blogtext", version, after_help = EXAMPLES, max_term_width = 100)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true, disable_help_subcommand = true)]
pub(crate) struct Arguments {
    /// What to do instead of reading files.
    #[command(subcommand)]
    pub(crate) task: Option<Task>,

    /// What to read; `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,

    /// What to write
    #[arg(short, long, value_enum, value_name = "FORM", default_value_t = Form::Json)]
    pub(crate) to: Form,

    /// Where to write; standard output if not given
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,

    /// The encoding of the files, as browsers call it: windows-1252, shift_jis, utf-16le; told by their look if not
    /// given
    #[arg(short, long, value_name = "NAME")]
    pub(crate) encoding: Option<Encoding>,

    /// Repair text that was decoded wrongly before, as `sÃ¥ngen` or `donâ€™t`
    #[arg(long)]
    pub(crate) repair_mojibake: bool,

    /// Say in JSON what was read: the file's name, its sizes, its encoding and its SHA-256
    #[arg(long)]
    pub(crate) provenance: bool,

    /// Leave out what the platform wrote: sharing, navigation, subscriptions
    #[arg(long = "no-chrome", action = ArgAction::SetFalse)]
    pub(crate) chrome: bool,

    /// The level of an entry's heading in HTML, from 1 to 6; 2 if not given
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u8).range(1..=6))]
    pub(crate) heading_level: Option<u8>,

    /// HTML without class names
    #[arg(long = "no-classes", action = ArgAction::SetFalse)]
    pub(crate) classes: bool,

    /// How deep the outline goes: 1 shows the entries, 2 what they are made of; all if not given
    #[arg(long, value_name = "N")]
    pub(crate) depth: Option<usize>,

    /// When to colour the outline
    #[arg(long, value_enum, value_name = "WHEN", default_value_t = Color::Auto)]
    pub(crate) color: Color,

    /// How many files are read at once; as many as there are cores if not given
    #[arg(short, long, value_name = "N")]
    pub(crate) jobs: Option<NonZeroUsize>,

    /// The codes of remarks that are left out.
    #[arg(skip)]
    pub(crate) allow: Vec<Code>,

    /// The lines of each file that are asked for.
    #[arg(skip)]
    pub(crate) lines: Vec<Option<Stretch>>,
}

/// What to do instead of reading files.
#[derive(Clone, PartialEq, Eq, Debug, Subcommand)]
pub(crate) enum Task {
    /// Print what is ambiguous or faulty in files, under the line where it stands
    Check(Checking),
    /// Print what each line was taken for, what spoke for it and against it, and what it would have been else
    Explain(Explaining),
    /// Write a web page that shows the source beside what was recognised in it, linked both ways
    Inspect(Inspection),
    /// Print the JSON Schema of what `--to json` and `--to ndjson` write
    Schema,
}

/// What to explain.
#[derive(Clone, PartialEq, Eq, Debug, clap::Args)]
#[command(after_help = EXPLAINING)]
pub(crate) struct Explaining {
    /// What to read, and which lines of it: FILE, FILE:3, FILE:3-9; `-` is standard input
    #[arg(required = true, value_name = "FILE[:LINE]", value_parser = OsStringValueParser::new().try_map(Place::named))]
    places: Vec<Place>,

    /// The encoding of the files; told by their look if not given
    #[arg(short, long, value_name = "NAME")]
    encoding: Option<Encoding>,

    /// Repair text that was decoded wrongly before
    #[arg(long)]
    repair_mojibake: bool,

    /// When to colour
    #[arg(long, value_enum, value_name = "WHEN", default_value_t = Color::Auto)]
    color: Color,
}

/// What to check.
#[derive(Clone, PartialEq, Eq, Debug, clap::Args)]
#[command(after_help = CHECKING)]
pub(crate) struct Checking {
    /// What to read; `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,

    /// How to print the remarks
    #[arg(short, long, value_enum, value_name = "FORMAT", default_value_t = Layout::Human)]
    format: Layout,

    /// Leave out the remarks with this code
    #[arg(short, long, value_name = "CODE", value_parser = code)]
    allow: Vec<Code>,

    /// The encoding of the files; told by their look if not given
    #[arg(short, long, value_name = "NAME")]
    encoding: Option<Encoding>,

    /// When to colour
    #[arg(long, value_enum, value_name = "WHEN", default_value_t = Color::Auto)]
    color: Color,

    /// How many files are read at once; as many as there are cores if not given
    #[arg(short, long, value_name = "N")]
    jobs: Option<NonZeroUsize>,
}

/// The code of that name.
fn code(name: &str) -> Result<Code, String> {
    let known = Code::ALL.iter().find(|code| code.as_str() == name);
    known.copied().ok_or_else(|| {
        let names: Vec<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
        format!("no remark has this code; there are {}", names.join(", "))
    })
}

/// How remarks are printed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, ValueEnum)]
pub(crate) enum Layout {
    /// Under their source lines
    #[default]
    Human,
    /// One a line: file, line, column, code, message
    Short,
    /// One JSON object a line
    Json,
}

/// What to inspect.
#[derive(Clone, PartialEq, Eq, Debug, clap::Args)]
pub(crate) struct Inspection {
    /// What to read; `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,

    /// Where to write; standard output if not given
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,

    /// The encoding of the files; told by their look if not given
    #[arg(short, long, value_name = "NAME")]
    encoding: Option<Encoding>,

    /// Repair text that was decoded wrongly before
    #[arg(long)]
    repair_mojibake: bool,

    /// How many files are read at once; as many as there are cores if not given
    #[arg(short, long, value_name = "N")]
    jobs: Option<NonZeroUsize>,
}

/// What to write.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum Form {
    /// The tree of one file, indented
    Json,
    /// The tree of each file on a line of its own, with the file's name
    Ndjson,
    /// Each entry on a line of its own, as it is read: for streams and files of any length
    Entries,
    /// A fragment of HTML, to put into a page
    Html,
    /// A whole web page with a small stylesheet
    Page,
    /// Plain text in its canonical form
    Text,
    /// What was recognised, with line numbers
    Outline,
    /// The source beside what was recognised
    #[value(skip)]
    Report,
    /// What is ambiguous or faulty
    #[value(skip)]
    Remarks(Layout),
    /// Why lines were taken for what they are
    #[value(skip)]
    Reasons,
}

/// When to colour.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum Color {
    /// On a terminal, unless NO_COLOR is set
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

impl Arguments {
    /// The arguments; where they make no sense, says so and ends the process with status 2.
    pub(crate) fn from_command_line() -> Self {
        let arguments = Self::parse().settled();
        if let Some((kind, message)) = arguments.fault() {
            Self::command().error(kind, message).exit();
        }
        arguments
    }

    /// What a task was asked, said as a form of output.
    fn settled(self) -> Self {
        match self.task {
            Some(Task::Check(Checking { files, format, allow, encoding, color, jobs })) => {
                Self { task: None, to: Form::Remarks(format), allow, files, encoding, color, jobs, ..self }
            }
            Some(Task::Explain(Explaining { places, encoding, repair_mojibake, color })) => {
                let (files, lines) = places.into_iter().map(|it| (it.path, it.lines)).unzip();
                Self { task: None, to: Form::Reasons, files, lines, encoding, repair_mojibake, color, ..self }
            }
            Some(Task::Inspect(Inspection { files, output, encoding, repair_mojibake, jobs })) => {
                Self { task: None, to: Form::Report, files, output, encoding, repair_mojibake, jobs, ..self }
            }
            task => Self { task, ..self },
        }
    }

    /// How bytes are to be read.
    pub(crate) fn decoding(&self) -> Decoding {
        let decoding = Decoding::new().repair_mojibake(self.repair_mojibake);
        self.encoding.map_or(decoding, |encoding| decoding.encoding(encoding))
    }

    /// How many files are read at once. Standard input is waited for by nobody who holds others up.
    pub(crate) fn workers(&self) -> usize {
        if self.to == Form::Entries || self.files.iter().any(|file| Input::new(file, None).is_standard()) {
            return 1;
        }
        let cores = || thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
        self.jobs.unwrap_or_else(cores).get().min(self.files.len())
    }

    fn fault(&self) -> Option<(ErrorKind, String)> {
        let html = matches!(self.to, Form::Html | Form::Page);
        let json = matches!(self.to, Form::Json | Form::Ndjson);
        let conflict = |message: &str| Some((ErrorKind::ArgumentConflict, message.to_owned()));
        match self.to {
            Form::Json if self.files.len() > 1 => {
                conflict("`--to json` writes one document; for several files use `--to ndjson`")
            }
            Form::Page if self.files.len() > 1 => {
                conflict("`--to page` writes one page; for several files use `--to html`, or call once for each")
            }
            _ if !html && self.heading_level.is_some() => conflict("`--heading-level` is for `--to html` and `page`"),
            _ if !json && self.provenance => conflict("`--provenance` is for `--to json` and `ndjson`"),
            _ if self.to != Form::Outline && self.depth.is_some() => conflict("`--depth` is for `--to outline`"),
            Form::Entries if !self.chrome => conflict("`--no-chrome` is not for `--to entries`"),
            Form::Entries if self.repair_mojibake => conflict("`--repair-mojibake` is not for `--to entries`"),
            _ if !html && !self.classes => conflict("`--no-classes` is for `--to html` and `page`"),
            _ => self.overwritten().map(|path| (ErrorKind::ValueValidation, overwrites(&path))),
        }
    }

    /// The file that is both read and written, if there is one.
    fn overwritten(&self) -> Option<PathBuf> {
        let output = fs::canonicalize(self.output.as_ref()?).ok()?;
        self.files.iter().find(|file| fs::canonicalize(file).is_ok_and(|file| file == output)).cloned()
    }
}

fn overwrites(path: &std::path::Path) -> String {
    format!("`{}` would be overwritten before it is kept; give `--output` another name", path.display())
}
