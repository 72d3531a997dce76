//! Phrases as they are compared with a text: those that begin with a word, and the others.

use super::edges::Edges;
use super::phrase_table::PhraseTable;
use std::borrow::Cow;

/// Folded phrases, each with the number of what it names; of those that are compared alike the one with the least number counts.
pub(super) struct Compared {
    /// Those that whole words make, by their first word.
    pub(super) words: PhraseTable,
    /// Those that an automaton looks for, in order.
    pub(super) others: Vec<(String, u32)>,
}

impl Compared {
    pub(super) fn new(phrases: impl IntoIterator<Item = (String, u32)>, edges: Edges) -> Self {
        let mut compared: Vec<(String, u32)> = phrases.into_iter().filter(|(phrase, _)| !phrase.trim().is_empty()).collect();
        for (phrase, _) in &mut compared {
            if let Cow::Owned(plain) = edges.plain(phrase) {
                *phrase = plain;
            }
        }
        let begins_word = |phrase: &str| edges == Edges::Words && phrase.starts_with(char::is_alphanumeric);
        let (words, mut others): (Vec<_>, Vec<_>) = compared.into_iter().partition(|(phrase, _)| begins_word(phrase));
        others.sort_unstable();
        others.dedup_by(|(one, _), (first, _)| one == first);
        Self { words: PhraseTable::new(words), others }
    }
}
