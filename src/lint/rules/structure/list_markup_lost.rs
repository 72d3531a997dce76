//! Lists whose bullets are no list to a program.

use crate::config::Level;
use crate::document::{Block, BlockKind};
use crate::lint::lists::{items_of, run_together};
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::source::Span;

pub(super) static RULE: Rule = Rule {
    code: "list-markup-lost",
    group: Group::Structure,
    severity: Level::Warning,
    docs: include_str!("list_markup_lost.md"),
    languages: &[],
    fixable: true,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let document = page.document;
    for list in 0..document.lists.len() {
        let lost: Vec<&Block> = items_of(document, list).map(|(_, block)| block).filter(|block| block.inferred).collect();
        let Some(first) = lost.first() else { continue };
        let mut finding = Finding::new(first.span, format!("this list of {} has no markup", lost.len()));
        for item in &lost[1..] {
            finding = finding.label(item.span, "");
        }
        for item in &lost {
            finding = finding.fix(Span { start: item.span.start, end: item.content.start }, "- ");
        }
        findings.add(finding.help("start each item with “- ”, on a line of its own"));
    }
    for block in
        document.blocks.iter().filter(|block| matches!(block.kind, BlockKind::Paragraph | BlockKind::Item { .. }) && !block.inferred)
    {
        let items = run_together(page.slice(block.content)).len();
        if items >= 2 {
            let message = format!("this is a list of {items} in one paragraph");
            findings.add(Finding::new(block.content, message).help("write each item on a line of its own, starting with “- ”"));
        }
    }
}
