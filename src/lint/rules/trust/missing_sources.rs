//! A page that does not say what it rests on.

use super::said::{in_fields, rests_on, source_blocks};
use crate::config::Level;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};

pub(super) static RULE: Rule = Rule {
    code: "missing-sources",
    group: Group::Trust,
    severity: Level::Warning,
    docs: include_str!("missing_sources.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let has_field = in_fields(page.document, &["sources", "source", "references", "evidence"]);
    if page.can_tell() && !has_field && source_blocks(page).is_empty() && !rests_on(page) {
        let finding = Finding::new(page.document.title_span(), "this page does not say what it rests on");
        findings.add(finding.help("add to the front matter: sources: with a line for each, “Title, organisation, year, address”"));
    }
}
