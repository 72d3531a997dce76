//! Text in another language than it is said to be in.

use crate::config::Level;
use crate::document::{Block, Format, LanguageMark};
use crate::language::Language;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::text::{ENOUGH_BYTES, detect_part, detect_phrase, is_plainly};

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

/// In letters. Shorter texts show their language by their commonest words only.
const LEAST_CHARACTERS: usize = 40;

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let document = page.document;
    let declared = &document.language;
    let is_declared =
        document.front_matter.text("language").or(document.front_matter.text("lang")).is_some() || page.config().is_language_declared;
    // What is marked as being in a language does not say that of the page.
    let is_marked = |block: &Block| document.languages.iter().any(|mark| mark.span.contains(block.span));
    let mut text = String::new();
    for (_, block) in document.prose().filter(|(_, block)| !is_marked(block)) {
        text.push_str(block.passage.text());
        text.push('\n');
        if text.len() >= ENOUGH_BYTES {
            break;
        }
    }
    if document.format == Format::Html && text.len() < ENOUGH_BYTES {
        text.push_str(document.front_matter.text("title").unwrap_or_default());
    }
    if is_declared && let Some(found) = other_language(&text, declared) {
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
    // To compare languages is the dearest question of all.
    if is_plainly(text, declared.base()) {
        return None;
    }
    let is_long = text.chars().filter(|c| c.is_alphabetic()).count() >= LEAST_CHARACTERS
        || (!text.is_ascii() && text.chars().count() >= LEAST_CHARACTERS / 2);
    let found = detect_part(text).filter(|_| is_long);
    let by_words = || detect_phrase(text, declared.base()).filter(|_| text.len() < 4 * LEAST_CHARACTERS);
    found.or_else(by_words).filter(|found| found.base() != declared.base())
}
