//! Translations in another language than their file.

use super::of_message;
use crate::config::Level;
use crate::language::{Language, Letters, script_letters};
use crate::lint::{Findings, MessageCheck, Rule, Text};
use crate::text::{Commonness, Frequencies, Lookup, Sums, is_capital, is_letter};
use std::sync::{LazyLock, Mutex};

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
        if target.form.passage.words().len() < LEAST_WORDS || !may_be_other(target.plain(), message.language()) || target.is_copy_of(source)
        {
            continue;
        }
        let Some(other) = other_language(target, message.language(), message.commonness) else { continue };
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
    own.is_none_or(|(_, letters)| text.chars().any(|sign| is_letter(sign) && !letters.is_of_script(sign) && !is_capital(sign)))
}

/// The language that the words of a text are known in, if they are not in its own.
fn other_language(text: &Text<'_>, language: &Language, commonness: &Mutex<Commonness>) -> Option<&'static str> {
    let plain = text.plain();
    // Names and abbreviations are no evidence.
    let is_evidence = |word: &&str| !word.contains(|sign: char| sign.is_ascii_digit() || is_capital(sign));
    let words: Vec<&str> = text.form.passage.words().iter().map(|word| &plain[word.range()]).filter(is_evidence).collect();
    if words.len() < LEAST_WORDS {
        return None;
    }
    let mut lookups = Vec::with_capacity(words.len());
    let mut own = 0.0;
    let table = Frequencies::of(language);
    for word in &words {
        let lookup = Lookup::new(word);
        own += table.and_then(|table| table.zipf_of(&lookup)).unwrap_or_default();
        // Ordinary prose is mostly plain before its last word.
        if own >= ORDINARY * words.len() as f64 {
            return None;
        }
        lookups.push(lookup);
    }
    let least = table.map_or(LEAST_WITHOUT_TABLE, |_| own / words.len() as f64 + CLEARLY_MORE);
    // The first words tell which languages are worth a look, and which script they are in.
    let (start, rest) = lookups.split_at(lookups.len().min(ENOUGH_WORDS));
    let letter = words.iter().take(ENOUGH_WORDS).flat_map(|word| word.chars()).find(|sign| is_letter(*sign))?;
    // Whoever finds what is known already in use does without it.
    let mut own_commonness = None;
    let mut shared = commonness.try_lock();
    let commonness: &mut Commonness = match &mut shared {
        Ok(shared) => shared,
        Err(_) => own_commonness.get_or_insert_default(),
    };
    let mut sums = Sums::default();
    commonness.add(start, &mut sums);
    let is_likely = |frequencies: &Frequencies, sums: &Sums| sums.mean(frequencies) >= least - MARGIN;
    let candidates = TABLES
        .iter()
        .filter(|(other, frequencies, letters)| is_likely(frequencies, &sums) && *other != language.base() && letters.is_own(letter));
    let candidates: Vec<_> = candidates.collect();
    if candidates.is_empty() {
        return None;
    }
    commonness.add(rest, &mut sums);
    let means = candidates.into_iter().map(|(other, frequencies, _)| (sums.mean(frequencies), *other)).filter(|(mean, _)| *mean >= least);
    means.max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, other)| other)
}
