//! How long the same thought is in each language, so that limits written for English hold in others.

use super::Language;

/// What the length of a text is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LengthUnit {
    /// Words.
    Words,
    /// Characters without spaces, as editors count where words are written without spaces.
    Characters,
}

impl LengthUnit {
    /// Its name, for more than one.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Words => "words",
            Self::Characters => "characters",
        }
    }
}

/// How much of a language says what one word of English says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Extent {
    /// What is counted.
    pub unit: LengthUnit,
    /// How many of them stand for one word of English.
    pub for_one_word: f64,
}

impl Extent {
    /// What is known of a language; of one that is not listed, that it takes as many words as English.
    #[must_use]
    pub fn of(language: &Language) -> Self {
        let base = language.base();
        if let Some((_, for_one_word)) = CHARACTERS.iter().find(|(known, _)| *known == base) {
            return Self { unit: LengthUnit::Characters, for_one_word: *for_one_word };
        }
        let known = WORDS.iter().find(|(_, languages)| languages.contains(&base));
        Self { unit: LengthUnit::Words, for_one_word: known.map_or(1.0, |(words, _)| *words) }
    }
}

/// Characters for one word of English, measured as [`WORDS`] were. 20 and 25 words come to 51 and 64 characters of Japanese; style guides
/// there ask for 50 to 60.
const CHARACTERS: [(&str, f64); 3] = [("zh", 1.8), ("yue", 1.8), ("ja", 2.55)];

/// Words for one word of English, in steps of 0.05, as leaflint counts them: the official translations of the Universal Declaration of Human
/// Rights (1,687 words in English) times 1.1, because texts for patients take a tenth more than that. That tenth is the mean of eight languages
/// in which such texts were measured: 1,220 messages of this project's leaflets (ar 0.88, de 1.03, es 1.11, fr 1.17, hi 1.21, pt 1.12, and 1.80
/// characters of Chinese) and the 3,071 sentences of TICO-19 (ar 0.95, fr 1.17, ru 0.96). Those eight keep what was measured of them.
const WORDS: [(f64, &[&str]); 13] = [
    (0.7, &["ko"]),
    (0.8, &["fi", "he"]),
    (0.85, &["tr"]),
    (0.9, &["ar", "bn"]),
    (0.95, &["pl", "cs", "hu", "ru", "sv"]),
    (1.0, &["en", "nb", "nn", "no", "uk"]),
    (1.05, &["de", "da", "sw"]),
    (1.1, &["es", "pt", "id"]),
    (1.15, &["fr", "it", "ro", "fa"]),
    (1.2, &["nl", "hi", "el", "tl", "fil"]),
    (1.3, &["ur"]),
    (1.45, &["th"]),
    (1.55, &["vi"]),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_has_one_extent() {
        let of = |tag: &str| Extent::of(&Language::parse(tag).expect("a tag"));
        assert_eq!(of("pt-BR"), Extent { unit: LengthUnit::Words, for_one_word: 1.1 });
        assert_eq!(of("zh-Hant"), Extent { unit: LengthUnit::Characters, for_one_word: 1.8 });
        assert_eq!(of("ar").for_one_word, 0.9);
        assert_eq!(of("xx").for_one_word, 1.0);
        let mut all: Vec<&str> =
            WORDS.iter().flat_map(|(_, languages)| *languages).chain(CHARACTERS.iter().map(|(tag, _)| tag)).copied().collect();
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count, "a language is listed once");
    }
}
