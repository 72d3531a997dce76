//! Attributes of the source that a translation does not have.

use super::of_message;
use crate::config::Level;
use crate::lint::{Findings, MessageCheck, Rule};

pub(super) static RULE: Rule = of_message("missing-attribute", Level::Warning, include_str!("missing_attribute.md"), check);

fn check(message: &MessageCheck<'_>, findings: &mut Findings<'_>) {
    // A term's attributes are its language's own affair.
    if message.source.message.is_term() {
        return;
    }
    for attribute in &message.source.message.attributes {
        if message.target.message.attribute(&attribute.name).is_none() {
            let (file, whole) = message.whole_source();
            let place = if message.is_page() { whole } else { attribute.span };
            findings.add(
                message
                    .finding(
                        message.target.message.key_span,
                        format!("the translation of “{}” has no “.{}”", message.key(), attribute.name),
                    )
                    .label_in(file, place, "the source has it")
                    .help(format!("add “.{} = …” below the message, indented", attribute.name)),
            );
        }
    }
}
