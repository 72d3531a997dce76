//! Messages with more placeables than Fluent fills in.

use super::of_catalog;
use crate::catalog::MOST_PLACEABLES;
use crate::config::Level;
use crate::lint::{CatalogCheck, Finding, Findings, Rule};

pub(super) static RULE: Rule = of_catalog("too-many-placeables", Level::Error, include_str!("too_many_placeables.md"), check);

fn check(check: &CatalogCheck<'_>, findings: &mut Findings<'_>) {
    for message in check.catalog.iter().flat_map(|catalog| catalog.messages()) {
        for pattern in message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value)) {
            if pattern.placeables > MOST_PLACEABLES {
                let text =
                    format!("“{}” has {} placeables: what follows number {MOST_PLACEABLES} is cut off", message.key, pattern.placeables);
                findings.add(Finding::new(pattern.span, text).help("split the message in two").key(&message.key));
            }
        }
    }
}
