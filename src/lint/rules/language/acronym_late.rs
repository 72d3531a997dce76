//! Acronyms that are spelled out only after they were used.

use crate::config::Level;
use crate::lint::terms::PageTerms;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Rule};
use crate::terms::Place;

pub(super) static RULE: Rule = Rule {
    code: "acronym-late",
    group: Group::Language,
    severity: Level::Warning,
    docs: include_str!("acronym_late.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Terms(check),
};

fn check(_: &PageCheck<'_>, terms: &PageTerms<'_>, findings: &mut Findings<'_>) {
    for acronym in terms.inventory.acronyms.iter().filter(|acronym| !acronym.is_known && !acronym.is_marked) {
        // A heading is spelled out by the text under it, and a paragraph is read as one.
        let in_text = |place: &&Place| !terms.block(**place).is_heading();
        let (Some(first), Some((short, _))) = (acronym.places.iter().find(in_text), acronym.definitions.first()) else { continue };
        if first >= short || first.unit == short.unit {
            continue;
        }
        let finding = Finding::new(terms.span(*first), format!("“{}” is spelled out only after its first use", acronym.short));
        findings.add(finding.label(terms.span(*short), "spelled out here").help("move the words to the first use"));
    }
}
