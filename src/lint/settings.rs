//! What configuration, house style and command line make of the rules for one page.

use super::rule::{Rule, Value, find};
use super::rules::RULES;
use super::styles::style_settings;
use crate::config::{Config, Level, RuleSetting, suggestion};
use crate::diagnostic::{Diagnostic, Label, Severity};
use crate::source::{SourceId, Span};
use rustc_hash::FxHashSet;
use serde_json::Value as Json;
use std::collections::BTreeMap;

/// Severities and settings that hold for one page.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    levels: BTreeMap<&'static str, Level>,
    values: BTreeMap<(&'static str, String), Json>,
    /// What the run looks at: codes and groups; all rules if empty.
    select: Vec<String>,
    /// What it leaves out.
    ignore: Vec<String>,
    /// The rules that run, worked out once, and their codes: this is asked for every page and phrase.
    rules: Vec<&'static Rule>,
    on: FxHashSet<&'static str>,
}

impl Settings {
    /// What holds for every page: house style, then `[rules]`.
    #[must_use]
    pub fn of(config: &Config, select: &[String], ignore: &[String]) -> Self {
        let mut settings = Self { select: select.to_vec(), ignore: ignore.to_vec(), ..Self::default() };
        for (name, setting) in style_settings(config.written.style) {
            settings.apply(name, &setting);
        }
        settings.apply_all(&config.written.rules);
        settings
    }

    fn rules_on(&self) -> Vec<&'static Rule> {
        let named = |rule: &Rule, names: &[String]| names.iter().any(|name| super::rule::selected_by(rule, name));
        let is_on = |rule: &&&Rule| {
            // Asking for a rule by its own name switches it on, whatever the default.
            let asked = self.select.iter().any(|name| name == rule.code);
            let level = self.levels.get(rule.code).copied().unwrap_or(rule.severity);
            let is_selected = self.select.is_empty() || named(rule, &self.select);
            is_selected && !named(rule, &self.ignore) && (asked || level != Level::Off)
        };
        RULES.iter().filter(is_on).copied().collect()
    }

    /// Applies a table of rule settings on top.
    pub fn apply_all(&mut self, rules: &BTreeMap<String, RuleSetting>) {
        // Groups first, so that a rule's own line overrules its group's.
        let is_group = |name: &&String| super::rule::rule(name).is_none();
        let (groups, codes): (Vec<_>, Vec<_>) = rules.keys().partition(is_group);
        for name in groups.into_iter().chain(codes) {
            self.apply(name, &rules[name]);
        }
        self.rules = self.rules_on();
        self.on = self.rules.iter().map(|rule| rule.code).collect();
    }

    fn apply(&mut self, name: &str, setting: &RuleSetting) {
        for rule in find(name) {
            match setting {
                RuleSetting::Level(level) => drop(self.levels.insert(rule.code, *level)),
                RuleSetting::Table(table) => {
                    if let Some(level) = table.severity {
                        self.levels.insert(rule.code, level);
                    }
                    for (name, value) in &table.settings {
                        self.values.insert((rule.code, name.clone()), value.clone());
                    }
                }
            }
        }
    }

    /// The rules that run, in their order.
    pub(super) fn rules(&self) -> impl Iterator<Item = &'static Rule> + '_ {
        self.rules.iter().copied()
    }

    /// Whether the rule runs.
    #[must_use]
    pub fn is_on(&self, rule: &Rule) -> bool {
        self.on.contains(rule.code)
    }

    /// The severity of a finding: configuration, else what the finding asks for, else the rule's own.
    #[must_use]
    pub fn severity(&self, rule: &Rule, asked: Option<Severity>) -> Option<Severity> {
        match self.levels.get(rule.code) {
            Some(Level::Off) | None => asked.or(rule.severity.severity()).or(Some(Severity::Advice)),
            Some(level) => level.severity(),
        }
    }

    /// Whether configuration or house style says something of a setting.
    pub(super) fn is_set(&self, rule: &Rule, name: &str) -> bool {
        self.value(rule, name).is_some()
    }

    pub(super) fn number(&self, rule: &Rule, name: &str) -> f64 {
        match (self.value(rule, name), default_of(rule, name)) {
            (Some(Json::Number(number)), _) => number.as_f64().unwrap_or_default(),
            (_, Value::Number(number)) => number,
            (_, other) => panic!("the setting {name} of {} is no number but {other:?}", rule.code),
        }
    }

    pub(super) fn flag(&self, rule: &Rule, name: &str) -> bool {
        match (self.value(rule, name), default_of(rule, name)) {
            (Some(Json::Bool(flag)), _) => *flag,
            (_, Value::Flag(flag)) => flag,
            (_, other) => panic!("the setting {name} of {} is no flag but {other:?}", rule.code),
        }
    }

    pub(super) fn word(&self, rule: &Rule, name: &str) -> String {
        match (self.value(rule, name), default_of(rule, name)) {
            (Some(Json::String(text)), _) => text.clone(),
            (_, Value::Text(text)) => text.to_owned(),
            (_, other) => panic!("the setting {name} of {} is no word but {other:?}", rule.code),
        }
    }

    pub(super) fn list(&self, rule: &Rule, name: &str) -> Vec<String> {
        match (self.value(rule, name), default_of(rule, name)) {
            (Some(Json::Array(items)), _) => items.iter().filter_map(Json::as_str).map(str::to_owned).collect(),
            (_, Value::List(items)) => items.iter().map(|item| (*item).to_owned()).collect(),
            (_, other) => panic!("the setting {name} of {} is no list but {other:?}", rule.code),
        }
    }

    fn value(&self, rule: &Rule, name: &str) -> Option<&Json> {
        self.values.get(&(rule.code, name.to_owned()))
    }
}

