//! Doses as they are written in the world, and what the rules for doses say of each.
//!
//! `dose_cases.tsv` has a line a case: language, the codes that must be found (none if empty), the sentence.

use crate::lint::testing::{Example, codes_in};
use std::collections::BTreeSet;

const CASES: &str = include_str!("dose_cases.tsv");

const RULES: [&str; 8] = [
    "adjacent-numbers",
    "dose-range-dash",
    "dose-symbol",
    "error-prone-unit",
    "household-unit",
    "large-number",
    "naked-decimal",
    "trailing-zero",
];

#[test]
fn doses_that_are_misread_are_found_and_others_are_not() {
    let mut wrong = Vec::new();
    for case in CASES.lines() {
        let [language, codes, sentence] = case.split('\t').collect::<Vec<_>>()[..] else { panic!("three columns: {case}") };
        let example = Example { language: language.to_owned(), ..Example::default() };
        let found = codes_in(&RULES, &format!("# A\n\n{sentence}\n"), &example);
        if found != codes.split_whitespace().collect::<BTreeSet<_>>() {
            wrong.push(format!("{language}: {sentence}\n  should be {codes}, is {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} cases are wrong:\n{}", wrong.len(), wrong.join("\n"));
}
