//! HTML to blocks: what a reader of the page sees, without menus, scripts and hidden parts.
//!
//! Tags are read as a stream with the bytes of each, and no tree is built: end tags that a browser would imply are implied for the
//! elements that make blocks, and any other disorder costs a mark, never text.

mod code;
mod element;
mod named;
mod table;
mod tokens;

use super::allow::request;
use super::assemble::Draft;
use super::front_matter::FrontMatter;
use super::inline::OpenBlock;
use super::{Block, BlockKind, LanguageMark, List, Table};
use crate::language::Language;
use crate::source::Span;
use element::{Attributes, Element, Role, closes, is_hidden, is_never_words, is_skipped, is_void, role_of, sets_looks};
use std::ops::Range;
use table::Grid;
pub use tokens::words_of_html;
use tokens::{Piece, decoded, head, tokens};

/// Reads the HTML that starts at byte `body`; what it says of itself in its head becomes fields as of front matter.
pub(super) fn html(text: &str, body: usize, language: &Language) -> (Draft, FrontMatter) {
    let tokens = tokens(text, body);
    let front_matter = head(text, &tokens);
    let declared = front_matter.text("language").and_then(Language::parse);
    let language = declared.as_ref().unwrap_or(language);
    let draft = read(text, language, &tokens, true);
    // A page that is all header or menu is read as it is.
    let draft = if draft.blocks.is_empty() { read(text, language, &tokens, false) } else { draft };
    (draft, front_matter)
}

/// What a page says of itself before its body starts.
pub(super) fn front_matter(text: &str) -> FrontMatter {
    let body = text.as_bytes().windows(5).position(|tag| tag.eq_ignore_ascii_case(b"<body")).unwrap_or(text.len());
    let before = &text[..body];
    head(before, &tokens(before, 0))
}

fn read(text: &str, language: &Language, tokens: &[(Piece, Range<usize>)], skip_chrome: bool) -> Draft {
    let mut reader = Reader {
        text,
        language,
        tokens,
        skip_chrome,
        draft: Draft::default(),
        open: None,
        serial: 0,
        space: None,
        stack: Vec::new(),
        grids: Vec::new(),
    };
    for (piece, range) in tokens {
        match piece {
            Piece::Start(name, attributes) => reader.start(name, attributes, range),
            Piece::End(name) => reader.end(name, range),
            Piece::Text => reader.inline_text(range),
            Piece::Comment => reader.comment(range),
        }
    }
    reader.finish()
}

struct Reader<'a> {
    text: &'a str,
    language: &'a Language,
    tokens: &'a [(Piece, Range<usize>)],
    skip_chrome: bool,
    draft: Draft,
    open: Option<OpenBlock>,
    /// Counts blocks opened, so that a mark knows whether its block is still open.
    serial: usize,
    /// A space that was seen and counts once text follows.
    space: Option<Range<usize>>,
    stack: Vec<Element>,
    grids: Vec<Grid>,
}

