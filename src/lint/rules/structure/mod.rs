//! The rules of the group “structure”.

mod duplicate_heading;
mod empty_list;
mod empty_section;
mod heading_skip;
mod missing_section;
mod missing_title;

use crate::lint::rule::Rule;

/// By name.
pub(super) const RULES: &[&Rule] =
    &[&duplicate_heading::RULE, &empty_list::RULE, &empty_section::RULE, &heading_skip::RULE, &missing_section::RULE, &missing_title::RULE];
