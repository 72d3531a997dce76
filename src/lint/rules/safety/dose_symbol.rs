//! Signs in a dose that are misread: > < ≥ ≤ @ +.

use crate::config::Level;
use crate::lint::dose::amounts;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::text::TextRange;

pub(super) static RULE: Rule = Rule {
    code: "dose-symbol",
    group: Group::Safety,
    severity: Level::Warning,
    docs: include_str!("dose_symbol.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Every, check),
};

const SIGNS: [(char, &str); 7] =
    [('>', "more than"), ('<', "less than"), ('≥', "at least"), ('≤', "at most"), ('@', "at"), ('+', "and"), ('±', "plus or minus")];

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    for block in page.readable() {
        let text = block.passage.text();
        for amount in amounts(text, &page.document.language) {
            let before = text[..amount.number.start as usize].trim_end();
            let Some((sign, words)) = before.chars().next_back().and_then(|last| SIGNS.into_iter().find(|(sign, _)| *sign == last)) else {
                continue;
            };
            let range = TextRange::new(before.len() - sign.len_utf8()..before.len());
            let finding =
                Finding::new(block.passage.span(range), format!("“{sign}” before a dose is read as a digit, or the wrong way round"));
            findings.add(finding.help(format!("write “{words}”, and let a second person check the dose")));
        }
    }
}
