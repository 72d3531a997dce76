//! Reading level of sentences that are handed in: what was counted, the formulas people cite, one grade a language, and a
//! difficulty that agrees with readers. Knows no page: the caller says which sentences count and which words are left out.
//!
//! Two dials, kept apart. The **grade** (school years) comes from the language's established formula and can be worked out
//! again by hand from the [`Counts`]. The **difficulty** (1 to 6) looks at how rare the words are, which formulas miss. Neither measures
//! quality: the NHS service manual recommends such figures only for finding what to work on first.

mod adapted;
mod counts;
mod difficulty;
mod formulas;
mod gauge;
mod grade;
mod measures;
mod rarity;
mod target;

pub use counts::{Counter, Counts, count};
pub use difficulty::{Difficulty, Features, HardWord, Judge, Reason, features, sentence_difficulty, sentence_score};
pub use grade::{Grade, Standing, grade};
pub use measures::measures;
pub use target::{Audience, Target, WCAG_YEARS, target};

use crate::language::Language;
use crate::text::{Passage, Sentence, TextRange};

/// All that is measured of one text.
#[derive(Clone, Debug, PartialEq)]
pub struct Measurement {
    /// What was counted.
    pub counts: Counts,
    /// School years; none for a text without words. Below 100 words it is not worth reporting (see [`FEWEST_WORDS`]).
    pub grade: Option<Grade>,
    /// Every formula of the language, by name.
    pub measures: Vec<(&'static str, f64)>,
    /// From 1 to 6: the mean over the sentences, each weighing as many words as it has; none for a text without words.
    pub difficulty: Option<f64>,
}

impl Measurement {
    /// The same text with other counts, as when words are left out; its difficulty is of the whole.
    #[must_use]
    pub fn with_counts(self, language: &Language, counts: Counts) -> Self {
        Self { counts, grade: grade(language, &counts), measures: measures(language, &counts), difficulty: self.difficulty }
    }
}

/// Fewer words give no steady grade: the formulas were made on passages of 100 words.
pub const FEWEST_WORDS: u32 = 100;

/// Measures sentences of one language.
#[must_use]
pub fn measure<'a>(language: &Language, sentences: impl Iterator<Item = (&'a Passage, &'a Sentence)> + Clone) -> Measurement {
    measure_without(language, sentences, |_, _| false)
}

/// Measures sentences of one language without some of their words: with proper names and explained terms left out it is the
/// reading that WCAG 3.1.5 asks for. Sentences keep counting as sentences unless nothing of them is left; the difficulty is of the whole.
#[must_use]
pub fn measure_without<'a>(
    language: &Language,
    sentences: impl Iterator<Item = (&'a Passage, &'a Sentence)> + Clone,
    left_out: impl Fn(&Passage, TextRange) -> bool,
) -> Measurement {
    let counts = count(language, sentences.clone(), left_out);
    let (mut sum, mut weight) = (0.0, 0.0);
    let judge = difficulty::Judge::of(language);
    for (passage, sentence) in sentences {
        if let Some(score) = judge.score(passage, sentence) {
            let words = difficulty::read_words(passage, sentence).unwrap_or(0) as f64;
            sum += score * words;
            weight += words;
        }
    }
    Measurement {
        grade: grade(language, &counts),
        measures: measures(language, &counts),
        difficulty: (weight > 0.0).then(|| sum / weight),
        counts,
    }
}

#[cfg(test)]
mod tests;
