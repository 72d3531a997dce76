//! The rules of the group “trust”.

mod date_order;
mod missing_author;
mod missing_conflict_statement;
mod missing_disclaimer;
mod missing_feedback;
mod missing_publisher;
mod missing_review_date;
mod missing_reviewer;
mod missing_sources;
mod missing_type;
mod review_overdue;
mod said;
mod source_incomplete;

use crate::lint::rule::Rule;

/// By name.
pub(super) const RULES: &[&Rule] = &[
    &date_order::RULE,
    &missing_author::RULE,
    &missing_conflict_statement::RULE,
    &missing_disclaimer::RULE,
    &missing_feedback::RULE,
    &missing_publisher::RULE,
    &missing_review_date::RULE,
    &missing_reviewer::RULE,
    &missing_sources::RULE,
    &missing_type::RULE,
    &review_overdue::RULE,
    &source_incomplete::RULE,
];
