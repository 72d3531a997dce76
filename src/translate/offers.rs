//! What a stub offers to the person who translates it: translations of texts like it, and agreed terms.

use super::glossary::terms_in;
use super::memory::Memory;
use super::plan::{SourceMessage, Unit};
use super::state::{States, fingerprint};
use super::suggest::{AgreedTerms, MOST_SUGGESTIONS, Suggestions, Translated, remembered, source_value};
use crate::catalog::Catalog;
use crate::language::Language;
use crate::project::Project;
use crate::source::SourceId;

/// A unit brought up to date: its catalogue without stubs, its sidecar, and the messages without a translation, each with the key of the
/// message that it stands after.
#[derive(Default)]
pub(super) struct Updated<'a> {
    pub(super) text: String,
    pub(super) states: States,
    pub(super) missing: Vec<(Option<String>, &'a SourceMessage)>,
}

/// How the lines of a comment start that offer something.
const SUGGESTION: &str = "suggestion: ";
const GLOSSARY: &str = "glossary: ";

/// Whether a line of a comment offers something.
pub(super) fn is_offer(line: &str) -> bool {
    line.starts_with(SUGGESTION) || line.starts_with(GLOSSARY)
}

/// What a language has, as it will stand in its files: what the next run offers from them is the same.
#[derive(Default)]
pub(super) struct Offers {
    suggestions: Suggestions,
    terms: AgreedTerms,
}

impl Offers {
    /// What a language has once its units are up to date; nothing where nothing is missing.
    pub(super) fn of(project: &Project, language: &Language, updated: &[(&Unit, Updated<'_>)], memory: &Memory) -> Self {
        if updated.iter().all(|(_, one)| one.missing.is_empty()) {
            return Self::default();
        }
        let mut known: Vec<Translated> = Vec::new();
        let mut terms = Vec::new();
        for (unit, one) in updated.iter().filter(|(_, one)| !one.text.is_empty()) {
            let catalog = Catalog::parse(SourceId(0), &one.text, language);
            terms.extend(terms_in(&catalog));
            for message in &unit.messages {
                let target = catalog.message(&message.key).and_then(|found| catalog.content(&one.text, found)?.value);
                let (Some(target), Some(record)) = (target, one.states.records.get(&message.key)) else { continue };
                let source = match &record.was {
                    Some(was) => Some(was.clone()),
                    // It was made from a text that nobody knows any more.
                    None if record.source != fingerprint(&message.text) => None,
                    None => source_value(project, message, &unit.id).map(|value| value.to_plain()),
                };
                known.extend(source.map(|source| Translated { source, target: target.to_plain(), state: record.state }));
            }
        }
        known.extend(remembered(memory));
        let source_terms = super::glossary(project, &project.config.source_language);
        Self { suggestions: Suggestions::new(known), terms: AgreedTerms::new(&source_terms, &terms) }
    }

    /// The lines of the comment for a text.
    pub(super) fn of_text(&self, text: &str) -> impl Iterator<Item = String> {
        let suggestions = self.suggestions.like(text, MOST_SUGGESTIONS).into_iter().map(|one| format!("{SUGGESTION}{one}"));
        suggestions.chain(self.terms.used_in(text).map(|(term, agreed)| format!("{GLOSSARY}“{term}” is “{agreed}”")))
    }
}
