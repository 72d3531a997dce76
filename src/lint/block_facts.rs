//! What several rules ask of the same block, worked out by the first that asks.

use super::phrases::{Folded, Found, phrases_in};
use crate::document::Block;
use crate::language::Language;
use crate::text::ByteSet;
use crate::text::quantity::{Quantity, figures, with_words};
use std::cell::OnceCell;

/// The facts of one block.
#[derive(Debug, Default)]
pub(super) struct BlockFacts {
    bytes: OnceCell<ByteSet>,
    folded: OnceCell<Folded>,
    phrases: OnceCell<Vec<Found>>,
    figures: OnceCell<Vec<Quantity>>,
    quantities: OnceCell<Vec<Quantity>>,
}

impl BlockFacts {
    /// The bytes of the text.
    pub(super) fn bytes(&self, block: &Block) -> &ByteSet {
        self.bytes.get_or_init(|| ByteSet::of(block.passage.text()))
    }

    /// The text in small letters, as phrases are looked for in it.
    pub(super) fn folded(&self, block: &Block) -> &Folded {
        self.folded.get_or_init(|| Folded::of(block.passage.text()))
    }

    /// The phrases of all rules in it.
    pub(super) fn phrases(&self, block: &Block, language: &Language) -> &[Found] {
        self.phrases.get_or_init(|| phrases_in(block, self.folded(block), language))
    }

    /// The numbers of the text.
    pub(super) fn quantities(&self, block: &Block, language: &Language) -> &[Quantity] {
        self.quantities.get_or_init(|| with_words(self.figures(block, language).to_vec(), block.passage.text(), language))
    }

    /// Those that are written in digits.
    pub(super) fn figures(&self, block: &Block, language: &Language) -> &[Quantity] {
        self.figures.get_or_init(|| figures(block.passage.text(), language))
    }
}
