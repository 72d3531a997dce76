//! Words that turn the meaning of advice: negations, modals, warnings, frequencies, by language.

use super::Language;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// A word that turns the meaning of advice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Turn {
    /// Not, never, without.
    Negation,
    /// Must, should, may.
    Modal,
    /// Danger, emergency, stop.
    Warning,
    /// Daily, twice, every.
    Frequency,
}

impl Turn {
    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "negation" => Self::Negation,
            "modal" => Self::Modal,
            "warning" => Self::Warning,
            "frequency" => Self::Frequency,
            _ => return None,
        })
    }
}

/// By language: (words, kind), from `critical.tsv`.
static WORDS: LazyLock<BTreeMap<&'static str, Vec<(&'static str, Turn)>>> = LazyLock::new(|| {
    let mut words: BTreeMap<&str, Vec<(&str, Turn)>> = BTreeMap::new();
    for line in include_str!("critical.tsv").lines().skip(1) {
        let mut cells = line.split('\t');
        let (Some(language), Some(kind), Some(list)) = (cells.next(), cells.next().and_then(Turn::named), cells.next()) else { continue };
        words.entry(language).or_default().extend(list.split("; ").map(|word| (word, kind)));
    }
    words
});

/// Whether there is a list of such words for a language.
#[must_use]
pub fn has_critical_words(language: &Language) -> bool {
    WORDS.contains_key(language.base())
}

/// The words of a text that turn its meaning, sorted, each as often as it stands there. Empty for languages without a list.
#[must_use]
pub fn critical_words(text: &str, language: &Language) -> Vec<(&'static str, Turn)> {
    let Some(words) = WORDS.get(language.base()) else { return Vec::new() };
    let lower = text.to_lowercase().replace('’', "'");
    let spaced = format!(" {} ", lower.replace(|c: char| !(c.is_alphanumeric() || c == '\'' || is_mark(c)), " "));
    let unspaced = language.is_unspaced();
    let mut found = Vec::new();
    for &(word, kind) in words {
        let count = if unspaced { lower.matches(word).count() } else { spaced.matches(&format!(" {word} ")).count() };
        found.extend(std::iter::repeat_n((word, kind), count));
    }
    found.sort();
    found
}

/// Vowel signs of Indic scripts are no letters to Rust, and part of their words all the same.
fn is_mark(c: char) -> bool {
    matches!(u32::from(c), 0x0300..=0x036F | 0x0610..=0x061A | 0x064B..=0x065F | 0x0900..=0x0903 | 0x093A..=0x094F | 0x0980..=0x0DFF)
}
