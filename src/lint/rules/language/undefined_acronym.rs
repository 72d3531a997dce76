//! Acronyms that the page does not spell out.

use crate::config::Level;
use crate::lint::terms::PageTerms;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Rule};

pub(super) static RULE: Rule = Rule {
    code: "undefined-acronym",
    group: Group::Language,
    severity: Level::Warning,
    docs: include_str!("undefined_acronym.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Terms(check),
};

fn check(_: &PageCheck<'_>, terms: &PageTerms<'_>, findings: &mut Findings<'_>) {
    for acronym in &terms.inventory.acronyms {
        if acronym.is_known || acronym.is_marked || !acronym.definitions.is_empty() {
            continue;
        }
        let span = terms.span(acronym.places[0]);
        let short = &acronym.short;
        let finding = Finding::new(span, format!("“{short}” is not spelled out"));
        let long: Vec<String> = acronym.meanings.iter().map(|meaning| format!("“{} ({short})”", meaning.expansion)).collect();
        let finding = match acronym.meanings {
            [] => finding.help(format!("write the words and put “{short}” in brackets after them where it first stands")),
            [one] => finding.help(format!("write {}", long[0])).suggest(span, format!("{} ({short})", one.expansion)),
            _ => finding.help(format!("write {}, whichever is meant", long.join(" or "))),
        };
        findings.add(finding);
    }
}
