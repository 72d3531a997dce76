//! A little picture in the text.

use crate::config::Level;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::source::Span;
use crate::text::TextRange;

pub(super) static RULE: Rule = Rule {
    code: "emoji",
    group: Group::Accessibility,
    severity: Level::Warning,
    docs: include_str!("emoji.md"),
    languages: &[],
    fixable: true,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    for block in page.readable().filter(|block| page.bytes(block).has_any(&FIRST_BYTES)) {
        let text = block.passage.text();
        let mut at = 0;
        while let Some(offset) = text[at..].find(is_emoji) {
            let start = at + offset;
            let mut end = start;
            for (place, sign) in text[start..].char_indices() {
                let joins = matches!(sign, '\u{200d}' | '\u{fe0f}' | '\u{20e3}' | '\u{1f3fb}'..='\u{1f3ff}');
                if !joins && !is_emoji(sign) {
                    break;
                }
                end = start + place + sign.len_utf8();
            }
            let end = end.max(start + text[start..].chars().next().map_or(1, char::len_utf8));
            let range = TextRange::new(start..end);
            let span = block.passage.span(range);
            let finding = Finding::new(span, format!("“{}” is an emoji", &text[start..end]));
            // Beside words an emoji says nothing of its own; alone it may say everything.
            let has_words = text.contains(char::is_alphabetic);
            let takes_space = text[end..].starts_with(' ') && (start == 0 || text[..start].ends_with(' '));
            let gone = if takes_space { Span { end: block.passage.span(TextRange::new(end..end + 1)).end, ..span } } else { span };
            findings.add(if has_words {
                finding.help("delete it, or say it in words").fix(gone, "")
            } else {
                finding.help("say it in words")
            });
            at = end;
        }
    }
}

/// With which bytes emoji begin.
const FIRST_BYTES: [u8; 2] = [0xe2, 0xf0];

fn is_emoji(c: char) -> bool {
    matches!(c, '\u{1f300}'..='\u{1f5ff}' | '\u{1f600}'..='\u{1f64f}' | '\u{1f680}'..='\u{1f6ff}' | '\u{1f900}'..='\u{1faff}' | '\u{1f1e6}'..='\u{1f1ff}' | '\u{2705}' | '\u{274c}' | '\u{274e}' | '\u{2728}' | '\u{2b50}' | '\u{2795}'..='\u{2797}' | '\u{26a0}' | '\u{2764}' | '\u{2763}' | '\u{2757}' | '\u{2753}'..='\u{2755}' | '\u{26d4}' | '\u{231a}' | '\u{231b}' | '\u{23f0}' | '\u{260e}' | '\u{270b}' | '\u{261d}' | '\u{263a}' | '\u{1f7e0}'..='\u{1f7eb}')
}
