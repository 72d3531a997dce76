//! HTML that sets looks or takes control.

use crate::config::Level;
use crate::document::Format;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::source::Span;

pub(super) static RULE: Rule = Rule {
    code: "raw-html",
    group: Group::Accessibility,
    severity: Level::Warning,
    docs: include_str!("raw_html.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

/// Tags that Markdown has signs for or that only set looks, and what to write in their place.
const TAGS: [(&str, &str); 12] = [
    ("b", "write **words**"),
    ("strong", "write **words**"),
    ("i", "write *words*"),
    ("em", "write *words*"),
    ("font", "delete it: how the page looks is the template's"),
    ("center", "delete it: how the page looks is the template's"),
    ("marquee", "delete it: nothing on the page may move by itself"),
    ("blink", "delete it: nothing on the page may move by itself"),
    ("big", "delete it: how the page looks is the template's"),
    ("u", "delete it: underlined words look like links"),
    ("h1", "write a heading with number signs"),
    ("img", "write ![what it shows](address)"),
];
/// Attributes that set looks or take control.
const ATTRIBUTES: [(&str, &str); 5] = [
    ("style=", "delete it: how the page looks is the template's"),
    ("tabindex=\"1", "delete it: the order of the page is the order of the keyboard"),
    ("autoplay", "delete it: nothing may play by itself"),
    ("onclick=", "delete it: pages are read without scripts"),
    ("bgcolor=", "delete it: how the page looks is the template's"),
];

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let is_html = page.document.format == Format::Html;
    for span in &page.document.raw_html {
        let html = page.slice(*span).to_ascii_lowercase();
        for (at, _) in html.match_indices('<') {
            let tag = &html[at..html[at..].find('>').map_or(html.len(), |end| at + end + 1)];
            let name: String = tag[1..].chars().take_while(char::is_ascii_alphanumeric).collect();
            let by_tag = TAGS
                .iter()
                .find(|(known, _)| *known == name)
                .filter(|(known, _)| !is_html || !matches!(*known, "b" | "strong" | "i" | "em" | "h1" | "img"));
            let by_attribute = || {
                ATTRIBUTES.iter().find(|(known, _)| tag.contains(&format!(" {known}"))).filter(|(known, _)| !is_html || *known != "style=")
            };
            let tabs = tag.contains(" tabindex=") && !tag.contains("tabindex=\"0\"") && !tag.contains("tabindex=\"-1\"") && is_html;
            let Some((_, help)) = by_tag.or_else(by_attribute).or(tabs.then_some(&ATTRIBUTES[1])) else { continue };
            let start = span.start as usize + at;
            let finding = Finding::new(Span::new(start..start + tag.len()), format!("<{name}> sets how the page looks or behaves"));
            findings.add(finding.help(*help));
        }
    }
}
