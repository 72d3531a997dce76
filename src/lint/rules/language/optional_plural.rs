//! A plural in brackets: “leg(s)”.

use crate::config::Level;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::text::TextRange;

pub(super) static RULE: Rule = Rule {
    code: "optional-plural",
    group: Group::Language,
    severity: Level::Advice,
    docs: include_str!("optional_plural.md"),
    languages: &["en", "es", "fr", "pt"],
    fixable: true,
    settings: &[],
    check: Check::Page(Pages::Every, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    for block in page.readable().filter(|block| page.bytes(block).has_any(b"(")) {
        let text = block.passage.text();
        for ending in ["(s)", "(es)"] {
            for (at, _) in text.match_indices(ending) {
                let before = &text[..at];
                let word = before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
                let goes_on = text[at + ending.len()..].starts_with(char::is_alphanumeric);
                if word.chars().count() < 2 || !word.chars().all(char::is_alphabetic) || goes_on {
                    continue;
                }
                let range = TextRange::new(at - word.len()..at + ending.len());
                let brackets = block.passage.span(TextRange::new(at..at + ending.len()));
                let plural = ending.trim_matches(['(', ')']);
                let finding = Finding::new(block.passage.span(range), format!("“{}” is two words in one", block.passage.slice(range)));
                findings.add(finding.help(format!("write “{word}{plural}”")).fix(brackets, plural));
            }
        }
    }
}
