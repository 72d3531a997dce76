//! Phrases that begin with a letter or digit, ordered by their first word, each with the number of what it names.

use crate::text::{Bounds, Numbers, first_bytes, word_length};
use std::borrow::Cow;
use std::cmp::Reverse;

const BITS: u32 = 18; // 32 KB: what says “no” stays in the nearest cache.

/// The phrases; `phrases.rs` finds them.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct PhraseTable {
    /// A bit for each hash of a first word.
    pub(super) seen: Vec<u64>,
    /// The places of groups by hash, with gaps; 0 is none.
    pub(super) slots: Vec<u32>,
    pub(super) groups: Vec<Group>,
    /// The phrases one after the other: by first word, by what follows it, the longest first.
    text: Cow<'static, str>,
    bounds: Bounds,
    pub(super) values: Vec<u32>,
    /// The three bytes behind the first word of each phrase; 0 where it has fewer.
    pub(super) tails: Vec<u32>,
}

/// The phrases of one hash.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Group {
    pub(super) hash: u64,
    pub(super) first: u32,
    pub(super) end: u32,
}

impl PhraseTable {
    /// Of phrases that are compared alike the one with the least number counts.
    pub(super) fn new(phrases: Vec<(String, u32)>) -> Self {
        let tail = |phrase: &str| first_bytes(&phrase[word_length(phrase)..]);
        let keyed = |(phrase, number): (String, u32)| (hash(&phrase[..word_length(&phrase)]), phrase, number);
        let mut keyed: Vec<(u64, String, u32)> = phrases.into_iter().map(keyed).collect();
        let order = |(hash, phrase, number): &(u64, String, u32)| (*hash, tail(phrase), Reverse(phrase.len()), phrase.clone(), *number);
        keyed.sort_by_cached_key(order);
        keyed.dedup_by(|one, first| one.1 == first.1);
        let mut groups: Vec<Group> = Vec::new();
        for (at, (hash, ..)) in (0_u32..).zip(&keyed) {
            match groups.last_mut().filter(|last| last.hash == *hash) {
                Some(last) => last.end = at + 1,
                None => groups.push(Group { hash: *hash, first: at, end: at + 1 }),
            }
        }
        let (mut text, mut bounds) = (String::new(), Bounds::starting_at(0));
        for (_, phrase, _) in &keyed {
            text.push_str(phrase);
            bounds.end_at(text.len());
        }
        let tails = keyed.iter().map(|(_, phrase, _)| tail(phrase)).collect();
        Self::of_groups(groups, text.into(), bounds, keyed.iter().map(|(_, _, number)| *number).collect(), tails)
    }

    fn of_groups(groups: Vec<Group>, text: Cow<'static, str>, bounds: Bounds, values: Vec<u32>, tails: Vec<u32>) -> Self {
        let mut seen = vec![0; 1 << (BITS - 6)];
        let mut slots = vec![0; (groups.len() * 2).next_power_of_two()];
        for (number, group) in (1_u32..).zip(&groups) {
            let bit = bit(group.hash);
            seen[bit / 64] |= 1_u64 << (bit % 64);
            let mut slot = group.hash as usize & (slots.len() - 1);
            while slots[slot] != 0 {
                slot = (slot + 1) & (slots.len() - 1);
            }
            slots[slot] = number;
        }
        Self { seen, slots, groups, text, bounds, values, tails }
    }

    /// The table that [`PhraseTable::write`] wrote.
    pub(super) fn read(text: &'static str, numbers: &mut Numbers<'_>) -> Self {
        let (hashes, ends) = (numbers.wide_row(), numbers.row());
        let firsts = std::iter::once(0).chain(ends.iter().copied());
        let groups = hashes.into_iter().zip(firsts).zip(&ends).map(|((hash, first), end)| Group { hash, first, end: *end }).collect();
        Self::of_groups(groups, text.into(), Bounds::read(numbers), numbers.row(), numbers.row())
    }

    /// The table as the program's file holds it; its text stands apart.
    #[allow(dead_code, reason = "the build writes, a run reads")]
    pub(super) fn write(&self, numbers: &mut Vec<u8>) -> &str {
        Numbers::put_wide(numbers, &self.groups.iter().map(|group| group.hash).collect::<Vec<_>>());
        Numbers::put(numbers, &self.groups.iter().map(|group| group.end).collect::<Vec<_>>());
        self.bounds.write(numbers);
        Numbers::put(numbers, &self.values);
        Numbers::put(numbers, &self.tails);
        &self.text
    }

    /// The phrase at a place.
    pub(super) fn phrase(&self, place: usize) -> &str {
        &self.text[self.bounds.range(place)]
    }
}

pub(super) fn bit(hash: u64) -> usize {
    (hash >> (64 - BITS)) as usize
}

/// FNV-1a, mixed once more so that its high bits are as good as its low ones.
pub(super) fn hash(word: &str) -> u64 {
    let hash = word.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3));
    (hash ^ hash >> 32).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}
