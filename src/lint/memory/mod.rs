//! What a run remembers for the next: what was found in which page, and what that rests on. A page that says what it said then, under
//! rules that ask what they asked and are answered as they were, is not looked at again.

mod wire;

use super::around::{AnyPage, Around, Asked};
use super::engine::Options;
use crate::catalog::Catalog;
use crate::diagnostic::Diagnostic;
use crate::project::{Fingerprint, Locale, Page, Project, add_parts};
use crate::source::SourceId;
use crate::translate::Unit;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, MutexGuard, PoisonError};
use wire::{Entry, Pool, Said, Wire};

/// What a run remembers.
#[derive(Debug, Default)]
pub struct Memory<'a> {
    /// What all findings rest on; nothing where nothing is to be remembered.
    kind: Option<Fingerprint>,
    /// The words of what was read.
    words: Vec<&'a str>,
    /// What was read, by name: the path of a page, else what [`name_of_locale`] says.
    known: BTreeMap<&'a str, Entry<'a>>,
    made: Mutex<Made>,
}

/// What a run adds to its memory.
#[derive(Debug, Default)]
struct Made {
    /// What was found anew, by name.
    fresh: BTreeMap<String, Kept>,
    /// The words of that.
    pool: Pool,
    /// The names of all that the run looked at.
    looked_at: BTreeSet<String>,
}

/// What all findings in the translations into one language are called. No path has such a sign.
pub(super) fn name_of_locale(locale: &Locale) -> String {
    format!("\0{}\0", locale.folder)
}

/// What the findings in one translated page are called.
pub(super) fn name_of_translation(locale: &Locale, id: &str) -> String {
    name_of_locale(locale) + id
}

/// What was found in one page, with its words by their places in the pool.
#[derive(Debug)]
struct Kept {
    key: Fingerprint,
    asked: Asked,
    words: Vec<u32>,
    findings: Vec<u8>,
}

/// What was found in one page, and what it rests on.
#[derive(Debug)]
pub(super) struct Fresh {
    key: Fingerprint,
    asked: Asked,
    said: Said,
}

impl<'a> Memory<'a> {
    /// Remembers nothing, and nothing will be.
    #[must_use]
    pub fn none() -> Self {
        Self::default()
    }

    /// What a run has left that was like this one; `tool` differs where leaflint does. Bytes that another run has left, or that are no
    /// memory at all, are none.
    #[must_use]
    pub fn read(bytes: &'a [u8], tool: &str, project: &Project, options: &Options) -> Self {
        let kind = kind(tool, project, options);
        let wire = Wire::read(bytes, &kind).unwrap_or_default();
        let known = wire.entries.into_iter().map(|entry| (entry.name, entry)).collect();
        Self { kind: Some(kind), words: wire.words, known, ..Self::default() }
    }

    /// As bytes. None if the run has found nothing anew, so that what it has read can stay. What the run did not look at is
    /// forgotten unless it looked at some pages only.
    #[must_use]
    pub fn write(&self, looked_at_all: bool) -> Option<Vec<u8>> {
        let made = self.made();
        let is_kept = |name: &str| !looked_at_all || made.looked_at.contains(name);
        if made.fresh.is_empty() && self.known.keys().all(|name| is_kept(name)) {
            return None;
        }
        let mut wire = wire::Writer::default();
        for (name, entry) in self.known.iter().filter(|(name, _)| is_kept(name) && !made.fresh.contains_key(**name)) {
            let words = entry.words.iter().map(|at| self.words.get(*at as usize).copied().unwrap_or_default());
            wire.add(name, (&entry.key, &entry.asked), words, entry.findings);
        }
        for (name, Kept { key, asked, words, findings }) in &made.fresh {
            wire.add(name, (key, asked), words.iter().map(|at| made.pool.at(*at)), findings);
        }
        Some(wire.bytes(self.kind.as_ref()?))
    }

    /// The names of what was found anew: paths of pages, and translations by language and page with a NUL before each.
    #[must_use]
    pub fn found_anew(&self) -> Vec<String> {
        self.made().fresh.keys().cloned().collect()
    }

    fn made(&self) -> MutexGuard<'_, Made> {
        self.made.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What tells a page, where anything is to be remembered.
    pub(super) fn key(&self, page: AnyPage<'_>, around: &Around<'_>) -> Option<Fingerprint> {
        self.kind.map(|_| around.key_of(page))
    }

    /// Whether what was found there would be found again.
    pub(super) fn knows(&self, name: &str, key: &Fingerprint, around: &Around<'_>) -> bool {
        self.entry(name, key, around).is_some()
    }

