//! The same sentence twice.

use crate::config::Level;
use crate::document::BlockKind;
use crate::language::Aspect;
use crate::lint::Statement;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule, Setting, Value};
use crate::source::Span;
use std::collections::BTreeMap;

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
    let mut seen: BTreeMap<String, Vec<Span>> = BTreeMap::new();
    for (at, block) in document.prose() {
        // A warning is repeated on purpose, wherever it holds.
        let warns = document.is_within(block.section, Aspect::UrgentHelp) || page.told(Statement::Urgent).any(|told| told.block == at);
        if warns || block.kind == BlockKind::Footnote {
            continue;
        }
        for sentence in block.passage.sentences().iter().filter(|sentence| sentence.words.len() >= least) {
            let words: Vec<String> =
                block.passage.words_of(sentence).iter().map(|word| block.passage.slice(*word).to_lowercase()).collect();
            seen.entry(words.join(" ")).or_default().push(block.passage.span(sentence.range));
        }
    }
    for places in seen.values().filter(|places| places.len() > 1) {
        let mut finding = Finding::new(places[1], "this sentence stands on the page before").label(places[0], "first here");
        for other in &places[2..] {
            finding = finding.label(*other, "and here");
        }
        findings.add(finding.help("say it once, where readers need it most"));
    }
}
