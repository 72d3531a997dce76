//! Which signs are letters: what Rust's own table says, without searching it for every sign of every text.

use std::sync::LazyLock;

/// A bit for each sign of the first plane, where nearly all texts are written.
static FIRST_PLANE: LazyLock<Vec<u64>> = LazyLock::new(|| {
    let bit = |code: u32| u64::from(char::from_u32(code).is_some_and(char::is_alphabetic)) << (code % 64);
    (0..0x1_0000 / 64).map(|group| (group * 64..(group + 1) * 64).map(bit).sum()).collect()
});

/// Whether a sign is a letter, in the sense of [`char::is_alphabetic`].
#[must_use]
pub fn is_letter(sign: char) -> bool {
    if sign.is_ascii() {
        return sign.is_ascii_alphabetic();
    }
    let code = u32::from(sign);
    match FIRST_PLANE.get(code as usize / 64) {
        Some(group) => group >> (code % 64) & 1 == 1,
        None => sign.is_alphabetic(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_is_one_and_nothing_else() {
        assert!(('\0'..=char::MAX).all(|sign| is_letter(sign) == sign.is_alphabetic()));
    }
}
