//! Markdown to blocks: CommonMark with tables, footnotes and definition lists. The only home of `pulldown-cmark`.

use super::allow::request;
use super::assemble::Draft;
use super::inline::{OpenBlock, OpenImage, OpenLink};
use super::{Alert, Alignment, BlockKind, Code, Container, ContainerKind, Fault, Image, Link, List, NoteReference, Table};
use crate::language::Language;
use crate::source::Span;
use crate::text::MarkKind;
use pulldown_cmark::{BlockQuoteKind, Event, LinkType, Options, Parser, Tag, TagEnd};
use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Listed one by one: `Options::all` would bring old footnotes, and smart punctuation would cut the way back to bytes.
/// Heading attributes stay off because they would swallow a declared variable at the end of a heading.
pub(super) const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_DEFINITION_LIST)
    .union(Options::ENABLE_GFM);

/// Reads the Markdown that starts at byte `body`.
pub(super) fn markdown(text: &str, body: usize, language: &Language) -> Draft {
    // The parser has panicked on odd input in the past; a page that trips it must not end the run.
    let read = catch_unwind(AssertUnwindSafe(|| {
        let mut reader =
            Reader { text, language, draft: Draft::default(), open: None, containers: Vec::new(), image: None, links: Vec::new() };
        for (event, range) in Parser::new_ext(&text[body..], OPTIONS).into_offset_iter() {
            reader.take(event, range.start + body..range.end + body);
        }
        reader.draft
    }));
    read.unwrap_or_else(|_| {
        let mut draft = super::plain::plain(text, body, language);
        draft.faults.push(Fault {
            span: Span::new(body..body),
            message: "this page could not be read as Markdown, so it was read as plain text".into(),
            help: "look for unusual nesting of lists, quotations or brackets and make it simpler".into(),
        });
        draft
    })
}

/// What the reader stands in, for what is read there.
enum Inside {
    Quote,
    Item { list: usize, has_block: bool, start: usize },
    Table { table: usize, row: usize, column: usize },
    Footnote,
    Definition,
    Other,
}

struct Reader<'a> {
    text: &'a str,
    language: &'a Language,
    draft: Draft,
    open: Option<OpenBlock>,
    /// With the place of each among the draft's containers.
    containers: Vec<(Inside, usize)>,
    image: Option<OpenImage>,
    links: Vec<OpenLink>,
}

