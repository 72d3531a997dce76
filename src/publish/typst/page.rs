//! What the templates of printed leaflets know of a page.

use super::blocks::{Link, View, blocks, in_language, label, phrase};
use super::escape::{literal, markup};
use crate::document::Document;
use crate::language::Language;
use crate::publish::address::{Target, encoded, is_safe_address, target, way_up};
use crate::publish::body::filled;
use crate::publish::cards::cards;
use crate::publish::edition::Edition;
use crate::publish::facts::{self, Said};
use crate::publish::gate::Outcome;
use crate::publish::ids::heading_ids;
use crate::publish::lead::{self, Lead, lead};
use crate::publish::page::Place;
use crate::publish::site::Site;
use crate::publish::words::Words;
use minijinja::{Value as Shown, context};

/// What a document holds: links to other pages lead to places in it, or to other documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Extent {
    /// One page.
    Page,
    /// All pages of a language.
    Language,
}

/// A page for the templates.
pub(super) fn context(site: &Site<'_>, place: Place, edition: &Edition<'_>, words: &Words, extent: Extent) -> Shown {
    let edited = &site.languages[place.language];
    let page = site.page(place.page);
    let known = site.known(place);
    let source_language = &site.project.config.source_language;
    let is_source_shown = known.verdict.outcome == Outcome::Source;
    let ids = heading_ids(&page.document);
    let cards = cards(&page.document);
    let glossary = site.glossary_at(place);
    let view = View {
        edition,
        source_language,
        glossary,
        values: site.values(),
        words: if is_source_shown { words.of_source(site.project, source_language) } else { words },
        ids: &ids,
        cards: &cards,
        page: &page.id,
        link: &|address| link(site, place, extent, address),
        image: &|address| image(site, &page.id, address),
    };
    let blocks = blocks(&view, &known.title);
    let other = is_source_shown && edited.language != *source_language;
    let wrapped = |text: String| {
        let text = if other && !text.is_empty() { format!("{}\n{text}];\n\n", in_language(source_language)) } else { text };
        Shown::from_safe_string(text)
    };
    let term = |term: &usize| {
        let term = &glossary.terms[*term];
        let place = Shown::from_safe_string(label(&page.id, &format!("term-{}", term.id)));
        context! { label => place, name => &term.name, definition => &term.definition }
    };
    context! {
        label => Shown::from_safe_string(label(&page.id, "")),
        title => wrapped(blocks.title),
        notices => notices(site, place, words, edition),
        body => wrapped(blocks.main),
        language => other.then(|| Shown::from_safe_string(in_language(source_language))),
        terms => blocks.terms.iter().map(term).collect::<Vec<_>>(),
        information => information(site, &edition.document, words, place),
        sources => sources(&page.document),
        source_language => (edited.language != *source_language).then(|| Shown::from_safe_string(in_language(source_language))),
    }
}

/// Where a link of a page leads.
fn link(site: &Site<'_>, place: Place, extent: Extent, address: &str) -> Link {
    let own = site.id(place.page);
    match lead(site, place, address) {
        Lead::Outside(address) => Link::Web(address),
        Lead::Heading(id) => Link::Label(label(own, &id)),
        Lead::Page { page, heading, shown } => {
            let id = site.id(page);
            if extent == Extent::Language && shown != lead::Shown::InSource {
                return Link::Label(label(id, heading.as_deref().unwrap_or_default()));
            }
            let (language, source) = (&site.languages[place.language].language, &site.project.config.source_language);
            let path = |to: &Language| path_to(site, (language, to), own, id);
            match shown {
                lead::Shown::Here => Link::File(path(language)),
                lead::Shown::HereInSource => Link::Other(path(language), source.clone()),
                lead::Shown::InSource => Link::Other(path(source), source.clone()),
            }
        }
        Lead::Nowhere => Link::Nowhere,
    }
}

/// The address of another page: on the web where it will be published there, else that of the document beside this one.
fn path_to(site: &Site<'_>, (from, to): (&Language, &Language), page: &str, other: &str) -> String {
    let base = site.project.config.written.address.as_deref().filter(|address| is_safe_address(address));
    if let Some(base) = base.filter(|_| site.options.formats.iter().any(|format| format.name == "html")) {
        return format!("{}/{}/{}.html", base.trim_end_matches('/'), to.tag(), encoded(other));
    }
    let root = way_up(page);
    if from == to { format!("{root}{}.pdf", encoded(other)) } else { format!("{root}../{}/{}.pdf", to.tag(), encoded(other)) }
}

/// The path of an image below the folder of its language; none for one that is not there.
fn image(site: &Site<'_>, page: &str, address: &str) -> Option<String> {
    let Target::File(path) = target(address, page) else { return None };
    site.files.get(&path)?.as_ref().ok()?;
    super::refuse::is_printable(&path).then(|| format!("/{path}"))
}

/// What a reader must know before reading.
fn notices(site: &Site<'_>, place: Place, words: &Words, edition: &Edition<'_>) -> Vec<Shown> {
    let shown = |notice: facts::Notice| {
        let title = Shown::from_safe_string(phrase(&notice.title));
        context! { kind => notice.kind, title => title, text => Shown::from_safe_string(phrase(&notice.text)) }
    };
    facts::notices(site, place, words, edition).into_iter().map(shown).collect()
}

/// Who wrote and reviewed a page, and when.
fn information(site: &Site<'_>, document: &Document, words: &Words, place: Place) -> Vec<Shown> {
    let source_language = &site.project.config.source_language;
    let is_translated = site.languages[place.language].language != *source_language;
    // Names and dates of the front matter are not translated.
    let named = |text: &str| {
        let text = markup(&filled(text, site.values()));
        if is_translated { format!("{}{text}];", in_language(source_language)) } else { text }
    };
    let line = |said: &Said<'_>| match said {
        Said::Name(text) => named(text),
        Said::Day(_, shown) => markup(shown),
        Said::Words(key) => phrase(&words.say(key)),
        Said::Reader(who, day) => format!("{}, {}", markup(who), markup(day)),
    };
    let row = |fact: facts::Fact<'_>| {
        let value = fact.lines.iter().map(line).collect::<Vec<_>>().join("#linebreak();");
        context! { name => Shown::from_safe_string(phrase(&words.say(fact.key))), value => Shown::from_safe_string(value) }
    };
    facts::facts(site, place, document).into_iter().map(row).collect()
}

/// The sources of a page; the address of one that ends in an address is a link.
fn sources(document: &Document) -> Vec<Shown> {
    let source = |(name, address): (&str, Option<&str>)| {
        let link = address.map(|address| Shown::from_safe_string(format!("#address({});", literal(address))));
        context! { name => name, link => link }
    };
    facts::sources(document).into_iter().map(source).collect()
}
