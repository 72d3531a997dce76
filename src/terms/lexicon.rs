//! The embedded medical lexicons: terms with their forms, how well people know them, and plain words for them.
//!
//! `lexicon/README.md` says how the tables are written; the tests check them.

use super::content::{Content, Stem};
use super::edges::Edges;
use super::fold::fold;
use super::glossary::GlossaryTerm;
use super::inflect::variants;
use super::matcher::{Match, Matcher};
use crate::language::Language;
use rustc_hash::FxHashMap;
use std::borrow::Cow;
use std::collections::{BTreeMap, HashSet};
use std::sync::{LazyLock, OnceLock};

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
    entries: Vec<Entry>,
    matcher: Matcher,
    acronyms: BTreeMap<&'static str, Vec<AcronymEntry>>,
    /// In how many definitions a stem stands; counted when first asked for.
    counts: OnceLock<BTreeMap<Stem, u32>>,
    /// What the entries say, each weighed when its term is first met.
    meanings: Vec<OnceLock<BTreeMap<Stem, f32>>>,
    /// The words that its terms are made of; read when first asked for.
    parts: OnceLock<HashSet<String>>,
}

impl Lexicon {
    /// The embedded lexicon of a language; none for a language that has none.
    #[must_use]
    pub fn of(language: &Language) -> Option<&'static Self> {
        LEXICONS.get(language.base()).map(|lexicon| &**lexicon)
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
        let meanings = entries.iter().map(|_| OnceLock::new()).collect();
        Self {
            entries,
            matcher: Matcher::new(phrases, Edges::of(language)),
            acronyms: BTreeMap::new(),
            counts: OnceLock::new(),
            meanings,
            parts: OnceLock::new(),
        }
    }

    fn read(tables: &[(Kind, &'static str)], acronyms: &'static str, language: &Language) -> Self {
        let mut entries = Vec::new();
        let mut phrases = FxHashMap::default();
        // Written forms come before derived ones: “axes” is a form of “axis”, whatever else it could be the plural of.
        let mut derived = Vec::new();
        for (kind, row) in tables.iter().flat_map(|(kind, table)| rows(table).map(|row| (*kind, row))) {
            let number = u32::try_from(entries.len()).expect("fewer than 2^32 terms");
            for form in std::iter::once(row.term).chain(row.forms.clone()) {
                let mut variants = variants(form, language).into_iter();
                if let Some(written) = variants.next() {
                    phrases.entry(written).or_insert(number);
                }
                derived.extend(variants.map(|variant| (variant, number)));
            }
            entries.push(Entry {
                term: Cow::Borrowed(row.term),
                kind: row.kind.unwrap_or(kind),
                level: row.level,
                plain: Cow::Borrowed(row.plain),
                definition: Cow::Borrowed(row.definition),
                avoid: Vec::new(),
                is_own: false,
            });
        }
        for (variant, number) in derived {
            phrases.entry(variant).or_insert(number);
        }
        let mut by_acronym: BTreeMap<&'static str, Vec<AcronymEntry>> = BTreeMap::new();
        for (acronym, entry) in acronym_rows(acronyms) {
            by_acronym.entry(acronym).or_default().push(entry);
        }
        let meanings = entries.iter().map(|_| OnceLock::new()).collect();
        Self {
            entries,
            matcher: Matcher::new(phrases, Edges::of(language)),
            acronyms: by_acronym,
            counts: OnceLock::new(),
            meanings,
            parts: OnceLock::new(),
        }
    }

    /// What stands in a folded text.
    pub(super) fn find(&self, folded: &str) -> Vec<Match> {
        self.matcher.find(folded)
    }

    /// The term of that number.
    pub(super) fn entry(&self, number: u32) -> &Entry {
        &self.entries[number as usize]
    }

    /// How much a stem tells: little for “blood”, which stands in hundreds of definitions, much for “pouch”.
    fn weight(&self, stem: Stem, content: &Content) -> f32 {
        let counts = self.counts.get_or_init(|| {
            let mut counts = BTreeMap::new();
            for entry in &self.entries {
                for stem in content.stems(&fold(&entry.definition)) {
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
        self.meanings[number as usize].get_or_init(|| self.entry(number).meaning(Some(self), content))
    }

    /// Whether a word in small letters is part of one of its terms.
    #[must_use]
    pub fn has_part(&self, word: &str) -> bool {
        let parts = |entry: &Entry| -> Vec<String> {
            entry.term.split(|sign: char| !sign.is_alphanumeric()).map(str::to_lowercase).filter(|part| !part.is_empty()).collect()
        };
        self.parts.get_or_init(|| self.entries.iter().flat_map(parts).collect()).contains(word)
    }

    /// What an acronym can stand for, written exactly so.
    #[must_use]
    pub fn acronym(&self, acronym: &str) -> &[AcronymEntry] {
        self.acronyms.get(acronym).map_or(&[], Vec::as_slice)
    }

    /// All terms.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }
}

impl std::fmt::Debug for Lexicon {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Lexicon of {} terms and {} acronyms", self.entries.len(), self.acronyms.len())
    }
}

struct Row<F> {
    term: &'static str,
    forms: F,
    level: Level,
    plain: &'static str,
    definition: &'static str,
    /// Where one table holds all kinds.
    kind: Option<Kind>,
}

/// The lines of a table that are not empty and no notes to its readers.
fn lines(table: &'static str) -> impl Iterator<Item = &'static str> {
    table.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#'))
}

fn rows(table: &'static str) -> impl Iterator<Item = Row<impl Iterator<Item = &'static str> + Clone>> {
    lines(table).skip(1).map(|line| {
        let mut cells = line.split('\t').map(str::trim);
        let mut cell = || cells.next().unwrap_or_default();
        let (term, forms, level) = (cell(), cell(), cell());
        let forms = forms.split(';').map(str::trim).filter(|form| !form.is_empty());
        Row { term, forms, level: level_of(level), plain: cell(), definition: cell(), kind: kind_of(cell()) }
    })
}

fn acronym_rows(table: &'static str) -> impl Iterator<Item = (&'static str, AcronymEntry)> {
    lines(table).skip(1).map(|line| {
        let mut cells = line.split('\t').map(str::trim);
        let mut cell = || cells.next().unwrap_or_default();
        let (acronym, expansion, level) = (cell(), cell(), cell());
        (acronym, AcronymEntry { expansion, level: level_of(level), plain: cell() })
    })
}

fn level_of(name: &str) -> Level {
    match name {
        "everyday" => Level::Everyday,
        "familiar" => Level::Familiar,
        _ => Level::Technical,
    }
}

fn kind_of(name: &str) -> Option<Kind> {
    Some(match name {
        "jargon" => Kind::Jargon,
        "anatomy" => Kind::Anatomy,
        "condition" => Kind::Condition,
        "symptom" => Kind::Symptom,
        "procedure" => Kind::Procedure,
        "test" => Kind::Test,
        "medicine" => Kind::Medicine,
        "profession" => Kind::Profession,
        _ => return None,
    })
}

type LazyLexicon = LazyLock<Lexicon, Box<dyn FnOnce() -> Lexicon + Send>>;

/// The embedded tables of one language; `lexicon/README.md` says how they are written.
struct Tables {
    language: &'static str,
    terms: &'static [(Kind, &'static str)],
    acronyms: &'static str,
}

const TABLES: [Tables; 8] = [
    Tables { language: "en", terms: &ENGLISH, acronyms: ENGLISH_ACRONYMS },
    Tables { language: "ar", terms: &[(Kind::Jargon, include_str!("lexicon/ar.tsv"))], acronyms: include_str!("lexicon/ar.acronyms.tsv") },
    Tables { language: "de", terms: &[(Kind::Jargon, include_str!("lexicon/de.tsv"))], acronyms: include_str!("lexicon/de.acronyms.tsv") },
    Tables { language: "es", terms: &[(Kind::Jargon, include_str!("lexicon/es.tsv"))], acronyms: include_str!("lexicon/es.acronyms.tsv") },
    Tables { language: "fr", terms: &[(Kind::Jargon, include_str!("lexicon/fr.tsv"))], acronyms: include_str!("lexicon/fr.acronyms.tsv") },
    Tables { language: "hi", terms: &[(Kind::Jargon, include_str!("lexicon/hi.tsv"))], acronyms: include_str!("lexicon/hi.acronyms.tsv") },
    Tables { language: "pt", terms: &[(Kind::Jargon, include_str!("lexicon/pt.tsv"))], acronyms: include_str!("lexicon/pt.acronyms.tsv") },
    Tables { language: "zh", terms: &[(Kind::Jargon, include_str!("lexicon/zh.tsv"))], acronyms: include_str!("lexicon/zh.acronyms.tsv") },
];

/// Read when the first page of the language comes.
static LEXICONS: LazyLock<BTreeMap<&'static str, LazyLexicon>> = LazyLock::new(|| {
    let lazily = |tables: Tables| -> (&str, LazyLexicon) {
        let language = Language::parse(tables.language).expect("a tag of the table");
        (tables.language, LazyLock::new(Box::new(move || Lexicon::read(tables.terms, tables.acronyms, &language))))
    };
    TABLES.into_iter().map(lazily).collect()
});

const ENGLISH: [(Kind, &str); 8] = [
    (Kind::Jargon, include_str!("lexicon/en/jargon.tsv")),
    (Kind::Anatomy, include_str!("lexicon/en/anatomy.tsv")),
    (Kind::Condition, include_str!("lexicon/en/conditions.tsv")),
    (Kind::Symptom, include_str!("lexicon/en/symptoms.tsv")),
    (Kind::Procedure, include_str!("lexicon/en/procedures.tsv")),
    (Kind::Test, include_str!("lexicon/en/tests.tsv")),
    (Kind::Medicine, include_str!("lexicon/en/medicines.tsv")),
    (Kind::Profession, include_str!("lexicon/en/professions.tsv")),
];

const ENGLISH_ACRONYMS: &str = include_str!("lexicon/en/acronyms.tsv");

#[cfg(test)]
#[path = "lexicon_tests.rs"]
mod tests;
