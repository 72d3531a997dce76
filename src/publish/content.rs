//! What a page shows to its reader in every format of marked-up text: its blocks, notices, contents, terms, review and sources.

use super::body::{Link, View, body, filled};
use super::cards::cards;
use super::edition::Edition;
use super::escape::escaped;
use super::gate::Outcome;
use super::ids::heading_ids;
use super::page::Place;
use super::site::Site;
use super::words::{Words, name_of};
use super::{dates, structured};
use crate::document::{BlockKind, Document};
use crate::language::Language;
use minijinja::{Value as Shown, context};
use std::collections::BTreeMap;

/// Where the links and images of a page lead in a format.
#[derive(Clone, Copy)]
pub(super) struct Ways<'a> {
    /// Where links lead.
    pub(super) link: &'a dyn Fn(&str) -> Link,
    /// Where images are; none for one that cannot be shown.
    pub(super) image: &'a dyn Fn(&str) -> Option<String>,
}

/// The content of a page, for templates.
pub(super) fn content(site: &Site<'_>, place: Place, edition: &Edition<'_>, words: &Words, ways: Ways<'_>) -> Shown {
    let edited = &site.languages[place.language];
    let (page, _) = site.pages[place.page];
    let known = &edited.pages[place.page];
    let source = &page.document;
    let source_language = &site.project.config.source_language;
    let is_source_shown = known.verdict.outcome == Outcome::Source;
    let ids = heading_ids(source);
    let cards = cards(source);
    let glossary = if is_source_shown { &site.languages[0].glossary } else { &edited.glossary };
    let language = if is_source_shown { source_language } else { &edited.language };
    let words_inside = is_source_shown.then(|| Words::new(site.project, source_language));
    let view = View {
        edition,
        source_language,
        glossary,
        values: site.values(),
        words: words_inside.as_ref().unwrap_or(words),
        ids: &ids,
        cards: &cards,
        link: ways.link,
        image: ways.image,
    };
    let body = body(&view);
    let document = &*edition.document;
    let contents: Vec<Shown> = contents(document, &ids);
    let terms: Vec<Shown> = body
        .terms
        .iter()
        .map(|term| {
            let term = &glossary.terms[*term];
            context! { id => &term.id, name => &term.name, definition => &term.definition }
        })
        .collect();
    context! {
        title => &known.title,
        title_language => known.is_title_untranslated.then(|| source_language.tag()),
        summary => &known.summary,
        top => Shown::from_safe_string(body.title),
        heading => document.title_block().is_none(),
        content_language => language.tag(),
        content_dir => language.writing().dir(),
        notices => notices(site, place, words, edition),
        contents => if contents.len() > 2 { contents } else { Vec::new() },
        body => Shown::from_safe_string(body.main),
        footnotes => body.notes.into_iter().map(Shown::from_safe_string).collect::<Vec<_>>(),
        terms => terms,
        information => information(site, document, words, (language, source_language), place),
        sources => sources(source),
        source_language => (edited.language != *source_language).then(|| source_language.tag()),
        source_dir => source_language.writing().dir(),
    }
}

/// The headings of the second level.
fn contents(document: &Document, ids: &BTreeMap<usize, String>) -> Vec<Shown> {
    let heading = |(at, id): (&usize, &String)| {
        let block = &document.blocks[*at];
        let is_second = block.kind == BlockKind::Heading { level: 2 } && !block.passage.text().trim().is_empty();
        is_second.then(|| context! { id => id, text => block.passage.text().trim() })
    };
    ids.iter().filter_map(heading).collect()
}

/// What a reader must know before reading.
fn notices(site: &Site<'_>, place: Place, words: &Words, edition: &Edition<'_>) -> Vec<Shown> {
    let edited = &site.languages[place.language];
    let verdict = &edited.pages[place.page].verdict;
    let source_language = &site.project.config.source_language;
    let (own, source) = (name_of(&edited.language), name_of(source_language));
    let notice = |kind: &str, title: &str, text: String| notice(words, kind, title, text);
    let mut notices = Vec::new();
    if site.values().are_samples() && uses_values(&edition.document) {
        notices.push(notice("sample", "sample-title", words.say("sample-notice").html()));
    }
    if verdict.outcome == Outcome::Source {
        notices.push(notice("source", "source-title", words.fill("source-notice", &[("language", own), ("source", source)]).html()));
    } else if verdict.is_draft() {
        notices.push(notice("draft", "draft-title", words.say("draft-notice").html()));
    }
    if !edition.untranslated.is_empty() {
        notices.push(notice("source", "source-title", words.fill("parts-notice", &[("source", source)]).html()));
    }
    notices
}

