//! A part on getting help that does not say whom to call when.

use crate::config::Level;
use crate::language::Aspect;
use crate::lint::Statement;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};

pub(super) static RULE: Rule = Rule {
    code: "unclear-action",
    group: Group::Safety,
    severity: Level::Warning,
    docs: include_str!("unclear_action.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let document = page.document;
    if !page.can_tell() {
        return;
    }
    for section in document.sections.iter().filter(|section| section.aspects.contains(&Aspect::UrgentHelp) && section.level > 1) {
        let Some(heading) = document.heading_of(section) else { continue };
        // What the heading says counts: “Call 999 if:”, “When to see a doctor”.
        let blocks = section.extent.clone();
        let acts = page.told_in(blocks.clone(), Statement::Help).next().is_some();
        let is_filled = blocks.len() > 1;
        if is_filled && !acts {
            let finding =
                Finding::new(heading.content, format!("“{}” does not say what to do and whom to turn to", heading.passage.text().trim()));
            findings.add(finding.help("say whom to turn to and when, such as: Call 111 if the pain gets worse"));
        }
    }
}
