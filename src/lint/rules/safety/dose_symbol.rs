//! Signs in a dose that are misread: > < ≥ ≤ @ + /.

use crate::config::Level;
use crate::document::{Block, BlockKind};
use crate::lint::dose::{Amount, amounts, is_medicine};
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
        for amount in amounts(text, page.figures(block)).into_iter().filter(|amount| is_medicine(page, block, amount)) {
            check_after(block, &amount, findings);
            let before = text[..amount.number.start as usize].trim_end();
            let Some((sign, words)) = before.chars().next_back().and_then(|last| SIGNS.into_iter().find(|(sign, _)| *sign == last)) else {
                continue;
            };
            if matches!(block.kind, BlockKind::Cell { .. }) && has_key(page, sign) {
                continue;
            }
            let range = TextRange::new(before.len() - sign.len_utf8()..before.len());
            let finding =
                Finding::new(block.passage.span(range), format!("“{sign}” before a dose is read as a digit, or the wrong way round"));
            findings.add(finding.help(format!("write “{words}”, and let a second person check the dose")));
        }
    }
}

/// Whether the page says what a sign in its tables means: “Key: > means more than”.
fn has_key(page: &PageCheck<'_>, sign: char) -> bool {
    const MEANS: [&str; 8] = ["means", "=", ":", "stands for", "signifie", "bedeutet", "significa", "quiere decir"];
    let says = |text: &str| {
        text.match_indices(sign).any(|(at, _)| {
            let after = text[at + sign.len_utf8()..].trim_start_matches(['”', '"', '’', '\'', ' ']);
            MEANS.iter().any(|means| after.starts_with(means))
        })
    };
    page.readable().any(|block| says(block.passage.text()))
}

/// Words behind a slash that say how often. What stands in so many millilitres is a strength.
const RATES: [&str; 18] = [
    "day", "d", "dose", "hour", "hr", "h", "night", "week", "jour", "j", "semaine", "tag", "woche", "día", "dia", "semana", "toma", "prise",
];

/// Words that say for how much of a person.
const WEIGHTS: [&str; 2] = ["kg", "m²"];

/// “10 mg/day”, “15 mg/kg”, “10 mg @ night”.
fn check_after(block: &Block, amount: &Amount, findings: &mut Findings<'_>) {
    let end = amount.unit.end as usize;
    let after = &block.passage.text()[end..];
    let (gap, rest) = (after.len() - after.trim_start().len(), after.trim_start());
    let word = |rest: &str| rest.trim_start().split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default().to_lowercase();
    let (sign, words) = match rest.chars().next() {
        Some('/') => match word(&rest[1..]) {
            per if WEIGHTS.contains(&per.as_str()) => ('/', "for each"),
            per if RATES.contains(&per.as_str()) => ('/', "a"),
            _ => return,
        },
        Some('@') => ('@', "at"),
        _ => return,
    };
    let range = TextRange::new(end + gap..end + gap + sign.len_utf8());
    let finding = Finding::new(block.passage.span(range), format!("“{sign}” behind a dose is read as a digit"));
    findings.add(finding.help(format!("write “{words}”, and let a second person check the dose")));
}
