//! Terms and messages that a translation refers to in vain, or leaves out.

use super::of_message;
use crate::catalog::{Reference, ReferenceKind};
use crate::config::Level;
use crate::lint::{Findings, MessageCheck, Part, Rule, Text};
use crate::project::Locale;
use std::collections::BTreeSet;

pub(super) static RULE: Rule = of_message("missing-term", Level::Warning, include_str!("missing_term.md"), check);

fn check(message: &MessageCheck<'_>, findings: &mut Findings<'_>) {
    if !message.source.parts.iter().chain(&message.target.parts).any(Part::has_references) {
        return;
    }
    let (file, place) = message.whole_source();
    for pair in message.pairs() {
        let named = |texts: &[Text<'_>]| {
            let mut all: Option<BTreeSet<String>> = None;
            for text in texts {
                let names: BTreeSet<String> = text.form.references.iter().filter_map(named_term).collect();
                all = Some(all.map_or_else(|| names.clone(), |all| all.intersection(&names).cloned().collect()));
            }
            all.unwrap_or_default()
        };
        for name in named(&pair.source.texts).difference(&named(&pair.target.texts)) {
            findings.add(
                message
                    .finding(pair.target.pattern.span, format!("the translation leaves out {{ {name} }}"))
                    .label_in(file, place, "the source says this")
                    .help(format!("put {{ {name} }} in its place, so that the name is the same on every page")),
            );
        }
    }
    let mut said = BTreeSet::new();
    for reference in message.target.texts().flat_map(|text| &text.form.references) {
        if is_defined(message, reference) || !said.insert(reference.span) {
            continue;
        }
        let sign = if reference.kind == ReferenceKind::Term { "-" } else { "" };
        findings.add(
            message
                .finding(reference.span, format!("no file of “{}” has “{sign}{}”", message.language(), reference.name))
                .label_in(file, place, "the source says this")
                .help("write the words themselves, or add what is named here")
                .severity(crate::diagnostic::Severity::Error),
        );
    }
}

fn named_term(reference: &Reference) -> Option<String> {
    match reference.kind {
        ReferenceKind::Term => Some(format!("-{}", reference.name)),
        ReferenceKind::Message => Some(reference.name.clone()),
        _ => None,
    }
}

/// Whether a term or message stands in a file of the language; where a language is only begun, what the source has will come.
fn is_defined(message: &MessageCheck<'_>, reference: &Reference) -> bool {
    let key = match reference.kind {
        ReferenceKind::Term => format!("-{}", reference.name),
        ReferenceKind::Message => reference.name.clone(),
        _ => return true,
    };
    // A page is shown with its own messages and those that belong to no page.
    let is_at_hand = |id: &str| message.project.page(id).is_none();
    let has = |locale: &Locale| locale.catalogs.iter().any(|(id, catalog)| catalog.message(&key).is_some() && is_at_hand(id));
    message.catalog.message(&key).is_some() || has(message.among) || message.project.locale(message.source_language).is_some_and(has)
}
