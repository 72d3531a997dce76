//! A long part without sub-headings.

use crate::config::Level;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule, Setting, Value};

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
    for section in &document.sections {
        let length: usize = document.blocks[section.blocks.clone()].iter().map(|block| most.length(&block.passage)).sum();
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
