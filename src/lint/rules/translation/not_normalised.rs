//! Text whose accented letters are written in another form than everywhere else.

use super::of_catalog;
use crate::config::Level;
use crate::lint::{CatalogCheck, Finding, Findings, Rule};
use crate::source::Span;
use icu_normalizer::ComposingNormalizer;

pub(super) static RULE: Rule =
    Rule { fixable: true, ..of_catalog("not-normalised", Level::Advice, include_str!("not_normalised.md"), check) };

fn check(check: &CatalogCheck<'_>, findings: &mut Findings<'_>) {
    let normalizer = ComposingNormalizer::new_nfc();
    if check.text.is_ascii() || normalizer.is_normalized(check.text) {
        return;
    }
    for message in check.catalog.iter().flat_map(|catalog| catalog.messages()) {
        let text = &check.text[message.span.range()];
        let (same, _) = normalizer.split_normalized(text);
        if same.len() == text.len() {
            continue;
        }
        // The letter before the first accent that stands alone, and all accents behind it.
        let start = same.len();
        let rest = &text[start..];
        let end = rest.char_indices().skip(1).find(|(_, sign)| sign.is_ascii() || sign.is_whitespace()).map_or(rest.len(), |(at, _)| at);
        let place = message.span.range().start + start;
        let composed = normalizer.normalize(&rest[..end]);
        findings.add(
            Finding::new(
                Span::new(place..place + end),
                "letter and accent stand apart here, which looks the same and is found by no search",
            )
            .help(format!("write “{composed}”"))
            .fix(message.span, normalizer.normalize(text))
            .key(&message.key),
        );
    }
}
