//! `leaflint.toml` as written: the types that read it, document it and generate its schema.

use crate::diagnostic::Severity;
use crate::language::Aspect;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The configuration of a leaflint project. Every key may be left out.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
#[schemars(title = "leaflint.toml")]
pub struct Written {
    /// The language that pages are written in, as a BCP 47 tag.
    pub source_language: Option<String>,
    /// The languages to translate into, as BCP 47 tags.
    pub languages: Vec<String>,
    /// The folder with the pages, from the folder of this file.
    pub content: String,
    /// The folder with the translations, one folder a language in it.
    pub locales: String,
    /// The folder that bundles are written to.
    pub out: String,
    /// The folder that reports are written to.
    pub reports: String,
    /// The house style: settings for what published standards disagree on.
    pub style: Style,
    /// The name of the publisher, for bundles.
    pub publisher: Option<String>,
    /// The address at which bundles will be published, for links between languages.
    pub address: Option<String>,
    /// The level from which findings fail a run.
    pub fail_on: Option<Severity>,
    /// Words that the spelling rule accepts: files with one word a line.
    pub word_lists: Vec<String>,
    /// Folders with Hunspell dictionaries, searched before those of the system.
    pub dictionaries: Vec<String>,
    /// Whether the dictionaries of the system are used too; what they find differs between machines. On unless set to false.
    pub system_dictionaries: bool,
    /// Reading targets.
    pub reading: ReadingSettings,
    /// What each type of page must have.
    pub pages: BTreeMap<String, PageSettings>,
    /// Rules by name: a severity, `"off"`, or a table with `severity` and the rule's settings.
    pub rules: BTreeMap<String, RuleSetting>,
    /// Settings for some pages only.
    pub overrides: Vec<Override>,
    /// Variables that pages may use, such as `{ $clinic-phone }`.
    pub variables: BTreeMap<String, Variable>,
    /// What may be published.
    pub publish: PublishSettings,
    /// How leaflets are printed.
    pub print: PrintSettings,
}

impl Default for Written {
    fn default() -> Self {
        Self {
            source_language: None,
            languages: Vec::new(),
            content: "content".into(),
            locales: "locales".into(),
            out: "dist".into(),
            reports: "reports".into(),
            style: Style::default(),
            publisher: None,
            address: None,
            fail_on: None,
            word_lists: Vec::new(),
            dictionaries: Vec::new(),
            system_dictionaries: true,
            reading: ReadingSettings::default(),
            pages: BTreeMap::new(),
            rules: BTreeMap::new(),
            overrides: Vec::new(),
            variables: BTreeMap::new(),
            publish: PublishSettings::default(),
            print: PrintSettings::default(),
        }
    }
}

/// Bundles of settings for what published standards disagree on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Style {
    /// What most standards share.
    #[default]
    Plain,
    /// The NHS content style guide.
    Nhs,
    /// The Institute for Safe Medication Practices.
    Ismp,
    /// The World Health Organization.
    Who,
}

/// Reading targets, in years of school.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct ReadingSettings {
    /// The grade to aim at; above it findings are advice.
    pub aim: Option<f64>,
    /// The grade above which findings are warnings.
    pub warn: Option<f64>,
    /// Targets of single languages, by tag.
    pub languages: BTreeMap<String, Target>,
    /// Targets of single audiences, as named in front matter.
    pub audiences: BTreeMap<String, Target>,
}

/// A reading target, in years of school.
#[derive(Clone, Copy, Debug, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Target {
    /// The grade to aim at.
    pub aim: Option<f64>,
    /// The grade above which findings are warnings.
    pub warn: Option<f64>,
}

/// What one type of page must have.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct PageSettings {
    /// Aspects without which a page is incomplete.
    pub required: Option<Vec<Aspect>>,
    /// Aspects that a page should have.
    pub recommended: Option<Vec<Aspect>>,
}

