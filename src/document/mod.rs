//! A page as its readers meet it: sections, blocks and sentences, each with the way back to the bytes of its file.
//!
//! Parsing never fails: what is broken becomes a [`Fault`] and the rest of the page is used.

mod allow;
mod anchors;
mod assemble;
mod front_matter;
mod html;
mod inline;
mod lookup;
mod markdown;
mod parse;
mod plain;
mod structure;

pub use allow::{Allow, Scope};
pub use anchors::{decoded, heading_ids, place_of, places};
pub use front_matter::{Field, FrontMatter, Value};
pub use html::words_of_html;
pub use markdown::written_as_markdown;
pub use structure::{Alert, Alignment, Code, Container, ContainerKind, NoteReference};

#[cfg(test)]
mod tests;

use crate::language::{Aspect, Language};
use crate::source::{SourceId, Span};
use crate::text::Passage;
use std::ops::Range;

/// How a page was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// CommonMark with tables, footnotes and definition lists.
    Markdown,
    /// Text as pasted from a web site; its headings and bullets are inferred.
    Plain,
    /// A page of a web site; menus, scripts and hidden parts are left out.
    Html,
}

impl Format {
    /// The format that a file's name promises; none for a file that is no page.
    #[must_use]
    pub fn of_path(path: &str) -> Option<Self> {
        let (_, extension) = path.rsplit_once('.')?;
        match extension.to_ascii_lowercase().as_str() {
            "md" | "markdown" => Some(Self::Markdown),
            "txt" | "text" => Some(Self::Plain),
            "html" | "htm" | "xhtml" => Some(Self::Html),
            _ => None,
        }
    }

    /// The format of a text without a name: HTML if it has tags that make blocks, else plain text.
    #[must_use]
    pub fn of_text(text: &str) -> Self {
        const TAGS: [&str; 9] = ["<!doctype html", "<html", "<body", "</p>", "</h1>", "</h2>", "</li>", "</div>", "<br"];
        let lower = text.to_ascii_lowercase();
        if TAGS.iter().any(|tag| lower.contains(tag)) { Self::Html } else { Self::Plain }
    }
}

/// What a block is to its reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlockKind {
    /// A heading, level 1 to 6.
    Heading {
        /// 1 for the page's title.
        level: u8,
    },
    /// A paragraph of prose.
    Paragraph,
    /// A paragraph of a list item.
    Item {
        /// Which of the document's lists.
        list: usize,
        /// Whether it is the item's first paragraph.
        first: bool,
    },
    /// A cell of a table.
    Cell {
        /// Which of the document's tables.
        table: usize,
        /// From 0; row 0 is the header row.
        row: usize,
        /// From 0.
        column: usize,
    },
    /// A paragraph of a quotation.
    Quotation,
    /// The term of a definition list.
    DefinitionTerm,
    /// What a definition list says of a term.
    Definition,
    /// A paragraph of a footnote.
    Footnote,
    /// A paragraph that holds images and no text.
    Image,
    /// Code: no prose.
    Code,
    /// HTML that stands as a block: no prose.
    Html,
}

/// A leaf of the page: what a reader takes in as one piece.
#[derive(Clone, Debug)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// The whole block in the file, its markers included.
    pub span: Span,
    /// The bytes of its inline content: what a translation replaces.
    pub content: Span,
    /// Its clean text.
    pub passage: Passage,
    /// The section it belongs to.
    pub section: usize,
    /// What it stands in: the innermost of the document's containers.
    pub container: Option<usize>,
    /// Whether plain text only suggests this kind: the markup that would say so was lost.
    pub inferred: bool,
}

impl Block {
    /// Whether its text is prose that a reader reads in sentences: no heading, cell, code or HTML.
    #[must_use]
    pub fn is_prose(&self) -> bool {
        use BlockKind::{Definition, Footnote, Item, Paragraph, Quotation};
        matches!(self.kind, Paragraph | Item { .. } | Quotation | Definition | Footnote)
    }

    /// Whether it is a heading.
    #[must_use]
    pub fn is_heading(&self) -> bool {
        matches!(self.kind, BlockKind::Heading { .. })
    }
}

/// A heading and what stands under it, or what stands before the first heading (level 0).
#[derive(Clone, Debug)]
pub struct Section {
    /// Level of its heading; 0 where there is none.
    pub level: u8,
    /// Its heading among the document's blocks.
    pub heading: Option<usize>,
    /// Its own blocks, heading included, sub-sections not.
    pub blocks: Range<usize>,
    /// Its blocks with those of all its sub-sections.
    pub extent: Range<usize>,
    /// The section it is part of.
    pub parent: Option<usize>,
    /// What it is about, judged by its heading; several for “Causes and symptoms”.
    pub aspects: Vec<Aspect>,
}

/// A link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The whole link in the file.
    pub span: Span,
    /// The block it stands in.
    pub block: usize,
    /// Its text as read.
    pub text: String,
    /// Its address as resolved.
    pub address: String,
    /// Whether the text is the address itself (`<https://…>`).
    pub is_bare: bool,
}

