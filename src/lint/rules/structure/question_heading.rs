//! A heading that is a question.

use crate::config::Level;
use crate::lint::sections::PageType;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};

pub(super) static RULE: Rule = Rule {
    code: "question-heading",
    group: Group::Structure,
    severity: Level::Off,
    docs: include_str!("question_heading.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    // On a page of questions and answers, questions are what is wanted.
    if PageType::of(page.document) == Some((PageType::Faq, true)) {
        return;
    }
    for block in page.document.blocks.iter().filter(|block| block.is_heading()) {
        if block.passage.text().trim_end().ends_with(['?', '？', '؟']) {
            findings.add(
                Finding::new(block.content, "this heading is a question")
                    .help("put the word that readers look for first, such as “Symptoms”"),
            );
        }
    }
}
