//! Bundles in the making: pages come in lots, so that few are in memory at a time, and those that did not change are taken over from
//! the bundle before.
//!
//! A page is written as soon as it was looked at, in all languages. What that depends on in other pages goes through the atlas,
//! which notes what was asked and what was answered: a page that was told something else than what turns out to be so, be it of a
//! page that nobody had looked at yet or of one that changed since the bundle before, is written again.

use super::atlas::{Asked, Atlas, Entry, Written};
use super::edition::Edition;
use super::format::{Refusal, Work};
use super::gate::Gate;
use super::judge::{Judge, Judged};
use super::manifest::{self, Manifest};
use super::page::Place;
use super::site::{Site, with_units};
use super::{Error, FileEntry, Files, MANIFEST, Options, Output, Progress, WordsByLanguage, templates};
use crate::config::Config;
use crate::diagnostic::Diagnostic;
use crate::language::Language;
use crate::project::{Fingerprint, Page, Project};
use crate::translate::{Plan, Unit, UnitKind};
use minijinja::Environment;
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

/// So many pages in so many languages are in memory at a time.
const MOST_AT_ONCE: usize = 192;

/// Some pages of a project with all that is known of them.
#[derive(Clone, Copy)]
pub struct Lot<'a> {
    /// The pages, with what belongs to no page.
    pub project: &'a Project,
    /// Their messages.
    pub plan: &'a Plan,
    /// What the linter found in them.
    pub findings: &'a [Diagnostic],
    /// For each page of the project its number, and what its files say.
    pub pages: &'a [(usize, Fingerprint)],
    /// The files that they show.
    pub files: &'a Files,
}

/// What a build leaves for the next: what was made of which files.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Memory {
    /// Whether messages went from one page to another.
    moves: bool,
    pages: BTreeMap<Fingerprint, Entry>,
}

/// Bundles in the making.
pub struct Press<'a> {
    options: &'a Options,
    templates: Environment<'a>,
    /// That of the pages first.
    languages: Vec<Language>,
    atlas: Atlas,
    needs_all: bool,
    refused: Mutex<BTreeSet<Refusal>>,
    /// Files that several pages show, as they were written.
    shown: Mutex<BTreeMap<String, Written>>,
    /// Whether the pages that are new were handed out.
    is_begun: bool,
    /// Whether messages go from one page to another.
    moves: bool,
    /// Whether the pages between which they go were looked at together.
    are_loose_done: bool,
    /// Files of pages that were written again.
    doubtful: BTreeSet<String>,
    to_do: usize,
    done: AtomicUsize,
}

impl<'a> Press<'a> {
    /// The pages have these names, in this order; `is_wide` where they are not judged one by one.
    ///
    /// # Errors
    /// A template cannot be used.
    pub fn new(config: &Config, ids: Vec<String>, options: &'a Options, is_wide: bool) -> Result<Self, Error> {
        let source_language = &config.source_language;
        let mut languages = vec![source_language.clone()];
        languages.extend(options.languages.iter().filter(|language| *language != source_language).cloned());
        let atlas = Atlas::new(ids, options.languages.contains(source_language));
        Ok(Self {
            options,
            templates: templates::templates(&options.templates)?,
            languages,
            atlas,
            needs_all: is_wide || options.formats.iter().any(|format| format.needs_all),
            refused: Mutex::default(),
            shown: Mutex::default(),
            is_begun: false,
            moves: false,
            are_loose_done: false,
            doubtful: BTreeSet::new(),
            to_do: 0,
            done: AtomicUsize::new(0),
        })
    }

    /// Whether all pages are needed in one lot, up to the end.
    #[must_use]
    pub fn needs_all(&self) -> bool {
        self.needs_all
    }

