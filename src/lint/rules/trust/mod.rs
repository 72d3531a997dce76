//! The rules of the group “trust”.

mod missing_review_date;
mod review_overdue;

use crate::lint::rule::Rule;

/// By name.
pub(super) const RULES: &[&Rule] = &[&missing_review_date::RULE, &review_overdue::RULE];
