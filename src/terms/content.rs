//! The words of a text that carry its meaning, in a form in which two texts can be compared.

use super::cues::Cues;
use crate::language::Language;
use crate::text::{Frequencies, words};

const COMMONEST: f64 = 6.0; // Zipf: above it stand “the”, “have”, “with” and little that has a meaning of its own.
const STEM: usize = 6; // Characters: “inflam” for “inflamed” and “inflammation”.

/// Tells which words carry meaning in one language.
#[derive(Clone, Copy)]
pub(super) struct Content {
    frequencies: Option<Frequencies>,
    cues: &'static Cues,
    is_english: bool,
}

impl Content {
    pub(super) fn of(language: &Language) -> Self {
        Self { frequencies: Frequencies::of(language), cues: Cues::of(language), is_english: language.base() == "en" }
    }

    pub(super) fn cues(&self) -> &'static Cues {
        self.cues
    }

    /// How common a word is; none for a rare one.
    pub(super) fn zipf(&self, word: &str) -> Option<f64> {
        self.frequencies?.zipf(word)
    }

    /// Whether no table of common words holds it.
    pub(super) fn is_rare(&self, word: &str) -> bool {
        self.zipf(word).is_none()
    }

    /// Whether the text is English.
    pub(super) fn is_english(&self) -> bool {
        self.is_english
    }

    /// Whether a folded word carries meaning: no small word, no number, nothing that fits every illness.
    pub(super) fn carries(&self, word: &str) -> bool {
        self.carries_at(word, self.zipf(word))
    }

    /// The same of a word of which it is known how common it is.
    pub(super) fn carries_at(&self, word: &str, zipf: Option<f64>) -> bool {
        let has_letter = word.as_bytes().first().is_some_and(u8::is_ascii_alphabetic) || word.chars().any(char::is_alphabetic);
        has_letter
            && zipf.is_none_or(|zipf| zipf < COMMONEST)
            && (self.frequencies.is_some() || word.chars().count() > 3)
            && !self.cues.generic.contains(word)
    }

    /// The stems of the words of a folded text that carry meaning.
    pub(super) fn stems(&self, folded: &str) -> Vec<Stem> {
        // Chinese words are found by dictionary; the marks of Indic vowels are no letters to a simple split.
        let words: Vec<&str> = if folded.is_ascii() {
            folded.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()).collect()
        } else {
            words(folded, &Language::english()).into_iter().map(|word| &folded[word.range()]).collect()
        };
        let mut stems: Vec<Stem> = words.into_iter().filter(|word| self.carries(word)).map(Stem::of).collect();
        stems.sort_unstable();
        stems.dedup();
        stems
    }
}

/// A stem as it is compared: a page asks after so many that none is a text of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Stem(pub(super) u64);

impl Stem {
    /// The stem of a folded word: its letters where they are ASCII, in their order, else a hash of them.
    pub(super) fn of(word: &str) -> Self {
        let base = base(word);
        if base.is_ascii() {
            let mut bytes = [0; 8];
            for (place, letter) in bytes.iter_mut().zip(one_spelling(base.as_bytes()).take(STEM)) {
                *place = letter;
            }
            return Self(u64::from_be_bytes(bytes));
        }
        // FNV-1a; the last byte, which no ASCII stem reaches, tells the two kinds apart.
        let hash = |hash: u64, sign: char| (hash ^ u64::from(u32::from(sign))).wrapping_mul(0x100_0000_01b3);
        Self(base.chars().take(STEM).fold(0xcbf2_9ce4_8422_2325, hash) | 1)
    }
}

/// The letters of a word as both British and American writers would agree on them: “tumour” is “tumor”, “oedema” is “edema”.
fn one_spelling(word: &[u8]) -> impl Iterator<Item = u8> + '_ {
    let is_silent = |at: usize| {
        let before = at.checked_sub(1).map(|before| word[before]);
        matches!((before, word[at], word.get(at + 1)), (_, b'a' | b'o', Some(b'e')) | (Some(b'o'), b'u', Some(b'r')))
    };
    (0..word.len()).filter(move |at| !is_silent(*at)).map(|at| word[at])
}

/// The beginning of a folded word without its endings.
pub(super) fn stem(word: &str) -> String {
    base(word).chars().take(STEM).collect()
}

fn base(word: &str) -> &str {
    let mut base = word;
    if word.is_ascii() && word.len() > 3 {
        for ending in ["ies", "ing", "ed", "ly", "es", "s"] {
            if let Some(short) = word.strip_suffix(ending).filter(|short| short.len() >= 3) {
                base = short;
                break;
            }
        }
        base = base.strip_suffix(['e', 'y', 'i']).filter(|short| short.len() >= 3).unwrap_or(base);
    }
    base
}

/// The stems of the longer words of a name, sorted: “herniated discs” and “disc herniation” are one name in two orders.
#[must_use]
pub fn name_stems(name: &str) -> Vec<String> {
    let folded = super::fold::fold(name);
    let words = folded.split(|sign: char| !sign.is_alphanumeric()).filter(|word| word.chars().count() > 2);
    let mut stems: Vec<String> = words.map(stem).collect();
    stems.sort_unstable();
    stems.dedup();
    stems
}

/// Whether two phrases are the same words but for case, number and small words.
#[must_use]
pub fn same_words(one: &str, other: &str) -> bool {
    let stems = |text: &str| -> Vec<String> {
        let folded = super::fold::fold(text);
        let words = folded.split(|sign: char| !sign.is_alphanumeric()).filter(|word| word.chars().count() > 3);
        words.map(stem).collect()
    };
    stems(one) == stems(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_one_word_have_one_stem() {
        for (one, other) in
            [("nerve", "nerves"), ("heating", "heat"), ("inflamed", "inflammation"), ("swelling", "swells"), ("bodies", "body")]
        {
            assert_eq!(stem(one), stem(other));
        }
    }

    #[test]
    fn british_and_american_spellings_have_one_stem() {
        for (british, american) in [("tumour", "tumors"), ("oedema", "edema"), ("anaemia", "anemia"), ("oesophagus", "esophagus")] {
            assert!(Stem::of(british) == Stem::of(american), "{british}");
        }
        assert!(Stem::of("bones") != Stem::of("boxes"));
    }

    #[test]
    fn small_words_and_numbers_carry_no_meaning() {
        let content = Content::of(&Language::english());
        assert_eq!(content.stems("it is a disease of the 12 lungs and the heart"), ["heart", "lung"].map(Stem::of));
        assert!(
            Stem::of("nerves") == Stem::of("nerve") && Stem::of("nerve") != Stem::of("nervo") && Stem::of("éclat") != Stem::of("éclair")
        );
    }
}
