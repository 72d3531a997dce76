//! A lead-in that announces a list, and no list.

use crate::config::Level;
use crate::document::{Block, BlockKind, Document};
use crate::language::Language;
use crate::lint::lists::ends_in_colon;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::text::TextRange;

pub(super) static RULE: Rule = Rule {
    code: "empty-list",
    group: Group::Structure,
    severity: Level::Error,
    docs: include_str!("empty_list.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

/// A label, a term or a bare line has at most so many words.
const MOST_LABEL_WORDS: usize = 5;
/// An address with a telephone number has at least so many digits.
const LEAST_ADDRESS_DIGITS: usize = 10;

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let document = page.document;
    for (at, block) in document.blocks.iter().enumerate() {
        if !matches!(block.kind, BlockKind::Paragraph | BlockKind::Quotation)
            || !announces(block, &document.language)
            || is_followed(document, at)
        {
            continue;
        }
        let last = block.passage.sentences().last().map_or(TextRange::new(0..block.passage.text().len()), |sentence| sentence.range);
        let finding = Finding::new(block.passage.span(last), "this line announces a list, and no list follows");
        let finding = match document.blocks.get(at + 1) {
            Some(next) => finding.label(next.content, "this follows instead"),
            None => finding,
        };
        findings.add(finding.help("put the list back, one item a line starting with “- ”, or finish the sentence"));
    }
}

/// Whether a paragraph ends in a colon that opens something. “Note:”, “Opening Times:”, a telephone number or an address are
/// labels and end no sentence.
fn announces(block: &Block, language: &Language) -> bool {
    let text = block.passage.text().trim_end();
    if !ends_in_colon(text) {
        return false;
    }
    let Some(last) = block.passage.sentences().last() else { return false };
    if language.is_unspaced() {
        return text.chars().count() >= 8;
    }
    let words = || block.passage.words_of(last).iter().map(|word| block.passage.slice(*word));
    let has_small = words().skip(1).any(|word| word.starts_with(char::is_lowercase) && word.chars().count() > 3);
    let has_case = words().any(|word| word.contains(char::is_lowercase));
    last.words.len() >= 2 && (has_small || !has_case || last.words.len() > MOST_LABEL_WORDS)
}

/// Whether what follows can be what was announced: a list, table, quotation, image, code, definition or a group of sub-headings.
fn is_followed(document: &Document, at: usize) -> bool {
    let Some(next) = document.blocks.get(at + 1) else { return false };
    match next.kind {
        BlockKind::Item { .. }
        | BlockKind::Cell { .. }
        | BlockKind::Quotation
        | BlockKind::Image
        | BlockKind::Code
        | BlockKind::Html
        | BlockKind::DefinitionTerm
        | BlockKind::Definition => true,
        BlockKind::Heading { level } => {
            level > document.sections[document.blocks[at].section].level && leads_to_items(document, at + 1, level)
        }
        BlockKind::Paragraph | BlockKind::Footnote => is_listed_in_paragraphs(document, at + 1),
    }
}

/// Whether the headings from `at` on are what was announced: several of them, or one that is not the next topic.
fn leads_to_items(document: &Document, at: usize, level: u8) -> bool {
    let parent = document.sections[document.blocks[at].section].parent;
    document.sections.iter().filter(|section| section.level == level && section.parent == parent).count() >= 2
}

/// Paragraphs can be a list in all but markup: they start with a term (“**Tablets** …”, “Tablets. They …”) or in small letters, or
/// are several of one sentence each. Nor is anything missing before an address, a number, a line to fill in or a bare line.
fn is_listed_in_paragraphs(document: &Document, at: usize) -> bool {
    let next = &document.blocks[at];
    let text = next.passage.text().trim();
    let starts_with_mark = next.passage.marks().first().is_some_and(|mark| mark.range.start == 0);
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let is_number = digits * 2 > text.chars().filter(|c| c.is_alphanumeric()).count() || digits >= LEAST_ADDRESS_DIGITS;
    let sentences = next.passage.sentences();
    let starts_with_term = sentences.len() > 1 && sentences[0].words.len() <= MOST_LABEL_WORDS;
    let is_bare = sentences.len() == 1 && sentences[0].words.len() <= MOST_LABEL_WORDS && !text.ends_with(['.', '!', '?', '。', '।']);
    let is_single = |block: &&Block| block.kind == BlockKind::Paragraph && block.passage.sentences().len() == 1;
    let singles = document.blocks[at..].iter().take_while(is_single).count();
    let starts_small = text.starts_with(char::is_lowercase);
    is_number
        || starts_with_mark
        || starts_with_term
        || is_bare
        || starts_small
        || singles >= 3
        || text.contains('\n')
        || text.contains("__")
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::testing::{Example, check_as};

    #[test]
    fn labels_and_lists_in_paragraphs_are_left_alone() {
        for text in [
            "State Health Departments:\n\nSamples may be sent in. Call first.\n",
            "You may have these tests:\n\nTSH test. This test is usually the first. It takes a day.\n\nT4 test. This is next.\n",
            "Write your goal here:\n\nMy goal is ______ pounds.\n",
            "Treatments are:\n\nIron\n\nThe first step is iron. It helps.\n",
            "Follow these measures to stay safe:\n\nStay inside at night.\n\nWear long sleeves.\n\nUse a net.\n",
        ] {
            check_as(&RULE, text, &Example::default());
        }
    }
}
