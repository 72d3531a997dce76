//! The same sentence twice.

use crate::config::Level;
use crate::document::{BlockKind, Document};
use crate::language::Aspect;
use crate::lint::Statement;
use crate::lint::lists::ends_in_colon;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule, Setting, Value};
use crate::source::Span;
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

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
    for run in runs.iter().filter(|run| !sums_up(document, run, &runs)) {
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
    let mut first_place: BTreeMap<String, Place> = BTreeMap::new();
    let mut copies = Vec::new();
    for (at, block) in document.prose() {
        // A warning is repeated on purpose, wherever it holds.
        let warns = document.is_within(block.section, Aspect::UrgentHelp) || page.told(Statement::Urgent).any(|told| told.block == at);
        if warns || block.kind == BlockKind::Footnote {
            continue;
        }
        let sentences = block.passage.sentences();
        for sentence in sentences.iter().filter(|sentence| sentence.words.len() >= least) {
            let words: Vec<String> =
                block.passage.words_of(sentence).iter().map(|word| block.passage.slice(*word).to_lowercase()).collect();
            let is_listed = matches!(block.kind, BlockKind::Item { .. });
            let is_item = is_listed && sentences.len() == 1;
            let place = Place { block: at, span: block.passage.span(sentence.range), is_listed, is_item };
            match first_place.entry(words.join(" ")) {
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

/// Whether a short run is part of a summary: its part of the page, or the part it stood in before, shares sentences with several
/// others.
fn sums_up(document: &Document, run: &[Copy], runs: &[&[Copy]]) -> bool {
    let section = |place: &Place| document.blocks[place.block].section;
    let sections = |run: &[Copy]| run.first().map(|(copy, first)| (section(copy), section(first)));
    let Some((own, origin)) = sections(run).filter(|_| run.len() <= LONGEST_SUMMARY) else { return false };
    // An item that repeats a sentence of the text is one of the key points.
    if own != origin && run.iter().all(|(copy, first)| copy.is_listed && !first.is_listed) {
        return true;
    }
    let pairs: BTreeSet<(usize, usize)> = runs.iter().filter_map(|run| sections(run)).collect();
    let gathers = pairs.iter().filter(|(copy, first)| *copy == own && *first != own).count() >= 2;
    let tells_first = pairs.iter().filter(|(copy, first)| *first == origin && *copy != origin).count() >= 2;
    own != origin && (gathers || tells_first)
}
