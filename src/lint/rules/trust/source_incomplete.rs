//! A source that nobody could find again.

use super::said::{source_blocks, year_in};
use crate::config::Level;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::source::Span;

pub(super) static RULE: Rule = Rule {
    code: "source-incomplete",
    group: Group::Trust,
    severity: Level::Warning,
    docs: include_str!("source_incomplete.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let fields = ["sources", "references"].iter().flat_map(|key| page.document.front_matter.list(key));
    for (text, span) in fields {
        report(text, true, span, findings);
    }
    for at in source_blocks(page) {
        let block = &page.document.blocks[at];
        let has_link = !page.document.links_of(at).is_empty();
        // A sentence about the sources is no source.
        let is_entry = block.passage.sentences().len() > 1 || !block.passage.text().trim_end().ends_with(['.', ':']) || has_link;
        if is_entry && !block.is_heading() {
            report(block.passage.text(), !has_link, block.content, findings);
        }
    }
}

fn report(text: &str, may_lack_address: bool, span: Span, findings: &mut Findings<'_>) {
    let is_address = |word: &&str| word.contains("://") || word.starts_with("www.") || word.to_lowercase().starts_with("doi");
    let has_address = !may_lack_address || text.split_whitespace().any(|word| is_address(&word));
    let title_words = text.split_whitespace().filter(|word| !is_address(word) && word.contains(char::is_alphabetic)).count();
    let is_unspaced = text.chars().filter(|c| c.is_alphabetic()).count() >= 4 && title_words == 1 && !text.is_ascii();
    let mut missing = Vec::new();
    if title_words < 2 && !is_unspaced {
        missing.push("a title");
    }
    if !year_in(text) {
        missing.push("a year");
    }
    // What has title and year can be found without an address: books and articles in print.
    if !has_address && !missing.is_empty() {
        missing.push("an address");
    }
    if !missing.is_empty() {
        let finding = Finding::new(span, format!("this source lacks {}", missing.join(" and ")));
        findings.add(finding.help("write title, organisation, year and address"));
    }
}
