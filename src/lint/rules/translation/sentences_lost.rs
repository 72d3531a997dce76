//! Sentences of the source that a translation does not have.

use super::of_message;
use crate::config::Level;
use crate::lint::{Findings, MessageCheck, Rule, Text};

pub(super) static RULE: Rule = of_message("sentences-lost", Level::Warning, include_str!("sentences_lost.md"), check);

/// A translation shorter than usual by this much has room for a lost sentence.
const SHORTER: f64 = -0.25;

fn check(message: &MessageCheck<'_>, findings: &mut Findings<'_>) {
    // Thai, Lao, Khmer and Burmese part sentences by spaces, if at all.
    if matches!(message.language().base(), "th" | "lo" | "km" | "my") {
        return;
    }
    for pair in message.pairs() {
        let (source, target) = (pair.source.default_text(), pair.target.default_text());
        let wanted = sentences(source);
        if wanted < 2 {
            continue;
        }
        let there = sentences(target);
        if there == 0 || there >= wanted {
            continue;
        }
        let surplus = message.length_ratio(source, target) - message.locale.usual_length;
        // Translators join sentences; nobody joins four to two.
        let is_lost = surplus < SHORTER - if message.locale.is_measured { 0.0 } else { 0.3 } && wanted >= 2
            || (wanted >= 4 && there * 2 <= wanted && surplus < 0.0);
        if is_lost {
            let (file, place) = message.whole_source();
            findings.add(
                message
                    .finding(target.whole(), format!("the source has {wanted} sentences, the translation {there}, and it is short"))
                    .label_in(file, place, "the source says this")
                    .help("see whether a sentence was left out"),
            );
        }
    }
}

/// Sentences with more than a word.
fn sentences(text: &Text<'_>) -> usize {
    text.form.passage.sentences().iter().filter(|sentence| sentence.words.len() > 1).count()
}
