//! What the formulas count.

use super::grade::counts_rare_words;
use crate::language::Language;
use crate::text::{Folding, Frequencies, Passage, Sentence, SyllableCounter, TextRange, WordTable, is_letter_or_digit};

/// Words below this Zipf frequency are rare.
const RARE: f64 = 4.5;

/// Counts over some sentences. Words are what [`crate::text::words`] finds; a sentence counts if a word of it does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Counts {
    /// Sentences, list items without a full stop among them.
    pub sentences: u32,
    /// Words, numbers among them.
    pub words: u32,
    /// Syllables.
    pub syllables: u32,
    /// Letters and digits in words.
    pub characters: u32,
    /// Words of one syllable.
    pub monosyllables: u32,
    /// Words of three syllables or more.
    pub polysyllables: u32,
    /// Words of four syllables or more.
    pub four_syllables: u32,
    /// Words of three, four, five, and six or more syllables.
    pub by_syllables: [u32; 4],
    /// Words of more than six letters.
    pub long_words: u32,
    /// Words of more than five letters: OSMAN's “hard” words.
    pub six_letters: u32,
    /// Gunning's hard words: three syllables without -ed, -es and -ing, and no names.
    pub fog_words: u32,
    /// Words outside the New Dale-Chall list; only counted in English.
    pub unfamiliar: u32,
    /// OSMAN's “faseeh” words; only counted in Arabic.
    pub faseeh: u32,
    /// Words below Zipf 4.5, about one in four of ordinary text; only counted where the grade rests on them.
    pub rare_words: u32,
}

/// Counts sentences, without code, addresses and the words that the caller leaves out.
#[must_use]
pub fn count<'a>(
    language: &Language,
    sentences: impl Iterator<Item = (&'a Passage, &'a Sentence)>,
    left_out: impl Fn(&Passage, TextRange) -> bool,
) -> Counts {
    let counter = Counter::of(language);
    let mut counts = Counts::default();
    for (passage, sentence) in sentences {
        let before = counts.words;
        for (at, &range) in passage.words_of(sentence).iter().enumerate() {
            if !passage.is_machine_text(range) && !left_out(passage, range) {
                counts = counts.and(counter.word(passage.slice(range), at == 0));
            }
        }
        counts.sentences += u32::from(counts.words > before);
    }
    counts
}

/// What is counted of the words of a language.
#[derive(Debug)]
pub struct Counter {
    syllables: SyllableCounter,
    is_english: bool,
    is_arabic: bool,
    frequencies: Option<Frequencies>,
}

impl Counter {
    /// The counter of a language; to be kept for all its sentences.
    #[must_use]
    pub fn of(language: &Language) -> Self {
        Self {
            syllables: SyllableCounter::of(language),
            is_english: language.base() == "en",
            is_arabic: language.base() == "ar",
            frequencies: Frequencies::of(language).filter(|_| counts_rare_words(language)),
        }
    }

    /// What [`count`] makes of one sentence, with all its words and without those that the caller leaves out; each is looked at once.
    #[must_use]
    pub fn count_twice(&self, passage: &Passage, sentence: &Sentence, left_out: impl Fn(TextRange) -> bool) -> (Counts, Counts) {
        let (mut all, mut out) = (Counts::default(), Counts::default());
        for (at, &range) in passage.words_of(sentence).iter().enumerate().filter(|(_, range)| !passage.is_machine_text(**range)) {
            let word = self.word(passage.slice(range), at == 0);
            all = all.and(word);
            if left_out(range) {
                out = out.and(word);
            }
        }
        all.sentences = u32::from(all.words > 0);
        out.sentences = u32::from(all.words > 0 && all.words == out.words);
        (all, all.without(out))
    }

