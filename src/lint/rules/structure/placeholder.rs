//! Text that was to be replaced.

use crate::config::Level;
use crate::lint::{Check, Group, Phrases, Places, Rule};

pub(super) static RULE: Rule = Rule {
    code: "placeholder",
    group: Group::Structure,
    severity: Level::Error,
    docs: include_str!("placeholder.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Phrases(&PHRASES),
};

static PHRASES: Phrases = Phrases {
    tables: &[
        ("ar", include_str!("placeholder.tsv")),
        ("de", include_str!("placeholder.tsv")),
        ("en", include_str!("placeholder.tsv")),
        ("es", include_str!("placeholder.tsv")),
        ("fr", include_str!("placeholder.tsv")),
        ("hi", include_str!("placeholder.tsv")),
        ("it", include_str!("placeholder.tsv")),
        ("nl", include_str!("placeholder.tsv")),
        ("pt", include_str!("placeholder.tsv")),
        ("ru", include_str!("placeholder.tsv")),
        ("zh", include_str!("placeholder.tsv")),
    ],
    message: "“{}” was to be replaced by text",
    help: "write what belongs here, or delete it",
    places: Places::Everywhere,
};
