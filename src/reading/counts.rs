//! What the formulas count.

use super::gauge::{Gauge, WordFacts};
use crate::language::Language;
use crate::text::{Passage, Sentence, TextRange};

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
                counts.add(&counter.gauge.facts(passage.slice(range)), at == 0);
            }
        }
        counts.sentences += u32::from(counts.words > before);
    }
    counts
}

/// What is counted of the words of a language.
#[derive(Debug)]
pub struct Counter {
    gauge: Gauge,
}

impl Counter {
    /// The counter of a language; to be kept for all its sentences.
    #[must_use]
    pub fn of(language: &Language) -> Self {
        Self { gauge: Gauge::of(language) }
    }

    /// What [`count`] makes of one sentence, with all its words and without those that the caller leaves out; each is looked at once.
    #[must_use]
    pub fn count_twice(&self, passage: &Passage, sentence: &Sentence, left_out: impl Fn(TextRange) -> bool) -> (Counts, Counts) {
        let (mut all, mut out) = (Counts::default(), Counts::default());
        for (at, &range) in passage.words_of(sentence).iter().enumerate().filter(|(_, range)| !passage.is_machine_text(**range)) {
            let word = self.gauge.facts(passage.slice(range));
            all.add(&word, at == 0);
            if left_out(range) {
                out.add(&word, at == 0);
            }
        }
        all.sentences = u32::from(all.words > 0);
        out.sentences = u32::from(all.words > 0 && all.words == out.words);
        (all, all.without(out))
    }
}

impl Counts {
    /// Adds a word. What stands within a sentence with a capital is a name, and none of Gunning's hard words.
    fn add(&mut self, word: &WordFacts, is_first: bool) {
        let WordFacts { syllables, characters, .. } = *word;
        self.words += 1;
        self.syllables = self.syllables.saturating_add(syllables);
        self.characters = self.characters.saturating_add(characters);
        self.monosyllables += u32::from(syllables == 1);
        self.polysyllables += u32::from(syllables >= 3);
        self.four_syllables += u32::from(syllables >= 4);
        if let Some(class) = syllables.checked_sub(3) {
            self.by_syllables[class.min(3) as usize] += 1;
        }
        self.long_words += u32::from(characters > 6 && !word.is_number);
        self.six_letters += u32::from(characters > 5 && !word.is_number);
        self.fog_words += u32::from(word.is_fog_word && (is_first || !word.is_capitalised));
        self.unfamiliar += u32::from(word.is_unfamiliar);
        self.faseeh += u32::from(word.is_faseeh);
        self.rare_words += u32::from(word.is_rare);
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