/// A box that a reader meets before the text; `text` is HTML.
pub(super) fn notice(words: &Words, kind: &str, title: &str, text: String) -> Shown {
    context! { kind => kind, title => Shown::from_safe_string(words.say(title).html()), text => Shown::from_safe_string(text) }
}

/// Whether a page shows values of variables.
pub(super) fn uses_values(document: &Document) -> bool {
    document.blocks.iter().any(|block| block.passage.marks().iter().any(|mark| mark.kind == crate::text::MarkKind::Variable))
}

/// Who wrote and reviewed a page, and when.
fn information(
    site: &Site<'_>,
    document: &Document,
    words: &Words,
    (language, source_language): (&Language, &Language),
    place: Place,
) -> Vec<Shown> {
    let edited = &site.languages[place.language];
    let front = &document.front_matter;
    let values = site.values();
    let in_source = edited.language != *source_language;
    // Names and dates of the front matter are not translated.
    let named = |text: &str| {
        let text = escaped(&filled(text, values));
        if in_source {
            format!("<span lang=\"{}\" dir=\"{}\">{text}</span>", source_language.tag(), source_language.writing().dir())
        } else {
            text
        }
    };
    let date = |text: &str| {
        let shown = dates::parse_date(text).map(|date| dates::long_date(date, &edited.language));
        shown.map_or_else(|| named(text), |shown| format!("<time datetime=\"{}\">{}</time>", escaped(text.trim()), escaped(&shown)))
    };
    let mut rows: Vec<(String, String)> = Vec::new();
    let mut row = |key: &str, html: String| rows.push((words.say(key).html(), html));
    let publisher = front.text("publisher").or(site.project.config.written.publisher.as_deref());
    publisher.iter().for_each(|publisher| row("publisher", named(publisher)));
    front.text("author").iter().for_each(|author| row("author", named(author)));
    let reviewer = structured::reviewer(document);
    match reviewer {
        Some(reviewer) => row("reviewer", named(reviewer)),
        None => row("reviewer", words.say("not-reviewed").html()),
    }
    front.text("reviewed").iter().for_each(|day| row(if reviewer.is_some() { "reviewed" } else { "checked" }, date(day)));
    front.text("next-review").iter().for_each(|day| row("next-review", date(day)));
    let verdict = &edited.pages[place.page].verdict;
    if let Some(state) = verdict.state.filter(|_| verdict.outcome == Outcome::Published && language != source_language) {
        row("translation", words.say(&format!("state-{}", state.name())).html());
        let reviewers: Vec<String> = verdict.reviewers.iter().map(|(who, when)| format!("{}, {}", escaped(who), date(when))).collect();
        if !reviewers.is_empty() {
            row("translation-reviewer", reviewers.join("<br>"));
        }
    }
    rows.into_iter()
        .map(|(name, value)| context! { name => Shown::from_safe_string(name), value => Shown::from_safe_string(value) })
        .collect()
}

/// The sources of a page: their names, linked where they end in an address.
fn sources(document: &Document) -> Vec<Shown> {
    let listed = document.front_matter.list("sources");
    let source = |(text, _): (&str, crate::source::Span)| {
        let (name, address) = match text.rfind("http") {
            Some(at) if super::address::is_safe_address(text[at..].trim()) => {
                (text[..at].trim().trim_end_matches([',', ';', ':']).trim(), Some(text[at..].trim()))
            }
            _ => (text, None),
        };
        let name = if name.is_empty() { address.unwrap_or(text) } else { name };
        context! { name => name, address => address }
    };
    listed.into_iter().map(source).collect()
}
