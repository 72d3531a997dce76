//! A part in another language that is not marked as such.

use crate::config::Level;
use crate::document::{Block, BlockKind};
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::source::Span;
use crate::text::{ENOUGH_BYTES, detect_part, is_plainly_part, script_of};
use std::collections::BTreeSet;

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
    let marked = marked_blocks(page);
    for (at, block) in document.blocks.iter().enumerate() {
        let text = block.passage.text();
        let is_link = document.links_of(at).iter().any(|link| link.text.len() * 2 > text.len());
        if marked.contains(&at)
            || matches!(block.kind, BlockKind::Code | BlockKind::Html)
            || (is_link && block.passage.words().len() < LEAST_WORDS)
        {
            continue;
        }
        let words = block.passage.words().len();
        let is_long = block.is_prose() && words >= LEAST_WORDS;
        let is_other_script = || words >= 3 && script_of(text).is_some_and(|script| script != own_script);
        // To compare languages is the dearest question of all: it comes last.
        if (!is_long && !is_other_script()) || is_plainly_part(text, block.passage.words(), page.language()) {
            continue;
        }
        // Names of plants and bones are Latin everywhere.
        if let Some(found) = detect_part(text).filter(|found| found.base() != page.language() && found.base() != "la") {
            let finding = Finding::new(block.content, format!("this reads like {found} and is not marked as such"));
            findings.add(finding.help(format!("translate it, or mark it: <span lang=\"{found}\">…</span>")));
        }
    }
}

/// The blocks whose language someone marked, all of it or a part.
fn marked_blocks(page: &PageCheck<'_>) -> BTreeSet<usize> {
    let document = page.document;
    let in_html = document.raw_html.iter().filter(|span| page.slice(**span).contains("lang="));
    let marks = document.languages.iter().map(|mark| mark.span).chain(in_html.copied());
    let is_by = |mark: Span, block: &Block| mark.contains(block.content) || block.span.contains(mark);
    let mut by_start: Vec<(usize, &Block)> = document.blocks.iter().enumerate().collect();
    by_start.sort_by_key(|(_, block)| block.span.start);
    // How far the blocks up to each one reach: a block can stand within another.
    let mut most = 0;
    let reached = |(_, block): &(usize, &Block)| {
        most = block.span.end.max(most);
        most
    };
    let reach: Vec<u32> = by_start.iter().map(reached).collect();
    let of_mark = |mark: Span| {
        let start = reach.partition_point(|end| *end <= mark.start);
        let touched = by_start[start..].iter().take_while(move |(_, block)| block.span.start < mark.end);
        touched.filter(move |(_, block)| is_by(mark, block)).map(|(place, _)| *place)
    };
    marks.flat_map(of_mark).collect()
}

/// The script of most of the page.
fn main_script(page: &PageCheck<'_>) -> Option<String> {
    let mut text = String::new();
    for (_, block) in page.document.prose() {
        text.push_str(block.passage.text());
        if text.len() > ENOUGH_BYTES {
            break;
        }
    }
    script_of(&text)
}
