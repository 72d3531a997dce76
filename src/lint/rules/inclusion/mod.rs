//! The rules of the group “inclusion”.

mod listed;
mod skin;

use crate::lint::rule::Rule;

/// By name.
pub(super) const RULES: &[&Rule] = &[
    &listed::AGE,
    &listed::CONDITION_AS_NOUN,
    &listed::ETHNICITY,
    &listed::GENDER_NEUTRAL,
    &listed::NOT_PERSON_FIRST,
    &skin::RULE,
    &listed::STIGMA,
];
