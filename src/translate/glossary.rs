//! The project's own terms: Fluent terms of the source language, with their renderings in the others.

use crate::catalog::{Catalog, Message};
use crate::project::{Locale, Project};

/// A term of the glossary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GlossaryTerm {
    /// Its key, with the leading `-`.
    pub key: String,
    /// How it reads.
    pub name: String,
}

/// The terms of a language, by catalogue and place. `folder` is the locale's.
#[must_use]
pub fn glossary(project: &Project, language: &crate::language::Language) -> Vec<GlossaryTerm> {
    project.locale(language).map(terms_of).unwrap_or_default()
}

/// The terms of a locale.
#[must_use]
pub fn terms_of(locale: &Locale) -> Vec<GlossaryTerm> {
    locale.catalogs.values().flat_map(terms_in).collect()
}

/// The terms of a catalogue.
pub(super) fn terms_in(catalog: &Catalog) -> impl Iterator<Item = GlossaryTerm> {
    catalog.messages().filter_map(|message: &Message| {
        let name = message.value.as_ref()?.default_form().passage.text().trim().to_owned();
        (message.is_term() && !name.is_empty()).then(|| GlossaryTerm { key: message.key.clone(), name })
    })
}

/// How the terms of the source language read: what an edit must not touch unnoticed.
#[must_use]
pub fn glossary_terms(project: &Project) -> Vec<String> {
    glossary(project, &project.config.source_language).into_iter().map(|term| term.name).collect()
}
