//! Sentences that few readers understand, with the words that make them hard.

use crate::config::Level;
use crate::document::{Block, Document};
use crate::language::Aspect;
use crate::lint::words::Outlines;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule, Setting, Value};
use crate::reading::{Difficulty, HardWord, Judge, Reason};
use crate::text::{self, Frequencies, Sentence, lower};
use rustc_hash::{FxHashMap, FxHashSet};
use std::borrow::Cow;

pub(super) static RULE: Rule = Rule {
    code: "hard-sentence",
    group: Group::Language,
    severity: Level::Advice,
    docs: include_str!("hard_sentence.md"),
    languages: &[],
    fixable: false,
    settings: &[Setting { name: "above", default: Value::Number(5.0) }],
    check: Check::Page(Pages::Every, check),
};

/// How many words are marked.
const SHOWN: usize = 5;

/// One rare word can be looked up; several in a sentence hide what it says.
const FEWEST_HARD: usize = 2;

/// Fewer words are a name or an item of a list; whether their words are explained is for other rules.
const FEWEST_WORDS: usize = 5;

/// What stands in so many blocks of a page is its subject.
const OFTEN: usize = 5;

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let language = &page.document.language;
    // Without a table of frequencies there is only length, and other rules look at that.
    if Frequencies::of(language).is_none() {
        return;
    }
    let above = findings.number("above");
    let judge = Judge::of(language);
    let mut hard: Vec<(&Block, &Sentence, Difficulty)> = Vec::new();
    for (block, sentence) in page.sentences() {
        // Most sentences are not hard, and their words need not be looked at one by one.
        let is_hard = judge.score(&block.passage, sentence).is_some_and(|score| score > above);
        if !is_hard || page.document.is_within(block.section, Aspect::FurtherReading) {
            continue;
        }
        let Some(found) = judge.difficulty(&block.passage, sentence) else { continue };
        if found.hard_words.len() >= FEWEST_HARD && found.words >= FEWEST_WORDS {
            hard.push((block, sentence, found));
        }
    }
    let words = hard.iter().flat_map(|(block, _, found)| found.hard_words.iter().map(|word| lower(block.passage.slice(word.range))));
    let subject = subject(page.document, words);
    for (block, sentence, found) in &hard {
        let is_news = |word: &&HardWord| !subject.contains(&lower(block.passage.slice(word.range)));
        let hard_words: Vec<&HardWord> = found.hard_words.iter().filter(is_news).collect();
        if hard_words.len() < FEWEST_HARD {
            continue;
        }
        let mut hardest: Vec<&HardWord> = hard_words.into_iter().take(SHOWN).collect();
        hardest.sort_by_key(|word| word.range);
        let span = block.passage.span(sentence.range);
        let message = format!("this sentence is hard to read: {:.1} on a scale from 1 to 6", found.score);
        let words: Vec<String> = hardest.iter().map(|word| format!("“{}”", block.passage.slice(word.range))).collect();
        let finding = Finding::new(span, message).here(format!("{} words, {} of them hard", found.words, found.hard_words.len()));
        let finding = hardest.iter().fold(finding, |finding, word| finding.label(block.passage.span(word.range), why(word.reason)));
        findings.add(finding.help(format!("say it in shorter sentences, and in plain words for {}", words.join(", "))));
    }
}

/// What the page is about, in small letters: words of its title, and those of some words that it says again and again. Who reads a page
/// on a medicine knows its name.
fn subject<'a>(document: &'a Document, words: impl Iterator<Item = Cow<'a, str>>) -> FxHashSet<Cow<'a, str>> {
    // In how many blocks a word stands, and in which one last.
    let mut counts: FxHashMap<Cow<'_, str>, (usize, Option<usize>)> = words.map(|word| (word, (0, None))).collect();
    if counts.is_empty() {
        return FxHashSet::default();
    }
    let mut outlines = Outlines::default();
    counts.keys().for_each(|word| outlines.add(word));
    for (at, block) in document.blocks.iter().enumerate() {
        for word in block.passage.words().iter().map(|word| block.passage.slice(*word)).filter(|word| outlines.may_hold(word)) {
            let Some((count, last)) = counts.get_mut(&lower(word)) else { continue };
            *count += usize::from(last.replace(at) != Some(at));
        }
    }
    let title = document.title().unwrap_or_default();
    let of_title = text::words(title, &document.language).into_iter().map(|word| title[word.range()].to_lowercase().into());
    counts.retain(|_, (count, _)| *count >= OFTEN);
    counts.into_keys().chain(of_title).collect()
}

fn why(reason: Reason) -> &'static str {
    match reason {
        Reason::Medical => "rare, and a medical word by its form",
        Reason::Acronym => "an acronym",
        Reason::Rare => "a rare word",
        Reason::Long => "a long word",
    }
}
