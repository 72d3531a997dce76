//! A heading that could stand over anything.

use crate::config::Level;
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
    for block in page.document.blocks.iter().filter(|block| block.is_heading()) {
        let text = folded(block.passage.text());
        if words_of(WORDS, &page.document.language).any(|word| word == text) {
            let finding = Finding::new(block.content, format!("“{}” does not say what this part is about", block.passage.text().trim()));
            findings.add(finding.help("name what stands under it, such as “How to get help”"));
        }
    }
}
