//! Answers without their questions.

use crate::config::Level;
use crate::language::Aspect;
use crate::lint::sections::PageType;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};

pub(super) static RULE: Rule = Rule {
    code: "faq-no-questions",
    group: Group::Structure,
    severity: Level::Warning,
    docs: include_str!("faq_no_questions.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let document = page.document;
    if PageType::of(document) != Some((PageType::Faq, true)) {
        return;
    }
    let is_about_page = |aspect: &Aspect| matches!(aspect, Aspect::FurtherReading | Aspect::AboutThisPage);
    let is_question = |text: &str| text.trim_end().ends_with(['?', '？', '؟', ';']);
    let mut answers =
        document.sections.iter().filter(|section| section.level >= 2 && !section.aspects.iter().any(is_about_page)).filter_map(|section| {
            let heading = document.heading_of(section)?;
            // A heading over questions groups them.
            let holds_text = section.blocks.len() > 1;
            (holds_text && !is_question(heading.passage.text())).then_some(heading)
        });
    let Some(first) = answers.next() else {
        let has_questions = document.blocks.iter().any(|block| block.is_heading() && is_question(block.passage.text()));
        if !has_questions {
            findings.add(
                Finding::new(document.title_span(), "this page of questions has no question as a heading")
                    .help("make each question a heading, with its answer under it"),
            );
        }
        return;
    };
    let finding = Finding::new(first.content, format!("“{}” is no question", first.passage.text().trim()));
    let finding = answers.fold(finding, |finding, other| finding.label(other.content, "nor is this"));
    findings.add(finding.help("write the heading as the question that readers ask"));
}
