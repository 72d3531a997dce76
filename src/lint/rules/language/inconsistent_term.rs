//! One thing under two names.

use crate::config::Level;
use crate::lint::terms::PageTerms;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Rule};
use crate::terms::{self, Kind, Place, Source, TermUse, name_stems};
use crate::text::TextRange;

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
    // Where the page says that both are one, both names stand; after it the page keeps to the first.
    let told = term.aliases.iter().filter(|alias| is_other(alias) || *alias == first || name_stems(page.words(**alias)) == name);
    let called = term.places.iter().filter(|place| is_other(place) && is_called(page, place));
    let told = told.chain(called).map(|alias| alias.unit).min();
    let Some(second) = term.places.iter().filter(|place| told.is_none_or(|told| place.unit > told)).find(is_other) else { return };
    if GENERIC.contains(&noun.as_str())
        || are_kinds(page.words(*first), page.words(*second))
        || (told.is_none() && share_a_sentence(term, page, &is_other))
    {
        return;
    }
    let (one, other) = (page.words(*first), page.words(*second));
    let finding = Finding::new(page.span(*second), format!("“{other}” is another name for “{one}”"));
    findings
        .add(finding.label(page.span(*first), "the first name").help(format!("write “{one}” everywhere, or say once that both are one")));
}

/// “It can also be called an Addisonian crisis.”
fn is_called(page: &PageTerms<'_>, place: &Place) -> bool {
    let before = page.block(*place).passage.text()[..place.range.start as usize].trim_end().to_lowercase();
    let before = ["an", "a", "the"].iter().find_map(|article| before.strip_suffix(&format!(" {article}"))).unwrap_or(&before);
    before.ends_with(" called") || before.ends_with(" known as")
}

/// Nouns that two names share without being names of one thing: “focal laser treatment” and “scatter laser treatment”.
const GENERIC: [&str; 11] =
    ["block", "injection", "operation", "procedure", "scan", "surgery", "test", "therapy", "transplant", "treatment", "vaccine"];

/// Words that tell two kinds of one thing apart, which no page uses for the same.
const KINDS: [&[&str]; 8] = [
    &["primary", "secondary", "tertiary"],
    &["acute", "subacute", "chronic"],
    &["open", "closed", "keyhole", "laparoscopic"],
    &["internal", "external"],
    &["central", "peripheral", "obstructive"],
    &["benign", "malignant"],
    &["congenital", "acquired"],
    &["upper", "lower"],
];

fn are_kinds(one: &str, other: &str) -> bool {
    let holds = |name: &str, kind: &str| name.to_lowercase().split([' ', '-']).any(|word| word == kind);
    let kind_of = |name: &str, kinds: &[&str]| kinds.iter().position(|kind| holds(name, kind));
    KINDS.iter().any(|kinds| matches!((kind_of(one, kinds), kind_of(other, kinds)), (Some(one), Some(other)) if one != other))
}

/// Whether the page holds two names together in a sentence, as it does for kinds of one thing: “collagenous colitis and lymphocytic
/// colitis are the two kinds of microscopic colitis”. A name in brackets behind the other is another name for the same.
fn share_a_sentence(term: &TermUse<'_>, page: &PageTerms<'_>, is_other: &dyn Fn(&&Place) -> bool) -> bool {
    let sentence = |place: &Place| page.block(*place).passage.sentences().iter().position(|sentence| sentence.range.contains(place.range));
    let are_beside = |one: &Place, other: &Place| {
        let (first, second) = if one.range.start < other.range.start { (one, other) } else { (other, one) };
        let between = TextRange { start: first.range.end.min(second.range.start), end: second.range.start };
        one.unit == other.unit && sentence(one) == sentence(other) && !page.block(*one).passage.slice(between).contains('(')
    };
    let (others, own): (Vec<&Place>, Vec<&Place>) = term.places.iter().partition(is_other);
    others.iter().any(|other| own.iter().any(|one| are_beside(one, other)))
}

fn last_word(name: &str) -> String {
    name.rsplit([' ', '-']).next().unwrap_or_default().trim_end_matches('s').to_lowercase()
}
