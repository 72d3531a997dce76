//! A text as phrases are looked for in it: in small letters and with straight apostrophes, with the way back to its own bytes.

use super::starts::{Word, words};
use super::table::fold;
use std::cell::OnceCell;

/// A text in small letters.
#[derive(Debug)]
pub(in crate::lint) struct Folded {
    /// Byte for byte as long as the text itself.
    pub(in crate::lint) text: String,
    straight: Option<Straight>,
    words: OnceCell<Vec<Word>>,
}

/// The text with straight apostrophes, which are two bytes shorter than curly ones.
#[derive(Debug)]
struct Straight {
    text: String,
    /// Where the apostrophes that were curly stand in it.
    places: Vec<usize>,
}

impl Folded {
    pub(in crate::lint) fn of(text: &str) -> Self {
        let text = fold(text);
        let straight = text.contains('’').then(|| Straight {
            places: text.match_indices('’').enumerate().map(|(number, (at, _))| at - 2 * number).collect(),
            text: text.replace('’', "'"),
        });
        Self { text, straight, words: OnceCell::new() }
    }

    /// What phrases, which are written with straight apostrophes, are looked for in.
    pub(in crate::lint) fn searched(&self) -> &str {
        self.straight.as_ref().map_or(&self.text, |straight| &straight.text)
    }

    /// The words of what is searched.
    pub(super) fn words(&self) -> &[Word] {
        self.words.get_or_init(|| words(self.searched()))
    }

    /// The byte of the text for a byte of what is searched.
    pub(super) fn back(&self, at: usize) -> usize {
        self.straight.as_ref().map_or(at, |straight| at + 2 * straight.places.partition_point(|&place| place < at))
    }
}
