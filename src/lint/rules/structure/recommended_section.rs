//! Parts that a page of its type should have and has not.

use super::missing_section::has;
use crate::config::Level;
use crate::language::names_sections;
use crate::lint::sections::{PageType, recommended};
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};

pub(super) static RULE: Rule = Rule {
    code: "recommended-section",
    group: Group::Structure,
    severity: Level::Advice,
    docs: include_str!("recommended_section.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let document = page.document;
    let Some((kind, _)) = PageType::of(document).filter(|_| names_sections(&document.language)) else { return };
    let wanted = page.page_settings().and_then(|settings| settings.recommended.clone()).unwrap_or_else(|| recommended(kind).to_vec());
    let missing: Vec<String> =
        wanted.into_iter().filter(|aspect| !has(document, *aspect)).map(|aspect| format!("“{}”", aspect.title())).collect();
    if !missing.is_empty() {
        let finding = Finding::new(
            document.title_span(),
            format!("readers of a page of type “{}” also look for {}", kind.name(), missing.join(", ")),
        );
        findings.add(finding.help("add a heading for each, or say elsewhere where to read about it"));
    }
}
