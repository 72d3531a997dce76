//! Rules whose findings are made while files are read: here stand their names, levels and pages.

use crate::config::Level;
use crate::lint::rule::{Check, Group, Rule};

/// A rule whose findings come from reading files.
const fn reading(code: &'static str, severity: Level, docs: &'static str) -> Rule {
    Rule { code, group: Group::Project, severity, docs, languages: &[], fixable: false, settings: &[], check: Check::Reading }
}

pub(super) static CONFIGURATION: Rule = reading("configuration", Level::Error, include_str!("configuration.md"));
pub(super) static FRONT_MATTER: Rule = reading("front-matter", Level::Error, include_str!("front_matter.md"));
pub(super) static MISSING_LOCALE: Rule = reading("missing-locale", Level::Warning, include_str!("missing_locale.md"));
pub(super) static UNKNOWN_LANGUAGE: Rule = reading("unknown-language", Level::Error, include_str!("unknown_language.md"));
pub(super) static UNREADABLE_TEXT: Rule = reading("unreadable-text", Level::Error, include_str!("unreadable_text.md"));
pub(super) static UNUSED_ALLOW: Rule = reading("unused-allow", Level::Warning, include_str!("unused_allow.md"));
