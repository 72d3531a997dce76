//! Lists as a reader meets them: their items, and the line that leads in to them.

use crate::document::{Block, BlockKind, Document};

/// The first paragraphs of a list's items, with their places among the blocks.
pub(super) fn items_of(document: &Document, list: usize) -> impl Iterator<Item = (usize, &Block)> {
    let is_item = move |block: &Block| block.kind == BlockKind::Item { list, first: true };
    document.blocks.iter().enumerate().filter(move |(_, block)| is_item(block))
}

/// The line before a list that ends in a colon and so is gone on with by its items.
pub(super) fn lead_in(document: &Document, list: usize) -> Option<&Block> {
    let (first, _) = items_of(document, list).next()?;
    let before = document.blocks.get(first.checked_sub(1)?)?;
    (before.kind == BlockKind::Paragraph && ends_in_colon(before.passage.text())).then_some(before)
}

/// Whether a text ends in a colon.
pub(super) fn ends_in_colon(text: &str) -> bool {
    text.trim_end().ends_with([':', '：'])
}
