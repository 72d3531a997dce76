//! Translations that are far shorter or longer than translations into their language are.

use super::of_message;
use crate::config::Level;
use crate::lint::{Findings, MessageCheck, Rule, Setting, Text, Value};

pub(super) static RULE: Rule = Rule {
    settings: &[Setting { name: "most-times", default: Value::Number(1.65) }],
    ..of_message("length-out-of-proportion", Level::Warning, include_str!("length_out_of_proportion.md"), check)
};

/// Shorter texts vary too much.
const LEAST_CHARACTERS: usize = 25;
/// From this length the setting holds as it is; shorter texts vary more.
const FULL_CHARACTERS: f64 = 90.0;
/// A text that also lacks the mark its source ends with need not be so short to be cut off.
const SHORT_WITHOUT_END: f64 = 0.30;

fn check(message: &MessageCheck<'_>, findings: &mut Findings<'_>) {
    let most = findings.number("most-times").max(1.0).ln();
    if message.target.message.is_term() {
        return;
    }
    for pair in message.pairs() {
        let (source, target) = (pair.source.default_text(), pair.target.default_text());
        let length = source.length();
        if length < LEAST_CHARACTERS || target.text().trim().is_empty() {
            continue;
        }
        let surplus = message.length_ratio(source, target) - message.locale.usual_length;
        // What holds for a paragraph is too narrow for a line, and without measure everything is.
        let slack = (FULL_CHARACTERS / length as f64).max(1.0).ln() * 0.5 + if message.locale.is_measured { 0.0 } else { 0.3 };
        let is_cut = surplus < -(SHORT_WITHOUT_END + slack / 2.0) && ends(source) && !ends(target);
        let is_extreme = surplus < -(most + slack) || surplus > most + slack + 0.2;
        if !is_cut && !is_extreme {
            continue;
        }
        let (file, place) = message.whole_source();
        let times = surplus.abs().exp();
        let what = if surplus < 0.0 {
            format!("this is {times:.1} times shorter than translations into “{}” are here", message.language())
        } else {
            format!("this is {times:.1} times longer than translations into “{}” are here", message.language())
        };
        findings.add(
            message
                .finding(target.whole(), if is_cut { format!("{what}, and breaks off without a full stop") } else { what })
                .label_in(file, place, "the source says this")
                .help("see whether something was cut off, added, or is the translation of another text"),
        );
    }
}

/// Whether a text ends as a sentence does.
fn ends(text: &Text<'_>) -> bool {
    let closing = ['"', '\'', '”', '’', '»', ')', ']', '*', '_', ' ', '\u{a0}', '\u{202f}', '」', '』', '）', '\u{200f}', '\u{200e}'];
    text.text()
        .trim_end_matches(closing)
        .ends_with(['.', '!', '?', '…', '。', '！', '？', '।', '۔', '؟', ':', '：', '॥', '።', '။', '៖', '។'])
}
