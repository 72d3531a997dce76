//! Collects the inline content of one block: text with its marks, declared variables, links and images.

use super::{Block, BlockKind};
use crate::language::Language;
use crate::source::Span;
use crate::text::{MarkKind, PassageBuilder};
use std::ops::Range;

/// A block whose end has not been seen.
pub(super) struct OpenBlock {
    pub(super) kind: BlockKind,
    pub(super) builder: PassageBuilder,
    /// Where marks that have not ended started, in the clean text.
    pub(super) marks: Vec<usize>,
    /// From the block's first marker to its last inline byte so far.
    span: Range<usize>,
    /// From its first to its last inline byte so far.
    content: Option<Range<usize>>,
}

/// An image whose end has not been seen.
pub(super) struct OpenImage {
    pub(super) span: Range<usize>,
    pub(super) at: usize,
    pub(super) alt: String,
    pub(super) title: String,
    pub(super) address: String,
}

/// A link whose end has not been seen.
pub(super) struct OpenLink {
    pub(super) span: Range<usize>,
    pub(super) start: usize,
    pub(super) address: String,
    pub(super) is_bare: bool,
}

impl OpenBlock {
    pub(super) fn new(kind: BlockKind, span: Range<usize>) -> Self {
        Self { kind, builder: PassageBuilder::default(), marks: Vec::new(), span, content: None }
    }

    /// Counts bytes to the block's content.
    pub(super) fn cover(&mut self, range: &Range<usize>) {
        let content = self.content.get_or_insert_with(|| range.clone());
        content.start = content.start.min(range.start);
        content.end = content.end.max(range.end);
        self.span.end = self.span.end.max(range.end);
    }

    /// The finished block. `text` is the whole file.
    pub(super) fn finish(mut self, text: &str, language: &Language) -> Block {
        mark_variables(&mut self.builder);
        let mut content = self.content.unwrap_or(self.span.end..self.span.end);
        // The parser's ranges leave out the backslash of an escape, which belongs to the content all the same.
        if content.start > self.span.start && text.as_bytes()[content.start - 1] == b'\\' {
            content.start -= 1;
        }
        content.end -= text[content.clone()].len() - text[content.clone()].trim_end().len();
        let span = self.span.start.min(content.start)..self.span.start.max(content.end);
        Block {
            kind: self.kind,
            span: Span::new(span),
            content: Span::new(content),
            passage: self.builder.finish(language),
            section: 0,
            container: None,
            inferred: false,
        }
    }
}

/// Marks declared variables such as `{ $clinic-phone }`.
fn mark_variables(builder: &mut PassageBuilder) {
    if !builder.text().contains("{") {
        return;
    }
    let ranges: Vec<Range<usize>> = variables(builder.text()).map(|(range, _)| range).collect();
    for range in ranges {
        builder.mark_range(range, MarkKind::Variable);
    }
}

/// The declared variables in a text: where each stands, braces included, and its name.
pub(super) fn variables(text: &str) -> impl Iterator<Item = (Range<usize>, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let start = at + text[at..].find('{')?;
            at = start + 1;
            let length = text[start..].find('}')?;
            let name = text[start + 1..start + length].trim();
            if let Some(name) = name.strip_prefix('$').filter(|name| is_variable_name(name)) {
                at = start + length + 1;
                return Some((start..at, name));
            }
        }
    })
}

fn is_variable_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
}
