//! `leaflint check --stdin-format json-lines`: many pages through one process, for editors and for corpora that outgrow a machine.

use super::check::languages;
use super::terminal::print;
use super::{CLEAN, FINDINGS, Failure, Outcome};
use crate::diagnostic::{Diagnostic, Severity};
use crate::emit::{HumanStyle, OutputFormat, Report, emit};
use crate::language::Language;
use crate::lint::{Options, lint};
use crate::project::{Project, Request, Sent, load};
use clap::ValueEnum;
use serde::Deserialize;
use std::io::{self, BufRead};

/// How pages come in on standard input.
#[derive(Clone, Copy, ValueEnum)]
pub(super) enum Format {
    /// One JSON object a line, for each page.
    JsonLines,
}

/// One page, as a line holds it.
#[derive(Deserialize)]
struct Line {
    path: String,
    #[serde(default)]
    language: Option<String>,
    text: String,
}

/// Pages that are looked at together: enough for every core, few enough for memory.
const MOST_PAGES: usize = 256;
/// So much text is looked at together, and one page more.
const MOST_BYTES: usize = 4_000_000;

/// Looks at page after page until the input ends. With `lines_of_pages` one line answers one page, else one line is one finding.
pub(super) fn run(request: &Request, options: &Options, fail_on: Option<Severity>, lines_of_pages: bool) -> Outcome {
    let mut project = load(request)?;
    let fail_on = fail_on.or(project.config.written.fail_on).unwrap_or(Severity::Warning);
    let files_before = project.sources.len();
    let mut input = io::BufReader::with_capacity(1 << 20, io::stdin().lock());
    let (mut number, mut fails) = (0, false);
    loop {
        let pages = some_pages(&mut input, &mut number)?;
        if pages.is_empty() {
            return Ok(if fails { FINDINGS } else { CLEAN });
        }
        project.take_pages(files_before, pages, request.system_dictionaries)?;
        let found = lint(&project, options);
        fails |= found.iter().any(|finding| finding.severity >= fail_on);
        let shown = shown(&project, &found, lines_of_pages);
        print(|out| out.write_all(shown.as_bytes()))?;
        // What is wrong with the configuration is said once.
        project.faults.clear();
        project.config_path = None;
    }
}

/// The pages that are there: waits for the first only, so that an editor gets its answer before it sends another.
fn some_pages(input: &mut io::BufReader<io::StdinLock<'_>>, number: &mut usize) -> Result<Vec<Sent>, Failure> {
    let (mut pages, mut bytes) = (Vec::new(), 0);
    while pages.is_empty() || (pages.len() < MOST_PAGES && bytes < MOST_BYTES && input.buffer().contains(&b'\n')) {
        let mut line = Vec::new();
        let read = input.read_until(b'\n', &mut line).map_err(|error| Failure(format!("cannot read standard input: {error}")))?;
        *number += 1;
        if read == 0 {
            break;
        }
        if line.trim_ascii().is_empty() {
            continue;
        }
        // Some exporters begin with a byte order mark.
        let line = if *number == 1 { line.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&line) } else { &line };
        let broken = |what: String| Failure(format!("line {number} of standard input is no page: {what}"));
        let Line { path, language, text } = serde_json::from_slice(line).map_err(|error| broken(error.to_string()))?;
        let parsed = language.filter(|tag| !tag.is_empty()).map(|tag| Language::parse(&tag).ok_or(tag)).transpose();
        let language = parsed.map_err(|tag| broken(format!("“{tag}” is no BCP 47 tag")))?;
        bytes += text.len();
        pages.push(Sent { path, language, text });
    }
    Ok(pages)
}

fn shown(project: &Project, found: &[Diagnostic], lines_of_pages: bool) -> String {
    let languages = languages(project);
    let write = |diagnostics: &[Diagnostic]| {
        let report = Report { sources: &project.sources, diagnostics, languages: &languages, rules: &[], style: HumanStyle::default() };
        emit(OutputFormat::JsonLines, &report)
    };
    if !lines_of_pages {
        return write(found);
    }
    let page = |source| {
        let start = found.partition_point(|finding| finding.primary.source < source);
        let end = found.partition_point(|finding| finding.primary.source <= source);
        let path = serde_json::to_string(&project.sources.file(source).path).expect("a path is JSON");
        format!("{{\"path\":{path},\"findings\":[{}]}}\n", write(&found[start..end]).trim_end().replace('\n', ","))
    };
    project.waiting.iter().map(|waiting| page(waiting.source)).collect()
}
