//! The generic name of a medicine with a capital inside a sentence.

use crate::config::Level;
use crate::document::BlockKind;
use crate::lint::dose::is_medicine_name;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::text::TextRange;

pub(super) static RULE: Rule = Rule {
    code: "medicine-case",
    group: Group::Safety,
    severity: Level::Advice,
    docs: include_str!("medicine_case.md"),
    languages: &["en"],
    fixable: true,
    settings: &[],
    check: Check::Page(Pages::Every, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    for (block, sentence) in page.sentences() {
        // A line without a full stop may be a heading whose markup was lost.
        if !block.passage.slice(sentence.range).ends_with(['.', '!', '?', ':', ')']) && block.kind == BlockKind::Paragraph {
            continue;
        }
        let words = block.passage.words_of(sentence);
        for (at, pair) in words.windows(2).enumerate() {
            let word = block.passage.slice(pair[1]);
            if !word.starts_with(char::is_uppercase) || !word.chars().skip(1).all(char::is_lowercase) {
                continue;
            }
            let lower = word.to_lowercase();
            let between = block.passage.slice(TextRange { start: pair[0].end, end: pair[1].start });
            // After a colon or a bracket, or next to another capital, it may start something or be part of a name.
            let is_inside = between == " " || between == ", ";
            let neighbour = block.passage.slice(pair[0]);
            let next = words.get(at + 2).map_or("", |range| block.passage.slice(*range));
            let is_large = |word: &str| word.starts_with(char::is_uppercase) && word.chars().count() > 1;
            let is_name = (is_large(neighbour) && pair[0].start > sentence.range.start) || is_large(next);
            if is_inside && !is_name && is_medicine_name(&lower) {
                let span = block.passage.span(pair[1]);
                let finding = Finding::new(span, format!("“{word}” is the medicine’s own name, not a brand"));
                findings.add(finding.help(format!("write “{lower}”")).fix(span, lower));
            }
        }
    }
}
