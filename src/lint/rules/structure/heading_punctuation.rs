//! A full stop at the end of a heading.

use crate::config::Level;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::source::Span;
use crate::text::TextRange;

pub(super) static RULE: Rule = Rule {
    code: "heading-punctuation",
    group: Group::Structure,
    severity: Level::Advice,
    docs: include_str!("heading_punctuation.md"),
    languages: &[],
    fixable: true,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    for block in page.document.blocks.iter().filter(|block| block.is_heading()) {
        let passage = &block.passage;
        let text = passage.text().trim_end();
        let Some(mark) = text.chars().next_back().filter(|mark| matches!(mark, '.' | '。' | '।')) else { continue };
        let stem = &text[..text.len() - mark.len_utf8()];
        let last = stem.rsplit(char::is_whitespace).next().unwrap_or_default();
        // “Dr.”, “U.S.” and “…” keep their full stop.
        let is_short_name = last.chars().count() <= 3 && last.starts_with(char::is_uppercase);
        let is_abbreviation =
            mark == '.' && (last.contains('.') || is_short_name || matches!(last, "etc" | "vs" | "al" | "approx") || stem.ends_with('.'));
        if is_abbreviation {
            continue;
        }
        let span: Span = passage.span(TextRange::new(stem.len()..text.len()));
        findings.add(Finding::new(span, "this heading ends in a full stop").help("delete it").fix(span, ""));
    }
}
