//! How hard a page is to read: which sentences raise its grade, what WCAG lets one leave out, and what the page aims at.

use super::page::PageCheck;
use super::terms::PageTerms;
use super::words::Outlines;
use crate::document::{Block, Document};
use crate::language::Language;
use crate::reading::{self, Audience, Counter, Counts, Grade};
use crate::terms::Status;
use crate::text::{Frequencies, Passage, Sentence, TextRange, lower};
use rustc_hash::FxHashSet;
use std::collections::BTreeSet;
use std::ops::Range;

/// The sentences that are measured: headings, cells, code and HTML are read, but not in sentences.
pub fn sentences(blocks: &[Block]) -> impl Iterator<Item = (&Passage, &Sentence)> + Clone {
    let of_block = |block| -> Option<&Block> { Some(block).filter(|block: &&Block| block.is_prose()) };
    blocks.iter().filter_map(of_block).flat_map(|block| block.passage.sentences().iter().map(move |sentence| (&block.passage, sentence)))
}

/// A sentence of prose and what it adds to the counts of its page.
#[derive(Debug)]
pub struct Part<'a> {
    /// Which of the document's blocks.
    pub block: usize,
    /// The text it stands in.
    pub passage: &'a Passage,
    /// The sentence.
    pub sentence: &'a Sentence,
    /// What it adds.
    pub counts: Counts,
    /// What it adds without names, the page's subject and explained terms.
    pub without_names: Counts,
}

/// The reading level of a page, sentence by sentence.
#[derive(Debug)]
pub struct PageReading<'a> {
    language: &'a Language,
    /// Its sentences of prose, in order.
    pub parts: Vec<Part<'a>>,
}

impl<'a> PageReading<'a> {
    /// Measures a page.
    #[must_use]
    pub fn of(document: &'a Document, terms: &PageTerms<'_>) -> Self {
        let language = &document.language;
        let names = names(document);
        let explained: BTreeSet<(usize, TextRange)> = terms
            .inventory
            .terms
            .iter()
            .filter(|term| matches!(term.status, Status::Explained(..)))
            .flat_map(|term| term.places.iter().map(|&place| (terms.block_index(place), place.range)))
            .collect();
        let counter = Counter::of(language);
        let mut parts = Vec::new();
        for (at, block) in document.prose() {
            let of_block = (at, TextRange { start: 0, end: 0 })..(at + 1, TextRange { start: 0, end: 0 });
            let terms: Vec<TextRange> = explained.range(of_block).map(|(_, range)| *range).collect();
            for sentence in block.passage.sentences() {
                let left_out = |word: TextRange| terms.iter().any(|term| term.contains(word)) || names.holds(block.passage.slice(word));
                let (counts, without_names) = counter.count_twice(&block.passage, sentence, left_out);
                parts.push(Part { block: at, passage: &block.passage, sentence, counts, without_names });
            }
        }
        Self { language, parts }
    }

    /// What some of the document's blocks add up to.
    #[must_use]
    pub fn counts(&self, blocks: Range<usize>) -> Counts {
        self.within(blocks).fold(Counts::default(), |sum, part| sum.and(part.counts))
    }

    /// The same without names, the page's subject and explained terms: the second reading that WCAG 3.1.5 asks for.
    #[must_use]
    pub fn counts_without_names(&self, blocks: Range<usize>) -> Counts {
        self.within(blocks).fold(Counts::default(), |sum, part| sum.and(part.without_names))
    }

    /// The part of one sentence; none for a heading or a cell.
    #[must_use]
    pub fn part(&self, block: usize, sentence: &Sentence) -> Option<&Part<'a>> {
        let at = self.parts.partition_point(|part| (part.block, part.sentence.range) < (block, sentence.range));
        self.parts.get(at).filter(|part| part.block == block && part.sentence.range == sentence.range)
    }

    /// The grade of these counts in the page's language.
    #[must_use]
    pub fn grade(&self, counts: &Counts) -> Option<Grade> {
        reading::grade(self.language, counts)
    }

    /// The sentences that raise the grade most, the worst first: those without which it would fall furthest.
    #[must_use]
    pub fn worst(&self, blocks: Range<usize>, most: usize) -> Vec<&Part<'a>> {
        let whole = self.counts(blocks.clone());
        let years = |counts: &Counts| self.grade(counts).map_or(0.0, |grade| grade.years);
        let all = years(&whole);
        let mut costs: Vec<(f64, &Part<'a>)> = self
            .within(blocks)
            .filter(|part| part.counts.words >= FEWEST_TO_SPLIT)
            .map(|part| (all - years(&whole.without(part.counts)), part))
            .filter(|(cost, _)| *cost > 0.0)
            .collect();
        costs.sort_by(|(one, _), (other, _)| other.total_cmp(one));
        costs.into_iter().take(most).map(|(_, part)| part).collect()
    }

    /// The grade if each of these sentences were split in two.
    #[must_use]
    pub fn grade_if_split(&self, blocks: Range<usize>, split: &[&Part<'_>]) -> Option<Grade> {
        let mut counts = self.counts(blocks);
        counts.sentences += u32::try_from(split.len()).unwrap_or(0);
        self.grade(&counts)
    }

    fn within(&self, blocks: Range<usize>) -> impl Iterator<Item = &Part<'a>> {
        let start = self.parts.partition_point(|part| part.block < blocks.start);
        self.parts[start..].iter().take_while(move |part| part.block < blocks.end)
    }
}

