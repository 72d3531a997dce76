//! Syllables in scripts that write them otherwise: Indic, Han, Hangul, kana, Arabic, Hebrew, Thai.

use crate::text::{is_letter, is_letter_or_digit};

/// The count for the whole word if this sign of it belongs to such a script.
pub(super) fn count(sign: char, word: &str) -> Option<u32> {
    if !is_letter(sign) {
        return None;
    }
    match u32::from(sign) {
        0x900..=0x97F => Some(devanagari(word)),
        0x980..=0xD7F => Some(indic(word)),
        0x600..=0x6FF | 0x750..=0x77F | 0x590..=0x5FF => Some(consonantal(word)),
        0xE00..=0xEFF => Some(thai(word)),
        // One a character: Hangul, Han and kana, where the small kana and the length mark go with the one before.
        0x3040..=0x30FF | 0x3400..=0x9FFF | 0xAC00..=0xD7A3 | 0xF900..=0xFAFF | 0x2_0000..=0x3_FFFF => {
            let small = |sign: char| matches!(sign, 'ゃ' | 'ゅ' | 'ょ' | 'ャ' | 'ュ' | 'ョ');
            let count = word.chars().filter(|&sign| is_letter_or_digit(sign) && !small(sign)).count();
            Some(u32::try_from(count).unwrap_or(u32::MAX).max(1))
        }
        _ => None,
    }
}

fn is_consonant(sign: char) -> bool {
    // The Indic blocks are laid out alike, 128 characters each.
    matches!(u32::from(sign) % 0x80, 0x15..=0x39 | 0x58..=0x5F) && matches!(u32::from(sign), 0x900..=0xD7F)
}

fn is_virama(sign: char) -> bool {
    u32::from(sign) % 0x80 == 0x4D && matches!(u32::from(sign), 0x900..=0xD7F)
}

fn is_vowel_letter(sign: char) -> bool {
    matches!(u32::from(sign) % 0x80, 0x04..=0x14 | 0x60 | 0x61 | 0x72..=0x77) && matches!(u32::from(sign), 0x900..=0xD7F)
}

fn is_vowel_sign(sign: char) -> bool {
    matches!(u32::from(sign) % 0x80, 0x3E..=0x4C | 0x55..=0x57) && matches!(u32::from(sign), 0x900..=0xD7F)
}

/// Written syllables: consonants that keep a vowel, and vowel letters.
fn indic(word: &str) -> u32 {
    let mut signs = word.chars().filter(|&sign| u32::from(sign) % 0x80 != 0x3C).peekable();
    let mut count = 0_u32;
    while let Some(sign) = signs.next() {
        count += u32::from(is_vowel_letter(sign) || is_consonant(sign) && !signs.peek().is_some_and(|&next| is_virama(next)));
    }
    count.max(1)
}

/// Hindi does not sound the inherent vowel at a word's end (“घर”: 1) nor between a sounded syllable and a written vowel
/// (“करना”: 2).
fn devanagari(word: &str) -> u32 {
    let plain = |sign: &char| !matches!(sign, '\u{93C}' | '\u{900}'..='\u{903}');
    let mut count = 0_u32;
    let mut sounded_before = false;
    let mut signs = word.chars().filter(plain).peekable();
    let mut ahead = word.chars().filter(plain);
    while let Some(sign) = signs.next() {
        ahead.next();
        if is_vowel_letter(sign) {
            count += 1;
            sounded_before = true;
        } else if is_consonant(sign) {
            match signs.peek() {
                Some(&next) if is_virama(next) => sounded_before = false,
                Some(&next) if is_vowel_sign(next) => {
                    count += 1;
                    sounded_before = true;
                }
                // The last bare consonant closes the syllable before it.
                None if count > 0 => {}
                _ => {
                    let mut rest = ahead.clone();
                    let next_has_sign = rest.next().is_some_and(is_consonant) && rest.next().is_some_and(is_vowel_sign);
                    let silent = sounded_before && next_has_sign;
                    count += u32::from(!silent);
                    sounded_before = !silent;
                }
            }
        }
    }
    count.max(1)
}

/// Arabic and Hebrew leave short vowels out: long vowels count, and of the other letters every second one opens a syllable.
/// An estimate, within one syllable for most words.
fn consonantal(word: &str) -> u32 {
    // Longer “words” are no words; what is beyond is not looked at.
    let mut buffer = ['\0'; 48];
    let mut length = 0;
    for sign in word.chars() {
        let is_point = matches!(sign, '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{591}'..='\u{5C7}' | 'ـ');
        if is_letter(sign) && !is_point && length < buffer.len() {
            buffer[length] = sign;
            length += 1;
        }
    }
    let article = length > 3 && buffer[..2] == ['ا', 'ل'];
    let letters = &buffer[if article { 2 } else { 0 }..length];
    let (mut long, mut others) = (0_u32, 0_u32);
    let mut previous_long = true;
    for (at, sign) in letters.iter().enumerate() {
        let next_is_long = matches!(letters.get(at + 1), Some('ا' | 'ى' | 'ة'));
        let vowel = match sign {
            'ا' | 'آ' | 'ى' | 'ة' => true,
            'و' | 'ي' | 'ی' | 'ו' | 'י' => at > 0 && !previous_long && !next_is_long,
            _ => false,
        };
        long += u32::from(vowel);
        others += u32::from(!vowel);
        previous_long = vowel;
    }
    // The consonant before a long vowel belongs to it, and a last consonant to the vowel before it.
    let closed = others.saturating_sub(long).saturating_sub(u32::from(!previous_long));
    (u32::from(article) + long + closed.div_ceil(2)).max(1)
}

/// Thai: written vowels, and of the consonants without one every second; an estimate.
fn thai(word: &str) -> u32 {
    let vowels = word.chars().filter(|sign| matches!(sign, 'ะ'..='ู' | 'เ'..='ไ' | 'ຣ' | 'ະ'..='ູ' | 'ເ'..='ໄ')).count();
    let parted = word
        .chars()
        .zip(word.chars().skip(2))
        .filter(|(first, third)| matches!(first, 'เ' | 'แ' | 'โ') && matches!(third, 'ะ' | 'า' | 'ี' | 'ื' | 'ิ'))
        .count();
    let letters = word.chars().filter(|sign| matches!(sign, 'ก'..='ฮ')).count();
    let count = if vowels == 0 { letters.div_ceil(2) } else { vowels - parted.min(vowels - 1) };
    u32::try_from(count).unwrap_or(u32::MAX).max(1)
}