    /// Takes over what the bundle before has of pages whose files say what they said then; `files` reads those that pages show.
    pub fn adopt(&mut self, mut memory: Memory, pages: &[Fingerprint], files: impl Fn(&BTreeSet<String>) -> Files, output: &dyn Output) {
        let mut found = Vec::new();
        for (at, page) in pages.iter().enumerate() {
            let Some(entry) = memory.pages.remove(page) else { continue };
            if entry.refusal == self.atlas.refusals[at] && !(entry.is_loose && memory.moves) {
                found.push((at, entry));
            }
        }
        let shown: BTreeSet<String> = found.iter().flat_map(|(_, entry)| entry.shown.keys().cloned()).collect();
        let shown = fingerprints(&files(&shown));
        found.retain(|(_, entry)| entry.shown.iter().all(|(path, held)| shown.get(path) == Some(held)));
        // What several pages show is kept once.
        let mut common = BTreeMap::new();
        let tags: Vec<&str> = self.languages.iter().map(Language::tag).collect();
        for (_, entry) in &found {
            let is_shown = |path: &str| {
                tags.iter().any(|tag| {
                    path.strip_prefix(tag).and_then(|rest| rest.strip_prefix('/')).is_some_and(|rest| entry.shown.contains_key(rest))
                })
            };
            common.extend(entry.written.iter().filter(|file| is_shown(&file.path)).map(|file| (file.path.clone(), file.clone())));
        }
        common.retain(|path, file| output.keep(path, file.stamp));
        let is_kept = |file: &Written| match common.get(&file.path) {
            Some(kept) => kept.stamp == file.stamp,
            None => output.keep(&file.path, file.stamp),
        };
        let kept: Vec<bool> = found.par_iter().map(|(_, entry)| entry.written.iter().all(is_kept)).collect();
        for ((at, entry), is_kept) in found.into_iter().zip(kept) {
            match is_kept {
                true => self.atlas.entries[at] = Some(entry),
                false => self.doubtful.extend(entry.written.into_iter().map(|file| file.path)),
            }
        }
        self.shown = Mutex::new(common);
    }

    /// The pages to look at next, lot by lot; nothing once all is written.
    pub fn due(&mut self) -> Vec<Vec<usize>> {
        if !self.is_begun {
            self.is_begun = true;
            let new: Vec<usize> = (0..self.atlas.entries.len()).filter(|page| self.atlas.entries[*page].is_none()).collect();
            if !new.is_empty() {
                return self.lots(&new);
            }
        }
        self.atlas.is_complete = true;
        let loose: Vec<usize> = self.atlas.all().filter(|page| self.atlas.entry(*page).is_loose).collect();
        if self.moves && !self.needs_all && !self.are_loose_done {
            self.are_loose_done = true;
            self.to_do += loose.len() * self.languages.len();
            return vec![loose];
        }
        let (mut misled, bound): (Vec<usize>, Vec<usize>) =
            self.atlas.misled().into_iter().partition(|page| !(self.moves && self.atlas.entry(*page).is_loose));
        if misled.is_empty() && bound.is_empty() {
            return Vec::new();
        }
        if self.needs_all {
            misled = (0..self.atlas.entries.len()).collect();
        }
        let mut lots = self.lots(&misled);
        if !bound.is_empty() && !self.needs_all {
            lots.push(loose);
        }
        lots
    }

    fn lots(&mut self, pages: &[usize]) -> Vec<Vec<usize>> {
        self.to_do += pages.len() * self.languages.len();
        let most = if self.needs_all { usize::MAX } else { (MOST_AT_ONCE / self.languages.len()).max(8) };
        pages.chunks(most.min(pages.len().max(1))).map(<[usize]>::to_vec).collect()
    }

