//! A place or a colour as the only sign of what is meant.

use crate::config::Level;
use crate::lint::{Check, Group, Phrases, Places, Rule};

pub(super) static RULE: Rule = Rule {
    code: "sensory-reference",
    group: Group::Accessibility,
    severity: Level::Warning,
    docs: include_str!("sensory_reference.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Phrases(&PHRASES),
};

static PHRASES: Phrases = Phrases {
    tables: &[
        ("ar", include_str!("sensory_reference.ar.tsv")),
        ("de", include_str!("sensory_reference.de.tsv")),
        ("en", include_str!("sensory_reference.en.tsv")),
        ("es", include_str!("sensory_reference.es.tsv")),
        ("fr", include_str!("sensory_reference.fr.tsv")),
        ("hi", include_str!("sensory_reference.hi.tsv")),
        ("pt", include_str!("sensory_reference.pt.tsv")),
        ("zh", include_str!("sensory_reference.zh.tsv")),
    ],
    message: "“{}” tells only people who see the page what is meant",
    help: "name what is meant: its heading, its title or its words",
    places: Places::Everywhere,
};
