//! Reads everything a run needs: configuration, pages, locales.

use super::decode::{Undecodable, decode};
use super::dictionaries::{spellers, word_list};
use super::find::{Found, config_path, files, is_catalog, is_page, shown};
use super::languages::{languages_without_a_folder, no_language};
use super::naming::{locale_and_id, page_id, relative, touches};
use super::read::read_bytes;
use super::together::{Lock, finish, finish_unless_locked, lock};
use super::{Error, Locale, Page, Project, Waiting};
use crate::catalog::Catalog;
use crate::config::{self, Config};
use crate::diagnostic::{Diagnostic, Label, Severity};
use crate::document::{Document, Format, Origin, declared_language};
use crate::language::Language;
use crate::source::{Source, SourceId, Sources, Span};
use rayon::iter::Either;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::path::{Path, PathBuf};

/// A text that does not come from a file.
#[derive(Clone, Debug)]
pub struct Input {
    /// The path that it stands for.
    pub path: String,
    /// What it says.
    pub bytes: Vec<u8>,
}

/// What a run is to read.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// Files, folders and globs; the project's own folders if empty.
    pub paths: Vec<String>,
    /// The configuration file, if it was named.
    pub config: Option<PathBuf>,
    /// The language of pages that do not name one.
    pub language: Option<Language>,
    /// A page that does not come from a file.
    pub input: Option<Input>,
    /// A folder of locales to read in place of the configured one.
    pub locales: Option<String>,
    /// Whether pages are wanted that the paths do not name: whole-project work needs them all.
    pub whole_project: bool,
    /// Whether pages and translations may stay unparsed until their turn comes, so that memory does not grow with their number: pages
    /// where no translation is judged beside them, and translations other than glossaries.
    pub one_at_a_time: bool,
    /// Whether the pages are handed in one lot after the other, with [`Project::take_pages`].
    pub pages_come_later: bool,
    /// Whether the dictionaries of the system are wanted; what is found with them differs between machines.
    pub system_dictionaries: bool,
}

/// Reads a project that is to be changed, and keeps other runs from changing it meanwhile.
///
/// # Errors
/// As [`load`].
pub fn load_to_change(request: &Request) -> Result<(Project, Lock), Error> {
    let start = request.paths.first().map_or_else(|| PathBuf::from("."), PathBuf::from);
    let config = request.config.clone().or_else(|| config_path(&start));
    let lock = lock(&root(config.as_deref()));
    Ok((read(request, |locales, _| finish(locales))?, lock))
}

/// The folder that a project stands in.
fn root(config_path: Option<&Path>) -> PathBuf {
    relative(config_path.and_then(Path::parent).filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new(".")))
}

/// Reads a project.
///
/// # Errors
/// A path that leads nowhere, a glob or a folder without anything to read, a file that cannot be read. What is wrong
/// *inside* a file is a fault of the project, not an error.
pub fn load(request: &Request) -> Result<Project, Error> {
    read(request, finish_unless_locked)
}

/// What every reading starts with: the configuration, once what a killed run left in the locales folder is finished.
pub(super) struct Start {
    pub(super) sources: Sources,
    pub(super) faults: Vec<Diagnostic>,
    pub(super) config: Config,
    pub(super) config_path: Option<PathBuf>,
    pub(super) root: PathBuf,
}

pub(super) fn start(request: &Request, finish: impl Fn(&Path, &Path)) -> Result<Start, Error> {
    let mut sources = Sources::default();
    let mut faults = Vec::new();
    let start = request.paths.first().map_or_else(|| PathBuf::from("."), PathBuf::from);
    let config_path = match &request.config {
        Some(path) if !path.is_file() => return Err(Error::NoSuchPath(shown(path))),
        Some(path) => Some(path.clone()),
        None => config_path(&start),
    };
    let mut config = Config::default();
    if let Some(path) = &config_path {
        let (read, found) = read_config(path, &mut sources)?;
        config = read;
        faults.extend(found);
    }
    if let Some(language) = &request.language {
        config.source_language = language.clone();
        config.is_language_declared = true;
    }
    let root = root(config_path.as_deref());
    finish(&root.join(&config.written.locales), &root);
    Ok(Start { sources, faults, config, config_path, root })
}

