//! What a rule says when it finds something; code, severity and reason are filled in by the engine.

use super::length::LengthLimit;
use super::page::PageCheck;
use super::rule::Rule;
use super::settings::Settings;
use crate::diagnostic::{Diagnostic, Edit, Fix, Label, Safety, Severity, Words};
use crate::language::{Extent, Language};
use crate::source::{SourceId, Span};

/// One finding of a rule.
#[derive(Clone, Debug)]
pub struct Finding {
    span: Span,
    message: Words,
    help: Words,
    why: Option<Words>,
    severity: Option<Severity>,
    labels: Vec<(Option<SourceId>, Span, Words)>,
    label: Words,
    edits: Vec<(Span, String)>,
    safety: Safety,
    key: Option<String>,
    source: Option<SourceId>,
}

impl Finding {
    /// What is wrong, and where: one sentence, lower case, no full stop.
    #[must_use]
    pub fn new(span: Span, message: impl Into<Words>) -> Self {
        Self {
            span,
            message: message.into(),
            help: Words::default(),
            why: None,
            severity: None,
            labels: Vec::new(),
            label: Words::default(),
            edits: Vec::new(),
            safety: Safety::Suggestion,
            key: None,
            source: None,
        }
    }

    /// An order that an editor can follow.
    #[must_use]
    pub fn help(mut self, help: impl Into<Words>) -> Self {
        self.help = help.into();
        self
    }

    /// Why it matters, where the rule's page does not say it well enough for this finding.
    #[must_use]
    pub fn why(mut self, why: impl Into<Words>) -> Self {
        self.why = Some(why.into());
        self
    }

    /// A weight other than the rule's own; configuration still overrules it.
    #[must_use]
    pub fn severity(mut self, severity: Severity) -> Self {
        self.severity = Some(severity);
        self
    }

    /// Words for the primary place.
    #[must_use]
    pub fn here(mut self, message: impl Into<Words>) -> Self {
        self.label = message.into();
        self
    }

    /// Another place in the same file.
    #[must_use]
    pub fn label(mut self, span: Span, message: impl Into<Words>) -> Self {
        self.labels.push((None, span, message.into()));
        self
    }

    /// A place in another file.
    #[must_use]
    pub fn label_in(mut self, source: SourceId, span: Span, message: impl Into<Words>) -> Self {
        self.labels.push((Some(source), span, message.into()));
        self
    }

    /// An edit that `--fix` may apply: mechanical and meaning-preserving.
    #[must_use]
    pub fn fix(mut self, span: Span, replacement: impl Into<String>) -> Self {
        self.edits.push((span, replacement.into()));
        self.safety = Safety::Safe;
        self
    }

    /// An edit that is only offered: a person must decide.
    #[must_use]
    pub fn suggest(mut self, span: Span, replacement: impl Into<String>) -> Self {
        self.edits.push((span, replacement.into()));
        self
    }

    /// One finding for several places of the same fault: the first, with a label and the edits of each of the others.
    #[must_use]
    pub(super) fn joined(places: Vec<Self>) -> Option<Self> {
        let mut places = places.into_iter();
        let mut first = places.next()?;
        for other in places {
            first = first.label(other.span, "also here");
            first.edits.extend(other.edits);
        }
        Some(first)
    }

    /// The Fluent message it is about.
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// The file it stands in, where that is not the file that the rule is looking at.
    #[must_use]
    pub fn in_file(mut self, source: SourceId) -> Self {
        self.source = Some(source);
        self
    }
}

/// Collects the findings of one rule at one page, locale or project.
#[derive(Debug)]
pub struct Findings<'a> {
    rule: &'static Rule,
    settings: &'a Settings,
    source: SourceId,
    found: &'a mut Vec<Diagnostic>,
}

impl<'a> Findings<'a> {
    pub(super) fn new(rule: &'static Rule, settings: &'a Settings, source: SourceId, found: &'a mut Vec<Diagnostic>) -> Self {
        Self { rule, settings, source, found }
    }

    /// Adds a finding.
    pub fn add(&mut self, finding: Finding) {
        let severity = self.settings.severity(self.rule, finding.severity);
        let Some(severity) = severity else { return };
        let source = finding.source.unwrap_or(self.source);
        let label = |(file, span, message): (Option<SourceId>, Span, Words)| Label { source: file.unwrap_or(source), span, message };
        let edit = |(span, replacement)| Edit { source, span, replacement };
        let edits: Vec<Edit> = finding.edits.into_iter().map(edit).collect();
        self.found.push(Diagnostic {
            code: self.rule.code,
            severity,
            message: finding.message,
            primary: Label { source, span: finding.span, message: finding.label },
            secondary: finding.labels.into_iter().map(label).collect(),
            why: finding.why.unwrap_or_else(|| self.rule.reason().into()),
            help: finding.help,
            fix: (!edits.is_empty()).then_some(Fix { edits, safety: finding.safety }),
            key: finding.key,
        });
    }

    /// A setting of the rule that is a number.
    ///
    /// # Panics
    /// The rule has no such setting: a defect of the rule.
    #[must_use]
    pub fn number(&self, name: &str) -> f64 {
        self.settings.number(self.rule, name)
    }

    /// A setting of the rule that counts something.
    #[must_use]
    pub fn count(&self, name: &str) -> usize {
        // Settings are checked when they are read: a count is a whole number from 0.
        self.number(name).max(0.0) as usize
    }

    /// A setting of the rule that limits the length of a text, as it holds for the page's language. The rule's own limit is in words of
    /// English; what configuration sets is in the project's source language, in words or, where that is not spaced, in characters.
    #[must_use]
    pub fn length(&self, name: &str, page: &PageCheck<'_>) -> LengthLimit {
        let written_for = if self.settings.is_set(self.rule, name) { &page.config().source_language } else { &Language::english() };
        let (from, to) = (Extent::of(written_for), Extent::of(&page.document.language));
        LengthLimit { most: (self.count(name) as f64 / from.for_one_word * to.for_one_word).round() as usize, unit: to.unit }
    }

    /// A setting of the rule that is yes or no.
    #[must_use]
    pub fn flag(&self, name: &str) -> bool {
        self.settings.flag(self.rule, name)
    }

    /// A setting of the rule that is a word.
    #[must_use]
    pub fn word(&self, name: &str) -> String {
        self.settings.word(self.rule, name)
    }

    /// A setting of the rule that lists words.
    #[must_use]
    pub fn list(&self, name: &str) -> Vec<String> {
        self.settings.list(self.rule, name)
    }
}