impl Reader<'_> {
    fn is_skipping(&self) -> bool {
        self.stack.iter().any(|element| element.is_skipped)
    }

    fn start(&mut self, name: &str, attributes: &Attributes, range: &Range<usize>) {
        while let Some(last) = self.stack.last()
            && closes(name, &last.name)
        {
            self.pop(range.start);
        }
        let role = role_of(name, attributes);
        let inside = self.stack.iter().any(|element| matches!(element.name.as_str(), "main" | "article" | "section"));
        let is_out =
            is_skipped(name) || is_hidden(attributes) || (self.skip_chrome && role == Role::Chrome { even_inside: false } && !inside);
        let is_out = is_out || (self.skip_chrome && role == Role::Chrome { even_inside: true });
        if self.is_skipping() || is_out {
            if !is_void(name) {
                self.stack.push(Element { is_left_out: !self.is_skipping(), ..Element::skipped(name, range.start) });
            }
            return;
        }
        if sets_looks(name, attributes) {
            self.draft.raw_html.push(Span::new(range.clone()));
        }
        let mut element = Element::new(name, role, range.start);
        element.language = attributes.get("lang").or_else(|| attributes.get("xml:lang")).filter(|_| name != "html").map(str::to_owned);
        match role {
            Role::Image => return self.image(name, attributes, range),
            Role::Break => return self.push("\n", range),
            Role::Heading(level) => self.open_block(BlockKind::Heading { level }, range),
            Role::Block => self.close_block(),
            Role::List { ordered } => {
                self.close_block();
                let depth = self.stack.iter().filter(|element| element.role == Role::Item).count();
                let start = ordered.then(|| attributes.get("start").and_then(|start| start.parse().ok()).unwrap_or(1));
                element.number = Some(self.draft.lists.len());
                self.draft.lists.push(List { span: Span::new(range.clone()), start, items: 0, first_blocks: Vec::new(), depth });
            }
            Role::Item => {
                self.close_block();
                element.number = self.innermost(|element| matches!(element.role, Role::List { .. }));
                if let Some(list) = element.number {
                    self.draft.lists[list].items += 1;
                }
            }
            Role::Table => {
                self.close_block();
                element.number = Some(self.draft.tables.len());
                self.draft.tables.push(Table { span: Span::new(range.clone()), ..Table::default() });
                self.grids.push(Grid::default());
            }
            Role::Row => {
                self.close_block();
                if let Some(grid) = self.grids.last_mut() {
                    grid.new_row();
                }
            }
            Role::Cell { is_header } => self.open_cell(is_header, attributes, range),
            Role::Link => self.open_link(&mut element, attributes, range),
            Role::Mark(kind) => {
                self.block(range);
                element.mark = Some((kind, self.here()));
            }
            Role::Media => self.draft.media.push(Span::new(range.clone())),
            Role::Chrome { .. } | Role::Other => {}
        }
        if let (Role::Heading(_), Some((label, span))) = (role, self.label(attributes)) {
            element.label = Some((label, span));
        }
        if name == "svg"
            && let Some((label, _)) = self.label(attributes)
        {
            self.name_links_by(&label);
        }
        if !is_void(name) {
            self.stack.push(element);
        } else if element.role == Role::Link {
            self.close_link(&element, Span::new(range.clone()));
        }
    }

    fn end(&mut self, name: &str, range: &Range<usize>) {
        let Some(at) = self.stack.iter().rposition(|element| element.name == name) else { return };
        // An end tag inside a cell or an item closes nothing outside of it, unless it is theirs.
        let barrier = self.stack.iter().rposition(|element| matches!(element.role, Role::Cell { .. } | Role::Table));
        let reaches_out = matches!(name, "table" | "tr" | "td" | "th" | "tbody" | "thead" | "tfoot" | "body" | "html" | "main");
        if barrier.is_some_and(|barrier| at < barrier) && !reaches_out {
            return;
        }
        while self.stack.len() > at + 1 {
            self.pop(range.start);
        }
        self.pop(range.end);
    }

    fn pop(&mut self, end: usize) {
        let Some(element) = self.stack.pop() else { return };
        let span = Span::new(element.start..end.max(element.start));
        if element.is_skipped {
            // What is shown in a frame is no words of the page, and may be all that there is to see.
            let is_frame = matches!(element.name.as_str(), "iframe" | "object");
            if element.is_left_out && (is_frame || !is_never_words(&element.name) && self.has_words(span)) {
                self.draft.left_out.push(span);
            }
            return;
        }
        if element.name == "main" {
            self.draft.main.get_or_insert(span);
        }
        match element.role {
            Role::Heading(_) => {
                if let (Some((label, place)), Some(open)) = (&element.label, &mut self.open)
                    && open.builder.is_empty()
                {
                    open.cover(&place.range());
                    open.builder.push_resolved(label, *place);
                }
                self.close_block();
            }
            Role::Block | Role::Item | Role::Cell { .. } | Role::Row => self.close_block(),
            Role::List { .. } => {
                self.close_block();
                if let Some(list) = element.number {
                    self.draft.lists[list].span = span;
                }
            }
            Role::Table => {
                self.close_block();
                if let (Some(table), Some(grid)) = (element.number, self.grids.pop()) {
                    self.draft.tables[table] = grid.finish(span);
                }
            }
            Role::Link => self.close_link(&element, span),
            Role::Mark(_) => {
                if let (Some((kind, (serial, start))), Some(open)) = (element.mark, &mut self.open) {
                    let start = if serial == self.serial { start } else { 0 };
                    open.builder.mark(start, kind);
                }
            }
            Role::Media => {
                if let Some(media) = self.draft.media.iter_mut().rfind(|media| media.start == span.start) {
                    *media = span;
                }
            }
            Role::Image | Role::Break | Role::Chrome { .. } | Role::Other => {}
        }
        if let Some(tag) = element.language {
            let text = self.text_between(element.start..end);
            self.draft.languages.push(LanguageMark { span, tag, text });
        }
    }

    fn finish(mut self) -> Draft {
        while !self.stack.is_empty() {
            self.pop(self.text.len());
        }
        self.close_block();
        self.draft.languages.sort_by_key(|mark| mark.span);
        self.draft
    }

    /// Where text pushed now will stand: the block's number and the place in its clean text.
    fn here(&self) -> (usize, usize) {
        let pending = usize::from(self.space.is_some() && self.open.as_ref().is_some_and(|open| !open.builder.is_empty()));
        (self.serial, self.open.as_ref().map_or(0, |open| open.builder.len() + pending))
    }

    fn innermost(&self, wanted: impl Fn(&Element) -> bool) -> Option<usize> {
        self.stack.iter().rev().find(|element| wanted(element)).and_then(|element| element.number)
    }

    /// What inline content belongs to here.
    fn kind_here(&mut self) -> BlockKind {
        for element in self.stack.iter_mut().rev() {
            match (element.role, element.name.as_str()) {
                (Role::Item, _) => {
                    let first = !std::mem::replace(&mut element.has_block, true);
                    return BlockKind::Item { list: element.number.unwrap_or_default(), first };
                }
                (Role::Cell { .. } | Role::Table, _) => return BlockKind::Paragraph,
                (_, "blockquote") => return BlockKind::Quotation,
                (_, "dt") => return BlockKind::DefinitionTerm,
                (_, "dd") => return BlockKind::Definition,
                (_, "pre") => return BlockKind::Code,
                _ => {}
            }
        }
        BlockKind::Paragraph
    }

    fn open_block(&mut self, kind: BlockKind, range: &Range<usize>) {
        self.close_block();
        self.serial += 1;
        self.open = Some(OpenBlock::new(kind, range.clone()));
    }

    fn block(&mut self, range: &Range<usize>) -> &mut OpenBlock {
        if self.open.is_none() {
            let mut kind = self.kind_here();
            // An item outside of any list is a paragraph.
            if matches!(kind, BlockKind::Item { list, .. } if list >= self.draft.lists.len()) {
                kind = BlockKind::Paragraph;
            }
            self.serial += 1;
            self.open = Some(OpenBlock::new(kind, range.start..range.start));
        }
        self.open.as_mut().expect("opened above")
    }

    fn close_block(&mut self) {
        self.space = None;
        let Some(mut open) = self.open.take() else { return };
        for element in &self.stack {
            if let Some((kind, (serial, start))) = element.mark {
                open.builder.mark(if serial == self.serial { start } else { 0 }, kind);
            }
        }
        let at = self.draft.blocks.len();
        let mut block: Block = open.finish(self.text, self.language);
        // The newest stand last, those of this block after those of all others.
        let has_image = self.draft.images.last().is_some_and(|image| image.block == at);
        let has_link = self.draft.links.last().is_some_and(|link| link.block == at);
        if block.passage.text().trim().is_empty() && block.kind == BlockKind::Paragraph {
            if !has_image && !has_link {
                return;
            }
            if has_image {
                block.kind = BlockKind::Image;
            }
        }
        self.draft.blocks.push(block);
    }

    /// White space is one space to a browser, and none at the ends of a block.
    fn inline_text(&mut self, range: &Range<usize>) {
        if self.is_skipping() || self.is_drawn(range) || self.stack.iter().any(|element| matches!(element.name.as_str(), "head" | "title"))
        {
            return;
        }
        if self.stack.iter().any(|element| element.name == "pre") {
            return self.code(range);
        }
        let mut at = range.start;
        let raw = &self.text[range.clone()];
        for piece in raw.split_inclusive(|c: char| c.is_ascii_whitespace()) {
            let word = piece.trim_end_matches(|c: char| c.is_ascii_whitespace());
            if !word.is_empty() {
                self.word(at..at + word.len());
            }
            if word.len() < piece.len() {
                let space = at + word.len()..at + piece.len();
                self.space = Some(self.space.take().map_or(space.clone(), |before| before.start..space.end));
            }
            at += piece.len();
        }
    }

    fn word(&mut self, range: Range<usize>) {
        let mut at = range.start;
        for (number, part) in self.text[range].split('&').enumerate() {
            if number == 0 {
                if !part.is_empty() {
                    self.push(part, &(at..at + part.len()));
                }
                at += part.len();
                continue;
            }
            // An entity and what follows it up to the next one.
            let end = part.find(';').map_or(part.len(), |semicolon| semicolon + 1);
            let entity = at..at + 1 + end;
            let text = decoded(&self.text[entity.clone()]);
            self.push(&text, &entity);
            if end < part.len() {
                self.push(&part[end..], &(entity.end..at + 1 + part.len()));
            }
            at += 1 + part.len();
        }
    }

    fn push(&mut self, text: &str, range: &Range<usize>) {
        let space = self.space.take();
        let block = self.block(range);
        let ends_line = block.builder.text().ends_with('\n');
        if let Some(space) = space.filter(|_| !block.builder.is_empty() && !ends_line && text != "\n") {
            block.builder.push_resolved(" ", Span::new(space));
        }
        block.cover(range);
        if block.kind != BlockKind::Code && !(text == "\n" && block.builder.is_empty()) {
            block.builder.push_resolved(text, Span::new(range.clone()));
        }
        for element in self.stack.iter_mut().filter(|element| element.role == Role::Link) {
            if element.name_so_far.ends_with(char::is_alphanumeric) && element.name_end != range.start {
                element.name_so_far.push(' ');
            }
            element.name_so_far.push_str(text);
            element.name_end = range.end;
        }
    }

    fn open_cell(&mut self, is_header: bool, attributes: &Attributes, range: &Range<usize>) {
        let Some(table) = self.innermost(|element| element.role == Role::Table) else { return self.close_block() };
        self.close_block();
        let span = |name: &str| attributes.get(name).and_then(|number| number.trim().parse().ok()).unwrap_or(1).clamp(1, 100);
        let Some(grid) = self.grids.last_mut() else { return };
        let (row, column) = grid.add(is_header, span("rowspan"), span("colspan"), Span::new(range.clone()), attributes);
        self.open_block(BlockKind::Cell { table, row, column }, range);
    }

    fn comment(&mut self, range: &Range<usize>) {
        if let Some(asked) = request(&self.text[range.clone()], range.start) {
            self.draft.requests.push((self.draft.blocks.len(), asked));
        }
    }
}
