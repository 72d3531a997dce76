//! JUnit's XML as Jenkins reads it (its schema `junit-10.xsd`): a suite for each file with findings, a failed case for each finding.

use super::Report;
use super::places::Places;
use super::rows::told;
use crate::diagnostic::{Diagnostic, Severity};
use crate::source::SourceId;
use std::io;

pub(super) fn write(report: &Report, out: &mut dyn io::Write) -> io::Result<()> {
    let failures = failures_of(report.diagnostics);
    // Servers take a report without a case for a broken run.
    let tests = report.diagnostics.len().max(1);
    writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")?;
    writeln!(out, "<testsuites name=\"leaflint\" tests=\"{tests}\" failures=\"{failures}\" errors=\"0\">")?;
    if report.diagnostics.is_empty() {
        writeln!(out, "  <testsuite name=\"leaflint\" tests=\"1\" failures=\"0\" errors=\"0\">")?;
        writeln!(out, "    <testcase classname=\"leaflint\" name=\"nothing found\"/>\n  </testsuite>")?;
    }
    for findings in report.diagnostics.chunk_by(|a, b| a.primary.source == b.primary.source) {
        let id = findings[0].primary.source;
        let path = escaped(&report.sources.file(id).path);
        let failures = failures_of(findings);
        writeln!(out, "  <testsuite name=\"{path}\" file=\"{path}\" tests=\"{}\" failures=\"{failures}\" errors=\"0\">", findings.len())?;
        write_cases(report, id, findings, out)?;
        writeln!(out, "  </testsuite>")?;
    }
    writeln!(out, "</testsuites>")
}

fn write_cases(report: &Report, id: SourceId, findings: &[Diagnostic], out: &mut dyn io::Write) -> io::Result<()> {
    let path = escaped(&report.sources.file(id).path);
    let mut places = Places::new(report.sources);
    for diagnostic in findings {
        let (start, _) = places.of(id, diagnostic.primary.span);
        let (code, line, column) = (escaped(diagnostic.code), start.line, start.column);
        let body = format!("{path}:{line}:{column}: {}", escaped(&told(diagnostic)));
        writeln!(out, "    <testcase classname=\"{path}\" name=\"{code} at {line}:{column}\">")?;
        if fails(diagnostic.severity) {
            let (severity, message) = (diagnostic.severity.name(), escaped(&diagnostic.message));
            writeln!(out, "      <failure type=\"{severity}\" message=\"{message}\">{body}</failure>")?;
        } else {
            // Advice is worth reading, and fails nothing.
            writeln!(out, "      <system-out>{body}</system-out>")?;
        }
        writeln!(out, "    </testcase>")?;
    }
    Ok(())
}

fn failures_of(findings: &[Diagnostic]) -> usize {
    findings.iter().filter(|diagnostic| fails(diagnostic.severity)).count()
}

fn fails(severity: Severity) -> bool {
    severity > Severity::Advice
}

/// The text for an attribute or an element; what no XML 1.0 document may hold is dropped.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            // A parser makes spaces of these in an attribute, and drops the carriage return everywhere.
            '\t' => escaped.push_str("&#9;"),
            '\n' => escaped.push_str("&#10;"),
            '\r' => escaped.push_str("&#13;"),
            '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn nothing_breaks_out_of_an_attribute() {
        assert_eq!(escaped("a<b>&\"\u{1b}[1m\u{0}\n\u{ffff}é"), "a&lt;b&gt;&amp;&quot;[1m&#10;é");
    }
}
