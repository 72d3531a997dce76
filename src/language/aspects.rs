//! What a section is about, judged by its heading: schema.org's health aspects, named in each language.

use super::{ByLanguage, Language};
use icu_normalizer::DecomposingNormalizer;
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// What a part of a health page is about. After schema.org's `HealthAspectEnumeration` where it has the aspect; the rest
/// are the parts that leaflets of the NHS, of the EU's QRD template and of MedlinePlus have beside them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Aspect {
    /// What it is.
    Overview,
    /// How it shows.
    Symptoms,
    /// Why it comes.
    Causes,
    /// How it is found: examination and tests.
    Diagnosis,
    /// What can be done.
    Treatment,
    /// When and how to get help.
    UrgentHelp,
    /// How it goes on.
    Outlook,
    /// What may come of it, or go wrong.
    Risks,
    /// How to avoid it.
    Prevention,
    /// What a person can do.
    SelfCare,
    /// Everyday life with it.
    LivingWith,
    /// Why it is done or used.
    Purpose,
    /// What comes before it.
    Before,
    /// What happens.
    During,
    /// What comes after it.
    After,
    /// Other choices, doing nothing among them.
    Alternatives,
    /// What the results mean.
    Results,
    /// Who can have it and who cannot.
    Suitability,
    /// How and when to take it.
    Usage,
    /// A dose that was missed, or too much.
    MissedDose,
    /// Effects that are not wanted.
    SideEffects,
    /// How to keep it.
    Storage,
    /// Pregnancy and breastfeeding.
    Pregnancy,
    /// Together with other medicines, food or drink.
    Interactions,
    /// Where to read on.
    FurtherReading,
    /// Who wrote the page and what it is not.
    AboutThisPage,
}

impl Aspect {
    /// The name in configuration and outputs.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Overview => "overview",
            Self::Symptoms => "symptoms",
            Self::Causes => "causes",
            Self::Diagnosis => "diagnosis",
            Self::Treatment => "treatment",
            Self::UrgentHelp => "urgent-help",
            Self::Outlook => "outlook",
            Self::Risks => "risks",
            Self::Prevention => "prevention",
            Self::SelfCare => "self-care",
            Self::LivingWith => "living-with",
            Self::Purpose => "purpose",
            Self::Before => "before",
            Self::During => "during",
            Self::After => "after",
            Self::Alternatives => "alternatives",
            Self::Results => "results",
            Self::Suitability => "suitability",
            Self::Usage => "usage",
            Self::MissedDose => "missed-dose",
            Self::SideEffects => "side-effects",
            Self::Storage => "storage",
            Self::Pregnancy => "pregnancy",
            Self::Interactions => "interactions",
            Self::FurtherReading => "further-reading",
            Self::AboutThisPage => "about-this-page",
        }
    }

    /// How a heading of that part may read, in English.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Overview => "What it is",
            Self::Symptoms => "Symptoms",
            Self::Causes => "Causes",
            Self::Diagnosis => "How it is diagnosed",
            Self::Treatment => "Treatment",
            Self::UrgentHelp => "When to get help",
            Self::Outlook => "Outlook",
            Self::Risks => "Risks",
            Self::Prevention => "How to prevent it",
            Self::SelfCare => "What you can do",
            Self::LivingWith => "Living with it",
            Self::Purpose => "Why it is done",
            Self::Before => "Before",
            Self::During => "What happens",
            Self::After => "Afterwards",
            Self::Alternatives => "Other choices",
            Self::Results => "What the results mean",
            Self::Suitability => "Who can have it",
            Self::Usage => "How to take it",
            Self::MissedDose => "If you miss a dose",
            Self::SideEffects => "Side effects",
            Self::Storage => "How to store it",
            Self::Pregnancy => "Pregnancy and breastfeeding",
            Self::Interactions => "With other medicines",
            Self::FurtherReading => "More information",
            Self::AboutThisPage => "About this page",
        }
    }

    /// schema.org's name for it, where it has one.
    #[must_use]
    pub fn schema_org(self) -> Option<&'static str> {
        Some(match self {
            Self::Overview => "OverviewHealthAspect",
            Self::Symptoms => "SymptomsHealthAspect",
            Self::Causes => "CausesHealthAspect",
            Self::Diagnosis => "ScreeningHealthAspect",
            Self::Treatment => "TreatmentsHealthAspect",
            Self::UrgentHelp => "SeeDoctorHealthAspect",
            Self::Outlook => "PrognosisHealthAspect",
            Self::Risks => "RisksOrComplicationsHealthAspect",
            Self::Prevention => "PreventionHealthAspect",
            Self::SelfCare => "SelfCareHealthAspect",
            Self::LivingWith => "LivingWithHealthAspect",
            Self::Purpose => "BenefitsHealthAspect",
            Self::During => "HowItWorksHealthAspect",
            Self::Results => "ResultsAvailableHealthAspect",
            Self::Suitability => "MayTreatHealthAspect",
            Self::Usage => "UsageOrScheduleHealthAspect",
            Self::SideEffects => "SideEffectsHealthAspect",
            Self::Pregnancy => "PregnancyHealthAspect",
            Self::Interactions => "EffectivenessHealthAspect",
            _ => return None,
        })
    }
}

