//! Stretches of a file that are no Fluent.

use super::of_catalog;
use crate::catalog::Fault;
use crate::config::Level;
use crate::lint::{CatalogCheck, Finding, Findings, Rule};
use crate::source::Span;

pub(super) static RULE: Rule = of_catalog("broken-message", Level::Error, include_str!("broken_message.md"), check);

fn check(check: &CatalogCheck<'_>, findings: &mut Findings<'_>) {
    for fault in check.catalog.iter().flat_map(|catalog| &catalog.faults) {
        findings.add(finding(check, fault));
    }
}

fn finding(check: &CatalogCheck<'_>, fault: &Fault) -> Finding {
    let Some(key) = &fault.key else {
        let line = check.text[fault.span.range()].lines().next().map_or(0, |line| line.trim_end().len());
        let start = fault.span.range().start;
        return mended(Finding::new(Span::new(start..start + line), fault.message.clone()).help(fault.help.clone()), fault);
    };
    let finding = mended(Finding::new(fault.at, fault.message.clone()).help(fault.help.clone()), fault);
    match check.unit.and_then(|unit| unit.messages.iter().find(|message| message.key == *key)) {
        Some(message) => finding.key(key).label_in(message.source, message.span, "the source says this"),
        None => finding.key(key),
    }
}

/// Only offered: who wrote it knows whether it is what was meant.
fn mended(finding: Finding, fault: &Fault) -> Finding {
    match &fault.mend {
        Some((span, text)) => finding.suggest(*span, text.clone()),
        None => finding,
    }
}
