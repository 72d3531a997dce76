//! The phrases of tables as the build makes them ready: written out, in order, by their first words.

use super::folded::straightened;
use super::starts::Starts;
use super::table::{Phrase, fold, phrases_of};
use crate::language::Language;
use crate::text::{Bounds, Numbers, fast_hash};
use serde::{Deserialize, Serialize};

/// A phrase, with the number of the table in which it stands.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::lint) struct Entry {
    pub(in crate::lint) table: u16,
    pub(in crate::lint) phrase: Phrase,
}

/// The entries of some tables.
pub(in crate::lint) fn entries_of<'t>(tables: impl IntoIterator<Item = &'t str>) -> Vec<Entry> {
    let entries = |(table, text): (u16, &'t str)| text.lines().skip(1).flat_map(phrases_of).map(move |phrase| Entry { table, phrase });
    (0..).zip(tables).flat_map(entries).collect()
}

/// A number by which a table is known again.
pub(in crate::lint) fn print_of(table: &str) -> u64 {
    fast_hash(table)
}

/// Phrases in order; one phrase may stand in several tables.
pub(super) struct Sorted {
    pub(super) starts: Starts,
    /// The numbers of those that no first word tells: all where a language writes no spaces.
    pub(super) others: Vec<u32>,
    pub(super) entries: Vec<Vec<Entry>>,
}

impl Sorted {
    pub(super) fn new(entries: Vec<Entry>, language: &str) -> Self {
        let mut by_pattern: Vec<(String, Entry)> =
            entries.into_iter().map(|entry| (straightened(&fold(&entry.phrase.text)), entry)).collect();
        by_pattern.sort_by(|(one, _), (other, _)| one.cmp(other));
        let mut patterns: Vec<(String, bool)> = Vec::new();
        let mut entries: Vec<Vec<Entry>> = Vec::new();
        for (pattern, entry) in by_pattern {
            let is_open = entry.phrase.is_prefix || !entry.phrase.tail.is_empty();
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
        let is_unspaced = Language::parse(language).is_some_and(|language| language.is_unspaced());
        let (starts, others) = if is_unspaced { Starts::unspaced(&patterns) } else { Starts::new(&patterns) };
        Self { starts, others: others.into_iter().map(|number| number as u32).collect(), entries }
    }
}

/// The parts of a finder in the program's file.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct ReadyPhrases {
    /// All phrases, one after the other.
    pub(super) text: String,
    /// Where they begin and end, and how they are found.
    pub(super) numbers: Vec<u8>,
    /// What belongs to each.
    pub(super) entries: Vec<u8>,
}

impl ReadyPhrases {
    #[allow(dead_code, reason = "the build writes, a run reads")]
    pub(super) fn of<'t>(tables: impl IntoIterator<Item = &'t str>, language: &str) -> Self {
        let sorted = Sorted::new(entries_of(tables), language);
        let mut numbers = Vec::new();
        let text = sorted.starts.write(&mut numbers).to_owned();
        Numbers::put(&mut numbers, &sorted.others);
        let mut entries = Vec::new();
        let mut bounds = Bounds::starting_at(0);
        for of_one in &sorted.entries {
            entries.extend(postcard::to_stdvec(of_one).expect("phrases can be written"));
            bounds.end_at(entries.len());
        }
        bounds.write(&mut numbers);
        Self { text, numbers, entries }
    }
}
