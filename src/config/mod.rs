//! `leaflint.toml`: as written ([`Written`]) and as understood ([`Config`]); its faults are diagnostics with carets.

mod read;
mod written;

pub use read::{read, suggestion};
pub use written::{
    Below, Level, Override, PageSettings, Paper, PrintSettings, PublishSettings, ReadingSettings, RuleSetting, RuleSettings, Style, Target,
    Variable, VariableKind, Written,
};

use crate::language::Language;
use std::collections::BTreeMap;

/// The name of the file.
pub const FILE_NAME: &str = "leaflint.toml";

/// What a project wants, checked and complete.
#[derive(Clone, Debug)]
pub struct Config {
    /// The language that pages are written in.
    pub source_language: Language,
    /// Whether the configuration named it, or it is only assumed.
    pub is_language_declared: bool,
    /// The languages to translate into, in the order given.
    pub languages: Vec<Language>,
    /// As written, with defaults for what was not.
    pub written: Written,
}

impl Default for Config {
    fn default() -> Self {
        Self { source_language: Language::english(), is_language_declared: false, languages: Vec::new(), written: Written::default() }
    }
}

impl Config {
    /// The variables that pages may use, by name.
    #[must_use]
    pub fn variables(&self) -> &BTreeMap<String, Variable> {
        &self.written.variables
    }
}

/// The JSON schema of `leaflint.toml`, from the same types that read it.
#[must_use]
pub fn schema() -> serde_json::Value {
    schemars::schema_for!(Written).to_value()
}
