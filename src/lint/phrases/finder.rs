//! Finds the phrases of a table in the text of a block: whole words, the longest of those that overlap.

use super::Hit;
use super::folded::Folded;
use super::ready::{Entry, Sorted, entries_of, print_of};
use super::starts::Starts;
use super::table::{Advice, Unless};
use crate::document::Block;
use crate::language::Language;
use crate::lint::page::PageCheck;
use crate::text::{Bounds, MarkKind, Numbers, TextRange};
use daachorse::{CharwiseDoubleArrayAhoCorasick, CharwiseDoubleArrayAhoCorasickBuilder, MatchKind};
use std::cell::LazyCell;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// Phrases, each with what belongs to it: one phrase may stand in several tables.
pub(in crate::lint) struct Finder {
    starts: Starts,
    /// The phrases that no first word tells: all where a language writes no spaces.
    others: Option<CharwiseDoubleArrayAhoCorasick<u32>>,
    /// By the number of the phrase, each read when the phrase is first met.
    entries: Vec<OnceLock<Box<[Entry]>>>,
    written: Written,
}

/// The entries as the build wrote them.
#[derive(Default)]
struct Written {
    bytes: &'static [u8],
    /// Where those of each phrase stand.
    bounds: Bounds,
    /// For each table of the build its number in this finder, where it has one.
    numbers: Vec<Option<u16>>,
}

impl Finder {
    /// Of these tables of one language, as the build made them ready, or if it did not know them, as they stand.
    pub(in crate::lint) fn of_tables(tables: &[&str], language: &str) -> Self {
        let wanted: Vec<u64> = tables.iter().map(|table| print_of(table)).collect();
        let is_ready = |(of, prints, _): &&Ready| *of == language && wanted.iter().all(|print| prints.contains(print));
        // Of those that hold all tables the one with the fewest others.
        match READY.iter().filter(is_ready).min_by_key(|(_, prints, _)| prints.len()) {
            Some((_, prints, files)) => {
                let number = |print: &u64| wanted.iter().position(|other| other == print).map(|at| at as u16);
                Self::read(*files, prints.iter().map(number).collect())
            }
            None => Self::new(entries_of(tables.iter().copied()), language),
        }
    }

    fn new(entries: Vec<Entry>, language: &str) -> Self {
        let Sorted { starts, others, entries } = Sorted::new(entries, language);
        let entries = entries.into_iter().map(|entries| OnceLock::from(entries.into_boxed_slice())).collect();
        Self { others: automaton(&starts, &others), starts, entries, written: Written::default() }
    }

    fn read(files: Files, tables: Vec<Option<u16>>) -> Self {
        let mut numbers = Numbers::new(files.numbers);
        let starts = Starts::read(files.text, &mut numbers);
        let others = automaton(&starts, &numbers.row());
        let entries = (0..starts.len()).map(|_| OnceLock::new()).collect();
        Self { starts, others, entries, written: Written { bytes: files.entries, bounds: Bounds::read(&mut numbers), numbers: tables } }
    }

    fn entries(&self, number: usize) -> &[Entry] {
        self.entries[number].get_or_init(|| {
            let Written { bytes, bounds, numbers } = &self.written;
            let entries: Vec<Entry> = postcard::from_bytes(&bytes[bounds.range(number)]).expect("the build wrote these entries");
            let own = |entry: Entry| numbers[usize::from(entry.table)].map(|table| Entry { table, ..entry });
            let mut entries: Vec<Entry> = entries.into_iter().filter_map(own).collect();
            entries.sort_by_key(|entry| entry.table);
            entries.into()
        })
    }

