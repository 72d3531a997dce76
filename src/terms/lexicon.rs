//! The embedded medical lexicons: terms with their forms, how well people know them, and plain words for them.
//!
//! `lexicon/README.md` says how the tables are written; the tests check them.

use super::content::{Content, Stem};
use super::edges::Edges;
use super::entries::Entries;
use super::fold::fold;
use super::glossary::GlossaryTerm;
use super::inflect::variants;
use super::lexicon_rows::lines;
use super::matcher::{Match, Matcher};
use super::phrase_table::PhraseTable;
use crate::language::{ByLanguage, Language};
use crate::text::{Bounds, Numbers};
use rustc_hash::FxHashMap;
use std::borrow::Cow;
use std::collections::{BTreeMap, HashSet};
use std::sync::OnceLock;

/// How well people know a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Everybody knows it.
    Everyday,
    /// Most have heard it, and many cannot say what it means.
    Familiar,
    /// People who work in health care know it.
    Technical,
}

impl Level {
    pub(super) fn named(name: &str) -> Self {
        match name {
            "everyday" => Self::Everyday,
            "familiar" => Self::Familiar,
            _ => Self::Technical,
        }
    }
}

/// What sort of thing a term names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A word in a special sense, such as “contrast” or “acute”.
    Jargon,
    /// A part of the body, or what it makes.
    Anatomy,
    /// An illness.
    Condition,
    /// What is felt or seen of an illness.
    Symptom,
    /// An operation, an injection, a therapy.
    Procedure,
    /// A test or a scan.
    Test,
    /// A medicine or a class of medicines.
    Medicine,
    /// A person or a place of care.
    Profession,
    /// A term of a project's glossary, which does not say.
    Own,
}

impl Kind {
    pub(super) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "jargon" => Self::Jargon,
            "anatomy" => Self::Anatomy,
            "condition" => Self::Condition,
            "symptom" => Self::Symptom,
            "procedure" => Self::Procedure,
            "test" => Self::Test,
            "medicine" => Self::Medicine,
            "profession" => Self::Profession,
            _ => return None,
        })
    }
}

/// A term and what is said of it.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The term.
    pub term: Cow<'static, str>,
    /// What sort of thing it names.
    pub kind: Kind,
    /// How well people know it.
    pub level: Level,
    /// A few plain words that can stand in its place; may be empty.
    pub plain: Cow<'static, str>,
    /// One plain sentence on what it is; may be empty.
    pub definition: Cow<'static, str>,
    /// Names that the project's glossary asks not to use, folded.
    pub avoid: Vec<String>,
    /// Whether the project's glossary holds it.
    pub is_own: bool,
}

impl Entry {
    /// The stems of what is said of it, each with how much it tells among the definitions of a lexicon.
    pub(super) fn meaning(&self, lexicon: Option<&Lexicon>, content: &Content) -> BTreeMap<Stem, f32> {
        let said = fold(&format!("{} {}", self.plain, self.definition));
        let weight = |stem| lexicon.map_or(1.0, |lexicon| lexicon.weight(stem, content));
        content.stems(&said).into_iter().map(|stem| (stem, weight(stem))).collect()
    }
}

/// What an acronym can stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AcronymEntry {
    /// The words it stands for.
    pub expansion: &'static str,
    /// How well people know it.
    pub level: Level,
    /// A few plain words that say what it is; may be empty.
    pub plain: &'static str,
}

/// The terms of one language, with a project's own before the embedded ones.
pub struct Lexicon {
    entries: Entries,
    matcher: Matcher,
    /// The table of acronyms, and what it says; read when first asked for.
    written_acronyms: &'static str,
    acronyms: OnceLock<BTreeMap<&'static str, Vec<AcronymEntry>>>,
    /// In how many definitions a stem stands; counted when first asked for.
    counts: OnceLock<BTreeMap<Stem, u32>>,
    /// The stems that the build has counted, and the entries that it has not.
    counted: Counted,
    /// The words that its terms are made of; read when first asked for.
    parts: OnceLock<HashSet<String>>,
}

