//! What follows from a word alone, kept for the words that come again and again: most words of a text are among its few thousand commonest.
//!
//! A thread keeps its own, so nobody waits and nothing depends on who was first: what is kept is what would be worked out again.

use std::cell::Cell;

/// So many words have a place; a word that comes to another's place takes it, so a memo never grows.
const PLACES: usize = 1 << 13;

/// The longest word that is kept, in bytes: longer ones are few.
const LONGEST: usize = 28;

/// Answers about words of some languages.
#[derive(Debug)]
pub struct Memo<V: Copy> {
    slots: Box<[Cell<Slot<V>>]>,
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
pub struct MemoTag(Option<[u8; 3]>);

impl MemoTag {
    /// Of a language's base tag.
    #[must_use]
    pub fn of(base: &str) -> Self {
        let mut tag = [0; 3];
        let fits = tag.get_mut(..base.len()).map(|start| start.copy_from_slice(base.as_bytes()));
        Self(fits.map(|()| tag))
    }
}

impl<V: Copy + Default> Default for Memo<V> {
    fn default() -> Self {
        Self { slots: vec![Cell::new(Slot::default()); PLACES].into() }
    }
}

impl<V: Copy + Default> Memo<V> {
    /// What `work_out` says of a word of a language, which must follow from the two alone.
    pub fn of(&self, word: &str, language: MemoTag, work_out: impl FnOnce() -> V) -> V {
        let Some(key) = key_of(word, language) else { return work_out() };
        let place = &self.slots[place_of(&key)];
        let slot = place.get();
        if slot.key == key {
            return slot.value;
        }
        let value = work_out();
        place.set(Slot { key, value });
        value
    }
}

#[inline]
fn key_of(word: &str, MemoTag(language): MemoTag) -> Option<Key> {
    let language = language.filter(|_| (1..=LONGEST).contains(&word.len()))?;
    let mut bytes = [0; 32];
    bytes[..word.len()].copy_from_slice(word.as_bytes());
    bytes[LONGEST] = u8::try_from(word.len()).ok()?;
    bytes[LONGEST + 1..].copy_from_slice(&language);
    let (parts, _) = bytes.as_chunks::<8>();
    Some([0, 1, 2, 3].map(|part| u64::from_le_bytes(parts[part])))
}

#[inline]
fn place_of(key: &Key) -> usize {
    // Odd numbers without a pattern, so that every bit of a word moves its place.
    const MIX: [u64; 4] = [0x9e37_79b9_7f4a_7c15, 0xc2b2_ae3d_27d4_eb4f, 0x1656_67b1_9e37_79f9, 0xd6e8_feb8_6659_fd93];
    let mixed = key.iter().zip(MIX).fold(0_u64, |sum, (part, mix)| (sum ^ part).wrapping_mul(mix).rotate_left(29));
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
        assert_eq!(memo.of("again", english, || 1), 1);
        assert_eq!(memo.of("again", english, || 2), 1);
        assert_eq!(memo.of("again", french, || 2), 2);
    }

    #[test]
    fn words_spread_over_the_places() {
        let words = (0..PLACES).map(|number| format!("{number:b}ing"));
        let places: std::collections::BTreeSet<usize> =
            words.filter_map(|word| key_of(&word, MemoTag::of("en"))).map(|key| place_of(&key)).collect();
        // By chance 63 in 100 have a word.
        assert!(places.len() > PLACES / 2, "{}", places.len());
    }
}
