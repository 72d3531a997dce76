//! Translations in another language than their file.

use super::of_message;
use crate::config::Level;
use crate::language::{Language, Letters, script_letters};
use crate::lint::{Findings, MessageCheck, Rule, Text};
use crate::text::Frequencies;
use crate::translate::normal;
use std::sync::LazyLock;

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

/// Each with its table and its letters.
static TABLES: LazyLock<Vec<(&'static str, Frequencies, Letters)>> = LazyLock::new(|| {
    let known = |name: &&'static str| {
        let language = Language::parse(name)?;
        Some((*name, Frequencies::of(&language)?, script_letters(&language)?))
    };
    KNOWN_LANGUAGES.iter().filter_map(known).collect()
});
/// So many words tell whether a language is worth a closer look.
const ENOUGH_WORDS: usize = 12;
/// How much more common the other words may be than those.
const MARGIN: f64 = 1.0;

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
    let own = Frequencies::of(language).map(|frequencies| commonness(frequencies, &words));
    if own.is_some_and(|own| own >= ORDINARY) {
        return None;
    }
    // The first words tell which languages are worth a look, and which script they are in.
    let start = &words[..words.len().min(ENOUGH_WORDS)];
    let letter = start.iter().flat_map(|word| word.chars()).find(|sign| sign.is_alphabetic())?;
    let others = TABLES.iter().filter(|(other, _, letters)| *other != language.base() && letters.is_own(letter));
    let others = others.filter_map(|(other, frequencies, _)| {
        let is_other = |found: f64| own.map_or(found >= LEAST_WITHOUT_TABLE, |own| found - own >= CLEARLY_MORE);
        let is_likely = is_other(commonness(*frequencies, start) + MARGIN);
        let found = if is_likely { commonness(*frequencies, &words) } else { 0.0 };
        is_other(found).then_some((found, *other))
    });
    others.max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, other)| other)
}

/// How common words are on average; unknown ones count as 0.
fn commonness(frequencies: Frequencies, words: &[&str]) -> f64 {
    words.iter().map(|word| frequencies.zipf(word).unwrap_or_default()).sum::<f64>() / words.len() as f64
}
