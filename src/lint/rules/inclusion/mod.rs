//! The rules of the group “inclusion”.

use crate::lint::rule::Rule;

/// By name.
pub(super) const RULES: &[&Rule] = &[];
