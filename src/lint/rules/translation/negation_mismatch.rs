//! A “not” of the source that the translation does not say.

use super::of_message;
use crate::config::Level;
use crate::language::{Turn, critical_words, has_critical_words};
use crate::lint::{Findings, MessageCheck, Rule};
use crate::text::{Passage, TextRange};
use std::ops::Range;

pub(super) static RULE: Rule = of_message("negation-mismatch", Level::Warning, include_str!("negation_mismatch.md"), check);

/// Orders and permissions in English that a “not” turns round. Other negations are often said in other words (“not bad”).
const FORBIDS: [&str; 14] = [
    "do not",
    "don't",
    "must not",
    "mustn't",
    "should not",
    "shouldn't",
    "may not",
    "cannot",
    "can't",
    "never",
    "not safe",
    "not allowed",
    "not take",
    "not use",
];
/// In longer sentences a negation can move into a single word.
const MOST_WORDS: usize = 16;

fn check(message: &MessageCheck<'_>, findings: &mut Findings<'_>) {
    if message.source_language.base() != "en" || message.target.message.is_term() || !has_critical_words(message.language()) {
        return;
    }
    for (source, target) in message.texts() {
        let passage = &source.form.passage;
        let negates = |text: &str| {
            let has_word = |text: &str| critical_words(text, message.language()).iter().any(|(_, turn)| *turn == Turn::Negation);
            has_word(text) || has_word(&unjoined(text)) || has_prefix(text, message.language().base())
        };
        let Some(forbidding) = source.negation.get_or_init(|| forbidding(passage)).clone() else { continue };
        if negates(target.plain()) || target.text().trim().is_empty() {
            continue;
        }
        let (file, place) = message.source_place(source, forbidding);
        findings.add(
            message
                .finding(
                    target.span(TextRange::new(0..target.text().len())),
                    "the source forbids or denies something here, and the translation has no “not”",
                )
                .label_in(file, place, "here")
                .help("say it in the negative, or waive this finding if other words say it"),
        );
    }
}

/// Where the first short sentence of a source forbids or denies something.
fn forbidding(source: &Passage) -> Option<Range<usize>> {
    source.sentences().iter().filter(|sentence| sentence.words.len() <= MOST_WORDS).find_map(|sentence| {
        let words = source.slice(sentence.range).to_lowercase().replace('’', "'");
        let found = FORBIDS.iter().find_map(|forbids| whole(&words, forbids))?;
        let (start, end) = (sentence.range.start as usize + found, sentence.range.end as usize);
        Some(start.min(end)..end)
    })
}

/// An Arabic text whose words stand without “and”, “so” and “by” joined to them.
fn unjoined(text: &str) -> String {
    text.split(' ').map(|word| word.strip_prefix(['و', 'ف', 'ب']).unwrap_or(word)).collect::<Vec<_>>().join(" ")
}

/// Whether a word negates by its first letters, where a language often does so.
fn has_prefix(text: &str, language: &str) -> bool {
    let prefixes: &[&str] = match language {
        "ru" | "uk" | "be" | "bg" => &["не", "без", "бес", "отсутств"],
        "es" | "pt" | "fr" | "it" => &["imposs", "imposi", "evit", "évit", "interd", "prohib", "proib", "incap", "absen", "ausen"],
        "de" | "nl" => &["un", "on"],
        _ => return false,
    };
    text.to_lowercase().split(|sign: char| !sign.is_alphabetic()).any(|word| prefixes.iter().any(|prefix| word.starts_with(prefix)))
}

/// Where a phrase stands as whole words.
fn whole(text: &str, phrase: &str) -> Option<usize> {
    let is_word = |sign: char| sign.is_alphanumeric() || sign == '\'';
    text.match_indices(phrase)
        .map(|(at, _)| at)
        .find(|&at| !text[..at].ends_with(is_word) && !text[at + phrase.len()..].starts_with(is_word))
}
