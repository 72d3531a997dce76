//! A “not” of the source that the translation does not say.

use super::of_message;
use crate::config::Level;
use crate::language::{Turn, critical_words};
use crate::lint::{Findings, MessageCheck, Rule};
use crate::text::TextRange;

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
    if message.source_language.base() != "en" || message.target.message.is_term() {
        return;
    }
    for (source, target) in message.texts() {
        let passage = &source.form.passage;
        let negates = |text: &str| critical_words(text, message.language()).iter().any(|(_, turn)| *turn == Turn::Negation);
        for sentence in passage.sentences().iter().filter(|sentence| sentence.words.len() <= MOST_WORDS) {
            let words = passage.slice(sentence.range).to_lowercase().replace('’', "'");
            let Some(found) = FORBIDS.iter().find_map(|forbids| whole(&words, forbids)) else { continue };
            if !crate::language::has_critical_words(message.language()) || negates(target.plain()) || target.text().trim().is_empty() {
                continue;
            }
            let start = sentence.range.start as usize + found;
            let end = sentence.range.end as usize;
            let (file, place) = message.source_place(source, start.min(end)..end);
            findings.add(
                message
                    .finding(
                        target.span(TextRange::new(0..target.text().len())),
                        "the source forbids or denies something here, and the translation has no “not”",
                    )
                    .label_in(file, place, "here")
                    .help("say it in the negative, or waive this finding if other words say it"),
            );
            break;
        }
    }
}

/// Where a phrase stands as whole words.
fn whole(text: &str, phrase: &str) -> Option<usize> {
    let is_word = |sign: char| sign.is_alphanumeric() || sign == '\'';
    text.match_indices(phrase)
        .map(|(at, _)| at)
        .find(|&at| !text[..at].ends_with(is_word) && !text[at + phrase.len()..].starts_with(is_word))
}
