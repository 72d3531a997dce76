//! Sentences, words, syllables, numbers with units: functions of a text and its language, knowing no page and no file.

mod detect;
mod follow;
mod frequency;
mod full_stop;
mod letters;
mod machine;
mod memo;
mod passage;
pub mod quantity;
mod sentences;
mod spelling;
mod syllables;
mod table;
mod words;

pub use detect::{ENOUGH_BYTES, detect, detect_part, detect_phrase, is_plainly, is_plainly_part, script_of};
pub use frequency::{Frequencies, Lookup, MOST_COMMON};
pub use letters::{is_letter, is_letter_or_digit, is_uncased};
pub use memo::{Memo, MemoTag};
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

/// How long the run of letters and digits is that a text begins with, in bytes.
#[must_use]
pub(crate) fn word_length(text: &str) -> usize {
    let ascii = text.bytes().take_while(u8::is_ascii_alphanumeric).count();
    if text.as_bytes().get(ascii).is_none_or(u8::is_ascii) {
        return ascii;
    }
    text.find(|sign: char| !is_letter_or_digit(sign)).unwrap_or(text.len())
}

/// The runs of letters and digits of a text in order, each by its first byte and its length.
pub(crate) fn word_runs(text: &str) -> impl Iterator<Item = (usize, usize)> + '_ {
    let mut at = 0;
    std::iter::from_fn(move || {
        while at < text.len() {
            let (start, length) = (at, word_length(&text[at..]));
            if length > 0 {
                at += length;
                return Some((start, length));
            }
            at += text[at..].chars().next().map_or(1, char::len_utf8);
        }
        None
    })
}

/// The three bytes that a text begins with as a number, by which most texts that differ are told apart; 0 if it has fewer.
#[must_use]
pub(crate) fn first_bytes(text: &str) -> u32 {
    text.as_bytes().first_chunk::<3>().map_or(0, |[one, two, three]| u32::from_be_bytes([1, *one, *two, *three]))
}

/// The last bytes before a place, at most so many: what stands far off in a long text need not be looked at, and looking from every place
/// back to the start would take the square of the length.
#[must_use]
pub fn just_before(text: &str, at: usize, most: usize) -> &str {
    let seen = &text[text.ceil_char_boundary(at.saturating_sub(most))..at];
    #[cfg(test)]
    work::add(seen.len());
    seen
}

/// The first bytes from a place on, at most so many.
#[must_use]
pub fn just_after(text: &str, at: usize, most: usize) -> &str {
    let seen = &text[at..text.floor_char_boundary(at.saturating_add(most))];
    #[cfg(test)]
    work::add(seen.len());
    seen
}

/// How many bytes were looked at around places, for tests that hold the work to the length of the text.
#[cfg(test)]
mod work {
    use super::*;
    use crate::language::Language;
    use std::cell::Cell;

    thread_local!(static LOOKED_AT: Cell<usize> = const { Cell::new(0) });

    pub(super) fn add(bytes: usize) {
        LOOKED_AT.set(LOOKED_AT.get() + bytes);
    }

    #[test]
    fn twice_the_text_is_twice_the_work() {
        let english = Language::english();
        let work = |text: &str| {
            LOOKED_AT.set(0);
            let _ = Passage::verbatim(text, 0, &english);
            LOOKED_AT.get()
        };
        for part in ["{{ ", "{% ", "a@", "x://", "a.b@c ", "DR. ", "AB. 5. ", "\u{201c}A. B. ", "www.a"] {
            let (once, twice) = (work(&part.repeat(5_000)), work(&part.repeat(10_000)));
            // The square would be four times; at the end of a text there is less to look at.
            assert!(twice <= 2 * once + once / 4, "{part}: {once} bytes, then {twice}");
        }
    }
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
