//! Syllables from spelling: which letters are vowels, and which neighbours sound as one.

use super::scripts;
use crate::text::is_letter;

/// Letters looked at in one piece; longer words are counted piece by piece.
const LONGEST: usize = 64;

/// How a language's spelling shows its syllables.
#[derive(Debug)]
pub(super) struct Nuclei {
    is_vowel: fn(char) -> bool,
    /// Whether the vowel at a place and the next one make one syllable.
    joins: fn(&[char], usize) -> bool,
    /// Syllables to add for the whole word, or to take away.
    mend: fn(&[char]) -> i32,
}

/// Groups of vowels, for languages without rules of their own.
pub(super) static ANY: Nuclei = Nuclei { is_vowel: any_vowel, joins: |_, _| true, mend: nothing };

static EACH: Nuclei = Nuclei { is_vowel: vowel_but_y, joins: |_, _| false, mend: nothing };
static SPANISH: Nuclei = Nuclei { is_vowel: vowel_but_y, joins: spanish_joins, mend: nothing };
static PORTUGUESE: Nuclei = Nuclei { is_vowel: vowel_but_y, joins: portuguese_joins, mend: nothing };
static ITALIAN: Nuclei = Nuclei { is_vowel: vowel_but_y, joins: italian_joins, mend: italian_mend };
static FRENCH: Nuclei = Nuclei { is_vowel: any_vowel, joins: french_joins, mend: french_mend };
static GERMAN: Nuclei = Nuclei { is_vowel: any_vowel, joins: german_joins, mend: german_mend };
static DUTCH: Nuclei = Nuclei { is_vowel: any_vowel, joins: dutch_joins, mend: nothing };
static NORDIC: Nuclei = Nuclei { is_vowel: any_vowel, joins: nordic_joins, mend: nothing };
static POLISH: Nuclei = Nuclei { is_vowel: any_vowel, joins: polish_joins, mend: nothing };
static CZECH: Nuclei = Nuclei { is_vowel: any_vowel, joins: |word, at| pair(word, at, &["ou", "au", "eu"]), mend: syllabic_liquids };
static FINNIC: Nuclei = Nuclei { is_vowel: any_vowel, joins: finnic_joins, mend: nothing };
static INDONESIAN: Nuclei = Nuclei { is_vowel: vowel_but_y, joins: indonesian_joins, mend: nothing };
static SWAHILI: Nuclei = Nuclei { is_vowel: vowel_but_y, joins: |_, _| false, mend: swahili_mend };
static GREEK: Nuclei = Nuclei {
    is_vowel: any_vowel,
    joins: |word, at| pair(word, at, &["αι", "ει", "οι", "υι", "ου", "αυ", "ευ", "ηυ", "αί", "εί", "οί", "ού", "αύ", "εύ"]),
    mend: nothing,
};

impl Nuclei {
    pub(super) fn of(language: &str) -> &'static Self {
        match language {
            "es" | "gl" | "ca" | "ast" => &SPANISH,
            "pt" => &PORTUGUESE,
            "it" => &ITALIAN,
            "fr" => &FRENCH,
            "de" | "lb" | "gsw" => &GERMAN,
            "nl" | "af" => &DUTCH,
            "sv" | "da" | "nb" | "nn" | "no" => &NORDIC,
            "pl" => &POLISH,
            "cs" | "sk" | "hr" | "sr" | "bs" | "sl" => &CZECH,
            "fi" | "et" => &FINNIC,
            "id" | "ms" => &INDONESIAN,
            "sw" => &SWAHILI,
            "el" => &GREEK,
            "ru" | "uk" | "be" | "bg" | "mk" | "kk" | "ky" | "tr" | "az" | "uz" | "hu" | "fil" | "tl" => &EACH,
            _ => &ANY,
        }
    }

    /// The syllables of a word; none if it has neither letter nor digit.
    pub(super) fn count(&self, word: &str) -> u32 {
        let mut letters = ['\0'; LONGEST];
        let mut length = 0;
        let (mut sum, mut digits, mut has_letter, mut capitals) = (0_u32, 0_u32, false, true);
        for sign in word.chars() {
            if let Some(count) = scripts::count(sign, word) {
                return count;
            }
            let is_letter = is_letter(sign);
            digits += u32::from(sign.is_numeric());
            has_letter |= is_letter;
            capitals &= !is_letter || sign.is_uppercase();
            for small in sign.to_lowercase() {
                if length == LONGEST {
                    sum += self.piece(&letters);
                    length = 0;
                }
                letters[length] = small;
                length += 1;
            }
        }
        if !has_letter {
            return digits;
        }
        let letters = &letters[..length];
        // “DNA” and “MRT” are read letter by letter where nothing else can be made of them.
        if capitals && (2..=5).contains(&length) && sum == 0 && !letters.iter().any(|&letter| (self.is_vowel)(letter)) {
            return u32::try_from(length).unwrap_or(1);
        }
        (sum + self.piece(letters)).max(1) + digits
    }

    fn piece(&self, word: &[char]) -> u32 {
        let mut count = 0;
        for at in 0..word.len() {
            if (self.is_vowel)(word[at]) && !(at > 0 && (self.is_vowel)(word[at - 1]) && (self.joins)(word, at - 1)) {
                count += 1;
            }
        }
        u32::try_from(count + (self.mend)(word)).unwrap_or(0)
    }
}

