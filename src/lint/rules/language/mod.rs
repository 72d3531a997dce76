//! The rules of the group “language”.

mod acronym_late;
mod acronym_redefined;
mod acronym_unused;
mod long_sentence;
mod undefined_acronym;
mod unexplained_term;

use crate::lint::rule::Rule;

/// By name.
pub(super) const RULES: &[&Rule] = &[
    &acronym_late::RULE,
    &acronym_redefined::RULE,
    &acronym_unused::RULE,
    &long_sentence::RULE,
    &undefined_acronym::RULE,
    &unexplained_term::RULE,
];
