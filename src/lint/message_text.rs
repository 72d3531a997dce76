//! One text of a message, with facts that are computed once for all rules.

use crate::catalog::Form;
use crate::language::Language;
use crate::source::Span;
use crate::text::quantity::{Mismatch, Quantity, compare, figures, is_same, with_words};
use crate::text::{ByteSet, MarkKind, TextRange};
use crate::translate::is_same as says_the_same;
use std::ops::Range;
use std::sync::OnceLock;

/// One text that a reader may meet: a form of a message's value or of one of its attributes.
#[derive(Debug)]
pub struct Text<'a> {
    /// The form, with its clean text.
    pub form: &'a Form,
    /// Its language.
    pub language: &'a Language,
    bytes: OnceLock<ByteSet>,
    length: OnceLock<usize>,
    is_copy: OnceLock<bool>,
    figures: OnceLock<Vec<Quantity>>,
    quantities: OnceLock<Vec<Quantity>>,
    lines: OnceLock<String>,
    /// Where the terms of the glossary stand in a source text, each with its place among them: looked up once for all languages.
    pub(super) terms: OnceLock<Vec<(usize, Range<usize>)>>,
    /// Where a “not” stands in a source text that its translation must have too: looked up once for all languages.
    pub(super) negation: OnceLock<Option<Range<usize>>>,
}

impl<'a> Text<'a> {
    pub(super) fn new(form: &'a Form, language: &'a Language) -> Self {
        Self {
            form,
            language,
            bytes: OnceLock::new(),
            length: OnceLock::new(),
            is_copy: OnceLock::new(),
            figures: OnceLock::new(),
            quantities: OnceLock::new(),
            lines: OnceLock::new(),
            terms: OnceLock::new(),
            negation: OnceLock::new(),
        }
    }

    /// The clean text; placeables stand in it as `{ $name }`.
    #[must_use]
    pub fn text(&self) -> &'a str {
        self.form.passage.text()
    }

    /// The clean text with placeables blanked: what the translator wrote in words, at the same places.
    #[must_use]
    pub fn plain(&self) -> &str {
        if self.form.passage.marks().is_empty() {
            return self.text();
        }
        self.lines.get_or_init(|| {
            let mut plain = self.text().to_owned();
            for mark in self.form.passage.marks().iter().filter(|mark| mark.kind == MarkKind::Variable) {
                plain.replace_range(mark.range.range(), &" ".repeat(mark.range.len()));
            }
            plain
        })
    }

    /// Whether one of these signs, which are ASCII, stands in it, in its placeables too.
    #[must_use]
    pub fn has_any(&self, wanted: &[u8]) -> bool {
        self.bytes().has_any(wanted)
    }

    fn bytes(&self) -> &ByteSet {
        self.bytes.get_or_init(|| ByteSet::of(self.text()))
    }

    /// How many characters it has.
    #[must_use]
    pub fn length(&self) -> usize {
        *self.length.get_or_init(|| self.text().chars().count())
    }

    /// Whether it says the same as its source, word for word; a translation has one source.
    #[must_use]
    pub fn is_copy_of(&self, source: &Text<'_>) -> bool {
        *self.is_copy.get_or_init(|| says_the_same(source.text(), self.text()))
    }

    /// Its numbers, those inside placeables left out.
    #[must_use]
    pub fn quantities(&self) -> &[Quantity] {
        self.quantities.get_or_init(|| with_words(self.figures().to_vec(), self.plain(), self.language))
    }

    /// Those of its numbers that are written in digits.
    fn figures(&self) -> &[Quantity] {
        self.figures.get_or_init(|| if self.bytes().may_have_digit() { figures(self.plain(), self.language) } else { Vec::new() })
    }

    /// Where its numbers differ from those of its translation; the places are those among the [`Self::quantities`] of both.
    #[must_use]
    pub fn mismatches(&self, translation: &Text<'_>) -> Vec<Mismatch> {
        if is_same(self.figures(), translation.figures()) {
            return Vec::new();
        }
        compare(self.quantities(), translation.quantities())
    }

    /// The bytes of its file that a range came from.
    #[must_use]
    pub fn span(&self, range: TextRange) -> Span {
        self.form.passage.span(range)
    }

    /// The bytes of its file that all of it came from.
    #[must_use]
    pub fn whole(&self) -> Span {
        self.span(TextRange::new(0..self.text().len()))
    }

    /// The bytes of its file that a stretch of its text came from.
    #[must_use]
    pub fn span_of(&self, range: std::ops::Range<usize>) -> Span {
        self.span(TextRange::new(range))
    }
}
