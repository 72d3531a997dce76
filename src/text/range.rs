//! Places in a clean text.

use std::ops::Range;

/// A range of bytes of a [`Passage`](super::Passage)'s clean text (never of a file: for that there is [`crate::source::Span`]).
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
