//! An image whose words cannot be read as text.

use crate::config::Level;
use crate::lint::words::words_of;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};

pub(super) static RULE: Rule = Rule {
    code: "image-of-text",
    group: Group::Accessibility,
    severity: Level::Advice,
    docs: include_str!("image_of_text.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

/// Words that say that an image shows text, by language.
const WORDS: &str = include_str!("image_of_text.txt");

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    for image in &page.document.images {
        let alt =
            format!(" {} ", image.alt.to_lowercase().replace(|c: char| !c.is_alphanumeric() && !c.is_whitespace() && c.is_ascii(), " "));
        let unspaced = page.document.language.is_unspaced();
        let found = words_of(WORDS, &page.document.language)
            .find(|word| if unspaced { alt.contains(word) } else { alt.contains(&format!(" {word} ")) });
        if let Some(word) = found {
            let finding = Finding::new(image.span, format!("by its text (“{word}”) this image shows words"));
            findings.add(finding.help("write the words on the page, as text, a list or a table"));
        }
    }
}
