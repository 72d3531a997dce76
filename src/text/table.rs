//! A read-only table from words to small numbers, used as it stands in the program's file: nothing is built or copied.
//!
//! Slots of three bytes: 20 bits of the word's hash, then a value of 1 to 15 (0 is an empty slot); a full slot pushes its word
//! to the next. About four bytes a word, and a word that is not in the table is taken for another about once in 200,000.

use super::is_uncased;

/// A table over embedded bytes.
#[derive(Clone, Copy, Debug)]
pub struct WordTable {
    slots: &'static [u8],
}

impl WordTable {
    /// The table in these bytes.
    #[must_use]
    pub const fn new(slots: &'static [u8]) -> Self {
        Self { slots }
    }

    /// The value of a word, in any case; none if the table does not hold it.
    #[must_use]
    pub fn value(self, word: &str, folding: Folding) -> Option<u8> {
        self.value_of(hash(word, folding))
    }

    /// What is kept of the hash of each word.
    pub(super) fn prints(self) -> impl Iterator<Item = u32> {
        let entries = self.slots.chunks_exact(3).map(|bytes| u32::from_le_bytes([bytes[0], bytes[1], bytes[2], 0]));
        entries.filter(|entry| entry & 15 != 0).map(|entry| entry >> 4)
    }

    /// The value of a word with this hash.
    pub(super) fn value_of(self, hash: u64) -> Option<u8> {
        let count = self.slots.len() / 3;
        let mut slot = place(hash, count)?;
        loop {
            let bytes = self.slots.get(slot * 3..slot * 3 + 3)?;
            let entry = u32::from_le_bytes([bytes[0], bytes[1], bytes[2], 0]);
            if entry & 15 == 0 {
                return None;
            }
            if entry >> 4 == print_of(hash) {
                return u8::try_from(entry & 15).ok();
            }
            slot = if slot + 1 == count { 0 } else { slot + 1 };
        }
    }

    /// The bytes of a table of these words: for the program that derives the embedded files.
    ///
    /// # Panics
    /// If a value is not between 1 and 15.
    #[must_use]
    pub fn bytes_of(entries: &[(String, u8)], folding: Folding) -> Vec<u8> {
        let count = entries.len() * 4 / 3 + 1;
        let mut slots = vec![0_u32; count];
        for (word, value) in entries {
            assert!((1..=15).contains(value), "values are 1 to 15");
            let hash = hash(word, folding);
            let mut slot = place(hash, count).expect("there is a slot");
            while slots[slot] != 0 && slots[slot] >> 4 != print_of(hash) {
                slot = (slot + 1) % count;
            }
            if slots[slot] == 0 {
                slots[slot] = print_of(hash) << 4 | u32::from(*value);
            }
        }
        slots.iter().flat_map(|slot| slot.to_le_bytes().into_iter().take(3)).collect()
    }
}

/// How a language's letters are made alike before they are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Folding {
    /// As Unicode does it.
    Common,
    /// With Turkish I: the small letter of `I` is `ı`.
    Turkic,
}

fn place(hash: u64, count: usize) -> Option<usize> {
    let share = ((hash >> 32) * count as u64) >> 32;
    usize::try_from(share).ok().filter(|_| count > 0)
}

pub(super) fn print_of(hash: u64) -> u32 {
    (hash & 0xF_FFFF) as u32
}

/// FNV-1a over the folded word, mixed at the end so that all bits count.
pub(super) fn hash(word: &str, folding: Folding) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    let mut add = |sign: char| hash = (hash ^ u64::from(u32::from(sign))).wrapping_mul(0x100_0000_01b3);
    if word.is_ascii() && folding == Folding::Common {
        for byte in word.bytes() {
            add(char::from(byte.to_ascii_lowercase()));
        }
    } else {
        for sign in word.chars() {
            fold(sign, folding, &mut add);
        }
    }
    hash ^= hash >> 32;
    hash = hash.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    hash ^ hash >> 29
}

/// Small letters; one apostrophe; no vowel points in Arabic and Hebrew; Hindi's dotted letters in two characters.
fn fold(sign: char, folding: Folding, add: &mut impl FnMut(char)) {
    match sign {
        'I' if folding == Folding::Turkic => add('ı'),
        'İ' => add('i'),
        'ß' => {
            add('s');
            add('s');
        }
        'ς' => add('σ'),
        '’' | '‘' => add('\''),
        '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{640}' | '\u{591}'..='\u{5C7}' | '\u{AD}' | '\u{200B}'..='\u{200D}' => {}
        '\u{958}'..='\u{95F}' => {
            add(['क', 'ख', 'ग', 'ज', 'ड', 'ढ', 'फ', 'य'][sign as usize - 0x958]);
            add('\u{93C}');
        }
        _ if is_uncased(sign) => add(sign),
        _ => sign.to_lowercase().for_each(add),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_gives_back_what_was_put_in_in_any_case() {
        let words = ["ağrı", "straße", "don't", "ız", "كتاب", "ज़रूर"];
        let entries: Vec<_> = words.iter().zip(1..).map(|(word, value)| ((*word).to_owned(), value)).collect();
        let bytes = WordTable::bytes_of(&entries, Folding::Turkic).leak();
        let table = WordTable::new(bytes);
        for (word, value) in ["AĞRI", "STRASSE", "Don’t", "IZ", "كِتاب", "\u{95B}रूर"].iter().zip(1..) {
            assert_eq!(table.value(word, Folding::Turkic), Some(value), "{word}");
        }
        assert_eq!(table.value("ağrılar", Folding::Turkic), None);
        assert_eq!(table.value("", Folding::Turkic), None);
        assert_eq!(WordTable::new(&[]).value("ağrı", Folding::Common), None);
    }

    #[test]
    fn words_of_no_table_are_hardly_ever_found_in_one() {
        let entries: Vec<_> = (0..20_000).map(|number| (format!("w{number}"), 1)).collect();
        let table = WordTable::new(WordTable::bytes_of(&entries, Folding::Common).leak());
        let wrong = (0..20_000).filter(|number| table.value(&format!("x{number}"), Folding::Common).is_some()).count();
        assert!(wrong <= 2, "{wrong}");
    }
}
