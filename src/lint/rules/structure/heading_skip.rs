//! Headings whose levels leave one out.

use crate::config::Level;
use crate::document::BlockKind;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};

pub(super) static RULE: Rule = Rule {
    code: "heading-skip",
    group: Group::Structure,
    severity: Level::Error,
    docs: include_str!("heading_skip.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    // A title in the front matter is the heading of level 1.
    let mut before = u8::from(page.document.front_matter.text("title").is_some());
    for block in &page.document.blocks {
        let BlockKind::Heading { level } = block.kind else { continue };
        if level > before + 1 && !block.inferred {
            let message = match before {
                0 => format!("the first heading is of level {level}"),
                _ => format!("this heading goes from level {before} to level {level}"),
            };
            let marks = "#".repeat(usize::from(before + 1));
            findings.add(Finding::new(block.content, message).help(format!(
                "write it as level {}: {marks} {}",
                before + 1,
                block.passage.text().trim()
            )));
        }
        before = level;
    }
}
