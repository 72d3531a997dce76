//! A long page that does not begin with its main points.

use super::site_chrome::is_of_site;
use crate::config::Level;
use crate::document::BlockKind;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule, Setting, Value};

pub(super) static RULE: Rule = Rule {
    code: "missing-summary",
    group: Group::Structure,
    severity: Level::Advice,
    docs: include_str!("missing_summary.md"),
    languages: &[],
    fixable: false,
    settings: &[Setting { name: "words", default: Value::Number(600.0) }],
    check: Check::Page(Pages::Source, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let document = page.document;
    let most = findings.length("words", page);
    let length: usize = document.blocks.iter().map(|block| most.length(&block.passage)).sum();
    if length <= most.most || document.front_matter.text("summary").or(document.front_matter.text("description")).is_some() {
        return;
    }
    let first_part = document
        .sections
        .iter()
        .position(|section| section.level >= 2 && document.heading_of(section).is_none_or(|heading| !is_of_site(page, heading)))
        .map_or(document.blocks.len(), |at| document.sections[at].blocks.start);
    let is_intro = |kind: BlockKind| matches!(kind, BlockKind::Paragraph | BlockKind::Item { .. } | BlockKind::Quotation);
    if !document.blocks[..first_part].iter().any(|block| is_intro(block.kind)) {
        let finding = Finding::new(document.title_span(), "this long page does not begin with its main points");
        findings.add(finding.help("write two or three sentences under the title: what it is, and what matters most"));
    }
}
