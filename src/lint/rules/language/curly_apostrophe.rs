//! Curly apostrophes, where house style asks for straight ones.

use crate::config::Level;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::text::{MarkKind, TextRange};

pub(super) static RULE: Rule = Rule {
    code: "curly-apostrophe",
    group: Group::Language,
    severity: Level::Off,
    docs: include_str!("curly_apostrophe.md"),
    languages: &[],
    fixable: true,
    settings: &[],
    check: Check::Page(Pages::Every, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    for block in page.readable() {
        let text = block.passage.text();
        for (at, sign) in text.match_indices('’') {
            let range = TextRange::new(at..at + sign.len());
            // After a letter it is an apostrophe; elsewhere it may close a quotation.
            let is_apostrophe = text[..at].ends_with(char::is_alphabetic) && text[at + sign.len()..].starts_with(char::is_alphabetic);
            if is_apostrophe && !block.passage.is_marked(range, |kind| matches!(kind, MarkKind::Code)) {
                let span = block.passage.span(range);
                findings.add(Finding::new(span, "this apostrophe is curly").help("write '").fix(span, "'"));
            }
        }
    }
}
