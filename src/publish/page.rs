//! One page of a bundle as HTML.

use super::address::{Target, encoded, target, way_up};
use super::body::Link;
use super::content::{Ways, content};
use super::edition::Edition;
use super::escape::script_json;
use super::gate::Outcome;
use super::ids::place_of;
use super::site::Site;
use super::words::Words;
use super::{Error, chrome, structured};
use crate::document::{Document, Link as DocumentLink};
use crate::project::Page;
use minijinja::value::merge_maps;
use minijinja::{Environment, Value as Shown, context};

/// A page in a language.
#[derive(Clone, Copy)]
pub(super) struct Place {
    /// Among the site's languages.
    pub(super) language: usize,
    /// Among the site's pages.
    pub(super) page: usize,
}

/// The HTML of a page that is in the bundle.
pub(super) fn page_html(
    site: &Site<'_>,
    place: Place,
    edition: &Edition<'_>,
    words: &Words,
    templates: &Environment<'_>,
) -> Result<String, Error> {
    let known = &site.languages[place.language].pages[place.page];
    let (page, _) = site.pages[place.page];
    let root = way_up(&page.id);
    let is_source_shown = known.verdict.outcome == Outcome::Source;
    let source_language = &site.project.config.source_language;
    let ways = Ways { link: &|address| link(site, place, address), image: &|address| image(site, &page.id, address) };
    let data = structured::data(site, place, &edition.document);
    let context = context! {
        data => Shown::from_safe_string(script_json(&data)),
        canonical => is_source_shown.then(|| format!("{root}../{}/{}.html", source_language.tag(), encoded(&page.id))),
        ..merge_maps([chrome::context(site, place.language, Some(place.page), words, &root), content(site, place, edition, words, ways)])
    };
    super::templates::render(templates, "page.html", context)
}

/// Where a link of a page leads in the bundle.
fn link(site: &Site<'_>, place: Place, address: &str) -> Link {
    let page = site.pages[place.page].0;
    match target(address, &page.id) {
        Target::Outside(address) => Link::To(address),
        Target::Fragment(fragment) => fragment_in(&page.document, &fragment).map_or(Link::Nowhere, Link::To),
        Target::Page { id, fragment } => {
            let Some(other) = site.place_of(&id) else { return Link::Nowhere };
            let fragment = fragment_in(&site.pages[other].0.document, &fragment).unwrap_or_default();
            let root = way_up(&page.id);
            let address = format!("{}.html{fragment}", encoded(&id));
            match site.languages[place.language].pages[other].verdict.outcome {
                Outcome::Published => Link::To(format!("{root}{address}")),
                Outcome::Source => Link::Other(format!("{root}{address}"), site.project.config.source_language.clone()),
                Outcome::Withheld => {
                    let language = &site.project.config.source_language;
                    let is_there = site.languages[0].pages[other].verdict.is_published() && site.is_wanted(language);
                    if is_there { Link::Other(format!("{root}../{}/{address}", language.tag()), language.clone()) } else { Link::Nowhere }
                }
            }
        }
        Target::File(_) | Target::Refused(_) => Link::Nowhere,
    }
}

/// A place in a page, as it ends an address; none if the page has no such heading: its start is better than nowhere.
pub(super) fn fragment_in(document: &Document, fragment: &str) -> Option<String> {
    if fragment.is_empty() {
        return None;
    }
    place_of(document, fragment).map(|id| format!("#{}", encoded(&id)))
}

/// The links of a page that lead nowhere, each with its place and the reason: their text stands in bundles without a link.
pub(super) fn lost_links(site: &Site<'_>, page: &Page) -> Vec<String> {
    let file = site.project.sources.file(page.document.source);
    let lost = |link: &DocumentLink| {
        let reason = match target(&link.address, &page.id) {
            Target::Refused(reason) => reason.to_owned(),
            Target::Fragment(fragment) if place_of(&page.document, &fragment).is_none() => "the page has no such heading".into(),
            Target::Page { id, fragment } => match site.place_of(&id).map(|place| &site.pages[place].0.document) {
                None => format!("there is no page “{id}”"),
                Some(other) if !fragment.is_empty() && place_of(other, &fragment).is_none() => {
                    format!("the page “{id}” has no such heading, so the link leads to its start")
                }
                Some(_) => return None,
            },
            Target::File(_) => "bundles hold pages and images".into(),
            Target::Outside(_) | Target::Fragment(_) => return None,
        };
        let position = file.position(link.span.start as usize);
        Some(format!("{}:{}:{}: the link to “{}” is lost: {reason}", file.path, position.line, position.column, link.address))
    };
    // An address with a variable in it is known only with its value.
    page.document.links.iter().filter(|link| !link.address.contains('$')).filter_map(lost).collect()
}

/// Where an image of a page is in the bundle; none for one that is not there.
fn image(site: &Site<'_>, page: &str, address: &str) -> Option<String> {
    let Target::File(path) = target(address, page) else { return None };
    site.options.files.get(&path)?.as_ref().ok()?;
    Some(format!("{}{}", way_up(page), encoded(&path)))
}
