//! Quotation marks that point the wrong way, stand alone or are of two kinds.

use crate::config::Level;
use crate::diagnostic::Severity;
use crate::document::Block;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::source::Span;
use crate::text::{MarkKind, TextRange};

pub(super) static RULE: Rule = Rule {
    code: "quote-mark",
    group: Group::Language,
    severity: Level::Warning,
    docs: include_str!("quote_mark.md"),
    languages: &["en", "es", "fr", "pt", "it", "ar", "hi", "zh"],
    fixable: true,
    settings: &[],
    check: Check::Page(Pages::Every, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let (mut straight, mut curly): (Vec<Span>, Vec<Span>) = (Vec::new(), Vec::new());
    for (at, block) in page.document.blocks.iter().enumerate() {
        // A straight mark, or the first byte of a curly one.
        if !page.bytes(block).has_any(&[b'"', 0xe2]) {
            continue;
        }
        let text = block.passage.text();
        let mark = |at: usize, sign: char| block.passage.span(TextRange::new(at..at + sign.len_utf8()));
        let (mut open, mut has_straight): (Option<Span>, bool) = (None, false);
        for (place, sign) in text.char_indices().filter(|(_, sign)| matches!(sign, '“' | '”' | '"')) {
            let range = TextRange::new(place..place + sign.len_utf8());
            if block.passage.is_marked(range, |kind| matches!(kind, MarkKind::Code)) {
                continue;
            }
            let before = text[..place].chars().next_back();
            let after = text[place + sign.len_utf8()..].chars().next();
            let opens = before.is_none_or(|c| c.is_whitespace() || "([—–".contains(c)) && after.is_some_and(char::is_alphanumeric);
            let span = mark(place, sign);
            if sign == '"' {
                // 5'10" is a length.
                if !before.is_some_and(|c| c.is_ascii_digit()) {
                    straight.push(span);
                    has_straight = !has_straight;
                }
                continue;
            }
            curly.push(span);
            if sign == '”' && opens && open.is_none() {
                let finding = Finding::new(span, "this mark closes a quotation, and stands where one opens");
                findings.add(finding.help("write “").fix(span, "“"));
                open = Some(span);
            } else if sign == '“' {
                open = Some(span);
            } else {
                if open.is_none() && !has_straight {
                    findings.add(Finding::new(span, "this quotation mark closes nothing").help("add the opening mark, or delete this one"));
                }
                open = None;
            }
        }
        // A quotation of several paragraphs opens in each and closes in the last.
        let goes_on = page.document.blocks.get(at + 1).is_some_and(|next: &Block| next.passage.text().starts_with('“'));
        if let Some(span) = open.filter(|_| !goes_on) {
            findings.add(Finding::new(span, "this quotation mark is never closed").help("add the closing mark, or delete this one"));
        }
    }
    let odd = if straight.len() > curly.len() { &curly } else { &straight };
    if let (Some(first), false, false) = (odd.first(), straight.is_empty(), curly.is_empty()) {
        let finding = Finding::new(*first, "this page has both straight and curly quotation marks").severity(Severity::Advice);
        findings.add(finding.help("use one kind throughout"));
    }
}
