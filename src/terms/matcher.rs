//! Finds thousands of phrases in one pass: whole words, the longest that starts first.

use super::fold::{fold, is_whole};
use crate::text::TextRange;
use daachorse::{CharwiseDoubleArrayAhoCorasick, CharwiseDoubleArrayAhoCorasickBuilder, MatchKind};
use std::collections::BTreeMap;

/// Phrases, each with the number of what it names.
pub(super) struct Matcher {
    automaton: Option<CharwiseDoubleArrayAhoCorasick<u32>>,
    spaced: bool,
}

/// A phrase found in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Match {
    pub(super) range: TextRange,
    pub(super) value: u32,
}

impl Matcher {
    /// A matcher of folded phrases; `spaced` says whether the language writes spaces between words.
    pub(super) fn new(phrases: BTreeMap<String, u32>, spaced: bool) -> Self {
        let phrases: Vec<(String, u32)> = phrases.into_iter().filter(|(phrase, _)| !phrase.trim().is_empty()).collect();
        if phrases.is_empty() {
            return Self { automaton: None, spaced };
        }
        let builder = CharwiseDoubleArrayAhoCorasickBuilder::new().match_kind(MatchKind::Standard);
        Self { automaton: builder.build_with_values(phrases).ok(), spaced }
    }

    /// What stands in a folded text, in order, nothing overlapping.
    pub(super) fn find(&self, folded: &str) -> Vec<Match> {
        let Some(automaton) = &self.automaton else { return Vec::new() };
        let mut all: Vec<Match> = automaton
            .find_overlapping_iter(folded)
            .filter(|hit| !self.spaced || is_whole(folded, hit.start(), hit.end()))
            .map(|hit| Match { range: TextRange::new(hit.start()..hit.end()), value: hit.value() })
            .collect();
        all.sort_unstable_by_key(|hit| (hit.range.start, std::cmp::Reverse(hit.range.end)));
        let mut end = 0;
        all.retain(|hit| {
            let is_free = hit.range.start >= end;
            if is_free {
                end = hit.range.end;
            }
            is_free
        });
        all
    }
}

/// The folded ways to write a form in English: its plural, and American spelling where the form is British.
pub(super) fn english_variants(form: &str) -> Vec<String> {
    let folded = fold(form).replace('’', "'");
    let mut variants = vec![folded.clone()];
    // “decompression surgery” and “decompression procedures” are one thing.
    if let Some(stem) = folded.strip_suffix(" surgery") {
        variants.extend(["procedure", "operation"].map(|noun| format!("{stem} {noun}")));
    }
    for variant in variants.clone() {
        variants.extend(plural(&variant));
    }
    for variant in variants.clone() {
        let american = [("ae", "e"), ("oe", "e"), ("our", "or"), ("isation", "ization"), ("ising", "izing"), ("ised", "ized")]
            .into_iter()
            .filter(|(british, _)| variant.contains(british))
            .fold(variant.clone(), |word, (british, american)| word.replace(british, american));
        if american != variant {
            variants.push(american);
        }
    }
    for variant in variants.clone() {
        if variant.contains('\'') {
            variants.push(variant.replace('\'', "’"));
        }
    }
    variants
}

fn plural(form: &str) -> Option<String> {
    let last = form.rsplit(' ').next()?;
    if last.len() < 3 || !last.chars().all(char::is_alphabetic) {
        return None;
    }
    let stem = |ending: &str, new: &str| form.strip_suffix(ending).map(|stem| format!("{stem}{new}"));
    let consonant_y = last.ends_with('y') && !["ay", "ey", "oy", "uy"].iter().any(|ending| last.ends_with(ending));
    if consonant_y {
        return stem("y", "ies");
    }
    if last.ends_with("sis") || last.ends_with("xis") {
        return stem("is", "es");
    }
    if last.ends_with("ss") || last.ends_with('x') || last.ends_with("ch") || last.ends_with("sh") {
        return Some(format!("{form}es"));
    }
    if last.ends_with('s') || last.ends_with("ic") || last.ends_with("ed") || last.ends_with("ing") && !form.contains(' ') {
        return None;
    }
    Some(format!("{form}s"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(phrases: &[&str], text: &str) -> Vec<String> {
        let phrases = phrases.iter().flat_map(|phrase| english_variants(phrase)).zip(0..).collect();
        let matcher = Matcher::new(phrases, true);
        matcher.find(&fold(text)).iter().map(|hit| text[hit.range.range()].to_owned()).collect()
    }

    #[test]
    fn the_longest_phrase_of_whole_words_wins() {
        let phrases = ["heart", "heart failure", "failure to thrive", "ear"];
        assert_eq!(found(&phrases, "Heart-failure, hearts and a year"), ["Heart-failure", "hearts"]);
        assert_eq!(found(&phrases, "Heart failures."), ["Heart failures"]);
    }

    #[test]
    fn plurals_possessives_and_american_spelling_are_found() {
        let phrases = ["biopsy", "thrombosis", "oedema", "Crohn's disease", "haemorrhage"];
        assert_eq!(
            found(&phrases, "biopsies, thromboses, edema’s, Crohn’s disease, hemorrhages"),
            ["biopsies", "thromboses", "edema", "Crohn’s disease", "hemorrhages"]
        );
    }
}
