//! A link without words.

use crate::config::Level;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};

pub(super) static RULE: Rule = Rule {
    code: "empty-link",
    group: Group::Accessibility,
    severity: Level::Error,
    docs: include_str!("empty_link.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let document = page.document;
    for link in document.links.iter().filter(|link| link.text.trim().is_empty() && !link.address.is_empty()) {
        let is_named = document.images.iter().any(|image| link.span.contains(image.span) && !image.alt.trim().is_empty());
        if !is_named {
            let finding = Finding::new(link.span, "this link has no words");
            findings.add(finding.help(format!("say where it leads: [words]({})", link.address)));
        }
    }
}
