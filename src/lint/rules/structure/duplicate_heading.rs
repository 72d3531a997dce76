//! Two headings with the same words under one parent.

use crate::config::Level;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::source::Span;
use std::collections::BTreeMap;

pub(super) static RULE: Rule = Rule {
    code: "duplicate-heading",
    group: Group::Structure,
    severity: Level::Warning,
    docs: include_str!("duplicate_heading.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let document = page.document;
    let mut seen: BTreeMap<(Option<usize>, String), Span> = BTreeMap::new();
    for section in &document.sections {
        let Some(heading) = document.heading_of(section) else { continue };
        let text = heading.passage.text().trim();
        if text.is_empty() {
            continue;
        }
        if let Some(first) = seen.get(&(section.parent, text.to_lowercase())) {
            let finding = Finding::new(heading.content, format!("“{text}” is already a heading of this part"));
            findings.add(
                finding.label(*first, "first here").help("say in each heading what its own part is about, or put the two parts together"),
            );
        } else {
            seen.insert((section.parent, text.to_lowercase()), heading.content);
        }
    }
}
