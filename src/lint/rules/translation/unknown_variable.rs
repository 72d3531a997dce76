//! Variables that a translation uses and the source does not.

use super::of_message;
use crate::catalog::ReferenceKind;
use crate::config::{Level, suggestion};
use crate::lint::{Findings, MessageCheck, Part, Rule, Side};
use std::collections::BTreeSet;

pub(super) static RULE: Rule = of_message("unknown-variable", Level::Error, include_str!("unknown_variable.md"), check);

fn check(message: &MessageCheck<'_>, findings: &mut Findings<'_>) {
    // A term takes whatever arguments it is given.
    if message.target.message.is_term() {
        return;
    }
    if !message.target.parts.iter().any(Part::has_references) {
        return;
    }
    let known = variables(message.source);
    let mut said = BTreeSet::new();
    for text in message.target.texts() {
        for reference in text.form.references.iter().filter(|reference| reference.kind == ReferenceKind::Variable) {
            let name = reference.name.as_str();
            let is_known = known.contains(name) || (message.is_page() && message.project.config.variables().contains_key(name));
            if is_known || !said.insert(reference.span) {
                continue;
            }
            let help = match suggestion(name, known.iter().copied()) {
                Some(near) => format!("did you mean ${near}?"),
                None if known.is_empty() => "write the words that are to stand here".to_owned(),
                None => format!("the source has {}", known.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(", ")),
            };
            let (file, place) = message.whole_source();
            findings.add(
                message
                    .finding(reference.span, format!("the source has no variable ${name}, so nothing can stand here"))
                    .label_in(file, place, "the source says this")
                    .help(help),
            );
        }
    }
}

fn variables<'a>(side: &Side<'a>) -> BTreeSet<&'a str> {
    let references = side.texts().flat_map(|text| &text.form.references);
    references.filter(|reference| reference.kind == ReferenceKind::Variable).map(|reference| reference.name.as_str()).collect()
}
