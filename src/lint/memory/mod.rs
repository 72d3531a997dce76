//! What a run remembers for the next: what was found in which page, and what that rests on. A page that says what it said then, under
//! rules that ask what they asked and are answered as they were, is not looked at again.

mod wire;

use super::around::{AnyPage, Around, Asked};
use super::engine::Options;
use crate::diagnostic::Diagnostic;
use crate::project::{Fingerprint, Project};
use crate::source::SourceId;
use std::collections::{BTreeMap, BTreeSet};
use wire::{Entry, Said, Wire};

/// What a run remembers.
#[derive(Debug, Default)]
pub struct Memory<'a> {
    /// What all findings rest on; nothing where nothing is to be remembered.
    kind: Option<Fingerprint>,
    /// The words of what was read.
    words: Vec<&'a str>,
    /// What was read, by path; [`TRANSLATIONS`] stands for all that is not found page by page.
    known: BTreeMap<&'a str, Entry<'a>>,
    /// What was found anew.
    fresh: BTreeMap<String, Fresh>,
    /// The paths of all pages that the run looked at.
    looked_at: BTreeSet<String>,
}

/// In the place of a path: what is found in translations. No file has this path.
const TRANSLATIONS: &str = "";

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
        let known = wire.entries.into_iter().map(|entry| (entry.path, entry)).collect();
        Self { kind: Some(kind), words: wire.words, known, ..Self::default() }
    }

    /// As bytes. None if the run has found nothing anew, so that what it has read can stay. Pages that the run did not look at are
    /// forgotten unless it looked at some only.
    #[must_use]
    pub fn write(&self, looked_at_all: bool) -> Option<Vec<u8>> {
        let is_kept = |path: &str| !looked_at_all || path == TRANSLATIONS || self.looked_at.contains(path);
        if self.fresh.is_empty() && self.known.keys().all(|path| is_kept(path)) {
            return None;
        }
        let mut wire = wire::Writer::default();
        for (path, entry) in self.known.iter().filter(|(path, _)| is_kept(path) && !self.fresh.contains_key(**path)) {
            let words = entry.words.iter().map(|at| self.words.get(*at as usize).copied().unwrap_or_default());
            wire.add(path, (&entry.key, &entry.asked), words, entry.findings);
        }
        for (path, Fresh { key, asked, said }) in &self.fresh {
            wire.add(path, (key, asked), said.words.iter().map(String::as_str), &said.findings);
        }
        Some(wire.bytes(self.kind.as_ref()?))
    }

    /// What tells a page, where anything is to be remembered.
    pub(super) fn key(&self, page: AnyPage<'_>, around: &Around<'_>) -> Option<Fingerprint> {
        self.kind.map(|_| around.key_of(page))
    }

    /// What was found in a page, if it would be found again.
    pub(super) fn recall(&self, path: &str, key: &Fingerprint, source: SourceId, around: &Around<'_>) -> Option<Vec<Diagnostic>> {
        let entry = self.known.get(path).filter(|entry| entry.key == *key && around.answers_as(&entry.asked))?;
        let words: Vec<&str> = entry.words.iter().map(|at| self.words.get(*at as usize).copied()).collect::<Option<_>>()?;
        wire::findings(entry.findings, &words, source)
    }

    /// Takes in what a page's rules found anew, and that it was looked at.
    pub(super) fn keep(&mut self, path: &str, fresh: Option<Fresh>) {
        if self.kind.is_some() {
            self.looked_at.insert(path.to_owned());
            self.fresh.extend(fresh.map(|fresh| (path.to_owned(), fresh)));
        }
    }

    /// What is found in translations rests on every file that was read, on which of them the run looks at, and on the day.
    fn key_of_all(&self, project: &Project, around: &Around<'_>) -> Option<Fingerprint> {
        let mut hasher = blake3::Hasher::new();
        hasher.update(&self.kind?);
        for (_, file) in project.sources.iter() {
            for part in [&file.path, &file.text] {
                hasher.update(&(part.len() as u64).to_le_bytes()).update(part.as_bytes());
            }
        }
        let locales: Vec<_> = project.locales.iter().map(|locale| (&locale.folder, locale.is_selected, &locale.named)).collect();
        // Only what is read of a translated page can ask for the day.
        let is_translated = project.locales.iter().any(|locale| locale.is_selected && locale.language != project.config.source_language);
        let day = is_translated.then(|| around.today());
        let pages: Vec<_> = project.pages.iter().map(|page| (&page.id, page.document.source, page.is_selected)).collect();
        let dictionaries: Vec<_> = project.spellers.iter().map(|speller| around.key_of_dictionaries(speller.language().base())).collect();
        hasher.update(format!("{:?}", (day, locales, pages, dictionaries)).as_bytes());
        Some(*hasher.finalize().as_bytes())
    }

    /// What is found in translations: taken over where no file has changed, else found now.
    pub(super) fn translations(
        &mut self,
        project: &Project,
        around: &Around<'_>,
        find: impl FnOnce() -> Vec<Diagnostic>,
    ) -> Vec<Diagnostic> {
        let is_any = project.locales.iter().any(|locale| locale.is_selected);
        let Some(key) = self.key_of_all(project, around).filter(|_| is_any) else { return find() };
        if let Some(found) = self.recall(TRANSLATIONS, &key, SourceId(0), around) {
            return found;
        }
        let found = find();
        let fresh = Said::of(&found, SourceId(0)).map(|said| Fresh { key, asked: Asked::default(), said });
        self.fresh.extend(fresh.map(|fresh| (TRANSLATIONS.to_owned(), fresh)));
        found
    }
}

impl Fresh {
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
    let glossary = |locale: &crate::project::Locale| locale.catalogs.get("glossary").map(|catalog| catalog.source);
    let glossaries: Vec<(&str, &str)> = project
        .locales
        .iter()
        .filter_map(|locale| Some((locale.language.tag(), project.sources.file(glossary(locale)?).text.as_str())))
        .collect();
    let told = format!("{:?}", (tool, select, ignore, root, config, config_path, words, glossaries));
    *blake3::hash(told.as_bytes()).as_bytes()
}
