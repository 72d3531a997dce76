//! A page without a way to say what is wrong with it.

use super::said::in_fields;
use crate::config::Level;
use crate::lint::Statement;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};

pub(super) static RULE: Rule = Rule {
    code: "missing-feedback",
    group: Group::Trust,
    severity: Level::Advice,
    docs: include_str!("missing_feedback.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let document = page.document;
    let is_told = in_fields(document, &["feedback", "contact", "email"]) || page.told(Statement::Feedback).next().is_some();
    let has_mail = document.links.iter().any(|link| link.address.starts_with("mailto:"));
    if page.can_tell() && !is_told && !has_mail {
        let finding = Finding::new(document.title_span(), "this page does not say how to give feedback");
        findings.add(finding.help("add feedback: ADDRESS to the front matter, or a line with an address at the end"));
    }
}
