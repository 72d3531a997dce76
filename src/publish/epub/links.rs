//! What the files of a book are called, and where links and images lead in it.

use crate::publish::address::{Target, encoded, target};
use crate::publish::body::Link;
use crate::publish::lead::{Lead, Shown, lead};
use crate::publish::page::{Place, fragment};
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
    let source = &site.project.config.source_language;
    match lead(site, place, address) {
        Lead::Outside(address) => Link::To(address),
        Lead::Heading(id) => Link::To(fragment(Some(&id))),
        Lead::Page { page, heading, shown } => {
            let id = site.id(page);
            let fragment = fragment(heading.as_deref());
            let inside = || format!("{}{}{fragment}", way_up(site.id(place.page)), path_of(id));
            match (shown, site.project.config.written.address.as_deref()) {
                (Shown::Here, _) => Link::To(inside()),
                (Shown::HereInSource, _) => Link::Other(inside(), source.clone()),
                (Shown::InSource, Some(base)) => {
                    let address = format!("{}/{}/{}.html{fragment}", base.trim_end_matches('/'), source.tag(), encoded(id));
                    Link::Other(address, source.clone())
                }
                (Shown::InSource, None) => Link::Nowhere,
            }
        }
        Lead::Nowhere => Link::Nowhere,
    }
}

/// Where an image of a page is in the book; none for one that is not there.
pub(super) fn image(site: &Site<'_>, page: &str, address: &str) -> Option<String> {
    let Target::File(path) = target(address, page) else { return None };
    media_type(&path)?;
    site.files.get(&path)?.as_ref().ok()?;
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
