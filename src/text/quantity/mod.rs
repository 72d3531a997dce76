//! Numbers in a text, with their units, as values: in any script, with any separators, in digits or in words.

mod compare;
mod digits;
mod number;
mod words;

pub use compare::{Mismatch, compare, is_same};
pub use number::Number;
pub use words::reads_words;

use super::TextRange;
use crate::language::{Language, unit_at};

/// A number that stands in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quantity {
    /// The digits or words, without the unit.
    pub range: TextRange,
    /// What it may be, likeliest first: `1.500` is 1500 to some and 1.5 to others.
    pub values: Vec<Number>,
    /// Numbers it may be made of: `10 000` may be two numbers after all.
    pub parts: Vec<Number>,
    /// The unit behind it, by the symbols of `language/units.txt`.
    pub unit: Option<&'static str>,
    /// How it is written.
    pub kind: QuantityKind,
}

/// How a number is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuantityKind {
    /// In digits.
    Digits,
    /// In digits as part of a name: `COVID-19`, `B12`.
    Label,
    /// In words, or in signs that stand for words, such as ½ and Ⅱ: evidence rather than certainty.
    Words,
}

/// The numbers of a text, in order of their places.
#[must_use]
pub fn quantities(text: &str, language: &Language) -> Vec<Quantity> {
    with_words(figures(text, language), text, language)
}

/// The numbers of a text whose numbers in digits are known, in order of their places.
#[must_use]
pub fn with_words(figures: Vec<Quantity>, text: &str, language: &Language) -> Vec<Quantity> {
    let mut found = figures;
    found.extend(words::in_words(text, language));
    found.sort_by_key(|quantity| quantity.range);
    found
}

/// The numbers of a text that are written in digits, in order of their places.
#[must_use]
pub fn figures(text: &str, language: &Language) -> Vec<Quantity> {
    let mut found = digits::in_digits(text, language);
    for quantity in &mut found {
        let rest = &text[quantity.range.range().end..];
        let trimmed = rest.trim_start_matches([' ', '\u{a0}', '\u{202f}', '\u{2009}', '-', '‑', '*', '_']);
        quantity.unit = unit_at(trimmed).map(|(unit, _)| unit);
        // 24/7, 1-2 and the like have no unit.
        if rest.len() - trimmed.len() > 4 {
            quantity.unit = None;
        }
    }
    words::scale(text, language, &mut found);
    found
}

#[cfg(test)]
mod tests;
