//! Treatments without a word on what may go wrong.

use crate::config::Level;
use crate::language::Aspect;
use crate::lint::Statement;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};

pub(super) static RULE: Rule = Rule {
    code: "risks-not-told",
    group: Group::Safety,
    severity: Level::Warning,
    docs: include_str!("risks_not_told.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

/// Shorter parts name a treatment and leave the rest to another page. // In words.
const LEAST_WORDS: usize = 40;

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let document = page.document;
    if !page.can_tell() {
        return;
    }
    let is_treatment = |aspects: &[Aspect]| {
        aspects.contains(&Aspect::Treatment) && !aspects.contains(&Aspect::SelfCare) && !aspects.contains(&Aspect::Prevention)
    };
    let tells_elsewhere = document.sections.iter().any(|section| {
        let is_about_treatment = section.level > 1 && section.aspects.iter().any(|aspect| matches!(aspect, Aspect::SideEffects));
        is_about_treatment && section.extent.len() > 1
    });
    let parts: Vec<_> = document.sections.iter().filter(|section| section.level > 1 && is_treatment(&section.aspects)).collect();
    let tells = |extent: &std::ops::Range<usize>| page.told_in(extent.clone(), Statement::Risk).next().is_some();
    // One part on treatment may tell it for all.
    if tells_elsewhere || parts.iter().any(|section| tells(&section.extent)) {
        return;
    }
    let is_heading = |block: usize| document.blocks[block].is_heading();
    for section in parts {
        let Some(heading) = document.heading_of(section) else { continue };
        let words: usize = document.blocks[section.extent.clone()].iter().map(|block| block.passage.words().len()).sum();
        let names = page.told_in(section.extent.clone(), Statement::Intervention).any(|told| !is_heading(told.block));
        if words >= LEAST_WORDS && names {
            let finding = Finding::new(heading.content, "this part names treatments and says nothing of their risks");
            findings.add(finding.help("say of each treatment what may go wrong and how often"));
            return;
        }
    }
}
