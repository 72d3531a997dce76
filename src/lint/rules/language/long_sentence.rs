//! Sentences with too many words.

use crate::config::Level;
use crate::diagnostic::Severity;
use crate::lint::lists::run_together;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule, Setting, Value};
use crate::text::{Sentence, TextRange};

pub(super) static RULE: Rule = Rule {
    code: "long-sentence",
    group: Group::Language,
    severity: Level::Warning,
    docs: include_str!("long_sentence.md"),
    languages: &[],
    fixable: false,
    settings: &[
        Setting { name: "advice-above", default: Value::Number(20.0) }, // NHS service manual, How we write
        Setting { name: "warn-above", default: Value::Number(25.0) },   // GOV.UK, Writing for GOV.UK
    ],
    check: Check::Page(Pages::Every, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let (advice, warn) = (findings.length("advice-above", page), findings.length("warn-above", page));
    let unit = advice.unit.name();
    for (_, block) in page.document.prose() {
        let items = run_together(block.passage.text());
        for range in block.passage.sentences().iter().flat_map(|sentence| parts(sentence, &items)) {
            let length = advice.length_in(&block.passage, range);
            if length <= advice.most {
                continue;
            }
            let finding = Finding::new(block.passage.span(range), format!("this sentence has {length} {unit}"));
            let finding = finding.help(format!("split it into sentences of at most {} {unit}, one thought each", advice.most));
            findings.add(if length > warn.most { finding } else { finding.severity(Severity::Advice) });
        }
    }
}

/// A sentence; where a list was run together, each item is a sentence of its own.
fn parts(sentence: &Sentence, items: &[TextRange]) -> Vec<TextRange> {
    let own = items.iter().filter(|item| item.overlaps(sentence.range));
    let shared = |item: &TextRange| TextRange { start: item.start.max(sentence.range.start), end: item.end.min(sentence.range.end) };
    let parts: Vec<TextRange> = own.map(shared).collect();
    if parts.len() < 2 { vec![sentence.range] } else { parts }
}
