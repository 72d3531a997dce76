//! The same words for two links.

use crate::config::Level;
use crate::document::Link;
use crate::lint::words::folded;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use std::collections::BTreeMap;

pub(super) static RULE: Rule = Rule {
    code: "ambiguous-link",
    group: Group::Accessibility,
    severity: Level::Warning,
    docs: include_str!("ambiguous_link.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Every, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let mut seen: BTreeMap<String, &Link> = BTreeMap::new();
    for link in &page.document.links {
        let text = folded(&link.text);
        if text.is_empty() || link.address.is_empty() {
            continue;
        }
        let Some(first) = seen.get(&text) else {
            seen.insert(text, link);
            continue;
        };
        if target(&first.address) != target(&link.address) {
            let finding = Finding::new(link.span, format!("“{}” leads somewhere else here", link.text.trim()));
            let finding = finding.label(first.span, format!("this leads to {}", first.address));
            findings.add(finding.help("say in each link what is at its end"));
        }
    }
}

/// An address as far as it matters where it leads.
fn target(address: &str) -> &str {
    let address = address.trim_start_matches("https://").trim_start_matches("http://").trim_start_matches("www.");
    address.trim_start_matches("./").trim_end_matches('/')
}
