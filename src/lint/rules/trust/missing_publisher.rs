//! A page that does not say who publishes it.

use super::said::{in_fields, in_text};
use crate::config::Level;
use crate::lint::Statement;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};

pub(super) static RULE: Rule = Rule {
    code: "missing-publisher",
    group: Group::Trust,
    severity: Level::Error,
    docs: include_str!("missing_publisher.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let is_named = in_fields(page.document, &["publisher", "published-by", "organisation", "organization"])
        || page.config().written.publisher.is_some();
    if page.can_tell() && !is_named && in_text(page, Statement::Publisher).next().is_none() {
        let finding = Finding::new(page.document.title_span(), "this page does not say who publishes it");
        findings.add(finding.help("add publisher = \"NAME\" to leaflint.toml, or publisher: NAME to the front matter"));
    }
}
