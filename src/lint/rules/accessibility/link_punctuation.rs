//! A full stop inside a link.

use crate::config::Level;
use crate::document::Format;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::source::Span;

pub(super) static RULE: Rule = Rule {
    code: "link-punctuation",
    group: Group::Accessibility,
    severity: Level::Advice,
    docs: include_str!("link_punctuation.md"),
    languages: &[],
    fixable: true,
    settings: &[],
    check: Check::Page(Pages::Every, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    if page.document.format != Format::Markdown {
        return;
    }
    for link in page.document.links.iter().filter(|link| !link.is_bare) {
        let text = link.text.trim_end();
        let Some(mark) = text.chars().next_back().filter(|mark| matches!(mark, '.' | '。' | '।')) else { continue };
        let last = text.trim_end_matches(mark).rsplit(char::is_whitespace).next().unwrap_or_default();
        let is_abbreviation = mark == '.' && (last.contains('.') || last.chars().count() <= 3 || text.ends_with(".."));
        if is_abbreviation {
            continue;
        }
        let source = page.slice(link.span);
        let Some(at) = source.find(&format!("{mark}](")).or_else(|| source.find(&format!("{mark}]["))) else { continue };
        let start = link.span.start as usize + at;
        let span = Span::new(start..start + mark.len_utf8());
        let finding = Finding::new(span, "this full stop stands inside the link").help("put it after the link");
        let after = Span::new(link.span.end as usize..link.span.end as usize);
        let is_there = page.text[link.span.end as usize..].starts_with(mark);
        findings.add(if is_there { finding.fix(span, "") } else { finding.fix(span, "").fix(after, mark.to_string()) });
    }
}
