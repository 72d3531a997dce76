//! One thing under two names.

use crate::config::Level;
use crate::lint::terms::PageTerms;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Rule};
use crate::terms::{self, Kind, Place, Source, TermUse, name_stems};

pub(super) static RULE: Rule = Rule {
    code: "inconsistent-term",
    group: Group::Language,
    severity: Level::Warning,
    docs: include_str!("inconsistent_term.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Terms(check),
};

fn check(_: &PageCheck<'_>, terms: &PageTerms<'_>, findings: &mut Findings<'_>) {
    for term in &terms.inventory.terms {
        match term.source {
            Source::Glossary => avoided(term, terms, findings),
            Source::Lexicon => second_name(term, terms, findings),
            Source::Shape => {}
        }
    }
}

/// Names that the project's glossary asks not to use.
fn avoided(term: &TermUse<'_>, terms: &PageTerms<'_>, findings: &mut Findings<'_>) {
    let Some(entry) = term.entry else { return };
    let is_avoided = |place: &&Place| {
        let stems = name_stems(terms.words(**place));
        entry.avoid.iter().any(|name| name_stems(name) == stems) && name_stems(&entry.term) != stems
    };
    for place in term.places.iter().filter(is_avoided).filter(|place| !term.aliases.contains(place)) {
        let span = terms.span(*place);
        let finding = Finding::new(span, format!("“{}” is a name that the glossary avoids", terms.words(*place)));
        findings.add(finding.help(format!("write “{}”", entry.term)).suggest(span, &*entry.term));
    }
}

/// Two names of an illness or an operation that end in the same noun: “failed back syndrome” and “post-laminectomy syndrome”.
fn second_name(term: &TermUse<'_>, page: &PageTerms<'_>, findings: &mut Findings<'_>) {
    // Half-known names such as “chronic pain” and “persistent pain” are plain words that share a noun.
    let is_hard = term.level == terms::Level::Technical;
    let is_named = is_hard && term.entry.is_some_and(|entry| matches!(entry.kind, Kind::Condition | Kind::Procedure));
    let Some(first) = term.places.first().filter(|_| is_named) else { return };
    let name = name_stems(page.words(*first));
    let noun = last_word(page.words(*first));
    let is_other = |place: &&Place| {
        let other = name_stems(page.words(**place));
        let is_part = name.iter().all(|stem| other.contains(stem)) || other.iter().all(|stem| name.contains(stem));
        name.len() > 1 && other.len() > 1 && !is_part && last_word(page.words(**place)) == noun
    };
    let Some(second) = term.places.iter().find(is_other) else { return };
    // A name that is given as another name once may be met again: readers were told.
    if term.aliases.iter().any(|alias| is_other(&alias) || alias == first) {
        return;
    }
    let (one, other) = (page.words(*first), page.words(*second));
    let finding = Finding::new(page.span(*second), format!("“{other}” is another name for “{one}”"));
    findings
        .add(finding.label(page.span(*first), "the first name").help(format!("write “{one}” everywhere, or say once that both are one")));
}

fn last_word(name: &str) -> String {
    name.rsplit([' ', '-']).next().unwrap_or_default().trim_end_matches('s').to_lowercase()
}
