//! A page that does not say in which language it is.

use crate::config::Level;
use crate::document::Format;
use crate::language::Language;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::source::Span;

pub(super) static RULE: Rule = Rule {
    code: "missing-language",
    group: Group::Accessibility,
    severity: Level::Error,
    docs: include_str!("missing_language.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let front = &page.document.front_matter;
    let is_html = page.document.format == Format::Html;
    for mark in page.document.languages.iter().filter(|mark| !is_tag(&mark.tag) && !mark.text.is_empty()) {
        findings.add(
            Finding::new(mark.span, format!("“{}” is no language", mark.tag)).help("write a BCP 47 tag, such as en, pt-BR or zh-Hans"),
        );
    }
    if let Some(field) = front.field("language").or_else(|| front.field("lang")) {
        let tag = front.text("language").or_else(|| front.text("lang")).unwrap_or_default();
        if !is_tag(tag) {
            let place = if is_html { page.document.title_span() } else { field.value_span };
            let place = if field.value_span.is_empty() { place } else { field.value_span };
            findings.add(Finding::new(place, format!("“{tag}” is no language")).help("write a BCP 47 tag, such as en, pt-BR or zh-Hans"));
        }
        return;
    }
    if is_html {
        // A piece of a page says its language in the page that it is put into.
        if let Some(start) = page.text.to_ascii_lowercase().find("<html") {
            let end = page.text[start..].find('>').map_or(page.text.len(), |length| start + length + 1);
            findings.add(
                Finding::new(Span::new(start..end), "this page does not say in which language it is").help("add it: <html lang=\"en\">"),
            );
        }
    } else if front.span.is_some() && !page.config().is_language_declared && page.has_config_file() {
        let finding = Finding::new(page.document.title_span(), "this page does not say in which language it is");
        findings.add(finding.help("add source-language = \"en\" to leaflint.toml for all pages, or language: en to the front matter"));
    }
}

/// Languages with a code of their own that belong to one with a code of two letters, such as Mandarin to Chinese.
const PARTS: [&str; 16] = ["als", "arb", "azj", "cmn", "ekk", "gug", "khk", "lvs", "npi", "ory", "pbu", "pes", "plt", "swh", "uzn", "zsm"];

/// Whether a tag names a language that is registered; a tag of the right form that names none is no help to a reader.
fn is_tag(tag: &str) -> bool {
    let base = tag.trim().split('-').next().unwrap_or_default();
    let is_code = (2..=3).contains(&base.len()) && base.chars().all(|c| c.is_ascii_alphabetic());
    // What stands after the language is often odd, and readers' programs overlook it.
    let known = Language::parse(tag).or_else(|| Language::parse(base)).filter(Language::is_known);
    // Where there is a code of two letters, programs know no other: “en”, not “eng”.
    let is_best = |language: &Language| language.base().len() == base.len() || PARTS.contains(&base.to_ascii_lowercase().as_str());
    is_code && !tag.trim().contains('_') && known.is_some_and(|language| is_best(&language))
}
