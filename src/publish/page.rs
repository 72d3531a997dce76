//! One page of a bundle as HTML.

use super::address::{Target, encoded, target, way_up};
use super::body::Link;
use super::content::{Ways, content};
use super::edition::Edition;
use super::escape::script_json;
use super::gate::Outcome;
use super::ids::place_of;
use super::lead::{Lead, Shown, lead};
use super::site::Site;
use super::words::Words;
use super::{Error, chrome, structured};
use crate::document::Link as DocumentLink;
use crate::project::Page;
use minijinja::value::merge_maps;
use minijinja::{Environment, Value, context};

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
        data => Value::from_safe_string(script_json(&data)),
        canonical => is_source_shown.then(|| format!("{root}../{}/{}.html", source_language.tag(), encoded(&page.id))),
        ..merge_maps([chrome::context(site, place.language, Some(place.page), words, &root), content(site, place, edition, words, ways)])
    };
    super::templates::render(templates, "page.html", context)
}

/// Where a link of a page leads in the bundle.
fn link(site: &Site<'_>, place: Place, address: &str) -> Link {
    let source = &site.project.config.source_language;
    match lead(site, place, address) {
        Lead::Outside(address) => Link::To(address),
        Lead::Heading(id) => Link::To(fragment(Some(&id))),
        Lead::Page { page, heading, shown } => {
            let root = way_up(&site.pages[place.page].0.id);
            let address = format!("{}.html{}", encoded(&site.pages[page].0.id), fragment(heading.as_deref()));
            match shown {
                Shown::Here => Link::To(format!("{root}{address}")),
                Shown::HereInSource => Link::Other(format!("{root}{address}"), source.clone()),
                Shown::InSource => Link::Other(format!("{root}../{}/{address}", source.tag()), source.clone()),
            }
        }
        Lead::Nowhere => Link::Nowhere,
    }
}

/// A heading as it ends an address; nothing for the start of a page.
pub(super) fn fragment(heading: Option<&str>) -> String {
    heading.map_or_else(String::new, |id| format!("#{}", encoded(id)))
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
