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

/// How many words a language takes where English takes one: the limits are those of English style guides. Measured on the
/// translations of this project's leaflets and, for French, on 3,071 sentences on health in professional translation (TICO-19).
/// Languages that take fewer words than English keep its limits.
const WORDS_FOR_ONE: [(&str, f64); 4] = [("es", 1.1), ("fr", 1.15), ("hi", 1.2), ("pt", 1.1)];

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let words_for_one = WORDS_FOR_ONE.iter().find(|(language, _)| *language == page.language()).map_or(1.0, |(_, words)| *words);
    let limit = |setting: &str| (findings.count(setting) as f64 * words_for_one).round() as usize;
    let (advice, warn) = (limit("advice-above"), limit("warn-above"));
    for (block, sentence) in page.sentences() {
        let words = sentence.words.len();
        if words <= advice {
            continue;
        }
        let finding = Finding::new(block.passage.span(sentence.range), format!("this sentence has {words} words"));
        let finding = finding.help(format!("split it into sentences of at most {advice} words, one thought each"));
        findings.add(if words > warn { finding } else { finding.severity(Severity::Advice) });
    }
}
