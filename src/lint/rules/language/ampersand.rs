//! “&” in running text.

use crate::config::Level;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::text::{MarkKind, TextRange};

pub(super) static RULE: Rule = Rule {
    code: "ampersand",
    group: Group::Language,
    severity: Level::Advice,
    docs: include_str!("ampersand.md"),
    languages: &["en", "es", "fr", "de", "pt", "it", "nl"],
    fixable: true,
    settings: &[],
    check: Check::Page(Pages::Every, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let and = match page.language() {
        "es" => "y",
        "fr" => "et",
        "de" => "und",
        "pt" | "it" => "e",
        "nl" => "en",
        _ => "and",
    };
    for block in page.readable().filter(|block| page.bytes(block).has_any(b"&")) {
        let text = block.passage.text();
        for (at, _) in text.match_indices(" & ") {
            let range = TextRange::new(at + 1..at + 2);
            let starts_small = |text: &str| text.chars().next().is_some_and(char::is_lowercase);
            let before = text[..at].rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
            // Names keep theirs: “Marks & Spencer”. Headings in capitals are no names.
            let is_name = !block.is_heading() && !starts_small(before) && !starts_small(&text[at + 3..]);
            if is_name || block.passage.is_marked(range, |kind| matches!(kind, MarkKind::Code)) {
                continue;
            }
            let span = block.passage.span(range);
            findings.add(Finding::new(span, "“&” is a sign, not a word").help(format!("write “{and}”")).fix(span, and));
        }
    }
}