    /// Looks at the pages of a lot and writes them.
    ///
    /// # Errors
    /// A template cannot be used, or a file cannot be written.
    pub fn print(&mut self, lot: &Lot<'_>, (output, progress): (&dyn Output, &Progress<'_>)) -> Result<(), Error> {
        let pages: Vec<(usize, (&Page, Option<&Unit>))> =
            lot.pages.iter().map(|(number, _)| *number).zip(with_units(lot.project, lot.plan)).collect();
        let loose = self.loose(lot.plan);
        let judge = Judge {
            gate: Gate::new(lot.project, lot.findings, &self.options.values),
            languages: &self.languages,
            files: lot.files,
            values: &self.options.values,
        };
        let judged: Vec<Judged<'_>> =
            pages.par_iter().map(|(number, page)| judge.judged(*page, self.atlas.refusals[*number].as_ref())).collect();
        let mut editions: Vec<(Place, Edition<'_>)> = Vec::new();
        for (((number, files), (_, (page, _))), judged) in lot.pages.iter().zip(&pages).zip(judged) {
            let entry = Entry {
                refusal: self.atlas.refusals[*number].clone(),
                shown: fingerprints(&shown_by(page, lot.files)),
                is_loose: loose.contains(page.id.as_str()),
                ..Entry::new(lot.project, page, *files, judged.known)
            };
            let before = self.atlas.entries[*number].replace(entry);
            self.doubtful.extend(before.into_iter().flat_map(|before| before.written).map(|file| file.path));
            let places = judged.editions.into_iter().enumerate();
            editions.extend(places.filter_map(|(language, edition)| Some((Place { language, page: *number }, edition?))));
        }
        // Each worker needs the words of few languages.
        editions.sort_by_key(|(place, _)| place.language);
        let site = Site::new((lot.project, self.options, lot.files), &self.languages, &self.atlas, pages.into_iter().collect());
        let work = Work { site: &site, templates: &self.templates, refused: &self.refused };
        let made = |words: &mut WordsByLanguage, (place, edition): (Place, Edition<'_>)| -> Result<(usize, Vec<Written>), Error> {
            let mut written = Vec::new();
            if site.is_wanted(&self.languages[place.language]) {
                for format in &self.options.formats {
                    let files = (format.page)(&work, place, &edition, words.of(&site, place.language))?;
                    written.extend(files.into_iter().map(|file| self.put(&site, file, output)).collect::<Result<Vec<_>, Error>>()?);
                }
            }
            progress(self.done.fetch_add(1, Ordering::Relaxed) + 1, self.to_do);
            Ok((place.page, written))
        };
        let written: Vec<(usize, Vec<Written>)> =
            editions.into_par_iter().map_init(WordsByLanguage::default, made).collect::<Result<_, Error>>()?;
        drop(site);
        let mut asked: BTreeMap<usize, Asked> = lot.pages.iter().map(|(number, _)| (*number, self.atlas.asked(*number))).collect();
        for (number, files) in written {
            let entry = self.atlas.entries[number].as_mut().expect("it was looked at");
            entry.written.extend(files);
            entry.asked.extend(asked.remove(&number).unwrap_or_default());
        }
        Ok(())
    }

    /// The pages of a lot whose messages may come from other pages, or go there.
    fn loose<'b>(&mut self, plan: &'b Plan) -> BTreeSet<&'b str> {
        let mut loose = BTreeSet::new();
        for unit in &plan.units {
            let is_moved = unit.messages.iter().any(|message| message.moved_from.is_some());
            let is_page = matches!(unit.kind, UnitKind::Page(_));
            self.moves |= is_moved || !unit.retired.is_empty();
            if is_page
                && (!unit.retired.is_empty()
                    || unit.messages.iter().any(|message| message.previous.is_none() || message.moved_from.is_some()))
            {
                loose.insert(unit.id.as_str());
            }
            loose.extend(unit.messages.iter().filter_map(|message| message.moved_from.as_ref()).map(|(unit, _)| unit.as_str()));
        }
        loose
    }

    /// Writes a file; one that several pages show is written once.
    fn put(&self, site: &Site<'_>, (path, bytes): (String, Vec<u8>), output: &dyn Output) -> Result<Written, Error> {
        let is_shown = !site.files.is_empty() && path.split_once('/').is_some_and(|(_, path)| site.files.contains_key(path));
        let write = || -> Result<Written, Error> {
            let stamp = output.write(&path, &bytes).map_err(Error::Write)?;
            Ok(Written { path: path.clone(), entry: FileEntry::of(&bytes), stamp })
        };
        if !is_shown {
            return write();
        }
        let mut shown = self.shown.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = shown.get(&path).filter(|known| known.entry == FileEntry::of(&bytes)) {
            return Ok(known.clone());
        }
        let written = write()?;
        shown.insert(path.clone(), written.clone());
        Ok(written)
    }

    /// Writes what is made of languages and of the whole, and the manifest. The lot is the last one.
    ///
    /// # Errors
    /// A template cannot be used, or a file cannot be written.
    pub fn finish(self, lot: &Lot<'_>, output: &dyn Output) -> Result<(Manifest, Memory), Error> {
        let pages = lot.pages.iter().map(|(number, _)| *number).zip(with_units(lot.project, lot.plan)).collect();
        let site = Site::new((lot.project, self.options, lot.files), &self.languages, &self.atlas, pages);
        let work = Work { site: &site, templates: &self.templates, refused: &self.refused };
        let put = |files: Vec<(String, Vec<u8>)>| -> Result<Vec<(String, FileEntry)>, Error> {
            let one = |(path, bytes): (String, Vec<u8>)| {
                output.write(&path, &bytes).map_err(Error::Write)?;
                Ok((path, FileEntry::of(&bytes)))
            };
            files.into_iter().map(one).collect()
        };
        let wanted: Vec<usize> = (0..self.languages.len()).filter(|at| site.is_wanted(&self.languages[*at])).collect();
        let language = |words: &mut WordsByLanguage, &language: &usize| -> Result<Vec<(String, FileEntry)>, Error> {
            let mut entries = Vec::new();
            for format in &self.options.formats {
                entries.extend(put((format.language)(&work, language, words.of(&site, language))?)?);
            }
            Ok(entries)
        };
        let languages: Vec<_> = wanted.par_iter().map_init(WordsByLanguage::default, language).collect::<Result<_, Error>>()?;
        let of_pages = site.all().flat_map(|page| &self.atlas.entry(page).written).map(|file| (file.path.clone(), file.entry.clone()));
        let mut files: BTreeMap<String, FileEntry> = of_pages.chain(languages.into_iter().flatten()).collect();
        for format in &self.options.formats {
            files.extend(put((format.whole)(&work)?)?);
        }
        self.doubtful.iter().filter(|path| !files.contains_key(*path)).for_each(|path| output.remove(path));
        let refused = self.refused.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let manifest = manifest::manifest(&site, &self.atlas, files, &refused);
        output.write(MANIFEST, manifest.to_json().as_bytes()).map_err(Error::Write)?;
        drop(site);
        let pages = self.atlas.entries.into_iter().flatten().map(|entry| (entry.files, entry)).collect();
        Ok((manifest, Memory { moves: self.moves, pages }))
    }
}

