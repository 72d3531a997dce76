//! What of a page is translated: one message for each leaf block, and for the title and summary of its front matter.

use crate::document::{Block, BlockKind, Document};
use crate::source::Span;
use std::ops::Range;

/// Fields of the front matter that readers see, each a message under its own name.
const FIELDS: [&str; 2] = ["title", "summary"];

/// What a message is a message of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SegmentKind {
    /// A field of the front matter.
    Field,
    /// A heading.
    Heading,
    /// A paragraph, list item, quotation, definition or footnote.
    Prose,
    /// A cell of a table.
    Cell,
    /// The words that stand for an image.
    Image,
}

/// An address in a segment, which stays in the page: `[NHS 111](https://…)` is `[NHS 111][1]` in the message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkSlot {
    /// What stands for it in the message: `1`, `2`, …
    pub label: String,
    /// The bytes in the page from the bracket after the link's text to its end: `(https://… "title")` or `[label]`.
    pub target: String,
    /// The address it leads to.
    pub address: String,
}

/// A stretch of a page that is translated as one message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    /// What it is.
    pub kind: SegmentKind,
    /// The bytes of the page that a translation replaces.
    pub span: Span,
    /// The message's text: inline Markdown on one line, addresses replaced by labels.
    pub text: String,
    /// The addresses, in order.
    pub links: Vec<LinkSlot>,
    /// The heading it stands under, or is.
    pub group: String,
    /// The block it is; none for a field.
    pub block: Option<usize>,
    /// The key that the author pinned.
    pub pinned: Option<String>,
}

/// The segments of a page, in order. `text` is the page's whole file.
#[must_use]
pub fn segments(document: &Document, text: &str) -> Vec<Segment> {
    let mut found: Vec<Segment> = FIELDS.iter().filter_map(|field| field_segment(document, text, field)).collect();
    for (at, block) in document.blocks.iter().enumerate() {
        let pinned = document.pinned_key_of(at).map(str::to_owned);
        found.extend(block_segment(document, text, at, block, pinned));
    }
    found
}

/// A title that the first heading repeats is one message: the heading's.
fn field_segment(document: &Document, text: &str, field: &'static str) -> Option<Segment> {
    let value = document.front_matter.text(field)?;
    let span = document.front_matter.field(field)?.value_span;
    let heading = document.title_block().map(|block| text[block.content.range()].trim());
    if field == "title" && heading == Some(value) {
        return None;
    }
    Some(Segment {
        kind: SegmentKind::Field,
        span,
        text: value.to_owned(),
        links: Vec::new(),
        group: String::new(),
        block: None,
        pinned: Some(field.to_owned()),
    })
}

fn block_segment(document: &Document, text: &str, at: usize, block: &Block, pinned: Option<String>) -> Option<Segment> {
    let kind = match block.kind {
        BlockKind::Heading { .. } => SegmentKind::Heading,
        BlockKind::Cell { .. } => SegmentKind::Cell,
        BlockKind::Image => SegmentKind::Image,
        BlockKind::Code | BlockKind::Html => return None,
        _ => SegmentKind::Prose,
    };
    let span = block.content;
    let (message, links) = message_text(document, text, at, span.range());
    let is_empty = message.trim().is_empty();
    let group =
        document.heading_of(&document.sections[block.section]).map_or(String::new(), |heading| heading.passage.text().trim().to_owned());
    (!is_empty).then_some(Segment { kind, span, text: message, links, group, block: Some(at), pinned })
}

/// The text of a message: line ends and the markers of quotations after them become a space, addresses become labels.
fn message_text(document: &Document, text: &str, block: usize, content: Range<usize>) -> (String, Vec<LinkSlot>) {
    let written_out = document.links_of(block).iter().filter(|link| !link.is_bare);
    let mut cuts: Vec<(Range<usize>, &str)> = written_out.map(|link| (link.span.range(), link.address.as_str())).collect();
    cuts.extend(document.images_of(block).iter().map(|image| (image.span.range(), image.address.as_str())));
    cuts.sort_by_key(|(range, _)| (range.end, range.start));
    let mut links = Vec::new();
    let mut message = String::new();
    let mut from = content.start;
    for (range, address) in cuts {
        let raw = &text[range.clone()];
        let Some(bracket) = target_start(raw).map(|offset| range.start + offset).filter(|&bracket| bracket >= from) else { continue };
        let label = (links.len() + 1).to_string();
        message.push_str(&text[from..bracket]);
        message.push_str(&format!("[{label}]"));
        links.push(LinkSlot { label, target: text[bracket..range.end].to_owned(), address: address.to_owned() });
        from = range.end;
    }
    message.push_str(&text[from..content.end]);
    (one_line(&message), links)
}

/// Where the bracket after a link's text opens: `(` of an inline link, `[` of a reference. A shortcut reference has none.
fn target_start(raw: &str) -> Option<usize> {
    if raw.ends_with(')') {
        return raw.rfind("](").map(|at| at + 1);
    }
    raw.rfind("][").map(|at| at + 1)
}

/// A hard break stays, as a backslash before a line end; any other line end is a space.
fn one_line(text: &str) -> String {
    let mut joined = String::with_capacity(text.len());
    let mut lines = text.split('\n').map(|line| line.strip_suffix('\r').unwrap_or(line)).peekable();
    let mut is_first = true;
    while let Some(line) = lines.next() {
        // What starts a line of a quotation or of an indented item belongs to the page, not to the message.
        let line = if is_first { line } else { line.trim_start_matches([' ', '\t', '>']) };
        is_first = false;
        let is_last = lines.peek().is_none();
        let is_hard = !is_last && (line.ends_with("  ") || line.ends_with('\\'));
        joined.push_str(line.trim_end_matches([' ', '\t']).trim_end_matches(if is_hard { '\\' } else { '\0' }));
        if is_hard {
            joined.push_str("\\\n");
        } else if !is_last {
            joined.push(' ');
        }
    }
    joined
}
