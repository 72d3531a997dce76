//! Treatments told from one side.

use crate::config::Level;
use crate::language::Aspect;
use crate::lint::Statement;
use crate::lint::sections::PageType;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};

pub(super) static RULE: Rule = Rule {
    code: "treatment-balance",
    group: Group::Safety,
    severity: Level::Advice,
    docs: include_str!("treatment_balance.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

/// Shorter parts cannot tell all sides. // In words.
const LEAST_WORDS: usize = 60;

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let document = page.document;
    let kind = PageType::of(document).map(|(kind, _)| kind);
    if !page.can_tell() || !matches!(kind, Some(PageType::Condition | PageType::Procedure)) {
        return;
    }
    let part = document.sections.iter().find(|section| section.level > 1 && section.aspects.contains(&Aspect::Treatment));
    let (extent, place) = match (kind, part.and_then(|section| Some((section.extent.clone(), document.heading_of(section)?.content)))) {
        (_, Some(part)) => part,
        (Some(PageType::Procedure), None) => (0..document.blocks.len(), document.title_span()),
        _ => return,
    };
    let words: usize = document.blocks[extent.clone()].iter().map(|block| block.passage.words().len()).sum();
    if words < LEAST_WORDS {
        return;
    }
    let within = |what| page.told_in(extent.clone(), what).next().is_some();
    let anywhere = |what| page.told(what).next().is_some();
    let has = |aspect| document.section_about(aspect).is_some();
    let mut missing = Vec::new();
    if !within(Statement::Benefit) {
        missing.push("what each brings");
    }
    if !within(Statement::Choice) && !has(Aspect::Alternatives) {
        missing.push("which other choices there are");
    }
    if !anywhere(Statement::NoTreatment) {
        missing.push("what happens without treatment");
    }
    if !anywhere(Statement::Decision) {
        missing.push("that reader and clinician decide together");
    }
    if !missing.is_empty() {
        let finding = Finding::new(place, format!("on treatment this page does not say {}", missing.join(", ")));
        findings.add(finding.help("add what is missing, so that readers can weigh the choices"));
    }
}
