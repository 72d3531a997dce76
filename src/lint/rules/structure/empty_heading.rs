//! A heading without words.

use crate::config::Level;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};

pub(super) static RULE: Rule = Rule {
    code: "empty-heading",
    group: Group::Structure,
    severity: Level::Error,
    docs: include_str!("empty_heading.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let document = page.document;
    for (at, block) in document.blocks.iter().enumerate().filter(|(_, block)| block.is_heading()) {
        let is_named_by_image = document.images_of(at).iter().any(|image| !image.alt.trim().is_empty());
        if !block.passage.text().contains(char::is_alphanumeric) && !is_named_by_image {
            findings.add(
                Finding::new(page.trimmed(block.span), "this heading has no words")
                    .help("write what the part is about, or delete the heading"),
            );
        }
    }
}
