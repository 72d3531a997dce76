//! A page that speaks of its own offer and not of its money.

use super::said::in_fields;
use crate::config::Level;
use crate::lint::Statement;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};

pub(super) static RULE: Rule = Rule {
    code: "missing-conflict-statement",
    group: Group::Trust,
    severity: Level::Warning,
    docs: include_str!("missing_conflict_statement.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let is_said = in_fields(page.document, &["funding", "funder", "conflicts", "conflict-of-interest", "disclosure", "sponsor"])
        || page.told(Statement::Funding).next().is_some();
    if is_said {
        return;
    }
    if let Some(told) = page.told(Statement::Offer).next() {
        let span = page.document.blocks[told.block].passage.span(told.range);
        let finding = Finding::new(span, "this page speaks of what its publisher offers and does not say who paid for it");
        findings.add(finding.help("add funding: WHO PAID to the front matter, or a line on funding and interests"));
    }
}
