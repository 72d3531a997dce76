//! Which signs are letters and digits: what Rust's own tables say, without searching them for every sign of every text.

/// A bit for each sign of the first plane, where nearly all texts are written; `build.rs` asks Rust's tables.
type FirstPlane = [u8; 0x1_0000 / 8];

static LETTERS: &FirstPlane = include_bytes!(concat!(env!("OUT_DIR"), "/letters.bin"));
static LETTERS_AND_DIGITS: &FirstPlane = include_bytes!(concat!(env!("OUT_DIR"), "/letters-and-digits.bin"));
static CAPITALS: &FirstPlane = include_bytes!(concat!(env!("OUT_DIR"), "/capitals.bin"));
static WITH_SMALL_FORM: &FirstPlane = include_bytes!(concat!(env!("OUT_DIR"), "/with-small-form.bin"));

/// The bit of a sign; none beyond the first plane.
fn bit(plane: &FirstPlane, sign: char) -> Option<bool> {
    let code = u32::from(sign);
    plane.get(code as usize / 8).map(|group| group >> (code % 8) & 1 == 1)
}

/// Whether a sign is a letter, in the sense of [`char::is_alphabetic`].
#[must_use]
pub fn is_letter(sign: char) -> bool {
    if sign.is_ascii() {
        return sign.is_ascii_alphabetic();
    }
    bit(LETTERS, sign).unwrap_or_else(|| sign.is_alphabetic())
}

/// Whether a sign is a letter or a digit, in the sense of [`char::is_alphanumeric`].
#[must_use]
pub fn is_letter_or_digit(sign: char) -> bool {
    if sign.is_ascii() {
        return sign.is_ascii_alphanumeric();
    }
    bit(LETTERS_AND_DIGITS, sign).unwrap_or_else(|| sign.is_alphanumeric())
}

/// Whether a sign is a capital letter, in the sense of [`char::is_uppercase`].
#[must_use]
pub fn is_capital(sign: char) -> bool {
    if sign.is_ascii() {
        return sign.is_ascii_uppercase();
    }
    bit(CAPITALS, sign).unwrap_or_else(|| sign.is_uppercase())
}

/// Whether [`char::to_lowercase`] makes another sign of it.
#[must_use]
pub fn has_small_form(sign: char) -> bool {
    if sign.is_ascii() {
        return sign.is_ascii_uppercase();
    }
    bit(WITH_SMALL_FORM, sign).unwrap_or_else(|| sign.to_lowercase().ne([sign]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_and_digit_is_one_and_nothing_else() {
        for sign in '\0'..=char::MAX {
            assert_eq!((is_capital(sign), has_small_form(sign)), (sign.is_uppercase(), sign.to_lowercase().ne([sign])), "{sign:?}");
            assert_eq!((is_letter(sign), is_letter_or_digit(sign)), (sign.is_alphabetic(), sign.is_alphanumeric()), "{sign:?}");
        }
    }
}
