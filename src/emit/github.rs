//! Workflow commands of GitHub Actions: findings as annotations beside the lines of a pull request.

use super::Report;
use super::places::Places;
use super::rows::told;
use crate::diagnostic::Severity;
use std::io;

pub(super) fn write(report: &Report, out: &mut dyn io::Write) -> io::Result<()> {
    let mut places = Places::new(report.sources);
    for diagnostic in report.diagnostics {
        let (start, end) = places.of(diagnostic.primary.source, diagnostic.primary.span);
        let command = match diagnostic.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Advice => "notice",
        };
        let path = property(&report.sources.file(diagnostic.primary.source).path);
        write!(out, "::{command} file={path},line={}", start.line)?;
        if start.line == end.line {
            write!(out, ",col={},endLine={},endColumn={}", start.column, end.line, end.column)?;
        } else {
            // GitHub takes columns only where an annotation stays on its line.
            write!(out, ",endLine={}", end.line)?;
        }
        writeln!(out, ",title={}::{}", property(&format!("leaflint: {}", diagnostic.code)), data(&told(diagnostic)))?;
    }
    Ok(())
}

/// The part after `::`, as the runner unescapes it.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A property's value: `:` and `,` end it, so they are escaped too.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
