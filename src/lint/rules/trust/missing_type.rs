//! A page that does not say what kind of page it is.

use crate::config::Level;
use crate::config::suggestion;
use crate::document::Format;
use crate::lint::sections::PageType;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use std::collections::BTreeSet;

pub(super) static RULE: Rule = Rule {
    code: "missing-type",
    group: Group::Trust,
    severity: Level::Error,
    docs: include_str!("missing_type.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let document = page.document;
    let own = page.config().written.pages.keys().map(String::as_str);
    let names: BTreeSet<&str> = PageType::ALL.iter().map(|kind| -> &str { kind.name() }).chain(own).collect();
    let listed = || names.iter().copied().collect::<Vec<_>>().join(", ");
    match document.page_type() {
        Some(name) if names.contains(name) => {}
        Some(name) => {
            let span = document.front_matter.field("type").map_or_else(|| document.title_span(), |field| field.value_span);
            let help = match suggestion(name, names.iter().copied()) {
                Some(known) => format!("did you mean “{known}”?"),
                None => format!("write one of: {}", listed()),
            };
            findings.add(Finding::new(span, format!("“{name}” is no type of page")).help(help));
        }
        // Pasted text and web pages have no place for a type.
        None if document.format == Format::Markdown => {
            let finding = Finding::new(document.title_span(), "this page does not say what type of page it is");
            findings.add(finding.help(format!("add type: to the front matter, with one of: {}", listed())));
        }
        None => {}
    }
}
