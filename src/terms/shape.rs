//! Words that no list holds and that look medical: rare words with Greek or Latin parts.

use super::content::Content;
use std::sync::LazyLock;

/// Whether an English word that stands in no lexicon and is rare is a medical term by its looks. `word` is folded.
pub(super) fn is_medical(word: &str, content: &Content) -> bool {
    word.len() >= LEAST_LETTERS
        && word.bytes().all(|byte| byte.is_ascii_lowercase())
        && (has_medical_parts(word) || is_medical_by_letters(word))
        && !is_glued(word, content)
}

/// Shorter words tell too little.
pub(super) const LEAST_LETTERS: usize = 6;

/// A plural is judged with its singular, so that both are terms or none is.
fn is_medical_by_letters(word: &str) -> bool {
    let singular = word.strip_suffix('s').filter(|base| base.len() >= 6 && !base.ends_with(['s', 'i', 'u']));
    score(word) >= LEAST || singular.is_some_and(|base| score(base) >= LEAST)
}

/// “diseasesdiagnoses”: two words whose space or dash was lost on the way.
pub(super) fn is_glued(word: &str, content: &Content) -> bool {
    let is_word = |part: &str| part.len() >= 4 && content.zipf(part).is_some_and(|zipf| zipf >= 3.5);
    // The “a” of “dyslexia” is its own.
    let is_own = |at: usize| &word[at..] == "a" && PARTS.1.iter().any(|ending| ending.ends_with('a') && word.ends_with(ending));
    (1..word.len()).any(|at| is_word(&word[..at]) && is_word(&word[at..]) || at >= 6 && is_joint(&word[at..]) && !is_own(at))
}

/// Where the small word begins that a dash left behind when it was lost: “urineis”, “gammaa”.
pub(super) fn joint_at(word: &str, content: &Content) -> Option<usize> {
    const KNOWN: f64 = 3.0;
    if word.len() < 6 || !word.is_ascii() || content.zipf(word).is_some() {
        return None;
    }
    let is_known = |at: usize| content.zipf(&word[..at]).is_some_and(|zipf| zipf >= KNOWN);
    (4..word.len()).find(|at| (is_joint(&word[*at..]) || &word[*at..] == "is") && is_known(*at))
}

/// Small words that follow a dash that was lost: “jaundicewhen the skin turns yellow”.
pub(super) fn is_joint(part: &str) -> bool {
    matches!(
        part,
        "a" | "an"
            | "the"
            | "or"
            | "and"
            | "also"
            | "which"
            | "such"
            | "when"
            | "that"
            | "called"
            | "where"
            | "known"
            | "are"
            | "while"
            | "low"
    )
}

const LEAST: i32 = 2 * STEP; // Of rare words kept back from the fit, 43 in 100 medical ones and 1 in 100 others reach it.
const STEP: i32 = 16;
const BITS: u32 = 13;

/// A bias, then a weight for each slot: signed bytes that `fit/shape.py` wrote.
static WEIGHTS: &[u8] = include_bytes!("shape.bin");

/// How medical a word looks by its letters, in sixteenths: the sum of the weights of its runs of 2 to 5 letters.
fn score(word: &str) -> i32 {
    let framed: Vec<u8> = std::iter::once(b'<').chain(word.bytes()).chain(std::iter::once(b'>')).collect();
    let mut slots: Vec<usize> = (2..=5).flat_map(|size| framed.windows(size).map(slot)).collect();
    slots.sort_unstable();
    slots.dedup();
    let weight = |at: usize| WEIGHTS.get(at).map_or(0, |byte| i32::from(byte.cast_signed()));
    weight(0) + slots.into_iter().map(|slot| weight(slot + 1)).sum::<i32>()
}

/// The slot of a run of letters: its 32-bit FNV hash, folded.
fn slot(run: &[u8]) -> usize {
    let hash = run.iter().fold(2_166_136_261_u32, |hash, byte| (hash ^ u32::from(*byte)).wrapping_mul(16_777_619));
    ((hash ^ hash >> 16) & ((1 << BITS) - 1)) as usize
}

/// The beginnings and endings of `parts.txt`.
static PARTS: LazyLock<(Vec<&str>, Vec<&str>)> = LazyLock::new(|| {
    let parts = || include_str!("parts.txt").lines().filter(|line| !line.starts_with('#'));
    (parts().filter_map(|part| part.strip_suffix('-')).collect(), parts().filter_map(|part| part.strip_prefix('-')).collect())
});

/// Whether a word ends so: “-itis”, “-opathy”.
pub(super) fn is_medical_ending(ending: &str) -> bool {
    let base = ending.strip_suffix('s').unwrap_or(ending);
    PARTS.1.iter().any(|part| *part == ending || *part == base)
}

fn has_medical_parts(word: &str) -> bool {
    let (beginnings, endings) = &*PARTS;
    let base = word.strip_suffix('s').filter(|base| !base.ends_with(['s', 'i', 'u'])).unwrap_or(word);
    endings.iter().any(|ending| word.ends_with(ending) || base.ends_with(ending))
        || beginnings.iter().any(|beginning| word.starts_with(beginning) && word.len() >= beginning.len() + 3)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn medical_words_are_told_from_others_by_their_parts() {
        let content = Content::of(&Language::english());
        for word in [
            "immunomodulation",
            "glucokinase",
            "lipoglycaemia",
            "rectovaginal",
            "duodenotomy",
            "sialadenitis",
            "spondyloptosis",
            "arthrokatadysis",
        ] {
            assert!(content.is_rare(word) && is_medical(word, &content), "{word}");
        }
        for word in [
            "tomography",
            "emphasis",
            "paragraph",
            "unhappiness",
            "headmistress",
            "wheelbarrows",
            "forgetfulness",
            "thankfully",
            "tiptoeing",
            "crunchier",
        ] {
            assert!(!(content.is_rare(word) && is_medical(word, &content)), "{word}");
        }
    }
}
