//! A list with more items than people keep in mind.

use crate::config::Level;
use crate::language::Aspect;
use crate::lint::lists::items_of;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule, Setting, Value};

pub(super) static RULE: Rule = Rule {
    code: "list-too-long",
    group: Group::Structure,
    severity: Level::Advice,
    docs: include_str!("list_too_long.md"),
    languages: &[],
    fixable: false,
    settings: &[Setting { name: "items", default: Value::Number(6.0) }],
    check: Check::Page(Pages::Source, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let document = page.document;
    let most = findings.count("items");
    for (number, list) in document.lists.iter().enumerate().filter(|(_, list)| list.items > most && list.start.is_none()) {
        let Some((_, first)) = items_of(document, number).next() else { continue };
        // People look one thing up in these; nobody learns them.
        let looked_up = [Aspect::SideEffects, Aspect::FurtherReading, Aspect::SelfCare];
        if looked_up.iter().any(|aspect| document.is_within(first.section, *aspect)) {
            continue;
        }
        let finding = Finding::new(first.span, format!("this list has {} items", list.items));
        findings.add(finding.help(format!("group the items under two or more lead-ins of at most {most}, or keep those that matter most")));
    }
}
