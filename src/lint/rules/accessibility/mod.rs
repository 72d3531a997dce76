//! The rules of the group “accessibility”.

mod missing_alt;
mod vague_link;

use crate::lint::rule::Rule;

/// By name.
pub(super) const RULES: &[&Rule] = &[&missing_alt::RULE, &vague_link::RULE];