/// Shorter sentences gain nothing by being split.
const FEWEST_TO_SPLIT: u32 = 10;

/// Words at least this common weigh nothing in any grade, and a subject such as “Back pain and you” is not about “and”.
const COMMON: f64 = 5.0;

/// The proper names of a page and the words of its subject, in small letters. Names are told by their capitals inside sentences, so none
/// are known where the language writes every noun so, or no capitals at all.
fn names(document: &Document) -> Names {
    let mut names = Names::default();
    if document.language.base() != "de" {
        for (passage, sentence) in sentences(&document.blocks) {
            let words = passage.words_of(sentence).iter().skip(1).map(|&range| passage.slice(range));
            words.filter(|word| is_capitalised(word)).for_each(|word| names.add(word));
        }
    }
    // What stands in small letters too is no name.
    for (passage, sentence) in sentences(&document.blocks) {
        for word in passage.words_of(sentence).iter().map(|&range| passage.slice(range)) {
            if word.starts_with(char::is_lowercase) && names.holds(word) {
                names.words.remove(&*lower(word));
            }
        }
    }
    let frequencies = Frequencies::of(&document.language);
    let is_common = |word: &str| frequencies.and_then(|frequencies| frequencies.zipf(word)).is_some_and(|zipf| zipf >= COMMON);
    if let Some(title) = document.title() {
        // “Stenosis: causes and treatment” is about stenosis.
        let subject = title.split([':', '?', '–', '—', '(']).next().unwrap_or_default();
        let words = crate::text::words(subject, &document.language);
        words
            .into_iter()
            .map(|word| &subject[word.range()])
            .filter(|word| !is_common(&word.to_lowercase()))
            .for_each(|word| names.add(word));
    }
    names
}

/// Words of a page in small letters.
#[derive(Debug, Default)]
struct Names {
    words: FxHashSet<String>,
    outlines: Outlines,
}

impl Names {
    fn add(&mut self, word: &str) {
        let small = word.to_lowercase();
        self.outlines.add(&small);
        self.words.insert(small);
    }

    /// Whether a word in any case is one of them.
    fn holds(&self, word: &str) -> bool {
        self.outlines.may_hold(word) && self.words.contains(&*lower(word))
    }
}

fn is_capitalised(word: &str) -> bool {
    word.starts_with(char::is_uppercase) && word.chars().any(char::is_lowercase)
}

/// What a page aims at, and who says so.
#[derive(Clone, Debug, PartialEq)]
pub struct Aim {
    /// The grade to aim at; above it findings are advice.
    pub aim: f64,
    /// The grade above which they are warnings.
    pub warn: f64,
    /// Where the figures come from.
    pub source: String,
}

/// The target of a page: what configuration sets for its audience, else for its language, else for all; and where configuration is
/// silent, what published standards ask.
#[must_use]
pub fn aim(page: &PageCheck<'_>) -> Aim {
    // A page in its own language is its own original; among thousands of pages none is looked for.
    let original = page.original();
    let audience = original.front_matter.text("audience").unwrap_or_default().trim().to_lowercase();
    let known = Audience::named(&audience);
    let target = reading::target(&page.document.language, known);
    let written = &page.config().written.reading;
    let language = &page.document.language;
    let of_audience = written.audiences.get(&audience);
    // What is set for all pages is meant for adults: it does not make pages for children harder.
    let adults = (known == Audience::Adults).then_some(());
    let of_language = written.languages.get(language.tag()).or_else(|| written.languages.get(language.base())).filter(|_| adults.is_some());
    let of_all = crate::config::Target { aim: written.aim, warn: written.warn };
    let tables: Vec<&crate::config::Target> =
        of_audience.into_iter().chain(of_language).chain(Some(&of_all).filter(|_| adults.is_some())).collect();
    let (aim, warn) = (tables.iter().find_map(|table| table.aim), tables.iter().find_map(|table| table.warn));
    let source = if aim.is_some() || warn.is_some() { "the project's configuration".to_owned() } else { target.source.to_owned() };
    let aim = aim.unwrap_or_else(|| warn.map_or(target.aim, |warn| target.aim.min(warn)));
    Aim { aim, warn: warn.unwrap_or(target.warn).max(aim), source }
}
