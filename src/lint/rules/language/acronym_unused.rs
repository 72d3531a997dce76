//! Acronyms that are introduced and not used.

use crate::config::Level;
use crate::lint::terms::PageTerms;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Rule};

pub(super) static RULE: Rule = Rule {
    code: "acronym-unused",
    group: Group::Language,
    severity: Level::Advice,
    docs: include_str!("acronym_unused.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Terms(check),
};

fn check(_: &PageCheck<'_>, terms: &PageTerms<'_>, findings: &mut Findings<'_>) {
    for acronym in terms.inventory.acronyms.iter().filter(|acronym| !acronym.is_known) {
        let [(short, long)] = acronym.definitions[..] else { continue };
        let in_heading = terms.block(short).is_heading();
        if acronym.places.len() > 1 || in_heading || short < long {
            continue;
        }
        let finding = Finding::new(terms.span(short), format!("“{}” is introduced and never used again", acronym.short));
        findings.add(finding.help("leave the acronym out, unless readers will meet it elsewhere"));
    }
}
