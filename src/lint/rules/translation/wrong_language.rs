//! Translations in another language than their file.

use super::of_message;
use crate::config::Level;
use crate::language::Language;
use crate::lint::{Findings, MessageCheck, Rule, Text};
use crate::text::Frequencies;
use crate::translate::normal;

pub(super) static RULE: Rule = of_message("wrong-language", Level::Error, include_str!("wrong_language.md"), check);

/// Fewer words say too little.
const LEAST_WORDS: usize = 5;
/// In a text of its own language at least this share of the words is known; medical words may not be.
const KNOWN: f64 = 0.5;
/// So much larger must the share be in another language.
const CLEARLY_MORE: f64 = 0.35;
/// Where nothing is known of the language itself, nearly all words must be another's.
const NEARLY_ALL: f64 = 0.8;
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
    let share = |frequencies: Frequencies| {
        let known = words.iter().filter(|word| frequencies.zipf(word).is_some()).count();
        known as f64 / words.len() as f64
    };
    let own = Frequencies::of(language).map(share);
    if own.is_some_and(|own| own >= KNOWN) {
        return None;
    }
    let others = KNOWN_LANGUAGES.iter().filter(|other| **other != language.base()).filter_map(|other| {
        let share = share(Frequencies::of(&Language::parse(other)?)?);
        let is_other = match own {
            Some(own) => share - own >= CLEARLY_MORE && share >= KNOWN,
            None => share >= NEARLY_ALL,
        };
        is_other.then_some((share, *other))
    });
    others.max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, other)| other)
}
