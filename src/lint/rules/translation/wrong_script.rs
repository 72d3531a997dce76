//! Translations in letters that their language is not written in, and words that mix look-alike letters.

use super::of_message;
use crate::config::Level;
use crate::language::Letters;
use crate::lint::{Findings, MessageCheck, Rule, Text};
use crate::text::is_letter;
use std::ops::Range;

pub(super) static RULE: Rule = of_message("wrong-script", Level::Error, include_str!("wrong_script.md"), check);

/// Fewer letters may be a name.
const LEAST_LETTERS: usize = 12;
/// Names and abbreviations of other scripts are a smaller part of a text.
const LEAST_SHARE: f64 = 0.15;

fn check(message: &MessageCheck<'_>, findings: &mut Findings<'_>) {
    if message.target.message.is_term() {
        return;
    }
    let Some(letters) = message.letters else { return };
    for (source, target) in message.texts() {
        if target.is_copy_of(source) {
            continue;
        }
        let (file, place) = message.whole_source();
        if is_foreign(source, target, letters) {
            findings.add(
                message
                    .finding(target.whole(), format!("hardly a letter of this belongs to “{}”", message.language()))
                    .label_in(file, place, "the source says this")
                    .help("put the translation here"),
            );
            continue;
        }
        for (word, other) in mixed_words(target.text(), letters) {
            let written = &target.text()[word.clone()];
            findings.add(
                message
                    .finding(target.span_of(word), format!("“{written}” mixes letters that look alike: “{other}” is of another script"))
                    .label_in(file, place, "the source says this")
                    .help("write the whole word in the letters of one script"),
            );
        }
    }
}

/// Whether the letters of a text are of other scripts, and are no words that the source has too.
fn is_foreign(source: &Text<'_>, target: &Text<'_>, letters: Letters) -> bool {
    let plain = target.plain();
    // Most texts have enough letters of their own soon, and need not be parted into words.
    let enough = (LEAST_SHARE * plain.len() as f64).ceil() as usize;
    let own_letters = plain.chars().filter(|sign| is_letter(*sign) && letters.is_own(*sign));
    let own = own_letters.take(enough).count();
    if own >= enough {
        return false;
    }
    let words = target.form.passage.words().iter().map(|word| &plain[word.range()]);
    let is_other = |word: &&str| !word.chars().any(|sign| is_letter(sign) && letters.is_own(sign)) && !source.text().contains(*word);
    let other: usize = words.filter(is_other).map(|word| word.chars().filter(|sign| is_letter(*sign)).count()).sum();
    other >= LEAST_LETTERS && (own as f64) < LEAST_SHARE * (own + other) as f64
}

/// Words with letters of two scripts, where the fewer of them are look-alikes of the others.
fn mixed_words(text: &str, letters: Letters) -> Vec<(Range<usize>, char)> {
    let mut found = Vec::new();
    if !letters.may_be_mixed(text) {
        return found;
    }
    let mut start = 0;
    let is_part = is_letter;
    while let Some(at) = text[start..].find(is_part).map(|at| start + at) {
        let end = text[at..].find(|sign| !is_part(sign)).map_or(text.len(), |length| at + length);
        start = end;
        let word = &text[at..end];
        let foreign: Vec<char> = word.chars().filter(|sign| !letters.is_own(*sign)).collect();
        let is_few = !foreign.is_empty() && foreign.len() * 2 < word.chars().count() + 1;
        if is_few && foreign.iter().all(|sign| letters.looks_alike(*sign)) {
            found.push((at..end, foreign[0]));
        }
    }
    found
}
