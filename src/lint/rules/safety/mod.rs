//! The rules of the group “safety”.

#[cfg(test)]
mod dose_tests;
mod listed;

rules! {
    listed::ABSOLUTE_CLAIM,
    adjacent_numbers,
    dated_notice,
    dose_range_dash,
    dose_symbol,
    emergency_number,
    error_prone_unit,
    frequency_band,
    household_unit,
    large_number,
    medicine_case,
    missing_urgent_help,
    mixed_denominators,
    naked_decimal,
    percent_risk,
    listed::PROMOTIONAL,
    relative_risk,
    risks_not_told,
    listed::SUPERLATIVE_CLAIM,
    temperature,
    trailing_zero,
    treatment_balance,
    uncited_claim,
    unclear_action,
    unit_spacing,
    verbal_frequency,
    listed::WEASEL_SOURCE,
}
