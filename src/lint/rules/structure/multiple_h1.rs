//! A second heading of level 1.

use crate::config::Level;
use crate::document::BlockKind;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};

pub(super) static RULE: Rule = Rule {
    code: "multiple-h1",
    group: Group::Structure,
    severity: Level::Error,
    docs: include_str!("multiple_h1.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let titles = page.document.blocks.iter().filter(|block| block.kind == BlockKind::Heading { level: 1 } && !block.inferred);
    let mut titles = titles.filter(|block| !block.passage.text().trim().is_empty());
    let Some(first) = titles.next() else { return };
    for other in titles {
        let text = other.passage.text().trim();
        let finding = Finding::new(other.content, "this is a second heading of level 1").label(first.content, "this is the page's title");
        findings.add(finding.help(format!("write it as level 2 and what stands under it one level lower: ## {text}")));
    }
}
