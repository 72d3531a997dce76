//! A heading with nothing under it.

use crate::config::Level;
use crate::document::BlockKind;
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
    for section in &document.sections {
        let Some(heading) = document.heading_of(section) else { continue };
        // A heading of sub-sections holds them; a heading without words is `empty-heading`'s.
        if section.extent.len() > 1 || heading.passage.text().trim().is_empty() {
            continue;
        }
        let text = heading.passage.text().trim();
        let finding = Finding::new(heading.content, format!("nothing stands under the heading “{text}”"));
        let next = document.blocks.get(section.extent.end);
        let finding = match next.map(|block| (block.kind, block.content)) {
            Some((BlockKind::Heading { .. }, span)) => finding.label(span, "the next heading follows at once"),
            _ => finding,
        };
        findings.add(finding.help("write the section, or delete its heading"));
    }
}
