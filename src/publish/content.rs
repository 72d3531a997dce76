//! What a page shows to its reader in every format of marked-up text: its blocks, notices, contents, terms, review and sources.

use super::body::{Link, View, body, filled};
use super::edition::Edition;
use super::escape::escaped;
use super::facts::{self, Said};
use super::gate::Outcome;
use super::page::Place;
use super::site::Site;
use super::words::Words;
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
    let page = site.page(place.page);
    let known = site.known(place);
    let source = &page.document;
    let source_language = &site.project.config.source_language;
    let is_source_shown = known.verdict.outcome == Outcome::Source;
    let ids = site.ids(place.page);
    let glossary = site.glossary_at(place);
    let language = if is_source_shown { source_language } else { &edited.language };
    let view = View {
        edition,
        source_language,
        glossary,
        values: site.values(),
        words: if is_source_shown { words.of_source(site.project, source_language) } else { words },
        ids,
        cards: site.cards(place.page),
        link: ways.link,
        image: ways.image,
    };
    let body = body(&view);
    let document = &*edition.document;
    let contents: Vec<Shown> = contents(document, ids);
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
        information => information(site, document, words, language, place),
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
    let shown = |notice: facts::Notice| {
        let title = Shown::from_safe_string(notice.title.html());
        context! { kind => notice.kind, title => title, text => Shown::from_safe_string(notice.text.html()) }
    };
    facts::notices(site, place, words, edition).into_iter().map(shown).collect()
}

/// A box that a reader meets before the text; `text` is HTML.
pub(super) fn notice(words: &Words, kind: &str, title: &str, text: String) -> Shown {
    context! { kind => kind, title => Shown::from_safe_string(words.say(title).html()), text => Shown::from_safe_string(text) }
}

/// Who wrote and reviewed a page, and when.
fn information(site: &Site<'_>, document: &Document, words: &Words, language: &Language, place: Place) -> Vec<Shown> {
    let source_language = &site.project.config.source_language;
    let is_translated = site.languages[place.language].language != *source_language;
    // Names and dates of the front matter are not translated.
    let named = |text: &str| {
        let text = escaped(&filled(text, site.values()));
        if is_translated {
            format!("<span lang=\"{}\" dir=\"{}\">{text}</span>", source_language.tag(), source_language.writing().dir())
        } else {
            text
        }
    };
    let line = |said: &Said<'_>| match said {
        Said::Name(text) => named(text),
        Said::Day(written, shown) => format!("<time datetime=\"{}\">{}</time>", escaped(written), escaped(shown)),
        Said::Words(key) => words.say(key).html(),
        Said::Reader(who, day) => format!("{}, {}", escaped(who), escaped(day)),
    };
    // Where the page is shown in the source language, nothing is said of its translation.
    let is_told = |fact: &facts::Fact<'_>| language != source_language || !fact.key.starts_with("translation");
    let row = |fact: facts::Fact<'_>| {
        let value = fact.lines.iter().map(line).collect::<Vec<_>>().join("<br>");
        context! { name => Shown::from_safe_string(words.say(fact.key).html()), value => Shown::from_safe_string(value) }
    };
    facts::facts(site, place, document).into_iter().filter(is_told).map(row).collect()
}

/// The sources of a page: their names, linked where they end in an address.
fn sources(document: &Document) -> Vec<Shown> {
    let source = |(name, address): (&str, Option<&str>)| {
        let name = if name.is_empty() { address.unwrap_or(name) } else { name };
        context! { name => name, address => address }
    };
    facts::sources(document).into_iter().map(source).collect()
}
