//! Whether a Hunspell dictionary knows a word. The only home of `spellbook`.

use crate::language::Language;
use spellbook::Dictionary;
use std::collections::HashMap;
use std::fmt;
use std::sync::{Mutex, OnceLock};

/// So many answers are kept: words come back page after page, and a corpus has more of them than there is memory.
const MOST_KEPT: usize = 50_000;

/// A word and the letters of its language, and the words near it.
type Neighbours = HashMap<(Box<str>, &'static str), Vec<String>>;

/// The dictionary of one language, read from its text when it is first asked.
pub struct Speller {
    language: Language,
    affixes: String,
    words: String,
    read: OnceLock<Option<Dictionary>>,
    /// What it said of words that it was asked about.
    known: Mutex<HashMap<Box<str>, bool>>,
    /// What it found near words that it does not know, with the letters that were tried.
    near: Mutex<Neighbours>,
}

impl Speller {
    /// The dictionary of these two files: `.aff` and `.dic`.
    #[must_use]
    pub fn new(language: Language, affixes: String, words: String) -> Self {
        Self { language, affixes, words, read: OnceLock::new(), known: Mutex::default(), near: Mutex::default() }
    }

    /// The language it is for.
    #[must_use]
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// Whether it knows a word; none where the dictionary is broken.
    #[must_use]
    pub fn knows(&self, word: &str) -> Option<bool> {
        let dictionary = self.dictionary()?;
        if let Some(known) = lock(&self.known).get(word) {
            return Some(*known);
        }
        let known = dictionary.check(word);
        keep(&self.known, word.into(), known);
        Some(known)
    }

    /// The words it knows that are one slip away: a letter more, less, other, or two that changed places. `letters` are those
    /// of the language. The dictionary's own suggestions would search all of it, for each word.
    #[must_use]
    pub fn neighbours(&self, word: &str, letters: &'static str) -> Vec<String> {
        let key = (Box::from(word), letters);
        if let Some(near) = lock(&self.near).get(&key) {
            return near.clone();
        }
        let near = self.search_near(word, letters);
        keep(&self.near, key, near.clone());
        near
    }

    fn search_near(&self, word: &str, letters: &str) -> Vec<String> {
        let Some(dictionary) = self.dictionary() else { return Vec::new() };
        let signs: Vec<char> = word.chars().collect();
        let with =
            |at: usize, taken: usize, put: &[char]| -> String { signs[..at].iter().chain(put).chain(&signs[at + taken..]).collect() };
        let ends = 0..=signs.len();
        let lost = (0..signs.len()).map(|at| with(at, 1, &[]));
        let moved = (1..signs.len()).map(|at| with(at - 1, 2, &[signs[at], signs[at - 1]]));
        let other = (0..signs.len()).flat_map(|at| letters.chars().map(move |letter| (at, 1, letter)));
        let more = ends.flat_map(|at| letters.chars().map(move |letter| (at, 0, letter)));
        let put = other.chain(more).map(|(at, taken, letter)| with(at, taken, &[letter]));
        let mut found: Vec<String> = moved.chain(lost).chain(put).filter(|near| near != word && dictionary.check(near)).collect();
        found.sort();
        found.dedup();
        found
    }

    fn dictionary(&self) -> Option<&Dictionary> {
        self.read.get_or_init(|| Dictionary::new(&self.affixes, &self.words).ok()).as_ref()
    }
}

fn lock<T>(kept: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    // A panic elsewhere leaves answers that are right all the same.
    kept.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

fn keep<K: std::hash::Hash + Eq, V>(kept: &Mutex<HashMap<K, V>>, key: K, value: V) {
    let mut kept = lock(kept);
    if kept.len() < MOST_KEPT {
        kept.insert(key, value);
    }
}

impl fmt::Debug for Speller {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Speller({})", self.language)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dictionary_knows_its_words_and_their_forms() {
        let affixes = "SET UTF-8\nTRY esianrtolcdugmphbyfvkwz\nSFX S Y 1\nSFX S 0 s .\n";
        let speller = Speller::new(Language::english(), affixes.into(), "2\nhealth\nnerve/S\n".into());
        assert_eq!(speller.knows("nerves"), Some(true));
        assert_eq!(speller.knows("healt"), Some(false));
        assert_eq!(speller.neighbours("healt", "abcdefgh"), ["health"]);
        assert_eq!(speller.neighbours("nevre", "abcdefgh"), ["nerve"]);
        assert_eq!(Speller::new(Language::english(), "SFX".into(), "x".into()).knows("x"), None);
    }
}