    fn word(&self, word: &str, is_first: bool) -> Counts {
        let mut counts = Counts::default();
        let sounded = self.syllables.count(word);
        counts.add(word, sounded);
        if self.is_english {
            counts.fog_words = u32::from(sounded >= 3 && is_fog_word(word, is_first, self.syllables));
            counts.unfamiliar = u32::from(!is_familiar(word));
        }
        if let Some(frequencies) = self.frequencies {
            let is_rare = frequencies.zipf(word).is_none_or(|zipf| zipf < RARE) && !word.starts_with(|sign: char| sign.is_numeric());
            counts.rare_words = u32::from(is_rare);
        }
        if self.is_arabic {
            counts.faseeh = u32::from(is_faseeh(word, sounded));
        }
        counts
    }
}

impl Counts {
    fn add(&mut self, word: &str, syllables: u32) {
        let characters = if word.is_ascii() {
            word.bytes().filter(u8::is_ascii_alphanumeric).count()
        } else {
            word.chars().filter(|sign| is_letter_or_digit(*sign)).count()
        };
        self.words += 1;
        self.syllables = self.syllables.saturating_add(syllables);
        self.characters = self.characters.saturating_add(u32::try_from(characters).unwrap_or(u32::MAX));
        self.monosyllables += u32::from(syllables == 1);
        self.polysyllables += u32::from(syllables >= 3);
        self.four_syllables += u32::from(syllables >= 4);
        if let Some(class) = syllables.checked_sub(3) {
            self.by_syllables[class.min(3) as usize] += 1;
        }
        let is_long = characters > 5 && !word.starts_with(|sign: char| sign.is_numeric());
        self.long_words += u32::from(is_long && characters > 6);
        self.six_letters += u32::from(is_long);
    }

    /// Both together.
    #[must_use]
    #[inline]
    pub fn and(self, other: Self) -> Self {
        self.each(other, u32::saturating_add)
    }

    /// What is left without a part of it.
    #[must_use]
    pub fn without(self, part: Self) -> Self {
        self.each(part, u32::saturating_sub)
    }

    fn each(self, other: Self, join: impl Fn(u32, u32) -> u32) -> Self {
        Self {
            sentences: join(self.sentences, other.sentences),
            words: join(self.words, other.words),
            syllables: join(self.syllables, other.syllables),
            characters: join(self.characters, other.characters),
            monosyllables: join(self.monosyllables, other.monosyllables),
            polysyllables: join(self.polysyllables, other.polysyllables),
            four_syllables: join(self.four_syllables, other.four_syllables),
            by_syllables: [0, 1, 2, 3].map(|class| join(self.by_syllables[class], other.by_syllables[class])),
            long_words: join(self.long_words, other.long_words),
            six_letters: join(self.six_letters, other.six_letters),
            fog_words: join(self.fog_words, other.fog_words),
            unfamiliar: join(self.unfamiliar, other.unfamiliar),
            faseeh: join(self.faseeh, other.faseeh),
            rare_words: join(self.rare_words, other.rare_words),
        }
    }

    /// Words a sentence; none without words.
    #[must_use]
    pub fn words_per_sentence(&self) -> Option<f64> {
        (self.words > 0).then(|| f64::from(self.words) / f64::from(self.sentences.max(1)))
    }
}

/// Gunning 1952: of the words of three syllables or more, those that have them not by an ending -ed, -es or -ing, no proper name, no hyphened compound (whose parts
/// are words of their own here).
fn is_fog_word(word: &str, first: bool, syllables: SyllableCounter) -> bool {
    if !first && word.starts_with(char::is_uppercase) || word.starts_with(|sign: char| sign.is_numeric()) {
        return false;
    }
    let stem = ["ing", "es", "ed"].iter().find_map(|ending| word.strip_suffix(ending));
    stem.is_none_or(|stem| syllables.count(stem) >= 3)
}

/// Whether the New Dale-Chall list holds the word, a number, or the word's plain form (Chall and Dale 1995: -s, -es, -ies, -ed,
/// -ing, -er, -est, -ly and -'s on a listed word are familiar).
fn is_familiar(word: &str) -> bool {
    const ENDINGS: [&str; 11] = ["'s", "’s", "s", "es", "ed", "d", "ing", "er", "est", "ly", "r"];
    if is_listed(word, "") || word.starts_with(|sign: char| sign.is_numeric()) {
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
