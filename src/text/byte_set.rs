//! Which bytes a text is made of: most rules look for signs that most texts lack, and need not look at those.

/// Some of the 256 bytes.
#[derive(Clone, Copy, Debug, Default)]
pub struct ByteSet([u64; 4]);

impl ByteSet {
    /// The bytes of a text.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mut set = Self::default();
        text.bytes().for_each(|byte| set.insert(byte));
        set
    }

    /// Adds a byte.
    pub fn insert(&mut self, byte: u8) {
        self.0[usize::from(byte >> 6)] |= 1 << (byte & 63);
    }

    /// Whether it has this byte.
    #[must_use]
    pub fn has(&self, byte: u8) -> bool {
        self.0[usize::from(byte >> 6)] >> (byte & 63) & 1 == 1
    }

    /// Whether it has one of these.
    #[must_use]
    pub fn has_any(&self, bytes: &[u8]) -> bool {
        bytes.iter().any(|byte| self.has(*byte))
    }

    /// Whether it has a digit of ASCII.
    #[must_use]
    pub fn has_digit(&self) -> bool {
        self.has_any(b"0123456789")
    }

    /// Whether a digit of some script may stand in the text: beyond ASCII the first are Arabic’s.
    #[must_use]
    pub fn may_have_digit(&self) -> bool {
        const ARABIC_ZERO: u8 = 0xD9;
        self.has_digit() || self.0[3] >> (ARABIC_ZERO & 63) != 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use icu_properties::CodePointMapData;
    use icu_properties::props::GeneralCategory;

    #[test]
    fn a_set_has_the_bytes_of_its_text_and_no_others() {
        let text = "a١?ÿ\u{10FFFF}";
        let set = ByteSet::of(text);
        for byte in 0..=u8::MAX {
            assert_eq!(set.has(byte), text.as_bytes().contains(&byte), "{byte:#x}");
        }
        assert!(set.has_any(b"xa") && !set.has_any(b"xy") && !ByteSet::of("").has_any(&[0, b'x']));
    }

    #[test]
    fn no_digit_of_any_script_is_missed() {
        let categories = CodePointMapData::<GeneralCategory>::new();
        for digit in ('\0'..=char::MAX).filter(|sign| categories.get(*sign) == GeneralCategory::DecimalNumber) {
            assert!(ByteSet::of(digit.encode_utf8(&mut [0; 4])).may_have_digit(), "{digit:?}");
        }
        assert!(ByteSet::of("x7").has_digit() && !ByteSet::of("x٧").has_digit() && !ByteSet::of("é ü").may_have_digit());
    }
}
