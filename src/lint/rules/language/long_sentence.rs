//! Sentences with too many words.

use crate::config::Level;
use crate::diagnostic::Severity;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule, Setting, Value};

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
    for (block, sentence) in page.sentences() {
        let length = advice.length_of(&block.passage, sentence);
        if length <= advice.most {
            continue;
        }
        let finding = Finding::new(block.passage.span(sentence.range), format!("this sentence has {length} {unit}"));
        let finding = finding.help(format!("split it into sentences of at most {} {unit}, one thought each", advice.most));
        findings.add(if length > warn.most { finding } else { finding.severity(Severity::Advice) });
    }
}
