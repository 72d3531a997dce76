//! Words in every script: Unicode's rules, with dictionaries where a script writes no spaces.
//!
//! Latin, Greek, Cyrillic, Arabic and Devanagari words are found by the same rules written out for them, several times faster; a
//! law in the tests holds the two to the same answer.

use super::{TextRange, is_letter_or_digit};
use crate::language::Language;
use icu_segmenter::WordSegmenter;

/// The words of a text (letters or digits; no spaces, no punctuation), in order. “2.5”, “don’t”, “a.m” and “5mg” are one word
/// each, “long-acting” and “24/7” two.
#[must_use]
pub fn words(text: &str, _language: &Language) -> Vec<TextRange> {
    let bytes = text.as_bytes();
    let mut found = Vec::with_capacity(text.len() / 6);
    let mut at = 0;
    while at < bytes.len() {
        if is_space(bytes[at]) {
            at += 1;
            continue;
        }
        let letters = bytes[at..].iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
        if letters > 0 && is_plain_end(&bytes[at + letters..]) {
            found.push(TextRange::new(at..at + letters));
            at = (at + letters + 1).min(bytes.len());
            continue;
        }
        let end = chunk_end(bytes, at);
        if simple_words(text, at, end, &mut found) {
            at = end;
            continue;
        }
        // Unicode's rules never look across a space, so neighbouring pieces may be handed over together or alone.
        let mut last = end;
        loop {
            let next = last + bytes[last..].iter().take_while(|&&byte| is_space(byte)).count();
            let next_end = chunk_end(bytes, next);
            if next == next_end || text[next..next_end].chars().all(|sign| !matches!(class(sign), Class::Complex | Class::Extend)) {
                break;
            }
            last = next_end;
        }
        unicode_words(text, at, last, &mut found);
        at = last;
    }
    found
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\t' | b'\r')
}

/// Whether a word of letters ends before these bytes whatever stands further on: nine words in ten end so.
fn is_plain_end(after: &[u8]) -> bool {
    let ends_text = |byte: Option<&u8>| byte.is_none_or(|byte| is_space(*byte));
    ends_text(after.first()) || matches!(after[0], b',' | b'.' | b';' | b':' | b'!' | b'?' | b')') && ends_text(after.get(1))
}

fn chunk_end(bytes: &[u8], start: usize) -> usize {
    start + bytes[start..].iter().take_while(|&&byte| !is_space(byte)).count()
}

fn unicode_words(text: &str, start: usize, end: usize, found: &mut Vec<TextRange>) {
    let segmenter = WordSegmenter::new_dictionary(icu_segmenter::options::WordBreakInvariantOptions::default());
    let mut from = start;
    for offset in segmenter.segment_str(&text[start..end]) {
        let to = start + offset;
        // The segmenter's own `is_word_like` (icu_segmenter 2.4) denies words that end in a vowel sign or accent before a space.
        let word = text[from..to].trim_start();
        if word.contains(is_letter_or_digit) {
            // A vowel sign without its letter takes the space before it.
            found.push(TextRange::new(to - word.len()..to));
        }
        from = to;
    }
}

/// What Unicode's word rules (UAX 29) tell apart, as far as simple scripts need it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Class {
    Letter,
    Digit,
    /// `_`, which joins letters and digits.
    Join,
    /// Inside words only.
    MidLetter,
    /// Inside numbers only.
    MidNumber,
    /// Inside both.
    Mid,
    /// A vowel sign or accent, part of the letter before it.
    Extend,
    Other,
    /// Left to the segmenter.
    Complex,
}

const ASCII: [Class; 128] = {
    let mut classes = [Class::Other; 128];
    let mut byte = 0;
    while byte < 128 {
        let sign = byte as u8;
        if sign.is_ascii_alphabetic() {
            classes[byte] = Class::Letter;
        } else if sign.is_ascii_digit() {
            classes[byte] = Class::Digit;
        }
        byte += 1;
    }
    classes[b'_' as usize] = Class::Join;
    classes[b':' as usize] = Class::MidLetter;
    classes[b',' as usize] = Class::MidNumber;
    classes[b';' as usize] = Class::MidNumber;
    classes[b'.' as usize] = Class::Mid;
    classes[b'\'' as usize] = Class::Mid;
    classes
};

fn class(sign: char) -> Class {
    match sign {
        '\0'..='\u{7F}' => ASCII[sign as usize],
        'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ɏ' | 'Ά' | 'Έ'..='Ί' | 'Ό' | 'Ύ'..='Ρ' | 'Σ'..='ώ' | 'Ѐ'..='ҁ' | 'Ҋ'..='ԯ' | 'Ạ'..='ỹ' => {
            Class::Letter
        }
        // Arabic, then Devanagari.
        '\u{620}'..='\u{64A}' | '\u{66E}' | '\u{66F}' | '\u{671}'..='\u{6D3}' | '\u{6D5}' => Class::Letter,
        '\u{904}'..='\u{939}' | '\u{93D}' | '\u{950}' | '\u{958}'..='\u{961}' => Class::Letter,
        '٠'..='٩' | '۰'..='۹' | '०'..='९' => Class::Digit,
        '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{900}'..='\u{903}' | '\u{93A}'..='\u{93C}' | '\u{93E}'..='\u{94F}' => Class::Extend,
        '،' => Class::MidNumber,
        '؟' | '؛' | '۔' | '।' | '॥' => Class::Other,
        '’' | '‘' => Class::Mid,
        '\u{A0}' | '“' | '”' | '„' | '«' | '»' | '–' | '—' | '…' | '°' | '•' | '€' | '£' | '¿' | '¡' | '±' | '×' | '≥' | '≤' => {
            Class::Other
        }
        _ => Class::Complex,
    }
}

