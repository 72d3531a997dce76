//! What reading measures ask of a word, worked out once for the words that come again and again.

use super::difficulty::Reason;
use super::grade::counts_rare_words;
use super::rarity::Rarity;
use crate::language::Language;
use crate::text::{Folding, Frequencies, Memo, MemoTag, SyllableCounter, WordTable, is_letter, is_letter_or_digit};

/// Words below this Zipf frequency are rare.
const RARE: f64 = 4.5;

/// Words rarer than this are hard: about one in 100,000.
const HARD_ZIPF: f64 = 4.0;

/// Words longer than this are hard even if they are common.
const LONG_LETTERS: usize = 12;

/// What follows from a word and its language alone.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct WordFacts {
    /// How rare it is, as [`Rarity::zipf`] says.
    pub(super) zipf: f64,
    /// Syllables.
    pub(super) syllables: u32,
    /// Letters and digits.
    pub(super) characters: u32,
    /// Signs of any kind.
    pub(super) signs: u32,
    /// Whether it has a letter; numbers are neither rare nor long.
    pub(super) has_letter: bool,
    /// Why it is hard, if it is.
    pub(super) hard: Option<Reason>,
    /// Whether it begins with a digit.
    pub(super) is_number: bool,
    /// Whether it begins with a capital.
    pub(super) is_capitalised: bool,
    /// Whether it is written like a name, where capitals tell names.
    pub(super) is_name: bool,
    /// Whether it is one of Gunning's hard words, unless it is a name.
    pub(super) is_fog_word: bool,
    /// Whether it is outside the New Dale-Chall list; only asked in English.
    pub(super) is_unfamiliar: bool,
    /// Whether it is one of OSMAN's “faseeh” words; only asked in Arabic.
    pub(super) is_faseeh: bool,
    /// Whether it is below Zipf 4.5; only asked where the grade rests on that.
    pub(super) is_rare: bool,
}

/// Measures the words of one language.
#[derive(Clone, Copy, Debug)]
pub(super) struct Gauge {
    tag: MemoTag,
    rarity: Rarity,
    syllables: SyllableCounter,
    is_english: bool,
    is_arabic: bool,
    frequencies: Option<Frequencies>,
}

impl Gauge {
    pub(super) fn of(language: &Language) -> Self {
        let base = language.base();
        Self {
            tag: MemoTag::of(base),
            rarity: Rarity::of(language),
            syllables: SyllableCounter::of(language),
            is_english: base == "en",
            is_arabic: base == "ar",
            frequencies: Frequencies::of(language).filter(|_| counts_rare_words(language)),
        }
    }

    pub(super) fn facts(&self, word: &str) -> WordFacts {
        thread_local!(static KNOWN: Memo<WordFacts> = Memo::default());
        KNOWN.with(|known| known.of(word, self.tag, || self.measure(word)))
    }

    /// What the table of the language says of a word.
    pub(super) fn table_zipf(&self, word: &str) -> Option<f64> {
        self.rarity.frequencies.and_then(|frequencies| frequencies.zipf(word))
    }

    fn reason(&self, word: &str, length: usize) -> Option<Reason> {
        if length < 2 || !word.chars().all(|sign| is_letter(sign) || matches!(sign, '\'' | '’' | '-')) {
            return None;
        }
        let rare = self.rarity.frequencies.is_some() && self.table_zipf(word).is_none_or(|zipf| zipf < HARD_ZIPF);
        if (2..=6).contains(&length) && word.chars().all(char::is_uppercase) {
            Some(Reason::Acronym)
        } else if rare && is_medical_shaped(word) {
            Some(Reason::Medical)
        } else if rare && length > 3 {
            Some(Reason::Rare)
        } else {
            (length > LONG_LETTERS).then_some(Reason::Long)
        }
    }

    fn measure(&self, word: &str) -> WordFacts {
        let syllables = self.syllables.count(word);
        let signs = word.chars().count();
        let is_number = word.starts_with(|sign: char| sign.is_numeric());
        let is_rare = |frequencies: Frequencies| frequencies.zipf(word).is_none_or(|zipf| zipf < RARE) && !is_number;
        WordFacts {
            zipf: self.rarity.zipf(word, signs),
            syllables,
            characters: narrow(word.chars().filter(|sign| is_letter_or_digit(*sign)).count()),
            signs: narrow(signs),
            has_letter: word.contains(is_letter),
            hard: self.reason(word, signs),
            is_number,
            is_capitalised: word.starts_with(char::is_uppercase),
            is_name: self.rarity.is_name(word),
            is_fog_word: self.is_english && syllables >= 3 && !is_number && is_fog_word(word, self.syllables),
            is_unfamiliar: self.is_english && !is_number && !is_familiar(word),
            is_faseeh: self.is_arabic && is_faseeh(word, syllables),
            is_rare: self.frequencies.is_some_and(is_rare),
        }
    }
}

