//! What leaflint has to say: one finding with its place, why it matters to a reader and what to do about it.

use crate::source::{SourceId, Span};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// Words of a finding. A run may hold hundreds of thousands of findings, and most say what their rule always says.
pub type Words = Cow<'static, str>;

/// How much a finding weighs; the order is the order of weight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The page could be better.
    Advice,
    /// A reader may be lost or misled.
    Warning,
    /// A reader may be harmed, or a part of the page cannot be used.
    Error,
}

impl Severity {
    /// The name in configuration and outputs.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Advice => "advice",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// A place with a word on what is seen there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The file.
    pub source: SourceId,
    /// The bytes.
    pub span: Span,
    /// What is seen there; empty where the finding's message says it all.
    pub message: Words,
}

impl Label {
    /// A place without words.
    #[must_use]
    pub fn new(source: SourceId, span: Span) -> Self {
        Self { source, span, message: Words::default() }
    }

    /// The same place with words.
    #[must_use]
    pub fn with_message(mut self, message: impl Into<Words>) -> Self {
        self.message = message.into();
        self
    }
}

/// Replaces the bytes of a span.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// The file.
    pub source: SourceId,
    /// The bytes that go.
    pub span: Span,
    /// What comes in their place.
    pub replacement: String,
}

/// Whether an edit may be applied without a person's decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Safety {
    /// Mechanical and meaning-preserving: `--fix` applies it.
    Safe,
    /// Offered only: it changes words that a reader relies on.
    Suggestion,
}

/// Edits that would settle a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// Applied together or not at all; spans do not overlap.
    pub edits: Vec<Edit>,
    /// Whether a person must decide.
    pub safety: Safety,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The rule's name, such as `empty-list`.
    pub code: &'static str,
    /// Its weight, after configuration.
    pub severity: Severity,
    /// What is wrong: one sentence, lower case, no full stop.
    pub message: Words,
    /// Where; a finding about a whole page points at its title.
    pub primary: Label,
    /// Other places that belong to it; they may stand in another file.
    pub secondary: Vec<Label>,
    /// Why it matters to the reader of the leaflet; empty where nothing was said.
    pub why: Words,
    /// An order that an editor can follow; empty where nothing was said.
    pub help: Words,
    /// Edits that would settle it.
    pub fix: Option<Fix>,
    /// The id of the Fluent message it is about; none on a page.
    pub key: Option<String>,
}

impl Diagnostic {
    /// A finding that says what and where.
    #[must_use]
    pub fn new(code: &'static str, severity: Severity, message: impl Into<Words>, primary: Label) -> Self {
        Self {
            code,
            severity,
            message: message.into(),
            primary,
            secondary: Vec::new(),
            why: Words::default(),
            help: Words::default(),
            fix: None,
            key: None,
        }
    }

    /// Adds why it matters to the reader of the leaflet.
    #[must_use]
    pub fn why(mut self, why: impl Into<Words>) -> Self {
        self.why = why.into();
        self
    }

    /// Adds what an editor is to do.
    #[must_use]
    pub fn help(mut self, help: impl Into<Words>) -> Self {
        self.help = help.into();
        self
    }

    /// Adds another place.
    #[must_use]
    pub fn label(mut self, label: Label) -> Self {
        self.secondary.push(label);
        self
    }

    /// Adds edits that would settle it.
    #[must_use]
    pub fn fix(mut self, fix: Fix) -> Self {
        self.fix = Some(fix);
        self
    }

    /// Says which Fluent message it is about.
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// The order in which findings are printed: file, place, rule, then words, so that it is total.
    fn order(&self) -> (SourceId, Span, &'static str, &str) {
        (self.primary.source, self.primary.span, self.code, &self.message)
    }
}

/// Puts findings in the order in which they are printed, and drops exact repetitions.
pub fn sort(diagnostics: &mut Vec<Diagnostic>) {
    // Those of a file mostly stand together. Once they are in order, so is nearly the whole, which then needs no room to be sorted in.
    for of_one_file in diagnostics.chunk_by_mut(|one, other| one.primary.source == other.primary.source) {
        of_one_file.sort_by(|a, b| a.order().cmp(&b.order()));
    }
    diagnostics.sort_by(|a, b| a.order().cmp(&b.order()));
    diagnostics.dedup();
}