/// Makes a bundle of pages that are all in memory.
///
/// # Errors
/// A template cannot be used, or a file cannot be written.
pub fn publish(lot: &Lot<'_>, options: &Options, output: &dyn Output) -> Result<Manifest, Error> {
    let ids = lot.project.pages.iter().map(|page| page.id.clone()).collect();
    let mut press = Press::new(&lot.project.config, ids, options, true)?;
    while !press.due().is_empty() {
        press.print(lot, (output, &|_, _| {}))?;
    }
    Ok(press.finish(lot, output)?.0)
}

/// The files that a page shows, of those of its lot.
fn shown_by(page: &Page, files: &Files) -> Files {
    let paths = super::address::files_of(page).into_iter();
    paths.filter_map(|path| files.get(&path).map(|held| (path, held.clone()))).collect()
}

fn fingerprints(files: &Files) -> BTreeMap<String, Result<Fingerprint, String>> {
    let held = |held: &Result<Vec<u8>, String>| held.as_ref().map(|bytes| *blake3::hash(bytes).as_bytes()).map_err(Clone::clone);
    files.iter().map(|(path, bytes)| (path.clone(), held(bytes))).collect()
}

impl Memory {
    /// Reads what a build has left for builds of this kind; nothing if it was of another kind, or nothing can be read.
    #[must_use]
    pub fn read(bytes: &[u8], kind: &Fingerprint) -> Self {
        let rest = bytes.strip_prefix(SHAPE).and_then(|rest| rest.strip_prefix(kind.as_slice()));
        rest.and_then(|rest| postcard::from_bytes(rest).ok()).unwrap_or_default()
    }

    /// As bytes, for builds of this kind.
    #[must_use]
    pub fn write(&self, kind: &Fingerprint) -> Vec<u8> {
        let bytes = [SHAPE, kind.as_slice()].concat();
        postcard::to_extend(self, bytes).unwrap_or_default()
    }

    /// Whether nothing is remembered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.pages.is_empty()
    }
}

/// What a memory starts with, and the version of its shape.
const SHAPE: &[u8] = b"leaflint bundle 1\n";