    fn entry(&self, name: &str, key: &Fingerprint, around: &Around<'_>) -> Option<&Entry<'a>> {
        self.known.get(name).filter(|entry| entry.key == *key && around.answers_as(&entry.asked))
    }

    /// What was found there, if it would be found again. Files of findings count from `source`.
    pub(super) fn recall(&self, name: &str, key: &Fingerprint, source: SourceId, around: &Around<'_>) -> Option<Vec<Diagnostic>> {
        let entry = self.entry(name, key, around)?;
        let words: Vec<&str> = entry.words.iter().map(|at| self.words.get(*at as usize).copied()).collect::<Option<_>>()?;
        wire::findings(entry.findings, &words, source)
    }

    /// Takes in what was found anew, and that the run looked there.
    pub(super) fn keep(&self, name: &str, fresh: Option<Fresh>) {
        if self.kind.is_some() {
            let made = &mut *self.made();
            made.looked_at.insert(name.to_owned());
            if let Some(Fresh { key, asked, said }) = fresh {
                let words = said.words.iter().map(|text| made.pool.place_of(text)).collect();
                made.fresh.insert(name.to_owned(), Kept { key, asked, words, findings: said.findings });
            }
        }
    }

    /// What tells a translated page. Of the page's messages only what it is put together from counts.
    pub(super) fn key_of_translation(&self, page: &Page, unit: &Unit, catalog: &Catalog, around: &Around<'_>) -> Option<Fingerprint> {
        let file = around.file(catalog.source);
        let messages: Vec<_> = unit.messages.iter().map(|message| (&message.key, &message.text, &message.segment)).collect();
        let mut hasher = blake3::Hasher::new();
        hasher.update(&self.key(AnyPage::Parsed(page), around)?);
        add_parts(&mut hasher, [catalog.language.tag(), &file.path, &file.text, &format!("{messages:?}")]);
        Some(*hasher.finalize().as_bytes())
    }

    /// What tells the translations into each of these languages, and what was found in them if it would be found again. That rests on the
    /// files of the language and on every file that is of no other translation, on which of them the run looks at, and on the day.
    pub(super) fn recall_locales(&self, project: &Project, locales: &[&Locale], around: &Around<'_>) -> Vec<Recalled> {
        let Some(kind) = self.kind else { return locales.iter().map(|_| (None, None)).collect() };
        let is_source = |locale: &Locale| locale.language == project.config.source_language;
        let of_locale =
            |locale: &Locale| locale.files().chain(locale.states.values().copied()).chain(locale.memory).collect::<BTreeSet<_>>();
        let translated: BTreeSet<SourceId> = project.locales.iter().filter(|locale| !is_source(locale)).flat_map(of_locale).collect();
        let pages: Vec<_> = project.pages.iter().map(|page| (&page.id, page.document.source, page.is_selected)).collect();
        let dictionaries: Vec<_> = project.spellers.iter().map(|speller| around.key_of_dictionaries(speller.language().base())).collect();
        let mut shared = blake3::Hasher::new();
        shared.update(&kind).update(format!("{:?}", (pages, dictionaries)).as_bytes());
        for (source, _) in project.sources.iter().filter(|(source, _)| !translated.contains(source)) {
            add_file(&mut shared, source, around);
        }
        let recall = |locale: &&Locale| {
            let mut hasher = shared.clone();
            // Only what is read of a translated page can ask for the day.
            let day = (!is_source(locale)).then(|| around.today());
            let catalogs: Vec<_> = locale.catalogs.keys().chain(locale.unparsed.keys()).collect();
            hasher.update(format!("{:?}", (&locale.folder, &locale.named, day, catalogs)).as_bytes());
            of_locale(locale).into_iter().filter(|_| !is_source(locale)).for_each(|source| add_file(&mut hasher, source, around));
            let key = *hasher.finalize().as_bytes();
            let name = name_of_locale(locale);
            let found = self.recall(&name, &key, SourceId(0), around);
            if found.is_some() {
                let below = self.known.keys().filter(|known| known.starts_with(&name)).map(|known| (*known).to_owned());
                self.made().looked_at.extend(below);
            }
            (Some(key), found)
        };
        locales.iter().map(recall).collect()
    }
}

/// A key where something is to be remembered, and what was remembered under it.
pub(super) type Recalled = (Option<Fingerprint>, Option<Vec<Diagnostic>>);

fn add_file(hasher: &mut blake3::Hasher, source: SourceId, around: &Around<'_>) {
    let file = around.file(source);
    hasher.update(&source.0.to_le_bytes());
    add_parts(hasher, [&file.path, &file.text]);
}

impl Fresh {
    /// Of findings that may point at any file of the run: the key must tell which file is which.
    pub(super) fn of_any(key: Fingerprint, found: &[Diagnostic]) -> Option<Self> {
        Some(Self { key, asked: Asked::default(), said: Said::of(found, SourceId(0))? })
    }

    /// None where findings point at other files: where those will stand is not known.
    pub(super) fn of(key: Fingerprint, asked: Asked, found: &[Diagnostic], source: SourceId) -> Option<Self> {
        let is_own = |found: &Diagnostic| {
            let labels = std::iter::once(&found.primary).chain(&found.secondary).map(|label| label.source);
            let edits = found.fix.iter().flat_map(|fix| &fix.edits).map(|edit| edit.source);
            labels.chain(edits).all(|place| place == source)
        };
        let said = found.iter().all(is_own).then(|| Said::of(found, source))??;
        Some(Self { key, asked, said })
    }
}

/// What all findings of a run rest on beside its pages: leaflint itself, what was asked for, the configuration and glossaries.
fn kind(tool: &str, project: &Project, options: &Options) -> Fingerprint {
    let Options { select, ignore, today: _ } = options;
    let Project { root, config, config_path, words, .. } = project;
    let glossary = |locale: &Locale| locale.catalogs.get("glossary").map(|catalog| catalog.source);
    let glossaries: Vec<(&str, &str)> = project
        .locales
        .iter()
        .filter_map(|locale| Some((locale.language.tag(), project.sources.file(glossary(locale)?).text.as_str())))
        .collect();
    let told = format!("{:?}", (tool, select, ignore, root, config, config_path, words, glossaries));
    *blake3::hash(told.as_bytes()).as_bytes()
}
