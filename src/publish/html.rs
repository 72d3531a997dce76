//! The web site of a language: pages, list of pages, glossary, about, and the choice of a language at the top.

use super::edition::Edition;
use super::format::{Format, Made, Work};
use super::page::{Place, page_html};
use super::words::Words;
use super::{address, own_pages};
use std::collections::BTreeSet;

pub(super) const FORMAT: Format = Format {
    name: "html",
    about: "a complete web site per language",
    page,
    language: |work, language, words| own_pages::own_pages(work.site, language, words, work.templates),
    needs_all: false,
    whole: |work| own_pages::chooser(work.site, work.templates),
};

/// The page with the files that it shows.
fn page(work: &Work<'_>, place: Place, edition: &Edition<'_>, words: &Words) -> Made {
    let site = work.site;
    let tag = site.languages[place.language].language.tag();
    let page = site.page(place.page);
    let html = page_html(site, place, edition, words, work.templates)?;
    let mut files = vec![(format!("{tag}/{}.html", page.id), html.into_bytes())];
    let shown: BTreeSet<String> = address::files_of(page);
    for path in shown {
        if let Some(Ok(bytes)) = site.files.get(&path) {
            files.push((format!("{tag}/{path}"), bytes.clone()));
        }
    }
    Ok(files)
}
