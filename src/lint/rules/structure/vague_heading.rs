//! A heading that could stand over anything.

use crate::config::Level;
use crate::language::Aspect;
use crate::lint::words::{folded, words_of};
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};

pub(super) static RULE: Rule = Rule {
    code: "vague-heading",
    group: Group::Structure,
    severity: Level::Warning,
    docs: include_str!("vague_heading.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

/// Headings that say nothing of what stands under them, by language.
const WORDS: &str = include_str!("vague_heading.txt");

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let document = page.document;
    // “More information” is what readers look for where it stands over links.
    let leads_on = |heading: usize| {
        let section = document.sections.iter().find(|section| section.heading == Some(heading));
        section.is_some_and(|section| {
            section.aspects.contains(&Aspect::FurtherReading) && section.extent.clone().any(|block| !document.links_of(block).is_empty())
        })
    };
    for (at, block) in document.blocks.iter().enumerate().filter(|(_, block)| block.is_heading()) {
        let text = folded(block.passage.text());
        if words_of(WORDS, &document.language).any(|word| word == text) && !leads_on(at) {
            let finding = Finding::new(block.content, format!("“{}” does not say what this part is about", block.passage.text().trim()));
            findings.add(finding.help("name what stands under it, such as “How to get help”"));
        }
    }
}
