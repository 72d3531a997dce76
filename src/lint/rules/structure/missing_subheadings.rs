//! A long part without sub-headings.

use super::fake_heading::fakes;
use crate::config::Level;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule, Setting, Value};
use crate::source::Span;
use std::collections::BTreeSet;

pub(super) static RULE: Rule = Rule {
    code: "missing-subheadings",
    group: Group::Structure,
    severity: Level::Warning,
    docs: include_str!("missing_subheadings.md"),
    languages: &[],
    fixable: false,
    settings: &[Setting { name: "words", default: Value::Number(300.0) }],
    check: Check::Page(Pages::Source, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let document = page.document;
    let most = findings.length("words", page);
    let unit = most.unit.name();
    let fakes: BTreeSet<Span> = fakes(document).map(|(block, _)| block.span).collect();
    for section in &document.sections {
        // A heading without markup is a fault of its own.
        let parts = document.blocks[section.blocks.clone()].split(|block| fakes.contains(&block.span));
        let length = parts.map(|part| part.iter().map(|block| most.length(&block.passage)).sum::<usize>()).max().unwrap_or(0);
        if length <= most.most {
            continue;
        }
        let heading = document.heading_of(section);
        let place = heading.map_or_else(|| document.blocks[section.blocks.start].content, |heading| heading.content);
        let name = heading
            .map_or_else(|| "the text before the first heading".into(), |heading| format!("the part “{}”", heading.passage.text().trim()));
        let finding = Finding::new(place, format!("{name} runs for {length} {unit} without a sub-heading"));
        findings
            .add(finding.help(format!("give each of its topics a heading of its own, so that none is longer than {} {unit}", most.most)));
    }
}
