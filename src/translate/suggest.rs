//! What the project has translated before: for a text without a translation, those of texts like it.

use super::glossary::glossary;
use super::judge::judge;
use super::memory::Memory;
use super::normal::{normal, similarity, tokens};
use super::plan::{Plan, SourceMessage, UnitKind};
use super::state::{State, States};
use crate::catalog::{Catalog, Content, Value};
use crate::language::Language;
use crate::project::Project;
use crate::source::SourceId;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// Less alike than this helps nobody. CAT tools offer matches from 70 %.
const LEAST_ALIKE: f64 = 0.7;
/// Words that stand in more texts than this find nothing by themselves.
const MOST_COMMON: usize = 400;
/// So many candidates are compared word by word.
const MOST_COMPARED: usize = 40;

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

/// A translation of a text like another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// How alike the texts are, in percent, rounded down: 100 means the same words.
    pub percent: u8,
    /// The text and its translation.
    pub known: Translated,
}

/// What has been translated into a language, ready to be looked up.
#[derive(Debug, Default)]
pub struct Suggestions {
    known: Vec<Known>,
    /// Words to the texts that have them.
    places: BTreeMap<String, Vec<u32>>,
}

#[derive(Debug)]
struct Known {
    text: String,
    words: usize,
    translated: Translated,
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
        let mut suggestions = Self::default();
        for (text, translated) in best {
            let place = u32::try_from(suggestions.known.len()).expect("fewer texts than bytes");
            let mut words: Vec<String> = tokens(&text).into_iter().map(str::to_lowercase).collect();
            let count = words.len();
            words.sort();
            words.dedup();
            for word in words {
                suggestions.places.entry(word).or_default().push(place);
            }
            suggestions.known.push(Known { text, words: count, translated });
        }
        suggestions
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
        let text = normal(text);
        let mut words: Vec<String> = tokens(&text).into_iter().map(str::to_lowercase).collect();
        let count = words.len();
        words.sort();
        words.dedup();
        let mut shared: BTreeMap<u32, usize> = BTreeMap::new();
        let rare = |word: &String| self.places.get(word).filter(|places| places.len() <= MOST_COMMON);
        for place in words.iter().filter_map(rare).flatten() {
            *shared.entry(*place).or_default() += 1;
        }
        let mut candidates: Vec<(u32, usize)> = shared.into_iter().collect();
        candidates.sort_by_key(|(place, shared)| (Reverse(*shared), self.known[*place as usize].words.abs_diff(count), *place));
        let compare = |(place, _): (u32, usize)| {
            let known = &self.known[place as usize];
            (similarity(&text, &known.text), place)
        };
        let mut alike: Vec<(f64, u32)> =
            candidates.into_iter().take(MOST_COMPARED).map(compare).filter(|(alike, _)| *alike >= LEAST_ALIKE).collect();
        alike.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share of 1")]
        let suggestion = |(alike, place): (f64, u32)| Suggestion {
            percent: (alike * 100.0) as u8,
            known: self.known[place as usize].translated.clone(),
        };
        alike.into_iter().take(most).map(suggestion).collect()
    }
}

/// The translations of a memory.
pub(super) fn remembered(memory: &Memory) -> Vec<Translated> {
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
        let agreed = glossary(project, language);
        let rendered = |key: &str| agreed.iter().find(|term| term.key == key).map(|term| term.name.clone());
        let terms = glossary(project, &project.config.source_language).into_iter();
        Self(terms.filter_map(|term| rendered(&term.key).map(|name| (term.name, name))).collect())
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
