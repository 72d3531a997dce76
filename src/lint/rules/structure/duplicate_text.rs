//! The same sentence twice.

use crate::config::Level;
use crate::document::{BlockKind, Document};
use crate::language::Aspect;
use crate::lint::Statement;
use crate::lint::lists::ends_in_colon;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule, Setting, Value};
use crate::source::Span;
use crate::text::lower;
use rustc_hash::{FxHashMap, FxHasher};
use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::hash::{Hash, Hasher};

pub(super) static RULE: Rule = Rule {
    code: "duplicate-text",
    group: Group::Structure,
    severity: Level::Warning,
    docs: include_str!("duplicate_text.md"),
    languages: &[],
    fixable: false,
    settings: &[Setting { name: "words", default: Value::Number(8.0) }],
    check: Check::Page(Pages::Source, check),
};

/// A longer passage is a copy, and nobody sums up with it. // In sentences.
const LONGEST_SUMMARY: usize = 4;

/// A sentence on the page.
#[derive(Clone, Copy)]
struct Place {
    block: usize,
    span: Span,
    /// Whether it stands in a list.
    is_listed: bool,
    /// Whether it is all that an item of a list says.
    is_item: bool,
}

/// A sentence with the place where it stood before.
type Copy = (Place, Place);

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let document = page.document;
    let least = findings.count("words");
    let copies = copies(page, least);
    // A passage that was copied as a whole is one finding, however many sentences it has.
    let follows = |before: Span, after: Span| {
        before.end <= after.start && page.slice(Span { start: before.end, end: after.start }).split_whitespace().count() <= least
    };
    let section = |place: Place| document.blocks[place.block].section;
    let goes_on = |before: Place, after: Place| follows(before.span, after.span) && section(before) == section(after);
    let runs: Vec<&[Copy]> = copies.chunk_by(|a, b| goes_on(a.0, b.0) && goes_on(a.1, b.1)).filter(|run| !is_parallel(page, run)).collect();
    let sharing = Sharing::of(document, &runs);
    for run in runs.iter().filter(|run| !sharing.sums_up(document, run)) {
        let (Some(start), Some(end)) = (run.first(), run.last()) else { continue };
        let message = match run.len() {
            1 => "this sentence stands on the page before".to_owned(),
            number => format!("these {number} sentences stand on the page before"),
        };
        let finding = Finding::new(start.0.span.join(end.0.span), message).label(start.1.span.join(end.1.span), "first here");
        findings.add(finding.help("say it once, where readers need it most"));
    }
}

/// Every sentence that stood on the page before.
fn copies(page: &PageCheck<'_>, least: usize) -> Vec<Copy> {
    let document = page.document;
    let mut first_place: FxHashMap<u64, Place> = FxHashMap::default();
    let mut copies = Vec::new();
    let urgent: BTreeSet<usize> = page.told(Statement::Urgent).map(|told| told.block).collect();
    for (at, block) in document.prose() {
        // A warning is repeated on purpose, wherever it holds.
        let warns = document.is_within(block.section, Aspect::UrgentHelp) || urgent.contains(&at);
        if warns || block.kind == BlockKind::Footnote {
            continue;
        }
        let sentences = block.passage.sentences();
        for sentence in sentences.iter().filter(|sentence| sentence.words.len() >= least) {
            // Two sentences of one page with one hash are one sentence.
            let mut hasher = FxHasher::default();
            block.passage.words_of(sentence).iter().for_each(|word| lower(block.passage.slice(*word)).hash(&mut hasher));
            let is_listed = matches!(block.kind, BlockKind::Item { .. });
            let is_item = is_listed && sentences.len() == 1;
            let place = Place { block: at, span: block.passage.span(sentence.range), is_listed, is_item };
            match first_place.entry(hasher.finish()) {
                Entry::Vacant(entry) => drop(entry.insert(place)),
                Entry::Occupied(entry) => copies.push((place, *entry.get())),
            }
        }
    }
    copies
}

/// Lists of the same kind, such as the signs of two illnesses, share items and the line that leads in to them.
fn is_parallel(page: &PageCheck<'_>, run: &[Copy]) -> bool {
    matches!(run, [(copy, first)] if copy.is_item && first.is_item || ends_in_colon(page.slice(copy.span)))
}

/// How many other parts of the page each part shares sentences with.
struct Sharing {
    /// By the part that repeats sentences of others.
    gathers: BTreeMap<usize, usize>,
    /// By the part whose sentences others repeat.
    tells_first: BTreeMap<usize, usize>,
}

impl Sharing {
    fn of(document: &Document, runs: &[&[Copy]]) -> Self {
        let pairs: BTreeSet<(usize, usize)> = runs.iter().filter_map(|run| sections(document, run)).collect();
        let mut sharing = Self { gathers: BTreeMap::new(), tells_first: BTreeMap::new() };
        for (own, origin) in pairs.into_iter().filter(|(own, origin)| own != origin) {
            *sharing.gathers.entry(own).or_default() += 1;
            *sharing.tells_first.entry(origin).or_default() += 1;
        }
        sharing
    }

    /// Whether a short run is part of a summary: its part of the page, or the part it stood in before, shares sentences with
    /// several others.
    fn sums_up(&self, document: &Document, run: &[Copy]) -> bool {
        let other = |(own, origin): &(usize, usize)| run.len() <= LONGEST_SUMMARY && own != origin;
        let Some((own, origin)) = sections(document, run).filter(other) else { return false };
        let are_several = |count: Option<&usize>| count.is_some_and(|count| *count >= 2);
        // An item that repeats a sentence of the text is one of the key points.
        run.iter().all(|(copy, first)| copy.is_listed && !first.is_listed)
            || are_several(self.gathers.get(&own))
            || are_several(self.tells_first.get(&origin))
    }
}

/// The parts of the page that a run stands in, and stood in before.
fn sections(document: &Document, run: &[Copy]) -> Option<(usize, usize)> {
    let section = |place: &Place| document.blocks[place.block].section;
    run.first().map(|(copy, first)| (section(copy), section(first)))
}
