//! A part in another language that is not marked as such.

use crate::config::Level;
use crate::document::BlockKind;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::text::{detect_part, is_plainly, script_of};

pub(super) static RULE: Rule = Rule {
    code: "unmarked-language",
    group: Group::Accessibility,
    severity: Level::Warning,
    docs: include_str!("unmarked_language.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

/// Shorter texts in the same script do not show their language.
const LEAST_WORDS: usize = 8;

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let document = page.document;
    let Some(own_script) = main_script(page) else { return };
    for (at, block) in document.blocks.iter().enumerate() {
        let text = block.passage.text();
        let is_marked = document.languages.iter().any(|mark| mark.span.contains(block.content) || block.span.contains(mark.span))
            || page.document.raw_html.iter().any(|span| block.span.contains(*span) && page.slice(*span).contains("lang="));
        let is_link = document.links.iter().any(|link| link.block == at && link.text.len() * 2 > text.len());
        if is_marked || matches!(block.kind, BlockKind::Code | BlockKind::Html) || (is_link && block.passage.words().len() < LEAST_WORDS) {
            continue;
        }
        if is_plainly(text, page.language()) {
            continue;
        }
        let script = script_of(text);
        let is_other_script = script.is_some_and(|script| script != own_script) && block.passage.words().len() >= 3;
        let found = detect_part(text).filter(|found| found.base() != page.language());
        let is_long = block.is_prose() && block.passage.words().len() >= LEAST_WORDS;
        // Names of plants and bones are Latin everywhere.
        let found = found.filter(|found| (is_long || is_other_script) && found.base() != "la");
        if let Some(found) = found {
            let finding = Finding::new(block.content, format!("this reads like {found} and is not marked as such"));
            findings.add(finding.help(format!("translate it, or mark it: <span lang=\"{found}\">…</span>")));
        }
    }
}

/// The script of most of the page.
fn main_script(page: &PageCheck<'_>) -> Option<String> {
    let text: String = page.document.prose().map(|(_, block)| block.passage.text()).collect();
    script_of(&text)
}
