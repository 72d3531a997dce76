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

/// Lower case, one space between words, without marks at the end: how short texts such as links and headings are compared.
pub(super) fn folded(text: &str) -> String {
    let trimmed = text.trim().trim_end_matches(['.', '…', '»', '>', '!', ':', '：', '。', '›', '→', ' ']);
    trimmed.to_lowercase().replace('’', "'").split_whitespace().collect::<Vec<_>>().join(" ")
}
