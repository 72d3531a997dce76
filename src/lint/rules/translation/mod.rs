//! The rules of the group “translation”.

mod inline;

#[cfg(test)]
mod tests;

use crate::config::Level;
use crate::lint::rule::{Check, Group, LookAtMessage, Rule};
use crate::lint::{CatalogCheck, Findings};

rules! {
    bidi_control,
    broken_message,
    critical_change,
    doubled_word,
    empty_message,
    glossary_mismatch,
    length_out_of_proportion,
    link_mismatch,
    markup_mismatch,
    missing_attribute,
    missing_message,
    missing_term,
    missing_translation_record,
    missing_variable,
    negation_mismatch,
    not_normalised,
    number_mismatch,
    obsolete_message,
    plural_categories,
    repeated_message,
    sentences_lost,
    stale_translation,
    target_punctuation,
    target_spacing,
    too_many_placeables,
    unexplained_variable,
    unit_mismatch,
    unknown_attribute,
    unknown_variable,
    unrelated_translation,
    unsupported_function,
    untranslated,
    wrong_language,
    wrong_script,
}

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
