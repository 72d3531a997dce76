//! Whether a translation has the numbers of its source.

use super::{Number, Quantity, QuantityKind};

/// A number that differs between a source and its translation; each holds the places in the slices that were compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mismatch {
    /// The source's number stands nowhere in the translation.
    Missing(usize),
    /// The translation's number stands nowhere in the source.
    Extra(usize),
    /// The source's number stands nowhere, and another stands in its place.
    Changed {
        /// Which of the source's.
        source: usize,
        /// Which of the translation's.
        target: usize,
    },
    /// The number is there with another unit.
    Unit {
        /// Which of the source's.
        source: usize,
        /// Which of the translation's.
        target: usize,
    },
}

/// Compares the numbers of a source with those of its translation. Numbers in digits must be found on the other side in digits or
/// in words; numbers in words are evidence only. How often a number stands is not compared.
#[must_use]
pub fn compare(source: &[Quantity], target: &[Quantity]) -> Vec<Mismatch> {
    let missing = unfound(source, target);
    let extra = unfound(target, source);
    let mut found = Vec::new();
    if !is_same_number_split(source, &missing, target, &extra) {
        // What is missing and what is new pair up in order: usually one of each.
        let pairs = missing.len().min(extra.len());
        found.extend(missing.iter().zip(&extra).map(|(&source, &target)| Mismatch::Changed { source, target }));
        found.extend(missing[pairs..].iter().map(|&place| Mismatch::Missing(place)));
        found.extend(extra[pairs..].iter().map(|&place| Mismatch::Extra(place)));
    }
    found.extend(units(source, target));
    found
}

/// Whether the numbers in digits alone show that nothing differs: numbers in words could only be found too.
#[must_use]
pub fn is_same(source: &[Quantity], target: &[Quantity]) -> bool {
    unfound(source, target).is_empty() && unfound(target, source).is_empty() && units(source, target).is_empty()
}

/// Numbers in digits that the other side has neither in digits nor in words.
fn unfound(wanted: &[Quantity], there: &[Quantity]) -> Vec<usize> {
    let is_name = |quantity: &&Quantity| quantity.kind == QuantityKind::Label;
    // The number of a name stays in digits: Arabic duals and the like are no evidence for the 2 of SARS-CoV-2.
    let is_evidence = |of: &Quantity, other: &&Quantity| !is_name(&of) || other.kind != QuantityKind::Words;
    let is_known = |quantity: &Quantity| {
        let says = |value: &Number, with_parts: bool| {
            let mut others = there.iter().filter(|other| is_evidence(quantity, other));
            others.any(|other| other.values.contains(value) || (with_parts && other.parts.contains(value)))
        };
        // “R0” is often spelt out.
        (is_name(&quantity) && quantity.values.contains(&Number::whole(0)))
            || quantity.values.iter().any(|value| says(value, true))
            // The parts of one side must be whole on the other, or 5 million would pass for 5 thousand.
            || (!quantity.parts.is_empty() && quantity.parts.iter().all(|part| says(part, false)))
    };
    let is_open = |(_, quantity): &(usize, &Quantity)| quantity.kind != QuantityKind::Words && !is_known(quantity);
    wanted.iter().enumerate().filter(is_open).map(|(place, _)| place).collect()
}

/// Whether the same digits are only grouped otherwise, as in telephone numbers. Zeros do not count: those that begin a group are
/// not part of its value.
fn is_same_number_split(source: &[Quantity], missing: &[usize], target: &[Quantity], extra: &[usize]) -> bool {
    let digits = |all: &[Quantity], places: &[usize]| -> String {
        places
            .iter()
            .flat_map(|&place| all[place].values[0].to_string().chars().collect::<Vec<_>>())
            .filter(|digit| *digit != '0')
            .collect()
    };
    let is_split = missing.len() != extra.len() && missing.len() + extra.len() > 2;
    let wanted = digits(source, missing);
    is_split && wanted.len() > 3 && wanted == digits(target, extra)
}

/// Numbers whose unit differs wherever they stand in the translation.
fn units(source: &[Quantity], target: &[Quantity]) -> Vec<Mismatch> {
    let mut found = Vec::new();
    for (place, quantity) in source.iter().enumerate() {
        let Some(unit) = quantity.unit else { continue };
        let same: Vec<usize> = (0..target.len())
            .filter(|&at| target[at].kind == QuantityKind::Digits && target[at].values.iter().any(|value| quantity.values.contains(value)))
            .collect();
        let differs = |&at: &usize| target[at].unit.is_some_and(|other| other != unit);
        if let Some(&first) = same.first()
            && same.iter().all(differs)
            // The number may stand elsewhere in the source with that very unit.
            && !source.iter().any(|other| other.unit == target[first].unit && other.values == quantity.values)
        {
            found.push(Mismatch::Unit { source: place, target: first });
        }
    }
    found
}
