//! Reads `leaflint.toml`: what is wrong in it is said with a caret and the run goes on with what is right.

use super::{Config, Written, schema};
use crate::diagnostic::{Diagnostic, Label, Severity, Words};
use crate::language::Language;
use crate::source::{SourceId, Span};
use serde_json::Value as Json;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Reads the text of `leaflint.toml`. A key that is not known is left out; a file that cannot be understood gives defaults.
#[must_use]
pub fn read(text: &str, source: SourceId) -> (Config, Vec<Diagnostic>) {
    let mut faults = Faults { source, found: Vec::new() };
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in &errors {
        faults.add(error.span().unwrap_or(0..0), format!("this is not valid TOML: {}", error.message()), "");
    }
    let schema = schema();
    faults.unknown_keys(table.get_ref(), &schema, &schema);
    // Keys that are not known were reported above; the rest is read without them.
    let known = without_unknown(&toml::from_str::<Json>(text).unwrap_or_default(), &schema, &schema);
    let written = serde_json::from_value::<Written>(known).unwrap_or_else(|error| {
        match toml::from_str::<Written>(text) {
            Err(toml_error) if errors.is_empty() => {
                faults.add(toml_error.span().unwrap_or(0..0), format!("this value does not fit: {}", first_line(toml_error.message())), "");
            }
            _ if errors.is_empty() => faults.add(0..0, format!("a value does not fit: {error}"), ""),
            _ => {}
        }
        Written::default()
    });
    let config = faults.understand(written, table.get_ref());
    (config, faults.found)
}

/// The known name nearest to what was typed, if one is near enough to be meant.
#[must_use]
pub fn suggestion<'a>(typed: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    const NEAR_ENOUGH: f64 = 0.85; // Jaro-Winkler; “max-grad” and “max-grade” are 0.98, unrelated keys stay below 0.8
    let near = |name: &str| strsim::jaro_winkler(typed, name).max(strsim::normalized_damerau_levenshtein(typed, name));
    let best = known.into_iter().map(|name| (near(name), name)).max_by(|a, b| a.0.total_cmp(&b.0))?;
    (best.0 >= NEAR_ENOUGH).then_some(best.1)
}

struct Faults {
    source: SourceId,
    found: Vec<Diagnostic>,
}

impl Faults {
    fn add(&mut self, at: std::ops::Range<usize>, message: String, help: impl Into<Words>) {
        let label = Label::new(self.source, Span::new(at));
        self.found.push(Diagnostic::new("configuration", Severity::Error, message, label).help(help));
    }

    /// Reports keys that the schema does not know, at every depth.
    fn unknown_keys(&mut self, table: &DeTable<'_>, schema: &Json, root: &Json) {
        let schema = resolved(schema, root);
        let properties = schema.get("properties").and_then(Json::as_object);
        for (key, value) in table {
            let known = properties.and_then(|properties| properties.get(key.get_ref().as_ref()));
            match known.or_else(|| additional(schema)) {
                Some(inner) => self.unknown_keys_of_value(value, inner, root),
                None => {
                    let names = properties.into_iter().flat_map(|properties| properties.keys().map(String::as_str));
                    let help = match suggestion(key.get_ref(), names.clone()) {
                        Some(name) => format!("did you mean “{name}”?"),
                        None => format!("known here are: {}", names.collect::<Vec<_>>().join(", ")),
                    };
                    self.add(key.span(), format!("there is no setting “{}”", key.get_ref()), help);
                }
            }
        }
    }

    fn unknown_keys_of_value(&mut self, value: &Spanned<DeValue<'_>>, schema: &Json, root: &Json) {
        match value.get_ref() {
            DeValue::Table(table) => {
                if let Some(schema) = object_schema(schema, root) {
                    self.unknown_keys(table, schema, root);
                }
            }
            DeValue::Array(items) => {
                if let Some(inner) = resolved(schema, root).get("items") {
                    for item in items.iter() {
                        self.unknown_keys_of_value(item, inner, root);
                    }
                }
            }
            _ => {}
        }
    }