/// An image.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Image {
    /// The whole image in the file.
    pub span: Span,
    /// The block it stands in.
    pub block: usize,
    /// What is read to who cannot see it.
    pub alt: String,
    /// Its title, which browsers show on hovering.
    pub title: String,
    /// Its address.
    pub address: String,
    /// Whether its author says that it shows nothing: `""` with the title “decorative”, or `alt=""` in HTML.
    pub is_decorative: bool,
    /// Where it stands in the block's clean text, of which it is no part.
    pub at: usize,
    /// The link that it stands in: its place among the document's links.
    pub link: Option<usize>,
}

/// A list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// The whole list in the file.
    pub span: Span,
    /// The number of its first item; none for a list of bullets.
    pub start: Option<u64>,
    /// How many items it has.
    pub items: usize,
    /// The first block of each item that has text, among the document's blocks.
    pub first_blocks: Vec<usize>,
    /// How deep it is nested; 0 for a list that stands in no other.
    pub depth: usize,
}

/// A table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// The whole table in the file.
    pub span: Span,
    /// How many columns its header row has.
    pub columns: usize,
    /// How many rows it has, header row included.
    pub rows: usize,
    /// Whether any of its cells is marked up as a header; in Markdown the first row is by its nature.
    pub has_header: bool,
    /// Header cells that head no other cell.
    pub idle_headers: Vec<Span>,
    /// On which side each column's text stands.
    pub alignments: Vec<Alignment>,
}

/// A part of a page that is marked as being in a language of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageMark {
    /// The whole part in the file.
    pub span: Span,
    /// The language, as written.
    pub tag: String,
    /// Its words.
    pub text: String,
}

/// A part of the file that could not be read as what it stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where.
    pub span: Span,
    /// What is wrong, as a finding's message.
    pub message: String,
    /// What to do about it.
    pub help: String,
}

/// One page.
#[derive(Clone, Debug)]
pub struct Document {
    /// Its file.
    pub source: SourceId,
    /// How it is written.
    pub format: Format,
    /// The language it is in.
    pub language: Language,
    /// What it says of itself.
    pub front_matter: FrontMatter,
    /// Its leaves, in order.
    pub blocks: Vec<Block>,
    /// Its sections, in order; the first may have no heading.
    pub sections: Vec<Section>,
    /// Its links, in order.
    pub links: Vec<Link>,
    /// Its images, in order.
    pub images: Vec<Image>,
    /// Its lists, by start.
    pub lists: Vec<List>,
    /// Its tables, in order.
    pub tables: Vec<Table>,
    /// What its blocks stand in, outer before inner.
    pub containers: Vec<Container>,
    /// The texts of its blocks of code.
    pub code: Vec<Code>,
    /// The signs that lead to footnotes, in order.
    pub note_references: Vec<NoteReference>,
    /// Findings that a person has allowed.
    pub allows: Vec<Allow>,
    /// Keys that the author pinned to the next block: (block, key).
    pub pinned_keys: Vec<(usize, String)>,
    /// HTML in a Markdown page, comments not counted; in a page of HTML only markup that sets looks or takes the keyboard.
    pub raw_html: Vec<Span>,
    /// Films and recordings in a page of HTML.
    pub media: Vec<Span>,
    /// Parts of a page of HTML that are marked as being in a language.
    pub languages: Vec<LanguageMark>,
    /// Parts of a page of HTML that hold words and were not read: menus, forms' buttons, hidden parts.
    pub left_out: Vec<Span>,
    /// The part of a page of HTML that is marked up as what it is about.
    pub main: Option<Span>,
    /// What could not be read.
    pub faults: Vec<Fault>,
    /// The file's first byte of content, after byte order mark and front matter.
    pub body: usize,
}

/// What is known of a page before it is read.
#[derive(Clone, Copy, Debug)]
pub struct Origin<'a> {
    /// Its file.
    pub source: SourceId,
    /// How it is written.
    pub format: Format,
    /// Its language, where its front matter does not say.
    pub language: &'a Language,
}

/// The language that a page says it is in; a page of Markdown or of plain text is not read further for it.
#[must_use]
pub fn declared_language(text: &str, format: Format) -> Option<Language> {
    let start = if text.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len_utf8() } else { 0 };
    let front_matter = match format {
        Format::Html => html::front_matter(text),
        Format::Markdown | Format::Plain => FrontMatter::parse(text, start).0,
    };
    language_in(&front_matter, format)
}

fn language_in(front_matter: &FrontMatter, format: Format) -> Option<Language> {
    let also = front_matter.text("lang").filter(|_| format != Format::Html);
    front_matter.text("language").or(also).and_then(Language::parse)
}

const BYTE_ORDER_MARK: char = '\u{feff}';

impl Document {
    /// Reads a page.
    #[must_use]
    pub fn parse(text: &str, origin: Origin<'_>) -> Self {
        let start = if text.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len_utf8() } else { 0 };
        if origin.format == Format::Html {
            let (draft, front_matter) = html::html(text, start, origin.language);
            let language = language_in(&front_matter, origin.format).unwrap_or_else(|| origin.language.clone());
            return assemble::assemble(draft, front_matter, Origin { language: &language, ..origin }, start);
        }
        let (front_matter, body) = FrontMatter::parse(text, start);
        let language = language_in(&front_matter, origin.format).unwrap_or_else(|| origin.language.clone());
        let draft = match origin.format {
            Format::Markdown => parse::markdown(text, body, &language),
            Format::Plain | Format::Html => plain::plain(text, body, &language),
        };
        assemble::assemble(draft, front_matter, Origin { language: &language, ..origin }, body)
    }
}