/// Reads a project once what a killed run left in its locales folder is finished.
fn read(request: &Request, finish: impl Fn(&Path, &Path)) -> Result<Project, Error> {
    let Start { sources, faults, config, config_path, root } = start(request, finish)?;
    let mut loader = Loader { config: &config, has_config: config_path.is_some(), root: &root, request, sources, faults };
    let named = if request.pages_come_later { Vec::new() } else { loader.pages()? };
    let mut locales = loader.locales()?;
    if request.pages_come_later {
        locales.iter_mut().for_each(|locale| locale.is_selected = false);
    }
    let may_wait = request.one_at_a_time && !locales.iter().any(|locale| locale.is_selected);
    let (pages, waiting) = loader.parsed(named, may_wait);
    let nothing = !request.pages_come_later && pages.is_empty() && waiting.is_empty() && locales.is_empty() && loader.faults.is_empty();
    let (sources, faults) = (loader.sources, loader.faults);
    if nothing {
        if request.paths.is_empty() && config_path.is_none() {
            return Err(Error::NoProject);
        }
        let named = if request.paths.is_empty() { shown(&root.join(&config.written.content)) } else { request.paths.join("”, “") };
        return Err(Error::NothingToDo(named));
    }
    let kept = pages.iter().map(|page| &page.document.language);
    let languages: BTreeSet<&str> = kept.chain(waiting.iter().map(|page| &page.language)).map(Language::base).collect();
    let spellers = spellers(&config, &root, request.system_dictionaries && config.written.system_dictionaries, &languages)?;
    let words = word_list(&config, &root)?;
    Ok(Project { root, config, config_path, sources, spellers, asked: BTreeSet::new(), words, pages, waiting, locales, faults })
}

fn read_config(path: &Path, sources: &mut Sources) -> Result<(Config, Vec<Diagnostic>), Error> {
    let bytes = read_bytes(path)?;
    let path = shown(&relative(path));
    match decode(bytes) {
        Ok(text) => {
            let id = sources.add(Source::new(path, text));
            Ok(config::read(&sources.file(id).text, id))
        }
        Err((shown_text, fault)) => {
            let id = sources.add(Source::new(path, shown_text));
            Ok((Config::default(), vec![undecodable(id, &fault)]))
        }
    }
}

pub(super) fn undecodable(source: SourceId, fault: &Undecodable) -> Diagnostic {
    let label = Label::new(source, Span::new(fault.at..fault.at));
    Diagnostic::new("unreadable-text", Severity::Error, fault.message.clone(), label).help(fault.help.clone())
}

/// The catalogue of a project's terms, which pages are judged by too.
const GLOSSARY: &str = "glossary";

/// A file that has been read, before it has a name in [`Sources`].
pub(super) struct Read {
    path: PathBuf,
    given: PathBuf,
    text: Result<String, (String, Undecodable)>,
}

pub(super) fn read_all(found: Vec<Found>) -> Result<Vec<Read>, Error> {
    found
        .into_par_iter()
        .map(|Found { path, given }| {
            let text = decode(read_bytes(&path)?);
            Ok(Read { path, given, text })
        })
        .collect()
}

/// A page whose file has a name.
struct Named {
    id: String,
    source: SourceId,
    format: Format,
    is_selected: bool,
}

pub(super) struct Loader<'a> {
    pub(super) config: &'a Config,
    /// Whether there is a configuration file; it is the first of the sources then.
    pub(super) has_config: bool,
    pub(super) root: &'a Path,
    pub(super) request: &'a Request,
    pub(super) sources: Sources,
    pub(super) faults: Vec<Diagnostic>,
}

