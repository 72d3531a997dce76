//! Text that is laid out by hand: every space and line end of it counts.

use super::Reader;
use super::element::Role;
use super::tokens::{Piece, decoded};
use crate::document::Code;
use crate::source::Span;
use std::ops::Range;

impl Reader<'_> {
    pub(super) fn code(&mut self, range: &Range<usize>) {
        let raw = &self.text[range.clone()];
        let words = raw.trim();
        if words.is_empty() && self.open.is_none() {
            return;
        }
        let start = range.start + (raw.len() - raw.trim_start().len());
        let block = self.block(&(start..start));
        if !words.is_empty() {
            block.cover(&(start..start + words.len()));
        }
        let at = self.draft.blocks.len();
        match self.draft.code.last_mut().filter(|code| code.block == at) {
            Some(code) => code.text.push_str(&decoded(raw)),
            None => self.draft.code.push(Code { block: at, text: decoded(raw) }),
        }
    }

    /// Whether a text is part of a drawing: it is no text of the page, unless the drawing holds a link with it.
    pub(super) fn is_drawn(&mut self, range: &Range<usize>) -> bool {
        let Some(drawing) = self.stack.iter().rposition(|element| element.name == "svg") else { return false };
        let inside = &self.stack[drawing..];
        let is_title = inside.iter().any(|element| matches!(element.name.as_str(), "title" | "desc" | "metadata" | "defs" | "symbol"));
        let is_linked = inside.iter().any(|element| element.role == Role::Link);
        if is_title && inside.last().is_some_and(|element| element.name == "title") {
            let title = decoded(&self.text[range.clone()]);
            self.name_links_by(&title);
        }
        is_title || !is_linked
    }

    /// Whether anything can be read between two places of the file.
    pub(super) fn has_words(&self, span: Span) -> bool {
        let first = self.tokens.partition_point(|(_, range)| range.start < span.start as usize);
        let mut inside = self.tokens[first..].iter().take_while(|(_, range)| range.end <= span.end as usize);
        inside.any(|(piece, range)| matches!(piece, Piece::Text) && !self.text[range.clone()].trim().is_empty())
    }
}
