//! Pages, translations and findings to bundles: one folder a language, all that a publisher puts on a server.
//!
//! Pure: what is read comes as arguments, what is written goes to a function that the caller gives. Findings come as an argument
//! too: publishing knows no rules.

mod address;
#[cfg(test)]
mod attacks;
mod body;
mod cards;
mod chrome;
mod dates;
mod edition;
mod escape;
mod gate;
mod glossary;
mod ids;
mod inline;
mod isolate;
mod json;
mod manifest;
mod names;
mod own_pages;
mod page;
mod site;
mod spoken;
mod structured;
mod templates;
#[cfg(test)]
mod tests;
mod values;
mod words;

pub use gate::{Outcome, Verdict};
pub use manifest::{FileEntry, Manifest, ManifestLanguage, ManifestPage, Mismatch, verify};
pub use values::{Value, Values, ValuesOrigin};

use crate::diagnostic::Diagnostic;
use crate::language::Language;
use crate::project::Project;
use crate::translate::Plan;
use jiff::civil::Date;
use page::Place;
use rayon::prelude::*;
use site::Site;
use std::collections::{BTreeMap, BTreeSet};
use words::Words;

/// The version of leaflint, as bundles name it.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
/// The name of the list of all files of a bundle.
pub const MANIFEST: &str = "manifest.json";

/// What a bundle can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// A web site.
    Html,
    /// One file a page for programs.
    Json,
}

impl Format {
    /// All formats.
    pub const ALL: [Self; 2] = [Self::Html, Self::Json];

    /// The name on the command line and in the manifest.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Json => "json",
        }
    }

    /// The format of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.name() == name)
    }
}

/// What is to be built.
#[derive(Clone, Debug)]
pub struct Options {
    /// The languages, that of the pages among them if it is wanted.
    pub languages: Vec<Language>,
    /// What bundles hold.
    pub formats: BTreeSet<Format>,
    /// What variables stand for.
    pub values: Values,
    /// The day that counts as today.
    pub today: Date,
    /// A publisher's own templates, by name.
    pub templates: BTreeMap<String, String>,
    /// The files that pages show, by their path in the content folder; why, where one could not be read.
    pub files: BTreeMap<String, Result<Vec<u8>, String>>,
}

/// Why nothing could be built.
#[derive(Debug)]
pub enum Error {
    /// A template is broken: its name and what is wrong.
    Template(String, minijinja::Error),
    /// A file could not be written.
    Write(crate::project::Error),
}

impl std::fmt::Display for Error {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Template(name, error) => write!(formatter, "the template “{name}” cannot be used: {error:#}"),
            Self::Write(error) => error.fmt(formatter),
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
    let images = project.pages.iter().flat_map(|page| page.document.images.iter().map(|image| address::target(&image.address, &page.id)));
    images.filter_map(|target| if let address::Target::File(path) = target { Some(path) } else { None }).collect()
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
    let put = |path: String, bytes: &[u8]| -> Result<(String, FileEntry), Error> {
        write(&path, bytes).map_err(Error::Write)?;
        Ok((path, FileEntry::of(bytes)))
    };
    let mut files: BTreeMap<String, FileEntry> = BTreeMap::new();
    let wanted: Vec<usize> = (0..site.languages.len()).filter(|at| site.is_wanted(&site.languages[*at].language)).collect();
    let places: Vec<Place> = wanted.iter().flat_map(|&language| (0..site.pages.len()).map(move |page| Place { language, page })).collect();
    let done = std::sync::atomic::AtomicUsize::new(0);
    let written: Vec<Vec<(String, FileEntry)>> = places
        .par_iter()
        .map_init(WordsByLanguage::default, |words, place| {
            let entries = page_files(&site, *place, words.of(&site, place.language), &templates, &put)?;
            let count = done.fetch_add(1, std::sync::atomic::Ordering::Relaxed) + 1;
            progress(count, places.len());
            Ok(entries)
        })
        .collect::<Result<_, Error>>()?;
    files.extend(written.into_iter().flatten());
    for &language in &wanted {
        for (path, bytes) in own_pages::own_pages(&site, language, &templates)? {
            files.extend([put(path, &bytes)?]);
        }
    }
    if options.formats.contains(&Format::Html) {
        for (path, bytes) in own_pages::chooser(&site, &templates)? {
            files.extend([put(path, &bytes)?]);
        }
    }
    let manifest = manifest::manifest(&site, files);
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

/// The files of one page in one language, written; none for a page that is withheld.
fn page_files(
    site: &Site<'_>,
    place: Place,
    words: &Words,
    templates: &minijinja::Environment<'_>,
    put: &impl Fn(String, &[u8]) -> Result<(String, FileEntry), Error>,
) -> Result<Vec<(String, FileEntry)>, Error> {
    let Some(edition) = site.edition(place.language, place.page) else { return Ok(Vec::new()) };
    let tag = site.languages[place.language].language.tag();
    let id = &site.pages[place.page].0.id;
    let mut entries = Vec::new();
    if site.options.formats.contains(&Format::Html) {
        let html = page::page_html(site, place, &edition, words, templates)?;
        entries.push(put(format!("{tag}/{id}.html"), html.as_bytes())?);
        for path in shown_by(site, place.page) {
            if let Some(Ok(bytes)) = site.options.files.get(&path) {
                entries.push(put(format!("{tag}/{path}"), bytes)?);
            }
        }
    }
    if site.options.formats.contains(&Format::Json) {
        let json = json::page_json(site, place, &edition);
        entries.push(put(format!("{tag}/{id}.json"), json.as_bytes())?);
    }
    Ok(entries)
}

/// The files that a page shows.
fn shown_by(site: &Site<'_>, page: usize) -> BTreeSet<String> {
    let (page, _) = site.pages[page];
    let targets = page.document.images.iter().map(|image| address::target(&image.address, &page.id));
    targets.filter_map(|target| if let address::Target::File(path) = target { Some(path) } else { None }).collect()
}
