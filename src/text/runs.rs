//! Runs of letters and digits: what tables of phrases take for words.

use super::is_letter_or_digit;

/// How long the run of letters and digits is that a text begins with, in bytes.
#[must_use]
pub(crate) fn word_length(text: &str) -> usize {
    let ascii = text.bytes().take_while(u8::is_ascii_alphanumeric).count();
    if text.as_bytes().get(ascii).is_none_or(u8::is_ascii) {
        return ascii;
    }
    text.find(|sign: char| !is_letter_or_digit(sign)).unwrap_or(text.len())
}

/// The runs of letters and digits of a text in order, each by its first byte and its length.
pub(crate) fn word_runs(text: &str) -> impl Iterator<Item = (usize, usize)> + '_ {
    let mut at = 0;
    std::iter::from_fn(move || {
        while at < text.len() {
            let (start, length) = (at, word_length(&text[at..]));
            if length > 0 {
                at += length;
                return Some((start, length));
            }
            at += text[at..].chars().next().map_or(1, char::len_utf8);
        }
        None
    })
}

/// The three bytes that a text begins with as a number, by which most texts that differ are told apart; 0 if it has fewer.
#[must_use]
pub(crate) fn first_bytes(text: &str) -> u32 {
    text.as_bytes().first_chunk::<3>().map_or(0, |[one, two, three]| u32::from_be_bytes([1, *one, *two, *three]))
}
