//! The files of a project page by page, so that a run can go through more pages than there is memory for, and knows which have changed.

use super::decode::decode;
use super::find::{Found, files, is_page, shown};
use super::fingerprint::{Fingerprint, fingerprint_of};
use super::load::{Loader, Start, is_of_locale, language_of, read_all, start, undecodable};
use super::naming::{locale_and_id, page_id};
use super::read::read_bytes;
use super::together::finish_unless_locked;
use super::{Error, Locale, Page, Project, Request};
use crate::catalog::Catalog;
use crate::diagnostic::Diagnostic;
use crate::document::{Document, Format, Origin};
use crate::language::Language;
use crate::source::{Source, SourceId};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Where the files of all pages stand. What belongs to no page (configuration, glossaries, catalogues that people write) is read
/// once; pages are taken from the shelf with their translations, some at a time.
#[derive(Debug)]
pub struct Shelf {
    places: Vec<Place>,
    /// The locales without their pages.
    locales: Vec<Locale>,
    faults: Vec<Diagnostic>,
    /// How many files belong to no page.
    shared: usize,
    fingerprint: Fingerprint,
}

/// The files of one page.
#[derive(Debug)]
struct Place {
    id: String,
    path: PathBuf,
    /// Its messages and their states, each with its locale.
    translations: Vec<(usize, PathBuf)>,
}

/// What the files of a page hold.
struct Bytes {
    page: Vec<u8>,
    translations: Vec<Vec<u8>>,
}

impl Place {
    fn read(&self) -> Result<Bytes, Error> {
        let translations = self.translations.iter().map(|(_, path)| read_bytes(path)).collect::<Result<_, Error>>()?;
        Ok(Bytes { page: read_bytes(&self.path)?, translations })
    }

    fn fingerprint(&self, bytes: &Bytes) -> Fingerprint {
        let paths = std::iter::once(&self.path).chain(self.translations.iter().map(|(_, path)| path));
        let contents = std::iter::once(&bytes.page).chain(&bytes.translations);
        let named: Vec<String> = paths.map(|path| shown(path)).collect();
        fingerprint(named.iter().map(String::as_str).zip(contents.map(Vec::as_slice)))
    }
}

fn fingerprint<'a>(files: impl Iterator<Item = (&'a str, &'a [u8])>) -> Fingerprint {
    fingerprint_of(files.flat_map(|(path, bytes)| [path.as_bytes(), bytes]))
}

impl Shelf {
    /// Finds the files of a whole project, and reads what belongs to no page.
    ///
    /// # Errors
    /// As [`super::load`].
    pub fn open(request: &Request) -> Result<(Project, Self), Error> {
        let Start { sources, faults, config, config_path, root } = start(request, finish_unless_locked)?;
        let content = root.join(&config.written.content);
        let mut places: Vec<Place> = Vec::new();
        if content.is_dir() {
            for Found { path, given } in files(&content.to_string_lossy(), is_page)?.into_iter().collect::<BTreeSet<_>>() {
                places.push(Place { id: page_id(&path, &content, &given), path, translations: Vec::new() });
            }
        }
        let mut by_id: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        places.iter().enumerate().for_each(|(at, place)| by_id.entry(place.id.as_str()).or_default().push(at));
        let folder = root.join(&config.written.locales);
        let found = if folder.is_dir() { files(&folder.to_string_lossy(), is_of_locale)? } else { Vec::new() };
        let (mut shared, mut owned, mut tags) = (Vec::new(), Vec::new(), BTreeSet::new());
        for file in found.into_iter().filter(|file| file.path.extension().is_some_and(|end| end != "memory")) {
            let Some((tag, id)) = locale_and_id(&file.path, &folder) else { continue };
            match by_id.get(id.as_str()) {
                Some(pages) if Language::parse(&tag).is_some() => {
                    owned.extend(pages.iter().map(|page| (*page, tag.clone(), file.path.clone())));
                    tags.insert(tag);
                }
                _ => shared.push(file),
            }
        }
        let mut loader = Loader { config: &config, has_config: config_path.is_some(), root: &root, request, sources, faults };
        let mut locales = loader.locales_of(read_all(shared)?, &folder);
        for tag in tags {
            if let Some(language) = Language::parse(&tag).filter(|_| locales.iter().all(|locale| locale.folder != tag)) {
                locales.push(Locale::new(language, tag));
            }
        }
        locales.sort_by(|a, b| a.language.cmp(&b.language));
        loader.look_for_languages(&locales);
        let Loader { sources, faults, .. } = loader;
        for (page, tag, path) in owned {
            let locale = locales.iter().position(|locale| locale.folder == tag).expect("every folder of a page has its locale");
            places[page].translations.push((locale, path));
        }
        let fingerprint = fingerprint(sources.iter().map(|(_, file)| (file.path.as_str(), file.text.as_bytes())));
        let shelf = Self { places, locales: locales.clone(), faults: faults.clone(), shared: sources.len(), fingerprint };
        let spoken: BTreeSet<&str> = std::iter::once(&config.source_language).chain(&config.languages).map(Language::base).collect();
        let spellers = super::dictionaries::spellers(&config, &root, false, &spoken)?;
        let words = super::dictionaries::word_list(&config, &root)?;
        let (asked, pages, waiting) = (BTreeSet::new(), Vec::new(), Vec::new());
        Ok((Project { root, config, config_path, sources, spellers, asked, words, pages, waiting, locales, faults }, shelf))
    }

