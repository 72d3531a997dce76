//! A zero after the point of a dose: “1.0 mg”, which is read as 10 mg.

use crate::config::Level;
use crate::lint::dose::{doses, is_medicine};
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::text::TextRange;

pub(super) static RULE: Rule = Rule {
    code: "trailing-zero",
    group: Group::Safety,
    severity: Level::Error,
    docs: include_str!("trailing_zero.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Every, check),
};

/// What stands before decimals, in the digits of every script.
const POINTS: [char; 5] = ['.', ',', '٫', '·', '．'];
/// Zeros of the scripts in which doses are written: Latin, Arabic, Persian, Devanagari, Bengali, full width.
const ZEROS: [char; 6] = ['0', '٠', '۰', '०', '০', '０'];

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    for block in page.readable() {
        let text = block.passage.text();
        for amount in
            doses(text, page.figures(block), &page.document.language).into_iter().filter(|amount| is_medicine(page, block, amount))
        {
            let number = block.passage.slice(amount.number);
            let Some((whole, fraction)) = number.split_once(POINTS) else { continue };
            // “1,000” has a comma between thousands; only zeros behind one or two places are decimals.
            if fraction.is_empty() || fraction.chars().count() > 2 || !fraction.chars().all(|c| ZEROS.contains(&c)) {
                continue;
            }
            let whole_amount = TextRange { start: amount.number.start, end: amount.unit.end };
            let unit = block.passage.slice(amount.unit);
            let words = block.passage.slice(whole_amount);
            let finding =
                Finding::new(block.passage.span(whole_amount), format!("“{words}” is read as ten times the dose when the point is missed"));
            findings.add(finding.help(format!("write “{whole} {unit}”, and let a second person check it")));
        }
    }
}
