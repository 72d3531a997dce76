//! Finds the phrases of a table in the text of a block: whole words, the longest of those that overlap.

use super::Hit;
use super::folded::Folded;
use super::starts::Starts;
use super::table::{Advice, Phrase, Unless, fold, phrases_of};
use crate::document::Block;
use crate::language::Language;
use crate::lint::page::PageCheck;
use crate::text::{MarkKind, TextRange};
use daachorse::{CharwiseDoubleArrayAhoCorasick, CharwiseDoubleArrayAhoCorasickBuilder, MatchKind};
use std::cell::LazyCell;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// Phrases, each with what belongs to it: one phrase may stand in several tables.
pub(in crate::lint) struct Finder<T> {
    starts: Starts,
    /// The phrases that no first word tells: all where a language writes no spaces.
    others: Option<CharwiseDoubleArrayAhoCorasick<u32>>,
    entries: Vec<Vec<T>>,
}

impl<T: AsRef<Phrase>> Finder<T> {
    /// Of the phrases of one language.
    pub(in crate::lint) fn new(entries: Vec<T>, language: &str) -> Self {
        let mut by_pattern: Vec<(String, T)> = entries.into_iter().map(|entry| (fold(&entry.as_ref().text), entry)).collect();
        by_pattern.sort_by(|(one, _), (other, _)| one.cmp(other));
        let mut patterns: Vec<(String, bool)> = Vec::new();
        let mut entries: Vec<Vec<T>> = Vec::new();
        for (pattern, entry) in by_pattern {
            let is_open = entry.as_ref().is_prefix || !entry.as_ref().tail.is_empty();
            match (patterns.last_mut(), entries.last_mut()) {
                (Some((last, may_go_on)), Some(same)) if *last == pattern => {
                    *may_go_on |= is_open;
                    same.push(entry);
                }
                _ => {
                    patterns.push((pattern, is_open));
                    entries.push(vec![entry]);
                }
            }
        }
        let (starts, others) = if Language::parse(language).is_some_and(|language| language.is_unspaced()) {
            (Starts::new(Vec::new()).0, (0..patterns.len()).collect())
        } else {
            Starts::new(patterns.clone())
        };
        let others: Vec<(&str, u32)> = others.into_iter().map(|number| (patterns[number].0.as_str(), number as u32)).collect();
        let builder = CharwiseDoubleArrayAhoCorasickBuilder::new().match_kind(MatchKind::Standard);
        let others = if others.is_empty() { None } else { builder.build_with_values(others).ok() };
        Self { starts, others, entries }
    }

    /// Every place of every phrase, by start, the longer first.
    pub(in crate::lint) fn hits(&self, text: &str, folded: &Folded, language: &Language) -> Vec<(TextRange, &T)> {
        let mut hits = Vec::new();
        let searched = folded.searched();
        let mut look = |at: usize, end: usize, number: usize| {
            let start = folded.back(at);
            for entry in &self.entries[number] {
                let phrase = entry.as_ref();
                let is_hit = |end: &usize| {
                    is_whole(text, start..*end, phrase.is_prefix, language) && (!phrase.is_exact || text[start..*end] == phrase.text)
                };
                let mut push = |end: usize| {
                    let more =
                        if phrase.is_prefix { text[end..].find(|c: char| !c.is_alphanumeric()).unwrap_or(text.len() - end) } else { 0 };
                    hits.push((TextRange::new(start..end + more), entry));
                };
                if phrase.tail.is_empty() {
                    Some(folded.back(end)).filter(is_hit).into_iter().for_each(&mut push);
                } else {
                    let ends = phrase.tail.ends(searched, end);
                    ends.into_iter().map(|end| folded.back(end)).filter(is_hit).for_each(&mut push);
                }
            }
        };
        self.starts.find(searched, folded.words(), &mut look);
        for hit in self.others.iter().flat_map(|others| others.find_overlapping_iter(searched)) {
            look(hit.start(), hit.end(), hit.value() as usize);
        }
        hits.sort_by_key(|(range, _)| (range.start, std::cmp::Reverse(range.end)));
        hits
    }
}

