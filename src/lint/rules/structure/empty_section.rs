//! A heading with nothing under it.

use crate::config::Level;
use crate::document::{Block, BlockKind, Document, Section};
use crate::language::Aspect;
use crate::lint::Statement;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};

pub(super) static RULE: Rule = Rule {
    code: "empty-section",
    group: Group::Structure,
    severity: Level::Error,
    docs: include_str!("empty_section.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let document = page.document;
    for (at, section) in document.sections.iter().enumerate() {
        let Some(heading) = document.heading_of(section) else { continue };
        let text = heading.passage.text().trim();
        // A heading without words is `empty-heading`'s.
        if text.is_empty() {
            continue;
        }
        // A heading of sub-sections holds them.
        if section.extent.len() > 1 {
            if leads_nowhere(page, document, at, section) {
                let finding = Finding::new(heading.content, format!("“{text}” promises where to read on, and nothing under it says where"));
                let next = document.blocks[section.blocks.start + 1].content;
                findings.add(finding.label(next, "this stands under it instead").help("put the lost links back, or delete the heading"));
            }
            continue;
        }
        let finding = Finding::new(heading.content, format!("nothing stands under the heading “{text}”"));
        let next = document.blocks.get(section.extent.end);
        let finding = match next.map(|block| (block.kind, block.content)) {
            Some((BlockKind::Heading { .. }, span)) => finding.label(span, "the next heading follows at once"),
            _ => finding,
        };
        findings.add(finding.help("write the section, or delete its heading"));
    }
}

/// Whether a last part on further reading names no place to read on: no link, address, number, list or source.
fn leads_nowhere(page: &PageCheck<'_>, document: &Document, at: usize, section: &Section) -> bool {
    let is_last = at + 1 == document.sections.len();
    let is_about = section.aspects == [Aspect::FurtherReading] && section.level >= 2 && section.extent == section.blocks;
    let own = section.blocks.start + 1..section.blocks.end;
    if !is_last || !is_about || own.len() != 1 || !page.can_tell() {
        return false;
    }
    let names_a_place = [Statement::Help, Statement::Sources].into_iter().any(|what| page.told_in(own.clone(), what).next().is_some())
        || !document.links_of(own.start).is_empty();
    !names_a_place && document.blocks[own].iter().all(is_words_alone)
}

/// Whether a block is a paragraph of some length without an address.
fn is_words_alone(block: &Block) -> bool {
    let text = block.passage.text().to_lowercase();
    let has_address = ["http", "www.", "@", ".org", ".com", ".gov", ".net", ".edu", ".uk"].iter().any(|part| text.contains(part));
    block.kind == BlockKind::Paragraph && !has_address && block.passage.words().len() > 8
}
