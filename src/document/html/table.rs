//! Where the cells of a table of HTML stand, and which cells its headers head.

use super::element::Attributes;
use crate::document::Table;
use crate::source::Span;

/// A table whose end has not been seen.
#[derive(Default)]
pub(super) struct Grid {
    rows: usize,
    /// Row and column of each cell, how many rows and columns it spans.
    cells: Vec<Cell>,
}

struct Cell {
    row: usize,
    column: usize,
    rows: usize,
    columns: usize,
    is_header: bool,
    span: Span,
    scope: String,
    id: Option<String>,
    /// The headers that the cell names by their ids; none where it names none.
    headers: Vec<String>,
}

impl Cell {
    fn covers(&self, row: usize, column: usize) -> bool {
        (self.row..self.row + self.rows).contains(&row) && (self.column..self.column + self.columns).contains(&column)
    }
}

impl Grid {
    pub(super) fn new_row(&mut self) {
        self.rows += 1;
    }

    /// Adds a cell at the next free place of the last row, and gives that place.
    pub(super) fn add(&mut self, is_header: bool, rows: usize, columns: usize, span: Span, attributes: &Attributes) -> (usize, usize) {
        self.rows = self.rows.max(1);
        let row = self.rows - 1;
        let mut column = 0;
        while let Some(cell) = self.cells.iter().rev().take(2_000).find(|cell| cell.covers(row, column)) {
            column = cell.column + cell.columns;
        }
        // Cells marked up as headers by their role count as such.
        let role = attributes.get("role");
        let is_header = matches!(role, Some("columnheader" | "rowheader")) || (is_header && !matches!(role, Some("cell" | "gridcell")));
        let words = |name: &str| attributes.get(name).unwrap_or_default().split_whitespace().map(str::to_owned).collect();
        let scope = match role {
            Some("columnheader") => "col".to_owned(),
            Some("rowheader") => "row".to_owned(),
            _ => attributes.get("scope").unwrap_or_default().to_ascii_lowercase(),
        };
        let id = attributes.get("id").map(str::to_owned);
        self.cells.push(Cell { row, column, rows, columns, is_header, span, scope, id, headers: words("headers") });
        (row, column)
    }

    pub(super) fn finish(self, span: Span) -> Table {
        let columns = self.cells.iter().map(|cell| cell.column + cell.columns).max().unwrap_or(0);
        let has_header = self.cells.iter().any(|cell| cell.is_header);
        let idle_headers = self.cells.iter().filter(|cell| cell.is_header && !self.heads_a_cell(cell)).map(|cell| cell.span).collect();
        Table { span, columns, rows: self.rows, has_header, idle_headers, alignments: Vec::new() }
    }

    fn is_all_headers(&self, lies_there: impl Fn(&Cell) -> bool) -> bool {
        self.cells.iter().filter(|cell| lies_there(cell)).all(|cell| cell.is_header)
    }

    /// Whether a cell in the header's column or row belongs to it, or a cell names it.
    fn heads_a_cell(&self, header: &Cell) -> bool {
        let lies_in = |start: usize, length: usize, other: usize, others: usize| start < other + others && other < start + length;
        self.cells.iter().any(|cell| {
            if std::ptr::eq(cell, header) {
                return false;
            }
            if !cell.headers.is_empty() {
                return header.id.as_ref().is_some_and(|id| cell.headers.contains(id));
            }
            let below = lies_in(header.column, header.columns, cell.column, cell.columns) && cell.row >= header.row + header.rows;
            let beside = lies_in(header.row, header.rows, cell.row, cell.rows) && cell.column >= header.column + header.columns;
            match header.scope.as_str() {
                "row" | "rowgroup" => beside,
                "col" | "colgroup" => below,
                // Without a scope, a header heads its column where its row is all headers, and its row where its column is.
                _ if self.is_all_headers(|cell| lies_in(header.row, header.rows, cell.row, cell.rows)) => below,
                _ if self.is_all_headers(|cell| lies_in(header.column, header.columns, cell.column, cell.columns)) => beside,
                _ => below || beside,
            }
        })
    }
}
