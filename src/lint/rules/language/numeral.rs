//! Numbers in words, and long numbers without a comma.

use crate::config::Level;
use crate::lint::dose::is_dose_text;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::text::{MarkKind, TextRange};
use rustc_hash::FxHashMap;
use std::sync::LazyLock;

pub(super) static RULE: Rule = Rule {
    code: "numeral",
    group: Group::Language,
    severity: Level::Advice,
    docs: include_str!("numeral.md"),
    languages: &["en"],
    fixable: true,
    settings: &[],
    check: Check::Page(Pages::Every, check),
};

const NUMBERS: [(&str, &str); 21] = [
    ("two", "2"),
    ("three", "3"),
    ("four", "4"),
    ("five", "5"),
    ("six", "6"),
    ("seven", "7"),
    ("eight", "8"),
    ("nine", "9"),
    ("ten", "10"),
    ("eleven", "11"),
    ("twelve", "12"),
    ("fifteen", "15"),
    ("sixteen", "16"),
    ("eighteen", "18"),
    ("twenty", "20"),
    ("thirty", "30"),
    ("forty", "40"),
    ("fifty", "50"),
    ("sixty", "60"),
    ("eighty", "80"),
    ("ninety", "90"),
];

/// What is counted: with other nouns a number may be part of a name (“three wise men”).
const COUNTED: [&str; 22] = [
    "days", "weeks", "months", "years", "hours", "minutes", "seconds", "times", "people", "tablets", "capsules", "glasses", "pints",
    "cups", "meals", "portions", "units", "points", "metres", "miles", "pounds", "percent",
];

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let known = &*NUMBERS_BY_WORD;
    for (block, sentence) in page.sentences() {
        let words = block.passage.words_of(sentence);
        for (at, pair) in words.windows(2).enumerate() {
            let number = block.passage.slice(pair[0]);
            let Some(digits) = known.get(number) else { continue };
            let noun = block.passage.slice(pair[1]).to_lowercase();
            let joined = block.passage.slice(TextRange { start: pair[0].end, end: pair[1].start }) == " ";
            // “Two to three times” is one range, and “2 two-week courses” needs its words.
            let before = at.checked_sub(1).map_or("", |at| block.passage.slice(words[at]));
            let is_after_number = before.chars().all(|c| c.is_ascii_digit()) && !before.is_empty() || matches!(before, "to" | "or" | "and");
            if !joined || is_after_number || !COUNTED.contains(&noun.as_str()) {
                continue;
            }
            let span = block.passage.span(pair[0]);
            let finding = Finding::new(span, format!("“{number} {noun}” is easier to find and to read in digits"));
            findings.add(finding.help(format!("write “{digits} {noun}”")).suggest(span, *digits));
        }
        if page.bytes(block).has_digit()
            && has_long_number(block.passage.slice(sentence.range))
            && !is_dose_text(block.passage.slice(sentence.range), &page.document.language)
        {
            long_numbers(block, sentence.range, findings);
        }
    }
}

static NUMBERS_BY_WORD: LazyLock<FxHashMap<&str, &str>> = LazyLock::new(|| NUMBERS.into_iter().collect());

fn has_long_number(text: &str) -> bool {
    text.as_bytes().windows(FEWEST_DIGITS).any(|digits| digits.iter().all(u8::is_ascii_digit))
}

/// Shorter numbers need no comma.
const FEWEST_DIGITS: usize = 5;

/// Five digits or more in a row: thousands have commas. Four digits may be a year, a code or an hour.
fn long_numbers(block: &crate::document::Block, range: TextRange, findings: &mut Findings<'_>) {
    let text = block.passage.slice(range);
    for (at, run) in text.split(|c: char| !c.is_ascii_digit()).scan(0, |from, run| {
        let at = *from;
        *from += run.len() + text[at + run.len()..].chars().next().map_or(0, char::len_utf8);
        Some((at, run))
    }) {
        let is_inside = |c: char| c.is_alphanumeric() || ".,-/–#:_+".contains(c);
        let before = text[..at].ends_with(is_inside)
            || text[..at].ends_with(|c: char| c.is_ascii_digit() || c == ' ')
                && text[..at].trim_end().ends_with(|c: char| c.is_ascii_digit());
        let rest = &text[at + run.len()..];
        let after = rest.starts_with(|c: char| c.is_alphabetic() || "-/–:_".contains(c))
            || rest.trim_start().starts_with(|c: char| c.is_ascii_digit());
        // What is counted follows; a postal code has no noun.
        let is_counted = rest.strip_prefix(' ').is_some_and(|rest| rest.starts_with(char::is_lowercase));
        if !is_counted || !(FEWEST_DIGITS..=7).contains(&run.len()) || run.starts_with('0') || before || after {
            continue;
        }
        let range = TextRange::new(range.start as usize + at..range.start as usize + at + run.len());
        if block.passage.is_marked(range, |kind| matches!(kind, MarkKind::Code | MarkKind::Link(_) | MarkKind::Variable)) {
            continue;
        }
        let mut grouped = String::new();
        for (place, digit) in run.char_indices() {
            if place > 0 && (run.len() - place) % 3 == 0 {
                grouped.push(',');
            }
            grouped.push(digit);
        }
        let span = block.passage.span(range);
        findings.add(
            Finding::new(span, format!("{run} has no comma between its thousands"))
                .help(format!("write “{grouped}”"))
                .suggest(span, grouped),
        );
    }
}
