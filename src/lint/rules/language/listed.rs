//! Rules of wording that are lists of phrases.

use crate::config::Level;
use crate::language::Aspect;
use crate::lint::phrases::{Hit, Phrases, Places};
use crate::lint::rule::{Check, Group, Rule};
use crate::lint::wording::is_quoted;

/// A rule that is a list of phrases; the function says whether one is a fault where it stands.
const fn listed(code: &'static str, docs: &'static str, phrases: &'static Phrases, is_fault: fn(&Hit<'_>) -> bool) -> Rule {
    let (group, severity, check) = (Group::Language, Level::Advice, Check::PhrasesIf(phrases, is_fault));
    Rule { code, group, severity, docs, languages: &[], fixable: false, settings: &[], check }
}

fn is_own_word(hit: &Hit<'_>) -> bool {
    !is_quoted(hit.block.passage.text(), hit.range)
}

/// “Smith et al.” in a list of sources is how sources are written.
fn is_no_reference(hit: &Hit<'_>) -> bool {
    is_own_word(hit) && !hit.page.document.is_within(hit.block.section, Aspect::FurtherReading)
}

pub(super) static CLINICAL_VERB: Rule = listed("clinical-verb", include_str!("clinical_verb.md"), &CLINICAL_VERBS, is_own_word);

static CLINICAL_VERBS: Phrases = Phrases {
    tables: &[("en", include_str!("clinical_verb.en.tsv"))],
    message: "“{}” is how clinicians talk",
    help: "write “have” or “get”",
    places: Places::Prose,
};

pub(super) static IDIOM: Rule = listed("idiom", include_str!("idiom.md"), &IDIOMS, is_plain_use);

static IDIOMS: Phrases = Phrases {
    tables: &[("en", include_str!("idiom.en.tsv"))],
    message: "“{}” does not mean what its words say",
    help: "say what is meant",
    places: Places::Everywhere,
};

pub(super) static LATIN_ABBREVIATION: Rule =
    Rule { fixable: true, ..listed("latin-abbreviation", include_str!("latin_abbreviation.md"), &LATIN, is_no_reference) };

static LATIN: Phrases = Phrases {
    tables: &[("en", include_str!("latin_abbreviation.en.tsv"))],
    message: "“{}” is Latin, and screen readers read it wrongly",
    help: "say it in plain words",
    places: Places::Everywhere,
};

pub(super) static PLAIN_WORD: Rule = Rule {
    check: Check::PhrasesOnce(&HARD_WORDS, is_plain_use),
    ..listed("plain-word", include_str!("plain_word.md"), &HARD_WORDS, is_plain_use)
};

static HARD_WORDS: Phrases = Phrases {
    tables: &[
        ("en", include_str!("plain_word.en.tsv")),
        ("es", include_str!("plain_word.es.tsv")),
        ("fr", include_str!("plain_word.fr.tsv")),
        ("de", include_str!("plain_word.de.tsv")),
        ("pt", include_str!("plain_word.pt.tsv")),
    ],
    message: "“{}” has a plainer word",
    help: "use a word that people say",
    places: Places::Everywhere,
};

/// Not in quotation marks, and not inside a name (“Renal Association”).
fn is_plain_use(hit: &Hit<'_>) -> bool {
    let words = hit.block.passage.slice(hit.range);
    let starts_large = |text: &str| text.chars().next().is_some_and(char::is_uppercase);
    let is_name = starts_large(words) && !hit.block.is_heading() && !hit.before().trim().is_empty();
    is_own_word(hit) && !is_name
}

pub(super) static VAGUE_QUANTITY: Rule = listed("vague-quantity", include_str!("vague_quantity.md"), &VAGUE, has_no_number);

static VAGUE: Phrases = Phrases {
    tables: &[("en", include_str!("vague_quantity.en.tsv"))],
    message: "“{}” may mean 1 in 2 or 1 in 1,000",
    help: "give the number, such as “about 1 in 10 people”",
    places: Places::Prose,
};

fn has_no_number(hit: &Hit<'_>) -> bool {
    let sentence = hit.block.passage.slice(hit.sentence_range());
    is_own_word(hit) && !sentence.contains(|c: char| c.is_ascii_digit())
}
