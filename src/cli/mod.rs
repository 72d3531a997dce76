//! The command line: one file a command. The only place that knows the clock, the terminal and the environment.

mod accept;
mod audit;
mod baseline;
mod build;
mod cache;
mod changed;
mod check;
mod completions;
mod explain;
mod export;
mod fix;
mod fmt;
mod import;
mod import_page;
mod init;
mod making;
mod man;
mod measure;
mod printed;
mod ratchet;
mod report;
mod status;
mod stream;
mod sync;
mod terminal;
mod terms;
mod typesetter;
mod verify;
mod watch;

use crate::language::Language;
use crate::project::Request;
use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;
use std::process::ExitCode;

/// Nothing at or above the level that fails a run.
const CLEAN: u8 = 0;
/// Findings at or above the level that fails a run.
const FINDINGS: u8 = 1;
/// leaflint could not do its work.
const FAILED: u8 = 2;

/// Checks, translates and publishes patient information written in Markdown.
#[derive(Parser)]
#[command(name = "leaflint", version, propagate_version = true, max_term_width = 100)]
#[command(after_help = "Exit codes: 0 nothing to report, 1 findings, 2 leaflint could not do its work.")]
struct CommandLine {
    #[command(flatten)]
    global: Global,
    #[command(subcommand)]
    command: Command,
}

/// Options of every command.
#[derive(Args)]
struct Global {
    /// When to use colours.
    #[arg(long, global = true, value_enum, default_value_t = Color::Auto, value_name = "WHEN")]
    color: Color,
    /// Show no progress, also on a terminal.
    #[arg(long, global = true)]
    no_progress: bool,
    /// The configuration file; otherwise the nearest leaflint.toml in the folders upward.
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    /// How many threads work; all cores if 0.
    #[arg(long, global = true, default_value_t = 0, value_name = "N")]
    threads: usize,
}

impl Global {
    /// What a command reads that looks at pages: those that paths name, in their language unless they name theirs.
    fn pages(&self, paths: &[String], language: Option<&Language>) -> Request {
        Request { paths: paths.to_vec(), config: self.config.clone(), language: language.cloned(), ..Request::default() }
    }
}

/// When to use colours.
#[derive(Clone, Copy, ValueEnum)]
enum Color {
    /// On a terminal, unless NO_COLOR is set.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

#[derive(Subcommand)]
enum Command {
    /// Start a project: a configuration and a first page.
    Init(init::Arguments),
    /// Build one complete, checked, accessible bundle per language.
    Build(build::Arguments),
    /// Find what is wrong with pages and translations.
    Check(Box<check::Arguments>),
    /// Measure how hard pages, sections and sentences are to read.
    Measure(measure::Arguments),
    /// Explain a rule, or list all rules.
    Explain(explain::Arguments),
    /// Bring source messages and translations up to date with the pages.
    Sync(sync::Arguments),
    /// How far the translations have come, by language and page.
    Status(status::Arguments),
    /// Say that translations hold for today's source, or that a finding is meant to be so.
    Accept(accept::Arguments),
    /// Write texts and translations to files for translators: XLIFF, PO or CSV.
    Export(export::Arguments),
    /// Take translations from files that translators send back.
    Import(Box<import::Arguments>),
    /// Make a page of Markdown from a page of a web site: HTML, or text as pasted from it.
    ImportPage(import_page::Arguments),
    /// Bring .ftl files into one form, comments and order kept.
    Fmt(fmt::Arguments),
    /// Write the project in figures to the reports folder.
    Report(report::Arguments),
    /// Check that a bundle is as it was built.
    Verify(verify::Arguments),
    /// What the rules can say on the items of PEMAT, CCI, DISCERN or the JAMA benchmarks; never a score.
    Audit(audit::Arguments),
    /// List every medical term and acronym, explained or not.
    Terms(terms::Arguments),
    /// Write what a shell needs to complete commands and options.
    Completions(completions::Arguments),
    /// Write the manual pages.
    Man(man::Arguments),
}

/// What a command gives back: an exit code, or why it could not do its work.
type Outcome = Result<u8, Failure>;

/// Why a command could not do its work, in one sentence.
struct Failure(String);

impl<E: std::fmt::Display> From<E> for Failure {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}

/// Runs the command line of this process.
#[must_use]
pub fn main() -> ExitCode {
    let line = CommandLine::parse();
    if line.global.threads > 0 {
        // Fails only if the pool exists already, which no code before this line makes.
        let _ = rayon::ThreadPoolBuilder::new().num_threads(line.global.threads).build_global();
    }
    let outcome = match &line.command {
        Command::Init(arguments) => init::run(arguments, &line.global),
        Command::Build(arguments) => build::run(arguments, &line.global),
        Command::Check(arguments) => check::run(arguments, &line.global),
        Command::Measure(arguments) => measure::run(arguments, &line.global),
        Command::Explain(arguments) => explain::run(arguments, &line.global),
        Command::Sync(arguments) => sync::run(arguments, &line.global),
        Command::Status(arguments) => status::run(arguments, &line.global),
        Command::Accept(arguments) => accept::run(arguments, &line.global),
        Command::Export(arguments) => export::run(arguments, &line.global),
        Command::Import(arguments) => import::run(arguments, &line.global),
        Command::ImportPage(arguments) => import_page::run(arguments, &line.global),
        Command::Fmt(arguments) => fmt::run(arguments, &line.global),
        Command::Report(arguments) => report::run(arguments, &line.global),
        Command::Verify(arguments) => verify::run(arguments, &line.global),
        Command::Audit(arguments) => audit::run(arguments, &line.global),
        Command::Terms(arguments) => terms::run(arguments, &line.global),
        Command::Completions(arguments) => completions::run(arguments, CommandLine::command()),
        Command::Man(arguments) => man::run(arguments, CommandLine::command()),
    };
    match outcome {
        Ok(code) => ExitCode::from(code),
        Err(Failure(message)) => {
            eprintln!("leaflint: {message}");
            ExitCode::from(FAILED)
        }
    }
}
