//! Translations whose source was reworded since.

use super::of_message;
use crate::config::Level;
use crate::lint::{Finding, Findings, MessageCheck, Rule};
use crate::translate::{Grade, Word, changed_words, similarity};

pub(super) static RULE: Rule = of_message("stale-translation", Level::Warning, include_str!("stale_translation.md"), check);

fn check(message: &MessageCheck<'_>, findings: &mut Findings<'_>) {
    if let Some((Grade::Wording, old)) = &message.judged.stale {
        findings.add(finding(message, old, "the source was reworded since this was translated"));
    }
}

/// A finding at the old translation, with the difference between the old source and the new.
pub(super) fn finding(message: &MessageCheck<'_>, old: &str, what: &'static str) -> Finding {
    let (file, span) = message.whole_source();
    let place = message.target.message.value.as_ref().map_or(message.target.message.span, |value| value.span);
    let label = match old {
        "" => "the source says this now, and what it said then is not known".to_owned(),
        old => format!("was: {}", marked(old, &message.origin.text)),
    };
    let accept = format!("`leaflint accept {} {}`", message.language(), message.key());
    // Another translation helps only where its source is nearer to the new text than the old one is.
    let offered = message.offers.to_help(message.id, message.key(), similarity(old, &message.origin.text));
    message.finding(place, what).label_in(file, span, label).help(format!("bring it up to date, or say that it holds: {accept}{offered}"))
}

/// Old words in `[-…-]`, new ones in `{+…+}`, as word differences are usually shown.
fn marked(old: &str, new: &str) -> String {
    let show = |word: Word| match word {
        Word::Same(text) => text,
        Word::Removed(text) => format!("[-{text}-]"),
        Word::Added(text) => format!("{{+{text}+}}"),
    };
    changed_words(old, new).into_iter().map(show).collect::<String>().replace('\n', " ")
}