    /// Checks what the types cannot: language tags.
    fn understand(&mut self, written: Written, table: &DeTable<'_>) -> Config {
        let place = |key: &str| table.get(key).map_or(0..0, Spanned::span);
        let mut parse = |tag: &str, at: std::ops::Range<usize>| {
            let language = Language::parse(tag);
            if language.is_none() {
                self.add(at, format!("“{tag}” is no language tag"), "write a BCP 47 tag, such as es, pt-BR or zh-Hans");
            }
            language
        };
        let source = written.source_language.as_deref().and_then(|tag| parse(tag, place("source-language")));
        let items = table.get("languages").and_then(|languages| languages.get_ref().as_array());
        let item_place = |at: usize| items.and_then(|items| items.get(at)).map_or_else(|| place("languages"), Spanned::span);
        let languages = written.languages.iter().enumerate().filter_map(|(at, tag)| parse(tag, item_place(at))).collect();
        Config { is_language_declared: source.is_some(), source_language: source.unwrap_or_else(Language::english), languages, written }
    }
}

fn first_line(message: &str) -> &str {
    message.lines().next().unwrap_or(message)
}

/// The schema that a `$ref` names.
fn resolved<'a>(schema: &'a Json, root: &'a Json) -> &'a Json {
    let Some(name) = schema.get("$ref").and_then(Json::as_str) else { return schema };
    root.pointer(name.trim_start_matches('#')).unwrap_or(schema)
}

/// The schema of a table, also where it is one of several forms.
fn object_schema<'a>(schema: &'a Json, root: &'a Json) -> Option<&'a Json> {
    let schema = resolved(schema, root);
    if schema.get("properties").is_some() || schema.get("additionalProperties").is_some() {
        return Some(schema);
    }
    schema.get("anyOf")?.as_array()?.iter().find_map(|form| object_schema(form, root))
}

/// The schema of keys that are not named, if such keys may stand.
fn additional(schema: &Json) -> Option<&Json> {
    static ANYTHING: Json = Json::Bool(true);
    match schema.get("additionalProperties") {
        Some(Json::Bool(false)) => None,
        Some(inner) => Some(inner),
        None => Some(&ANYTHING),
    }
}

fn without_unknown(value: &Json, schema: &Json, root: &Json) -> Json {
    let resolved_schema = resolved(schema, root);
    match value {
        Json::Object(entries) => {
            let Some(schema) = object_schema(schema, root) else { return value.clone() };
            let properties = schema.get("properties");
            let keep = |(key, value): (&String, &Json)| {
                let inner = properties.and_then(|properties| properties.get(key)).or_else(|| additional(schema))?;
                Some((key.clone(), without_unknown(value, inner, root)))
            };
            Json::Object(entries.iter().filter_map(keep).collect())
        }
        Json::Array(items) => match resolved_schema.get("items") {
            Some(inner) => Json::Array(items.iter().map(|item| without_unknown(item, inner, root)).collect()),
            None => value.clone(),
        },
        _ => value.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect::{codes, places};

    /// What a configuration's faults say, and which text they stand at.
    mod expect {
        use super::*;

        pub(super) fn places(text: &str) -> Vec<(&str, String)> {
            let (_, faults) = read(text, SourceId(0));
            faults.iter().map(|fault| (&text[fault.primary.span.range()], fault.help.clone().into_owned())).collect()
        }

        pub(super) fn codes(text: &str) -> Vec<String> {
            read(text, SourceId(0)).1.into_iter().map(|fault| fault.message.into_owned()).collect()
        }
    }

    #[test]
    fn an_unknown_key_gets_a_caret_and_the_name_that_was_meant() {
        let text = "source-language = \"en\"\nlanguges = [\"es\"]\n[publish]\ndraft = true\n";
        let found = places(text);
        assert_eq!(found, [("languges", "did you mean “languages”?".to_owned()), ("draft", "did you mean “drafts”?".to_owned())]);
        assert_eq!(read(text, SourceId(0)).0.source_language.tag(), "en");
    }

    #[test]
    fn a_wrong_type_is_said_where_it_stands() {
        let text = "languages = \"es\"\n";
        assert_eq!(places(text)[0].0, "\"es\"");
    }

    #[test]
    fn broken_toml_and_wrong_tags_are_said() {
        assert!(codes("a = = 1")[0].starts_with("this is not valid TOML"));
        assert_eq!(places("languages = [\"es\", \"no such tag\"]\n")[0].0, "\"no such tag\"");
    }

    #[test]
    fn a_right_file_has_no_faults() {
        let text = "source-language = \"en-GB\"\nlanguages = [\"es\", \"ar\"]\nstyle = \"nhs\"\n[rules]\nidiom = \"off\"\nlong-sentence = { severity = \"error\", words = 25 }\n[[overrides]]\npaths = [\"x/**\"]\nrules = { emoji = \"off\" }\n[variables.clinic-phone]\ntype = \"phone\"\nsample = \"555 0100\"\n";
        assert_eq!(codes(text), [] as [String; 0]);
    }
}
