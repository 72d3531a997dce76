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
        let wanted = named(&pair.source.texts);
        for (is_message, name) in wanted.into_iter().filter(|name| !pair.target.texts.iter().all(|text| names(text, *name))) {
            let name = format!("{}{name}", if is_message { "" } else { "-" });
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

/// The terms and messages that each of these texts names, terms first, by name.
fn named<'a>(texts: &[Text<'a>]) -> Vec<(bool, &'a str)> {
    let Some((first, others)) = texts.split_first() else { return Vec::new() };
    let mut found: Vec<_> = first.form.references.iter().filter_map(name_of).collect();
    found.retain(|name| others.iter().all(|text| names(text, *name)));
    found.sort_unstable();
    found.dedup();
    found
}

fn names(text: &Text<'_>, name: (bool, &str)) -> bool {
    text.form.references.iter().filter_map(name_of).any(|other| other == name)
}

/// Whether a term or a message is named, and which.
fn name_of(reference: &Reference) -> Option<(bool, &str)> {
    match reference.kind {
        ReferenceKind::Term => Some((false, &reference.name)),
        ReferenceKind::Message => Some((true, &reference.name)),
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
