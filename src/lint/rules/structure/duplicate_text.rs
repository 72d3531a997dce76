//! The same sentence twice.

use crate::config::Level;
use crate::document::BlockKind;
use crate::language::Aspect;
use crate::lint::Statement;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule, Setting, Value};
use crate::source::Span;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

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

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let document = page.document;
    let least = findings.count("words");
    let mut first_place: BTreeMap<String, Span> = BTreeMap::new();
    let mut copies: Vec<(Span, Span)> = Vec::new();
    for (at, block) in document.prose() {
        // A warning is repeated on purpose, wherever it holds.
        let warns = document.is_within(block.section, Aspect::UrgentHelp) || page.told(Statement::Urgent).any(|told| told.block == at);
        if warns || block.kind == BlockKind::Footnote {
            continue;
        }
        for sentence in block.passage.sentences().iter().filter(|sentence| sentence.words.len() >= least) {
            let words: Vec<String> =
                block.passage.words_of(sentence).iter().map(|word| block.passage.slice(*word).to_lowercase()).collect();
            let span = block.passage.span(sentence.range);
            match first_place.entry(words.join(" ")) {
                Entry::Vacant(entry) => drop(entry.insert(span)),
                Entry::Occupied(entry) => copies.push((span, *entry.get())),
            }
        }
    }
    // A passage that was copied as a whole is one finding, however many sentences it has.
    let follows = |before: Span, after: Span| {
        before.end <= after.start && page.slice(Span { start: before.end, end: after.start }).split_whitespace().count() <= least
    };
    for run in copies.chunk_by(|a, b| follows(a.0, b.0) && follows(a.1, b.1)) {
        let (Some(start), Some(end)) = (run.first(), run.last()) else { continue };
        let message = match run.len() {
            1 => "this sentence stands on the page before".to_owned(),
            number => format!("these {number} sentences stand on the page before"),
        };
        let finding = Finding::new(start.0.join(end.0), message).label(start.1.join(end.1), "first here");
        findings.add(finding.help("say it once, where readers need it most"));
    }
}
