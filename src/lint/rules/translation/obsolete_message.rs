//! Translations of messages that the source does not have.

use super::of_catalog;
use crate::config::{Level, suggestion};
use crate::lint::{CatalogCheck, Finding, Findings, Rule};
use std::cell::LazyCell;
use std::collections::BTreeSet;

pub(super) static RULE: Rule = of_catalog("obsolete-message", Level::Warning, include_str!("obsolete_message.md"), check);

fn check(check: &CatalogCheck<'_>, findings: &mut Findings<'_>) {
    let Some(catalog) = check.catalog.filter(|_| !check.is_source) else { return };
    let Some(unit) = check.unit else {
        // A catalogue of its own, such as a glossary of one language, is no translation of anything.
        let Some(first) = catalog.messages().find(|message| !message.is_term()) else { return };
        let message = format!("the source has no “{}”, so nobody reads these translations", check.id);
        findings.add(
            Finding::new(first.key_span, message).help("delete the file, or rename it as the file that it translates").key(&first.key),
        );
        return;
    };
    let known = LazyCell::new(|| unit.messages.iter().map(|message| message.key.as_str()).collect::<BTreeSet<_>>());
    let mut next = unit.messages.iter().map(|message| message.key.as_str());
    for message in catalog.messages() {
        // Mostly they stand in the order of the source. A language may have terms of its own, to inflect them.
        if next.next() == Some(message.key.as_str()) || message.is_term() || known.contains(message.key.as_str()) {
            continue;
        }
        let missing = unit.messages.iter().map(|message| message.key.as_str()).filter(|key| catalog.message(key).is_none());
        let help = match suggestion(&message.key, missing) {
            Some(near) => format!("did you mean “{near}”? otherwise delete it"),
            None => "delete it; `leaflint sync` keeps what it said in the memory".to_owned(),
        };
        findings.add(
            Finding::new(message.key_span, format!("the source has no message “{}” any more", message.key)).help(help).key(&message.key),
        );
    }
}
