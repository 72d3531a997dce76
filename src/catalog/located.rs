//! A slice of a file that knows where it stands: `fluent-syntax` gives no positions, but it slices only through this trait.

use fluent_syntax::parser::Slice;
use std::ops::Range;

/// A slice of a file and the byte it starts at.
#[derive(Clone, Copy, Debug)]
pub(super) struct Located<'s> {
    pub(super) text: &'s str,
    pub(super) start: usize,
}

impl Located<'_> {
    pub(super) fn end(&self) -> usize {
        self.start + self.text.len()
    }
}

/// Equal by text alone: the parser finds repeated argument names by comparing slices.
impl PartialEq for Located<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl AsRef<str> for Located<'_> {
    fn as_ref(&self) -> &str {
        self.text
    }
}

impl<'s> Slice<'s> for Located<'s> {
    /// The parser cuts a broken `\u` escape one byte after its last digit, which may be inside a character.
    fn slice(&self, range: Range<usize>) -> Self {
        let start = self.text.floor_char_boundary(range.start);
        let end = self.text.ceil_char_boundary(range.end).max(start);
        Self { text: &self.text[start..end], start: self.start + start }
    }

    fn trim(&mut self) {
        self.text = self.text.trim_end_matches([' ', '\r', '\n']);
    }
}
