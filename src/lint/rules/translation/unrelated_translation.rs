//! Translations that seem to belong to another message.

use super::of_message;
use crate::config::Level;
use crate::lint::{Findings, MessageCheck, Rule, Setting, Value};

pub(super) static RULE: Rule = Rule {
    settings: &[Setting { name: "least-fit", default: Value::Number(0.8) }],
    ..of_message("unrelated-translation", Level::Warning, include_str!("unrelated_translation.md"), check)
};

fn check(message: &MessageCheck<'_>, findings: &mut Findings<'_>) {
    let Some(fit) = message.locale.fit.filter(|fit| *fit < findings.number("least-fit")) else { return };
    let Some(value) = &message.target.message.value else { return };
    let (file, place) = message.whole_source();
    let words = if fit < 0.0 {
        "this fits its source worse than other translations do"
    } else {
        "this fits its source no better than other translations do"
    };
    findings.add(
        message
            .finding(value.span, format!("{words}: it may belong to another message"))
            .label_in(file, place, "the source says this")
            .help("compare the two; if the translation is right, waive this finding"),
    );
}
