//! The rules of the group “safety”.

use crate::lint::rule::Rule;

/// By name.
pub(super) const RULES: &[&Rule] = &[];
