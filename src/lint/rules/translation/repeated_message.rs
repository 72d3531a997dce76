//! Two messages of one key in one file.

use super::of_catalog;
use crate::catalog::Catalog;
use crate::config::Level;
use crate::lint::{CatalogCheck, Finding, Findings, Rule};

pub(super) static RULE: Rule = of_catalog("repeated-message", Level::Error, include_str!("repeated_message.md"), check);

fn check(check: &CatalogCheck<'_>, findings: &mut Findings<'_>) {
    for (first, later) in check.catalog.into_iter().flat_map(|catalog| catalog.duplicates()) {
        findings.add(
            Finding::new(later.key_span, format!("“{}” stands in this file twice", later.key))
                .label(first.key_span, "it stands here already")
                .help("delete one of them")
                .key(&later.key),
        );
    }
    for message in check.catalog.into_iter().flat_map(Catalog::messages) {
        for (place, attribute) in message.attributes.iter().enumerate() {
            if let Some(first) = message.attributes[..place].iter().find(|first| first.name == attribute.name) {
                findings.add(
                    Finding::new(attribute.name_span, format!("“{}” has the attribute “{}” twice", message.key, attribute.name))
                        .label(first.name_span, "it stands here already")
                        .help("delete one of them")
                        .key(&message.key),
                );
            }
        }
    }
}
