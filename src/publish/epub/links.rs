//! What the files of a book are called, and where links and images lead in it.

use crate::publish::address::{Target, encoded, target};
use crate::publish::body::Link;
use crate::publish::gate::Outcome;
use crate::publish::page::{Place, fragment_in};
use crate::publish::site::Site;

/// The folder of a book's pages; the book's own files stand beside it.
pub(super) const PAGES: &str = "pages";

/// The path of a page in the book. Spaces and other signs that reading systems stumble over are written out.
pub(super) fn path_of(id: &str) -> String {
    format!("{PAGES}/{}.xhtml", plain(id))
}

/// The path of an image in the book.
pub(super) fn image_path(path: &str) -> String {
    format!("images/{}", plain(path))
}

/// The way from a page up to the book's own files.
pub(super) fn way_up(id: &str) -> String {
    "../".repeat(id.matches('/').count() + 1)
}

fn plain(path: &str) -> String {
    encoded(path).replace('%', "_")
}

/// Where a link of a page leads: a page of another language is not in the book, so it leads to the web or nowhere.
pub(super) fn link(site: &Site<'_>, place: Place, address: &str) -> Link {
    let page = site.pages[place.page].0;
    match target(address, &page.id) {
        Target::Outside(address) => Link::To(address),
        Target::Fragment(fragment) => fragment_in(&page.document, &fragment).map_or(Link::Nowhere, Link::To),
        Target::Page { id, fragment } => {
            let Some(other) = site.place_of(&id) else { return Link::Nowhere };
            let fragment = fragment_in(&site.pages[other].0.document, &fragment).unwrap_or_default();
            let address = format!("{}{}{fragment}", way_up(&page.id), path_of(&id));
            let source_language = &site.project.config.source_language;
            match site.languages[place.language].pages[other].verdict.outcome {
                Outcome::Published => Link::To(address),
                Outcome::Source => Link::Other(address, source_language.clone()),
                Outcome::Withheld => {
                    let is_there = site.languages[0].pages[other].verdict.is_published() && site.is_wanted(source_language);
                    match site.project.config.written.address.as_deref().filter(|_| is_there) {
                        Some(base) => {
                            let address =
                                format!("{}/{}/{}.html{fragment}", base.trim_end_matches('/'), source_language.tag(), encoded(&id));
                            Link::Other(address, source_language.clone())
                        }
                        None => Link::Nowhere,
                    }
                }
            }
        }
        Target::File(_) | Target::Refused(_) => Link::Nowhere,
    }
}

/// Where an image of a page is in the book; none for one that is not there.
pub(super) fn image(site: &Site<'_>, page: &str, address: &str) -> Option<String> {
    let Target::File(path) = target(address, page) else { return None };
    media_type(&path)?;
    site.options.files.get(&path)?.as_ref().ok()?;
    Some(format!("{}{}", way_up(page), image_path(&path)))
}

/// The media type of an image that every reading system must show; none for others.
pub(super) fn media_type(path: &str) -> Option<&'static str> {
    let (_, ending) = path.rsplit_once('.')?;
    Some(match ending.to_ascii_lowercase().as_str() {
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "svg" => "image/svg+xml",
        _ => return None,
    })
}
