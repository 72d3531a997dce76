//! Lines that look like headings and are none.

use crate::config::Level;
use crate::document::{Block, BlockKind, Document};
use crate::lint::lists::ends_in_colon;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::text::{MarkKind, TextRange};

pub(super) static RULE: Rule = Rule {
    code: "fake-heading",
    group: Group::Structure,
    severity: Level::Warning,
    docs: include_str!("fake_heading.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

/// A heading in all but markup is at most so long. // Real headings of 5 pages: 1 to 8 words.
const MOST_WORDS: usize = 12;
const MOST_CHARACTERS: usize = 90;

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let document = page.document;
    let fakes: Vec<(&Block, &str)> = fakes(document).collect();
    let Some((first, looks)) = fakes.first() else { return };
    let text = first.passage.text().trim();
    let message = match fakes.len() {
        1 => format!("“{text}” {looks} and is no heading"),
        number => format!("{number} lines look like headings and are none: “{text}” and others"),
    };
    let level = if first.inferred { 2 } else { (document.sections[first.section].level + 1).clamp(2, 4) };
    let marks = "#".repeat(usize::from(level));
    let mut finding = Finding::new(first.content, message).help(format!("write headings with number signs, such as {marks} {text}"));
    for (other, looks) in &fakes[1..] {
        finding = finding.label(other.content, *looks);
    }
    findings.add(finding);
}

/// The lines that look like headings and are none, and how.
pub(super) fn fakes(document: &Document) -> impl Iterator<Item = (&Block, &'static str)> {
    let title = document.title_block().map(|block| block.span);
    (0..document.blocks.len())
        .filter_map(|at| Some((&document.blocks[at], looks(document, at)?)))
        .filter(move |(block, _)| Some(block.span) != title)
}

/// How a block looks like a heading without being one.
fn looks(document: &Document, at: usize) -> Option<&'static str> {
    let block = &document.blocks[at];
    if block.is_heading() {
        return block.inferred.then_some("stands alone on a line");
    }
    let text = block.passage.text().trim();
    let is_short = text.chars().count() <= MOST_CHARACTERS && block.passage.words().len() <= MOST_WORDS;
    if block.kind != BlockKind::Paragraph || !is_short || text.is_empty() || text.contains('\n') || ends_like_sentence(text) {
        return None;
    }
    // Bare lines one after the other are an address, a signature or a list.
    let next = document.blocks.get(at + 1).filter(|next| is_headed(next))?;
    if ends_in_colon(text) && !matches!(next.kind, BlockKind::Paragraph) {
        return None;
    }
    let before = at.checked_sub(1).map(|before| &document.blocks[before]);
    if before.is_some_and(|before| before.kind == BlockKind::Paragraph && ends_in_colon(before.passage.text())) {
        return None;
    }
    let whole = TextRange::new(block.passage.text().find(text)?..block.passage.text().find(text)? + text.len());
    if block.passage.is_marked(whole, |kind| kind == MarkKind::Strong) {
        return Some("is bold");
    }
    if is_capitals(text) {
        return Some("is in capitals");
    }
    // A link alone on its line leads somewhere else.
    let is_link = block.passage.marks().iter().any(|mark| matches!(mark.kind, MarkKind::Link(_)));
    let heads_prose = next.kind == BlockKind::Paragraph && next.passage.words().len() > MOST_WORDS;
    (!is_link && heads_prose && is_title_case(block)).then_some("stands alone on a line")
}

fn ends_like_sentence(text: &str) -> bool {
    text.ends_with(['.', '!', ';', ',', '…', '。', '！', '；', '،', '؛', '।'])
}

/// Whether a block is something that a heading can stand over.
fn is_headed(block: &Block) -> bool {
    match block.kind {
        BlockKind::Paragraph => block.passage.words().len() > 3,
        BlockKind::Item { .. } | BlockKind::Cell { .. } | BlockKind::Quotation | BlockKind::Image => true,
        _ => false,
    }
}

fn is_capitals(text: &str) -> bool {
    let letters = || text.chars().filter(|c| c.is_alphabetic());
    letters().filter(|c| c.is_uppercase()).count() >= 4
        && letters().all(|c| !c.is_lowercase())
        && !text.contains(|c: char| c.is_ascii_digit())
}

/// Whether every longer word of at least two starts with a capital letter.
fn is_title_case(block: &Block) -> bool {
    let words = || block.passage.words().iter().map(|word| block.passage.slice(*word)).filter(|word| word.chars().count() >= 4);
    let starts_large = |word: &str| word.starts_with(char::is_uppercase);
    let has_digits = block.passage.text().contains(|c: char| c.is_ascii_digit());
    words().count() >= 2 && words().all(starts_large) && !has_digits
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::testing::{Example, check_as};

    #[test]
    fn one_finding_names_every_line() {
        let found =
            check_as(&RULE, "# A\n\n«**One**»\n\nSome words of text here.\n\n**Two**\n\nMore words of text here.\n", &Example::default());
        assert_eq!(found[0].secondary.len(), 1);
    }
}
