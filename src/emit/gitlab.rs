//! GitLab's code quality report: a JSON array of what its merge request page reads of the Code Climate format.

use super::Report;
use super::fingerprint::Seen;
use super::places::Places;
use super::rows::{self, one_line};
use crate::diagnostic::Severity;
use serde::Serialize;
use std::io;

pub(super) fn write(report: &Report, out: &mut dyn io::Write) -> io::Result<()> {
    let mut places = Places::new(report.sources);
    let mut seen = Seen::default();
    out.write_all(b"[")?;
    let issues = report.diagnostics.iter().map(|diagnostic| {
        let (start, end) = places.of(diagnostic.primary.source, diagnostic.primary.span);
        let path = &report.sources.file(diagnostic.primary.source).path;
        Issue {
            kind: "issue",
            check_name: diagnostic.code,
            description: one_line(&diagnostic.message),
            content: Content { body: [&*diagnostic.why, &*diagnostic.help].join("\n\n").trim().to_owned() },
            categories: ["Clarity"],
            fingerprint: seen.fingerprint(diagnostic, report.sources),
            severity: match diagnostic.severity {
                Severity::Error => "critical",
                Severity::Warning => "major",
                Severity::Advice => "info",
            },
            // GitLab takes paths of the repository, and does not see through `./`.
            location: Location { path: path.strip_prefix("./").unwrap_or(path), lines: Lines { begin: start.line, end: end.line } },
        }
    });
    rows::write(out, issues)?;
    out.write_all(b"]\n")
}

#[derive(Serialize)]
struct Issue<'a> {
    #[serde(rename = "type")]
    kind: &'static str,
    check_name: &'a str,
    description: std::borrow::Cow<'a, str>,
    content: Content,
    categories: [&'static str; 1],
    fingerprint: String,
    severity: &'static str,
    location: Location<'a>,
}

#[derive(Serialize)]
struct Content {
    body: String,
}

#[derive(Serialize)]
struct Location<'a> {
    path: &'a str,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: usize,
    end: usize,
}
