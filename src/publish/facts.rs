//! What every format tells of a page beside its text: what to know before reading, who stands for it, and its sources.

use super::dates::{long_date, parse_date};
use super::edition::Edition;
use super::gate::Outcome;
use super::page::Place;
use super::site::Site;
use super::structured;
use super::words::{Phrase, Words, name_of};
use crate::document::Document;
use crate::text::MarkKind;

/// A box that a reader meets before the text.
pub(super) struct Notice {
    /// What it looks like: `sample`, `source`, `draft`, `earlier`.
    pub(super) kind: &'static str,
    pub(super) title: Phrase,
    pub(super) text: Phrase,
}

/// What a reader must know before reading.
pub(super) fn notices(site: &Site<'_>, place: Place, words: &Words, edition: &Edition<'_>) -> Vec<Notice> {
    let edited = &site.languages[place.language];
    let verdict = &site.known(place).verdict;
    let (own, source) = (name_of(&edited.language), name_of(&site.project.config.source_language));
    let mut notices = Vec::new();
    let mut put = |kind: &'static str, title: &str, text: Phrase| notices.push(Notice { kind, title: words.say(title), text });
    if site.values().are_samples() && uses_values(&edition.document) {
        put("sample", "sample-title", words.say("sample-notice"));
    }
    if verdict.outcome == Outcome::Source {
        put("source", "source-title", words.fill("source-notice", &[("language", own), ("source", source)]));
    } else if verdict.is_draft() {
        put("draft", "draft-title", words.say("draft-notice"));
    }
    if verdict.is_published() && verdict.earlier > 0 {
        put("earlier", "earlier-title", words.fill("earlier-notice", &[("source", source)]));
    }
    if !edition.untranslated.is_empty() {
        put("source", "source-title", words.fill("parts-notice", &[("source", source)]));
    }
    notices
}

/// Whether a page shows values of variables.
pub(super) fn uses_values(document: &Document) -> bool {
    document.blocks.iter().any(|block| block.passage.marks().iter().any(|mark| mark.kind == MarkKind::Variable))
}

/// Something that is told of who stands for a page: a key of the bundle's own words, and what is said, one line each.
pub(super) struct Fact<'a> {
    pub(super) key: &'static str,
    pub(super) lines: Vec<Said<'a>>,
}

/// A line of a fact.
pub(super) enum Said<'a> {
    /// A name of the front matter, which is not translated; variables stand in it still.
    Name(&'a str),
    /// A day: as it was written, and in the reader's language.
    Day(&'a str, String),
    /// A key of the bundle's own words.
    Words(String),
    /// Somebody who read a translation, with the day as it is shown.
    Reader(&'a str, String),
}

/// Who wrote and reviewed a page, and when.
pub(super) fn facts<'a>(site: &'a Site<'_>, place: Place, document: &'a Document) -> Vec<Fact<'a>> {
    let edited = &site.languages[place.language];
    let front = &document.front_matter;
    let day = |text: &str| parse_date(text).map(|date| long_date(date, &edited.language));
    let mut facts = Vec::new();
    let mut tell = |key: &'static str, lines: Vec<Said<'a>>| facts.push(Fact { key, lines });
    if let Some(publisher) = front.text("publisher").or(site.project.config.written.publisher.as_deref()) {
        tell("publisher", vec![Said::Name(publisher)]);
    }
    if let Some(author) = front.text("author") {
        tell("author", vec![Said::Name(author)]);
    }
    let reviewer = structured::reviewer(document);
    tell("reviewer", vec![reviewer.map_or_else(|| Said::Words("not-reviewed".into()), Said::Name)]);
    for (field, key) in [("reviewed", if reviewer.is_some() { "reviewed" } else { "checked" }), ("next-review", "next-review")] {
        if let Some(text) = front.text(field) {
            tell(key, vec![day(text).map_or(Said::Name(text), |shown| Said::Day(text.trim(), shown))]);
        }
    }
    let verdict = &site.known(place).verdict;
    let is_translated = edited.language != site.project.config.source_language;
    if let Some(state) = verdict.state.filter(|_| verdict.is_published() && is_translated) {
        tell("translation", vec![Said::Words(format!("state-{}", state.name()))]);
        let reader = |(who, when): &'a (String, String)| Said::Reader(who, day(when).unwrap_or_else(|| when.clone()));
        let readers: Vec<Said<'_>> = verdict.reviewers.iter().map(reader).collect();
        if !readers.is_empty() {
            tell("translation-reviewer", readers);
        }
    }
    facts
}

/// A source of a page: its name, and its address where it ends in one.
pub(super) fn sources(document: &Document) -> Vec<(&str, Option<&str>)> {
    document.front_matter.list("sources").into_iter().map(|(text, _)| source(text)).collect()
}

fn source(text: &str) -> (&str, Option<&str>) {
    let at = text.rfind("http").filter(|at| super::address::is_safe_address(text[*at..].trim()));
    let name = text[..at.unwrap_or(text.len())].trim().trim_end_matches([',', ';', ':']).trim();
    (name, at.map(|at| text[at..].trim()))
}
