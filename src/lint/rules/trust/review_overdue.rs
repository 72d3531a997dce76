//! A page whose review is due.

use crate::config::Level;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule, Setting, Value};
use jiff::ToSpan;
use jiff::civil::Date;

pub(super) static RULE: Rule = Rule {
    code: "review-overdue",
    group: Group::Trust,
    severity: Level::Error,
    docs: include_str!("review_overdue.md"),
    languages: &[],
    fixable: false,
    settings: &[Setting { name: "months", default: Value::Number(36.0) }],
    check: Check::Page(Pages::Source, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let date = |key: &str| {
        let field = page.document.front_matter.field(key)?;
        let date: Date = page.document.front_matter.text(key)?.parse().ok()?;
        Some((date, field.value_span))
    };
    if let Some((next, span)) = date("next-review") {
        if page.is_past(next) {
            findings.add(
                Finding::new(span, format!("this page was to be reviewed by {next}"))
                    .help("have the page reviewed, then set both dates anew"),
            );
        }
        return;
    }
    let months = findings.count("months");
    let Some((last, span)) = date("reviewed") else { return };
    let due = last.checked_add(i64::try_from(months).unwrap_or(i64::MAX).months());
    if due.is_ok_and(|due| page.is_past(due)) {
        let finding = Finding::new(span, format!("this page was last reviewed more than {months} months ago"));
        findings.add(finding.help("have the page reviewed, then set the date anew and add next-review"));
    }
}
