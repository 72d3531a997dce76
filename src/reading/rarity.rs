//! How rare a word is to a reader: what the table of its language says, and what its parts make likely where the table lacks it.

use crate::language::Language;
use crate::text::Frequencies;

/// Zipf frequency of the commonest words.
pub(super) const COMMONEST: f64 = 7.0;

/// How rare words of one language are.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rarity {
    pub(super) frequencies: Option<Frequencies>,
    is_arabic: bool,
    links: Option<&'static [&'static str]>,
    /// Whether a capital inside a sentence is the mark of a name.
    capitals_name: bool,
}

impl Rarity {
    pub(super) fn of(language: &Language) -> Self {
        let base = language.base();
        let capitals_name = !matches!(base, "de" | "lb");
        Self { frequencies: Frequencies::of(language), is_arabic: base == "ar", links: links(base), capitals_name }
    }

    /// Whether a word inside a sentence is written like a name: nobody is helped by a plainer word for “Kyrgyzstan”.
    pub(super) fn is_name(self, word: &str) -> bool {
        self.capitals_name && is_name(word)
    }

    /// The Zipf frequency of a word; for one that the table lacks, what its stem or its length makes likely.
    pub(super) fn zipf(self, word: &str, length: usize) -> f64 {
        // Without a table length has to stand in for rarity: three letters are about one step.
        let Some(frequencies) = self.frequencies else { return COMMONEST - length as f64 / 3.0 };
        if let Some(zipf) = frequencies.zipf(word) {
            return zipf;
        }
        // Words with an ending (“catheters”) or, in Arabic, with a particle before them are about as hard as the word in the table.
        let ending = (1..=3).find_map(|count| {
            let (at, _) = word.char_indices().nth(length.checked_sub(count).filter(|left| *left >= 4)?)?;
            Some(frequencies.zipf(&word[..at])? - ENDING * count as f64)
        });
        let particle = PARTICLES.iter().filter(|_| self.is_arabic).find_map(|particle| {
            let rest = word.strip_prefix(particle).filter(|rest| rest.chars().count() >= 3)?;
            frequencies.zipf(rest)
        });
        let compound = self.links.and_then(|links| compound(frequencies, links, word));
        match [ending, particle, compound].into_iter().flatten().max_by(f64::total_cmp) {
            Some(zipf) => zipf.min(MOST_DERIVED),
            None => (UNKNOWN - LETTER * length.saturating_sub(6) as f64).max(0.5),
        }
    }
}

/// A word of six letters that the table lacks: half a step below the rarest words of the tables, which end near 3.
const UNKNOWN: f64 = 2.5;

/// What each further letter takes from that: long words outside the table are compounds and terms, short ones often names.
const LETTER: f64 = 0.1;

/// What each letter of an ending takes from the frequency of a stem: the tables' own half step.
const ENDING: f64 = 0.5;

/// A name is at least this common to the eye: as a form that the table lacks at most is.
pub(super) const NAME: f64 = 3.5;

/// A form that the table lacks is not common, whatever its stem is.
const MOST_DERIVED: f64 = 3.5;

/// The article, and the conjunctions and prepositions that Arabic writes together with the next word; the longer ones first.
const PARTICLES: [&str; 12] = ["وال", "بال", "كال", "فال", "لل", "ال", "و", "ف", "ب", "ل", "ك", "س"];

/// A capital and small letters; capitals alone are an acronym.
fn is_name(word: &str) -> bool {
    word.starts_with(char::is_uppercase) && word.chars().skip(1).all(|letter| letter.is_lowercase() || matches!(letter, '\'' | '’'))
}

/// The sounds that join the parts of a compound, the longest first, where a language writes compounds as one word.
fn links(language: &str) -> Option<&'static [&'static str]> {
    Some(match language {
        "de" => &["es", "en", "er", "s", "n", "e", ""],
        "nl" => &["en", "s", "e", ""],
        "sv" | "da" | "nb" | "nn" | "no" => &["s", "e", "o", ""],
        _ => return None,
    })
}

/// The Zipf frequency that a compound of two known words is likely to have: “Nervenwurzel” is a step rarer to the eye than the rarer of
/// “Nerven” and “Wurzel”.
fn compound(frequencies: Frequencies, links: &[&str], word: &str) -> Option<f64> {
    const SHORTEST: usize = 3; // Letters; shorter pieces are endings and particles.
    const LONGEST: usize = 48; // Longer “words” are no words.
    if word.len() > LONGEST {
        return None;
    }
    let cuts = word.char_indices().map(|(at, _)| at).skip(SHORTEST);
    let parts = cuts.map(|at| word.split_at(at)).filter(|(_, last)| last.chars().nth(SHORTEST).is_some());
    let likely = parts.filter_map(|(first, last)| {
        let last = frequencies.zipf(last)?;
        let stems = links.iter().filter_map(|link| first.strip_suffix(link)).filter(|stem| stem.chars().nth(SHORTEST - 1).is_some());
        let first = stems.filter_map(|stem| frequencies.zipf(stem)).max_by(f64::total_cmp)?;
        Some(f64::min(first, last) - 1.0)
    });
    likely.max_by(f64::total_cmp)
}
