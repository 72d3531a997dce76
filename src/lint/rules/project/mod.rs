//! The rules of the group “project”: the files themselves.

mod faulty_glossary;

use crate::config::Level;
use crate::lint::rule::{Check, Group, Rule};

/// By name.
pub(super) const RULES: &[&Rule] =
    &[&CONFIGURATION, &faulty_glossary::RULE, &FRONT_MATTER, &MISSING_LOCALE, &UNKNOWN_LANGUAGE, &UNREADABLE_TEXT, &UNUSED_ALLOW];

/// A rule whose findings come from reading files.
const fn reading(code: &'static str, severity: Level, docs: &'static str) -> Rule {
    Rule { code, group: Group::Project, severity, docs, languages: &[], fixable: false, settings: &[], check: Check::Reading }
}

static CONFIGURATION: Rule = reading("configuration", Level::Error, include_str!("configuration.md"));
static FRONT_MATTER: Rule = reading("front-matter", Level::Error, include_str!("front_matter.md"));
static MISSING_LOCALE: Rule = reading("missing-locale", Level::Warning, include_str!("missing_locale.md"));
static UNKNOWN_LANGUAGE: Rule = reading("unknown-language", Level::Error, include_str!("unknown_language.md"));
static UNREADABLE_TEXT: Rule = reading("unreadable-text", Level::Error, include_str!("unreadable_text.md"));
static UNUSED_ALLOW: Rule = reading("unused-allow", Level::Warning, include_str!("unused_allow.md"));
