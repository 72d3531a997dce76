//! Translations that seem to belong to another message.

use super::of_message;
use crate::config::Level;
use crate::lint::{Findings, MessageCheck, Rule, Setting, Value};

pub(super) static RULE: Rule = Rule {
    settings: &[Setting { name: "least-fit", default: Value::Number(1.5) }],
    ..of_message("unrelated-translation", Level::Warning, include_str!("unrelated_translation.md"), check)
};

/// One number stands in many a text.
const FEWEST_NUMBERS: usize = 2;

fn check(message: &MessageCheck<'_>, findings: &mut Findings<'_>) {
    let Some(value) = &message.target.message.value else { return };
    // Few words say less, so they must fit worse before they are doubted.
    let words = value
        .default_form()
        .passage
        .words()
        .len()
        .min(message.source.parts.first().map_or(0, |part| part.default_text().form.passage.words().len()));
    let least = findings.number("least-fit") * (words.saturating_sub(5) as f64 / 6.0).min(1.0);
    let Some(fit) = message.locale.fit.filter(|fit| *fit < least) else { return };
    if has_its_numbers(message) {
        return;
    }
    let (file, place) = message.whole_source();
    let what = if fit < 0.0 {
        "this fits its source worse than other translations do"
    } else {
        "this fits its source no better than other translations do"
    };
    findings.add(
        message
            .finding(value.span, format!("{what}: it may belong to another message"))
            .label_in(file, place, "the source says this")
            .help("compare the two; if the translation is right, waive this finding"),
    );
}

/// Whether a translation has several numbers and each of them is its source’s: a text of another place has others.
fn has_its_numbers(message: &MessageCheck<'_>) -> bool {
    message.texts().all(|(source, target)| source.quantities().len() >= FEWEST_NUMBERS && source.mismatches(target).is_empty())
}