    /// Another project with what belongs to no page, so that pages can be taken from the shelf while others are looked at.
    #[must_use]
    pub fn twin(&self, project: &Project) -> Project {
        let mut sources = project.sources.clone();
        sources.truncate(self.shared);
        Project {
            root: project.root.clone(),
            config: project.config.clone(),
            config_path: project.config_path.clone(),
            sources,
            spellers: project.spellers.clone(),
            asked: project.asked.clone(),
            words: project.words.clone(),
            pages: Vec::new(),
            waiting: Vec::new(),
            locales: self.locales.clone(),
            faults: self.faults.clone(),
        }
    }

    /// The names of all pages, by their path.
    pub fn ids(&self) -> impl ExactSizeIterator<Item = &str> {
        self.places.iter().map(|place| place.id.as_str())
    }

    /// What the files say that belong to no page.
    #[must_use]
    pub fn shared(&self) -> Fingerprint {
        self.fingerprint
    }

    /// What the files of each page say now.
    ///
    /// # Errors
    /// A file cannot be read.
    pub fn fingerprints(&self) -> Result<Vec<Fingerprint>, Error> {
        self.places.par_iter().map(|place| Ok(place.fingerprint(&place.read()?))).collect()
    }

    /// Puts these pages with their translations into the project, in the place of those that were there. Gives each page that is in
    /// the project now, by its place on the shelf, with what its files say; one that is no text is left out.
    ///
    /// # Errors
    /// A file cannot be read.
    pub fn take(&self, project: &mut Project, wanted: &[usize]) -> Result<Vec<(usize, Fingerprint)>, Error> {
        project.sources.truncate(self.shared);
        project.locales.clone_from(&self.locales);
        project.faults.clone_from(&self.faults);
        project.pages.clear();
        let all: Vec<Bytes> = wanted.par_iter().map(|at| self.places[*at].read()).collect::<Result<_, Error>>()?;
        let add = |project: &mut Project, path: &Path, bytes: Vec<u8>| match decode(bytes) {
            Ok(text) => Some(project.sources.add(Source::new(shown(path), text))),
            Err((text, fault)) => {
                let id = project.sources.add(Source::new(shown(path), text));
                project.faults.push(undecodable(id, &fault));
                None
            }
        };
        let (mut taken, mut pages, mut catalogs) = (Vec::new(), Vec::new(), Vec::new());
        for (at, bytes) in wanted.iter().zip(all) {
            let place = &self.places[*at];
            let fingerprint = place.fingerprint(&bytes);
            let Some(source) = add(project, &place.path, bytes.page) else { continue };
            taken.push((*at, fingerprint));
            pages.push((place, source));
            for ((locale, path), bytes) in place.translations.iter().zip(bytes.translations) {
                let Some(source) = add(project, path, bytes) else { continue };
                match path.extension().and_then(|end| end.to_str()) {
                    Some("state") => drop(project.locales[*locale].states.insert(place.id.clone(), source)),
                    _ => catalogs.push((*locale, place, source)),
                }
            }
        }
        let (sources, config, locales) = (&project.sources, &project.config, &project.locales);
        let text = |source: SourceId| sources.file(source).text.as_str();
        let page = |(place, source): (&Place, SourceId)| {
            let format = Format::of_path(&place.path.to_string_lossy()).unwrap_or(Format::Plain);
            let language = language_of(text(source), config);
            let document = Document::parse(text(source), Origin { source, format, language: &language });
            Page { id: place.id.clone(), document, is_selected: true }
        };
        let catalog = |(locale, place, source): (usize, &Place, SourceId)| {
            (locale, place.id.clone(), Catalog::parse(source, text(source), &locales[locale].language))
        };
        let (pages, catalogs): (Vec<Page>, Vec<_>) =
            rayon::join(|| pages.into_par_iter().map(page).collect(), || catalogs.into_par_iter().map(catalog).collect());
        project.pages = pages;
        for (locale, id, catalog) in catalogs {
            project.locales[locale].catalogs.insert(id, catalog);
        }
        Ok(taken)
    }
}
