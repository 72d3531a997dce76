//! Words of a rule, by language: one line a language, its tag first, then a tab and the words, parted by `;`.

use crate::language::Language;

/// The words of a language in such a table; none where the table has no line for it.
pub(super) fn words_of(table: &'static str, language: &Language) -> impl Iterator<Item = &'static str> + Clone {
    let line = table.lines().find_map(|line| line.strip_prefix(language.base())?.strip_prefix('\t'));
    line.unwrap_or_default().split(';').map(str::trim).filter(|word| !word.is_empty())
}

/// Lower case, one space between words, without marks at the end: how short texts such as links and headings are compared.
pub(super) fn folded(text: &str) -> String {
    let trimmed = text.trim().trim_end_matches(['.', '…', '»', '>', '!', ':', '：', '。', '›', '→', ' ']);
    trimmed.to_lowercase().replace('’', "'").split_whitespace().collect::<Vec<_>>().join(" ")
}
