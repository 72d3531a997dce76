//! Whether a Hunspell dictionary knows a word. The only home of `spellbook`.

use crate::language::Language;
use rustc_hash::FxHashMap;
use spellbook::Dictionary;
use std::fmt;
use std::sync::{Mutex, OnceLock};

/// So many answers are kept: words come back page after page, and a corpus has more of them than there is memory.
const MOST_KEPT: usize = 50_000;

/// By the language of a page and the word, what was meant by it.
type Meant = FxHashMap<Language, FxHashMap<Box<str>, Option<String>>>;

/// The dictionary of one language, read from its text when it is first asked.
pub struct Speller {
    language: Language,
    affixes: String,
    words: String,
    read: OnceLock<Option<Dictionary>>,
    /// What it said of words that it was asked about.
    known: Mutex<FxHashMap<Box<str>, bool>>,
    /// What was meant by words that stand in no dictionary.
    meant: Mutex<Meant>,
}

impl Speller {
    /// The dictionary of these two files: `.aff` and `.dic`.
    #[must_use]
    pub fn new(language: Language, affixes: String, words: String) -> Self {
        Self { language, affixes, words, read: OnceLock::new(), known: Mutex::default(), meant: Mutex::default() }
    }

    /// The language it is for.
    #[must_use]
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// Its affix file.
    #[must_use]
    pub fn affixes(&self) -> &str {
        &self.affixes
    }

    /// Its file of words.
    #[must_use]
    pub fn words(&self) -> &str {
        &self.words
    }

    /// Whether it knows a word; none where the dictionary is broken.
    #[must_use]
    pub fn knows(&self, word: &str) -> Option<bool> {
        let dictionary = self.dictionary()?;
        if let Some(known) = lock(&self.known).get(word) {
            return Some(*known);
        }
        let known = dictionary.check(word);
        keep(&mut lock(&self.known), word, known);
        Some(known)
    }

    /// What is meant by a word that may be a slip, as `judge` says when it is first asked in a language: the same slips come page after page.
    #[must_use]
    pub fn meant(&self, word: &str, language: &Language, judge: impl FnOnce() -> Option<String>) -> Option<String> {
        if let Some(meant) = lock(&self.meant).get(language).and_then(|meant| meant.get(word)) {
            return meant.clone();
        }
        let meant = judge();
        keep(lock(&self.meant).entry(language.clone()).or_default(), word, meant.clone());
        meant
    }

    /// Of the words it knows that are one slip away – a letter more, less, other, or two that changed places – the one that weighs
    /// most, and the first by letters of several; one without weight is none. `letters` are those that are tried. The dictionary's own
    /// suggestions would search all of it, for each word.
    #[must_use]
    pub fn nearest(&self, word: &str, letters: &str, weigh: impl Fn(&str) -> Option<f64>) -> Option<String> {
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

fn keep<V>(kept: &mut FxHashMap<Box<str>, V>, word: &str, value: V) {
    if kept.len() < MOST_KEPT {
        kept.insert(word.into(), value);
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
        let nearest = |word: &str, letters: &str| speller.nearest(word, letters, |near| Some(near.len() as f64));
        assert_eq!(nearest("healt", "abcdefgh").as_deref(), Some("health"));
        assert_eq!(nearest("nevre", "abcdefgh").as_deref(), Some("nerve"));
        assert_eq!(nearest("nervs", "abcdefgs").as_deref(), Some("nerves"));
        assert_eq!(nearest("hearts", "abcdefgs"), None);
        assert_eq!(speller.nearest("nrves", "abcde", |_| None), None);
        assert_eq!(speller.meant("nervs", &english, || Some("nerves".into())).as_deref(), Some("nerves"));
        assert_eq!(speller.meant("nervs", &english, || None).as_deref(), Some("nerves"), "what was found is kept");
        assert_eq!(Speller::new(Language::english(), "SFX".into(), "x".into()).knows("x"), None);
    }
}
