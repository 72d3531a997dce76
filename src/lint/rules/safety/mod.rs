//! The rules of the group “safety”.

mod adjacent_numbers;
mod dated_notice;
mod dose_range_dash;
mod dose_symbol;
#[cfg(test)]
mod dose_tests;
mod emergency_number;
mod error_prone_unit;
mod frequency_band;
mod household_unit;
mod large_number;
mod listed;
mod medicine_case;
mod missing_urgent_help;
mod mixed_denominators;
mod naked_decimal;
mod percent_risk;
mod relative_risk;
mod risks_not_told;
mod temperature;
mod trailing_zero;
mod treatment_balance;
mod uncited_claim;
mod unclear_action;
mod unit_spacing;
mod verbal_frequency;

use crate::lint::rule::Rule;

/// By name.
pub(super) const RULES: &[&Rule] = &[
    &listed::ABSOLUTE_CLAIM,
    &adjacent_numbers::RULE,
    &dated_notice::RULE,
    &dose_range_dash::RULE,
    &dose_symbol::RULE,
    &emergency_number::RULE,
    &error_prone_unit::RULE,
    &frequency_band::RULE,
    &household_unit::RULE,
    &large_number::RULE,
    &medicine_case::RULE,
    &missing_urgent_help::RULE,
    &mixed_denominators::RULE,
    &naked_decimal::RULE,
    &percent_risk::RULE,
    &listed::PROMOTIONAL,
    &relative_risk::RULE,
    &risks_not_told::RULE,
    &listed::SUPERLATIVE_CLAIM,
    &temperature::RULE,
    &trailing_zero::RULE,
    &treatment_balance::RULE,
    &uncited_claim::RULE,
    &unclear_action::RULE,
    &unit_spacing::RULE,
    &verbal_frequency::RULE,
    &listed::WEASEL_SOURCE,
];