impl Reader<'_> {
    fn take(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag, range),
            Event::Text(text) => self.inline_text(&text, range),
            Event::Code(code) => self.code(&code, range),
            Event::SoftBreak => {
                // Scripts without spaces between words need none between lines either.
                let space = if self.language.is_unspaced() { "" } else { " " };
                self.resolved(space, range);
            }
            Event::HardBreak => self.resolved("\n", range),
            Event::InlineHtml(_) => self.inline_html(range),
            Event::FootnoteReference(label) => self.note_reference(&label, range),
            Event::TaskListMarker(is_done) => self.task(is_done),
            Event::Html(_) | Event::Rule => {}
            Event::InlineMath(text) | Event::DisplayMath(text) => self.inline_text(&text, range),
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) {
        match tag {
            Tag::Heading { level, .. } => self.open_block(BlockKind::Heading { level: level as u8 }, range),
            Tag::Paragraph => {
                let (kind, start) = self.paragraph_kind(range.start);
                self.open_block(kind, start..range.start);
                // An escape at the paragraph's start is part of it; the range of the paragraph has it.
                self.cover(&(range.start..range.start));
            }
            Tag::BlockQuote(kind) => self.enter(Inside::Quote, ContainerKind::Quotation(kind.map(alert))),
            Tag::List(start) => {
                let depth = self.containers.iter().filter(|(inside, _)| matches!(inside, Inside::Item { .. })).count();
                self.draft.lists.push(List { span: Span::new(range), start, items: 0, first_blocks: Vec::new(), depth });
                self.enter(Inside::Other, ContainerKind::List(self.draft.lists.len() - 1));
            }
            Tag::Item => {
                let list = self.list_at(range.start);
                let number = self.draft.lists[list].items;
                self.draft.lists[list].items += 1;
                self.enter(Inside::Item { list, has_block: false, start: range.start }, ContainerKind::Item { number, task: None });
            }
            Tag::CodeBlock(_) => self.open_block(BlockKind::Code, range),
            Tag::HtmlBlock => self.html_block(range),
            Tag::FootnoteDefinition(label) => self.enter(Inside::Footnote, ContainerKind::Footnote(label.into_string())),
            Tag::DefinitionListTitle => self.open_block(BlockKind::DefinitionTerm, range),
            Tag::DefinitionListDefinition => self.enter(Inside::Definition, ContainerKind::Definition),
            Tag::Table(columns) => {
                let alignments = columns.iter().map(|column| alignment(*column)).collect();
                let table = Table { span: Span::new(range), columns: columns.len(), has_header: true, alignments, ..Table::default() };
                self.draft.tables.push(table);
                let table = self.draft.tables.len() - 1;
                self.enter(Inside::Table { table, row: 0, column: 0 }, ContainerKind::Table(table));
            }
            Tag::TableHead | Tag::TableRow => self.new_row(),
            Tag::TableCell => self.open_cell(range),
            Tag::Emphasis | Tag::Strong | Tag::Strikethrough => self.start_mark(range),
            Tag::Link { link_type, dest_url, .. } => {
                let is_bare = matches!(link_type, LinkType::Autolink | LinkType::Email);
                self.start_mark(range.clone());
                let start = self.open.as_ref().map_or(0, |open| open.builder.len());
                let scheme = if link_type == LinkType::Email { "mailto:" } else { "" };
                self.links.push(OpenLink { span: range, start, address: format!("{scheme}{dest_url}"), is_bare });
            }
            Tag::Image { dest_url, title, .. } => {
                let block = self.block(range.start);
                block.cover(&range);
                let at = block.builder.len();
                let (title, address) = (title.into_string(), dest_url.into_string());
                self.image = Some(OpenImage { span: range, at, alt: String::new(), title, address });
            }
            Tag::DefinitionList => self.enter(Inside::Other, ContainerKind::Definitions),
            // Their options are off.
            Tag::Superscript | Tag::Subscript | Tag::MetadataBlock(_) => {}
        }
    }

    fn end(&mut self, tag: TagEnd, range: Range<usize>) {
        match tag {
            TagEnd::Heading(_) | TagEnd::Paragraph | TagEnd::CodeBlock | TagEnd::DefinitionListTitle | TagEnd::TableCell => {
                self.close_block()
            }
            TagEnd::BlockQuote(_)
            | TagEnd::List(_)
            | TagEnd::Item
            | TagEnd::FootnoteDefinition
            | TagEnd::DefinitionListDefinition
            | TagEnd::DefinitionList
            | TagEnd::Table => {
                self.close_block();
                self.containers.pop();
            }
            TagEnd::Emphasis => self.end_mark(&range, MarkKind::Emphasis),
            TagEnd::Strong => self.end_mark(&range, MarkKind::Strong),
            TagEnd::Link => self.end_link(&range),
            TagEnd::Image => self.end_image(),
            TagEnd::Strikethrough => self.end_mark(&range, MarkKind::Strikethrough),
            TagEnd::TableHead | TagEnd::TableRow | TagEnd::HtmlBlock => {}
            // Their options are off.
            TagEnd::Superscript | TagEnd::Subscript | TagEnd::MetadataBlock(_) => {}
        }
    }

    fn enter(&mut self, inside: Inside, kind: ContainerKind) {
        self.close_block();
        let parent = self.container();
        self.containers.push((inside, self.draft.containers.len()));
        self.draft.containers.push(Container { kind, parent });
    }

    /// The innermost container.
    fn container(&self) -> Option<usize> {
        self.containers.last().map(|(_, at)| *at)
    }

    fn open_block(&mut self, kind: BlockKind, range: Range<usize>) {
        self.close_block();
        self.open = Some(OpenBlock::new(kind, range));
    }

    fn close_block(&mut self) {
        let Some(open) = self.open.take() else { return };
        let at = self.draft.blocks.len();
        let mut block = open.finish(self.text, self.language);
        let has_image = self.draft.images.last().is_some_and(|image| image.block == at);
        if block.passage.text().trim().is_empty() && has_image && block.kind == BlockKind::Paragraph {
            block.kind = BlockKind::Image;
        }
        block.container = self.container();
        self.draft.blocks.push(block);
    }

    /// What a paragraph is here, and where its block starts: a first paragraph takes in the list marker.
    fn paragraph_kind(&mut self, at: usize) -> (BlockKind, usize) {
        for (inside, _) in self.containers.iter_mut().rev() {
            match inside {
                Inside::Item { list, has_block, start } => {
                    let first = !std::mem::replace(has_block, true);
                    return (BlockKind::Item { list: *list, first }, if first { *start } else { at });
                }
                Inside::Quote => return (BlockKind::Quotation, at),
                Inside::Footnote => return (BlockKind::Footnote, at),
                Inside::Definition => return (BlockKind::Definition, at),
                Inside::Table { .. } | Inside::Other => {}
            }
        }
        (BlockKind::Paragraph, at)
    }

    /// The block that takes inline content; tight list items bring theirs without a paragraph.
    fn block(&mut self, at: usize) -> &mut OpenBlock {
        if self.open.is_none() {
            let (kind, start) = self.paragraph_kind(at);
            self.open = Some(OpenBlock::new(kind, start..at));
        }
        self.open.as_mut().expect("opened above")
    }

    fn cover(&mut self, range: &Range<usize>) {
        self.block(range.start).cover(range);
    }

    fn list_at(&self, at: usize) -> usize {
        // The innermost list that holds the item is the last one opened whose span does.
        self.draft.lists.iter().rposition(|list| list.span.range().contains(&at)).unwrap_or(self.draft.lists.len().saturating_sub(1))
    }

    fn inline_text(&mut self, text: &str, range: Range<usize>) {
        if let Some(image) = &mut self.image {
            image.alt.push_str(text);
            return;
        }
        let verbatim = &self.text[range.clone()] == text;
        let block = self.block(range.start);
        block.cover(&range);
        if block.kind == BlockKind::Code {
            let at = self.draft.blocks.len();
            match self.draft.code.last_mut().filter(|code| code.block == at) {
                Some(code) => code.text.push_str(text),
                None => self.draft.code.push(Code { block: at, text: text.to_owned() }),
            }
            return;
        }
        if verbatim {
            block.builder.push_verbatim(text, range.start);
        } else {
            block.builder.push_resolved(text, Span::new(range));
        }
    }

    fn resolved(&mut self, text: &str, range: Range<usize>) {
        if let Some(image) = &mut self.image {
            image.alt.push_str(text);
            return;
        }
        let block = self.block(range.start);
        block.builder.push_resolved(text, Span::new(range));
    }

    fn code(&mut self, code: &str, range: Range<usize>) {
        if let Some(image) = &mut self.image {
            image.alt.push_str(code);
            return;
        }
        let block = self.block(range.start);
        block.cover(&range);
        let start = block.builder.len();
        block.builder.push_resolved(code, Span::new(range));
        block.builder.mark(start, MarkKind::Code);
    }

    fn start_mark(&mut self, range: Range<usize>) {
        let block = self.block(range.start);
        block.cover(&range);
        let start = block.builder.len();
        block.marks.push(start);
    }

    fn end_mark(&mut self, range: &Range<usize>, kind: MarkKind) {
        let block = self.block(range.start);
        block.cover(range);
        if let Some(start) = block.marks.pop() {
            block.builder.mark(start, kind);
        }
    }

    fn note_reference(&mut self, label: &str, range: Range<usize>) {
        let at = self.block(range.start).builder.len();
        let block = self.draft.blocks.len();
        self.draft.note_references.push(NoteReference { span: Span::new(range), block, at, label: label.to_owned() });
    }

    fn task(&mut self, is_done: bool) {
        if let Some(at) = self.container()
            && let ContainerKind::Item { task, .. } = &mut self.draft.containers[at].kind
        {
            *task = Some(is_done);
        }
    }

    fn end_link(&mut self, range: &Range<usize>) {
        let Some(link) = self.links.pop() else { return };
        let number = u32::try_from(self.draft.links.len()).expect("fewer links than bytes");
        self.end_mark(range, MarkKind::Link(number));
        let block = self.draft.blocks.len();
        let text = self.open.as_ref().map_or("", |open| &open.builder.text()[link.start..]).to_owned();
        self.draft.links.push(Link { span: Span::new(link.span), block, text, address: link.address, is_bare: link.is_bare });
    }

    fn end_image(&mut self) {
        let Some(image) = self.image.take() else { return };
        let block = self.draft.blocks.len();
        let OpenImage { span, at, alt, title, address } = image;
        let is_decorative = alt.trim().is_empty() && title.trim().eq_ignore_ascii_case("decorative");
        // Links count when they end: the one that is open will be the next.
        let link = (!self.links.is_empty()).then_some(self.draft.links.len());
        self.draft.images.push(Image { span: Span::new(span), block, alt, title, address, is_decorative, at, link });
    }

    fn new_row(&mut self) {
        if let Some((Inside::Table { table, row, column }, _)) = self.containers.last_mut() {
            let rows = &mut self.draft.tables[*table].rows;
            *row = *rows;
            *rows += 1;
            *column = 0;
        }
    }

    fn open_cell(&mut self, range: Range<usize>) {
        if let Some((Inside::Table { table, row, column }, _)) = self.containers.last_mut() {
            let kind = BlockKind::Cell { table: *table, row: *row, column: *column };
            *column += 1;
            self.open_block(kind, range);
        }
    }

    fn inline_html(&mut self, range: Range<usize>) {
        let html = &self.text[range.clone()];
        if let Some(asked) = request(html, range.start) {
            self.draft.requests.push((self.draft.blocks.len(), asked));
        } else if !html.starts_with("<!--") {
            self.draft.raw_html.push(Span::new(range.clone()));
            if html.to_ascii_lowercase().starts_with("<br") {
                self.resolved("\n", range.clone());
            }
        }
        self.cover(&range);
    }

    fn html_block(&mut self, range: Range<usize>) {
        self.close_block();
        let html = &self.text[range.clone()];
        let mut at = 0;
        let mut is_only_comments = true;
        while let Some(start) = html[at..].find("<!--") {
            is_only_comments &= html[at..at + start].trim().is_empty();
            let start = at + start;
            let Some(length) = html[start..].find("-->") else { break };
            at = start + length + "-->".len();
            if let Some(asked) = request(&html[start..at], range.start + start) {
                self.draft.requests.push((self.draft.blocks.len(), asked));
            }
        }
        is_only_comments &= html[at..].trim().is_empty();
        if !is_only_comments {
            self.draft.raw_html.push(Span::new(range.clone()));
            self.draft.blocks.push(OpenBlock::new(BlockKind::Html, range).finish(self.text, self.language));
        }
    }
}

fn alert(kind: BlockQuoteKind) -> Alert {
    match kind {
        BlockQuoteKind::Note => Alert::Note,
        BlockQuoteKind::Tip => Alert::Tip,
        BlockQuoteKind::Important => Alert::Important,
        BlockQuoteKind::Warning => Alert::Warning,
        BlockQuoteKind::Caution => Alert::Caution,
    }
}

fn alignment(column: pulldown_cmark::Alignment) -> Alignment {
    match column {
        pulldown_cmark::Alignment::Center => Alignment::Center,
        pulldown_cmark::Alignment::Right => Alignment::End,
        pulldown_cmark::Alignment::None | pulldown_cmark::Alignment::Left => Alignment::Start,
    }
}