fn nothing(_: &[char]) -> i32 {
    0
}

/// The vowels of the Latin, Greek and Cyrillic alphabets.
fn any_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'à'..='æ' | 'è'..='ï' | 'ò'..='ö' | 'ø'..='ý' | 'ÿ' | 'ā' | 'ă' | 'ą' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' | 'ĩ' | 'ī' | 'į' | 'ı' | 'ō' | 'ő' | 'œ' | 'ũ' | 'ū' | 'ů' | 'ű' | 'ų' | 'ŷ' | 'ơ' | 'ư' | 'ạ'..='ỹ' | 'ȁ'..='ȏ' | 'ȕ' | 'ȗ')
        || matches!(letter, 'α' | 'ε' | 'η' | 'ι' | 'ο' | 'υ' | 'ω' | 'ά' | 'έ' | 'ή' | 'ί' | 'ό' | 'ύ' | 'ώ' | 'ϊ' | 'ϋ' | 'ΐ' | 'ΰ')
        || matches!(letter, 'а' | 'е' | 'ё' | 'и' | 'о' | 'у' | 'ы' | 'э' | 'ю' | 'я' | 'і' | 'ї' | 'є' | 'ә' | 'ө' | 'ү' | 'ұ' | 'ў')
}

/// Without `y`, which is a consonant, or (“muy”) goes with the vowel before it.
fn vowel_but_y(letter: char) -> bool {
    letter != 'y' && any_vowel(letter)
}

fn pair(word: &[char], at: usize, pairs: &[&str]) -> bool {
    pairs.iter().any(|pair| pair.chars().eq(word[at..].iter().take(2).copied()))
}

fn ends(word: &[char], ending: &str) -> bool {
    let count = ending.chars().count();
    word.len() >= count && ending.chars().eq(word[word.len() - count..].iter().copied())
}

/// Whether the `u` at a place is silent or glides: after `q` or `g`.
fn glides(word: &[char], at: usize) -> bool {
    word[at] == 'u' && at > 0 && matches!(word[at - 1], 'q' | 'g')
}

/// Two strong vowels, or a weak one with an accent, are two syllables (Ortografía de la lengua española, 2010).
fn spanish_joins(word: &[char], at: usize) -> bool {
    let strong = |letter: char| !matches!(letter, 'i' | 'u' | 'ü');
    let (first, second) = (word[at], word[at + 1]);
    if glides(word, at) && matches!(second, 'e' | 'i' | 'é' | 'í') {
        return true;
    }
    let accented_weak = |letter: char| matches!(letter, 'í' | 'ú');
    if accented_weak(first) || accented_weak(second) && strong(first) {
        return false;
    }
    !(strong(first) && strong(second))
}

