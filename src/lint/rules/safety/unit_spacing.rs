//! “250mg” and “250 mg” on one page, or not as house style has it.

use crate::config::Level;
use crate::lint::dose::amounts;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule, Setting, Value};
use crate::source::Span;
use crate::text::TextRange;

pub(super) static RULE: Rule = Rule {
    code: "unit-spacing",
    group: Group::Safety,
    severity: Level::Advice,
    docs: include_str!("unit_spacing.md"),
    languages: &[],
    fixable: false,
    settings: &[Setting { name: "spacing", default: Value::Text("consistent") }],
    check: Check::Page(Pages::Every, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    if page.document.language.is_unspaced() {
        return;
    }
    let wanted = findings.word("spacing");
    let (mut joined, mut spaced): (Vec<Span>, Vec<Span>) = (Vec::new(), Vec::new());
    for block in page.readable() {
        for amount in amounts(block.passage.text(), page.figures(block)) {
            // Units in words always have a space: “5 micrograms”.
            if block.passage.slice(amount.unit).chars().count() > 3 {
                continue;
            }
            let gap = block.passage.span(TextRange { start: amount.number.end, end: amount.unit.start });
            let whole = block.passage.span(TextRange { start: amount.number.start, end: amount.unit.end });
            if gap.is_empty() { joined.push(whole) } else { spaced.push(whole) }
        }
    }
    let odd = match wanted.as_str() {
        "none" => spaced,
        "space" => joined,
        _ if spaced.is_empty() => return,
        // Whatever most doses of the page do: a space keeps the unit from being read as a digit.
        _ => joined,
    };
    for span in odd {
        let words = page.slice(span);
        let number = words.trim_end_matches(|c: char| !c.is_ascii_digit());
        let unit = words[number.len()..].trim_start();
        let has_space = number.len() + unit.len() < words.len();
        let better = if has_space { format!("{number}{unit}") } else { format!("{number}\u{a0}{unit}") };
        let message =
            if wanted == "consistent" { "is spaced unlike other doses on this page" } else { "is not spaced as house style has it" };
        // A dose is shown, never changed.
        findings.add(Finding::new(span, format!("“{words}” {message}")).help(format!("write “{}”", better.replace('\u{a0}', " "))));
    }
}
