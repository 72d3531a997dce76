//! The rules of the group “translation”.

use crate::lint::rule::Rule;

/// By name.
pub(super) const RULES: &[&Rule] = &[];
