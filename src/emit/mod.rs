//! Diagnostics to words: for people, for editors, and for the machines that annotate a change.
//!
//! Every format is a function of a [`Report`]; none asks the terminal, the clock or the disk. Findings are written in the order in
//! which they come, so a sorted report gives the same bytes in every run.

mod digest;
mod fingerprint;
mod github;
mod gitlab;
mod human;
mod json;
mod junit;
mod places;
mod rows;
mod sarif;
mod short;
mod wrap;

pub use digest::{Digest, LanguageFigures, PageFigures, digest};
pub use fingerprint::fingerprints;
pub use places::Places;

use crate::diagnostic::{Diagnostic, Safety, Severity};
use crate::language::Language;
use crate::source::{SourceId, Sources};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::io;

/// Bytes gathered before they are handed on.
const BUFFER: usize = 1 << 16;

/// Findings that one thread puts into words at a time, where findings do not depend on each other.
const LOT: usize = 1 << 10;

/// Lots that are put into words before they are handed on: what waits in memory.
const LOTS_AT_ONCE: usize = 16;

/// How findings are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum OutputFormat {
    /// With the lines of the page, for people.
    #[default]
    Human,
    /// One line each, `path:line:column: severity[code]: message`, which editors jump to.
    Short,
    /// One JSON document.
    Json,
    /// One JSON object a line.
    JsonLines,
    /// SARIF 2.1.0, for code scanning.
    Sarif,
    /// Annotations of a GitHub workflow run.
    Github,
    /// GitLab's code quality report.
    Gitlab,
    /// JUnit's XML, for continuous integration servers.
    Junit,
}

impl OutputFormat {
    /// Every format, in the order in which they are listed for people.
    pub const ALL: [Self; 8] =
        [Self::Human, Self::Short, Self::Json, Self::JsonLines, Self::Sarif, Self::Github, Self::Gitlab, Self::Junit];

    /// The name on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Human => "human",
            Self::Short => "short",
            Self::Json => "json",
            Self::JsonLines => "json-lines",
            Self::Sarif => "sarif",
            Self::Github => "github",
            Self::Gitlab => "gitlab",
            Self::Junit => "junit",
        }
    }

    /// The format of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.name() == name)
    }
}

/// How findings look to people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HumanStyle {
    /// Whether ANSI colours are written.
    pub color: bool,
    /// Columns of the terminal; lines of text use at most 100 of them.
    pub width: usize,
    /// Whether frames are drawn with box-drawing characters; otherwise ASCII.
    pub unicode: bool,
}

impl Default for HumanStyle {
    fn default() -> Self {
        Self { color: false, width: 100, unicode: true }
    }
}

/// What the formats that describe rules need to know of one rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RuleInfo<'a> {
    /// The rule's name.
    pub code: &'a str,
    /// The group it belongs to.
    pub group: &'a str,
    /// Its weight where nothing is configured.
    pub severity: Severity,
    /// What it finds, in one sentence.
    pub summary: &'a str,
    /// Its page, in Markdown.
    pub help_markdown: &'a str,
    /// Where its page is published.
    pub url: Option<&'a str>,
}

/// The findings of a run and what is needed to put them into words.
#[derive(Clone, Copy, Debug)]
pub struct Report<'a> {
    /// The files that findings point into.
    pub sources: &'a Sources,
    /// The findings, sorted.
    pub diagnostics: &'a [Diagnostic],
    /// The language of each file that has one.
    pub languages: &'a BTreeMap<SourceId, Language>,
    /// The rules of the run, in the order of their registry.
    pub rules: &'a [RuleInfo<'a>],
    /// How findings look to people.
    pub style: HumanStyle,
}

/// The findings in a format, as text.
#[must_use]
pub fn emit(format: OutputFormat, report: &Report) -> String {
    let mut out = Vec::new();
    write(format, report, &mut out).expect("memory takes every byte");
    String::from_utf8(out).expect("every format writes UTF-8")
}

/// Writes the findings in a format, each as soon as it is put into words.
///
/// # Errors
/// What `out` says: nothing else fails.
pub fn write(format: OutputFormat, report: &Report, out: &mut dyn io::Write) -> io::Result<()> {
    // Standard output hands on every line; a hundred thousand findings are as many calls of the system.
    let out = &mut io::BufWriter::with_capacity(BUFFER, out);
    match format {
        OutputFormat::Human => in_lots(report, out, human::write),
        OutputFormat::Short => in_lots(report, out, short::write),
        OutputFormat::Json => json::write(report, out),
        OutputFormat::JsonLines => in_lots(report, out, json::write_lines),
        OutputFormat::Sarif => sarif::write(report, out),
        OutputFormat::Github => in_lots(report, out, github::write),
        OutputFormat::Gitlab => gitlab::write(report, out),
        OutputFormat::Junit => junit::write(report, out),
    }?;
    io::Write::flush(out)
}

/// Writes findings that do not depend on each other, lot by lot on all cores, in their order.
fn in_lots(report: &Report, out: &mut dyn io::Write, write: fn(&Report, &mut dyn io::Write) -> io::Result<()>) -> io::Result<()> {
    for lots in report.diagnostics.chunks(LOT * LOTS_AT_ONCE) {
        let write_lot = |diagnostics| {
            let mut text = Vec::new();
            write(&Report { diagnostics, ..*report }, &mut text).map(|()| text)
        };
        let written: Vec<io::Result<Vec<u8>>> = lots.par_chunks(LOT).map(write_lot).collect();
        for lot in written {
            out.write_all(&lot?)?;
        }
    }
    Ok(())
}

/// The closing line for people, such as “3 errors, 12 warnings, 4 advice in 2 of 14 files”; no line end.
#[must_use]
pub fn summary(report: &Report, files_checked: usize) -> String {
    if report.diagnostics.is_empty() {
        return format!("nothing found in {}", counted(files_checked, "file", "files"));
    }
    let of = |severity| report.diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count();
    let counts: Vec<String> =
        [(Severity::Error, "error", "errors"), (Severity::Warning, "warning", "warnings"), (Severity::Advice, "advice", "advice")]
            .into_iter()
            .filter(|&(severity, ..)| of(severity) > 0)
            .map(|(severity, one, many)| counted(of(severity), one, many))
            .collect();
    let files = report.diagnostics.iter().map(|diagnostic| diagnostic.primary.source).collect::<BTreeSet<_>>().len();
    // A finding may stand in a file that was not asked for, such as the configuration.
    let place = if files < files_checked { format!("{files} of {files_checked} files") } else { counted(files, "file", "files") };
    let safe = |diagnostic: &&Diagnostic| diagnostic.fix.as_ref().is_some_and(|fix| fix.safety == Safety::Safe);
    let fixable = match report.diagnostics.iter().filter(safe).count() {
        0 => String::new(),
        count => format!("; `--fix` settles {count}"),
    };
    format!("{} in {place}{fixable}", counts.join(", "))
}

fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

#[cfg(test)]
mod tests;
