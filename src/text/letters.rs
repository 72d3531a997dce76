//! Which signs are letters and digits: what Rust's own tables say, without searching them for every sign of every text.

use std::sync::LazyLock;

/// A bit for each sign of the first plane, where nearly all texts are written.
type FirstPlane = Vec<u64>;

static LETTERS: LazyLock<FirstPlane> = LazyLock::new(|| first_plane(char::is_alphabetic));
static LETTERS_AND_DIGITS: LazyLock<FirstPlane> = LazyLock::new(|| first_plane(char::is_alphanumeric));

fn first_plane(is_one: fn(char) -> bool) -> FirstPlane {
    let bit = |code: u32| u64::from(char::from_u32(code).is_some_and(is_one)) << (code % 64);
    (0..0x1_0000 / 64).map(|group| (group * 64..(group + 1) * 64).map(bit).sum()).collect()
}

/// The bit of a sign; none beyond the first plane.
fn bit(plane: &FirstPlane, sign: char) -> Option<bool> {
    let code = u32::from(sign);
    plane.get(code as usize / 64).map(|group| group >> (code % 64) & 1 == 1)
}

/// Whether a sign is a letter, in the sense of [`char::is_alphabetic`].
#[must_use]
pub fn is_letter(sign: char) -> bool {
    if sign.is_ascii() {
        return sign.is_ascii_alphabetic();
    }
    bit(&LETTERS, sign).unwrap_or_else(|| sign.is_alphabetic())
}

/// Whether a sign is a letter or a digit, in the sense of [`char::is_alphanumeric`].
#[must_use]
pub fn is_letter_or_digit(sign: char) -> bool {
    if sign.is_ascii() {
        return sign.is_ascii_alphanumeric();
    }
    bit(&LETTERS_AND_DIGITS, sign).unwrap_or_else(|| sign.is_alphanumeric())
}

/// Whether a sign is of a script that knows no capitals: Hebrew, Arabic, those of South Asia, Han, kana, Hangul.
#[must_use]
pub fn is_uncased(sign: char) -> bool {
    matches!(sign, '\u{590}'..='\u{109F}' | '\u{3000}'..='\u{A63F}' | '\u{AC00}'..='\u{D7A3}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_and_digit_is_one_and_nothing_else() {
        for sign in '\0'..=char::MAX {
            assert_eq!((is_letter(sign), is_letter_or_digit(sign)), (sign.is_alphabetic(), sign.is_alphanumeric()), "{sign:?}");
        }
    }

    #[test]
    fn scripts_without_capitals_have_none() {
        for sign in ('\0'..=char::MAX).filter(|sign| is_uncased(*sign)) {
            assert!(sign.to_lowercase().eq([sign]) && sign.to_uppercase().eq([sign]) && !sign.is_uppercase(), "{sign:?}");
        }
    }
}
