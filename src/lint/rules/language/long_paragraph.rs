//! Paragraphs with too many sentences or words.

use crate::config::Level;
use crate::diagnostic::Severity;
use crate::document::BlockKind;
use crate::lint::lists::run_together;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule, Setting, Value};
use crate::text::TextRange;

pub(super) static RULE: Rule = Rule {
    code: "long-paragraph",
    group: Group::Language,
    severity: Level::Warning,
    docs: include_str!("long_paragraph.md"),
    languages: &[],
    fixable: false,
    settings: &[
        Setting { name: "advice-above-sentences", default: Value::Number(3.0) },
        Setting { name: "warn-above-sentences", default: Value::Number(5.0) },
        Setting { name: "warn-above-words", default: Value::Number(100.0) },
    ],
    check: Check::Page(Pages::Every, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let (advice, warn) = (findings.count("advice-above-sentences"), findings.count("warn-above-sentences"));
    let most = findings.length("warn-above-words", page);
    let unit = most.unit.name();
    for block in page.document.blocks.iter().filter(|block| matches!(block.kind, BlockKind::Paragraph | BlockKind::Item { .. })) {
        let text = block.passage.text();
        let items = run_together(text);
        // Where a list was run together, each item is a paragraph of its own.
        let parts = if items.is_empty() { vec![TextRange::new(0..text.len())] } else { items };
        for part in parts {
            let own = || block.passage.sentences().iter().filter(|sentence| part.overlaps(sentence.range));
            let (sentences, length) = (own().count(), most.length_in(&block.passage, part));
            let Some(first) = own().next().filter(|_| sentences > advice || length > most.most) else { continue };
            let place = block.passage.span(TextRange { start: first.range.start.max(part.start), end: first.range.end.min(part.end) });
            let counted = if sentences == 1 { "1 sentence".to_owned() } else { format!("{sentences} sentences") };
            let finding = Finding::new(place, format!("this paragraph has {counted} and {length} {unit}"));
            let finding = finding.help(format!("split it: at most {advice} sentences, one topic each, or a list"));
            findings.add(if sentences > warn || length > most.most { finding } else { finding.severity(Severity::Advice) });
        }
    }
}
