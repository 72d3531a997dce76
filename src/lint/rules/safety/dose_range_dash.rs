//! A dash between the two ends of a dose: “2-4mg”, which is read as 24 mg.

use crate::config::Level;
use crate::document::Block;
use crate::lint::dose::{Amount, amounts, end_of_dose, unit_after};
use crate::lint::ranges::{DASHES, ranges};
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::text::TextRange;

pub(super) static RULE: Rule = Rule {
    code: "dose-range-dash",
    group: Group::Safety,
    severity: Level::Warning,
    docs: include_str!("dose_range_dash.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Every, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let language = &page.document.language;
    for block in page.readable() {
        let text = block.passage.text();
        for range in ranges(text, page.figures(block), language) {
            if let Some(end) = end_of_dose(text, range.whole.end as usize, language) {
                let place = TextRange::new(range.whole.start as usize..end);
                findings.add(finding(block, place, &range.first, &range.second));
            }
        }
        for amount in amounts(text, page.figures(block)) {
            if let Some(end) = second_amount(text, &amount) {
                let first = block.passage.slice(TextRange { start: amount.number.start, end: amount.unit.end });
                let second = text[amount.unit.end as usize..end].trim_start().trim_start_matches(DASHES).trim_start();
                let place = TextRange::new(amount.number.start as usize..end);
                findings.add(finding(block, place, first, second));
            }
        }
    }
}

/// Where the second amount of “2 mg-4 mg” ends, if there is one.
fn second_amount(text: &str, first: &Amount) -> Option<usize> {
    let after = &text[first.unit.end as usize..];
    let number = after.trim_start().strip_prefix(DASHES)?.trim_start();
    let start = text.len() - number.len();
    let end = start + number.find(|c: char| !c.is_numeric() && !matches!(c, '.' | ',')).unwrap_or(number.len());
    let (symbol, unit) = unit_after(text, end)?;
    let value = |text: &str| text.replace(',', ".").parse::<f64>().ok();
    let grows = value(&text[first.number.range()])? < value(&text[start..end])?;
    (grows && symbol == first.symbol).then_some(unit.end)
}

fn finding(block: &Block, place: TextRange, first: &str, second: &str) -> Finding {
    let words = block.passage.slice(place);
    let finding = Finding::new(block.passage.span(place), format!("the dash in “{words}” is missed, or read as a minus"));
    finding.help(format!("write “{first} to {second}”, and let a second person check the dose"))
}
