//! Where a term may begin and end inside a written word: at its edges, anywhere, in a compound, between small words written onto it.

use super::fold::is_whole;
use crate::language::Language;
use std::borrow::Cow;
use std::ops::Range;

/// How a language joins terms to other words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Edges {
    /// A term is whole words.
    Words,
    /// No spaces are written: a term may stand anywhere.
    Anywhere,
    /// Long words are made of several: “Spinalkanalstenose” is a “Stenose”.
    Compounds,
    /// Articles, prepositions and pronouns are written onto words: “والتهاب”, “التهابه”.
    Clitics,
    /// Endings of case and number follow: “नसों”.
    Endings,
}

const LEAST_IN_COMPOUND: usize = 7; // Letters: shorter words stand in others by chance, as “Nieren” in “trainieren”.

/// What may stand before an Arabic word in one piece with it, without marks and with plain alif.
const BEFORE: [&str; 17] = ["ال", "و", "ف", "ب", "ل", "ك", "وال", "فال", "بال", "كال", "لل", "ولل", "وبال", "وب", "ول", "فلل", "وكال"];
/// What may stand after it.
const AFTER: [&str; 10] = ["ه", "ها", "هم", "هن", "ي", "ك", "كم", "نا", "ات", "ين"];
/// Endings of Hindi nouns.
const HINDI: [&str; 10] = ["ों", "ें", "े", "ो", "ा", "ी", "ियों", "ियां", "याँ", "ओं"];

impl Edges {
    pub(super) fn of(language: &Language) -> Self {
        match language.base() {
            "de" | "nl" | "sv" | "da" | "nb" | "no" | "fi" => Self::Compounds,
            "ar" => Self::Clitics,
            "hi" => Self::Endings,
            _ if language.is_unspaced() => Self::Anywhere,
            _ => Self::Words,
        }
    }

    /// The stretch that a reader takes for the term found at `start..end`; none if the letters only happen to stand there.
    pub(super) fn whole(self, text: &str, start: usize, end: usize) -> Option<Range<usize>> {
        if self == Self::Anywhere || self == Self::Words {
            return (self == Self::Anywhere || is_whole(text, start, end)).then_some(start..end);
        }
        let word = word_start(text, start)..word_end(text, end);
        let (before, after) = (&text[word.start..start], &text[end..word.end]);
        let is_term = match self {
            Self::Clitics => (before.is_empty() || BEFORE.contains(&before)) && (after.is_empty() || AFTER.contains(&after)),
            Self::Endings => before.is_empty() && (after.is_empty() || HINDI.contains(&after)),
            _ => {
                let is_one = before.is_empty() && after.is_empty();
                is_one || (before.is_empty() || after.is_empty()) && text[start..end].chars().count() >= LEAST_IN_COMPOUND
            }
        };
        // “and the inflammation”: the conjunction is not part of the name, its article is.
        let conjunction = if self == Self::Clitics { before.len() - before.trim_start_matches(['و', 'ف']).len() } else { 0 };
        is_term.then_some(word.start + conjunction..word.end)
    }

    /// The text as terms are compared in, and for each of its bytes and its end the place in the text itself; none if it is the same.
    pub(super) fn compared(self, text: &str) -> Option<(String, Vec<u32>)> {
        let plain: fn(char) -> Option<char> = match self {
            Self::Clitics => arabic,
            Self::Endings => devanagari,
            _ => return None,
        };
        let mut written = String::with_capacity(text.len());
        let mut places = Vec::with_capacity(text.len() + 1);
        for (at, sign) in text.char_indices() {
            let Some(plain) = plain(sign) else { continue };
            written.push(plain);
            places.extend((0..plain.len_utf8()).map(|_| u32::try_from(at).expect("texts below 4 GB")));
        }
        places.push(u32::try_from(text.len()).expect("texts below 4 GB"));
        Some((written, places))
    }

    /// A phrase as it is compared.
    pub(super) fn plain(self, phrase: &str) -> Cow<'_, str> {
        self.compared(phrase).map_or(Cow::Borrowed(phrase), |(written, _)| Cow::Owned(written))
    }
}

/// Part of a word: letters and digits, and the signs that Indic scripts write on letters.
fn is_inside(sign: char) -> bool {
    sign.is_alphanumeric() || matches!(sign, '\u{93C}' | '\u{94D}' | '\u{64B}'..='\u{65F}' | '\u{640}' | '\u{200C}' | '\u{200D}')
}

fn word_start(text: &str, at: usize) -> usize {
    text[..at].char_indices().rev().take_while(|(_, sign)| is_inside(*sign)).last().map_or(at, |(start, _)| start)
}

fn word_end(text: &str, at: usize) -> usize {
    at + text[at..].find(|sign| !is_inside(sign)).unwrap_or(text.len() - at)
}

/// Arabic without vowel marks and stretching, with one alif, one yaa and one haa.
fn arabic(sign: char) -> Option<char> {
    match sign {
        '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{640}' => None,
        'أ' | 'إ' | 'آ' | 'ٱ' => Some('ا'),
        'ى' => Some('ي'),
        'ة' => Some('ه'),
        _ => Some(sign),
    }
}

/// Devanagari without the dot of borrowed sounds and without joiners, with one nasal sign.
fn devanagari(sign: char) -> Option<char> {
    match sign {
        '\u{93C}' | '\u{200C}' | '\u{200D}' => None,
        '\u{901}' => Some('\u{902}'),
        '\u{958}' => Some('क'),
        '\u{959}' => Some('ख'),
        '\u{95A}' => Some('ग'),
        '\u{95B}' => Some('ज'),
        '\u{95C}' => Some('ड'),
        '\u{95D}' => Some('ढ'),
        '\u{95E}' => Some('फ'),
        '\u{95F}' => Some('य'),
        _ => Some(sign),
    }
}
