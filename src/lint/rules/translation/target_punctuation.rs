//! Marks of another language's writing: a question without “¿”, a Latin comma in Arabic, a full stop for a danda.

use super::of_message;
use crate::config::Level;
use crate::lint::{Findings, MessageCheck, Rule};
use std::ops::Range;

pub(super) static RULE: Rule =
    Rule { fixable: true, ..of_message("target-punctuation", Level::Advice, include_str!("target_punctuation.md"), check) };

fn check(message: &MessageCheck<'_>, findings: &mut Findings<'_>) {
    for (_, target) in message.texts_to_read() {
        let text = target.plain();
        let found = match message.language().base() {
            "es" | "gl" | "ast" => unopened(text),
            "ar" | "fa" | "ur" | "ps" | "ckb" | "sd" | "ug" => marks_behind(text, is_arabic, &[(',', "،"), (';', "؛"), ('?', "؟")]),
            "zh" | "ja" | "yue" => {
                marks_behind(text, is_ideographic, &[(',', "，"), (';', "；"), ('?', "？"), ('!', "！"), (':', "："), ('.', "。")])
            }
            "hi" | "ne" | "sa" | "mai" | "bho" => marks_behind(text, is_devanagari, &[('.', "।")]),
            "el" => marks_behind(text, is_greek, &[('?', ";")]),
            _ => Vec::new(),
        };
        for (range, put) in found {
            let span = target.span_of(range.clone());
            let (words, help) = match put {
                "¿" | "¡" => (format!("this has no opening “{put}”"), format!("put “{put}” before it")),
                _ => (format!("“{}” is not how this language writes it", &text[range.clone()]), format!("write “{put}”")),
            };
            findings.add(if range.is_empty() {
                message.finding(span, words).help(help).suggest(span, put)
            } else {
                message.finding(span, words).help(help).fix(span, put)
            });
        }
    }
}

/// Questions and calls that no inverted mark opens; the place is the start of the sentence.
fn unopened(text: &str) -> Vec<(Range<usize>, &'static str)> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut open: Vec<char> = Vec::new();
    for (at, sign) in text.char_indices() {
        match sign {
            '¿' | '¡' => open.push(sign),
            '?' | '!' => {
                let opening = if sign == '?' { '¿' } else { '¡' };
                let is_end = text[at + 1..].chars().next().is_none_or(|next| next.is_whitespace() || matches!(next, ')' | '"' | '”' | '»'));
                match open.iter().rposition(|other| *other == opening) {
                    Some(place) => drop(open.remove(place)),
                    None if is_end && !text[start..at].trim().is_empty() => {
                        let begin = start + text[start..].find(|sign: char| sign.is_alphanumeric()).unwrap_or(0);
                        found.push((begin..begin, if opening == '¿' { "¿" } else { "¡" }));
                    }
                    None => {}
                }
                start = at + 1;
            }
            '.' | '\n' if text[at + 1..].starts_with([' ', '\n']) => start = at + 1,
            _ => {}
        }
    }
    found
}

/// Marks directly behind a letter of a script, at the end of a word.
fn marks_behind(text: &str, is_letter: fn(char) -> bool, marks: &[(char, &'static str)]) -> Vec<(Range<usize>, &'static str)> {
    let mut found = Vec::new();
    let mut before = None;
    for (at, sign) in text.char_indices() {
        if let Some((_, put)) = marks.iter().find(|(mark, _)| *mark == sign) {
            let next = text[at + 1..].chars().next();
            // A point inside an abbreviation or before a digit is none.
            let ends = next.is_none_or(|next| next.is_whitespace() || (sign != '.' && is_letter(next)));
            let is_last = sign != '.' || text[at + 1..].trim().is_empty();
            if before.is_some_and(is_letter) && ends && is_last {
                found.push((at..at + 1, *put));
            }
        }
        before = Some(sign);
    }
    found
}

fn is_arabic(sign: char) -> bool {
    matches!(u32::from(sign), 0x0620..=0x064A | 0x0671..=0x06D3)
}

fn is_ideographic(sign: char) -> bool {
    matches!(u32::from(sign), 0x3040..=0x30FF | 0x3400..=0x9FFF)
}

fn is_devanagari(sign: char) -> bool {
    matches!(u32::from(sign), 0x0900..=0x0963)
}

fn is_greek(sign: char) -> bool {
    matches!(u32::from(sign), 0x0370..=0x03FF | 0x1F00..=0x1FFF)
}
