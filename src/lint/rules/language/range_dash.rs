//! A dash between two numbers, which many people read as a minus or skip.

use crate::config::Level;
use crate::lint::dose::end_of_dose;
use crate::lint::ranges::ranges;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::text::TextRange;

pub(super) static RULE: Rule = Rule {
    code: "range-dash",
    group: Group::Language,
    severity: Level::Advice,
    docs: include_str!("range_dash.md"),
    languages: &["en", "es", "fr", "de", "pt", "it", "nl"],
    fixable: true,
    settings: &[],
    check: Check::Page(Pages::Every, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let to = match page.language() {
        "es" | "pt" | "it" => "a",
        "fr" => "à",
        "de" => "bis",
        "nl" => "tot",
        _ => "to",
    };
    for block in page.readable() {
        let text = block.passage.text();
        for range in ranges(text, page.figures(block), &page.document.language) {
            let is_name =
                block.passage.is_marked(range.whole, |kind| matches!(kind, crate::text::MarkKind::Code | crate::text::MarkKind::Link(_)));
            // Doses are never changed; `dose-range-dash` shows them.
            if is_name || end_of_dose(text, range.whole.end as usize, &page.document.language).is_some() {
                continue;
            }
            let words = block.passage.slice(range.whole);
            let dash = block.passage.span(TextRange { start: range.dash.start, end: range.dash.end });
            let finding = Finding::new(block.passage.span(range.whole), format!("the dash in “{words}” is read as a minus, or not at all"));
            findings.add(finding.help(format!("write “{} {to} {}”", range.first, range.second)).fix(dash, format!(" {to} ")));
        }
    }
}