    /// Every place of every phrase, by start, the longer first.
    pub(in crate::lint) fn hits(&self, text: &str, folded: &Folded, language: &Language) -> Vec<(TextRange, &Entry)> {
        let mut hits = Vec::new();
        let searched = folded.searched();
        let mut look = |at: usize, end: usize, number: usize| {
            let start = folded.back(at);
            for entry in self.entries(number) {
                let phrase = &entry.phrase;
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

fn automaton(starts: &Starts, numbers: &[u32]) -> Option<CharwiseDoubleArrayAhoCorasick<u32>> {
    if numbers.is_empty() {
        return None;
    }
    let patterns = numbers.iter().map(|&number| (starts.pattern(number as usize), number));
    CharwiseDoubleArrayAhoCorasickBuilder::new().match_kind(MatchKind::Standard).build_with_values(patterns).ok()
}

/// What the build has made ready.
#[derive(Clone, Copy)]
struct Files {
    text: &'static str,
    numbers: &'static [u8],
    entries: &'static [u8],
}

/// A language, what its tables are known by, and what is made of them.
type Ready = (&'static str, &'static [u64], Files);

static READY: &[Ready] = &include!(concat!(env!("OUT_DIR"), "/phrases.rs"));

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
    finder: OnceLock<Finder>,
}

impl List {
    /// The list of these tables: (language, text of the table).
    pub(in crate::lint) fn new(tables: &[(&'static str, &'static str)]) -> Self {
        let table = |(language, text): &(&'static str, &'static str)| (*language, Table { text, finder: OnceLock::new() });
        Self { by_language: tables.iter().map(table).collect() }
    }

    fn finder(&self, language: &str) -> Option<&Finder> {
        let table = self.by_language.get(language)?;
        Some(table.finder.get_or_init(|| Finder::of_tables(&[table.text], language)))
    }

    /// The places of the phrases in a block that nothing around them makes fine, in order, none overlapping.
    pub(in crate::lint) fn find(&self, page: &PageCheck<'_>, block: &Block) -> Vec<TextRange> {
        let Some(finder) = self.finder(page.language()) else { return Vec::new() };
        let folded = page.folded(block);
        let mut found: Vec<TextRange> = Vec::new();
        let mut end = 0;
        for (range, Entry { phrase, .. }) in finder.hits(block.passage.text(), folded, &page.document.language) {
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

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::lint::phrases::ready::ReadyPhrases;

    /// Whether the build made these tables ready, and as a run would.
    pub(in crate::lint::phrases) fn is_ready(tables: &[&str], language: &str) -> bool {
        let prints: Vec<u64> = tables.iter().map(|table| print_of(table)).collect();
        READY.iter().any(|(of, ready, _)| *of == language && prints.iter().all(|print| ready.contains(print)))
    }

    #[test]
    fn what_the_build_made_ready_is_what_a_run_would_make_of_the_tables() {
        let table = include_str!("../rules/language/misspelling.en.tsv");
        let (_, _, files) = READY.iter().find(|(_, prints, _)| *prints == [print_of(table)]).expect("the list of slips");
        let ready = ReadyPhrases::of([table], "en");
        assert!(ready.text == files.text && ready.numbers == files.numbers && ready.entries == files.entries);
    }

    #[test]
    fn what_is_ready_holds_what_is_made_at_once() {
        let tables: Vec<(&str, &str)> = crate::lint::phrases::tables().map(|(_, _, _, language, table)| (language, table)).collect();
        for language in ["ar", "de", "en", "es", "fr", "hi", "it", "nl", "pt", "ru", "zh"] {
            let own: Vec<&str> = tables.iter().filter(|(of, _)| *of == language).map(|(_, table)| *table).collect();
            assert!(is_ready(&own, language), "{language}");
            let (ready, made) = (Finder::of_tables(&own, language), Finder::new(entries_of(own.iter().copied()), language));
            let all = |finder: &Finder| -> Vec<(String, String)> {
                let of_one = |number| (finder.starts.pattern(number).to_owned(), format!("{:?}", finder.entries(number)));
                (0..finder.starts.len()).map(of_one).filter(|(_, entries)| entries != "[]").collect()
            };
            assert!(all(&ready) == all(&made), "{language}");
        }
    }
}
