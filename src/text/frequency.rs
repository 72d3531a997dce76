//! How common a word is in its language, on the Zipf scale: 7 for “the”, 3 for a word met once in a million, below that rare.
//!
//! The tables derive from wordfreq (data CC BY-SA 4.0, see `frequency/LICENSE`); `frequency/derive.py` made them.

use super::memo::{Memo, MemoTag};
use super::table::{Folding, WordTable, hash, print_of};
use crate::language::Language;
use std::sync::LazyLock;

/// A word made ready to be looked up in many tables.
#[derive(Clone, Copy, Debug)]
pub struct Lookup<'w> {
    pub(super) word: &'w str,
    pub(super) whole: u64,
    pub(super) longer_side: Option<u64>,
}

impl<'w> Lookup<'w> {
    /// A word in any case.
    #[must_use]
    pub fn new(word: &'w str) -> Self {
        let hashed = |word| hash(word, Folding::Common);
        Self { word, whole: hashed(word), longer_side: longer_side(word).map(hashed) }
    }

    /// The tables that may hold it, a bit each.
    pub(super) fn holders(&self) -> u32 {
        let holders = |hash: u64| HOLDERS[holder_of(print_of(hash))];
        holders(self.whole) | self.longer_side.map_or(0, holders)
    }
}

/// For the last bits of a word's hash the tables that hold a word with these bits: of a word that a table does not hold, one look
/// here says so for seven tables in eight, where each would have to be searched.
static HOLDERS: LazyLock<Vec<u32>> = LazyLock::new(|| {
    let mut holders = vec![0; 1 << HOLDER_BITS];
    for (at, (_, bytes)) in TABLES.iter().enumerate() {
        for print in WordTable::new(bytes).prints() {
            holders[holder_of(print)] |= 1 << at;
        }
    }
    holders
});
/// A quarter of a million places, for a million words in all tables together.
const HOLDER_BITS: u32 = 18;

fn holder_of(print: u32) -> usize {
    (print & ((1 << HOLDER_BITS) - 1)) as usize
}

/// “patient’s”, “l’hôpital”: the longer side of the apostrophe is the word.
fn longer_side(word: &str) -> Option<&str> {
    let (left, right) = word.split_once(['\'', '’'])?;
    Some(if left.len() > right.len() { left } else { right })
}

/// What the tables hold: Zipf times two.
type HalfSteps = u8;

/// The word frequencies of one language.
#[derive(Clone, Copy, Debug)]
pub struct Frequencies {
    pub(super) at: usize,
    tag: MemoTag,
    table: WordTable,
    pub(super) folding: Folding,
    pub(super) by_character: bool,
}

impl Frequencies {
    /// The table of a language; none for most of the world's languages.
    #[must_use]
    pub fn of(language: &Language) -> Option<Self> {
        let base = match language.base() {
            "no" | "nn" => "nb",
            "tl" => "fil",
            "ms" => "id",
            base => base,
        };
        let at = TABLES.binary_search_by_key(&base, |(name, _)| name).ok()?;
        let folding = if base == "tr" { Folding::Turkic } else { Folding::Common };
        Some(Self { at, tag: MemoTag::of(base), table: WordTable::new(TABLES[at].1), folding, by_character: base == "zh" })
    }

    /// The Zipf frequency of a word in any case, in half steps; none for a word too rare for the table (below about 3).
    #[must_use]
    pub fn zipf(&self, word: &str) -> Option<f64> {
        thread_local!(static KNOWN: Memo<Option<HalfSteps>> = Memo::default());
        let half_steps = KNOWN.with(|known| known.of(word, self.tag, || self.half_steps(word)));
        half_steps.map(|value| f64::from(value) / 2.0)
    }

    fn half_steps(&self, word: &str) -> Option<HalfSteps> {
        let whole = self.table.value(word, self.folding);
        let found = longer_side(word).map_or(whole, |side| whole.max(self.table.value(side, self.folding)));
        if found.is_some() || !self.by_character {
            return found;
        }
        // A Chinese word outside the table is about as hard as its rarest character.
        let mut rarest = None;
        for (start, character) in word.char_indices() {
            let value = self.table.value(&word[start..start + character.len_utf8()], self.folding)?;
            rarest = Some(rarest.map_or(value, |least: u8| least.min(value)));
        }
        rarest.map(|value| value.saturating_sub(2).max(1))
    }

