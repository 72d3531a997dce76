//! Pages, translations and findings to bundles: one folder a language, all that a publisher puts on a server.
//!
//! Pure: what is read comes as arguments, what is written goes to a function that the caller gives. Findings come as an argument
//! too: publishing knows no rules.
//!
//! **To add a format**: one file with a constant [`Format`] (its name, and what it makes of a page, of a language and of the whole
//! bundle) and a line in `format::ALL`. The command line, the manifest, `verify` and archives know it from there. What every format
//! needs is at hand: `Site` (pages, languages, verdicts, titles, glossaries, values), `Edition` (a page in one language, read again
//! with its translations), `Words` (the bundle's own words), `body` (blocks as XHTML, with care cards) and the templates.

mod address;
mod archive;
mod atlas;
#[cfg(test)]
mod attacks;
mod body;
mod cards;
mod chrome;
mod content;
mod dates;
mod edition;
mod epub;
mod escape;
mod facts;
mod format;
mod ftl;
mod gate;
mod glossary;
mod html;
mod ids;
mod inline;
mod isolate;
mod json;
mod judge;
mod lead;
mod manifest;
mod names;
mod order;
mod own_pages;
mod page;
mod plain;
mod press;
mod print;
mod site;
mod spoken;
mod structured;
mod templates;
#[cfg(test)]
mod tests;
mod typst;
mod values;
mod words;

pub use archive::{Packing, pack};
pub use format::Format;
pub use gate::{Outcome, Verdict};
pub use manifest::{FileEntry, Manifest, ManifestLanguage, ManifestPage, Mismatch, verify};
pub use press::{Lot, Memory, Press, publish};
pub use print::{Print, Typesetter, signs_printed};
pub use values::{Value, Values, ValuesOrigin};

use crate::language::Language;
use crate::project::{NewTree, Project, Stamp};
use jiff::civil::Date;
use site::Site;
use std::collections::{BTreeMap, BTreeSet};
use words::Words;

/// The version of leaflint, as bundles name it.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
/// The name of the list of all files of a bundle.
pub const MANIFEST: &str = "manifest.json";

/// What is to be built.
#[derive(Clone, Debug)]
pub struct Options {
    /// The languages, that of the pages among them if it is wanted.
    pub languages: Vec<Language>,
    /// What bundles hold.
    pub formats: BTreeSet<&'static Format>,
    /// What variables stand for.
    pub values: Values,
    /// The day that counts as today.
    pub today: Date,
    /// A publisher's own templates, by name.
    pub templates: BTreeMap<String, String>,
    /// What printing needs.
    pub print: Print,
}

/// Why nothing could be built.
#[derive(Debug)]
pub enum Error {
    /// A template is broken: its name and what is wrong.
    Template(String, minijinja::Error),
    /// A file could not be written.
    Write(crate::project::Error),
    /// The archive could not be made: why.
    Archive(String),
}

impl From<crate::project::Error> for Error {
    fn from(error: crate::project::Error) -> Self {
        Self::Write(error)
    }
}

impl std::fmt::Display for Error {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Template(name, error) => write!(formatter, "the template “{name}” cannot be used: {error:#}"),
            Self::Write(error) => error.fmt(formatter),
            Self::Archive(reason) => write!(formatter, "the archive cannot be made: {reason}"),
        }
    }
}

impl std::error::Error for Error {}

/// Where the files of a bundle go: paths have `/` between folders.
pub trait Output: Sync {
    /// Writes a file, in the place of one that was written before.
    ///
    /// # Errors
    /// It cannot be written.
    fn write(&self, path: &str, bytes: &[u8]) -> Result<Stamp, crate::project::Error>;

    /// Takes a file over from the bundle before, and says whether it was there as it got this stamp.
    fn keep(&self, path: &str, stamp: Stamp) -> bool;

    /// Removes a file that was written or kept.
    fn remove(&self, path: &str);
}

impl Output for NewTree {
    fn write(&self, path: &str, bytes: &[u8]) -> Result<Stamp, crate::project::Error> {
        Self::write(self, path, bytes)
    }

    fn keep(&self, path: &str, stamp: Stamp) -> bool {
        Self::keep(self, path, stamp)
    }

    fn remove(&self, path: &str) {
        Self::remove(self, path);
    }
}

/// A function that takes files and has none of the bundle before.
impl<F: Fn(&str, &[u8]) -> Result<(), crate::project::Error> + Sync> Output for F {
    fn write(&self, path: &str, bytes: &[u8]) -> Result<Stamp, crate::project::Error> {
        self(path, bytes).map(|()| Stamp::default())
    }

    fn keep(&self, _: &str, _: Stamp) -> bool {
        false
    }

    fn remove(&self, _: &str) {}
}

/// What is told while bundles are built: how many of how many pages are done.
pub type Progress<'a> = dyn Fn(usize, usize) + Sync + 'a;

/// The files that pages show, by their path in the content folder; why, where one could not be read.
pub type Files = BTreeMap<String, Result<Vec<u8>, String>>;

/// The files in the content folder that pages show.
#[must_use]
pub fn files_shown(project: &Project) -> BTreeSet<String> {
    project.pages.iter().flat_map(address::files_of).collect()
}

/// The words of the languages that one worker has met.
#[derive(Default)]
struct WordsByLanguage(BTreeMap<usize, Words>);

impl WordsByLanguage {
    fn of(&mut self, site: &Site<'_>, language: usize) -> &Words {
        self.0.entry(language).or_insert_with(|| Words::new(site.project, &site.languages[language].language))
    }
}
