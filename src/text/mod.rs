//! Sentences, words, syllables, numbers with units: functions of a text and its language, knowing no page and no file.

mod detect;
mod follow;
mod frequency;
mod full_stop;
mod machine;
mod passage;
pub mod quantity;
mod sentences;
mod spelling;
mod syllables;
mod table;
mod words;

pub use detect::{ENOUGH_BYTES, detect, detect_part, is_plainly, script_of};
pub use frequency::Frequencies;
pub use passage::{Mark, MarkKind, Passage, PassageBuilder, Sentence};
pub use sentences::sentences;
pub use spelling::Speller;
pub use syllables::SyllableCounter;
pub use table::{Folding, WordTable};
pub use words::words;

use std::borrow::Cow;
use std::ops::Range;

/// A word in small letters; most words are so already and are not copied.
#[must_use]
pub fn lower(word: &str) -> Cow<'_, str> {
    if word.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase()) { word.into() } else { word.to_lowercase().into() }
}

/// A range of bytes of a [`Passage`]'s clean text (never of a file: for that there is [`crate::source::Span`]).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TextRange {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl TextRange {
    /// The bytes `range` of a clean text.
    #[must_use]
    pub fn new(range: Range<usize>) -> Self {
        let byte = |at: usize| u32::try_from(at).expect("texts are below 4 GiB");
        Self { start: byte(range.start), end: byte(range.end.max(range.start)) }
    }

    /// The range as one that indexes a string.
    #[must_use]
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// Length in bytes.
    #[must_use]
    pub fn len(self) -> usize {
        (self.end - self.start) as usize
    }

    /// Whether it holds nothing.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Whether `other` lies wholly inside.
    #[must_use]
    pub fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two share a byte.
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }
}
