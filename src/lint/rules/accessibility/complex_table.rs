//! A table that is hard to follow.

use crate::config::Level;
use crate::document::BlockKind;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule, Setting, Value};

pub(super) static RULE: Rule = Rule {
    code: "complex-table",
    group: Group::Accessibility,
    severity: Level::Warning,
    docs: include_str!("complex_table.md"),
    languages: &[],
    fixable: false,
    settings: &[Setting { name: "columns", default: Value::Number(5.0) }],
    check: Check::Page(Pages::Source, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let document = page.document;
    let most = findings.count("columns");
    for (number, table) in document.tables.iter().enumerate() {
        let is_empty = |block: &&crate::document::Block| {
            let is_own = matches!(block.kind, BlockKind::Cell { table, row, .. } if table == number && row > 0);
            is_own && block.passage.text().trim().is_empty() && !document.images.iter().any(|image| block.span.contains(image.span))
        };
        let empty = document.blocks.iter().filter(is_empty).count();
        let mut faults = Vec::new();
        if table.columns > most {
            faults.push(format!("has {} columns", table.columns));
        }
        if empty > 0 {
            faults.push(format!("leaves {empty} of its cells empty"));
        }
        if !faults.is_empty() {
            let finding = Finding::new(page.trimmed(table.span), format!("this table {}", faults.join(" and ")));
            findings
                .add(finding.help(format!("make two tables of at most {most} columns, or lists, and write “none” where there is nothing")));
        }
    }
}
