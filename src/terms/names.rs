//! Words that are names and no terms: of people and places, of organisations, of living things, of sources.

use super::content::Content;
use super::fold::fold;
use super::inventory::COMMON;
use crate::text::{Passage, TextRange};
use rustc_hash::FxHashSet;
use std::sync::LazyLock;

/// Whether a word is written with a capital where a sentence does not ask for one.
pub(super) fn is_name(text: &str, word: TextRange) -> bool {
    let range = word.range();
    let before = text[..range.start].trim_end();
    text[range].starts_with(char::is_uppercase) && !before.is_empty() && !before.ends_with(['.', ':', '?', '!', '•', '-', '–', '"', '“'])
}

/// “Pediculus humanus capitis”, “T. whipplei”: a word in the Latin name of a living thing, which is a name and no term.
pub(super) fn is_species(text: &str, word: TextRange, content: &Content) -> bool {
    const LATIN: [&str; 10] = ["us", "a", "um", "is", "es", "ys", "on", "ix", "ax", "ma"];
    let is_genus = |before: &str| {
        let before = before.trim_start_matches(['(', '[', '“', '"']);
        let (name, is_short) = before.strip_suffix('.').map_or((before, false), |name| (name, true));
        let folded = fold(name);
        name.starts_with(char::is_uppercase)
            && name.chars().skip(1).all(char::is_lowercase)
            && (is_short && name.len() == 1
                || name.len() >= 5 && LATIN.iter().any(|end| name.ends_with(end)) && content.zipf(&folded).is_none())
    };
    text[word.range()].starts_with(char::is_lowercase)
        && text[..word.range().start].ends_with(' ')
        && text[..word.range().start].split_whitespace().rev().take(2).enumerate().any(|(at, before)| {
            let is_between =
                at == 0 || text[..word.range().start].split_whitespace().next_back().is_some_and(|name| content.zipf(name).is_none());
            is_between && is_genus(before)
        })
}

/// “Angiostrongylus cantonensis is a worm”: the first of two Latin words, which is a name and no term.
pub(super) fn is_genus(text: &str, word: TextRange, content: &Content) -> bool {
    let species =
        text[word.range().end..].strip_prefix(' ').map(|rest| &rest[..rest.find(|sign: char| !sign.is_alphabetic()).unwrap_or(rest.len())]);
    text[word.range()].starts_with(char::is_uppercase)
        && text[word.range()].chars().skip(1).all(char::is_lowercase)
        && species.is_some_and(|species| {
            species.len() >= 4
                && species.starts_with(char::is_lowercase)
                && ["us", "a", "um", "is", "es", "ys", "on", "ae", "i", "ii", "ens"].iter().any(|end| species.ends_with(end))
                && content.zipf(species).is_none()
        })
}

/// “Fact Sheets - What to Expect - Vascular Access - Kidney Failure”: names of other pages run together, each with capitals.
pub(super) fn is_list_of_titles(passage: &Passage) -> bool {
    const LEAST: usize = 8; // Words of four letters or more: fewer are a name.
    let text = passage.text();
    let long = passage.words().iter().filter(|word| word.len() >= 4);
    let (mut all, mut capital) = (0, 0);
    for word in long {
        let word = &text[word.range()];
        all += 1;
        capital += usize::from(word.starts_with(char::is_uppercase) && word.ends_with(char::is_lowercase));
    }
    all >= LEAST && capital * 4 >= all * 3
}

/// “1Yeung SJ, Habra MA. Graves disease. 2014”: a source, whose words are no words of the page.
pub(super) fn is_citation(text: &str, content: &Content) -> bool {
    let start = text.trim_start_matches(|sign: char| sign.is_ascii_digit() || matches!(sign, ' ' | '[' | ']' | '(' | ')' | '.'));
    let mut words = start.split(' ');
    let (Some(name), Some(initials), Some(next)) = (words.next(), words.next(), words.next()) else { return false };
    let capitals = initials.trim_end_matches([',', '.']);
    name.starts_with(char::is_uppercase)
        && name.len() >= 2
        && name.chars().skip(1).any(char::is_lowercase)
        && (1..=3).contains(&capitals.len())
        && capitals.len() < initials.len()
        && capitals.bytes().all(|byte| byte.is_ascii_uppercase())
        && (next.starts_with(char::is_uppercase) || next == "et")
        && content.zipf(&fold(name)).is_none_or(|zipf| zipf < COMMON)
        && ["19", "20"]
            .iter()
            .any(|century| text.match_indices(century).any(|(at, _)| text[at..].bytes().take_while(u8::is_ascii_digit).count() == 4))
}

/// Words that make a run of capitals the name of an organisation.
static ORGANISATIONS: LazyLock<FxHashSet<&str>> = LazyLock::new(|| {
    "institute institutes association society foundation center centers centre hospital college university department council \
    network alliance academy federation league organization organisation agency administration library clearinghouse trust \
    charity registry clinic school journal coalition consortium program programme initiative branch division bureau office ministry \
    laboratory laboratories commission committee"
        .split_whitespace()
        .collect()
});

/// Whether a term stands in the name of an organisation: “National Kidney Foundation”.
pub(super) fn is_in_name(text: &str, range: TextRange) -> bool {
    if !text[range.range()].starts_with(char::is_uppercase) {
        return false;
    }
    let joins = |word: &str| matches!(word, "of" | "and" | "for" | "the" | "on" | "in" | "&");
    let is_capital = |word: &str| word.trim_start_matches(['(', '“', '"']).starts_with(char::is_uppercase);
    let mut run: Vec<&str> = Vec::new();
    for word in text[..range.range().start].split_whitespace().rev().take(10) {
        if word.ends_with(['.', ',', ';', ':', ')']) || !(is_capital(word) || joins(word)) {
            break;
        }
        run.push(word);
    }
    for word in text[range.range().start..].split_whitespace().take(12) {
        if !(is_capital(word) || joins(word)) {
            break;
        }
        run.push(word);
        if word.ends_with(['.', ';', ':', ')']) {
            break;
        }
    }
    run.len() >= 2 && run.iter().any(|word| ORGANISATIONS.contains(bare_name(word).as_str()))
}

/// “(Administration’s” as a list holds it.
fn bare_name(word: &str) -> String {
    let word = word.trim_matches(|sign: char| !sign.is_alphanumeric());
    word.strip_suffix("'s").or(word.strip_suffix("’s")).unwrap_or(word).to_lowercase()
}
