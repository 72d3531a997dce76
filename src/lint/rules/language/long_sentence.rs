//! Sentences with too many words.

use crate::config::Level;
use crate::diagnostic::Severity;
use crate::document::BlockKind;
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
    for (at, block) in page.document.prose() {
        let items = run_together(block.passage.text());
        for range in block.passage.sentences().iter().flat_map(|sentence| parts(sentence, &items)) {
            let length = advice.length_in(&block.passage, range);
            if length <= advice.most {
                continue;
            }
            let finding = Finding::new(block.passage.span(range), format!("this sentence has {length} {unit}"));
            let finding = finding.help(format!("split it into sentences of at most {} {unit}, one thought each", advice.most));
            let is_warning = length > warn.most && !leads_to_list(page, at, range);
            findings.add(if is_warning { finding } else { finding.severity(Severity::Advice) });
        }
    }
}

/// Whether it is the sentence before a list: its end stands right before the items that it announces.
fn leads_to_list(page: &PageCheck<'_>, at: usize, range: TextRange) -> bool {
    let blocks = &page.document.blocks;
    let text = blocks[at].passage.text();
    let is_last = text[range.end as usize..].trim().is_empty() && text.trim_end().ends_with([':', '：']);
    is_last && blocks.get(at + 1).is_some_and(|next| matches!(next.kind, BlockKind::Item { .. }))
}

/// A sentence; where a list was run together, each item is a sentence of its own.
fn parts(sentence: &Sentence, items: &[TextRange]) -> Vec<TextRange> {
    let own = items.iter().filter(|item| item.overlaps(sentence.range));
    let shared = |item: &TextRange| TextRange { start: item.start.max(sentence.range.start), end: item.end.min(sentence.range.end) };
    let parts: Vec<TextRange> = own.map(shared).collect();
    if parts.len() < 2 { vec![sentence.range] } else { parts }
}

#[cfg(test)]
mod tests {
    use super::{RULE, Severity};
    use crate::lint::testing::{Example, check_as};

    #[test]
    fn a_long_sentence_before_its_list_is_advice() {
        let lead =
            "These are the signs that you can look out for at home or at work when you think that somebody near you could have caught flu";
        let level = |text: &str| check_as(&RULE, text, &Example::default())[0].severity;
        assert_eq!(level(&format!("# Flu\n\n«{lead}.»\n\n- fever\n- cough\n")), Severity::Warning);
        assert_eq!(level(&format!("# Flu\n\n«{lead}:»\n\n- fever\n- cough\n")), Severity::Advice);
    }
}
