//! Lists whose bullets are no list to a program.

use crate::config::Level;
use crate::document::{Block, BlockKind};
use crate::lint::lists::items_of;
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

/// Signs that stand for bullets and are none in Markdown.
const BULLETS: [char; 9] = ['•', '◦', '‣', '▪', '●', '○', '■', '·', '∙'];

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
        let items = run_together(page.slice(block.content));
        if items >= 2 {
            let message = format!("this is a list of {items} in one paragraph");
            findings.add(Finding::new(block.content, message).help("write each item on a line of its own, starting with “- ”"));
        }
    }
}

/// How many items a paragraph of Markdown runs together: bullets that are no markup, or dashes between items.
fn run_together(text: &str) -> usize {
    let bullets = text.lines().filter(|line| line.trim_start().starts_with(BULLETS)).count();
    let inline = text.matches(BULLETS).count();
    if bullets >= 1 && inline >= 2 || inline >= 3 && text.matches(|c| BULLETS.contains(&c) && c != '·').count() >= 3 {
        return inline;
    }
    // “pain - swelling - fever”: dashes between items, where a pair of dashes would be an aside.
    let pieces: Vec<&str> = text.split(" - ").collect();
    let is_piece = |piece: &&str| !piece.trim().is_empty() && piece.split_whitespace().count() <= 25;
    if pieces.len() >= 4 && pieces.iter().all(is_piece) { pieces.len() } else { 0 }
}
