//! Side effects that are “common” or “rare”, without a number.

use crate::config::Level;
use crate::diagnostic::Severity;
use crate::document::Block;
use crate::lint::bands::BANDS;
use crate::lint::words::AnyWord;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::text::{Sentence, TextRange};
use std::sync::LazyLock;

pub(super) static RULE: Rule = Rule {
    code: "verbal-frequency",
    group: Group::Safety,
    severity: Level::Advice,
    docs: include_str!("verbal_frequency.md"),
    languages: &["en", "es", "fr", "de", "pt"],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Every, check),
};

/// Words for side effects, by language: its tag, a tab, words separated by `; `.
static EFFECTS: LazyLock<AnyWord> = LazyLock::new(|| AnyWord::of(include_str!("verbal_frequency.tsv"), |word| word));

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let is_medicine = page.document.page_type() == Some("medicine");
    let names_effect = |text: &str| EFFECTS.stands_in(text, &page.document.language);
    let is_told = |block: &&Block| (block.is_prose() || block.is_heading()) && names_effect(&page.folded(block).text);
    for block in page.document.blocks.iter().filter(is_told) {
        for sentence in block.passage.sentences() {
            if !names_effect(&page.folded(block).text[sentence.range.range()]) {
                continue;
            }
            let Some(range) = frequency(page, block, sentence) else { continue };
            let words = block.passage.slice(range);
            let finding = Finding::new(block.passage.span(range), format!("“{words}” means a different number to every reader"));
            let finding = finding.help("add the number, such as “common (up to 1 in 10 people)”");
            findings.add(if is_medicine { finding.severity(Severity::Warning) } else { finding });
        }
    }
}

/// The word for how often in a sentence about side effects that has no number.
fn frequency(page: &PageCheck<'_>, block: &Block, sentence: &Sentence) -> Option<TextRange> {
    let text = block.passage.slice(sentence.range);
    if text.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    // A heading that is followed by its number says it in time.
    let says_number = |block: &Block| block.passage.text().chars().take(120).any(|c| c.is_ascii_digit());
    let next = page.document.blocks.iter().find(|other| other.span.start > block.span.start);
    if (block.is_heading() || text.ends_with(':')) && next.is_some_and(says_number) {
        return None;
    }
    let words = block.passage.words_of(sentence);
    let is_band = |range: &&TextRange| {
        BANDS.iter().any(|band| band.words(page.language()).contains(&block.passage.slice(**range).to_lowercase().as_str()))
    };
    // “The most common side effects” ranks them, and says nothing of how many.
    let is_ranked = |at: usize| {
        at.checked_sub(1)
            .is_some_and(|at| ["most", "more", "less", "least"].contains(&block.passage.slice(words[at]).to_lowercase().as_str()))
    };
    (0..words.len()).find(|at| is_band(&&words[*at]) && !is_ranked(*at)).map(|at| words[at])
}
