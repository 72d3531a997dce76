//! A text as phrases are looked for in it: in small letters, with straight apostrophes and without the points of Arabic, with the way back
//! to its own bytes.

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

/// The text with straight apostrophes and without the points and the long stroke of Arabic: each takes two bytes less.
#[derive(Debug)]
struct Straight {
    text: String,
    /// Behind which of its bytes the text has two more.
    places: Vec<usize>,
}

impl Straight {
    fn of(text: &str) -> Option<Self> {
        if text.is_ascii() || !text.contains(is_straightened) {
            return None;
        }
        let mut straight = Self { text: String::with_capacity(text.len()), places: Vec::new() };
        for sign in text.chars() {
            match sign {
                '’' => {
                    straight.places.push(straight.text.len());
                    straight.text.push('\'');
                }
                // A point belongs to the letter before it.
                _ if is_point(sign) => straight.places.push(straight.text.len().saturating_sub(1)),
                _ => straight.text.push(sign),
            }
        }
        Some(straight)
    }
}

/// A phrase as it is looked for.
pub(super) fn straightened(phrase: &str) -> String {
    Straight::of(phrase).map_or_else(|| phrase.to_owned(), |straight| straight.text)
}

/// Vowel signs of Arabic, which most texts leave out, and the stroke that makes words longer.
fn is_point(sign: char) -> bool {
    matches!(sign, '\u{640}' | '\u{64B}'..='\u{652}')
}

fn is_straightened(sign: char) -> bool {
    sign == '’' || is_point(sign)
}

impl Folded {
    pub(in crate::lint) fn of(text: &str) -> Self {
        let text = fold(text);
        Self { straight: Straight::of(&text), text, words: OnceCell::new() }
    }

    /// What phrases are looked for in.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_found_in_the_straight_text_stands_in_the_text() {
        let text = "لا’ تتوجَّهْ حالاً، Don’t";
        let folded = Folded::of(text);
        for (phrase, written) in [("تتوجه", "تتوجَّهْ"), ("حالا", "حالاً"), ("don't", "don’t")] {
            let at = folded.searched().find(phrase).expect(phrase);
            assert_eq!(&folded.text[folded.back(at)..folded.back(at + phrase.len())], written);
        }
        assert_eq!(straightened("حالاً"), "حالا");
    }
}
