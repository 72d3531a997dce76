//! The rules of the group “language”.

mod long_sentence;

use crate::lint::rule::Rule;

/// By name.
pub(super) const RULES: &[&Rule] = &[&long_sentence::RULE];
