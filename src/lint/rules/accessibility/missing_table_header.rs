//! A table whose columns have no names.

use crate::config::Level;
use crate::document::BlockKind;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};

pub(super) static RULE: Rule = Rule {
    code: "missing-table-header",
    group: Group::Accessibility,
    severity: Level::Error,
    docs: include_str!("missing_table_header.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let document = page.document;
    for (number, table) in document.tables.iter().enumerate() {
        let cells = || document.blocks.iter().filter(move |block| matches!(block.kind, BlockKind::Cell { table, .. } if table == number));
        if !table.has_header {
            // One row or column is a box around text.
            if table.rows > 1 && table.columns > 1 && cells().count() > 1 {
                findings.add(
                    Finding::new(page.trimmed(table.span), "no cell of this table is a header")
                        .help("mark the cells that name columns or rows as <th>"),
                );
            }
            continue;
        }
        for idle in &table.idle_headers {
            findings.add(Finding::new(*idle, "this header heads no cell").help("make it an ordinary cell, or give it cells to head"));
        }
        // The corner over the names of rows may be blank.
        let first_row = || cells().filter(|block| matches!(block.kind, BlockKind::Cell { row: 0, .. }));
        let is_blank = |block: &&crate::document::Block| !block.passage.text().contains(char::is_alphanumeric);
        let is_corner = |block: &crate::document::Block| matches!(block.kind, BlockKind::Cell { column: 0, .. });
        let blank = first_row().filter(is_blank).count();
        if blank == first_row().count() && blank > 0 && table.columns > 0 {
            findings.add(
                Finding::new(page.trimmed(table.span), "the header row of this table is blank").help("name each column in the first row"),
            );
            continue;
        }
        if let Some(cell) = first_row().filter(is_blank).find(|block| !is_corner(block)).filter(|_| table.idle_headers.is_empty()) {
            let finding =
                Finding::new(page.trimmed(table.span), "a column of this table has no name").label(cell.span, "this header is blank");
            findings.add(finding.help("name each column in the first row"));
        }
    }
}
