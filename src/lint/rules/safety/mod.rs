//! The rules of the group “safety”.

mod dated_notice;
mod listed;
mod uncited_claim;

use crate::lint::rule::Rule;

/// By name.
pub(super) const RULES: &[&Rule] = &[
    &listed::ABSOLUTE_CLAIM,
    &dated_notice::RULE,
    &listed::PROMOTIONAL,
    &listed::SUPERLATIVE_CLAIM,
    &uncited_claim::RULE,
    &listed::WEASEL_SOURCE,
];
