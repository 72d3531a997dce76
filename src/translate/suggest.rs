//! What the project has translated before: for a text without a translation, those of texts like it.

use super::alike::{Alike, percent};
use super::glossary::{GlossaryTerm, glossary};
use super::judge::judge;
use super::memory::Memory;
use super::normal::normal;
use super::plan::{Plan, SourceMessage, UnitKind};
use super::state::{State, States};
use crate::catalog::{Catalog, Content, Value};
use crate::language::Language;
use crate::project::Project;
use crate::source::SourceId;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fmt;

/// A text and its translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translated {
    /// What the source says, or said when it was translated.
    pub source: String,
    /// The translation as plain text.
    pub target: String,
    /// How far it has come.
    pub state: State,
}

/// So many suggestions go out with a text.
pub const MOST_SUGGESTIONS: usize = 3;

/// A translation of a text like another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// How alike the texts are, in percent, rounded down: 100 means the same words.
    pub percent: u8,
    /// The text and its translation.
    pub known: Translated,
}

impl fmt::Display for Suggestion {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} %: “{}” is “{}”", self.percent, self.known.source, self.known.target)
    }
}

/// What has been translated into a language, ready to be looked up.
#[derive(Debug, Default)]
pub struct Suggestions {
    alike: Alike,
    known: Vec<Translated>,
}

impl Suggestions {
    /// Prepares translations. Of two translations of one text the one that came further is kept.
    #[must_use]
    pub fn new(translated: impl IntoIterator<Item = Translated>) -> Self {
        let mut best: BTreeMap<String, Translated> = BTreeMap::new();
        for one in translated {
            let text = normal(&one.source);
            let is_better = |old: &Translated| (one.state, Reverse(&one.target)) > (old.state, Reverse(&old.target));
            if !text.is_empty() && !one.target.trim().is_empty() && best.get(&text).is_none_or(is_better) {
                best.insert(text, one);
            }
        }
        Self { alike: Alike::new(best.keys().map(String::as_str)), known: best.into_values().collect() }
    }

    /// Everything that a project has translated into a language, its memory included.
    #[must_use]
    pub fn of(project: &Project, plan: &Plan, language: &Language, terms: &[String]) -> Self {
        let Some(locale) = project.locale(language) else { return Self::default() };
        let mut found = Vec::new();
        for unit in plan.units.iter().filter(|unit| unit.kind != UnitKind::Gone) {
            let Some(catalog) = locale.catalogs.get(&unit.id) else { continue };
            let text = &project.sources.file(catalog.source).text;
            let states = locale.states.get(&unit.id).map(|source| States::parse(&project.sources.file(*source).text));
            for message in &unit.messages {
                let Some(value) = catalog.message(&message.key).and_then(|target| catalog.content(text, target)?.value) else { continue };
                let judged = judge(message, Some(catalog), states.as_ref(), project, terms);
                let super::judge::Status::Present(state) = judged.status else { continue };
                let stale = judged.stale.map(|(_, old)| old).filter(|old| !old.is_empty());
                let source = stale.or_else(|| source_value(project, message, &unit.id).map(|value| value.to_plain()));
                found.extend(source.map(|source| Translated { source, target: value.to_plain(), state }));
            }
        }
        let memory = locale.memory.map(|source| Memory::parse(&project.sources.file(source).text)).unwrap_or_default();
        found.extend(remembered(&memory));
        Self::new(found)
    }

    /// The translations of texts like this one, the most alike first.
    #[must_use]
    pub fn like(&self, text: &str, most: usize) -> Vec<Suggestion> {
        let suggestion = |(alike, place): (f64, usize)| Suggestion { percent: percent(alike), known: self.known[place].clone() };
        self.alike.to(text).into_iter().take(most).map(suggestion).collect()
    }
}

/// The translations of a memory.
#[must_use]
pub fn remembered(memory: &Memory) -> Vec<Translated> {
    let plain = |target: &str| {
        let entry = format!("k = {target}\n");
        let catalog = Catalog::parse(SourceId(0), &entry, &Language::english());
        Some(catalog.content(&entry, catalog.message("k")?)?.value?.to_plain())
    };
    let one = |source: &str, target: &str, state| Some(Translated { source: source.to_owned(), target: plain(target)?, state });
    memory.entries().filter_map(|entry| one(&entry.source, &entry.target, entry.state)).collect()
}

/// What a message of the source language says today.
pub(super) fn source_value(project: &Project, message: &SourceMessage, unit: &str) -> Option<Value> {
    source_content(project, message, unit)?.value
}

/// A message of the source language as it would be extracted today, or as people wrote it.
#[must_use]
pub(super) fn source_content(project: &Project, message: &SourceMessage, unit: &str) -> Option<Content> {
    if message.segment.is_some() {
        let value = Value::prose(&message.text, |name| project.config.variables().contains_key(name));
        return Some(Content { key: message.key.clone(), comment: None, value: Some(value), attributes: Vec::new() });
    }
    let catalog = project.source_locale()?.catalogs.get(unit)?;
    catalog.content(&project.sources.file(catalog.source).text, catalog.message(&message.key)?)
}

/// The terms of the glossary as they read in the source language, and as agreed in another.
#[derive(Debug, Default)]
pub struct AgreedTerms(Vec<(String, String)>);

impl AgreedTerms {
    /// The terms that are agreed in a language.
    #[must_use]
    pub fn of(project: &Project, language: &Language) -> Self {
        Self::new(&glossary(project, &project.config.source_language), &glossary(project, language))
    }

    /// The terms of two languages that have the same keys.
    #[must_use]
    pub fn new(source: &[GlossaryTerm], agreed: &[GlossaryTerm]) -> Self {
        let rendered = |key: &str| agreed.iter().find(|term| term.key == key).map(|term| term.name.clone());
        Self(source.iter().filter_map(|term| rendered(&term.key).map(|name| (term.name.clone(), name))).collect())
    }

    /// Those that a text of the source language uses.
    pub fn used_in(&self, text: &str) -> impl Iterator<Item = &(String, String)> {
        let words = |text: &str| format!(" {} ", text.to_lowercase().replace(|c: char| !c.is_alphanumeric(), " "));
        let text = words(text);
        self.0.iter().filter(move |(name, _)| text.contains(&words(name)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(source: &str, target: &str, state: State) -> Translated {
        Translated { source: source.into(), target: target.into(), state }
    }

    #[test]
    fn texts_like_it_are_offered_the_most_alike_first() {
        let suggestions = Suggestions::new([
            known("Take 500 mg twice a day.", "Tome 500 mg dos veces al día.", State::Draft),
            known("Take 50 mg twice a day.", "Tome 50 mg dos veces al día.", State::Draft),
            known("Call the ward at once.", "Llame a la planta.", State::Draft),
        ]);
        let found = suggestions.like("Take 50 mg twice a day.", 3);
        assert_eq!(found.iter().map(|one| one.percent).collect::<Vec<_>>(), [100, 85]);
        assert_eq!(found[0].known.target, "Tome 50 mg dos veces al día.");
        assert_eq!(suggestions.like("Wear loose clothes.", 3), []);
    }

    #[test]
    fn of_two_translations_the_one_that_came_further_is_kept() {
        let suggestions = Suggestions::new([known("Pain", "Dolores", State::Reviewed), known("Pain", "Dolor", State::Draft)]);
        assert_eq!(suggestions.like("Pain", 3)[0].known.target, "Dolores");
    }
}
