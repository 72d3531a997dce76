//! Where a link of a page leads, before a format says how that is written.

use super::address::{Target, target};
use super::atlas::Answer;
use super::page::Place;
use super::site::Site;
use serde::{Deserialize, Serialize};

/// Where a link leads.
pub(super) enum Lead {
    /// To the web, an e-mail address or a telephone number.
    Outside(String),
    /// To a heading of the same page, by its id.
    Heading(String),
    /// To another page, by its number; at its start where no heading is named or the page has no such heading.
    Page { page: usize, heading: Option<String>, shown: Shown },
    /// Nowhere: its text stands alone.
    Nowhere,
}

/// Where the page that a link leads to can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Shown {
    /// In the language of the link.
    Here,
    /// Beside the pages of that language, in the language of the sources.
    HereInSource,
    /// Among the pages in the language of the sources alone.
    InSource,
}

/// Where a link of a page leads.
pub(super) fn lead(site: &Site<'_>, place: Place, address: &str) -> Lead {
    let page = site.page(place.page);
    match target(address, &page.id) {
        Target::Outside(address) => Lead::Outside(address),
        Target::Fragment(fragment) => site.places(place.page).get(&fragment).cloned().map_or(Lead::Nowhere, Lead::Heading),
        Target::Page { id, fragment } => match site.ask(place, id, fragment) {
            Some((page, Answer { heading, shown })) => Lead::Page { page, heading, shown },
            None => Lead::Nowhere,
        },
        Target::File(_) | Target::Refused(_) => Lead::Nowhere,
    }
}