    /// As [`Frequencies::zipf`], for a word that is looked up in several tables.
    #[must_use]
    pub fn zipf_of(&self, lookup: &Lookup<'_>) -> Option<f64> {
        if self.by_character || (self.folding != Folding::Common && lookup.word.contains('I')) {
            return self.zipf(lookup.word);
        }
        let whole = self.table.value_of(lookup.whole);
        let found = lookup.longer_side.map_or(whole, |side| whole.max(self.table.value_of(side)));
        found.map(|value| f64::from(value) / 2.0)
    }
}

/// By name.
pub(super) const TABLES: [(&str, &[u8]); 27] = [
    ("ar", include_bytes!("frequency/ar.bin")),
    ("bn", include_bytes!("frequency/bn.bin")),
    ("da", include_bytes!("frequency/da.bin")),
    ("de", include_bytes!("frequency/de.bin")),
    ("el", include_bytes!("frequency/el.bin")),
    ("en", include_bytes!("frequency/en.bin")),
    ("es", include_bytes!("frequency/es.bin")),
    ("fa", include_bytes!("frequency/fa.bin")),
    ("fi", include_bytes!("frequency/fi.bin")),
    ("fil", include_bytes!("frequency/fil.bin")),
    ("fr", include_bytes!("frequency/fr.bin")),
    ("he", include_bytes!("frequency/he.bin")),
    ("hi", include_bytes!("frequency/hi.bin")),
    ("id", include_bytes!("frequency/id.bin")),
    ("it", include_bytes!("frequency/it.bin")),
    ("nb", include_bytes!("frequency/nb.bin")),
    ("nl", include_bytes!("frequency/nl.bin")),
    ("pl", include_bytes!("frequency/pl.bin")),
    ("pt", include_bytes!("frequency/pt.bin")),
    ("ro", include_bytes!("frequency/ro.bin")),
    ("ru", include_bytes!("frequency/ru.bin")),
    ("sv", include_bytes!("frequency/sv.bin")),
    ("tr", include_bytes!("frequency/tr.bin")),
    ("uk", include_bytes!("frequency/uk.bin")),
    ("ur", include_bytes!("frequency/ur.bin")),
    ("vi", include_bytes!("frequency/vi.bin")),
    ("zh", include_bytes!("frequency/zh.bin")),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn zipf(tag: &str, word: &str) -> Option<f64> {
        Frequencies::of(&Language::parse(tag).expect("a tag")).expect("a table").zipf(word)
    }

    #[test]
    fn common_words_are_common_and_rare_ones_rare() {
        assert!(zipf("en", "the").expect("known") > 7.0);
        assert!(zipf("en", "Kidney").expect("known") < 4.5);
        assert_eq!(zipf("en", "laminectomy"), None);
        assert_eq!(zipf("en", "patient’s"), zipf("en", "patient"));
        assert!(zipf("fr", "l’hôpital").expect("known") > 4.0);
        assert!(zipf("de", "Straße").expect("known") > 4.0);
        assert!(zipf("tr", "IŞIK").is_some());
        assert!(zipf("zh-Hans", "医生").expect("known") > 4.0);
        assert!(zipf("hi", "ज़रूरत").is_some());
    }

    #[test]
    fn a_word_made_ready_is_as_common_as_the_word() {
        for tag in ["en", "fr", "tr", "zh", "ru"] {
            let table = Frequencies::of(&Language::parse(tag).expect("a tag")).expect("a table");
            let words = ["The", "patient’s", "l’hôpital", "IŞIK", "医生药", "больница", "xqzt", "de", "et", "и", "na", "la", "ist"];
            for word in words {
                assert_eq!(table.zipf_of(&Lookup::new(word)), table.zipf(word), "{tag} {word}");
            }
        }
    }

    #[test]
    fn tables_are_in_order_and_hold_whole_slots() {
        assert!(TABLES.is_sorted_by_key(|(name, _)| name));
        assert!(TABLES.iter().all(|(_, bytes)| bytes.len() % 3 == 0));
        assert!(Frequencies::of(&Language::parse("sw").expect("a tag")).is_none());
    }
}