fn default_of(rule: &Rule, name: &str) -> Value {
    let setting = rule.settings.iter().find(|setting| setting.name == name);
    setting.unwrap_or_else(|| panic!("{} has no setting {name}", rule.code)).default
}

/// Names of rules and settings in the configuration that leaflint does not know, and values that do not fit.
/// `text` is the configuration's own text, in which the places are found.
#[must_use]
pub fn unknown_names(config: &Config, source: SourceId, text: &str) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let tables = std::iter::once(&config.written.rules).chain(config.written.overrides.iter().map(|one| &one.rules));
    for (name, setting) in tables.flatten() {
        let mut report = |word: &str, message: String, help: String| {
            let label = Label::new(source, place_of(text, word));
            found.push(Diagnostic::new("configuration", Severity::Error, message, label).help(help));
        };
        let rules: Vec<&Rule> = find(name).collect();
        if rules.is_empty() {
            report(name, format!("there is no rule or group “{name}”"), meant(name, names()));
            continue;
        }
        let RuleSetting::Table(table) = setting else { continue };
        for (key, value) in &table.settings {
            let known: Vec<_> = rules.iter().flat_map(|rule| rule.settings).collect();
            match known.iter().find(|setting| setting.name == key) {
                None => report(key, format!("“{name}” has no setting “{key}”"), meant(key, known.iter().map(|setting| setting.name))),
                Some(setting) if !fits(value, &setting.default) => {
                    report(key, format!("“{key}” of “{name}” takes {}", kind_of(&setting.default)), String::new());
                }
                Some(_) => {}
            }
        }
    }
    found
}

/// All names that select rules.
pub(super) fn names() -> impl Iterator<Item = &'static str> + Clone {
    RULES.iter().map(|rule| rule.code).chain(RULES.iter().map(|rule| rule.group.name()))
}

fn meant<'a>(typed: &str, known: impl Iterator<Item = &'a str> + Clone) -> String {
    match suggestion(typed, known.clone()) {
        Some(name) => format!("did you mean “{name}”?"),
        None if known.clone().count() > 12 => "run `leaflint explain` for the table of rules".into(),
        None => format!("known here are: {}", known.collect::<Vec<_>>().join(", ")),
    }
}

fn fits(value: &Json, default: &Value) -> bool {
    match default {
        Value::Number(_) => value.is_number(),
        Value::Flag(_) => value.is_boolean(),
        Value::Text(_) => value.is_string(),
        Value::List(_) => value.as_array().is_some_and(|items| items.iter().all(Json::is_string)),
    }
}

fn kind_of(default: &Value) -> &'static str {
    match default {
        Value::Number(_) => "a number",
        Value::Flag(_) => "true or false",
        Value::Text(_) => "a word in quotation marks",
        Value::List(_) => "a list of words in quotation marks",
    }
}

/// The first place where a word stands as a key; the types that read the file keep no places of keys.
fn place_of(text: &str, word: &str) -> Span {
    let is_part = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
    let whole = |at: &usize| {
        let (before, after) = (&text[..*at], &text[*at + word.len()..]);
        !before.ends_with(is_part)
            && !after.starts_with(is_part)
            && after.trim_start_matches(['"', ' ', '\t', ']']).starts_with(['=', '\n', '\r', '.'])
    };
    let at = text.match_indices(word).map(|(at, _)| at).find(whole).or_else(|| text.find(word)).unwrap_or(0);
    Span::new(at..(at + word.len()).min(text.len()))
}
