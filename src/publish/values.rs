//! What declared variables stand for in one bundle: the values of a clinic, checked against their types before anything is written.

use super::address::is_safe_address;
use super::dates::{long_date, number, parse_date};
use crate::config::{Config, Variable, VariableKind, suggestion};
use crate::language::Language;
use std::collections::BTreeMap;

/// A value with its type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value {
    /// What it is.
    pub kind: VariableKind,
    /// As written; a number in digits with a decimal point.
    pub text: String,
}

impl Value {
    /// As a language shows it: numbers and dates in its own way, a telephone number on one line.
    #[must_use]
    pub fn in_words(&self, language: &Language) -> String {
        match self.kind {
            VariableKind::Number => number(&self.text, language),
            VariableKind::Date => parse_date(&self.text).map_or_else(|| self.text.clone(), |date| long_date(date, language)),
            VariableKind::Phone => self.text.replace(' ', "\u{a0}"),
            VariableKind::Address | VariableKind::Text => self.text.clone(),
        }
    }
}

/// Where values come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ValuesOrigin {
    /// The samples of the configuration: not for patients.
    Samples,
    /// A file of that name.
    File(String),
}

/// The values of one bundle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Values {
    values: BTreeMap<String, Value>,
    /// Where they come from.
    pub origin: ValuesOrigin,
}

impl Values {
    /// No values: for a project without variables.
    #[must_use]
    pub fn none() -> Self {
        Self { values: BTreeMap::new(), origin: ValuesOrigin::Samples }
    }

    /// The samples of a project's variables.
    ///
    /// # Errors
    /// Says which samples do not fit their type.
    pub fn samples(config: &Config) -> Result<Self, Vec<String>> {
        let mut faults = Vec::new();
        let mut values = BTreeMap::new();
        for (name, variable) in config.variables() {
            match checked(name, &variable.sample, variable) {
                Ok(value) => drop(values.insert(name.clone(), value)),
                Err(fault) => faults.push(format!("leaflint.toml: the sample of {fault}")),
            }
        }
        if faults.is_empty() { Ok(Self { values, origin: ValuesOrigin::Samples }) } else { Err(faults) }
    }

    /// Reads a file of values: TOML with one `name = value` a line. Every declared variable must have a value.
    ///
    /// # Errors
    /// Says everything that is wrong with it, one sentence each.
    pub fn read(file: &str, text: &str, config: &Config) -> Result<Self, Vec<String>> {
        let table =
            toml::from_str::<toml::Table>(text).map_err(|error| vec![format!("{file}: this is not valid TOML: {}", error.message())])?;
        let declared = config.variables();
        let mut faults = Vec::new();
        let mut values = BTreeMap::new();
        for (name, value) in &table {
            let Some(variable) = declared.get(name) else {
                let near = suggestion(name, declared.keys().map(String::as_str));
                let help = near.map_or_else(String::new, |near| format!("; did you mean “{near}”?"));
                faults.push(format!("{file}: leaflint.toml declares no variable “{name}”{help}"));
                continue;
            };
            let written = match value {
                toml::Value::String(text) => text.clone(),
                toml::Value::Integer(number) => number.to_string(),
                toml::Value::Float(number) => number.to_string(),
                toml::Value::Datetime(date) => date.to_string(),
                toml::Value::Boolean(_) | toml::Value::Array(_) | toml::Value::Table(_) => {
                    faults.push(format!("{file}: the value of “{name}” is neither text nor a number nor a date"));
                    continue;
                }
            };
            match checked(name, &written, variable) {
                Ok(value) => drop(values.insert(name.clone(), value)),
                Err(fault) => faults.push(format!("{file}: the value of {fault}")),
            }
        }
        for name in declared.keys().filter(|name| !table.contains_key(*name)) {
            faults.push(format!("{file}: “{name}” has no value"));
        }
        if faults.is_empty() { Ok(Self { values, origin: ValuesOrigin::File(file.to_owned()) }) } else { Err(faults) }
    }

    /// The value of a variable; none for one that is not declared.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.values.get(name)
    }

    /// All values, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.values.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// A text of a page with its variables put in as a language shows them.
    #[must_use]
    pub fn put_into(&self, text: &str, language: &Language) -> String {
        let mut filled = text.to_owned();
        for (name, value) in self.iter() {
            let (open, tight) = (format!("{{ ${name} }}"), format!("{{${name}}}"));
            if filled.contains(&open) || filled.contains(&tight) {
                let shown = value.in_words(language);
                filled = filled.replace(&open, &shown).replace(&tight, &shown);
            }
        }
        filled
    }

    /// Whether they are samples.
    #[must_use]
    pub fn are_samples(&self) -> bool {
        self.origin == ValuesOrigin::Samples
    }
}

fn checked(name: &str, text: &str, variable: &Variable) -> Result<Value, String> {
    let text = text.trim();
    let fault = |what: &str| Err(format!("“{name}” {what}: “{text}”"));
    if text.is_empty() {
        return Err(format!("“{name}” is empty"));
    }
    match variable.kind {
        VariableKind::Number if icu_decimal::input::Decimal::try_from_str(text).is_err() => fault("is no number"),
        VariableKind::Phone if !is_phone(text) => fault("is no telephone number"),
        VariableKind::Address if !is_safe_address(text) => fault("is no web address that starts with https://, http://, mailto: or tel:"),
        VariableKind::Date if parse_date(text).is_none() => fault("is no date such as 2026-11-30"),
        kind => Ok(Value { kind, text: text.to_owned() }),
    }
}

/// Digits with the signs that people put between them; at least three of them.
fn is_phone(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    digits >= 3 && text.chars().all(|c| c.is_ascii_digit() || matches!(c, '+' | ' ' | '-' | '.' | '(' | ')' | '/' | '#' | '*' | '\u{a0}'))
}

/// The address that dials a telephone number.
#[must_use]
pub(super) fn dial(text: &str) -> String {
    let digits: String = text.chars().filter(|c| c.is_ascii_digit() || matches!(c, '+' | '*' | '#')).collect();
    format!("tel:{}", digits.replace('#', "%23"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config() -> Config {
        let text = "[variables.phone]\ntype = \"phone\"\nsample = \"555 0100\"\n[variables.days]\ntype = \"number\"\nsample = \"3\"\n";
        crate::config::read(text, crate::source::SourceId(0)).0
    }

    #[test]
    fn values_are_checked_before_anything_is_written() {
        let read = |text: &str| Values::read("clinic.toml", text, &config());
        let faults = read("phnoe = \"1\"\ndays = \"soon\"\n").expect_err("faulty");
        assert_eq!(
            faults,
            [
                "clinic.toml: the value of “days” is no number: “soon”",
                "clinic.toml: leaflint.toml declares no variable “phnoe”; did you mean “phone”?",
                "clinic.toml: “phone” has no value"
            ]
        );
        let values = read("phone = \"+1 555 0199\"\ndays = 3\n").expect("right");
        assert_eq!(values.get("days").map(|value| value.text.as_str()), Some("3"));
        assert_eq!(dial(&values.get("phone").expect("given").text), "tel:+15550199");
        assert!(Values::samples(&config()).expect("right").are_samples());
    }

    #[test]
    fn an_address_that_runs_a_script_is_no_address() {
        let config =
            crate::config::read("[variables.site]\ntype = \"address\"\nsample = \"https://example.org\"\n", crate::source::SourceId(0)).0;
        assert!(Values::read("c.toml", "site = \"javascript:alert(1)\"\n", &config).is_err());
    }
}
