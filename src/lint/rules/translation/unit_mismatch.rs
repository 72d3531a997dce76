//! Numbers whose unit is another in the translation.

use super::of_message;
use crate::config::Level;
use crate::lint::{Findings, MessageCheck, Rule};
use crate::text::quantity::Mismatch;

pub(super) static RULE: Rule = of_message("unit-mismatch", Level::Error, include_str!("unit_mismatch.md"), check);

fn check(message: &MessageCheck<'_>, findings: &mut Findings<'_>) {
    for (source, target) in message.texts() {
        for mismatch in source.mismatches(target) {
            let Mismatch::Unit { source: from, target: to } = mismatch else { continue };
            let (wanted, there) = (&source.quantities()[from], &target.quantities()[to]);
            let (Some(unit), Some(other)) = (wanted.unit, there.unit) else { continue };
            let digits = &target.text()[there.range.range()];
            let (file, place) = message.source_place(source, wanted.range.range());
            findings.add(
                message
                    .finding(target.span(there.range), format!("the source gives this number in {unit}, the translation in {other}"))
                    .label_in(file, place, format!("{} {unit} here", &source.text()[wanted.range.range()]))
                    .help(format!("write {digits} with {unit}, or convert the number too")),
            );
        }
    }
}
