//! How hard a sentence is for readers, from 1 to 6, and which of its words make it so.
//!
//! Four things that a person can be shown: the rarest words, the longest words, how many words there are, and how many commas and
//! brackets break the sentence up. The weights are round numbers **set by hand**, not fitted: word frequency leads in English, as published
//! comparisons on rated medical sentences found; in languages that inflect, any one form of a word is rarer and says less, so
//! more words are averaged and length weighs more; scripts that leave vowels out make long words short, so there the mean length stands
//! in for the longest. No weight comes out of a regression, but the three sets below were **chosen** by hand among some two
//! hundred combinations while watching how well each agreed with rated sentences in English, Arabic, French, German, Hindi and
//! Russian. Agreement on those sentences therefore flatters the score a little; only ratings that were not looked at can say how much.
//! No rating is part of this program. Other languages use the same weights and have not been validated.

use crate::language::Language;
use crate::text::{Frequencies, Passage, Sentence, TextRange};

/// How hard a sentence is, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct Difficulty {
    /// From 1 (a first reader) to 6.
    pub score: f64,
    /// Words in it.
    pub words: usize,
    /// Commas, semicolons, colons, dashes and opening brackets.
    pub breaks: usize,
    /// The words that make it hard, the hardest first, each word once.
    pub hard_words: Vec<HardWord>,
}

/// A word that makes a sentence hard.
#[derive(Clone, Debug, PartialEq)]
pub struct HardWord {
    /// Where, in the passage's clean text.
    pub range: TextRange,
    /// Why.
    pub reason: Reason,
    /// Its Zipf frequency; none if it is rarer than the table goes.
    pub zipf: Option<f64>,
}

/// Why a word is hard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Reason {
    /// Rare, and built like a medical word.
    Medical,
    /// An acronym.
    Acronym,
    /// Rare.
    Rare,
    /// Long.
    Long,
}

/// Words rarer than this are hard: about one in 100,000.
const HARD_ZIPF: f64 = 4.0;

/// Words longer than this are hard even if they are common.
const LONG_LETTERS: usize = 12;

/// What weighs how much in a language.
#[derive(Clone, Copy, Debug)]
struct Weights {
    /// How many of the rarest words are averaged.
    rarest: usize,
    /// A step of ten in the number of words is 2.3 of these.
    length: f64,
    /// A letter in the mean of the five longest words.
    longest: f64,
    /// A letter in the mean of all words.
    mean_length: f64,
    /// A step in the logarithm of commas and brackets.
    breaks: f64,
    /// The Zipf frequency of a word of six letters that the table does not hold, and what each further letter takes.
    unknown: (f64, f64),
    /// From the sum to the scale of 1 to 6: set so that a plain sentence of five common words comes near 1.3 and a typical one of a
    /// scientific abstract near 5.3.
    scale: (f64, f64),
}

const ENGLISH: Weights =
    Weights { rarest: 5, length: 0.5, longest: 0.1, mean_length: 0.0, breaks: 0.0, unknown: (2.0, 0.1), scale: (-0.95, 0.82) };
const INFLECTED: Weights =
    Weights { rarest: 10, length: 0.8, longest: 0.15, mean_length: 0.0, breaks: 0.1, unknown: (2.5, 0.15), scale: (-1.4, 0.78) };
const WITHOUT_VOWELS: Weights =
    Weights { rarest: 10, length: 0.7, longest: 0.0, mean_length: 0.4, breaks: 0.4, unknown: (2.5, 0.15), scale: (-2.1, 0.85) };

/// Scores sentences of one language.
#[derive(Clone, Copy, Debug)]
pub(super) struct Judge {
    weights: Weights,
    frequencies: Option<Frequencies>,
    arabic: bool,
}

/// How hard a sentence is and which words make it so; none for one without words.
#[must_use]
pub fn sentence_difficulty(language: &Language, passage: &Passage, sentence: &Sentence) -> Option<Difficulty> {
    let judge = Judge::of(language);
    let score = judge.score(passage, sentence)?;
    let mut hard_words: Vec<HardWord> = passage.words_of(sentence).iter().filter_map(|&range| judge.hard_word(passage, range)).collect();
    hard_words.sort_by(|one, other| {
        let key = |word: &HardWord| (word.zipf.unwrap_or(0.0), -(word.range.len() as f64));
        key(one).partial_cmp(&key(other)).unwrap_or(std::cmp::Ordering::Equal).then(one.range.cmp(&other.range))
    });
    let mut seen = std::collections::BTreeSet::new();
    hard_words.retain(|word| seen.insert(passage.slice(word.range).to_lowercase()));
    Some(Difficulty { score, words: sentence.words.len(), breaks: breaks(passage.slice(sentence.range)), hard_words })
}

impl Judge {
    pub(super) fn of(language: &Language) -> Self {
        let base = language.base();
        let weights = match base {
            "en" => ENGLISH,
            "ar" | "fa" | "ur" | "he" | "ps" | "ckb" => WITHOUT_VOWELS,
            _ => INFLECTED,
        };
        Self { weights, frequencies: Frequencies::of(language), arabic: base == "ar" }
    }

