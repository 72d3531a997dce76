//! Translations whose source changed since where it can harm: a number, a negation, a warning.

use super::of_message;
use super::stale_translation::finding;
use crate::config::Level;
use crate::lint::{Findings, MessageCheck, Rule};
use crate::translate::Grade;

pub(super) static RULE: Rule = of_message("critical-change", Level::Error, include_str!("critical_change.md"), check);

fn check(message: &MessageCheck<'_>, findings: &mut Findings<'_>) {
    if let Some((Grade::Critical, old)) = &message.judged.stale {
        findings.add(finding(message, old, "the source changed in substance since this was translated"));
    }
}
