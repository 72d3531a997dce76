//! A lead-in that announces a list, and no list.

use crate::config::Level;
use crate::document::{Block, BlockKind, Document};
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::text::TextRange;

pub(super) static RULE: Rule = Rule {
    code: "empty-list",
    group: Group::Structure,
    severity: Level::Error,
    docs: include_str!("empty_list.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let document = page.document;
    for (at, block) in document.blocks.iter().enumerate() {
        if !matches!(block.kind, BlockKind::Paragraph | BlockKind::Quotation) || !announces(block) || is_followed(document, at) {
            continue;
        }
        let last = block.passage.sentences().last().map_or(TextRange::new(0..block.passage.text().len()), |sentence| sentence.range);
        let finding = Finding::new(block.passage.span(last), "this line announces a list, and no list follows");
        let finding = match document.blocks.get(at + 1) {
            Some(next) => finding.label(next.content, "this follows instead"),
            None => finding,
        };
        findings.add(finding.help("put the list back, one item a line starting with “- ”, or finish the sentence"));
    }
}

/// Whether a paragraph ends in a colon that opens something. “Note:” alone, a telephone number or an address ends no sentence.
fn announces(block: &Block) -> bool {
    let text = block.passage.text().trim_end();
    if !text.ends_with([':', '：']) {
        return false;
    }
    let last = block.passage.sentences().last();
    last.is_some_and(|sentence| sentence.words.len() >= 2)
        || block.passage.sentences().len() > 1
        || block.passage.text().chars().count() >= 8
}

/// Whether what follows can be what was announced: a list, table, quotation, image, code, definition or a group of sub-headings.
fn is_followed(document: &Document, at: usize) -> bool {
    let Some(next) = document.blocks.get(at + 1) else { return false };
    match next.kind {
        BlockKind::Item { .. }
        | BlockKind::Cell { .. }
        | BlockKind::Quotation
        | BlockKind::Image
        | BlockKind::Code
        | BlockKind::Html
        | BlockKind::DefinitionTerm
        | BlockKind::Definition => true,
        BlockKind::Heading { level } => {
            level > document.sections[document.blocks[at].section].level && leads_to_items(document, at + 1, level)
        }
        BlockKind::Paragraph | BlockKind::Footnote => is_listed_in_paragraphs(document, at + 1),
    }
}

/// Whether the headings from `at` on are what was announced: several of them, or one that is not the next topic.
fn leads_to_items(document: &Document, at: usize, level: u8) -> bool {
    let parent = document.sections[document.blocks[at].section].parent;
    document.sections.iter().filter(|section| section.level == level && section.parent == parent).count() >= 2
}

/// Two or more paragraphs that each start with a marked term (“**Tablets** …”) are a list in all but markup, and so is one
/// that is an address or a telephone number.
fn is_listed_in_paragraphs(document: &Document, at: usize) -> bool {
    let starts_with_mark = |block: &Block| block.passage.marks().first().is_some_and(|mark| mark.range.start == 0);
    let next = &document.blocks[at];
    let is_number = next.passage.text().chars().filter(char::is_ascii_digit).count() * 2
        > next.passage.text().chars().filter(|c| c.is_alphanumeric()).count();
    is_number || starts_with_mark(next) || next.passage.text().contains('\n')
}
