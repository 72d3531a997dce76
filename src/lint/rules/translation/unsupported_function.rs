//! Functions that no program fills in.

use super::of_catalog;
use crate::catalog::ReferenceKind;
use crate::config::Level;
use crate::lint::{CatalogCheck, Finding, Findings, Rule};
use std::collections::BTreeSet;

pub(super) static RULE: Rule = of_catalog("unsupported-function", Level::Error, include_str!("unsupported_function.md"), check);

fn check(check: &CatalogCheck<'_>, findings: &mut Findings<'_>) {
    for message in check.catalog.iter().flat_map(|catalog| catalog.messages()) {
        let patterns = message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value));
        let mut said = BTreeSet::new();
        for reference in patterns.flat_map(|pattern| &pattern.forms).flat_map(|form| &form.references) {
            if reference.kind != ReferenceKind::Function || reference.name == "NUMBER" || !said.insert(reference.span) {
                continue;
            }
            let help = match reference.name.as_str() {
                "DATETIME" => "declare the variable with the type “date” and write { $name }: leaflint writes dates as each language does",
                _ => "write { $name }, or NUMBER($name)",
            };
            let text = format!("{} is not filled in: readers would see its name in brackets", reference.name);
            findings.add(Finding::new(reference.span, text).help(help).key(&message.key));
        }
    }
}
