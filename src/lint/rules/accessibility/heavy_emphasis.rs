//! Too much emphasis.

use crate::config::Level;
use crate::document::Block;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule, Setting, Value};
use crate::text::MarkKind;

pub(super) static RULE: Rule = Rule {
    code: "heavy-emphasis",
    group: Group::Accessibility,
    severity: Level::Advice,
    docs: include_str!("heavy_emphasis.md"),
    languages: &[],
    fixable: false,
    settings: &[Setting { name: "percent", default: Value::Number(10.0) }],
    check: Check::Page(Pages::Source, check),
};

/// Shorter pages have no measure.
const LEAST_WORDS: usize = 100;

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let most = findings.number("percent");
    let mut total = 0;
    let mut bold: Vec<(&Block, usize)> = Vec::new();
    for (_, block) in page.document.prose() {
        let words = block.passage.words();
        total += words.len();
        let strong = words.iter().filter(|word| block.passage.is_marked(**word, |kind| kind == MarkKind::Strong)).count();
        // A paragraph that is bold as a whole is `fake-heading`'s.
        if strong > 0 && strong < words.len() {
            bold.push((block, strong));
        }
        for sentences in block.passage.marks().iter().filter(|mark| mark.kind == MarkKind::Emphasis) {
            let within = block.passage.sentences().iter().filter(|sentence| sentences.range.contains(sentence.range)).count();
            if within > 1 {
                let finding = Finding::new(block.passage.span(sentences.range), format!("{within} sentences are in italics"));
                findings.add(finding.help("use italics for a word or a title, if at all"));
            }
        }
    }
    let strong: usize = bold.iter().map(|(_, words)| words).sum();
    let share = strong as f64 * 100.0 / total.max(1) as f64;
    if total < LEAST_WORDS || share <= most {
        return;
    }
    let Some((heaviest, _)) = bold.iter().max_by_key(|(_, words)| *words) else { return };
    let finding = Finding::new(page.document.title_span(), format!("{share:.0} % of this page's words are bold"));
    findings.add(finding.label(heaviest.content, "most of them here").help("keep bold for what nobody may miss"));
}
