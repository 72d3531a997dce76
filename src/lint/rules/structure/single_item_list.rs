//! A list of one.

use crate::config::Level;
use crate::language::Aspect;
use crate::lint::lists::items_of;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};

pub(super) static RULE: Rule = Rule {
    code: "single-item-list",
    group: Group::Structure,
    severity: Level::Advice,
    docs: include_str!("single_item_list.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let document = page.document;
    for (number, _) in document.lists.iter().enumerate().filter(|(_, list)| list.items == 1 && list.start.is_none_or(|start| start == 1)) {
        let Some((_, item)) = items_of(document, number).next() else { continue };
        let is_card = [Aspect::UrgentHelp, Aspect::FurtherReading].iter().any(|aspect| document.is_within(item.section, *aspect));
        // An item that runs several together is `list-markup-lost`'s.
        let is_several = page.slice(item.content).contains(" - ");
        if !is_card && !is_several && !item.inferred && !item.passage.text().trim().is_empty() {
            findings.add(Finding::new(item.span, "this list has one item").help("write it as a sentence"));
        }
    }
}
