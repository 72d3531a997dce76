//! Findings as JSON: one document, or one object a line. The fields are a promise to scripts: they are added to, never changed.

use super::places::Places;
use super::{Report, rows};
use crate::diagnostic::{Diagnostic, Fix, Safety, Severity};
use crate::language::Language;
use crate::source::{Position, SourceId, Span};
use serde::Serialize;
use std::io;

/// Goes up when a field changes its meaning.
const VERSION: u32 = 1;

/// Writes `{"version":1,"findings":[…]}`, one finding a line.
pub(super) fn write(report: &Report, out: &mut dyn io::Write) -> io::Result<()> {
    write!(out, "{{\"version\":{VERSION},\"findings\":[")?;
    let mut writer = Writer::new(report);
    rows::write(out, report.diagnostics.iter().map(|diagnostic| writer.finding(diagnostic)))?;
    out.write_all(b"]}\n")
}

/// Writes one object a line.
pub(super) fn write_lines(report: &Report, out: &mut dyn io::Write) -> io::Result<()> {
    let mut writer = Writer::new(report);
    for diagnostic in report.diagnostics {
        serde_json::to_writer(&mut *out, &writer.finding(diagnostic))?;
        out.write_all(b"\n")?;
    }
    Ok(())
}

#[derive(Serialize)]
struct Finding<'a> {
    code: &'a str,
    severity: Severity,
    message: &'a str,
    file: &'a str,
    language: Option<&'a str>,
    start: Place,
    end: Place,
    quote: &'a str,
    key: Option<&'a str>,
    why: Option<&'a str>,
    help: Option<&'a str>,
    related: Vec<Related<'a>>,
    fix: Option<WrittenFix<'a>>,
}

#[derive(Serialize)]
struct Related<'a> {
    file: &'a str,
    start: Place,
    end: Place,
    message: &'a str,
}

#[derive(Serialize)]
struct WrittenFix<'a> {
    safety: &'static str,
    edits: Vec<WrittenEdit<'a>>,
}

#[derive(Serialize)]
struct WrittenEdit<'a> {
    file: &'a str,
    start: Place,
    end: Place,
    replacement: &'a str,
}

#[derive(Serialize)]
struct Place {
    byte: usize,
    line: usize,
    column: usize,
}

impl From<Position> for Place {
    fn from(Position { byte, line, column }: Position) -> Self {
        Self { byte, line, column }
    }
}

struct Writer<'a> {
    report: &'a Report<'a>,
    primary: Places<'a>,
    others: Places<'a>,
}

impl<'a> Writer<'a> {
    fn new(report: &'a Report<'a>) -> Self {
        Self { report, primary: Places::new(report.sources), others: Places::new(report.sources) }
    }

    fn finding(&mut self, diagnostic: &'a Diagnostic) -> Finding<'a> {
        let label = &diagnostic.primary;
        let source = self.report.sources.file(label.source);
        let (start, end) = self.primary.of(label.source, label.span);
        Finding {
            code: diagnostic.code,
            severity: diagnostic.severity,
            message: &diagnostic.message,
            file: &source.path,
            language: self.report.languages.get(&label.source).map(Language::tag),
            start: start.into(),
            end: end.into(),
            quote: source.slice(label.span),
            key: diagnostic.key.as_deref(),
            why: said(&diagnostic.why),
            help: said(&diagnostic.help),
            related: diagnostic.secondary.iter().map(|label| self.related(label.source, label.span, &label.message)).collect(),
            fix: diagnostic.fix.as_ref().map(|fix| self.fix(fix)),
        }
    }

    fn related(&mut self, id: SourceId, span: Span, message: &'a str) -> Related<'a> {
        let (start, end) = self.others.of(id, span);
        Related { file: &self.report.sources.file(id).path, start: start.into(), end: end.into(), message }
    }

    fn fix(&mut self, fix: &'a Fix) -> WrittenFix<'a> {
        let safety = match fix.safety {
            Safety::Safe => "safe",
            Safety::Suggestion => "suggestion",
        };
        let edits = fix.edits.iter().map(|edit| {
            let (start, end) = self.others.of(edit.source, edit.span);
            let file = &self.report.sources.file(edit.source).path;
            WrittenEdit { file, start: start.into(), end: end.into(), replacement: &edit.replacement }
        });
        WrittenFix { safety, edits: edits.collect() }
    }
}

/// Nothing said is `null`.
fn said(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}
