//! The rules of the group “translation”.

mod broken_message;
mod critical_change;
mod empty_message;
mod missing_message;
mod missing_variable;
mod number_mismatch;
mod obsolete_message;
mod repeated_message;
mod stale_translation;
mod unknown_variable;

use crate::config::Level;
use crate::lint::rule::{Check, Group, LookAtMessage, Rule};
use crate::lint::{CatalogCheck, Findings};

/// By name.
pub(super) const RULES: &[&Rule] = &[
    &broken_message::RULE,
    &critical_change::RULE,
    &empty_message::RULE,
    &missing_message::RULE,
    &missing_variable::RULE,
    &number_mismatch::RULE,
    &obsolete_message::RULE,
    &repeated_message::RULE,
    &stale_translation::RULE,
    &unknown_variable::RULE,
];

/// A rule over one message and its translation, without settings and fixes.
const fn of_message(code: &'static str, severity: Level, docs: &'static str, look: LookAtMessage) -> Rule {
    let check = Check::Message(look);
    Rule { code, group: Group::Translation, severity, docs, languages: &[], fixable: false, settings: &[], check }
}

/// A rule over one catalogue of translations, without settings and fixes.
const fn of_catalog(code: &'static str, severity: Level, docs: &'static str, look: fn(&CatalogCheck<'_>, &mut Findings<'_>)) -> Rule {
    let check = Check::Catalog(look);
    Rule { code, group: Group::Translation, severity, docs, languages: &[], fixable: false, settings: &[], check }
}
