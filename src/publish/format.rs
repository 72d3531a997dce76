//! The formats that a bundle can hold: each is one file that says what it makes of a page, of a language and of the whole bundle.

use super::edition::Edition;
use super::page::Place;
use super::site::Site;
use super::words::Words;
use super::{Error, epub, ftl, html, json, plain, typst};
use minijinja::Environment;
use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::sync::Mutex;

/// All formats, in the order in which the command line names them.
pub(super) const ALL: [&Format; 7] =
    [&html::FORMAT, &json::FORMAT, &epub::FORMAT, &plain::FORMAT, &ftl::FORMAT, &typst::TYPST, &typst::PDF];

/// Something that a bundle can hold. Plain data: `no_page`, `no_language` and `nothing_whole` make nothing of a level.
pub struct Format {
    /// The name on the command line and in the manifest.
    pub name: &'static str,
    /// What it is, in a few words.
    pub about: &'static str,
    /// The files of one page in one language; called for published pages only, by many threads.
    pub(super) page: fn(&Work<'_>, Place, &Edition<'_>, &Words) -> Made,
    /// The files of one language, by its place among the site's languages; called when all of its pages are written.
    pub(super) language: fn(&Work<'_>, usize, &Words) -> Made,
    /// Whether what it makes of a language takes the text of all pages; else only a few are in memory at a time.
    pub(super) needs_all: bool,
    /// The files at the top of the bundle.
    pub(super) whole: fn(&Work<'_>) -> Made,
}

/// Files with their paths in the bundle, `/` between folders. Two formats that make one path make the same bytes.
pub(super) type Made = Result<Vec<(String, Vec<u8>)>, Error>;

/// What formats work with.
pub(super) struct Work<'a> {
    pub(super) site: &'a Site<'a>,
    pub(super) templates: &'a Environment<'a>,
    /// What a format did not make, and why.
    pub(super) refused: &'a Mutex<BTreeSet<Refusal>>,
}

/// A page, or the whole of a language, that a format did not make.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Refusal {
    /// Among the site's languages.
    pub(super) language: usize,
    /// Among the site's pages; none for what is made of all of them.
    pub(super) page: Option<usize>,
    /// The name of the format.
    pub(super) format: &'static str,
    /// Why, one sentence each, with the place if it has one.
    pub(super) reasons: Vec<String>,
}

impl Work<'_> {
    /// Says that a format does not make a page or a language. Other formats are not affected.
    pub(super) fn refuse(&self, language: usize, page: Option<usize>, format: &'static str, reasons: Vec<String>) {
        let mut refused = self.refused.lock().expect("no thread panics while it holds this");
        refused.insert(Refusal { language, page, format, reasons });
    }
}

impl Format {
    /// All formats.
    #[must_use]
    pub fn all() -> &'static [&'static Self] {
        &ALL
    }

    /// The format of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<&'static Self> {
        ALL.into_iter().find(|format| format.name == name)
    }
}

/// For a format that makes nothing of single pages.
#[expect(clippy::unnecessary_wraps, reason = "it stands for functions that can fail")]
pub(super) fn no_page(_: &Work<'_>, _: Place, _: &Edition<'_>, _: &Words) -> Made {
    Ok(Vec::new())
}

/// For a format that makes nothing of a language.
#[expect(clippy::unnecessary_wraps, reason = "it stands for functions that can fail")]
pub(super) fn no_language(_: &Work<'_>, _: usize, _: &Words) -> Made {
    Ok(Vec::new())
}

/// For a format that has nothing at the top of the bundle.
#[expect(clippy::unnecessary_wraps, reason = "it stands for functions that can fail")]
pub(super) fn nothing_whole(_: &Work<'_>) -> Made {
    Ok(Vec::new())
}

// The name says which format it is.
impl PartialEq for Format {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for Format {}

impl PartialOrd for Format {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Format {
    fn cmp(&self, other: &Self) -> Ordering {
        self.name.cmp(other.name)
    }
}

impl std::fmt::Debug for Format {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.name)
    }
}
