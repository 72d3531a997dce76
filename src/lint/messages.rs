//! What a message rule sees: one message of the source language beside its translation, with facts that are computed once.

use super::finding::Finding;
use super::locale_facts::{InLocale, length_ratio};
use super::message_text::Text;
use super::offers::Offers;
use crate::catalog::{Catalog, Message, Pattern};
use crate::diagnostic::Words;
use crate::language::{Language, Letters};
use crate::project::{Locale, Project};
use crate::source::{SourceId, Span};
use crate::text::Commonness;
use crate::translate::{GlossaryTerm, Judged, SourceMessage};
use std::ops::Range;
use std::sync::Mutex;

/// The value of a message, or one of its attributes.
#[derive(Debug)]
pub struct Part<'a> {
    /// The attribute's name; empty for the value.
    pub name: &'a str,
    /// What it says.
    pub pattern: &'a Pattern,
    /// Its forms.
    pub texts: Vec<Text<'a>>,
    /// The place of the form of the default variants.
    default: usize,
}

impl<'a> Part<'a> {
    fn new(name: &'a str, pattern: &'a Pattern, language: &'a Language) -> Self {
        let default = pattern.default_form();
        Self {
            name,
            pattern,
            texts: pattern.forms.iter().map(|form| Text::new(form, language)).collect(),
            default: pattern.forms.iter().position(|form| std::ptr::eq(form, default)).unwrap_or(0),
        }
    }

    /// The form of the default variants.
    #[must_use]
    pub fn default_text(&self) -> &Text<'a> {
        &self.texts[self.default]
    }

    /// Whether one of its forms refers to anything.
    #[must_use]
    pub fn has_references(&self) -> bool {
        self.texts.iter().any(|text| !text.form.references.is_empty())
    }
}

/// One side of a message: its value and attributes.
#[derive(Debug)]
pub struct Side<'a> {
    /// As it stands in its catalogue.
    pub message: &'a Message,
    /// The value, then the attributes.
    pub parts: Vec<Part<'a>>,
}

impl<'a> Side<'a> {
    /// Reads a message of a catalogue.
    #[must_use]
    pub fn new(message: &'a Message, language: &'a Language) -> Self {
        let value = message.value.iter().map(|value| Part::new("", value, language));
        let attributes = message.attributes.iter().map(|attribute| Part::new(&attribute.name, &attribute.value, language));
        Self { message, parts: value.chain(attributes).collect() }
    }

    /// The part of that name; the value's is empty.
    #[must_use]
    pub fn part(&self, name: &str) -> Option<&Part<'a>> {
        self.parts.iter().find(|part| part.name == name)
    }

    /// Every text of every part.
    pub fn texts(&self) -> impl Iterator<Item = &Text<'a>> {
        self.parts.iter().flat_map(|part| &part.texts)
    }
}

/// A part of the translation beside the same part of the source.
#[derive(Clone, Copy, Debug)]
pub struct PartPair<'a> {
    /// In the source language.
    pub source: &'a Part<'a>,
    /// The translation.
    pub target: &'a Part<'a>,
    /// Every text of the translation with the source's text for it.
    pub texts: &'a [(&'a Text<'a>, &'a Text<'a>)],
}

/// The parts that both sides of a message have, found once for all rules.
#[derive(Debug)]
pub(super) struct Pairs<'a> {
    /// Each with the places of its texts.
    parts: Vec<(&'a Part<'a>, &'a Part<'a>, Range<usize>)>,
    texts: Vec<(&'a Text<'a>, &'a Text<'a>)>,
}

impl<'a> Pairs<'a> {
    pub(super) fn of(source: &'a Side<'a>, target: &'a Side<'a>) -> Self {
        let mut pairs = Self { parts: Vec::with_capacity(target.parts.len()), texts: Vec::with_capacity(target.parts.len()) };
        for target in &target.parts {
            let Some(source) = source.part(target.name) else { continue };
            let start = pairs.texts.len();
            pairs.texts.extend(target.texts.iter().map(|text| (source_of(source, target, text), text)));
            pairs.parts.push((source, target, start..pairs.texts.len()));
        }
        pairs
    }
}

/// The source's text for a text of the translation: the one with the same variants, else the default one.
fn source_of<'a>(source: &'a Part<'a>, target: &'a Part<'a>, text: &Text<'_>) -> &'a Text<'a> {
    if source.texts.len() == 1 {
        return &source.texts[0];
    }
    let key = |pattern: &'a Pattern, choice: &crate::catalog::Choice| {
        let select = &pattern.selects[choice.select];
        (select.variable.as_deref(), select.keys[choice.variant].name.as_str())
    };
    let is_wanted = |wanted| text.form.choices.iter().any(|choice| key(target.pattern, choice) == wanted);
    let same = |one: &&'a Text<'a>| {
        one.form.choices.len() == text.form.choices.len() && one.form.choices.iter().all(|choice| is_wanted(key(source.pattern, choice)))
    };
    source.texts.iter().find(same).unwrap_or_else(|| source.default_text())
}