fn narrow(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Gunning 1952: of the words of three syllables or more, those that have them not by an ending -ed, -es or -ing, no hyphened compound (whose
/// parts are words of their own here).
fn is_fog_word(word: &str, syllables: SyllableCounter) -> bool {
    let stem = ["ing", "es", "ed"].iter().find_map(|ending| word.strip_suffix(ending));
    stem.is_none_or(|stem| syllables.count(stem) >= 3)
}

/// Whether the New Dale-Chall list holds the word or the word's plain form (Chall and Dale 1995: -s, -es, -ies, -ed,
/// -ing, -er, -est, -ly and -'s on a listed word are familiar).
fn is_familiar(word: &str) -> bool {
    const ENDINGS: [&str; 11] = ["'s", "’s", "s", "es", "ed", "d", "ing", "er", "est", "ly", "r"];
    if is_listed(word, "") {
        return true;
    }
    ENDINGS.iter().filter_map(|ending| word.strip_suffix(ending)).filter(|stem| stem.len() > 1).any(|stem| {
        let last = stem.as_bytes()[stem.len() - 1];
        // “making”, “studies”, “stopped”.
        is_listed(stem, "")
            || is_listed(stem, "e")
            || stem.strip_suffix('i').is_some_and(|start| is_listed(start, "y"))
            || stem.as_bytes()[stem.len() - 2] == last && last.is_ascii() && is_listed(&stem[..stem.len() - 1], "")
    })
}

/// Whether the list holds a word with these last letters.
fn is_listed(start: &str, last: &str) -> bool {
    const LIST: WordTable = WordTable::new(include_bytes!("dale_chall.bin"));
    let mut buffer = [0; 24];
    let end = start.len() + last.len();
    if !start.is_ascii() || end > buffer.len() {
        return false;
    }
    buffer[..start.len()].copy_from_slice(start.as_bytes());
    buffer[start.len()..end].copy_from_slice(last.as_bytes());
    std::str::from_utf8(&buffer[..end]).is_ok_and(|word| LIST.value(word, Folding::Common).is_some())
}

/// El-Haj and Rayson 2016: a complex word with ء ئ ؤ ذ ظ, or that ends in وا or ون.
fn is_faseeh(word: &str, syllables: u32) -> bool {
    syllables > 4 && (word.contains(['ء', 'ئ', 'ؤ', 'ذ', 'ظ']) || word.ends_with("وا") || word.ends_with("ون"))
}

/// Whether a word is built from the Greek and Latin parts of medical language.
fn is_medical_shaped(word: &str) -> bool {
    const ENDINGS: [&str; 37] = [
        "itis", "osis", "oses", "ectomy", "otomy", "ostomy", "emia", "aemia", "ologist", "opathy", "algia", "oma", "omas", "scopy",
        "plasty", "plegia", "uria", "rrhea", "rrhoea", "genic", "lysis", "azole", "cillin", "mycin", "statin", "pril", "olol", "mab",
        "nib", "cyte", "cytes", "trophy", "penia", "itide", "ektomie", "skopie", "pathie",
    ];
    const BEGINNINGS: [&str; 30] = [
        "cardio", "kardio", "neuro", "gastro", "hepat", "nephr", "derm", "hemat", "haemat", "osteo", "arthr", "pneum", "bronch", "enceph",
        "hyper", "hypo", "immuno", "onco", "onko", "psych", "thromb", "angio", "cyto", "chemo", "radio", "electro", "ortho", "gyn",
        "laparo", "endo",
    ];
    let mut buffer = [0; 48];
    if word.len() > buffer.len() || word.len() < 6 {
        return false;
    }
    for (small, byte) in buffer.iter_mut().zip(word.bytes()) {
        *small = byte.to_ascii_lowercase();
    }
    let word = &buffer[..word.len()];
    ENDINGS.iter().any(|ending| word.ends_with(ending.as_bytes()))
        || BEGINNINGS.iter().any(|beginning| word.starts_with(beginning.as_bytes()))
}
