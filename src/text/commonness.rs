//! How common words are in every language that has a table: many words looked up in many tables, each word once.

use super::Folding;
use super::frequency::{Frequencies, Lookup, TABLES};
use crate::language::Language;
use rustc_hash::FxHashMap;
use std::sync::LazyLock;

/// How common words are in each language that has a table, looked up once for each word however often it stands.
#[derive(Debug, Default)]
pub struct Commonness {
    rows: FxHashMap<u64, Row>,
}

/// How common a word is in each table, in half steps on the Zipf scale; 0 where the table does not hold it.
type Row = [u8; TABLES.len()];
/// More words than a language's pages have.
const MOST_ROWS: usize = 1 << 17;

/// How common some words are together.
#[derive(Clone, Copy, Debug, Default)]
pub struct Sums {
    by_table: [u32; TABLES.len()],
    words: u32,
}

impl Commonness {
    /// Adds these words.
    pub fn add(&mut self, words: &[Lookup<'_>], sums: &mut Sums) {
        for word in words {
            let row = self.row(word);
            sums.by_table.iter_mut().zip(row).for_each(|(sum, value)| *sum += u32::from(value));
            sums.words += 1;
        }
    }

    fn row(&mut self, word: &Lookup<'_>) -> Row {
        // Tables know words by this hash alone, but for those of two sides.
        if word.longer_side.is_some() || word.word.contains('I') {
            return row_of(word);
        }
        if self.rows.len() >= MOST_ROWS {
            self.rows.clear();
        }
        *self.rows.entry(word.whole).or_insert_with(|| row_of(word))
    }
}

impl Sums {
    /// How common the words are in a language on average; unknown ones count as 0.
    #[must_use]
    pub fn mean(&self, frequencies: &Frequencies) -> f64 {
        f64::from(self.by_table[frequencies.at]) / 2.0 / f64::from(self.words)
    }
}

fn row_of(word: &Lookup<'_>) -> Row {
    let mut row = Row::default();
    let holders = word.holders();
    for (value, frequencies) in row.iter_mut().zip(&*ALL) {
        // What tables hold is known of words whose letters are made alike as most languages do it.
        let is_other = frequencies.by_character || (frequencies.folding != Folding::Common && word.word.contains('I'));
        if is_other || holders >> frequencies.at & 1 == 1 {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "half steps up to 15")]
            let half_steps = (frequencies.zipf_of(word).unwrap_or_default() * 2.0) as u8;
            *value = half_steps;
        }
    }
    row
}

/// The tables in order.
static ALL: LazyLock<Vec<Frequencies>> =
    LazyLock::new(|| TABLES.iter().filter_map(|(name, _)| Frequencies::of(&Language::parse(name)?)).collect());

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_as_common_together_as_one_by_one() {
        assert!(ALL.iter().map(|frequencies| frequencies.at).eq(0..TABLES.len()));
        let words = ["The", "patient’s", "l’hôpital", "IŞIK", "ışık", "医生药", "больница", "xqzt", "de", "et", "и", "na", "la", "ist"];
        // Twice: once looked up, once known.
        let both: Vec<Lookup<'_>> = words.iter().chain(&words).copied().map(Lookup::new).collect();
        let (mut commonness, mut sums) = (Commonness::default(), Sums::default());
        commonness.add(&both, &mut sums);
        for table in &*ALL {
            let sum: f64 = both.iter().map(|word| table.zipf(word.word).unwrap_or_default()).sum();
            assert!((sums.mean(table) - sum / both.len() as f64).abs() < 1e-9, "{table:?}");
        }
    }
}
