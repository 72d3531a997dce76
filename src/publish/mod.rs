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
mod lead;
mod manifest;
mod names;
mod own_pages;
mod page;
mod plain;
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

pub use archive::zip;
pub use format::Format;
pub use gate::{Outcome, Verdict};
pub use manifest::{FileEntry, Manifest, ManifestLanguage, ManifestPage, Mismatch, verify};
pub use print::{Print, Typesetter, signs_printed};
pub use values::{Value, Values, ValuesOrigin};

use crate::diagnostic::Diagnostic;
use crate::language::Language;
use crate::project::Project;
use crate::translate::Plan;
use format::Work;
use jiff::civil::Date;
use page::Place;
use rayon::prelude::*;
use site::Site;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;
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
    /// The files that pages show, by their path in the content folder; why, where one could not be read.
    pub files: BTreeMap<String, Result<Vec<u8>, String>>,
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

/// Takes a file of the bundle: its path with `/` between folders, and its bytes.
pub type Writer<'a> = dyn Fn(&str, &[u8]) -> Result<(), crate::project::Error> + Sync + 'a;

/// What is told while bundles are built: how many of how many pages are done.
pub type Progress<'a> = dyn Fn(usize, usize) + Sync + 'a;

/// The files in the content folder that pages show.
#[must_use]
pub fn files_shown(project: &Project) -> BTreeSet<String> {
    project.pages.iter().flat_map(address::files_of).collect()
}

/// Builds the bundles and gives their manifest, which is written last.
///
/// # Errors
/// A template cannot be used, or a file cannot be written.
pub fn publish(
    project: &Project,
    plan: &Plan,
    findings: &[Diagnostic],
    options: &Options,
    (write, progress): (&Writer<'_>, &Progress<'_>),
) -> Result<Manifest, Error> {
    let templates = templates::templates(&options.templates)?;
    let site = Site::new(project, plan, findings, options);
    let refused = Mutex::default();
    let work = Work { site: &site, templates: &templates, refused: &refused };
    let put = |files: Vec<(String, Vec<u8>)>| -> Result<Vec<(String, FileEntry)>, Error> {
        let one = |(path, bytes): (String, Vec<u8>)| {
            write(&path, &bytes).map_err(Error::Write)?;
            Ok((path, FileEntry::of(&bytes)))
        };
        files.into_iter().map(one).collect()
    };
    let wanted: Vec<usize> = (0..site.languages.len()).filter(|at| site.is_wanted(&site.languages[*at].language)).collect();
    let places: Vec<Place> = wanted.iter().flat_map(|&language| (0..site.pages.len()).map(move |page| Place { language, page })).collect();
    let done = std::sync::atomic::AtomicUsize::new(0);
    let page = |words: &mut WordsByLanguage, place: &Place| -> Result<Vec<(String, FileEntry)>, Error> {
        let mut entries = Vec::new();
        // A page that is withheld has no edition.
        if let Some(edition) = site.edition(place.language, place.page) {
            for format in &options.formats {
                entries.extend(put((format.page)(&work, *place, &edition, words.of(&site, place.language))?)?);
            }
        }
        let count = done.fetch_add(1, std::sync::atomic::Ordering::Relaxed) + 1;
        progress(count, places.len());
        Ok(entries)
    };
    let pages: Vec<_> = places.par_iter().map_init(WordsByLanguage::default, page).collect::<Result<_, Error>>()?;
    let language = |words: &mut WordsByLanguage, &language: &usize| -> Result<Vec<(String, FileEntry)>, Error> {
        let mut entries = Vec::new();
        for format in &options.formats {
            entries.extend(put((format.language)(&work, language, words.of(&site, language))?)?);
        }
        Ok(entries)
    };
    let languages: Vec<_> = wanted.par_iter().map_init(WordsByLanguage::default, language).collect::<Result<_, Error>>()?;
    let mut files: BTreeMap<String, FileEntry> = pages.into_iter().chain(languages).flatten().collect();
    for format in &options.formats {
        files.extend(put((format.whole)(&work)?)?);
    }
    let manifest = manifest::manifest(&site, files, &refused.into_inner().expect("no thread panics while it holds this"));
    write(MANIFEST, manifest.to_json().as_bytes()).map_err(Error::Write)?;
    Ok(manifest)
}

/// The words of the languages that one worker has met.
#[derive(Default)]
struct WordsByLanguage(BTreeMap<usize, Words>);

impl WordsByLanguage {
    fn of(&mut self, site: &Site<'_>, language: usize) -> &Words {
        self.0.entry(language).or_insert_with(|| Words::new(site.project, &site.languages[language].language))
    }
}
