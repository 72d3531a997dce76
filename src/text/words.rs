//! Words in every script: Unicode's rules, with dictionaries where a script writes no spaces.

use super::TextRange;
use crate::language::Language;
use icu_segmenter::WordSegmenter;

/// The words of a text (letters or digits; no spaces, no punctuation), in order.
#[must_use]
pub fn words(text: &str, _language: &Language) -> Vec<TextRange> {
    let segmenter = WordSegmenter::new_dictionary(icu_segmenter::options::WordBreakInvariantOptions::default());
    let mut iterator = segmenter.segment_str(text);
    let mut start = 0;
    let mut found = Vec::new();
    while let Some(end) = iterator.next() {
        if iterator.is_word_like() {
            found.push(TextRange::new(start..end));
        }
        start = end;
    }
    found
}
