//! Terms that a reader knows from their neighbours: those that are made of what the page has explained.

use super::content::Content;
use super::explained::Facts;
use super::inventory::{COMMON, Place, Status, TermUse};
use super::lexicon::{Entry, Level, Lexicon};
use std::collections::{BTreeMap, BTreeSet};

/// Words that make a thing of a known term: “cortisol” and “cortisol levels” need one explanation.
const KIN: [&str; 11] = ["level", "levels", "test", "tests", "count", "counts", "disease", "diseases", "surgery", "cells", "cell"];

/// Leaves out what a reader knows from its neighbours: “cortisol levels” where “cortisol” stands before it, “high-density
/// lipoproteins” where the page says what lipoproteins are, “glands” after “adrenal glands” were explained.
pub(super) fn drop_kin(terms: &mut Vec<TermUse<'_>>, facts: &[Facts], lexicon: Option<&Lexicon>, content: &Content) {
    let Some(lexicon) = lexicon else { return };
    let text = |place: Place| &facts[place.unit].folded[place.range.range()];
    let mut firsts: BTreeMap<String, Place> = BTreeMap::new();
    // Terms that were explained or that most people half know.
    let mut known: BTreeMap<String, Place> = BTreeMap::new();
    let mut explained: BTreeSet<String> = BTreeSet::new();
    let mut heads: BTreeMap<String, Place> = BTreeMap::new();
    // Words that the reader has met in a term that was explained, each with where that was.
    let mut met: BTreeMap<String, Place> = BTreeMap::new();
    // Terms of several words that were explained, in the order of the page.
    let mut wholes: Vec<(Place, Vec<String>)> = Vec::new();
    // Stretches of neighbouring terms of which a technical one was explained: “the hormone erythropoietin, which …”.
    let mut groups: BTreeSet<Place> = BTreeSet::new();
    for term in terms.iter() {
        let Some(first) = term.places.first() else { continue };
        let words = text(*first);
        let is_explained = matches!(term.status, Status::Explained(..));
        if let Some(entry) = term.entry {
            firsts.insert(entry.term.to_string(), *first);
            if is_explained || term.level == Level::Familiar {
                known.insert(entry.term.to_string(), *first);
            }
            if is_explained {
                explained.insert(entry.term.to_string());
            }
        }
        if is_explained {
            if term.level == Level::Technical {
                groups.insert(term.first);
            }
            let mut parts = words.split(' ').map(singular);
            met.entry(parts.next().unwrap_or_default()).or_insert(*first);
            if words.contains(' ') {
                wholes.push((*first, words.split(' ').map(singular).collect()));
            }
        }
        if is_explained || words.contains(' ') {
            heads.entry(singular(words.rsplit(' ').next().unwrap_or_default())).or_insert(*first);
        }
    }
    // “can be peripheral or focal. - Peripheral neuropathy … harms the feet”: the longer name is told shortly after.
    const SHORTLY: usize = 3;
    for term in terms.iter_mut().filter(|term| term.status == Status::Unexplained) {
        // “hemodialysis” on a page about dialysis: a known term that it ends with stood before it.
        let name = text(term.first).rsplit(' ').next().unwrap_or_default();
        let is_end = |kin: &str| kin.len() >= 6 && !kin.contains(' ') && name.len() > kin.len() + 2 && name.ends_with(kin);
        term.is_hinted |= known.iter().any(|(kin, place)| *place < term.first && is_end(kin));
        let parts: Vec<String> = text(term.first).split(' ').filter(|word| !KIN.contains(word)).map(singular).collect();
        // “gastric emptying tests” after “delayed gastric emptying” was explained.
        let is_near =
            |place: &Place| *place < term.first && parts.len() > 1 || *place > term.first && place.unit - term.first.unit <= SHORTLY;
        term.is_hinted |=
            wholes.iter().any(|(place, whole)| is_near(place) && !parts.is_empty() && parts.iter().all(|part| whole.contains(part)));
    }
    terms.retain(|term| {
        if matches!(term.status, Status::Explained(..)) {
            return true;
        }
        if term.level == Level::Familiar && groups.contains(&term.first) {
            return false;
        }
        let words = text(term.first);
        let parts: Vec<String> = words.split(' ').map(singular).collect();
        // “carotid arteries” after “carotid artery disease” was explained.
        if wholes.iter().any(|(place, whole)| *place < term.first && parts.iter().all(|part| whole.contains(part))) {
            return false;
        }
        // “parathyroid tissue” after “parathyroid glands” were explained: the other words are ones that most people know.
        let is_met = |part: &String| met.get(part).is_some_and(|place| *place < term.first);
        let is_light = |part: &String| {
            whole_entry(lexicon, part)
                .map_or(part.len() > 3 && content.zipf(part).is_some_and(|zipf| zipf >= COMMON), |entry| entry.level < Level::Technical)
        };
        if parts.len() > 1 && parts.iter().any(is_met) && parts.iter().all(|part| is_met(part) || is_light(part)) {
            return false;
        }
        let Some(entry) = term.entry else { return true };
        let Some((start, last)) = words.rsplit_once(' ') else {
            let is_head = heads.get(&singular(words)).is_some_and(|head| *head < term.first);
            return !(is_head && term.level == Level::Familiar);
        };
        let whole = |words: &str| whole_entry(lexicon, words).map(|entry| entry.term.clone());
        let is_of_a_kind = entry.level == Level::Technical && whole(last).is_some_and(|kind| explained.contains(&*kind));
        let is_early = whole(start).is_some_and(|kin| firsts.get(&*kin).is_some_and(|first| *first < term.first));
        !(is_of_a_kind || is_early && KIN.contains(&last))
    });
}

/// The term of which these words, all of them, are a form.
fn whole_entry<'a>(lexicon: &'a Lexicon, words: &str) -> Option<&'a Entry> {
    let hit = lexicon.find(words).into_iter().find(|hit| hit.range.range() == (0..words.len()))?;
    Some(lexicon.entry(hit.value))
}

fn singular(word: &str) -> String {
    word.strip_suffix("ies").map_or_else(|| word.trim_end_matches('s').to_owned(), |stem| format!("{stem}y"))
}
