//! Rules of respect that are lists of phrases.

use crate::config::Level;
use crate::lint::phrases::{Hit, Phrases, Places};
use crate::lint::rule::{Check, Group, Rule};
use crate::lint::wording::is_quoted;

const fn listed(code: &'static str, docs: &'static str, phrases: &'static Phrases, is_fault: fn(&Hit<'_>) -> bool) -> Rule {
    let (group, severity, check) = (Group::Inclusion, Level::Warning, Check::PhrasesIf(phrases, is_fault));
    Rule { code, group, severity, docs, languages: &[], fixable: false, settings: &[], check }
}

fn is_own_word(hit: &Hit<'_>) -> bool {
    !is_quoted(hit.block.passage.text(), hit.range)
}

/// Words after “the disabled” that show it to be a noun; before another word it is an adjective: “the disabled toilet”.
const AFTER_NOUN: [&str; 38] = [
    "and", "or", "are", "is", "who", "with", "in", "to", "can", "may", "have", "has", "for", "at", "from", "of", "should", "often", "need",
    "needs", "as", "on", "by", "were", "was", "will", "would", "must", "might", "could", "do", "does", "also", "than", "but", "because",
    "if", "when",
];

/// A noun where it follows an article; a plural is one anywhere.
fn is_noun(hit: &Hit<'_>) -> bool {
    let words = hit.block.passage.slice(hit.range).to_lowercase();
    let has_article = ["a ", "an ", "the "].iter().any(|article| words.starts_with(article));
    let after = hit.after();
    let next = after.trim_start().split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default().to_lowercase();
    let is_end = next.is_empty() && !after.starts_with(['-', '‑', '’', '\'']);
    is_own_word(hit) && (!has_article || is_end || AFTER_NOUN.contains(&next.as_str()))
}

pub(super) static AGE: Rule = listed("age", include_str!("age.md"), &AGES, is_noun_of_age);

fn is_noun_of_age(hit: &Hit<'_>) -> bool {
    // “The old” may go on as “the old bandage”; “the elderly” rarely goes on.
    let is_adjective = hit.block.passage.slice(hit.range).to_lowercase().ends_with(['d', 'c']);
    if is_adjective { is_noun(hit) } else { is_own_word(hit) }
}

static AGES: Phrases = Phrases {
    tables: &[("en", include_str!("age.en.tsv"))],
    message: "“{}” puts people in a box by age",
    help: "write “older people”, or give the ages",
    places: Places::Everywhere,
};

pub(super) static CONDITION_AS_NOUN: Rule =
    Rule { fixable: true, ..listed("condition-as-noun", include_str!("condition_as_noun.md"), &CONDITIONS, is_noun) };

static CONDITIONS: Phrases = Phrases {
    tables: &[("en", include_str!("condition_as_noun.en.tsv"))],
    message: "“{}” names people by a condition",
    help: "write “people with” and the condition",
    places: Places::Everywhere,
};

pub(super) static ETHNICITY: Rule = listed("ethnicity", include_str!("ethnicity.md"), &ETHNICITIES, is_own_word);

static ETHNICITIES: Phrases = Phrases {
    tables: &[("en", include_str!("ethnicity.en.tsv"))],
    message: "“{}” is not how people name their ethnic background",
    help: "name the ethnic group in the words that its people use",
    places: Places::Everywhere,
};

pub(super) static GENDER_NEUTRAL: Rule =
    Rule { severity: Level::Advice, fixable: true, ..listed("gender-neutral", include_str!("gender_neutral.md"), &GENDERED, is_own_word) };

static GENDERED: Phrases = Phrases {
    tables: &[("en", include_str!("gender_neutral.en.tsv"))],
    message: "“{}” names a gender where none is meant",
    help: "write “they”, “their” or the name of the job",
    places: Places::Everywhere,
};

pub(super) static NOT_PERSON_FIRST: Rule =
    Rule { fixable: true, ..listed("not-person-first", include_str!("not_person_first.md"), &PERSON_FIRST, is_own_word) };

static PERSON_FIRST: Phrases = Phrases {
    tables: &[
        ("en", include_str!("not_person_first.en.tsv")),
        ("es", include_str!("not_person_first.es.tsv")),
        ("fr", include_str!("not_person_first.fr.tsv")),
        ("de", include_str!("not_person_first.de.tsv")),
        ("pt", include_str!("not_person_first.pt.tsv")),
    ],
    message: "“{}” is not how people who have the condition are spoken of",
    help: "write “people with” or “people who have”",
    places: Places::Everywhere,
};

pub(super) static STIGMA: Rule = listed("stigma", include_str!("stigma.md"), &STIGMAS, is_own_word);

static STIGMAS: Phrases = Phrases {
    tables: &[("en", include_str!("stigma.en.tsv"))],
    message: "“{}” blames the person",
    help: "say what happened, without blame",
    places: Places::Everywhere,
};