/// One language's headings: for each aspect the words by which a heading is known to be about it.
///
/// A heading is about an aspect if it holds one of the phrases as whole words. A phrase that starts with `=` must be the
/// whole heading. `*` at an end of a word stands for any letters, `…` for any words between.
struct Names {
    aspects: Vec<(Aspect, Vec<Phrase>)>,
    /// The phrases that start with this word: (place of the aspect, place of the phrase).
    by_word: FxHashMap<String, Vec<(usize, usize)>>,
    /// Those whose first word may have other letters beside it.
    open: Vec<(usize, usize)>,
}

struct Phrase {
    words: Vec<Word>,
    is_whole: bool,
    /// Its words as one, for languages that write no spaces.
    joined: String,
}

/// A word of a phrase.
struct Word {
    letters: String,
    starts_open: bool,
    ends_open: bool,
}

impl Word {
    fn fits(&self, word: &str) -> bool {
        match (self.starts_open, self.ends_open) {
            (false, false) => word == self.letters,
            (false, true) => word.starts_with(&self.letters),
            (true, false) => word.ends_with(&self.letters),
            (true, true) => word.contains(&self.letters),
        }
    }
}

static NAMES: ByLanguage<&str, Names, 11> = ByLanguage::new(
    [
        ("ar", include_str!("sections/ar.toml")),
        ("de", include_str!("sections/de.toml")),
        ("en", include_str!("sections/en.toml")),
        ("es", include_str!("sections/es.toml")),
        ("fr", include_str!("sections/fr.toml")),
        ("hi", include_str!("sections/hi.toml")),
        ("it", include_str!("sections/it.toml")),
        ("nl", include_str!("sections/nl.toml")),
        ("pt", include_str!("sections/pt.toml")),
        ("ru", include_str!("sections/ru.toml")),
        ("zh", include_str!("sections/zh.toml")),
    ],
    read,
);

fn read(language: &str, file: &str) -> Names {
    let table: BTreeMap<Aspect, Vec<String>> = toml::from_str(file).expect("the embedded section names are valid");
    let elides = elides(language);
    let aspects: Vec<(Aspect, Vec<Phrase>)> =
        table.into_iter().map(|(aspect, phrases)| (aspect, phrases.iter().map(|phrase| phrase_of(phrase, elides)).collect())).collect();
    let mut names = Names { aspects, by_word: FxHashMap::default(), open: Vec::new() };
    for (aspect, (_, phrases)) in names.aspects.iter().enumerate() {
        for (number, phrase) in phrases.iter().enumerate() {
            let is_closed = |word: &&Word| !word.starts_open && !word.ends_open && word.letters != "…";
            match phrase.words.first().filter(is_closed) {
                Some(first) => names.by_word.entry(first.letters.clone()).or_default().push((aspect, number)),
                None => names.open.push((aspect, number)),
            }
        }
    }
    names
}

fn phrase_of(written: &str, elides: bool) -> Phrase {
    let (is_whole, words) = written.strip_prefix('=').map_or((false, written), |rest| (true, rest));
    let word = |word: &str| Word {
        starts_open: word.starts_with('*'),
        ends_open: word.ends_with('*'),
        letters: word.trim_matches('*').to_owned(),
    };
    let words: Vec<Word> = words_of(&folded(words), elides).into_iter().map(word).collect();
    Phrase { joined: words.iter().map(|word| word.letters.as_str()).collect(), words, is_whole }
}

/// Whether a language writes short words with an apostrophe before the next word (“l’opération”).
fn elides(language: &str) -> bool {
    matches!(language, "fr" | "it" | "ca")
}

/// A text in lower case, without accents and vowel signs, which writers leave out in capitals and in Arabic.
fn folded(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let lower = text.to_lowercase().replace('’', "'");
    let is_sign = |c: char| matches!(c, '\u{300}'..='\u{36f}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}');
    DecomposingNormalizer::new_nfd().normalize_iter(lower.chars()).filter(|c| !is_sign(*c)).collect()
}

/// The words of a folded text. The signs of Devanagari that are no letters to Unicode stand inside words.
fn words_of(folded: &str, elides: bool) -> Vec<&str> {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '…' | '*' | '\u{900}'..='\u{963}') || (c == '\'' && !elides);
    folded.split(|c: char| !is_part(c)).filter(|word| !word.is_empty()).collect()
}

/// Whether the names of sections are known in a language, so that a section can be said to be missing.
#[must_use]
pub fn names_sections(language: &Language) -> bool {
    NAMES.holds(language.base())
}

