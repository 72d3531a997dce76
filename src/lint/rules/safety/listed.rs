//! Rules of claims and promotion that are lists of phrases.

use crate::config::Level;
use crate::language::Aspect;
use crate::lint::phrases::{Hit, Phrases, Places};
use crate::lint::rule::{Check, Group, Rule};
use crate::lint::wording::{is_cited, is_denied, is_quoted};

/// A rule that is a list of phrases; the function says whether one is a fault where it stands.
const fn listed(code: &'static str, docs: &'static str, phrases: &'static Phrases, is_fault: fn(&Hit<'_>) -> bool) -> Rule {
    let (group, severity, check) = (Group::Safety, Level::Warning, Check::PhrasesIf(phrases, is_fault));
    Rule { code, group, severity, docs, languages: &[], fixable: false, settings: &[], check }
}

/// Not denied, not asked, not somebody else's words.
fn is_claimed(hit: &Hit<'_>) -> bool {
    let is_asked = hit.after().trim_end().ends_with(['?', '？', '؟']);
    // “A cure that works for everyone has not been found.”
    let is_undone = hit.after().split_whitespace().take(4).any(|word| word == "not" || word.ends_with("n't") || word.ends_with("n’t"));
    !is_asked && !is_undone && !is_denied(hit.before(), hit.page.language()) && !is_quoted(hit.block.passage.text(), hit.range)
}

fn is_claimed_without_source(hit: &Hit<'_>) -> bool {
    is_claimed(hit) && !is_cited(hit.page, hit.block)
}

fn is_praise(hit: &Hit<'_>) -> bool {
    // “Call us today” is an order where it says when to get help.
    let is_urgent = hit.page.document.is_within(hit.block.section, Aspect::UrgentHelp);
    !is_urgent && !is_quoted(hit.block.passage.text(), hit.range)
}

pub(super) static ABSOLUTE_CLAIM: Rule = listed("absolute-claim", include_str!("absolute_claim.md"), &ABSOLUTE_CLAIMS, is_claimed);

static ABSOLUTE_CLAIMS: Phrases = Phrases {
    tables: &[
        ("en", include_str!("absolute_claim.en.tsv")),
        ("es", include_str!("absolute_claim.es.tsv")),
        ("fr", include_str!("absolute_claim.fr.tsv")),
        ("de", include_str!("absolute_claim.de.tsv")),
        ("pt", include_str!("absolute_claim.pt.tsv")),
        ("ar", include_str!("absolute_claim.ar.tsv")),
        ("hi", include_str!("absolute_claim.hi.tsv")),
        ("zh", include_str!("absolute_claim.zh.tsv")),
    ],
    message: "“{}” promises more than any treatment can keep",
    help: "say what it can do, for how many, and what can go wrong",
    places: Places::Everywhere,
};

pub(super) static PROMOTIONAL: Rule = listed("promotional", include_str!("promotional.md"), &PROMOTION, is_praise);

static PROMOTION: Phrases = Phrases {
    tables: &[
        ("en", include_str!("promotional.en.tsv")),
        ("es", include_str!("promotional.es.tsv")),
        ("fr", include_str!("promotional.fr.tsv")),
        ("de", include_str!("promotional.de.tsv")),
        ("pt", include_str!("promotional.pt.tsv")),
        ("ar", include_str!("promotional.ar.tsv")),
        ("hi", include_str!("promotional.hi.tsv")),
        ("zh", include_str!("promotional.zh.tsv")),
    ],
    message: "“{}” sells, and does not inform",
    help: "delete it, or say the plain fact: what is done, by whom, with what benefits and risks",
    places: Places::Everywhere,
};

pub(super) static SUPERLATIVE_CLAIM: Rule =
    listed("superlative-claim", include_str!("superlative_claim.md"), &SUPERLATIVES, is_claimed_without_source);

static SUPERLATIVES: Phrases = Phrases {
    tables: &[("en", include_str!("superlative_claim.en.tsv"))],
    message: "“{}” ranks it first, and no source says so",
    help: "say what it does and for whom, or link to the comparison",
    places: Places::Everywhere,
};

pub(super) static WEASEL_SOURCE: Rule = listed("weasel-source", include_str!("weasel_source.md"), &WEASELS, is_claimed_without_source);

static WEASELS: Phrases = Phrases {
    tables: &[
        ("en", include_str!("weasel_source.en.tsv")),
        ("es", include_str!("weasel_source.es.tsv")),
        ("fr", include_str!("weasel_source.fr.tsv")),
        ("de", include_str!("weasel_source.de.tsv")),
        ("pt", include_str!("weasel_source.pt.tsv")),
    ],
    message: "“{}” names nobody",
    help: "say who says so, and link to it, or leave the claim out",
    places: Places::Prose,
};
