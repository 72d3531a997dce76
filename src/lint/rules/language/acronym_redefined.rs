//! Acronyms that are spelled out in two ways.

use crate::config::Level;
use crate::lint::terms::PageTerms;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Rule};
use crate::terms::same_words;

pub(super) static RULE: Rule = Rule {
    code: "acronym-redefined",
    group: Group::Language,
    severity: Level::Warning,
    docs: include_str!("acronym_redefined.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Terms(check),
};

fn check(_: &PageCheck<'_>, terms: &PageTerms<'_>, findings: &mut Findings<'_>) {
    for acronym in &terms.inventory.acronyms {
        let Some(&(_, first)) = acronym.definitions.first() else { continue };
        let other = acronym.definitions[1..].iter().find(|(_, long)| !same_words(terms.words(first), terms.words(*long)));
        let Some(&(short, long)) = other else { continue };
        let message = format!("“{}” stands for “{}” here and for “{}” before", acronym.short, terms.words(long), terms.words(first));
        let finding = Finding::new(terms.span(short), message).label(terms.span(first), "spelled out first here");
        findings.add(finding.help("keep the acronym for one of them and write the other out"));
    }
}
