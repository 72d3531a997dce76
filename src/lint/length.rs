//! Limits of length that hold in every language.

use crate::language::LengthUnit;
use crate::text::{MarkKind, Passage, TextRange};
use unicode_width::UnicodeWidthStr;

/// The most of something, in the unit of the page's language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LengthLimit {
    /// How much is not too much.
    pub most: usize,
    /// What is counted.
    pub unit: LengthUnit,
}

impl LengthLimit {
    /// The length of a passage.
    #[must_use]
    pub fn length(self, passage: &Passage) -> usize {
        self.length_in(passage, TextRange::new(0..passage.text().len()))
    }

    /// The length of a part of a passage, such as a sentence.
    #[must_use]
    pub fn length_in(self, passage: &Passage, part: TextRange) -> usize {
        let words = passage.words();
        let first = words.partition_point(|word| word.start < part.start);
        match self.unit {
            LengthUnit::Words => words[first..].iter().take_while(|word| part.contains(**word)).count(),
            LengthUnit::Characters => {
                // Readers meet the value of a variable, not its name.
                let marks = passage.marks();
                let is_name =
                    |at: u32| marks.iter().any(|mark| mark.kind == MarkKind::Variable && (mark.range.start..mark.range.end).contains(&at));
                let signs = passage.slice(part).char_indices().filter(|(_, sign)| !sign.is_whitespace());
                signs.filter(|(at, _)| !is_name(part.start + u32::try_from(*at).unwrap_or(u32::MAX))).count()
            }
        }
    }
}

/// How many characters a line has that is wider than so many letters, and how many of its kind would fit; none if it fits. Chinese
/// characters are as wide as two letters, on a screen and in what they say.
#[must_use]
pub fn too_wide(text: &str, letters: usize) -> Option<(usize, usize)> {
    let (width, characters) = (text.width(), text.chars().count());
    (width > letters).then(|| (characters, letters * characters / width))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chinese_characters_are_two_letters_wide() {
        assert_eq!(too_wide("back pain", 9), None);
        assert_eq!(too_wide("back pain", 8), Some((9, 8)));
        assert_eq!(too_wide("背部疼痛", 8), None);
        assert_eq!(too_wide("背部疼痛", 7), Some((4, 3)));
    }
}