/// Whether a hit starts and ends at the ends of words; scripts without spaces have no such ends.
fn is_whole(text: &str, range: std::ops::Range<usize>, is_prefix: bool, language: &Language) -> bool {
    if language.is_unspaced() {
        return true;
    }
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let starts_word = text[range.clone()].starts_with(is_word);
    let ends_word = text[range.clone()].ends_with(is_word);
    let before = !starts_word || !text[..range.start].ends_with(is_word);
    let after = is_prefix || !ends_word || !text[range.end..].starts_with(is_word);
    before && after
}

/// Whether the words around a phrase make it fine.
pub(super) fn is_fine(hit: &Hit<'_>, unless: &[Unless], folded: &str) -> bool {
    if unless.is_empty() {
        return false;
    }
    let around = hit.sentence_range().range();
    let whole = LazyCell::new(|| words_between_spaces(&folded[around.clone()]));
    let before = LazyCell::new(|| words_between_spaces(&folded[around.start..hit.range.start as usize]));
    let after = LazyCell::new(|| words_between_spaces(&folded[hit.range.end as usize..around.end]));
    let is_unspaced = hit.page.document.language.is_unspaced();
    unless.iter().any(|unless| match unless {
        Unless::Sentence(fine) if is_unspaced => whole.contains(fine),
        Unless::Before(fine) if is_unspaced => before.trim().ends_with(fine),
        Unless::After(fine) if is_unspaced => after.trim().starts_with(fine),
        Unless::Sentence(fine) => whole.contains(fine) && whole.contains(&format!(" {fine} ")),
        Unless::Before(fine) => before.trim_end().strip_suffix(fine.as_str()).is_some_and(|rest| rest.ends_with(' ')),
        Unless::After(fine) => after.trim_start().strip_prefix(fine.as_str()).is_some_and(|rest| rest.starts_with(' ')),
    })
}

/// The words of a folded text, a space around each and no other sign but hyphens and straight apostrophes.
fn words_between_spaces(text: &str) -> String {
    let mut words = String::with_capacity(text.len() + 2);
    words.push(' ');
    for sign in text.chars() {
        match sign {
            '’' => words.push('\''),
            _ if sign.is_alphanumeric() || matches!(sign, '\'' | '-') => words.push(sign),
            _ if words.ends_with(' ') => {}
            _ => words.push(' '),
        }
    }
    if !words.ends_with(' ') {
        words.push(' ');
    }
    words
}

/// A list of phrases that a rule looks for by itself, by language.
pub(in crate::lint) struct List {
    by_language: BTreeMap<&'static str, Table>,
}

/// A table, and what it is searched with once a text of its language has come.
struct Table {
    text: &'static str,
    finder: OnceLock<Finder<Phrase>>,
}

impl AsRef<Phrase> for Phrase {
    fn as_ref(&self) -> &Phrase {
        self
    }
}

impl List {
    /// The list of these tables: (language, text of the table).
    pub(in crate::lint) fn new(tables: &[(&'static str, &'static str)]) -> Self {
        let table = |(language, text): &(&'static str, &'static str)| (*language, Table { text, finder: OnceLock::new() });
        Self { by_language: tables.iter().map(table).collect() }
    }

    fn finder(&self, language: &str) -> Option<&Finder<Phrase>> {
        let table = self.by_language.get(language)?;
        let read = || Finder::new(table.text.lines().skip(1).flat_map(phrases_of).collect(), language);
        Some(table.finder.get_or_init(read))
    }

    /// The places of the phrases in a block that nothing around them makes fine, in order, none overlapping.
    pub(in crate::lint) fn find(&self, page: &PageCheck<'_>, block: &Block) -> Vec<TextRange> {
        let Some(finder) = self.finder(page.language()) else { return Vec::new() };
        let folded = page.folded(block);
        let mut found: Vec<TextRange> = Vec::new();
        let mut end = 0;
        for (range, phrase) in finder.hits(block.passage.text(), folded, &page.document.language) {
            if range.start < end {
                continue;
            }
            let is_fault = phrase.advice != Advice::Fine && !is_fine(&Hit { page, block, range }, &phrase.unless, &folded.text);
            if is_fault && !block.passage.is_marked(range, |kind| matches!(kind, MarkKind::Code | MarkKind::Variable)) {
                found.push(range);
            }
            if is_fault || phrase.advice == Advice::Fine {
                end = range.end;
            }
        }
        found
    }
}
