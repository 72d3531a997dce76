//! An ordinal with raised letters.

use crate::config::Level;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::source::Span;

pub(super) static RULE: Rule = Rule {
    code: "superscript-ordinal",
    group: Group::Accessibility,
    severity: Level::Advice,
    docs: include_str!("superscript_ordinal.md"),
    languages: &["en"],
    fixable: true,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let text = page.text;
    if !text.as_bytes().contains(&b'<') {
        return;
    }
    let lower = text.to_ascii_lowercase();
    for (at, open) in lower.match_indices("<sup>") {
        let rest = &lower[at + open.len()..];
        let Some(end) = rest.find("</sup>") else { continue };
        let letters = rest[..end].trim();
        let follows_number = lower[..at].ends_with(|c: char| c.is_ascii_digit());
        if follows_number && matches!(letters, "st" | "nd" | "rd" | "th") {
            let span = Span::new(at..at + open.len() + end + "</sup>".len());
            findings.add(
                Finding::new(span, "the letters of this number are raised")
                    .help(format!("write it on the line: {letters}"))
                    .fix(span, letters),
            );
        }
    }
}
