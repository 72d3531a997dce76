//! Where a link of a page leads, before a format says how that is written.

use super::address::{Target, target};
use super::gate::Outcome;
use super::ids::place_of;
use super::page::Place;
use super::site::Site;

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
#[derive(Clone, Copy, PartialEq, Eq)]
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
    let page = site.pages[place.page].0;
    let heading = |page: usize, fragment: &str| {
        let document = &site.pages[page].0.document;
        (!fragment.is_empty()).then(|| place_of(document, fragment)).flatten()
    };
    match target(address, &page.id) {
        Target::Outside(address) => Lead::Outside(address),
        Target::Fragment(fragment) => heading(place.page, &fragment).map_or(Lead::Nowhere, Lead::Heading),
        Target::Page { id, fragment } => {
            let Some(page) = site.place_of(&id) else { return Lead::Nowhere };
            let shown = match site.languages[place.language].pages[page].verdict.outcome {
                Outcome::Published => Shown::Here,
                Outcome::Source => Shown::HereInSource,
                Outcome::Withheld => {
                    let is_there = site.languages[0].pages[page].verdict.is_published();
                    if !is_there || !site.is_wanted(&site.project.config.source_language) {
                        return Lead::Nowhere;
                    }
                    Shown::InSource
                }
            };
            Lead::Page { page, heading: heading(page, &fragment), shown }
        }
        Target::File(_) | Target::Refused(_) => Lead::Nowhere,
    }
}
