//! A decimal dose without a zero before the point: “.5 mg”, which is read as 5 mg.

use crate::config::Level;
use crate::lint::dose::{doses, is_medicine};
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::text::TextRange;

pub(super) static RULE: Rule = Rule {
    code: "naked-decimal",
    group: Group::Safety,
    severity: Level::Error,
    docs: include_str!("naked_decimal.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Every, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    for block in page.readable() {
        let text = block.passage.text();
        for amount in
            doses(text, page.figures(block), &page.document.language).into_iter().filter(|amount| is_medicine(page, block, amount))
        {
            let before = &text[..amount.number.start as usize];
            let Some(point) = before.chars().next_back().filter(|c| matches!(c, '.' | ',' | '·')) else { continue };
            let earlier = before[..before.len() - point.len_utf8()].chars().next_back();
            // “pain.5 mg” has lost a space after a sentence; a point after a space or a bracket is a decimal point.
            if earlier.is_some_and(|c| !c.is_whitespace() && !matches!(c, '(' | '<' | '>' | '–' | '-')) {
                continue;
            }
            let whole = TextRange::new(before.len() - point.len_utf8()..amount.unit.end as usize);
            let words = block.passage.slice(whole);
            let finding = Finding::new(block.passage.span(whole), format!("“{words}” is read as a whole number when the point is missed"));
            findings.add(finding.help(format!("write “0{words}”, and let a second person check it")));
        }
    }
}
