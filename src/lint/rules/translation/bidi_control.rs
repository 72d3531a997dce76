//! Invisible signs that turn the direction of a line.

use super::of_catalog;
use crate::config::Level;
use crate::lint::{CatalogCheck, Finding, Findings, Rule};
use crate::source::Span;

pub(super) static RULE: Rule = of_catalog("bidi-control", Level::Error, include_str!("bidi_control.md"), check);

fn check(check: &CatalogCheck<'_>, findings: &mut Findings<'_>) {
    // All of these signs start with the same byte; most files have none.
    if !check.text.as_bytes().contains(&0xE2)
        || !check
            .text
            .contains(['\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'])
    {
        return;
    }
    for message in check.catalog.iter().flat_map(|catalog| catalog.messages()) {
        let patterns = message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value));
        for span in patterns.map(|pattern| pattern.span) {
            let text = &check.text[span.range()];
            for (at, sign) in faulty(text) {
                let place = span.range().start + at;
                let what = match sign {
                    '\u{202d}' | '\u{202e}' => "shows the letters behind it in another order than they are written in",
                    '\u{202c}' | '\u{2069}' => "closes a change of direction that was never opened",
                    _ => "opens a change of direction that is never closed",
                };
                let message_text = format!("an invisible sign (U+{:04X}) {what}", u32::from(sign));
                findings
                    .add(Finding::new(Span::new(place..place + sign.len_utf8()), message_text).help("delete the sign").key(&message.key));
            }
        }
    }
}

/// Overrides, and embeddings and isolates without their other end.
fn faulty(text: &str) -> Vec<(usize, char)> {
    let mut found = Vec::new();
    // The bytes of any of them; few texts have one.
    if !text.as_bytes().windows(3).any(|bytes| matches!(bytes, [0xE2, 0x80, 0xAA..=0xAE] | [0xE2, 0x81, 0xA6..=0xA9])) {
        return found;
    }
    let mut open: Vec<(usize, char)> = Vec::new();
    for (at, sign) in text.char_indices() {
        match sign {
            '\u{202d}' | '\u{202e}' => {
                found.push((at, sign));
                open.push((at, ' '));
            }
            '\u{202a}' | '\u{202b}' | '\u{2066}'..='\u{2068}' => open.push((at, sign)),
            '\u{202c}' | '\u{2069}' => match open.pop() {
                Some(_) => {}
                None => found.push((at, sign)),
            },
            _ => {}
        }
    }
    found.extend(open.into_iter().filter(|(_, sign)| *sign != ' '));
    found.sort_unstable();
    found
}