/// The plural categories of a language, worked out once.
#[derive(Debug, Default)]
pub struct Plurals {
    /// Those that ordinary amounts need.
    pub needed: Vec<&'static str>,
    /// All of them.
    pub known: Vec<&'static str>,
}

/// The project's terms in the source language, the longest first, and in that of a translation.
#[derive(Debug, Default)]
pub struct Agreed<'a> {
    /// In the source language.
    pub source: &'a [GlossaryTerm],
    /// In the language of the translation, under the same keys.
    pub target: Vec<GlossaryTerm>,
}

/// One message and its translation as a rule sees them.
#[derive(Debug)]
pub struct MessageCheck<'a> {
    /// The project they belong to.
    pub project: &'a Project,
    /// The message in the source language, and where it stands.
    pub origin: &'a SourceMessage,
    /// The message.
    pub source: &'a Side<'a>,
    /// Its translation.
    pub target: &'a Side<'a>,
    /// The parts that both sides have.
    pub(super) pairs: &'a Pairs<'a>,
    /// The translation's catalogue.
    pub catalog: &'a Catalog,
    /// All translations into the language.
    pub among: &'a Locale,
    /// The translation's file.
    pub text: &'a str,
    /// What the translation is worth.
    pub judged: &'a Judged,
    /// How it compares with the other translations into its language.
    pub locale: InLocale,
    /// The plural categories of its language.
    pub plurals: &'a Plurals,
    /// The letters of its language, where they are known.
    pub letters: Option<Letters>,
    /// How common words are in each language, for the words of this language's translations.
    pub commonness: &'a Mutex<Commonness>,
    /// The project's terms in both languages.
    pub agreed: &'a Agreed<'a>,
    /// The language of the source.
    pub source_language: &'a Language,
    /// What may help whoever translates.
    pub offers: &'a Offers<'a>,
    /// The name of the catalogue.
    pub id: &'a str,
}

impl<'a> MessageCheck<'a> {
    /// The language of the translation.
    #[must_use]
    pub fn language(&self) -> &'a Language {
        &self.catalog.language
    }

    /// Its key.
    #[must_use]
    pub fn key(&self) -> &'a str {
        &self.origin.key
    }

    /// Whether the message is a stretch of a page, in Markdown.
    #[must_use]
    pub fn is_page(&self) -> bool {
        self.origin.segment.is_some()
    }

    /// The parts that both sides have.
    pub fn pairs(&self) -> impl Iterator<Item = PartPair<'a>> {
        let texts = &self.pairs.texts;
        self.pairs.parts.iter().map(|(source, target, range)| PartPair { source, target, texts: &texts[range.clone()] })
    }

    /// Every text of the translation with the source's text for it.
    pub fn texts(&self) -> impl Iterator<Item = (&'a Text<'a>, &'a Text<'a>)> {
        self.pairs.texts.iter().copied()
    }

    /// The texts that readers meet as they stand, with the source's text for each: the forms of a term are a list for the program.
    pub fn texts_to_read(&self) -> impl Iterator<Item = (&'a Text<'a>, &'a Text<'a>)> {
        let is_term = self.target.message.is_term();
        self.pairs().filter(move |pair| !(is_term && pair.target.name == "forms")).flat_map(|pair| pair.texts).copied()
    }

    /// The file and the bytes of a stretch of a source text.
    #[must_use]
    pub fn source_place(&self, text: &Text<'_>, range: std::ops::Range<usize>) -> (SourceId, Span) {
        let Some(segment) = &self.origin.segment else { return (self.origin.source, text.span_of(range)) };
        // A message is a stretch of a page on one line: most of its words stand in the page as they are.
        let page = &self.project.sources.file(self.origin.source).text;
        let block = &page[segment.span.range()];
        let words = &text.text()[range.clone()];
        let nth = text.text()[..range.start].matches(words).count();
        let found = (!words.is_empty()).then(|| block.match_indices(words).nth(nth)).flatten();
        let span = found.map_or(segment.span, |(at, _)| {
            let start = segment.span.range().start + at;
            Span::new(start..start + words.len())
        });
        (self.origin.source, span)
    }

    /// The file and the bytes of the whole source message.
    #[must_use]
    pub fn whole_source(&self) -> (SourceId, Span) {
        (self.origin.source, self.source.message.value.as_ref().filter(|_| !self.is_page()).map_or(self.origin.span, |value| value.span))
    }

    /// The natural logarithm of how many times as long as its source a translation is.
    #[must_use]
    pub fn length_ratio(&self, source: &Text<'_>, target: &Text<'_>) -> f64 {
        length_ratio(source.length(), target.length())
    }

    /// A finding at a stretch of the translation, with the message's key.
    #[must_use]
    pub fn finding(&self, span: Span, message: impl Into<Words>) -> Finding {
        Finding::new(span, message).key(self.key())
    }
}
