//! Words of a rule, by language: one line a language, its tag first, then a tab and the words, parted by `;`.

use crate::language::Language;
use daachorse::DoubleArrayAhoCorasick;
use std::collections::BTreeMap;

/// The words of a language in such a table; none where the table has no line for it.
pub(super) fn words_of(table: &'static str, language: &Language) -> impl Iterator<Item = &'static str> + Clone {
    let line = table.lines().find_map(|line| line.strip_prefix(language.base())?.strip_prefix('\t'));
    line.unwrap_or_default().split(';').map(str::trim).filter(|word| !word.is_empty())
}

/// The words of such a table, all looked for at once.
pub(super) struct AnyWord {
    by_language: BTreeMap<&'static str, DoubleArrayAhoCorasick<u32>>,
}

impl AnyWord {
    /// The words of a table as they are looked for.
    pub(super) fn of(table: &'static str, searched: fn(&str) -> &str) -> Self {
        let words = |words: &'static str| words.split(';').map(|word| searched(word.trim())).filter(|word| !word.is_empty());
        let finder = |(language, line)| Some((language, DoubleArrayAhoCorasick::new(words(line)).ok()?));
        Self { by_language: table.lines().filter_map(|line| line.split_once('\t')).filter_map(finder).collect() }
    }

    /// Whether a text holds any of its language's words, within words too.
    pub(super) fn stands_in(&self, text: &str, language: &Language) -> bool {
        self.by_language.get(language.base()).is_some_and(|finder| finder.find_iter(text).next().is_some())
    }
}

/// What some words look like from afar: for each first letter their lengths, a bit each. Most words of a page are none of a few words,
/// and told so by this alone.
#[derive(Debug, Default)]
pub(super) struct Outlines([u64; 32]);

impl Outlines {
    /// Adds a word in small letters.
    pub(super) fn add(&mut self, small: &str) {
        self.0[group_of(small)] |= length_bit(small);
    }

    /// Whether a word in any case may be one of them in small letters.
    pub(super) fn may_hold(&self, word: &str) -> bool {
        // Small letters beyond ASCII can be of other lengths.
        self.0[group_of(word)] & length_bit(word) != 0 || !word.is_ascii()
    }
}

/// The first letter of a word, capital or small.
fn group_of(word: &str) -> usize {
    usize::from(word.bytes().next().unwrap_or_default() % 32)
}

fn length_bit(word: &str) -> u64 {
    1 << (word.len() % 64)
}

/// Lower case, one space between words, without marks at the end: how short texts such as links and headings are compared.
pub(super) fn folded(text: &str) -> String {
    let trimmed = text.trim().trim_end_matches(['.', '…', '»', '>', '!', ':', '：', '。', '›', '→', ' ']);
    trimmed.to_lowercase().replace('’', "'").split_whitespace().collect::<Vec<_>>().join(" ")
}
