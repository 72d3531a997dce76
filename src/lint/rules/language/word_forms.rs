//! Forms of words that no dictionary holds in full: made by rule, in another spelling, in Latin, or two run together.

use crate::document::Block;
use crate::text::TextRange;

/// Endings of Latin and Greek words of medicine, of which no dictionary has all.
const MEDICAL_ENDINGS: &str = include_str!("misspelling_suffixes.txt");
/// Endings of the second word of a Latin name.
const LATIN_ENDINGS: [&str; 9] = ["is", "us", "um", "ae", "i", "a", "ens", "ans", "or"];

/// Whether a word is made of a known one by rule, or ends like a term of medicine: dictionaries have not all of either.
pub(super) fn is_derived(word: &str, knows: impl Fn(&str) -> bool) -> bool {
    const BEFORE: [&str; 24] = [
        "anti", "auto", "bio", "cardio", "co", "endo", "extra", "hyper", "hypo", "immuno", "inter", "intra", "micro", "mid", "multi",
        "neuro", "non", "over", "post", "pre", "re", "sub", "trans", "un",
    ];
    const AFTER: [(&str, &str); 15] = [
        ("ies", "y"),
        ("es", ""),
        ("s", ""),
        ("ing", ""),
        ("ing", "e"),
        ("er", "e"),
        ("er", ""),
        ("ers", "e"),
        ("ive", ""),
        ("ed", ""),
        ("ed", "e"),
        ("ly", ""),
        ("less", ""),
        ("like", ""),
        ("y", ""),
    ];
    let long_enough = |stem: &str| stem.chars().count() >= 4;
    // “Bodys” is no plural: after a consonant y becomes ies.
    let is_regular = |stem: &str, ending: &str| !(ending.starts_with('s') && stem.ends_with('y'));
    let ends_as_term = |word: &str| MEDICAL_ENDINGS.lines().any(|ending| word.ends_with(ending));
    ends_as_term(word)
        || word.strip_suffix('s').is_some_and(ends_as_term)
        || BEFORE.iter().any(|start| word.strip_prefix(start).is_some_and(|rest| long_enough(rest) && knows(rest)))
        || AFTER.iter().any(|(ending, put)| {
            word.strip_suffix(ending).is_some_and(|stem| long_enough(stem) && is_regular(stem, ending) && knows(&format!("{stem}{put}")))
        })
}

/// Whether a known word stands behind a form that dictionaries leave out.
pub(super) fn is_variant(word: &str, language: &str, knows: impl Fn(&str) -> bool) -> bool {
    const CLITICS: [&str; 12] = ["me", "te", "se", "lo", "la", "le", "nos", "os", "los", "las", "les", "selo"];
    let plain = |word: &str| word.replace('á', "a").replace('é', "e").replace('í', "i").replace('ó', "o").replace('ú', "u");
    match language {
        // American terms of medicine in a British dictionary: “hemoptysis”.
        "en" => {
            word.match_indices('e').any(|(at, _)| ["a", "o"].iter().any(|letter| knows(&format!("{}{letter}{}", &word[..at], &word[at..]))))
        }
        // “Mezclarlo”, “compártalas”: pronouns behind a verb.
        "es" => CLITICS.iter().any(|end| word.strip_suffix(end).is_some_and(|verb| knows(verb) || knows(&plain(verb)))),
        // “Durchzugehen”: “zu” inside a verb.
        "de" => word.match_indices("zu").any(|(at, _)| at > 1 && knows(&format!("{}{}", &word[..at], &word[at + 2..]))),
        // The spelling of 1990: “aigüe”.
        "fr" => knows(&word.replace("güe", "guë")),
        _ => false,
    }
}

/// “Radiologista”: a known word and one of the commonest, with the space or the dash between them lost.
pub(super) fn glued(word: &str, knows: impl Fn(&str) -> bool, is_common: impl Fn(&str) -> bool) -> Option<String> {
    let bounds = word.char_indices().map(|(at, _)| at).skip(1);
    let halves = bounds.map(|at| word.split_at(at));
    let least = |second: &str| if second.len() == 1 { 5 } else { 4 };
    let is_word = |second: &str| second.chars().count() >= 2 || second == "a";
    let is_pair =
        |first: &str, second: &str| first.chars().count() >= least(second) && knows(first) && is_word(second) && is_common(second);
    halves.filter(|(first, second)| is_pair(first, second)).map(|(first, second)| format!("{first} {second}")).last()
}

/// Whether a language writes words together to build new ones.
pub(super) fn builds_words(language: &str) -> bool {
    matches!(language, "da" | "de" | "fi" | "hu" | "nb" | "nl" | "sv" | "tr")
}

/// “Bacillus anthracis”: a word in Latin after a capital that stands inside a sentence.
pub(super) fn is_latin_name(block: &Block, before: TextRange, range: TextRange) -> bool {
    let (genus, species) = (block.passage.slice(before), block.passage.slice(range));
    let is_apart = block.passage.sentences().iter().any(|sentence| sentence.range.start == before.start);
    let is_genus = genus.starts_with(char::is_uppercase) && (!is_apart || LATIN_ENDINGS.iter().any(|ending| genus.ends_with(ending)));
    let gap = block.passage.slice(TextRange { start: before.end, end: range.start });
    is_genus && matches!(gap, " " | ". ") && LATIN_ENDINGS.iter().any(|ending| species.ends_with(ending))
}

/// The letters that people write a language with.
pub(super) fn letters(language: &str) -> &'static str {
    match language {
        "es" => "abcdefghijklmnopqrstuvwxyzáéíóúñü",
        "fr" => "abcdefghijklmnopqrstuvwxyzàâçéèêëîïôùûœ",
        "de" => "abcdefghijklmnopqrstuvwxyzäöüß",
        "pt" => "abcdefghijklmnopqrstuvwxyzãáâàçéêíóôõú",
        "it" => "abcdefghijklmnopqrstuvwxyzàèéìòù",
        "ru" => "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
        "uk" => "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
        _ => "abcdefghijklmnopqrstuvwxyz",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn knows(word: &str) -> bool {
        ["radiologist", "gland", "cells", "haemoptysis", "mezclar", "comparta", "durchgehen", "aiguë", "cramp", "sick"].contains(&word)
    }

    #[test]
    fn words_that_were_run_together_come_apart() {
        let apart = |word: &str| glued(word, knows, |word| ["a", "the", "red", "is"].contains(&word));
        assert_eq!(apart("radiologista").as_deref(), Some("radiologist a"));
        assert_eq!(apart("glandthe").as_deref(), Some("gland the"));
        assert_eq!(apart("sicka"), None);
        assert_eq!(apart("glands"), None);
    }

    #[test]
    fn forms_that_dictionaries_leave_out_are_fine() {
        assert!(is_derived("crampy", knows));
        assert!(is_variant("hemoptysis", "en", knows));
        assert!(is_variant("mezclarlo", "es", knows) && is_variant("compártalas", "es", knows));
        assert!(is_variant("durchzugehen", "de", knows));
        assert!(is_variant("aigüe", "fr", knows));
        assert!(!is_variant("aigüe", "en", knows));
    }
}
