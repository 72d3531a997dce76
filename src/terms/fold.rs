//! One case for matching: folded text keeps every byte where it was, so that ranges need no way back.

use crate::text::small_letter;

/// The text in lower case, with line ends and hyphens inside words as spaces and a hyphen that stands alone as `|`; a character
/// whose small form has another length stays as it is.
pub(super) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let bytes = text.as_bytes();
    for (at, sign) in text.char_indices() {
        match sign {
            '-' if at > 0 && bytes[at - 1] == b' ' && bytes.get(at + 1) == Some(&b' ') => folded.push('|'),
            '-' | '\n' | '\t' => folded.push(' '),
            _ => folded.push(small_letter(sign)),
        }
    }
    folded
}

/// Whether a range starts and ends at the ends of words.
pub(super) fn is_whole(text: &str, start: usize, end: usize) -> bool {
    let is_word = |sign: char| sign.is_alphanumeric();
    !text[..start].ends_with(is_word) && !text[end..].starts_with(is_word)
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        #[test]
        fn folding_keeps_every_byte_in_its_place(text in "[A-Za-zÀ-ÿİẞΣΆΩЖ中ไ’ \n-]{0,40}") {
            let folded = fold(&text);
            proptest::prop_assert_eq!(folded.len(), text.len());
            proptest::prop_assert!(text.char_indices().zip(folded.char_indices()).all(|((a, _), (b, _))| a == b));
        }
    }
}
