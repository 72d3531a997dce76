//! Finds the phrases of a table in the text of a block: whole words, the longest of those that overlap.

use super::Hit;
use super::folded::Folded;
use super::ready::{Entry, Sorted, entries_of, print_of};
use super::starts::Starts;
use super::table::{Advice, Unless};
use crate::document::Block;
use crate::language::{ByLanguage, Language};
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
    /// The entries as the build wrote them, and where those of each phrase stand.
    written: (&'static [u8], Bounds),
    /// What its tables are known by.
    prints: &'static [u64],
}

impl Finder {
    /// The phrases of all tables of a language that rules have; none for a language that has none.
    pub(super) fn of(language: &str) -> Option<&'static Self> {
        READY.of(language)
    }

    /// The phrases of tables that no rule has.
    pub(in crate::lint) fn of_tables(tables: &[&str], language: &str) -> Self {
        let Sorted { starts, others, entries } = Sorted::new(entries_of(tables.iter().copied()), language);
        let entries = entries.into_iter().map(|entries| OnceLock::from(entries.into_boxed_slice())).collect();
        Self { others: automaton(&starts, &others), starts, entries, written: Default::default(), prints: &[] }
    }

    fn read(_: &str, files: Files) -> Self {
        let mut numbers = Numbers::new(files.numbers);
        let starts = Starts::read(files.text, &mut numbers);
        let others = automaton(&starts, &numbers.row());
        let entries = (0..starts.len()).map(|_| OnceLock::new()).collect();
        Self { starts, others, entries, written: (files.entries, Bounds::read(&mut numbers)), prints: files.prints }
    }

    /// The number of a table of a rule, by its text.
    pub(super) fn table(&self, text: &str) -> u16 {
        let print = print_of(text);
        let place = self.prints.iter().position(|other| *other == print);
        place.expect("the build reads the tables of all rules") as u16
    }

    fn entries(&self, number: usize) -> &[Entry] {
        self.entries[number].get_or_init(|| {
            let (bytes, bounds) = &self.written;
            postcard::from_bytes(&bytes[bounds.range(number)]).expect("the build wrote these entries")
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

/// What the build has made ready of the tables of one language.
#[derive(Clone, Copy)]
struct Files {
    prints: &'static [u64],
    text: &'static str,
    numbers: &'static [u8],
    entries: &'static [u8],
}

static READY: ByLanguage<Files, Finder, 11> = ByLanguage::new(include!(concat!(env!("OUT_DIR"), "/phrases.rs")), Finder::read);

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
pub(in crate::lint) struct List(BTreeMap<&'static str, u16>);

impl List {
    /// The list of these tables: (language, text of the table).
    pub(in crate::lint) fn new(tables: &[(&'static str, &str)]) -> Self {
        let number = |(language, text): &(&'static str, &str)| Some((*language, Finder::of(language)?.table(text)));
        Self(tables.iter().filter_map(number).collect())
    }

    /// The places of the phrases in a block that nothing around them makes fine, in order, none overlapping.
    pub(in crate::lint) fn find(&self, page: &PageCheck<'_>, block: &Block) -> Vec<TextRange> {
        let Some(table) = self.0.get(page.language()) else { return Vec::new() };
        let mut found: Vec<TextRange> = Vec::new();
        let mut end = 0;
        for &(range, Entry { phrase, .. }) in page.phrases(block).iter().filter(|(_, entry)| entry.table == *table) {
            if range.start < end {
                continue;
            }
            let is_fault = phrase.advice != Advice::Fine && !is_fine(&Hit { page, block, range }, &phrase.unless, &page.folded(block).text);
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
mod tests {
    use super::*;
    use crate::lint::phrases::tables;

    #[test]
    fn what_the_build_made_ready_is_what_a_run_would_make_of_the_tables() {
        for language in ["ar", "de", "en", "es", "fr", "hi", "it", "nl", "pt", "ru", "zh"] {
            let ready = Finder::of(language).expect("a language with tables");
            let own: Vec<&str> = tables().filter(|(_, _, _, of, _)| *of == language).map(|(.., table)| table).collect();
            let numbers: Vec<u16> = own.iter().map(|table| ready.table(table)).collect();
            let made = Finder::of_tables(&own, language);
            let all = |finder: &Finder, name: &dyn Fn(u16) -> Option<u16>| -> BTreeMap<(String, u16), String> {
                let of_one = |number: usize| finder.entries(number).iter().map(move |entry| (number, entry));
                let named = |(number, entry): (usize, &Entry)| {
                    Some(((finder.starts.pattern(number).to_owned(), name(entry.table)?), format!("{:?}", entry.phrase)))
                };
                (0..finder.starts.len()).flat_map(of_one).filter_map(named).collect()
            };
            let made = all(&made, &|table| Some(numbers[usize::from(table)]));
            assert!(all(ready, &|table| numbers.contains(&table).then_some(table)) == made, "{language}");
        }
    }
}
