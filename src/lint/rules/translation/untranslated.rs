//! Text that was left in the source language.

use super::of_message;
use crate::config::Level;
use crate::lint::{Findings, MessageCheck, Rule, Text};
use crate::text::{Frequencies, TextRange, is_letter};

pub(super) static RULE: Rule = of_message("untranslated", Level::Warning, include_str!("untranslated.md"), check);

/// So many words that are no names are no coincidence.
const MANY_WORDS: usize = 4;
/// A sentence of so many words that stands in the source word for word was not translated.
const MANY_IN_SENTENCE: usize = 6;

fn check(message: &MessageCheck<'_>, findings: &mut Findings<'_>) {
    if message.language().base() == message.source_language.base() || message.target.message.is_term() {
        return;
    }
    for (source, target) in message.texts() {
        let (file, place) = message.whole_source();
        if target.is_copy_of(source) {
            if is_prose(message, target) {
                findings.add(
                    message
                        .finding(target.whole(), "this is not translated: it is the source word for word")
                        .label_in(file, place, "the source says this")
                        .help("translate it, or waive this finding if the words are the same in both languages"),
                );
            }
            continue;
        }
        if !may_share_sentence(source, target) {
            continue;
        }
        for sentence in target.form.passage.sentences() {
            let words = target.form.passage.slice(sentence.range);
            let may_be_long = sentence.words.len() >= MANY_IN_SENTENCE && (words.is_ascii() || !source.text().is_ascii());
            if may_be_long && source.text().contains(words) && prose_words(target, sentence.words.clone()) >= MANY_IN_SENTENCE {
                findings.add(
                    message
                        .finding(target.span(sentence.range), "this sentence is not translated: the source has it word for word")
                        .label_in(file, place, "the source says this")
                        .help("translate it"),
                );
            }
        }
    }
}

/// Whether a long sentence may stand in both texts: of so many words in a row, wherever they begin, one is the last of a group of so
/// many, and some are a group of half as many.
fn may_share_sentence(source: &Text<'_>, target: &Text<'_>) -> bool {
    const GROUP: usize = MANY_IN_SENTENCE / 2;
    let words = target.form.passage.words();
    let is_there = |first: TextRange, last: TextRange| source.text().contains(&target.text()[first.range().start..last.range().end]);
    words.iter().skip(MANY_IN_SENTENCE - 1).step_by(MANY_IN_SENTENCE).any(|&word| is_there(word, word))
        && words.chunks_exact(GROUP).any(|group| is_there(group[0], group[GROUP - 1]))
}

/// Whether a text that both languages have is prose and no name: many words, or words that only the source's language knows.
fn is_prose(message: &MessageCheck<'_>, text: &Text<'_>) -> bool {
    let all = 0..text.form.passage.words().len();
    let count = prose_words(text, all.clone());
    if count >= MANY_WORDS {
        return true;
    }
    let tables = (Frequencies::of(message.source_language), Frequencies::of(message.language()));
    let (Some(own), Some(other)) = tables else { return false };
    let words = || text.form.passage.words()[all.clone()].iter().map(|&word| text.form.passage.slice(word));
    count > 0 && words().all(|word| own.zipf(word).is_some_and(|zipf| zipf >= 3.5)) && words().all(|word| other.zipf(word).is_none())
}

/// How many of the words are prose: written small, of two letters at least, and none of a placeable.
fn prose_words(text: &Text<'_>, words: std::ops::Range<usize>) -> usize {
    let passage = &text.form.passage;
    let plain = text.plain();
    let is_prose = |word: &str| word.chars().filter(|sign| is_letter(*sign)).nth(1).is_some() && !word.starts_with(char::is_uppercase);
    passage.words()[words].iter().filter(|word| is_prose(&plain[word.range()])).count()
}