/// Finds the words of a stretch without spaces; finds none and says so if a sign in it is not simple.
fn simple_words(text: &str, start: usize, end: usize, found: &mut Vec<TextRange>) -> bool {
    let before = found.len();
    // Where the open word began, its last class, and a joining mark that only counts if the word goes on behind it.
    let mut open: Option<(usize, Class)> = None;
    let mut pending: Option<(usize, Class)> = None;
    let mut has_sign = false;
    let mut close = |from: usize, to: usize, has_sign: &mut bool| {
        if std::mem::take(has_sign) {
            found.push(TextRange::new(from..to));
        }
    };
    let mut complex = false;
    for (offset, sign) in text[start..end].char_indices() {
        let at = start + offset;
        let class = class(sign);
        if class == Class::Extend && pending.is_none() && open.is_some_and(|(_, last)| last != Class::Join) {
            continue;
        }
        // A sign that no letter carries stands for itself in ways of its own.
        if matches!(class, Class::Complex | Class::Extend) {
            complex = true;
            break;
        }
        if let (Some((from, last)), Some((mark_at, mark))) = (open, pending.take()) {
            let goes_on = match mark {
                Class::MidLetter => last == Class::Letter && class == Class::Letter,
                Class::MidNumber => last == Class::Digit && class == Class::Digit,
                _ => last == class && matches!(class, Class::Letter | Class::Digit),
            };
            if goes_on {
                open = Some((from, class));
                continue;
            }
            close(from, mark_at, &mut has_sign);
            open = None;
        }
        match (open, class) {
            (Some((from, _)), Class::Letter | Class::Digit | Class::Join) => {
                has_sign |= class != Class::Join;
                open = Some((from, class));
            }
            (None, Class::Letter | Class::Digit | Class::Join) => {
                has_sign = class != Class::Join;
                open = Some((at, class));
            }
            (Some(_), Class::MidLetter | Class::MidNumber | Class::Mid) => pending = Some((at, class)),
            (Some((from, _)), _) => {
                close(from, at, &mut has_sign);
                open = None;
            }
            (None, _) => {}
        }
    }
    if complex {
        found.truncate(before);
        return false;
    }
    if let Some((from, _)) = open {
        close(from, pending.map_or(end, |(at, _)| at), &mut has_sign);
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        words(text, &Language::english()).into_iter().map(|range| &text[range.range()]).collect()
    }

    #[test]
    fn numbers_contractions_and_units_are_words_and_punctuation_is_not() {
        assert_eq!(found("Don’t take 2.5 mg (or 5mg) at 9 a.m."), ["Don’t", "take", "2.5", "mg", "or", "5mg", "at", "9", "a.m"]);
        assert_eq!(found("long-acting 24/7, 37 °C"), ["long", "acting", "24", "7", "37", "C"]);
        assert_eq!(found(" – … ._. "), [""; 0]);
    }

    #[test]
    fn words_are_found_where_no_spaces_stand() {
        assert_eq!(found("每天服药"), ["每天", "服药"]);
        assert_eq!(found("กินยาทุกวัน"), ["กิน", "ยา", "ทุก", "วัน"]);
    }

    #[test]
    fn words_that_end_in_a_vowel_sign_are_words() {
        assert_eq!(found("रोज़ हिन्दी में"), ["रोज़", "हिन्दी", "में"]);
        assert_eq!(found("كِتابٌ و"), ["كِتابٌ", "و"]);
        // A sign that no letter carries.
        assert_eq!(found("_\u{64e} \u{93f}"), ["_\u{64e}", "\u{93f}"]);
    }

    proptest::proptest! {
        #![proptest_config(proptest::test_runner::Config::with_cases(2000))]
        #[test]
        fn the_fast_way_and_unicode_s_segmenter_agree(text in "[a-cA-Z0-9_.:,;'’ \n\"()é\u{301}жЯΣớ„“–°€ø×קاهـ٣،؟َكहि्ी३।中文ไทย😀\u{A0}ªµ-]{0,24}") {
            let mut slow = Vec::new();
            unicode_words(&text, 0, text.len(), &mut slow);
            proptest::prop_assert_eq!(words(&text, &Language::english()), slow);
        }

        #[test]
        fn every_simple_letter_has_its_unicode_class(letter in "[\u{A0}-\u{2AF}\u{370}-\u{482}\u{48A}-\u{52F}\u{600}-\u{6FF}\u{900}-\u{97F}\u{1EA0}-\u{1EF9}‘’“”„«»–—…°•€£¿¡±×≥≤]", around in "[a0.' ]{0,2}") {
            let text = format!("{around}{letter}{around}");
            let mut slow = Vec::new();
            unicode_words(&text, 0, text.len(), &mut slow);
            proptest::prop_assert_eq!(words(&text, &Language::english()), slow);
        }
    }
}
