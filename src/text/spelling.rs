//! Whether a Hunspell dictionary knows a word. The only home of `spellbook`.

use crate::language::Language;
use spellbook::Dictionary;
use std::collections::HashMap;
use std::fmt;
use std::sync::{Mutex, OnceLock};

/// So many answers are kept: words come back page after page, and a corpus has more of them than there is memory.
const MOST_KEPT: usize = 50_000;

/// A word and the language of its page, and the likeliest of the words near it.
type Neighbours = HashMap<(Box<str>, Language), Option<String>>;

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

    /// Of the words it knows that are one slip away – a letter more, less, other, or two that changed places – the one that weighs
    /// most, and the first by letters of several; one without weight is none. `letters` are those of the page's language, in which a
    /// word always weighs the same. The dictionary's own suggestions would search all of it, for each word.
    #[must_use]
    pub fn nearest(&self, word: &str, language: &Language, letters: &str, weigh: impl Fn(&str) -> Option<f64>) -> Option<String> {
        let key = (Box::from(word), language.clone());
        if let Some(near) = lock(&self.near).get(&key) {
            return near.clone();
        }
        let near = self.search_near(word, letters, weigh);
        keep(&self.near, key, near.clone());
        near
    }

    fn search_near(&self, word: &str, letters: &str, weigh: impl Fn(&str) -> Option<f64>) -> Option<String> {
        let dictionary = self.dictionary()?;
        let signs: Vec<char> = word.chars().collect();
        let with =
            |at: usize, taken: usize, put: &[char]| -> String { signs[..at].iter().chain(put).chain(&signs[at + taken..]).collect() };
        let ends = 0..=signs.len();
        let lost = (0..signs.len()).map(|at| with(at, 1, &[]));
        let moved = (1..signs.len()).map(|at| with(at - 1, 2, &[signs[at], signs[at - 1]]));
        let other = (0..signs.len()).flat_map(|at| letters.chars().map(move |letter| (at, 1, letter)));
        let more = ends.flat_map(|at| letters.chars().map(move |letter| (at, 0, letter)));
        let put = other.chain(more).map(|(at, taken, letter)| with(at, taken, &[letter]));
        let weighed = |near: String| Some((weigh(&near)?, near));
        let mut near: Vec<(f64, String)> = moved.chain(lost).chain(put).filter(|near| near != word).filter_map(weighed).collect();
        near.sort_by(|(one, a), (other, b)| other.total_cmp(one).then_with(|| a.cmp(b)));
        near.dedup();
        near.into_iter().map(|(_, near)| near).find(|near| dictionary.check(near))
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
        let english = Language::english();
        let nearest = |word: &str, letters: &str| speller.nearest(word, &english, letters, |near| Some(near.len() as f64));
        assert_eq!(nearest("healt", "abcdefgh").as_deref(), Some("health"));
        assert_eq!(nearest("nevre", "abcdefgh").as_deref(), Some("nerve"));
        assert_eq!(nearest("nervs", "abcdefgs").as_deref(), Some("nerves"));
        assert_eq!(nearest("hearts", "abcdefgs"), None);
        assert_eq!(speller.nearest("nervs", &english, "abcde", |_| None).as_deref(), Some("nerves"), "what was found is kept");
        assert_eq!(speller.nearest("nrves", &english, "abcde", |_| None), None);
        assert_eq!(Speller::new(Language::english(), "SFX".into(), "x".into()).knows("x"), None);
    }
}
