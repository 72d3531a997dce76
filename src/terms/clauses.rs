//! Where clauses begin and end in a folded text: by punctuation alone.

use super::page::Unit;
use crate::text::{just_after, just_before};

/// Which of the words of a text lie in a range.
pub(super) fn words_in(unit: Unit<'_>, range: &std::ops::Range<usize>) -> std::ops::Range<usize> {
    let words = unit.passage.words();
    let first = words.partition_point(|word| (word.start as usize) < range.start);
    let last = words.partition_point(|word| (word.end as usize) <= range.end);
    first..last.max(first)
}

/// Where the last few words of a text begin, not reaching over a comma.
pub(super) fn last_words(text: &str, count: usize) -> usize {
    let from = clause_start(text);
    text[from..].rmatch_indices(' ').nth(count - 1).map_or(from, |(at, _)| from + at + 1)
}

/// Where the last clause of a text begins.
pub(super) fn clause_start(text: &str) -> usize {
    let text = text.trim_end_matches([',', ' ']);
    text.rfind([',', ';', ':', '(', '|', '–', '—', '，', '；', '：', '（', '،', '؛', '।'])
        .map_or(0, |at| at + text[at..].chars().next().map_or(1, char::len_utf8))
}

/// How long the first clause of a text is.
pub(super) fn clause_length(text: &str) -> usize {
    text.find([';', '(', ')', '|', '.', '?', '!', '；', '（', '）', '。', '？', '！', '؛', '؟', '।']).unwrap_or(text.len())
}

/// Where the next mark of punctuation stands.
pub(super) fn first_break(text: &str) -> usize {
    text.find([',', ';', ':', '(', ')', '|', '.', '–', '—', '?', '!', '，', '；', '：', '（', '）', '。', '、', '،', '؛', '।'])
        .unwrap_or(text.len())
}

/// The item around a place of a text that is a list run together: “- tiredness - jaundice, yellow skin - itching”.
pub(super) fn list_item(text: &str, at: usize) -> Option<std::ops::Range<usize>> {
    const REACH: usize = 1_000; // Bytes to each side; longer items are no items.
    let (before, after) = (just_before(text, at, REACH), just_after(text, at, REACH));
    before.match_indices('|').chain(after.match_indices('|')).nth(1)?;
    let start = before.rfind('|').map_or(at - before.len(), |dash| at - before.len() + dash + 1);
    let end = after.find('|').map_or(at + after.len(), |dash| at + dash);
    Some(start..end)
}

/// “(GFR)”, “(2020)”, “(see below)”: brackets that gloss nothing.
pub(super) fn is_acronym_only(text: &str) -> bool {
    let words = text.split_whitespace().count();
    words <= 2
        && text.chars().filter(|sign| sign.is_uppercase() || sign.is_numeric()).count() * 2
            >= text.chars().filter(|sign| sign.is_alphanumeric()).count()
}

/// Whether a text that ends with a comma ends with items of a list: another comma stands shortly before.
pub(super) fn is_listed(text: &str) -> bool {
    let item = text.trim_end_matches([',', ' ']);
    let before = item.rfind(',').map_or("", |at| &item[at + 1..]);
    !before.is_empty() && before.split_whitespace().count() <= 5
}
