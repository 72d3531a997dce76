//! Lists as a reader meets them: their items, and the line that leads in to them.

use crate::document::{Block, BlockKind, Document};
use crate::text::TextRange;

/// The first paragraphs of a list's items, with their places among the blocks.
pub(super) fn items_of(document: &Document, list: usize) -> impl Iterator<Item = (usize, &Block)> {
    document.lists[list].first_blocks.iter().map(|at| (*at, &document.blocks[*at]))
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

/// Signs that stand for bullets and are none in Markdown.
const BULLETS: [char; 9] = ['•', '◦', '‣', '▪', '●', '○', '■', '·', '∙'];
/// Between items that were run together. A dash with a space on both sides may also stand around an aside.
const DASH: &str = " - ";
/// The most words of an item, where only dashes tell items apart.
const MOST_WORDS: usize = 25;

/// The items of a list that lost its line ends, as ranges of the text: “pain - swelling - fever - rash”; none where it is no list.
pub(super) fn run_together(text: &str) -> Vec<TextRange> {
    // No bullet is an ASCII sign.
    let inline = if text.is_ascii() { 0 } else { text.matches(BULLETS).count() };
    let has_bullet = || text.lines().any(|line| line.trim_start().starts_with(BULLETS));
    if inline >= 2 && has_bullet() || inline >= 3 && text.matches(|c| BULLETS.contains(&c) && c != '·').count() >= 3 {
        return pieces(text, text.match_indices(BULLETS)).filter(|range| !range.is_empty()).collect();
    }
    // With fewer dashes there are too few items.
    if text.bytes().filter(|byte| *byte == b'-').count() < 2 {
        return Vec::new();
    }
    let dashed: Vec<TextRange> = pieces(text, text.match_indices(DASH)).collect();
    let is_short = |range: &TextRange| (1..=MOST_WORDS).contains(&text[range.range()].split_whitespace().count());
    // A pair of dashes would be an aside.
    if dashed.len() >= 4 && dashed.iter().all(is_short) {
        return dashed;
    }
    // No aside begins after a full stop and with a capital letter.
    let starts_sentence = |pair: &&[TextRange]| {
        text[pair[0].range()].ends_with(['.', '!', '?', ':']) && text[pair[1].range()].starts_with(char::is_uppercase)
    };
    if dashed.windows(2).filter(starts_sentence).count() >= 2 { dashed } else { Vec::new() }
}

/// What stands between separators, without the white space around it.
fn pieces<'a>(text: &'a str, separators: impl Iterator<Item = (usize, &'a str)>) -> impl Iterator<Item = TextRange> {
    let mut start = 0;
    let bounds = separators.chain([(text.len(), "")]).map(move |(at, separator)| {
        let bounds = (start, at);
        start = at + separator.len();
        bounds
    });
    bounds.map(|(start, end)| {
        let piece = &text[start..end];
        let start = start + (piece.len() - piece.trim_start().len());
        TextRange::new(start..start + piece.trim().len())
    })
}

#[cfg(test)]
mod tests {
    use super::run_together;

    fn items(text: &str) -> Vec<&str> {
        run_together(text).into_iter().map(|range| &text[range.range()]).collect()
    }

    #[test]
    fn items_without_line_ends_are_told_apart() {
        assert_eq!(items("pain - swelling - fever - rash"), ["pain", "swelling", "fever", "rash"]);
        assert_eq!(items("• pain • fever"), ["pain", "fever"]);
        assert_eq!(items("It hurts. - It swells. - It burns."), ["It hurts.", "It swells.", "It burns."]);
    }

    #[test]
    fn asides_are_no_items() {
        assert!(items("Pain - in the back - is common.").is_empty());
        assert!(items("Pain – or ache – comes. It goes - Most say so.").is_empty());
        assert!(items("").is_empty());
    }
}
