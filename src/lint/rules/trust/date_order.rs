//! Dates that cannot be right.

use crate::config::Level;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use jiff::civil::Date;

pub(super) static RULE: Rule = Rule {
    code: "date-order",
    group: Group::Trust,
    severity: Level::Error,
    docs: include_str!("date_order.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let front = &page.document.front_matter;
    let mut last: Option<Date> = None;
    for key in ["published", "updated", "reviewed", "next-review"] {
        let (Some(field), Some(text)) = (front.field(key), front.text(key)) else { continue };
        let Ok(date) = text.parse::<Date>() else {
            let finding = Finding::new(field.value_span, format!("“{text}” is no date of the form year-month-day"));
            findings.add(finding.help("write it like 2026-06-01"));
            continue;
        };
        if key == "next-review" {
            if last.is_some_and(|last| date <= last) {
                findings.add(
                    Finding::new(field.value_span, "the next review is not after the last one").help("set the date of the next review"),
                );
            }
        } else if page.is_ahead(date) {
            findings.add(Finding::new(field.value_span, format!("{date} is in the future")).help("write the day on which it was done"));
        }
        if key == "reviewed" {
            last = Some(date);
        }
    }
}