/// What is wanted of a rule.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum RuleSetting {
    /// A severity or `"off"`.
    Level(Level),
    /// A severity and settings.
    Table(RuleSettings),
}

/// A severity or `off`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// The rule does not run.
    Off,
    /// Findings are advice.
    Advice,
    /// Findings are warnings.
    Warning,
    /// Findings are errors.
    Error,
}

impl Level {
    /// The severity; none for `off`.
    #[must_use]
    pub fn severity(self) -> Option<Severity> {
        match self {
            Self::Off => None,
            Self::Advice => Some(Severity::Advice),
            Self::Warning => Some(Severity::Warning),
            Self::Error => Some(Severity::Error),
        }
    }
}

/// A severity and the settings that the rule's page names.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct RuleSettings {
    /// The severity, or `"off"`.
    pub severity: Option<Level>,
    /// The rule's own settings, by name.
    #[serde(flatten)]
    pub settings: BTreeMap<String, serde_json::Value>,
}

/// Settings for some pages only.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Override {
    /// The pages, as globs from the folder of this file; all pages if left out.
    pub paths: Vec<String>,
    /// Only pages of these types.
    pub types: Vec<String>,
    /// Only pages in these languages.
    pub languages: Vec<String>,
    /// Only pages for these audiences.
    pub audiences: Vec<String>,
    /// Rules as at the top level.
    pub rules: BTreeMap<String, RuleSetting>,
}

/// A variable that pages may use.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Variable {
    /// What its value must be.
    #[serde(rename = "type", default)]
    pub kind: VariableKind,
    /// A value that stands for it where none is given, so that pages can be read and checked.
    pub sample: String,
    /// What it is, for translators.
    #[serde(default)]
    pub description: String,
}

/// What a variable's value must be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum VariableKind {
    /// Any text.
    #[default]
    Text,
    /// A number, which may choose plural forms.
    Number,
    /// A telephone number.
    Phone,
    /// A web address.
    Address,
    /// A date, year-month-day.
    Date,
}

/// What may be published.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct PublishSettings {
    /// Whether translations that nobody has reviewed are published, with a notice.
    pub drafts: bool,
    /// What becomes of a page that is below the gate.
    pub below: Below,
}

/// What becomes of a page that is below the gate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Below {
    /// It is left out of the language's bundle, and the manifest says so.
    #[default]
    Withhold,
    /// It is shown in the source language, marked as such, with a notice.
    Source,
    /// Its last approved translation is shown, with a notice, if only words of the page have changed since. Where a number, a unit or
    /// a “not” has changed, or something has no translation, it is left out: an old dose is no information.
    LastApproved,
}

/// How leaflets are printed: the formats `typst` and `pdf`.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct PrintSettings {
    /// The size of the paper.
    pub paper: Paper,
    /// The size of the text in points. Clear print asks for 12 to 14, large print for 16 and more.
    pub text_size: f64,
    /// Typefaces by family name, tried in this order before those that leaflint knows for a language.
    pub fonts: Vec<String>,
    /// Typefaces of single languages, by tag, tried before all others.
    pub languages: BTreeMap<String, Vec<String>>,
    /// Folders with font files, beside those of the system.
    pub font_folders: Vec<String>,
    /// The command that makes PDFs, if it is not the `typst` of the search path.
    pub typst: Option<String>,
}

impl Default for PrintSettings {
    fn default() -> Self {
        // Between the 12 and 14 points of clear print (UK Association for Accessible Formats).
        const TEXT_SIZE: f64 = 13.0;
        Self {
            paper: Paper::default(),
            text_size: TEXT_SIZE,
            fonts: Vec::new(),
            languages: BTreeMap::new(),
            font_folders: Vec::new(),
            typst: None,
        }
    }
}

/// A size of paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Paper {
    /// 210 × 297 mm.
    #[default]
    A4,
    /// 148 × 210 mm.
    A5,
    /// 8½ × 11 inches.
    UsLetter,
}