/// Falling diphthongs are one syllable (“pai”), rising ones two (“vi-o-len-to”), but at the end of a word with an accent
/// before them (“far-má-cia”).
fn portuguese_joins(word: &[char], at: usize) -> bool {
    let (first, second) = (word[at], word[at + 1]);
    let is_ao = at == 0 && pair(word, 0, &["ao"]) && matches!(word[2..], [] | ['s']);
    if is_ao || glides(word, at) || matches!((first, second), ('ã', 'o' | 'e') | ('õ', 'e')) {
        return true;
    }
    if matches!(second, 'í' | 'ú' | 'á' | 'é' | 'ó' | 'â' | 'ê' | 'ô' | 'ã' | 'õ') || matches!(first, 'í' | 'ú') {
        return false;
    }
    if matches!(second, 'i' | 'u') && first != second {
        // “ra-i-nha”, “ru-im”, “Ra-ul”: a weak vowel before nh or a closing consonant stands alone.
        let next = word.get(at + 2).copied();
        let after = word.get(at + 3).copied();
        return !(next == Some('n') && after == Some('h') || matches!(next, Some('m' | 'z' | 'l' | 'r')) && after.is_none());
    }
    let at_end = word[at + 2..].iter().all(|&letter| letter == 's');
    at_end
        && matches!(first, 'i' | 'u' | 'e' | 'o')
        && word[..at].iter().any(|letter| matches!(letter, 'á' | 'é' | 'í' | 'ó' | 'ú' | 'â' | 'ê' | 'ô'))
}

fn italian_joins(word: &[char], at: usize) -> bool {
    let strong = |letter: char| !matches!(letter, 'i' | 'u');
    let (first, second) = (word[at], word[at + 1]);
    !(strong(first) && strong(second))
}

/// The stressed endings of learned words (“far-ma-ci-a”), which spelling does not show.
fn italian_mend(word: &[char]) -> i32 {
    const STRESSED: [&str; 18] = [
        "logia", "logie", "grafia", "grafie", "patia", "patie", "scopia", "scopie", "tomia", "tomie", "terapia", "terapie", "attia",
        "attie", "fobia", "macia", "macie", "gia",
    ];
    i32::from(STRESSED[..17].iter().any(|ending| ends(word, ending)))
}

fn french_joins(word: &[char], at: usize) -> bool {
    let (first, second) = (word[at], word[at + 1]);
    // A diaeresis parts; é parts from what follows, but a final mute e (“année”).
    if matches!(second, 'ï' | 'ë' | 'ü' | 'ÿ') {
        return false;
    }
    let at_end = word[at + 2..].iter().all(|&letter| letter == 's');
    if first == 'é' || second == 'é' && !matches!(first, 'i' | 'u' | 'y') {
        return second == 'e' && at_end;
    }
    if matches!((first, second), ('o', 'a') | ('a', 'o') | ('o', 'o') | ('e', 'o')) {
        // “août”, “Georges”: the written e only softens.
        return (first, second) == ('e', 'o') && at > 0 && word[at - 1] == 'g'
            || (first, second) == ('a', 'o') && word.get(at + 2) == Some(&'n');
    }
    // “ou-bli-er”, “pri-er”: a glide cannot follow two consonants.
    if first == 'i' && at > 1 && matches!(word[at - 1], 'r' | 'l') && matches!(word[at - 2], 'b' | 'c' | 'd' | 'f' | 'g' | 'p' | 't' | 'v')
    {
        return second == 'e' && at_end;
    }
    true
}

/// The mute e of “maladie” joins its vowel; that of “grippe” and “grippes” is taken away here.
fn french_mend(word: &[char]) -> i32 {
    let stem = word.strip_suffix(&['s']).unwrap_or(word);
    let Some((&'e', rest)) = stem.split_last() else { return 0 };
    let silent_u = ends(rest, "qu") || ends(rest, "gu");
    let before = if silent_u { &rest[..rest.len() - 1] } else { rest };
    let closes = before.last().is_some_and(|&letter| !any_vowel(letter) && letter.is_alphabetic());
    if closes && before.iter().any(|&letter| any_vowel(letter)) { -1 } else { 0 }
}

