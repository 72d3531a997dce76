//! What a page rule sees: one page, in its own language or in translation, with facts that are computed once.

use crate::config::{Config, PageSettings};
use crate::document::{Block, Document};
use crate::project::Project;
use crate::source::Span;
use crate::terms::Lexicon;
use crate::text::{Sentence, TextRange};
use jiff::civil::Date;

/// One page as a rule sees it.
#[derive(Debug)]
pub struct PageCheck<'a> {
    /// The project it belongs to.
    pub project: &'a Project,
    /// The page.
    pub document: &'a Document,
    /// The page's file.
    pub text: &'a str,
    /// Its name within the project.
    pub id: &'a str,
    /// Whether it is a translation: its text then stands in a `.ftl` file, and only passages, blocks and links have places in it;
    /// lists, tables and front matter are the source page's.
    pub is_translation: bool,
    /// The day that counts as today.
    pub today: Date,
    /// The project's own terms in the page's language.
    pub glossary: Option<&'a Lexicon>,
}

impl<'a> PageCheck<'a> {
    /// The project's configuration.
    #[must_use]
    pub fn config(&self) -> &'a Config {
        &self.project.config
    }

    /// The language of the page, without script and region.
    #[must_use]
    pub fn language(&self) -> &'a str {
        self.document.language.base()
    }

    /// What configuration says of this type of page.
    #[must_use]
    pub fn page_settings(&self) -> Option<&'a PageSettings> {
        self.config().written.pages.get(self.document.page_type()?)
    }

    /// The bytes of a span.
    #[must_use]
    pub fn slice(&self, span: Span) -> &'a str {
        self.text.get(span.range()).unwrap_or_default()
    }

    /// Every sentence of prose with its block.
    pub fn sentences(&self) -> impl Iterator<Item = (&'a Block, &'a Sentence)> {
        self.document.prose().flat_map(|(_, block)| block.passage.sentences().iter().map(move |sentence| (block, sentence)))
    }

    /// Blocks whose text people read: prose, headings, cells, terms of definition lists.
    pub fn readable(&self) -> impl Iterator<Item = &'a Block> {
        self.document.blocks.iter().filter(|block| !block.passage.text().is_empty())
    }

    /// The bytes of a range of a block's clean text.
    #[must_use]
    pub fn span(&self, block: &Block, range: TextRange) -> Span {
        block.passage.span(range)
    }
}
