//! Translations in another language than their file.

use super::of_message;
use crate::config::Level;
use crate::language::{Language, script_letters};
use crate::lint::{Findings, MessageCheck, Rule, Text};
use crate::text::Frequencies;
use crate::translate::normal;

pub(super) static RULE: Rule = of_message("wrong-language", Level::Error, include_str!("wrong_language.md"), check);

/// Fewer words say too little.
const LEAST_WORDS: usize = 5;
/// In ordinary prose of a language its words are this common on average, on the Zipf scale; unknown words count as 0.
const ORDINARY: f64 = 4.5;
/// So much more common must they be in another language.
const CLEARLY_MORE: f64 = 1.5;
/// Where nothing is known of the language itself, they must be as common in another as in its own prose.
const LEAST_WITHOUT_TABLE: f64 = 4.2;
/// Languages whose words are known.
const KNOWN_LANGUAGES: [&str; 27] = [
    "ar", "bn", "da", "de", "el", "en", "es", "fa", "fi", "fil", "fr", "he", "hi", "id", "it", "nb", "nl", "pl", "pt", "ro", "ru", "sv",
    "tr", "uk", "ur", "vi", "zh",
];

fn check(message: &MessageCheck<'_>, findings: &mut Findings<'_>) {
    if message.target.message.is_term() {
        return;
    }
    for (source, target) in message.texts() {
        if target.form.passage.words().len() < LEAST_WORDS || normal(source.text()) == normal(target.text()) {
            continue;
        }
        let Some(other) = other_language(target, message.language()) else { continue };
        let (file, place) = message.whole_source();
        findings.add(
            message
                .finding(target.whole(), format!("this reads like “{other}”, not “{}”", message.language()))
                .label_in(file, place, "the source says this")
                .help(format!("put the translation into “{}” here", message.language())),
        );
    }
}

/// The language that the words of a text are known in, if they are not in its own.
fn other_language(text: &Text<'_>, language: &Language) -> Option<&'static str> {
    let plain = text.plain();
    // Names and abbreviations are no evidence.
    let is_evidence = |word: &&str| !word.contains(|sign: char| sign.is_ascii_digit() || sign.is_uppercase());
    let words: Vec<&str> = text.form.passage.words().iter().map(|word| &plain[word.range()]).filter(is_evidence).collect();
    if words.len() < LEAST_WORDS {
        return None;
    }
    let commonness =
        |frequencies: Frequencies| words.iter().map(|word| frequencies.zipf(word).unwrap_or_default()).sum::<f64>() / words.len() as f64;
    let own = Frequencies::of(language).map(commonness);
    if own.is_some_and(|own| own >= ORDINARY) {
        return None;
    }
    let is_possible = |other: &Language| {
        let letters = || words.iter().flat_map(|word| word.chars()).filter(|sign| sign.is_alphabetic());
        let own = script_letters(other).map_or(0, |script| letters().filter(|sign| script.is_own(*sign)).count());
        own * 2 > letters().count()
    };
    let others = KNOWN_LANGUAGES.iter().filter(|other| **other != language.base()).filter_map(|other| {
        let found = commonness(Frequencies::of(&Language::parse(other).filter(is_possible)?)?);
        let is_other = own.map_or(found >= LEAST_WITHOUT_TABLE, |own| found - own >= CLEARLY_MORE);
        is_other.then_some((found, *other))
    });
    others.max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, other)| other)
}
