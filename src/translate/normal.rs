//! When two texts count as the same, and how alike two others are.

use crate::text::is_uncased;
use icu_normalizer::ComposingNormalizer;
use rapidfuzz::distance::lcs_seq;
use std::collections::BTreeMap;

/// A text without what changes nothing for a translation: white space, emphasis style, kinds of quotation marks, form of accents.
#[must_use]
pub fn normal(text: &str) -> String {
    let composed = ComposingNormalizer::new_nfc().normalize(text);
    let mut plain = String::with_capacity(composed.len());
    plain.extend(signs(composed.chars()));
    plain
}

/// Whether two texts say the same: whether they are equal once normal. Most are told apart by their first letters.
#[must_use]
pub fn is_same(one: &str, other: &str) -> bool {
    // No accent makes another letter of one of these, nor a sign of a script without capitals.
    let first = |text: &str| text.chars().next().filter(|sign| sign.is_ascii_alphanumeric() || is_uncased(*sign));
    if let (Some(one), Some(other)) = (first(one), first(other))
        && (one.is_ascii() || other.is_ascii())
        && one != other
    {
        return false;
    }
    let nfc = ComposingNormalizer::new_nfc();
    one == other || signs(nfc.normalize_iter(one.chars())).eq(signs(nfc.normalize_iter(other.chars())))
}

/// The signs of a composed text that count: a space only between two others.
fn signs(composed: impl Iterator<Item = char>) -> impl Iterator<Item = char> {
    let mut is_first = true;
    let mut after_space = false;
    composed
        .flat_map(move |c| {
            let c = match c {
                '‘' | '’' | '‛' => '\'',
                '“' | '”' | '„' => '"',
                '_' => '*',
                c => c,
            };
            if c.is_whitespace() {
                after_space = true;
                return [None, None];
            }
            let space = (std::mem::take(&mut after_space) && !is_first).then_some(' ');
            is_first = false;
            [space, Some(c)]
        })
        .flatten()
}

/// The words and signs of a text, as they are compared.
pub(super) fn tokens(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    for (at, c) in text.char_indices() {
        let is_word = c.is_alphanumeric();
        if !is_word || is_unspaced(c) {
            found.push(&text[start..at]);
            found.push(&text[at..at + c.len_utf8()]);
            start = at + c.len_utf8();
        }
    }
    found.push(&text[start..]);
    found.retain(|token| !token.trim().is_empty());
    found
}

/// Whether a character stands for a word or syllable of its own, without spaces around it.
fn is_unspaced(c: char) -> bool {
    matches!(u32::from(c), 0x0E00..=0x0EFF | 0x1000..=0x109F | 0x1780..=0x17FF | 0x3040..=0x30FF | 0x3400..=0x9FFF | 0x20000..=0x3FFFF)
}

/// How alike two texts are by their words in order, from 0 to 1.
#[must_use]
pub fn similarity(a: &str, b: &str) -> f64 {
    let (a, b) = (tokens(a), tokens(b));
    if a.is_empty() && b.is_empty() {
        return 1.0;
    }
    // The crate compares numbers: equal words get equal ones.
    let mut numbers: BTreeMap<&str, u32> = BTreeMap::new();
    for token in a.iter().chain(&b) {
        let next = u32::try_from(numbers.len()).expect("fewer words than bytes");
        numbers.entry(token).or_insert(next);
    }
    let common = lcs_seq::similarity(a.iter().map(|token| numbers[token]), b.iter().map(|token| numbers[token]));
    #[expect(clippy::cast_precision_loss, reason = "texts have far fewer than 2^52 words")]
    let share = 2.0 * common as f64 / (a.len() + b.len()) as f64;
    share
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_quotes_and_emphasis_make_no_difference() {
        assert_eq!(normal("a  _b_\u{a0}“c”\n"), normal("a *b* \"c\""));
        assert_ne!(normal("50 mg"), normal("500 mg"));
    }

    proptest::proptest! {
        #[test]
        fn texts_are_the_same_if_they_are_equal_once_normal(one in "[ae \u{301}\u{a0}“\"_*é’'क\u{93c}\u{958}]{0,6}", other in "[ae \u{301}\u{a0}“\"_*é’'क\u{93c}\u{958}]{0,6}") {
            proptest::prop_assert_eq!(is_same(&one, &other), normal(&one) == normal(&other));
            proptest::prop_assert!(is_same(&one, &normal(&one)));
        }
    }

    #[test]
    fn likeness_counts_words_in_order() {
        assert!(similarity("Take 500 mg twice a day.", "Take 50 mg twice a day.") > 0.8);
        assert!(similarity("Take 500 mg twice a day.", "Call your doctor now.") < 0.3);
    }
}
