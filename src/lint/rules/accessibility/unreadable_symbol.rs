//! A sign that is read aloud badly.

use crate::config::Level;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::text::{MarkKind, TextRange};

pub(super) static RULE: Rule = Rule {
    code: "unreadable-symbol",
    group: Group::Accessibility,
    severity: Level::Advice,
    docs: include_str!("unreadable_symbol.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

/// Signs, and what to write in their place.
const SIGNS: [(char, &str); 13] = [
    ('→', "“to” or “then”"),
    ('←', "“from”"),
    ('⇒', "“so” or “then”"),
    ('➔', "“then”"),
    ('➜', "“then”"),
    ('↑', "“more” or “rises”"),
    ('↓', "“less” or “falls”"),
    ('~', "“about”"),
    ('≈', "“about”"),
    ('±', "“plus or minus”"),
    ('≥', "“or more”"),
    ('≤', "“or less”"),
    ('#', "“number”"),
];

/// With which bytes these begin.
const FIRST_BYTES: [u8; 4] = [b'~', b'#', 0xc2, 0xe2];

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    for (_, block) in page.document.prose().filter(|(_, block)| page.bytes(block).has_any(&FIRST_BYTES)) {
        let text = block.passage.text();
        for (at, sign) in text.char_indices() {
            let Some((_, words)) = SIGNS.iter().find(|(known, _)| *known == sign) else { continue };
            let range = TextRange::new(at..at + sign.len_utf8());
            let around = text[..at].rsplit(char::is_whitespace).next().unwrap_or_default();
            let is_address = around.contains("://") || around.contains("www.") || around.contains('/') || text[at..].starts_with("#/");
            let is_marked = block.passage.is_marked(range, |kind| matches!(kind, MarkKind::Code | MarkKind::Variable | MarkKind::Link(_)));
            // `#` stands for “number” only before one, and `~` for “about” only before a number too.
            let is_before_number = text[at + sign.len_utf8()..].trim_start().starts_with(|c: char| c.is_numeric());
            if is_address || is_marked || (matches!(sign, '#' | '~') && !is_before_number) {
                continue;
            }
            let finding = Finding::new(block.passage.span(range), format!("“{sign}” is read aloud badly or not at all"));
            findings.add(finding.help(format!("write {words}")));
        }
    }
}
