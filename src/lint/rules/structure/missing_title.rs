//! A page without a title.

use crate::config::Level;
use crate::document::BlockKind;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};

pub(super) static RULE: Rule = Rule {
    code: "missing-title",
    group: Group::Structure,
    severity: Level::Error,
    docs: include_str!("missing_title.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let document = page.document;
    let title = document.title_block();
    if document.front_matter.text("title").is_some() || title.is_some_and(|block| !block.inferred) {
        return;
    }
    let Some(first) = title.or_else(|| document.blocks.iter().find(|block| !block.passage.text().trim().is_empty())) else { return };
    let is_line = first.kind == BlockKind::Heading { level: 1 };
    let finding = Finding::new(first.content, "this page has no title");
    findings.add(if is_line {
        let text = first.passage.text().trim();
        finding.here("looks like the title, and is a plain line").help(format!("write it as a heading: # {text}"))
    } else {
        finding.help("start the page with a heading of level 1, such as: # Back pain")
    });
}
