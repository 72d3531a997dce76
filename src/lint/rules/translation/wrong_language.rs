//! Translations in another language than their file.

use super::of_message;
use crate::config::Level;
use crate::language::{Language, Letters, script_letters};
use crate::lint::{Findings, MessageCheck, Rule, Text};
use crate::text::{Frequencies, Lookup, MOST_COMMON, is_letter};
use crate::translate::is_same;
use std::cell::LazyCell;
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
/// The letters of languages whose script no other of them is written in.
static ALONE: LazyLock<Vec<(&'static str, Letters)>> = LazyLock::new(|| {
    let is_alone = |(name, _, letters): &&(&'static str, Frequencies, Letters)| {
        !TABLES.iter().any(|(other, _, others)| other != name && letters.shares_script(*others))
    };
    TABLES.iter().filter(is_alone).map(|(name, _, letters)| (*name, *letters)).collect()
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
        if !may_be_other(target.plain(), message.language())
            || target.form.passage.words().len() < LEAST_WORDS
            || is_same(source.text(), target.text())
        {
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

/// Whether a text has letters that may be another language's. Those of words that begin with a capital are no evidence.
fn may_be_other(text: &str, language: &Language) -> bool {
    let own = ALONE.iter().find(|(name, _)| *name == language.base());
    own.is_none_or(|(_, letters)| text.chars().any(|sign| is_letter(sign) && !sign.is_uppercase() && !letters.is_of_script(sign)))
}

/// The language that the words of a text are known in, if they are not in its own.
fn other_language(text: &Text<'_>, language: &Language) -> Option<&'static str> {
    let plain = text.plain();
    // Names and abbreviations are no evidence.
    let is_evidence = |word: &&str| !word.contains(|sign: char| sign.is_ascii_digit() || sign.is_uppercase());
    let evidence = || text.form.passage.words().iter().map(|word| &plain[word.range()]).filter(is_evidence);
    let letter = evidence().take(ENOUGH_WORDS).flat_map(str::chars).find(|sign| is_letter(*sign));
    let words: Vec<&str> = evidence().collect();
    if words.len() < LEAST_WORDS {
        return None;
    }
    let own = match Frequencies::of(language) {
        Some(frequencies) => Some(less_than_ordinary(frequencies, &words)?),
        None => None,
    };
    // The first words tell which languages are worth a look, and which script they are in.
    let start: Vec<Lookup<'_>> = words.iter().take(ENOUGH_WORDS).copied().map(Lookup::new).collect();
    let letter = letter?;
    let others = TABLES.iter().filter(|(other, _, letters)| *other != language.base() && letters.is_own(letter));
    let least = own.map_or(LEAST_WITHOUT_TABLE, |own| own + CLEARLY_MORE);
    let all = LazyCell::new(|| words.iter().copied().map(Lookup::new).collect::<Vec<_>>());
    let others = others.filter_map(|(other, frequencies, _)| {
        let is_likely = commonness(*frequencies, &start, least - MARGIN) >= least - MARGIN;
        let found = if is_likely { commonness(*frequencies, &all, least) } else { 0.0 };
        (found >= least).then_some((found, *other))
    });
    others.max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, other)| other)
}

/// How common words are on average; none where they are as common as in ordinary prose, which is mostly plain before the last.
fn less_than_ordinary(frequencies: Frequencies, words: &[&str]) -> Option<f64> {
    let mut sum = 0.0;
    for word in words {
        sum += frequencies.zipf(word).unwrap_or_default();
        if sum >= ORDINARY * words.len() as f64 {
            return None;
        }
    }
    Some(sum / words.len() as f64)
}

/// How common words are on average; unknown ones count as 0. Nothing where it is sure early that they are less common than `least`.
fn commonness(frequencies: Frequencies, words: &[Lookup<'_>], least: f64) -> f64 {
    let needed = least * words.len() as f64;
    let known = words.iter().filter(|word| frequencies.may_hold(word)).count();
    if MOST_COMMON * (known as f64) + 1e-6 < needed {
        return 0.0;
    }
    let mut sum = 0.0;
    for (at, word) in words.iter().enumerate() {
        sum += frequencies.zipf_of(word).unwrap_or_default();
        // A hair below, so that rounding decides nothing.
        if sum + MOST_COMMON * (words.len() - at - 1) as f64 + 1e-6 < needed {
            return 0.0;
        }
    }
    sum / words.len() as f64
}
