//! A link whose words do not say where it leads.

use crate::config::Level;
use crate::lint::words::{folded, words_of};
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};

pub(super) static RULE: Rule = Rule {
    code: "vague-link",
    group: Group::Accessibility,
    severity: Level::Error,
    docs: include_str!("vague_link.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Every, check),
};

/// Words that say nothing of where a link leads, by language: one line a language, its tag first.
const WORDS: &str = include_str!("vague_link.txt");

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    for link in &page.document.links {
        let text = folded(&link.text);
        let is_vague = words_of(WORDS, &page.document.language).any(|word| word == text);
        let is_address = link.is_bare || ["http://", "https://", "www."].iter().any(|start| text.starts_with(start));
        let is_mail = link.address.starts_with("mailto:") || link.address.starts_with("tel:");
        if text.is_empty() || is_mail || !(is_vague || is_address) {
            continue;
        }
        let message = if is_vague {
            format!("the link “{}” does not say where it leads", link.text.trim())
        } else {
            "this link is an address, not words".into()
        };
        findings.add(
            Finding::new(link.span, message)
                .help("put the link on words that name the page or the action, such as [how to book a scan](…)"),
        );
    }
}
