//! A link to a file that does not say so.

use crate::config::Level;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::text::TextRange;

pub(super) static RULE: Rule = Rule {
    code: "undescribed-file",
    group: Group::Accessibility,
    severity: Level::Warning,
    docs: include_str!("undescribed_file.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

/// Kinds of files that open outside of the browser, or take long to load.
const KINDS: [&str; 12] = ["pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "ods", "odp", "rtf", "zip"];

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    for link in &page.document.links {
        let path = link.address.split(['?', '#']).next().unwrap_or_default();
        let Some((_, end)) = path.rsplit('/').next().and_then(|name| name.rsplit_once('.')) else { continue };
        let end = end.to_ascii_lowercase();
        if !KINDS.contains(&end.as_str()) {
            continue;
        }
        let block = &page.document.blocks[link.block];
        let text = block.passage.text();
        let after = text.find(link.text.trim()).map_or(text.len(), |at| at + link.text.trim().len());
        let near_end = text.floor_char_boundary((after + 40).min(text.len()));
        let around = format!("{} {}", link.text, block.passage.slice(TextRange::new(after.min(near_end)..near_end))).to_lowercase();
        let names_kind = around.contains(end.trim_end_matches('x')) || (end.starts_with("doc") && around.contains("word"));
        let has_size = has_size(&around);
        let kind = end.to_uppercase();
        let (message, help) = match (names_kind, has_size) {
            (true, true) => continue,
            (true, false) => (format!("this link to a {kind} does not say how large it is"), format!("add the size: ({kind}, 200KB)")),
            (false, _) => (format!("this link leads to a {kind} and does not say so"), format!("add kind and size: ({kind}, 200KB)")),
        };
        findings.add(Finding::new(link.span, message).help(help));
    }
}

/// Whether a text names a size, such as “200KB”, “1.5 MB” or “3 pages”.
fn has_size(text: &str) -> bool {
    let units = ["kb", "mb", "gb", "ko", "mo", "кб", "мб", "page", "seite", "página", "كيلوبايت", "ميغابايت", "页", "頁"];
    units.iter().any(|unit| text.match_indices(unit).any(|(at, _)| text[..at].trim_end().ends_with(|c: char| c.is_numeric())))
}
