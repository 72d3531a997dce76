//! Variables of the source that a translation leaves out.

use super::of_message;
use crate::catalog::{Place, ReferenceKind};
use crate::config::Level;
use crate::lint::{Findings, MessageCheck, PartPair, Rule, Text};
use std::collections::BTreeSet;

pub(super) static RULE: Rule = of_message("missing-variable", Level::Error, include_str!("missing_variable.md"), check);

fn check(message: &MessageCheck<'_>, findings: &mut Findings<'_>) {
    for pair in message.pairs().filter(|pair| pair.source.has_references()) {
        let mut wanted: Option<BTreeSet<&str>> = None;
        for text in &pair.source.texts {
            let shown = shown(text);
            wanted = Some(wanted.map_or_else(|| shown.clone(), |wanted| wanted.intersection(&shown).copied().collect()));
        }
        for name in wanted.unwrap_or_default() {
            let lost: Vec<&Text<'_>> =
                pair.target.texts.iter().filter(|text| !shown(text).contains(name) && !counts_by(&pair, text, name)).collect();
            let Some(first) = lost.first() else { continue };
            let all = lost.len() == pair.target.texts.len();
            let where_lost = if all { "the translation" } else { "a variant of the translation" };
            let span = if first.text().is_empty() || all { pair.target.pattern.span } else { first.whole() };
            let (file, place) = message.whole_source();
            findings.add(
                message
                    .finding(span, format!("{where_lost} leaves out the variable ${name}"))
                    .label_in(file, place, format!("the source shows ${name}"))
                    .help(format!("put {{ ${name} }} where its value is to stand")),
            );
        }
    }
}

/// The variables whose values readers see.
fn shown<'a>(text: &Text<'a>) -> BTreeSet<&'a str> {
    let is_shown = |place| matches!(place, Place::Text | Place::Argument);
    let variables = text.form.references.iter().filter(|reference| reference.kind == ReferenceKind::Variable && is_shown(reference.place));
    variables.map(|reference| reference.name.as_str()).collect()
}

/// Whether a variant is for one value of the variable, or for a handful: “one day”, “two days” need no digits.
fn counts_by(pair: &PartPair<'_>, text: &Text<'_>, name: &str) -> bool {
    text.form.choices.iter().any(|choice| {
        let select = &pair.target.pattern.selects[choice.select];
        let key = &select.keys[choice.variant];
        let is_few = key.is_number || matches!(key.name.as_str(), "zero" | "one" | "two");
        select.variable.as_deref() == Some(name) && (is_few || !select.is_number())
    })
}
