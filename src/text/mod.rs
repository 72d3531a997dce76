//! Sentences, words, syllables, numbers with units: functions of a text and its language, knowing no page and no file.

mod byte_set;
mod commonness;
mod detect;
mod embedded;
mod fast_hash;
mod follow;
mod frequency;
mod full_stop;
mod letter_case;
mod letters;
mod machine;
mod memo;
mod passage;
pub mod quantity;
mod range;
mod runs;
mod sentences;
mod spelling;
mod syllables;
mod table;
mod words;

pub use byte_set::ByteSet;
pub use commonness::{Commonness, Sums};
pub use detect::{ENOUGH_BYTES, detect, detect_part, detect_phrase, is_plainly, is_plainly_part, script_of};
pub(crate) use embedded::{Bounds, Numbers};
pub(crate) use fast_hash::{fast_hash, short_hash};
pub use frequency::{Frequencies, Lookup};
pub use letter_case::{is_uncased, small_letter};
pub use letters::{has_small_form, is_capital, is_letter, is_letter_or_digit};
pub use memo::{Memo, MemoTag};
pub use passage::{Mark, MarkKind, Passage, PassageBuilder, Sentence};
pub use range::TextRange;
pub(crate) use runs::{first_bytes, word_length, word_runs};
pub use sentences::sentences;
pub use spelling::Speller;
pub use syllables::SyllableCounter;
pub use table::{Folding, WordTable};
pub use words::words;

use std::borrow::Cow;

/// A word in small letters; most words are so already and are not copied.
#[must_use]
pub fn lower(word: &str) -> Cow<'_, str> {
    if word.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase()) { word.into() } else { word.to_lowercase().into() }
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
