//! Translations of which nobody can say what they were made from, by whom, and who checked them.

use super::of_catalog;
use crate::config::Level;
use crate::diagnostic::Severity;
use crate::lint::{CatalogCheck, Finding, Findings, Rule};
use crate::translate::{Record, State, UnitKind};

pub(super) static RULE: Rule =
    of_catalog("missing-translation-record", Level::Warning, include_str!("missing_translation_record.md"), check);

/// What `sync` writes where no person has said anything.
const NOBODY: [&str; 3] = ["", "-", "sync"];

fn check(check: &CatalogCheck<'_>, findings: &mut Findings<'_>) {
    let (Some(unit), Some(catalog), false) = (check.unit, check.catalog, check.is_source) else { return };
    // A plain Fluent project keeps no records; one that began to keep them wants them all.
    if check.states.is_none() && unit.kind == UnitKind::Written {
        return;
    }
    let record = |key: &str| check.states.and_then(|states| states.records.get(key));
    let mut report = |what: &str, help: &str, severity: Severity, is_meant: &dyn Fn(Option<&Record>) -> bool| {
        let mut meant = unit.messages.iter().filter(|message| is_meant(record(&message.key)));
        let translated = meant.by_ref().filter_map(|message| catalog.message(&message.key));
        let spans: Vec<_> = translated.map(|message| message.key_span).collect();
        let Some(first) = spans.first() else { return };
        let message = match spans.len() {
            1 => format!("of this translation {what}"),
            count => format!("of {count} translations in this file {what}"),
        };
        findings.add(Finding::new(*first, message).help(help.to_owned()).severity(severity));
    };
    let language = check.language;
    let sync = format!("run `leaflint sync {language}`, which records it");
    let accept = format!("say who stands for them: `leaflint accept {language} KEY…`");
    let stands = |record: &Record| record.state > State::Draft;
    report("nothing says what they were made from", &sync, Severity::Warning, &|record| record.is_none());
    report("nobody is named as translator", &accept, Severity::Warning, &|record| {
        record.is_some_and(|record| stands(record) && NOBODY.contains(&record.who.as_str()))
    });
    // Drafts are told as drafts, and publishing has its own gate for them.
    report(
        "no clinician has approved the wording",
        "have a clinician who speaks the language read and approve them",
        Severity::Advice,
        &|record| record.is_some_and(|record| stands(record) && record.state < State::Approved),
    );
}
