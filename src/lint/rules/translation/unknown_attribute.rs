//! Attributes of a translation that the source does not have, and texts where the source has attributes alone.

use super::of_message;
use crate::config::{Level, suggestion};
use crate::lint::{Findings, MessageCheck, Rule};

pub(super) static RULE: Rule = of_message("unknown-attribute", Level::Warning, include_str!("unknown_attribute.md"), check);

fn check(message: &MessageCheck<'_>, findings: &mut Findings<'_>) {
    if message.source.message.is_term() {
        return;
    }
    if let (Some(value), None) = (&message.target.message.value, &message.source.message.value) {
        let (file, place) = message.whole_source();
        findings.add(
            message
                .finding(value.span, format!("“{}” of the source has attributes alone, so nobody sees this", message.key()))
                .label_in(file, place, "the source says this")
                .help("delete it, or move it to the attribute that it belongs to"),
        );
    }
    let known = || message.source.message.attributes.iter().map(|attribute| attribute.name.as_str());
    for attribute in &message.target.message.attributes {
        let name = attribute.name.as_str();
        if known().any(|known| known == name) || (message.is_page() && is_address(message, name)) {
            continue;
        }
        let help =
            suggestion(name, known().collect::<Vec<_>>()).map_or_else(|| "delete it".to_owned(), |near| format!("did you mean “.{near}”?"));
        let (file, place) = message.whole_source();
        findings.add(
            message
                .finding(attribute.name_span, format!("“{}” of the source has no attribute “.{name}”", message.key()))
                .label_in(file, place, "the source says this")
                .help(help),
        );
    }
}

/// `.href-1` puts another address in the place of the page's first link.
fn is_address(message: &MessageCheck<'_>, name: &str) -> bool {
    let label = name.strip_prefix("href-");
    label.is_some_and(|label| message.origin.segment.iter().flat_map(|segment| &segment.links).any(|link| link.label == label))
}
