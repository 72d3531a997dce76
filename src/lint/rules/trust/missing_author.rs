//! A page that does not say who wrote it.

use super::said::{in_fields, in_text};
use crate::config::Level;
use crate::lint::Statement;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};

pub(super) static RULE: Rule = Rule {
    code: "missing-author",
    group: Group::Trust,
    severity: Level::Warning,
    docs: include_str!("missing_author.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let is_named = in_fields(page.document, &["author", "authors", "written-by", "by", "team", "owner", "content-owner"]);
    if page.can_tell() && !is_named && in_text(page, Statement::Author).next().is_none() {
        let finding = Finding::new(page.document.title_span(), "this page does not say who wrote it");
        findings.add(finding.help("add to the front matter: author: NAME OF PERSON OR TEAM"));
    }
}
