//! Terms of the glossary that a translation renders otherwise than agreed.

use super::of_message;
use crate::config::Level;
use crate::language::Language;
use crate::lint::{Findings, MessageCheck, Rule};
use crate::translate::GlossaryTerm;
use std::ops::Range;

pub(super) static RULE: Rule = of_message("glossary-mismatch", Level::Warning, include_str!("glossary_mismatch.md"), check);

fn check(message: &MessageCheck<'_>, findings: &mut Findings<'_>) {
    if message.target.message.is_term() || message.agreed.source.is_empty() {
        return;
    }
    for (source, target) in message.texts() {
        for (term, place) in source.terms.get_or_init(|| places_of(source.text(), message.agreed.source)) {
            let (term, place) = (&message.agreed.source[*term], place.clone());
            let Some(agreed) = message.agreed.target.iter().find(|other| other.key == term.key) else { continue };
            if renders(target.text(), agreed, message.language()) {
                continue;
            }
            let (file, span) = message.source_place(source, place);
            findings.add(
                message
                    .finding(target.whole(), format!("the glossary renders “{}” as “{}”, and this does not", term.name, agreed.name))
                    .label_in(file, span, "the term")
                    .help(format!("use “{}”, in the form that the sentence needs", agreed.name)),
            );
        }
    }
}

/// The terms that stand in a text, each by its place among all, which are in order of their length, and where it stands.
fn places_of(text: &str, terms: &[GlossaryTerm]) -> Vec<(usize, Range<usize>)> {
    let mut found: Vec<(usize, Range<usize>)> = Vec::new();
    for (at, term) in terms.iter().enumerate() {
        // Of terms that lie in each other the longest is meant.
        let is_free = |place: &Range<usize>| !found.iter().any(|(_, other)| other.start < place.end && place.start < other.end);
        if let Some(place) = place_of(text, &term.name).filter(is_free) {
            found.push((at, place));
        }
    }
    found
}

/// Where a term stands as words of their own, in any case, with a plural s or without.
fn place_of(text: &str, term: &str) -> Option<Range<usize>> {
    let lower = text.to_lowercase();
    if lower.len() != text.len() {
        return None;
    }
    let wanted = term.to_lowercase();
    let is_word = |sign: char| sign.is_alphanumeric();
    lower.match_indices(&wanted).map(|(at, _)| at..at + wanted.len()).find(|range| {
        let rest = lower[range.end..].trim_start_matches("es").trim_start_matches('s');
        !lower[..range.start].ends_with(is_word) && !rest.starts_with(is_word)
    })
}

/// Whether a text has the words of a rendering, each in any form: their first letters are what stays when they are inflected.
fn renders(text: &str, agreed: &GlossaryTerm, language: &Language) -> bool {
    let lower = text.to_lowercase();
    let name = agreed.name.to_lowercase();
    if language.is_unspaced() {
        return lower.contains(&name);
    }
    // “A nerve pain” has no article in Arabic where the glossary has “the nerve pain”.
    let article = if language.base() == "ar" { "ال" } else { "" };
    let words = name.split(|sign: char| !sign.is_alphanumeric()).map(|word| word.strip_prefix(article).unwrap_or(word));
    words.filter(|word| word.chars().count() > 3).all(|word| {
        let length = word.chars().count();
        let stem: String = word.chars().take((length * 2).div_ceil(3).max(3)).collect();
        lower.contains(&stem)
    })
}