/// What a heading says its section is about, in the order of [`Aspect`]; nothing where the language has no names yet.
#[must_use]
pub fn aspects_of(heading: &str, language: &Language) -> Vec<Aspect> {
    aspects_among(heading, language, |_| true)
}

/// Which of some aspects a heading, or a sentence in the same words, is about.
#[must_use]
pub fn aspects_among(text: &str, language: &Language, is_asked: impl Fn(Aspect) -> bool) -> Vec<Aspect> {
    let Some(names) = NAMES.of(language.base()) else { return Vec::new() };
    let folded = folded(text);
    let words = words_of(&folded, elides(language.base()));
    let is_asked = |aspect: usize| is_asked(names.aspects[aspect].0);
    let found: BTreeSet<usize> = if language.is_unspaced() {
        let joined = words.concat();
        let is_about = |aspect: &usize| names.aspects[*aspect].1.iter().any(|phrase| matches_joined(phrase, &joined));
        (0..names.aspects.len()).filter(|aspect| is_asked(*aspect)).filter(is_about).collect()
    } else {
        // A phrase is looked for where its first word stands, or everywhere.
        let here = |at: usize| names.by_word.get(words[at]).into_iter().flatten().map(move |place| (place, at..at + 1));
        let everywhere = names.open.iter().map(|place| (place, 0..words.len()));
        let stands = |((aspect, phrase), starts): &(&(usize, usize), Range<usize>)| {
            is_asked(*aspect) && starts.clone().any(|start| stands_at(&names.aspects[*aspect].1[*phrase], &words, start))
        };
        (0..words.len()).flat_map(here).chain(everywhere).filter(stands).map(|((aspect, _), _)| *aspect).collect()
    };
    found.into_iter().map(|aspect| names.aspects[aspect].0).collect()
}

/// Whether words without spaces between them hold a phrase.
fn matches_joined(phrase: &Phrase, heading: &str) -> bool {
    if phrase.is_whole { phrase.joined == heading } else { phrase.words.iter().all(|word| heading.contains(&word.letters)) }
}

/// Whether words hold a phrase that begins at one of them.
fn stands_at(phrase: &Phrase, words: &[&str], start: usize) -> bool {
    let fits = |window: &[&str], part: &[Word]| part.len() == window.len() && part.iter().zip(window).all(|(word, other)| word.fits(other));
    if phrase.is_whole {
        return start == 0 && fits(words, &phrase.words);
    }
    let mut parts = phrase.words.split(|word| word.letters == "…");
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = words.get(start + first.len()..).filter(|_| fits(&words[start..start + first.len()], first)) else { return false };
    for part in parts {
        let Some(at) = rest.windows(part.len().max(1)).position(|window| fits(window, part)) else { return false };
        rest = &rest[at + part.len()..];
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(heading: &str) -> Vec<&'static str> {
        aspects_of(heading, &Language::english()).into_iter().map(Aspect::name).collect()
    }

    #[test]
    fn headings_are_known_by_meaning() {
        assert_eq!(names("What is failed back syndrome?"), ["overview"]);
        assert_eq!(names("Causes and symptoms"), ["symptoms", "causes"]);
        assert_eq!(names("What factors contribute to the condition?"), ["causes"]);
        assert_eq!(names("How is it diagnosed?"), ["diagnosis"]);
        assert_eq!(names("When to get help"), ["urgent-help"]);
        assert_eq!(names("Opening hours"), [] as [&str; 0]);
    }

    #[test]
    fn headings_are_known_in_other_languages() {
        let cases = [
            ("es", "SINTOMAS", "symptoms"),
            ("es", "Cuándo acudir al médico", "urgent-help"),
            ("fr", "Comment se déroule l’opération ?", "during"),
            ("fr", "Qu’est-ce que le lupus ?", "overview"),
            ("de", "Krankheitsursachen", "causes"),
            ("de", "Wann sollte ich eine Ärztin aufsuchen?", "urgent-help"),
            ("pt", "Quando procurar ajuda", "urgent-help"),
            ("ar", "الأَعْراض", "symptoms"),
            ("ar", "متى يجب زيارة الطبيب", "urgent-help"),
            ("hi", "लक्षण", "symptoms"),
            ("zh", "什么时候应该看医生", "urgent-help"),
            ("zh-Hant", "治療", "treatment"),
            ("ru", "Лечение и профилактика", "treatment"),
            ("it", "Quando rivolgersi al medico", "urgent-help"),
            ("nl", "Wanneer naar de huisarts?", "urgent-help"),
        ];
        for (language, heading, aspect) in cases {
            let found = aspects_of(heading, &Language::parse(language).expect("a tag"));
            assert!(found.iter().any(|found| found.name() == aspect), "{language}: {heading}: {found:?}");
        }
    }
}
