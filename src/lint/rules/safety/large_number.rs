//! A dose of 1,000 or more without a sign between its thousands: “10000 units”.

use crate::config::Level;
use crate::lint::dose::amounts;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::text::TextRange;

pub(super) static RULE: Rule = Rule {
    code: "large-number",
    group: Group::Safety,
    severity: Level::Warning,
    docs: include_str!("large_number.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Every, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    for block in page.readable().filter(|block| page.bytes(block).has_digit()) {
        let text = block.passage.text();
        let mut found: Vec<TextRange> = amounts(text, page.figures(block)).into_iter().map(|amount| amount.number).collect();
        // Insulin, heparin and vitamins are counted in units.
        let units = ["units", "unidades", "unités", "Einheiten", "unità", "eenheden"];
        let counted = block.passage.words().windows(2).filter(|pair| units.contains(&block.passage.slice(pair[1])));
        found.extend(counted.map(|pair| pair[0]));
        found.sort();
        found.dedup();
        for range in found {
            let number = block.passage.slice(range);
            if number.len() < 4 || number.len() > 9 || !number.bytes().all(|byte| byte.is_ascii_digit()) || number.starts_with('0') {
                continue;
            }
            let grouped = grouped(number, page.language());
            // Four digits stay together in Spanish, Portuguese and French.
            if number.len() == 4 && !matches!(page.language(), "en") {
                continue;
            }
            let span = block.passage.span(range);
            let finding = Finding::new(span, format!("the zeros of {number} are easily miscounted"));
            findings.add(finding.help(format!("write “{grouped}”, and let a second person check the dose")));
        }
    }
}

fn grouped(number: &str, language: &str) -> String {
    let sign = match language {
        "en" | "zh" | "hi" | "ar" => ",",
        "de" | "it" | "nl" => ".",
        _ => "\u{a0}",
    };
    let mut grouped = String::new();
    for (place, digit) in number.char_indices() {
        if place > 0 && (number.len() - place).is_multiple_of(3) {
            grouped.push_str(sign);
        }
        grouped.push(digit);
    }
    grouped
}
