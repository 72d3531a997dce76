//! All pages of one language as an EPUB 3 book, with what EPUB Accessibility 1.1 wants to be told.

mod access;
mod book;
mod links;
#[cfg(test)]
mod tests;

use super::format::{Format, Work, no_page, nothing_whole};

pub(super) const FORMAT: Format = Format {
    name: "epub",
    about: "an e-book per language",
    page: no_page,
    language: |work: &Work<'_>, language, words| {
        let tag = work.site.languages[language].language.tag();
        let book = book::book(work, language, words)?;
        Ok(book.map(|bytes| (format!("{tag}/leaflets-{tag}.epub"), bytes)).into_iter().collect())
    },
    needs_all: true,
    whole: nothing_whole,
};
