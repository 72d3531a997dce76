//! A page that does not say who checked it.

use super::said::{in_fields, in_text};
use crate::config::Level;
use crate::lint::Statement;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};

pub(super) static RULE: Rule = Rule {
    code: "missing-reviewer",
    group: Group::Trust,
    severity: Level::Warning,
    docs: include_str!("missing_reviewer.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let is_named =
        in_fields(page.document, &["reviewer", "reviewers", "reviewed-by", "medical-reviewer", "clinical-reviewer", "approved-by"]);
    if page.can_tell() && !is_named && in_text(page, Statement::Reviewer).next().is_none() {
        let finding = Finding::new(page.document.title_span(), "this page does not say which clinician checked it");
        findings.add(finding.help("add to the front matter: reviewer: NAME OR TEAM, ROLE"));
    }
}
