//! What a finding offers to the person who translates: what the project has for texts like the one in question, and agreed terms.

use super::catalogs::Source;
use super::messages::Agreed;
use crate::project::{Locale, Project};
use crate::text::Passage;
use crate::translate::{AgreedTerms, Alike, Memory, SourceMessage, States, Suggestions, fingerprint, percent, remembered};
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// A text is looked up once for all languages, so more are kept than one of them needs.
const MOST_KEPT: usize = 8;
/// So many terms are named.
const MOST_TERMS: usize = 3;

/// The texts of the source language, looked up once for all languages and only where something is missing.
#[derive(Debug)]
pub struct SourceTexts<'a> {
    all: Vec<SourceText<'a>>,
    alike: OnceLock<Alike>,
    places: BTreeMap<(&'a str, &'a str), usize>,
}

#[derive(Debug)]
struct SourceText<'a> {
    unit: &'a str,
    message: &'a SourceMessage,
    text: &'a Passage,
    /// Texts like it: how alike, and their places.
    like: OnceLock<Vec<(f64, usize)>>,
}

impl<'a> SourceTexts<'a> {
    pub(super) fn of(sources: &'a BTreeMap<&'a str, Source<'a>>) -> Self {
        let mut all = Vec::new();
        for (unit, source) in sources {
            for (message, side) in source.unit.messages.iter().zip(&source.sides) {
                let value = side.as_ref().and_then(|side| side.message.value.as_ref());
                all.extend(value.map(|value| SourceText { unit, message, text: &value.default_form().passage, like: OnceLock::new() }));
            }
        }
        let places = all.iter().enumerate().map(|(at, text)| ((text.unit, text.message.key.as_str()), at)).collect();
        Self { all, alike: OnceLock::new(), places }
    }

    /// A message's text and those like it, without itself.
    fn like(&self, unit: &str, key: &str) -> Option<(&'a Passage, &[(f64, usize)])> {
        let own = *self.places.get(&(unit, key))?;
        let SourceText { text, like, .. } = &self.all[own];
        let found = like.get_or_init(|| {
            let alike = self.alike.get_or_init(|| Alike::new(self.all.iter().map(|one| one.text.text())));
            alike.to(text.text()).into_iter().filter(|(_, at)| *at != own).take(MOST_KEPT).collect()
        });
        Some((text, found))
    }
}

/// What one language has to offer.
#[derive(Debug)]
pub struct Offers<'a> {
    project: &'a Project,
    locale: &'a Locale,
    texts: &'a SourceTexts<'a>,
    agreed: &'a Agreed<'a>,
    memory: OnceLock<Suggestions>,
    terms: OnceLock<AgreedTerms>,
}

impl<'a> Offers<'a> {
    pub(super) fn of(project: &'a Project, locale: &'a Locale, texts: &'a SourceTexts<'a>, agreed: &'a Agreed<'a>) -> Self {
        Self { project, locale, texts, agreed, memory: OnceLock::new(), terms: OnceLock::new() }
    }

    /// What there is for a message, as the end of a sentence of help; nothing where there is none. Texts that are no more like it than
    /// `than` (from 0 to 1) are not offered: its own translation is nearer.
    #[must_use]
    pub fn to_help(&self, unit: &str, key: &str, than: f64) -> String {
        let Some((text, like)) = self.texts.like(unit, key) else { return String::new() };
        let known = like.iter().take_while(|(alike, _)| *alike > than).find_map(|(alike, at)| {
            let known = &self.texts.all[*at];
            Some((percent(*alike), known.text.text(), self.translation(known)?))
        });
        let memory = self.memory().like(text.text(), 1).into_iter().find(|one| f64::from(one.percent) > than * 100.0);
        let memory = memory.as_ref().map(|one| (one.percent, one.known.source.as_str(), one.known.target.as_str()));
        // Of two that are as near, the one that is in use.
        let best = known.into_iter().chain(memory).rev().max_by_key(|(percent, ..)| *percent);
        let mut offered = match best {
            Some((100, _, target)) => format!("; the same text is “{target}” elsewhere"),
            Some((percent, source, target)) => format!("; a text {percent} % like it, “{source}”, is “{target}”"),
            None => String::new(),
        };
        for (term, name) in self.terms().used_in(text.text()).take(MOST_TERMS) {
            offered.push_str(&format!("; “{term}” is agreed as “{name}”"));
        }
        offered
    }

    /// The translation of a text, unless it was made from an older one.
    fn translation(&self, known: &SourceText<'_>) -> Option<&'a str> {
        let value = self.locale.catalogs.get(known.unit)?.message(&known.message.key)?.value.as_ref()?;
        let sidecar = self.locale.states.get(known.unit).map(|source| States::parse(&self.project.sources.file(*source).text));
        let made_from = sidecar.and_then(|states| Some(states.records.get(&known.message.key)?.source.clone()));
        let holds = made_from.is_none_or(|made_from| made_from == fingerprint(&known.message.text));
        Some(value.default_form().passage.text()).filter(|text| holds && !text.trim().is_empty())
    }

    fn memory(&self) -> &Suggestions {
        self.memory.get_or_init(|| {
            let memory = self.locale.memory.map(|source| Memory::parse(&self.project.sources.file(source).text));
            Suggestions::new(memory.iter().flat_map(remembered))
        })
    }

    fn terms(&self) -> &AgreedTerms {
        self.terms.get_or_init(|| AgreedTerms::new(self.agreed.source, &self.agreed.target))
    }
}
