//! Small letters sign by sign, and scripts that know no capitals.

/// Whether a sign is of a script that knows no capitals: Hebrew, Arabic, those of South Asia, Han, kana, Hangul.
#[must_use]
pub fn is_uncased(sign: char) -> bool {
    matches!(sign, '\u{590}'..='\u{109F}' | '\u{3000}'..='\u{A63F}' | '\u{AC00}'..='\u{D7A3}')
}

/// The small letter of a sign, where it has as many bytes: what is folded with it keeps every byte in its place.
#[must_use]
pub fn small_letter(sign: char) -> char {
    if sign.is_ascii() {
        return sign.to_ascii_lowercase();
    }
    if is_uncased(sign) {
        return sign;
    }
    let mut lower = sign.to_lowercase();
    match (lower.next(), lower.next()) {
        (Some(small), None) if small.len_utf8() == sign.len_utf8() => small,
        _ => sign,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_without_capitals_have_none() {
        for sign in ('\0'..=char::MAX).filter(|sign| is_uncased(*sign)) {
            assert!(sign.to_lowercase().eq([sign]) && sign.to_uppercase().eq([sign]) && !sign.is_uppercase(), "{sign:?}");
        }
    }

    #[test]
    fn a_letter_whose_small_form_has_other_bytes_stays() {
        assert_eq!(['A', 'É', 'Ж', 'İ', 'ẞ', '\u{212A}', 'ي', '-'].map(small_letter), ['a', 'é', 'ж', 'İ', 'ẞ', '\u{212A}', 'ي', '-']);
    }
}
