//! The rules of the group “safety”.

mod dated_notice;
mod listed;
mod missing_urgent_help;
mod risks_not_told;
mod treatment_balance;
mod uncited_claim;
mod unclear_action;

use crate::lint::rule::Rule;

/// By name.
pub(super) const RULES: &[&Rule] = &[
    &listed::ABSOLUTE_CLAIM,
    &dated_notice::RULE,
    &missing_urgent_help::RULE,
    &listed::PROMOTIONAL,
    &risks_not_told::RULE,
    &listed::SUPERLATIVE_CLAIM,
    &treatment_balance::RULE,
    &uncited_claim::RULE,
    &unclear_action::RULE,
    &listed::WEASEL_SOURCE,
];
