//! Text in another language than it is said to be in.

use crate::config::Level;
use crate::document::LanguageMark;
use crate::language::Language;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::text::detect_part;

pub(super) static RULE: Rule = Rule {
    code: "language-mismatch",
    group: Group::Accessibility,
    severity: Level::Warning,
    docs: include_str!("language_mismatch.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

/// Shorter texts do not show their language.
const LEAST_CHARACTERS: usize = 40;

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let document = page.document;
    let declared = &document.language;
    let is_declared =
        document.front_matter.text("language").or(document.front_matter.text("lang")).is_some() || page.config().is_language_declared;
    let text: String = document.prose().map(|(_, block)| format!("{}\n", block.passage.text())).collect();
    let marked: usize = document.languages.iter().map(|mark| mark.text.len()).sum();
    // Where most of a page is marked, the marks say its language.
    if is_declared
        && marked * 2 < text.len()
        && let Some(found) = other_language(&text, declared)
    {
        let place = document.front_matter.field("language").map_or_else(|| document.title_span(), |field| field.value_span);
        findings.add(
            Finding::new(place, format!("this page is said to be in {declared} and reads like {found}"))
                .help(format!("set its language to {found}, or translate it")),
        );
    }
    for mark in &document.languages {
        let Some(tag) = Language::parse(&mark.tag) else { continue };
        if let Some(found) = other_language(&mark.text, &tag).filter(|_| !holds_others(&document.languages, mark)) {
            let finding = Finding::new(mark.span, format!("this part is marked as {tag} and reads like {found}"));
            findings.add(finding.help(format!("mark it as {found}")));
        }
    }
}

/// Whether a marked part has parts in it that are marked as something else.
fn holds_others(marks: &[LanguageMark], mark: &LanguageMark) -> bool {
    marks.iter().any(|other| other.span != mark.span && mark.span.contains(other.span))
}

fn other_language(text: &str, declared: &Language) -> Option<Language> {
    let is_long = text.chars().filter(|c| c.is_alphabetic()).count() >= LEAST_CHARACTERS
        || (!text.is_ascii() && text.chars().count() >= LEAST_CHARACTERS / 2);
    detect_part(text).filter(|found| is_long && found.base() != declared.base())
}
