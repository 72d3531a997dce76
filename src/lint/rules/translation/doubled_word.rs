//! A word twice in a row where the source has none.

use super::of_message;
use crate::config::Level;
use crate::language::is_doubled_on_purpose;
use crate::lint::{Findings, MessageCheck, Rule};
use crate::text::has_small_form;

pub(super) static RULE: Rule = of_message("doubled-word", Level::Warning, include_str!("doubled_word.md"), check);

fn check(message: &MessageCheck<'_>, findings: &mut Findings<'_>) {
    for (source, target) in message.texts() {
        let text = target.plain();
        let mut last: Option<(usize, &str)> = None;
        for (at, word) in words(text) {
            let twice = last.filter(|(_, before)| is_same(before, word));
            last = Some((at, word));
            let Some((start, before)) = twice else { continue };
            let bare = word.trim_matches(|sign: char| !sign.is_alphanumeric());
            let is_spelt = || !bare.is_ascii() && bare.chars().count() <= 3 && has_abbreviation(source.plain());
            // A quotation inside a quotation ends with it.
            let ends_two = word == "»" && text.matches('«').count() >= text.matches('»').count();
            if ends_two || is_doubled_on_purpose(bare, message.language()) || is_doubled(source.plain(), bare) || is_spelt() {
                continue;
            }
            let (file, place) = message.whole_source();
            findings.add(
                message
                    .finding(target.span_of(start..at + word.len()), format!("“{before}” stands here twice"))
                    .label_in(file, place, "the source says this")
                    .help("delete one of them")
                    .suggest(target.span_of(start..at), ""),
            );
        }
    }
}

/// What spaces part, with its place.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    // A plain space, a line end, and the two spaces that do not break a line.
    let space = |at: usize| match text.as_bytes()[at..] {
        [b' ' | b'\n', ..] => 1,
        [0xC2, 0xA0, ..] => 2,
        [0xE2, 0x80, 0xAF, ..] => 3,
        _ => 0,
    };
    let mut at = 0;
    std::iter::from_fn(move || {
        while at < text.len() && space(at) > 0 {
            at += space(at);
        }
        let start = at;
        while at < text.len() && space(at) == 0 {
            at += 1;
        }
        (start < at).then(|| (start, &text[start..at]))
    })
}

/// Whether a word is the one before it: “the the”, also “the, the,” but not “no, no”, which is speech.
fn is_same(before: &str, word: &str) -> bool {
    // Whatever follows, the first letters are the same.
    let (Some(one), Some(other)) = (before.chars().next(), word.chars().next()) else { return false };
    if one != other && ((!has_small_form(one) && !has_small_form(other)) || !one.to_lowercase().eq(other.to_lowercase())) {
        return false;
    }
    let may_be_small = |word: &str| word.contains(has_small_form);
    if !word.starts_with(before) && !may_be_small(before) && !may_be_small(word) {
        return false;
    }
    let is_word = word.chars().any(char::is_alphabetic) || (word.len() > 1 && word.chars().any(char::is_numeric));
    let is_mark = matches!(word, ":" | ";" | "?" | "!" | "،" | "؟" | "।" | "»");
    (is_word || is_mark) && (before == word || (before.chars().all(char::is_alphanumeric) && before.to_lowercase() == word.to_lowercase()))
        || (is_word && before.chars().all(char::is_alphanumeric) && word.trim_end_matches(|sign: char| !sign.is_alphanumeric()) == before)
}

/// Whether a source has an abbreviation with a letter twice: other scripts spell out the names of its letters, “see en en” for CNN.
fn has_abbreviation(source: &str) -> bool {
    let is_twice = |pair: &[u8]| pair[0] == pair[1] && pair[0].is_ascii_uppercase();
    source.as_bytes().windows(2).any(is_twice)
}

/// Whether the source has a word twice in a row too, such as a name.
fn is_doubled(source: &str, word: &str) -> bool {
    if word.is_empty() {
        return false;
    }
    let mut last = "";
    words(source).any(|(_, next)| {
        let next = next.trim_matches(|sign: char| !sign.is_alphanumeric());
        let same = !next.is_empty() && next.eq_ignore_ascii_case(last);
        last = next;
        same && (next.eq_ignore_ascii_case(word) || !next.is_empty())
    })
}