impl Lexicon {
    /// The embedded lexicon of a language; none for a language that has none.
    #[must_use]
    pub fn of(language: &Language) -> Option<&'static Self> {
        LEXICONS.of(language.base())
    }

    /// The terms of a project's glossary as a lexicon of their own.
    #[must_use]
    pub fn of_glossary(terms: &[GlossaryTerm], language: &Language) -> Self {
        let mut entries = Vec::new();
        let mut phrases = FxHashMap::default();
        for term in terms {
            let number = u32::try_from(entries.len()).expect("fewer than 2^32 terms");
            for form in std::iter::once(&term.name).chain(&term.forms).chain(&term.avoid) {
                for variant in variants(form, language) {
                    phrases.entry(variant).or_insert(number);
                }
            }
            entries.push(Entry {
                term: Cow::Owned(term.name.clone()),
                kind: Kind::Own,
                level: Level::Technical,
                plain: Cow::Owned(term.plain.clone()),
                definition: Cow::Owned(term.definition.clone()),
                avoid: term.avoid.iter().map(|name| fold(name)).collect(),
                is_own: true,
            });
        }
        let count = u32::try_from(entries.len()).expect("fewer than 2^32 terms");
        Self {
            entries: Entries::own(entries),
            matcher: Matcher::new(phrases, Edges::of(language)),
            written_acronyms: "",
            acronyms: OnceLock::new(),
            counts: OnceLock::new(),
            counted: Counted { stems: Vec::new(), uncounted: (0..count).collect() },
            parts: OnceLock::new(),
        }
    }

    /// The lexicon that the build made ready; see `ready_lexicon.rs`.
    fn read(language: &'static str, files: Files) -> Self {
        let language = Language::parse(language).expect("a tag of the table");
        let mut numbers = Numbers::new(files.numbers);
        let entries = Entries::written(files.entries, Bounds::read(&mut numbers));
        let words = PhraseTable::read(files.phrases, &mut numbers);
        let (bounds, values) = (Bounds::read(&mut numbers), numbers.row());
        let others = bounds.ranges().map(|range| &files.phrases[range]).zip(values).collect();
        let stems = numbers.wide_row().into_iter().map(Stem).zip(numbers.row()).collect();
        Self {
            entries,
            matcher: Matcher::read(words, others, Edges::of(&language)),
            written_acronyms: files.acronyms,
            acronyms: OnceLock::new(),
            counts: OnceLock::new(),
            counted: Counted { stems, uncounted: numbers.row() },
            parts: OnceLock::new(),
        }
    }

    /// What stands in a folded text.
    pub(super) fn find(&self, folded: &str) -> Vec<Match> {
        self.matcher.find(folded)
    }

    /// The term of that number.
    pub(super) fn entry(&self, number: u32) -> &Entry {
        &self.entries.known(number).entry
    }

    /// How much a stem tells: little for “blood”, which stands in hundreds of definitions, much for “pouch”.
    fn weight(&self, stem: Stem, content: &Content) -> f32 {
        let counts = self.counts.get_or_init(|| {
            let mut counts: BTreeMap<Stem, u32> = self.counted.stems.iter().copied().collect();
            for &number in &self.counted.uncounted {
                for stem in content.stems(&fold(&self.entry(number).definition)) {
                    *counts.entry(stem).or_insert(0) += 1;
                }
            }
            counts
        });
        let count = counts.get(&stem).copied().unwrap_or(0);
        (self.entries.len() as f32 / (count as f32 + 1.0)).ln().max(0.0)
    }

    /// The stems of what it says of a term, each with how much it tells.
    pub(super) fn meaning(&self, number: u32, content: &Content) -> &BTreeMap<Stem, f32> {
        let known = self.entries.known(number);
        known.meaning.get_or_init(|| known.entry.meaning(Some(self), content))
    }

    /// The terms that stand in a text, in order.
    pub fn entries_in(&self, text: &str) -> impl Iterator<Item = &Entry> {
        self.find(&fold(text)).into_iter().map(|hit| self.entry(hit.value))
    }

    /// Whether a word in small letters is part of one of its terms.
    #[must_use]
    pub fn has_part(&self, word: &str) -> bool {
        let parts = |term: &str| -> Vec<String> {
            term.split(|sign: char| !sign.is_alphanumeric()).map(str::to_lowercase).filter(|part| !part.is_empty()).collect()
        };
        self.parts.get_or_init(|| self.entries.terms().flat_map(parts).collect()).contains(word)
    }

    /// What an acronym can stand for, written exactly so.
    #[must_use]
    pub fn acronym(&self, acronym: &str) -> &[AcronymEntry] {
        self.acronyms().get(acronym).map_or(&[], Vec::as_slice)
    }

    fn acronyms(&self) -> &BTreeMap<&'static str, Vec<AcronymEntry>> {
        self.acronyms.get_or_init(|| {
            let mut read: BTreeMap<&'static str, Vec<AcronymEntry>> = BTreeMap::new();
            for line in lines(self.written_acronyms).skip(1) {
                let mut cells = line.split('\t').map(str::trim);
                let mut cell = || cells.next().unwrap_or_default();
                let (acronym, expansion, level) = (cell(), cell(), cell());
                read.entry(acronym).or_default().push(AcronymEntry { expansion, level: Level::named(level), plain: cell() });
            }
            read
        })
    }

    /// All terms.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        (0..self.entries.len() as u32).map(|number| self.entry(number))
    }
}

impl std::fmt::Debug for Lexicon {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Lexicon of {} terms and {} acronyms", self.entries.len(), self.acronyms().len())
    }
}

/// How often stems stand in definitions.
struct Counted {
    stems: Vec<(Stem, u32)>,
    /// The entries whose definitions are still to be counted.
    uncounted: Vec<u32>,
}

/// What the build has made ready for one language.
#[derive(Clone, Copy)]
struct Files {
    entries: &'static str,
    phrases: &'static str,
    numbers: &'static [u8],
    acronyms: &'static str,
}

/// Read when the first page of the language comes.
static LEXICONS: ByLanguage<Files, Lexicon, 8> = ByLanguage::new(include!(concat!(env!("OUT_DIR"), "/lexicons.rs")), Lexicon::read);

#[cfg(test)]
#[path = "lexicon_tests.rs"]
mod tests;
