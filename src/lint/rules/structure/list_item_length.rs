//! An item of several sentences in a list that goes on with its lead-in.

use crate::config::Level;
use crate::lint::lists::{items_of, lead_in};
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};

pub(super) static RULE: Rule = Rule {
    code: "list-item-length",
    group: Group::Structure,
    severity: Level::Advice,
    docs: include_str!("list_item_length.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let document = page.document;
    for list in 0..document.lists.len() {
        let items: Vec<_> = items_of(document, list).map(|(_, block)| block).collect();
        let is_long = |block: &&&crate::document::Block| block.passage.sentences().len() > 1;
        let long = items.iter().filter(is_long).count();
        // Where most items are of full sentences, the list is one of paragraphs.
        if long == 0 || long * 2 >= items.len() || lead_in(document, list).is_none() {
            continue;
        }
        for item in items.iter().filter(is_long) {
            let sentences = item.passage.sentences().len();
            let finding = Finding::new(item.content, format!("this item has {sentences} sentences, and the others have one"));
            findings.add(finding.help("keep what goes on with the line before the list, and put the rest under it"));
        }
    }
}
