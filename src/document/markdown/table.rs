//! Tables: those that hold data as tables of Markdown, those that only lay out a page as what stands in them.

use super::super::{Block, BlockKind};
use super::{BACKSLASH, Writer};
use pulldown_cmark::{Alignment, Event, Tag, TagEnd};
use std::collections::BTreeMap;

impl<'a> Writer<'a> {
    /// Writes the table from its first cell on; gives the number of the block after it.
    pub(super) fn table(&mut self, number: usize, start: usize) -> usize {
        let blocks = &self.document.blocks;
        let table = &self.document.tables[number];
        let end = start + blocks[start..].iter().take_while(|block| table.span.contains(block.span)).count().max(1);
        if table.columns < 2 || blocks[start..end].iter().any(is_layout) {
            for at in start..end {
                self.laid_out(at);
            }
            return end;
        }
        let cells = self.cells(start, end, number);
        let headers = if table.has_header { 1 } else { 0 };
        // Markdown has no table without a header row: an empty one says that it is missing.
        self.group([Event::Start(Tag::Table(vec![Alignment::None; table.columns])), Event::Start(Tag::TableHead)]);
        self.row(cells.range((0, 0)..(headers, 0)).map(|((_, column), words)| (*column, words)), table.columns);
        self.add([Event::End(TagEnd::TableHead)]);
        for row in headers..table.rows {
            self.add([Event::Start(Tag::TableRow)]);
            self.row(cells.range((row, 0)..(row + 1, 0)).map(|((_, column), words)| (*column, words)), table.columns);
            self.add([Event::End(TagEnd::TableRow)]);
        }
        self.add([Event::End(TagEnd::Table)]);
        end
    }

    /// A cell is a paragraph where its table is no table.
    fn laid_out(&mut self, at: usize) {
        let block = &self.document.blocks[at];
        if !matches!(block.kind, BlockKind::Cell { .. }) {
            self.take(at);
        } else if !self.without.contains(&at) {
            self.leave();
            self.groups.push(Vec::new());
            self.paragraph(at, block);
        }
    }

    /// The words of each cell, with those of paragraphs and lists in it.
    fn cells(&self, start: usize, end: usize, number: usize) -> BTreeMap<(usize, usize), Vec<Event<'a>>> {
        let mut cells: BTreeMap<(usize, usize), Vec<Event<'a>>> = BTreeMap::new();
        let mut place = (0, 0);
        for at in start..end {
            let block = &self.document.blocks[at];
            if let BlockKind::Cell { table, row, column } = block.kind
                && table == number
            {
                place = (row, column);
            }
            let words = if self.without.contains(&at) { Vec::new() } else { self.inline(at, block) };
            let cell = cells.entry(place).or_default();
            if !cell.is_empty() && !words.is_empty() {
                cell.push(Event::Text(" ".into()));
            }
            cell.extend(words.into_iter().map(in_cell));
        }
        cells
    }

    fn row<'c>(&mut self, cells: impl Iterator<Item = (usize, &'c Vec<Event<'a>>)>, columns: usize)
    where
        'a: 'c,
    {
        let mut filled = vec![Vec::new(); columns];
        for (column, words) in cells.filter(|(column, _)| *column < columns) {
            filled[column].clone_from(words);
        }
        for words in filled {
            self.add([Event::Start(Tag::TableCell)]);
            self.add(words);
            self.add([Event::End(TagEnd::TableCell)]);
        }
    }
}

/// A line of a table is one line; a backslash at the end of a cell would take its border along, so it is written by its number.
fn in_cell(event: Event<'_>) -> Event<'_> {
    match event {
        Event::HardBreak => Event::Text(" ".into()),
        Event::Text(text) if text.contains('\\') => Event::Text(text.replace('\\', BACKSLASH).into()),
        event => event,
    }
}

/// Headings and lists in a table mean that it lays out a page.
fn is_layout(block: &Block) -> bool {
    matches!(block.kind, BlockKind::Heading { .. } | BlockKind::Item { .. })
}
