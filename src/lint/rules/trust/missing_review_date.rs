//! A page that does not say when it was last reviewed, or when it will be.

use super::said::{in_fields, is_dated};
use crate::config::Level;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule, Statement};

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
    let last = in_fields(page.document, &["reviewed"]) || is_dated(page, Statement::Reviewed);
    let next = in_fields(page.document, &["next-review"]) || is_dated(page, Statement::NextReview);
    let (message, missing) = match (last, next) {
        (true, true) => return,
        (false, true) => ("this page does not say when it was last reviewed", "reviewed: YEAR-MONTH-DAY"),
        (true, false) => ("this page does not say when it will be reviewed next", "next-review: YEAR-MONTH-DAY"),
        (false, false) => (
            "this page does not say when it was last reviewed or when it will be",
            "reviewed: YEAR-MONTH-DAY and next-review: YEAR-MONTH-DAY",
        ),
    };
    let help = match page.document.front_matter.field("review-date") {
        Some(field) => format!("`{}` may be the last review or the next: write instead {missing}", field.key),
        None => format!("add to the front matter: {missing}"),
    };
    findings.add(Finding::new(page.document.title_span(), message).help(help));
}
