//! What a page rule sees: one page, in its own language or in translation, with facts that are computed once.

use super::around::{Anchors, Sight};
use super::block_facts::BlockFacts;
use super::phrases::{Folded, Found};
use super::statements::{self, Statement, Told};
use crate::config::{Config, PageSettings};
use crate::document::{Block, Document};
use crate::source::Span;
use crate::terms::Lexicon;
use crate::text::quantity::Quantity;
use crate::text::{ByteSet, Sentence, Speller, TextRange};
use jiff::civil::Date;
use std::cell::OnceCell;
use std::ops::Range;

/// One page as a rule sees it.
#[derive(Debug)]
pub struct PageCheck<'a> {
    /// What surrounds it; rules ask through the page, so that what they asked is known.
    pub sight: Sight<'a>,
    /// The page.
    pub document: &'a Document,
    /// The page's file.
    pub text: &'a str,
    /// Its name within the project.
    pub id: &'a str,
    /// Whether it is a translation: its text then stands in a `.ftl` file, and only passages, blocks and links have places in it;
    /// lists, tables and front matter are the source page's.
    pub is_translation: bool,
    /// The project's own terms in the page's language.
    pub glossary: Option<&'a Lexicon>,
    /// What rules have asked of it so far.
    pub facts: Facts,
}

/// What is worked out of a page once, when a rule first asks.
#[derive(Debug, Default)]
pub struct Facts {
    /// What the page says of itself and of help.
    told: OnceCell<Vec<Told>>,
    /// In the order of the document's blocks.
    blocks: OnceCell<Vec<BlockFacts>>,
}

impl<'a> PageCheck<'a> {
    /// The project's configuration.
    #[must_use]
    pub fn config(&self) -> &'a Config {
        self.sight.config()
    }

    /// The page that a translation was made from; of a page that is none, the page itself.
    #[must_use]
    pub fn original(&self) -> &'a Document {
        self.is_translation.then(|| self.sight.original(self.id)).flatten().unwrap_or(self.document)
    }

    /// Whether the project has a configuration file.
    #[must_use]
    pub fn has_config_file(&self) -> bool {
        self.sight.has_config_file()
    }

    /// Whether the project's own lists accept a word in small letters.
    #[must_use]
    pub fn accepts_word(&self, word: &str) -> bool {
        self.sight.accepts_word(word)
    }

    /// The dictionaries of the page's language.
    #[must_use]
    pub fn spellers(&self) -> Vec<&'a Speller> {
        self.sight.spellers(self.language())
    }

    /// Whether a day lies before today.
    #[must_use]
    pub fn is_past(&self, date: Date) -> bool {
        self.sight.is_past(date)
    }

    /// Whether a day lies after today.
    #[must_use]
    pub fn is_ahead(&self, date: Date) -> bool {
        self.sight.is_ahead(date)
    }

    /// The page of that name in the project: its file, and where links into it can lead. None if it was not read.
    #[must_use]
    pub fn other(&self, id: &str) -> Option<(&'a str, &'a Anchors)> {
        self.sight.other(id)
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

    /// A span without the white space at its ends.
    #[must_use]
    pub fn trimmed(&self, span: Span) -> Span {
        let text = self.slice(span);
        let start = span.start as usize + (text.len() - text.trim_start().len());
        Span::new(start..start + text.trim().len())
    }

    /// Every sentence of prose with its block.
    pub fn sentences(&self) -> impl Iterator<Item = (&'a Block, &'a Sentence)> {
        self.document.prose().flat_map(|(_, block)| block.passage.sentences().iter().map(move |sentence| (block, sentence)))
    }

    /// Blocks whose text people read: prose, headings, cells, terms of definition lists.
    pub fn readable(&self) -> impl Iterator<Item = &'a Block> {
        self.document.blocks.iter().filter(|block| !block.passage.text().is_empty())
    }

    /// Where the page says something of itself or of help, in its own language's words.
    pub fn told(&self, what: Statement) -> impl Iterator<Item = Told> + Clone {
        self.all_told().iter().copied().filter(move |told| told.what == what)
    }

    /// Where some of the page's blocks say something, in order.
    pub fn told_in(&self, blocks: Range<usize>, what: Statement) -> impl Iterator<Item = Told> + Clone {
        let told = self.all_told();
        let start = told.partition_point(|told| told.block < blocks.start);
        told[start..].iter().copied().take_while(move |told| told.block < blocks.end).filter(move |told| told.what == what)
    }

    /// All that the page says, block by block.
    fn all_told(&self) -> &[Told] {
        self.facts.told.get_or_init(|| statements::statements(self))
    }

    /// Whether the phrases of the page's language are known, so that a statement can be said to be missing.
    #[must_use]
    pub fn can_tell(&self) -> bool {
        statements::knows(&self.document.language)
    }

    /// Which bytes a block's text is made of.
    #[must_use]
    pub fn bytes(&self, block: &Block) -> &ByteSet {
        self.block_facts(block).bytes(block)
    }

    /// A block's text in small letters.
    pub(super) fn folded(&self, block: &Block) -> &Folded {
        self.block_facts(block).folded(block)
    }

    /// The phrases of all rules that stand in a block, by start, the longer first.
    pub(super) fn phrases(&self, block: &Block) -> &[Found] {
        self.block_facts(block).phrases(block, &self.document.language)
    }

    /// The numbers of a block.
    #[must_use]
    pub fn quantities(&self, block: &Block) -> &[Quantity] {
        self.block_facts(block).quantities(block, &self.document.language)
    }

    /// The numbers of a block that are written in digits.
    #[must_use]
    pub fn figures(&self, block: &Block) -> &[Quantity] {
        self.block_facts(block).figures(block, &self.document.language)
    }

    fn block_facts(&self, block: &Block) -> &BlockFacts {
        let blocks = &self.document.blocks;
        let facts = self.facts.blocks.get_or_init(|| blocks.iter().map(|_| BlockFacts::default()).collect());
        // The blocks of a document stand in one row, so a block's address says which it is.
        let at = (std::ptr::from_ref(block).addr().wrapping_sub(blocks.as_ptr().addr())) / size_of::<Block>();
        facts.get(at).expect("rules look at blocks of their page")
    }

    /// The bytes of a range of a block's clean text.
    #[must_use]
    pub fn span(&self, block: &Block, range: TextRange) -> Span {
        block.passage.span(range)
    }
}