fn german_joins(word: &[char], at: usize) -> bool {
    if word[at] == 'u' && at > 0 && word[at - 1] == 'q' {
        return true;
    }
    pair(word, at, &["ei", "ai", "au", "eu", "äu", "ie", "aa", "ee", "oo", "ey", "ay", "oi", "oy"])
}

/// Where “ie” is two syllables: “Fa-mi-li-e”, “The-ra-pi-en”, “Pa-ti-ent”.
fn german_mend(word: &[char]) -> i32 {
    const PARTED: [&str; 12] =
        ["linie", "milie", "studie", "serie", "terie", "aktie", "folie", "ferie", "silie", "mödie", "gödie", "hernie"];
    let vowel_before_ien = ends(word, "ien") && word[..word.len() - 3].iter().any(|&letter| any_vowel(letter));
    let ient = word.windows(4).any(|part| part == ['i', 'e', 'n', 't']) && !word.windows(5).any(|part| part == ['d', 'i', 'e', 'n', 't']);
    i32::from(PARTED.iter().any(|ending| ends(word, ending)) || vowel_before_ien) + i32::from(ient)
}

fn dutch_joins(word: &[char], at: usize) -> bool {
    if word[at] == 'u' && at > 0 && word[at - 1] == 'q' {
        return true;
    }
    let begins_group = at == 0 || !any_vowel(word[at - 1]);
    // “aai”, “ooi”, “eeu”, “ieu”: the third letter glides.
    let third = !begins_group && pair(word, at - 1, &["aa", "oo", "oe", "ee", "ie"]) && matches!(word[at + 1], 'i' | 'u');
    third || begins_group && pair(word, at, &["aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui", "ei", "ij", "ou", "au", "ai", "oi"])
}

/// Every vowel, but “au” and “eu”, and the io of “station”.
fn nordic_joins(word: &[char], at: usize) -> bool {
    let station = pair(word, at, &["io"]) && at > 0 && matches!(word[at - 1], 't' | 's') && word.get(at + 2) == Some(&'n');
    station
        || pair(word, at, &["au", "eu", "ei", "øy", "øj", "ai", "oi", "ie"]) && !word[at + 2..].is_empty() && word[at] != 'i'
        || pair(word, at, &["øj", "øy", "ej"])
}

/// `i` before a vowel only softens the consonant; “au” and “eu” are one.
fn polish_joins(word: &[char], at: usize) -> bool {
    // “radio”, “historia”: in learned words it is heard as j, and makes no syllable either.
    word[at] == 'i' || pair(word, at, &["au", "eu"])
}

/// r and l between consonants: “prst”, “vlk”.
fn syllabic_liquids(word: &[char]) -> i32 {
    let consonant = |at: Option<&char>| at.is_none_or(|&letter| !any_vowel(letter));
    let found = (1..word.len()).filter(|&at| {
        matches!(word[at], 'r' | 'l') && consonant(word.get(at - 1)) && consonant(word.get(at + 1)) && !matches!(word[at - 1], 'r' | 'l')
    });
    i32::try_from(found.count()).unwrap_or(0)
}

fn finnic_joins(word: &[char], at: usize) -> bool {
    let begins_group = at == 0 || !any_vowel(word[at - 1]) || at > 1 && any_vowel(word[at - 2]);
    begins_group
        && (word[at] == word[at + 1]
            || matches!(word[at + 1], 'i')
            || pair(word, at, &["uo", "yö", "ie", "au", "ou", "eu", "iu", "äy", "öy", "ey", "iy"]))
}

/// Only at the end of a word: “pan-tai”, but “a-ir”.
fn indonesian_joins(word: &[char], at: usize) -> bool {
    at + 2 == word.len() && at > 0 && pair(word, at, &["ai", "au", "oi"])
}

/// Every vowel, and m before a consonant that is not b, p or w: “m-to-to”.
fn swahili_mend(word: &[char]) -> i32 {
    let syllabic = |pair: &[char]| pair[0] == 'm' && !any_vowel(pair[1]) && !matches!(pair[1], 'b' | 'p' | 'w' | 'v' | '\'');
    i32::try_from(word.windows(2).filter(|pair| syllabic(pair)).count()).unwrap_or(0)
}
