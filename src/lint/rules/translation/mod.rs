//! The rules of the group “translation”.

mod bidi_control;
mod broken_message;
mod critical_change;
mod doubled_word;
mod empty_message;
mod glossary_mismatch;
mod inline;
mod length_out_of_proportion;
mod link_mismatch;
mod markup_mismatch;
mod missing_attribute;
mod missing_message;
mod missing_term;
mod missing_translation_record;
mod missing_variable;
mod negation_mismatch;
mod not_normalised;
mod number_mismatch;
mod obsolete_message;
mod plural_categories;
mod repeated_message;
mod sentences_lost;
mod stale_translation;
mod target_punctuation;
mod target_spacing;
mod too_many_placeables;
mod unexplained_variable;
mod unit_mismatch;
mod unknown_attribute;
mod unknown_variable;
mod unrelated_translation;
mod unsupported_function;
mod untranslated;
mod wrong_language;
mod wrong_script;

#[cfg(test)]
mod tests;

use crate::config::Level;
use crate::lint::rule::{Check, Group, LookAtMessage, Rule};
use crate::lint::{CatalogCheck, Findings};

/// By name.
pub(super) const RULES: &[&Rule] = &[
    &bidi_control::RULE,
    &broken_message::RULE,
    &critical_change::RULE,
    &doubled_word::RULE,
    &empty_message::RULE,
    &glossary_mismatch::RULE,
    &length_out_of_proportion::RULE,
    &link_mismatch::RULE,
    &markup_mismatch::RULE,
    &missing_attribute::RULE,
    &missing_message::RULE,
    &missing_term::RULE,
    &missing_translation_record::RULE,
    &missing_variable::RULE,
    &negation_mismatch::RULE,
    &not_normalised::RULE,
    &number_mismatch::RULE,
    &obsolete_message::RULE,
    &plural_categories::RULE,
    &repeated_message::RULE,
    &sentences_lost::RULE,
    &stale_translation::RULE,
    &target_punctuation::RULE,
    &target_spacing::RULE,
    &too_many_placeables::RULE,
    &unexplained_variable::RULE,
    &unit_mismatch::RULE,
    &unknown_attribute::RULE,
    &unknown_variable::RULE,
    &unrelated_translation::RULE,
    &unsupported_function::RULE,
    &untranslated::RULE,
    &wrong_language::RULE,
    &wrong_script::RULE,
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
