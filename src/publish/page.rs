//! One page of a bundle as HTML.

use super::address::{Target, encoded, target, way_up};
use super::body::Link;
use super::content::{Ways, content};
use super::edition::Edition;
use super::escape::script_json;
use super::gate::Outcome;
use super::lead::{Lead, Shown, lead};
use super::site::Site;
use super::words::Words;
use super::{Error, chrome, structured};
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
    let known = site.known(place);
    let page = site.page(place.page);
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
            let root = way_up(site.id(place.page));
            let address = format!("{}.html{}", encoded(site.id(page)), fragment(heading.as_deref()));
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

/// Where an image of a page is in the bundle; none for one that is not there.
fn image(site: &Site<'_>, page: &str, address: &str) -> Option<String> {
    let Target::File(path) = target(address, page) else { return None };
    site.files.get(&path)?.as_ref().ok()?;
    Some(format!("{}{}", way_up(page), encoded(&path)))
}
