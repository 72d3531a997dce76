//! A heading of level 5 or 6.

use crate::config::Level;
use crate::document::BlockKind;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};

pub(super) static RULE: Rule = Rule {
    code: "heading-too-deep",
    group: Group::Structure,
    severity: Level::Warning,
    docs: include_str!("heading_too_deep.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    for block in &page.document.blocks {
        if let BlockKind::Heading { level: level @ 5.. } = block.kind {
            let finding = Finding::new(block.content, format!("this heading is {level} levels deep"));
            findings.add(finding.help("split the part above it, or make this a paragraph that starts with its subject"));
        }
    }
}
