//! A page that says nothing of what needs help at once.

use crate::config::Level;
use crate::diagnostic::Severity;
use crate::document::Document;
use crate::language::Aspect;
use crate::lint::Statement;
use crate::lint::sections::PageType;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};

pub(super) static RULE: Rule = Rule {
    code: "missing-urgent-help",
    group: Group::Safety,
    severity: Level::Error,
    docs: include_str!("missing_urgent_help.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let document = page.document;
    let Some((kind, is_declared)) = PageType::of(document) else { return };
    let needs = matches!(kind, PageType::Condition | PageType::Procedure | PageType::Medicine | PageType::Test);
    if !needs || !page.can_tell() || tells_when(page, document) {
        return;
    }
    let finding = Finding::new(document.title_span(), "this page does not say what needs help at once");
    let finding = finding
        .help("add a part “When to get help”: which signs are an emergency and whom to call, which need a doctor soon, which can wait");
    findings.add(if is_declared {
        finding
    } else {
        finding.severity(Severity::Warning).here(format!("reads like a page of type “{}”", kind.name()))
    });
}

/// Whether any paragraph tells whom to turn to at once, or a part on getting help says how soon.
fn tells_when(page: &PageCheck<'_>, document: &Document) -> bool {
    let urgent: Vec<_> = page.told(Statement::Urgent).filter(|told| is_meant(page, told)).collect();
    let helps_near = |urgent: &crate::lint::Told| {
        let sentence = document.blocks[urgent.block].passage.sentence_at(urgent.range);
        page.told_in(urgent.block..urgent.block + 1, Statement::Help).any(|help| sentence.is_none_or(|own| own.range.contains(help.range)))
    };
    // A heading such as “Call 999 if:” or “When to get urgent help” stands over its own list.
    let is_in_part = |urgent: &crate::lint::Told| document.is_within(document.blocks[urgent.block].section, Aspect::UrgentHelp);
    urgent.iter().any(|urgent| helps_near(urgent) || is_in_part(urgent))
}

/// A number is a telephone number and no dose, year or part of another number.
fn is_meant(page: &PageCheck<'_>, told: &crate::lint::Told) -> bool {
    let passage = &page.document.blocks[told.block].passage;
    let text = passage.text();
    if !passage.slice(told.range).starts_with(|c: char| c.is_ascii_digit()) {
        return true;
    }
    let after = text[told.range.range().end..].trim_start();
    let before = text[..told.range.range().start].trim_end();
    let is_measured =
        after.starts_with(['%', '.', ',', '/', '-', '–']) && after[1..].starts_with(|c: char| c.is_ascii_digit()) || after.starts_with('%');
    let is_unit = ["mg", "ml", "g ", "mcg", "people", "patients", "cases", "mm", "mol"].iter().any(|unit| after.starts_with(unit));
    !is_measured && !is_unit && !before.ends_with(['.', ',', '/', '$', '£', '€'])
}
