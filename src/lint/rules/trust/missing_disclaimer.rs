//! A page that does not say that it cannot replace care.

use super::said::in_fields;
use crate::config::Level;
use crate::lint::Statement;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};

pub(super) static RULE: Rule = Rule {
    code: "missing-disclaimer",
    group: Group::Trust,
    severity: Level::Warning,
    docs: include_str!("missing_disclaimer.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let is_said = in_fields(page.document, &["disclaimer"]) || page.told(Statement::Disclaimer).next().is_some();
    if page.can_tell() && !is_said {
        let finding = Finding::new(page.document.title_span(), "this page does not say that it cannot replace advice from a clinician");
        findings.add(finding.help("add a line at the end, such as: This page does not replace advice from your own doctor"));
    }
}
