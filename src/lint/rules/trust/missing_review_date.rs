//! A page that does not say when it was last reviewed, or when it will be.

use crate::config::Level;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};

pub(super) static RULE: Rule = Rule {
    code: "missing-review-date",
    group: Group::Trust,
    severity: Level::Error,
    docs: include_str!("missing_review_date.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let front = &page.document.front_matter;
    let (last, next) = (front.text("reviewed"), front.text("next-review"));
    let message = match (last, next) {
        (Some(_), Some(_)) => return,
        (None, Some(_)) => "this page does not say when it was last reviewed",
        (Some(_), None) => "this page does not say when it will be reviewed next",
        (None, None) => "this page does not say when it was last reviewed or when it will be",
    };
    let missing = match (last, next) {
        (None, None) => "reviewed: YEAR-MONTH-DAY and next-review: YEAR-MONTH-DAY",
        (None, _) => "reviewed: YEAR-MONTH-DAY",
        _ => "next-review: YEAR-MONTH-DAY",
    };
    findings.add(Finding::new(page.document.title_span(), message).help(format!("add to the front matter: {missing}")));
}
