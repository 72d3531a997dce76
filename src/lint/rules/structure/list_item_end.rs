//! A mark or “and” at the end of an item that goes on with its lead-in.

use crate::config::Level;
use crate::document::Block;
use crate::lint::lists::{items_of, lead_in};
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::source::Span;
use crate::text::TextRange;

pub(super) static RULE: Rule = Rule {
    code: "list-item-end",
    group: Group::Structure,
    severity: Level::Advice,
    docs: include_str!("list_item_end.md"),
    languages: &["en"],
    fixable: true,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let document = page.document;
    for list in (0..document.lists.len()).filter(|list| lead_in(document, *list).is_some()) {
        let ends: Vec<(&Block, Span)> = items_of(document, list).filter_map(|(_, block)| Some((block, end_of(block)?))).collect();
        let Some((_, first)) = ends.first() else { continue };
        let mut finding =
            Finding::new(*first, "items that go on with the line before the list need no mark at their end").help("delete the marks");
        for (number, (_, span)) in ends.iter().enumerate() {
            finding = finding.fix(*span, "");
            if number > 0 {
                finding = finding.label(*span, "");
            }
        }
        findings.add(finding);
    }
}

/// The mark at the end of an item that is no full sentence.
fn end_of(block: &Block) -> Option<Span> {
    let text = block.passage.text().trim_end();
    let goes_on = text.starts_with(char::is_lowercase) && block.passage.sentences().len() == 1;
    let length = [";", ",", ".", "; and", "; or", ", and", ", or"].into_iter().filter(|end| text.ends_with(end)).map(str::len).max()?;
    let stem = &text[..text.len() - length];
    // “etc.”, “e.g.” and “a.m.” keep their full stop.
    let last = stem.rsplit(char::is_whitespace).next().unwrap_or_default();
    let is_abbreviation = text.ends_with('.') && (last.contains('.') || last.chars().count() <= 3);
    (goes_on && !is_abbreviation).then(|| block.passage.span(TextRange::new(stem.len()..text.len())))
}
