//! Spaces where the language of a translation wants none, or none where it wants one.

use super::of_message;
use crate::config::Level;
use crate::lint::{Findings, MessageCheck, Rule};
use std::ops::Range;

pub(super) static RULE: Rule =
    Rule { fixable: true, ..of_message("target-spacing", Level::Advice, include_str!("target_spacing.md"), check) };

/// A no-break space, which keeps a mark on the line of its word.
const NO_BREAK: &str = "\u{a0}";
/// The narrow one, which French sets before `;`, `!` and `?`.
const NARROW: &str = "\u{202f}";

fn check(message: &MessageCheck<'_>, findings: &mut Findings<'_>) {
    for (_, target) in message.texts_to_read() {
        let text = target.plain();
        if !may_be_faulty(text.as_bytes(), message.language().tag()) {
            continue;
        }
        for (range, put, words) in faults(text, message.language().tag()) {
            // Where a placeable stands the text is blanked.
            if target
                .form
                .passage
                .marks()
                .iter()
                .any(|mark| mark.range.start as usize <= range.end && range.start <= mark.range.end as usize)
            {
                continue;
            }
            let span = target.span_of(range.clone());
            let help = match put {
                "" => "delete the space".to_owned(),
                " " => "leave one space".to_owned(),
                _ => "put a no-break space here".to_owned(),
            };
            findings.add(message.finding(span, words).help(help).fix(span, put));
        }
    }
}

/// Whether a mark stands directly behind its word.
fn is_tight(mark: Option<char>, is_french: bool) -> bool {
    match mark {
        Some(',' | '.' | '،' | '۔' | '。' | '，') => true,
        Some('?' | '!' | ':' | ';') => !is_french,
        _ => false,
    }
}

/// Whether a text may have a fault of these: two spaces, a space before a mark, or one of French.
fn may_be_faulty(text: &[u8], tag: &str) -> bool {
    // In other languages only plain spaces are faults. The last two begin marks of Chinese.
    let is_mark = |byte: u8| matches!(byte, b' ' | b',' | b'.' | b'?' | b'!' | b':' | b';' | 0xE3 | 0xEF);
    let is_faulty = |at: usize| match text[at..] {
        [b' ', 0xD8, second, ..] => second == 0x8C,
        [b' ', 0xDB, second, ..] => second == 0x94,
        [b' ', next, ..] => is_mark(next),
        _ => false,
    };
    tag.starts_with("fr") || (0..text.len()).any(is_faulty)
}

/// (place, what to put there, what is wrong).
fn faults(text: &str, tag: &str) -> Vec<(Range<usize>, &'static str, &'static str)> {
    let mut found = Vec::new();
    let is_french = tag == "fr" || tag == "fr-FR" || tag == "fr-BE";
    let is_any_french = tag.starts_with("fr");
    let is_space = |sign: char| matches!(sign, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}');
    let mut at = 0;
    while let Some(start) = text[at..].find(is_space).map(|next| at + next) {
        let end = text[start..].find(|sign| !is_space(sign)).map_or(text.len(), |length| start + length);
        at = end;
        let next = text[end..].chars().next();
        let after = next.and_then(|sign| text[end + sign.len_utf8()..].chars().next());
        let ends_word = after.is_none_or(|sign| sign.is_whitespace() || matches!(sign, '"' | '”' | '»' | ')'));
        if start > 0 && end < text.len() && text[start..end].chars().count() > 1 && text[start..end].chars().all(|sign| sign == ' ') {
            found.push((start..end, " ", "there are several spaces here"));
        } else if is_tight(next, is_any_french) && ends_word && start > 0 && end - start == 1 {
            found.push((start..end, "", "there is a space before this mark"));
        } else if is_french && start > 0 && &text[start..end] == " " && ends_word {
            match next {
                Some(';' | '!' | '?') => found.push((start..end, NARROW, "this space lets a line begin with the mark")),
                Some(':' | '»') => found.push((start..end, NO_BREAK, "this space lets a line begin with the mark")),
                _ => {}
            }
        }
    }
    if is_french {
        for (at, sign) in text.char_indices().filter(|(_, sign)| matches!(sign, ';' | '!' | '?' | ':')) {
            let before = text[..at].chars().next_back();
            let after = text[at + 1..].chars().next();
            // Times, addresses and signs in a row are no such marks.
            if before.is_some_and(char::is_alphabetic) && after.is_none_or(char::is_whitespace) {
                found.push((at..at, if sign == ':' { NO_BREAK } else { NARROW }, "French sets a no-break space before this mark"));
            }
        }
    }
    found.sort_by_key(|(range, ..)| range.start);
    found
}