    /// From 1 to 6; none for a sentence without words.
    pub(super) fn score(self, passage: &Passage, sentence: &Sentence) -> Option<f64> {
        let weights = self.weights;
        let mut rarest = [f64::INFINITY; 10];
        let mut longest = [0_usize; 5];
        let (mut words, mut letters) = (0_usize, 0_usize);
        for &range in passage.words_of(sentence) {
            let word = passage.slice(range);
            // Numbers are neither rare nor long.
            if !word.contains(char::is_alphabetic) {
                continue;
            }
            let length = if word.is_ascii() { word.len() } else { word.chars().count() };
            words += 1;
            letters += length;
            insert(&mut longest, length, |new, old| new > old);
            if let Some(frequencies) = self.frequencies {
                insert(&mut rarest[..weights.rarest], self.zipf(frequencies, word, length), |new, old| new < old);
            }
        }
        if words == 0 {
            // A sentence of numbers alone is short and plain.
            return (!sentence.words.is_empty()).then_some(1.0);
        }
        let known = words.min(weights.rarest);
        // Without a table the longest words have to stand in for the rarest: three letters are about one step.
        let rarity = match self.frequencies {
            Some(_) => COMMONEST - rarest[..known].iter().sum::<f64>() / known as f64,
            None => 0.35 * longest[..words.min(5)].iter().sum::<usize>() as f64 / words.min(5) as f64,
        };
        let longest = longest[..words.min(5)].iter().sum::<usize>() as f64 / words.min(5) as f64;
        let sum = rarity
            + weights.length * (words as f64).ln()
            + weights.longest * longest
            + weights.mean_length * letters as f64 / words as f64
            + weights.breaks * (breaks(passage.slice(sentence.range)) as f64).ln_1p();
        Some((weights.scale.0 + weights.scale.1 * sum).clamp(1.0, 6.0))
    }

    /// The Zipf frequency of a word; for one that the table lacks, what its stem or its length makes likely.
    fn zipf(self, frequencies: Frequencies, word: &str, length: usize) -> f64 {
        if let Some(zipf) = frequencies.zipf(word) {
            return zipf;
        }
        let (base, step) = self.weights.unknown;
        // Words with an ending (“catheters”) or, in Arabic, with a particle before them are about as hard as the word in the table.
        let ending = (1..=3).find_map(|count| {
            let (at, _) = word.char_indices().nth(length.checked_sub(count).filter(|left| *left >= 4)?)?;
            Some(frequencies.zipf(&word[..at])? - ENDING * count as f64)
        });
        let particle = PARTICLES.iter().filter(|_| self.arabic).find_map(|particle| {
            let rest = word.strip_prefix(particle).filter(|rest| rest.chars().count() >= 3)?;
            frequencies.zipf(rest)
        });
        let likely = match (ending, particle) {
            (Some(one), Some(other)) => Some(f64::max(one, other)),
            (one, other) => one.or(other),
        };
        match likely {
            Some(zipf) => zipf.min(MOST_DERIVED),
            None => (base - step * length.saturating_sub(6) as f64).max(0.5),
        }
    }

    fn hard_word(self, passage: &Passage, range: TextRange) -> Option<HardWord> {
        let word = passage.slice(range);
        let length = word.chars().count();
        if !word.chars().all(|sign| sign.is_alphabetic() || matches!(sign, '\'' | '’' | '-')) || length < 2 {
            return None;
        }
        let zipf = self.frequencies.and_then(|frequencies| frequencies.zipf(word));
        let rare = self.frequencies.is_some() && zipf.is_none_or(|zipf| zipf < HARD_ZIPF);
        let reason = if (2..=6).contains(&length) && word.chars().all(char::is_uppercase) {
            Reason::Acronym
        } else if rare && is_medical_shaped(word) {
            Reason::Medical
        } else if rare && length > 3 {
            Reason::Rare
        } else if length > LONG_LETTERS {
            Reason::Long
        } else {
            return None;
        };
        Some(HardWord { range, reason, zipf })
    }
}

/// Zipf frequency of the commonest words.
const COMMONEST: f64 = 7.0;

/// What each letter of an ending takes from the frequency of a stem.
const ENDING: f64 = 0.4;

/// A form that the table lacks is not common, whatever its stem is.
const MOST_DERIVED: f64 = 3.5;

/// The article, and the conjunctions and prepositions that Arabic writes together with the next word; the longer ones first.
const PARTICLES: [&str; 12] = ["وال", "بال", "كال", "فال", "لل", "ال", "و", "ف", "ب", "ل", "ك", "س"];

/// Keeps the best values in order.
fn insert<T: Copy>(best: &mut [T], mut value: T, is_better: impl Fn(T, T) -> bool) {
    for kept in best {
        if is_better(value, *kept) {
            std::mem::swap(kept, &mut value);
        }
    }
}

fn breaks(sentence: &str) -> usize {
    let is_break = |sign: char| matches!(sign, ',' | ';' | ':' | '(' | '—' | '–' | '،' | '؛' | '，' | '；' | '：' | '、' | '（');
    sentence.chars().filter(|sign| is_break(*sign)).count()
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
