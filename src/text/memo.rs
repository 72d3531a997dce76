//! What follows from a word alone, kept for the words that come again and again: most words of a text are among its few thousand commonest.
//!
//! A thread keeps its own, so nobody waits and nothing depends on who was first: what is kept is what would be worked out again.

use std::cell::{Cell, OnceCell};

/// So many pairs of words have a place at last; a word that finds both taken pushes one out.
const PLACES: usize = 1 << 13;

/// So many at first: a run over one page has few words, and making room for many would take it longer than the page.
const FIRST_PLACES: usize = 1 << 8;

/// The longest word that is kept, in bytes: longer ones are few.
const LONGEST: usize = 24;

/// Answers about words of some languages.
#[derive(Debug)]
pub struct Memo<V: Copy> {
    first: Pairs<V>,
    /// Words that the first pairs did not hold.
    missed: Cell<usize>,
    pairs: OnceCell<Pairs<V>>,
}

type Pairs<V> = Box<[[Cell<Slot<V>>; 2]]>;

fn empty<V: Copy + Default>(places: usize) -> Pairs<V> {
    (0..places).map(|_| Default::default()).collect()
}

#[derive(Clone, Copy, Debug, Default)]
struct Slot<V> {
    key: Key,
    value: V,
}

/// A word, its length and its language in one; all zero for no word.
type Key = [u64; 4];

/// The name of a language as a memo keeps it; none for the few whose tags have more than three letters, of whose words nothing is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MemoTag(Option<u32>);

impl MemoTag {
    /// Of a language's base tag.
    #[must_use]
    pub fn of(base: &str) -> Self {
        let fits = (1..=3).contains(&base.len());
        Self(fits.then(|| base.bytes().fold(0, |tag, letter| tag << 8 | u32::from(letter))))
    }
}

impl<V: Copy + Default> Default for Memo<V> {
    fn default() -> Self {
        Self { first: empty(FIRST_PLACES), missed: Cell::new(0), pairs: OnceCell::new() }
    }
}

impl<V: Copy + Default> Memo<V> {
    /// What `work_out` says of a word of a language, which must follow from the two alone.
    pub fn of(&self, word: &str, language: MemoTag, work_out: impl FnOnce() -> V) -> V {
        let Some(key) = key_of(word.as_bytes(), language) else { return work_out() };
        let pairs = self.pairs.get().unwrap_or(&self.first);
        let [newer, older] = &pairs[place_of(&key) & (pairs.len() - 1)];
        for slot in [newer, older] {
            let slot = slot.get();
            if slot.key == key {
                return slot.value;
            }
        }
        let value = work_out();
        older.set(newer.replace(Slot { key, value }));
        if self.pairs.get().is_none() {
            self.missed.set(self.missed.get() + 1);
            if self.missed.get() > 4 * FIRST_PLACES {
                self.pairs.get_or_init(|| empty(PLACES));
            }
        }
        value
    }
}

#[inline]
fn key_of(word: &[u8], MemoTag(language): MemoTag) -> Option<Key> {
    let length = word.len();
    let byte = |at: usize| u64::from(word[at]);
    let half = |at: usize| word.get(at..)?.first_chunk().map(|part| u64::from(u32::from_le_bytes(*part)));
    let part = |at: usize| word.get(at..)?.first_chunk().map(|part| u64::from_le_bytes(*part));
    // The last part may overlap the one before it; with the length the word is still the only one of its key.
    let letters = match length {
        1..4 => [byte(0) | byte(length / 2) << 8 | byte(length - 1) << 16, 0, 0],
        4..8 => [half(0)? | half(length - 4)? << 32, 0, 0],
        8..=16 => [part(0)?, part(length - 8)?, 0],
        17..=LONGEST => [part(0)?, part(8)?, part(length - 8)?],
        _ => return None,
    };
    Some([letters[0], letters[1], letters[2], u64::from(language?) << 8 | length as u64])
}

#[inline]
fn place_of(key: &Key) -> usize {
    // Odd numbers without a pattern, so that every bit of a word moves its place.
    const MIX: [u64; 4] = [0x9e37_79b9_7f4a_7c15, 0xc2b2_ae3d_27d4_eb4f, 0x1656_67b1_9e37_79f9, 0xd6e8_feb8_6659_fd93];
    let mixed = key.iter().zip(MIX).fold(0_u64, |sum, (part, mix)| sum ^ (part ^ part >> 32).wrapping_mul(mix).rotate_left(29));
    (mixed.wrapping_mul(MIX[0]) >> (64 - PLACES.trailing_zeros())) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_memo_says_what_would_be_worked_out() {
        let memo: Memo<usize> = Memo::default();
        let (english, french, long) = (MemoTag::of("en"), MemoTag::of("fr"), MemoTag::of("language"));
        let words: Vec<String> = (0..3 * PLACES).map(|number| format!("{number}word")).chain([String::new(), "ж".repeat(15)]).collect();
        for _ in 0..2 {
            for word in &words {
                for (language, more) in [(english, 0), (french, 100), (long, 200)] {
                    assert_eq!(memo.of(word, language, || word.len() + more), word.len() + more, "{word}");
                }
            }
        }
        // Words that differ in one byte anywhere.
        for length in 1..30 {
            let word = "a".repeat(length);
            for at in 0..length {
                let other = format!("{}b{}", &word[..at], &word[at + 1..]);
                assert_eq!(memo.of(&other, english, || 1000 * length + at), 1000 * length + at, "{other}");
                assert_eq!(memo.of(&word, english, || length), length);
            }
        }
        assert_eq!(memo.of("again", english, || 1), 1);
        assert_eq!(memo.of("again", english, || 2), 1);
        assert_eq!(memo.of("again", french, || 2), 2);
    }

    #[test]
    fn words_spread_over_the_places() {
        let words = (0..PLACES).map(|number| format!("{number:b}ing"));
        let places: std::collections::BTreeSet<usize> =
            words.filter_map(|word| key_of(word.as_bytes(), MemoTag::of("en"))).map(|key| place_of(&key)).collect();
        // By chance 63 in 100 have a word.
        assert!(places.len() > PLACES / 2, "{}", places.len());
    }
}
