//! SARIF 2.1.0 (OASIS, 2020): findings with the pages of their rules, further places, fixes and fingerprints, for code scanning.

mod shapes;

use super::Report;
use super::fingerprint::Seen;
use super::places::Places;
use super::rows::{self, told};
use crate::diagnostic::{Diagnostic, Fix, Safety, Severity};
use crate::source::{SourceId, Span};
use shapes::{
    ArtifactChange, ArtifactLocation, Descriptor, Driver, Fingerprints, FixProperties, Location, LogicalLocation, PhysicalLocation, Region,
    Replacement, SarifResult, Text, Told, Tool, WrittenFix,
};
use std::collections::{BTreeMap, BTreeSet};
use std::io;

/// What relative addresses start from; code scanning knows the name.
const BASE: &str = "%SRCROOT%";

pub(super) fn write(report: &Report, out: &mut dyn io::Write) -> io::Result<()> {
    let rules = descriptors(report);
    let places: BTreeMap<&str, usize> = rules.iter().enumerate().map(|(at, rule)| (rule.id, at)).collect();
    write!(out, "{{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{{\n\"tool\":")?;
    let driver = Driver { name: "leaflint", version: env!("CARGO_PKG_VERSION"), semantic_version: env!("CARGO_PKG_VERSION"), rules };
    serde_json::to_writer(&mut *out, &Tool { driver })?;
    write!(out, ",\n\"columnKind\":\"unicodeCodePoints\",\n\"newlineSequences\":[\"\\r\\n\",\"\\n\",\"\\r\"],\n")?;
    writeln!(out, "\"originalUriBaseIds\":{{\"{BASE}\":{{\"description\":{{\"text\":\"the folder that leaflint ran in\"}}}}}},")?;
    write!(out, "\"invocations\":[{{\"executionSuccessful\":true}}],\n\"results\":[")?;
    let mut writer =
        Writer { report, rules: places, primary: Places::new(report.sources), others: Places::new(report.sources), seen: Seen::default() };
    rows::write(out, report.diagnostics.iter().map(|diagnostic| writer.result(diagnostic)))?;
    out.write_all(b"]}]}\n")
}

/// The rules of the run, then what else was found: faults of the configuration are no rule and have no page.
fn descriptors<'a>(report: &Report<'a>) -> Vec<Descriptor<'a>> {
    let known: BTreeSet<&str> = report.rules.iter().map(|rule| rule.code).collect();
    let others: BTreeSet<&'a str> =
        report.diagnostics.iter().map(|diagnostic| diagnostic.code).filter(|code| !known.contains(code)).collect();
    report.rules.iter().map(Descriptor::of).chain(others.into_iter().map(Descriptor::bare)).collect()
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "note",
    }
}

struct Writer<'a> {
    report: &'a Report<'a>,
    rules: BTreeMap<&'a str, usize>,
    primary: Places<'a>,
    others: Places<'a>,
    seen: Seen,
}

impl<'a> Writer<'a> {
    fn result(&mut self, diagnostic: &'a Diagnostic) -> SarifResult<'a> {
        let label = &diagnostic.primary;
        let mut region = region_of(&mut self.primary, label.source, label.span);
        region.snippet = Some(Text { text: self.report.sources.file(label.source).slice(label.span) });
        let primary = Location {
            id: None,
            physical_location: PhysicalLocation { artifact_location: self.artifact(label.source), region },
            logical_locations: diagnostic.key.as_deref().map(|name| [LogicalLocation { name, kind: "resource" }]),
            message: said(&label.message),
        };
        let related = diagnostic.secondary.iter().enumerate().map(|(at, label)| Location {
            id: Some(at),
            physical_location: PhysicalLocation {
                artifact_location: self.artifact(label.source),
                region: region_of(&mut self.others, label.source, label.span),
            },
            logical_locations: None,
            message: said(&label.message),
        });
        let related_locations = related.collect();
        SarifResult {
            rule_id: diagnostic.code,
            rule_index: self.rules[diagnostic.code],
            level: level(diagnostic.severity),
            message: Told { text: told(diagnostic) },
            locations: [primary],
            related_locations,
            partial_fingerprints: Fingerprints { leaflint: self.seen.fingerprint(diagnostic, self.report.sources) },
            fixes: diagnostic.fix.iter().filter(|fix| !fix.edits.is_empty()).map(|fix| self.fix(diagnostic, fix)).collect(),
        }
    }

    fn fix(&mut self, diagnostic: &'a Diagnostic, fix: &'a Fix) -> WrittenFix<'a> {
        let mut changes: BTreeMap<SourceId, Vec<Replacement>> = BTreeMap::new();
        for edit in &fix.edits {
            let deleted_region = region_of(&mut self.others, edit.source, edit.span);
            let inserted_content = Text { text: &edit.replacement };
            changes.entry(edit.source).or_default().push(Replacement { deleted_region, inserted_content });
        }
        let changes = changes.into_iter().map(|(id, replacements)| ArtifactChange { artifact_location: self.artifact(id), replacements });
        WrittenFix {
            description: said(&diagnostic.help).unwrap_or(Text { text: &diagnostic.message }),
            artifact_changes: changes.collect(),
            properties: FixProperties {
                safety: match fix.safety {
                    Safety::Safe => "safe",
                    Safety::Suggestion => "suggestion",
                },
            },
        }
    }

    fn artifact(&self, id: SourceId) -> ArtifactLocation {
        let path = &self.report.sources.file(id).path;
        let drive = path.as_bytes().get(1) == Some(&b':');
        match path.strip_prefix('/') {
            Some(path) => ArtifactLocation { uri: format!("file:///{}", encoded(path)), uri_base_id: None },
            None if drive => ArtifactLocation { uri: format!("file:///{}:{}", &path[..1], encoded(&path[2..])), uri_base_id: None },
            None => ArtifactLocation { uri: encoded(path.strip_prefix("./").unwrap_or(path)), uri_base_id: Some(BASE) },
        }
    }
}

fn region_of<'a>(places: &mut Places, id: SourceId, span: Span) -> Region<'a> {
    let (start, end) = places.of(id, span);
    Region { start_line: start.line, start_column: start.column, end_line: end.line, end_column: end.column, snippet: None }
}

fn said(text: &str) -> Option<Text<'_>> {
    (!text.is_empty()).then_some(Text { text })
}

/// A path as an address (RFC 3986): what is not unreserved is percent-encoded, slashes stay.
fn encoded(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => uri.push(char::from(byte)),
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::encoded;

    #[test]
    fn addresses_hold_no_character_that_means_something_else() {
        assert_eq!(encoded("pages/a b#1/é%:?.md"), "pages/a%20b%231/%C3%A9%25%3A%3F.md");
    }
}
