//! Translations that say nothing.

use super::of_message;
use crate::config::Level;
use crate::lint::{Findings, MessageCheck, Rule};

pub(super) static RULE: Rule = of_message("empty-message", Level::Error, include_str!("empty_message.md"), check);

fn check(message: &MessageCheck<'_>, findings: &mut Findings<'_>) {
    for pair in message.pairs() {
        for (source, target) in pair.texts {
            let says_nothing = |text: &str| !text.contains(|c: char| !c.is_whitespace() && c != '\u{200b}' && c != '\u{feff}');
            if says_nothing(target.text()) && !says_nothing(source.text()) {
                let (file, span) = message.whole_source();
                findings.add(
                    message
                        .finding(pair.target.pattern.span, format!("the translation of “{}” is empty", message.key()))
                        .label_in(file, span, "the source says this")
                        .help("translate it, or delete the message so that it counts as missing"),
                );
                break;
            }
        }
    }
    let is_lost = message.target.message.value.is_none() && message.source.message.value.is_some();
    if is_lost {
        let (file, span) = message.whole_source();
        findings.add(
            message
                .finding(message.target.message.key_span, format!("the translation of “{}” has attributes and no text", message.key()))
                .label_in(file, span, "the source says this")
                .help("write its text behind “=”"),
        );
    }
}
