//! Scripts that know no capitals.

/// Whether a sign is of a script that knows no capitals: Hebrew, Arabic, those of South Asia, Han, kana, Hangul.
#[must_use]
pub fn is_uncased(sign: char) -> bool {
    matches!(sign, '\u{590}'..='\u{109F}' | '\u{3000}'..='\u{A63F}' | '\u{AC00}'..='\u{D7A3}')
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
}
