//! Numbers that a translation changes, loses or adds.

use super::of_message;
use crate::config::Level;
use crate::diagnostic::Severity;
use crate::lint::{Finding, Findings, MessageCheck, PartPair, Rule, Text};
use crate::text::quantity::{Mismatch, Quantity, reads_words};

pub(super) static RULE: Rule = of_message("number-mismatch", Level::Warning, include_str!("number_mismatch.md"), check);

/// Units of medicines and measurements: a wrong number before one of them can harm.
const DOSES: [&str; 20] =
    ["mg", "µg", "g", "kg", "ng", "ml", "cl", "dl", "l", "IU", "mmol", "mol", "mmHg", "°C", "°F", "hour", "minute", "mA", "V", "Hz"];

fn check(message: &MessageCheck<'_>, findings: &mut Findings<'_>) {
    for pair in message.pairs() {
        for &(source, target) in pair.texts {
            for mismatch in source.mismatches(target) {
                if let Some(finding) = finding(message, &pair, source, target, mismatch) {
                    findings.add(finding);
                }
            }
        }
    }
}

fn finding(message: &MessageCheck<'_>, pair: &PartPair<'_>, source: &Text<'_>, target: &Text<'_>, mismatch: Mismatch) -> Option<Finding> {
    let (wanted, there) = match mismatch {
        Mismatch::Missing(at) => (Some(&source.quantities()[at]), None),
        Mismatch::Extra(at) => (None, Some(&target.quantities()[at])),
        Mismatch::Changed { source: from, target: to } => (Some(&source.quantities()[from]), Some(&target.quantities()[to])),
        Mismatch::Unit { .. } => return None,
    };
    if is_in_another_variant(pair, wanted, there) {
        return None;
    }
    let place = there.map_or_else(|| target.whole(), |there| target.span(there.range));
    let (file, span) = match wanted {
        Some(wanted) => message.source_place(source, wanted.range.range()),
        None => message.whole_source(),
    };
    let (words, label, help) = match (wanted.map(|wanted| written(source, wanted)), there.map(|there| written(target, there))) {
        (Some(wanted), Some(there)) => (
            format!("the source says {wanted}, the translation {there}"),
            format!("{wanted} here"),
            format!("write {wanted} as this language writes it, or explain the difference in a waiver"),
        ),
        (Some(wanted), None) => (
            format!("{wanted} of the source is not in the translation"),
            format!("{wanted} here"),
            format!("add {wanted}, in digits or in words"),
        ),
        (None, Some(there)) => {
            (format!("the translation says {there}, and the source has no such number"), "no such number here".into(), "correct it".into())
        }
        (None, None) => return None,
    };
    let finding = message.finding(place, words).label_in(file, span, label).help(help);
    let is_dose = |unit: &str| DOSES.contains(&unit);
    let can_harm = [wanted, there].into_iter().flatten().any(|quantity| quantity.unit.is_some_and(is_dose));
    Some(match wanted {
        Some(wanted) if there.is_none() && may_be_in_words(wanted) && !reads_words(target.language) => {
            let help =
                format!("leaflint knows no number words of “{}”: look whether it stands there in words, else add it", target.language);
            finding.severity(Severity::Advice).help(help)
        }
        _ if can_harm => finding.severity(Severity::Error),
        _ => finding,
    })
}

/// Whether a number is often written in words: a small one that is not measured.
fn may_be_in_words(quantity: &Quantity) -> bool {
    const TIMES: [&str; 2] = ["hour", "minute"];
    let is_small = quantity.values.iter().any(|value| value.as_whole().is_some_and(|whole| whole <= 100));
    is_small && quantity.unit.is_none_or(|unit| !DOSES.contains(&unit) || TIMES.contains(&unit))
}

/// A number may stand in some variants only: “one day” beside “2 days”.
fn is_in_another_variant(pair: &PartPair<'_>, wanted: Option<&Quantity>, there: Option<&Quantity>) -> bool {
    if pair.source.texts.len() == 1 && pair.target.texts.len() == 1 {
        return false;
    }
    let has = |texts: &[Text<'_>], quantity: &Quantity| {
        texts
            .iter()
            .map(|text| text.quantities().iter().any(|other| other.values.iter().any(|value| quantity.values.contains(value))))
            .collect::<Vec<_>>()
    };
    let is_optional = wanted.is_some_and(|wanted| !has(&pair.source.texts, wanted).into_iter().all(|has| has));
    let is_known = there.is_some_and(|there| has(&pair.source.texts, there).into_iter().any(|has| has));
    match (wanted, there) {
        (Some(_), Some(_)) => is_optional && is_known,
        (Some(_), None) => is_optional,
        _ => is_known,
    }
}

/// A number as it is written, with its unit.
fn written(text: &Text<'_>, quantity: &Quantity) -> String {
    let digits = &text.text()[quantity.range.range()];
    quantity.unit.map_or_else(|| digits.to_owned(), |unit| format!("{digits} {unit}"))
}