impl Loader<'_> {
    /// Names a file; a text that cannot be decoded becomes a fault.
    fn add(&mut self, path: &Path, text: Result<String, (String, Undecodable)>) -> Option<SourceId> {
        match text {
            Ok(text) => Some(self.sources.add(Source::new(shown(path), text))),
            Err((shown_text, fault)) => {
                let id = self.sources.add(Source::new(shown(path), shown_text));
                self.faults.push(undecodable(id, &fault));
                None
            }
        }
    }

    /// Reads the pages and names their files.
    fn pages(&mut self) -> Result<Vec<Named>, Error> {
        let content = self.root.join(&self.config.written.content);
        let locales = self.root.join(&self.config.written.locales);
        let mut selected = BTreeSet::new();
        let mut found = BTreeSet::new();
        for given in &self.request.paths {
            // Translations are read with their locale; other files are read because they were named.
            let is_page = |path: &Path| is_page(path) && !path.starts_with(&locales);
            for file in files(given, is_page)?.into_iter().filter(|file| !is_catalog(&file.path)) {
                selected.insert(file.path.clone());
                found.insert(file);
            }
        }
        let takes_all = self.request.paths.is_empty() && self.request.input.is_none() && self.request.locales.is_none();
        // Translations are judged beside their pages.
        let names_locales = self.request.locales.is_none() && self.request.paths.iter().any(|given| touches(given, &locales));
        if (takes_all || self.request.whole_project || names_locales) && content.is_dir() {
            let mut named: HashSet<PathBuf> = found.iter().map(|file: &Found| file.path.clone()).collect();
            for file in files(&content.to_string_lossy(), is_page)? {
                if takes_all {
                    selected.insert(file.path.clone());
                }
                if named.insert(file.path.clone()) {
                    found.insert(file);
                }
            }
        }
        let mut read = read_all(found.into_iter().collect())?;
        if let Some(input) = &self.request.input {
            let path = PathBuf::from(&input.path);
            selected.insert(path.clone());
            read.push(Read { given: path.clone(), path, text: decode(input.bytes.clone()) });
        }
        let mut named = Vec::new();
        for Read { path, given, text } in read {
            if let Some(source) = self.add(&path, text) {
                let format = Format::of_path(&path.to_string_lossy()).unwrap_or(Format::Plain);
                named.push(Named { id: page_id(&path, &content, &given), source, format, is_selected: selected.contains(&path) });
            }
        }
        Ok(named)
    }

    /// Parses the pages, apart from those that may wait.
    fn parsed(&self, named: Vec<Named>, may_wait: bool) -> (Vec<Page>, Vec<Waiting>) {
        let (sources, config) = (&self.sources, self.config);
        let parse = |Named { id, source, format, is_selected }| {
            let text = &sources.file(source).text;
            let language = language_of(text, config);
            if may_wait && is_selected {
                let language = declared_language(text, format).unwrap_or(language);
                return Either::Right(Waiting { id, source, format, language });
            }
            Either::Left(Page { id, document: Document::parse(text, Origin { source, format, language: &language }), is_selected })
        };
        named.into_par_iter().partition_map(parse)
    }

    fn locales(&mut self) -> Result<Vec<Locale>, Error> {
        let folder = match &self.request.locales {
            Some(folder) if !Path::new(folder).is_dir() => return Err(Error::NoSuchPath(folder.clone())),
            Some(folder) => PathBuf::from(folder),
            None => self.root.join(&self.config.written.locales),
        };
        if self.request.input.is_some() {
            return Ok(Vec::new());
        }
        if !folder.is_dir() {
            self.look_for_languages(&[]);
            return Ok(Vec::new());
        }
        let mut found = files(&folder.to_string_lossy(), is_of_locale)?;
        let mut asked: BTreeMap<String, bool> = BTreeMap::new();
        found.retain(|Found { path, .. }| {
            let Some((tag, id)) = locale_and_id(path, &folder).filter(|_| self.request.one_at_a_time) else { return true };
            id == GLOSSARY && is_catalog(path) || *asked.entry(tag).or_insert_with_key(|tag| self.is_asked(tag, &folder))
        });
        let mut locales = self.locales_of(read_all(found)?, &folder);
        // A locale of which nothing is read is one all the same.
        for tag in asked.into_keys() {
            if let Some(language) = Language::parse(&tag).filter(|_| !locales.iter().any(|locale| locale.folder == tag)) {
                locales.push(Locale { is_selected: false, ..Locale::new(language, tag) });
            }
        }
        locales.sort_by(|one, other| one.language.cmp(&other.language));
        self.look_for_languages(&locales);
        Ok(locales)
    }

    /// The locales that these files make up, by tag.
    pub(super) fn locales_of(&mut self, read: Vec<Read>, folder: &Path) -> Vec<Locale> {
        let mut locales: Vec<Locale> = Vec::new();
        let mut catalogs: Vec<(usize, String, SourceId)> = Vec::new();
        let mut unknown = BTreeSet::new();
        for Read { path, text, .. } in read {
            let Some((tag, id)) = locale_and_id(&path, folder) else { continue };
            let Some(language) = Language::parse(&tag) else {
                if self.is_selected(&folder.join(&tag))
                    && unknown.insert(tag.clone())
                    && let Some(source) = self.add(&path, text)
                {
                    self.faults.push(no_language(source, &tag));
                }
                continue;
            };
            let at = locales.iter().position(|locale| locale.folder == tag).unwrap_or_else(|| {
                let is_selected = self.is_selected(&folder.join(&tag));
                let named = self.named(&folder.join(&tag));
                locales.push(Locale { is_selected, named, ..Locale::new(language, tag) });
                locales.len() - 1
            });
            let Some(source) = self.add(&path, text) else { continue };
            match path.extension().and_then(|end| end.to_str()) {
                Some("state") => drop(locales[at].states.insert(id, source)),
                Some("memory") => locales[at].memory = Some(source),
                _ if self.may_wait(&locales[at].language, &id) => drop(locales[at].unparsed.insert(id, source)),
                _ => catalogs.push((at, id, source)),
            }
        }
        let (sources, named) = (&self.sources, &locales);
        let parsed: Vec<(usize, String, Catalog)> = catalogs
            .into_par_iter()
            .map(|(at, id, source)| (at, id, Catalog::parse(source, &sources.file(source).text, &named[at].language)))
            .collect();
        for (at, id, catalog) in parsed {
            locales[at].catalogs.insert(id, catalog);
        }
        locales.sort_by(|a, b| a.language.cmp(&b.language));
        locales
    }

    /// Where a whole project is read, every language that its configuration names should have a folder.
    pub(super) fn look_for_languages(&mut self, locales: &[Locale]) {
        let is_whole = self.has_config && !self.request.pages_come_later && self.request.paths.is_empty() && self.request.locales.is_none();
        let config = self.sources.iter().next().filter(|_| is_whole);
        let found = config.map(|(source, file)| languages_without_a_folder(self.config, locales, source, &file.text));
        self.faults.extend(found.into_iter().flatten());
    }

    /// The catalogues in a folder that the paths of the run name; none where one of them names the whole folder.
    fn named(&self, folder: &Path) -> Vec<String> {
        let folder = relative(folder);
        let below = |given: &String| {
            let given = relative(Path::new(given));
            let rest = given.strip_prefix(&folder).ok().filter(|rest| !rest.as_os_str().is_empty())?;
            // A glob may name anything.
            given.exists().then(|| shown(&if given.is_file() { rest.with_extension("") } else { rest.to_owned() }))
        };
        let touching = self.request.paths.iter().filter(|given| touches(given, &folder));
        touching.map(below).collect::<Option<Vec<String>>>().unwrap_or_default()
    }

    /// Whether a catalogue can be parsed when its locale is looked at.
    fn may_wait(&self, language: &Language, id: &str) -> bool {
        self.request.one_at_a_time && *language != self.config.source_language && id != GLOSSARY
    }

    /// Whether a run over single pages asks for all files of a locale: one that it reports on, or that holds the source's messages.
    fn is_asked(&self, tag: &str, folder: &Path) -> bool {
        self.is_selected(&folder.join(tag)) || Language::parse(tag).is_none_or(|language| language == self.config.source_language)
    }

    /// Whether the paths of the run name this locale: none at all, its folder, one above it, or a file in it.
    fn is_selected(&self, folder: &Path) -> bool {
        self.request.paths.is_empty() || self.request.paths.iter().any(|given| touches(given, folder))
    }
}

/// Whether it is a file of translations: messages, their states, or those whose source is gone.
pub(super) fn is_of_locale(path: &Path) -> bool {
    is_catalog(path) || path.extension().is_some_and(|end| end == "state" || end == "memory")
}

/// The language of a page that does not name one: the project's, or the one it is written in.
pub(super) fn language_of(text: &str, config: &Config) -> Language {
    if config.is_language_declared {
        return config.source_language.clone();
    }
    crate::text::detect(text).unwrap_or_else(|| config.source_language.clone())
}
