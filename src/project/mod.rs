//! Everything of one run, in memory. `load` and `read` alone read the disk, `store`, `together` and `tree` alone write it.

mod decode;
mod dictionaries;
mod find;
mod fingerprint;
mod fonts;
mod languages;
mod load;
mod naming;
mod read;
mod sent;
mod shelf;
mod store;
mod together;
mod tree;

pub use decode::guessed_text;
pub use find::config_path;
pub use fingerprint::{Fingerprint, add_parts, fingerprint_of};
pub use fonts::Typefaces;
pub use load::{Input, Request, load, load_to_change};
pub use read::{decoded, read_bytes, read_file, read_shown, read_texts, read_tree};
pub use sent::Sent;
pub use shelf::Shelf;
pub use store::{holds_other_things, keep_file, remove_file, write_file, write_stream};
pub use together::{Changes, Lock, write_together};
pub use tree::{NewTree, Stamp, Tree, replace_tree};

use crate::catalog::Catalog;
use crate::config::Config;
use crate::diagnostic::Diagnostic;
use crate::document::{Document, Format, Origin};
use crate::language::Language;
use crate::source::{Source, SourceId, Sources};
use crate::text::Speller;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;

/// A page in the source language.
#[derive(Clone, Debug)]
pub struct Page {
    /// Its name within the project: its path in the content folder without the ending, with `/` between folders.
    pub id: String,
    /// What it says.
    pub document: Document,
    /// Whether the paths of the run name it; other pages are known but not reported on.
    pub is_selected: bool,
}

/// A page that was read and is parsed when its turn comes; see [`Request::one_at_a_time`].
#[derive(Debug)]
pub struct Waiting {
    /// Its name, as of a [`Page`].
    pub id: String,
    /// Its file.
    pub source: SourceId,
    /// How it is written.
    pub format: Format,
    /// The language it is in.
    pub language: Language,
}

impl Waiting {
    /// Parses the page.
    #[must_use]
    pub fn page(&self, sources: &Sources) -> Page {
        let origin = Origin { source: self.source, format: self.format, language: &self.language };
        Page { id: self.id.clone(), document: Document::parse(&sources.file(self.source).text, origin), is_selected: true }
    }
}

/// The translations into one language, or the messages of the source language.
#[derive(Clone, Debug)]
pub struct Locale {
    /// The language.
    pub language: Language,
    /// The name of its folder in the locales folder.
    pub folder: String,
    /// Its messages: one catalogue a page, named like the page; `glossary` holds the project's terms.
    pub catalogs: BTreeMap<String, Catalog>,
    /// Files of messages that were read and not parsed yet, by the same names; see [`Request::one_at_a_time`].
    pub unparsed: BTreeMap<String, SourceId>,
    /// What is known of the state of its messages: one file a page, named like the page.
    pub states: BTreeMap<String, SourceId>,
    /// Translations whose source is gone.
    pub memory: Option<SourceId>,
    /// Whether the paths of the run name it, or something in it.
    pub is_selected: bool,
    /// The catalogues, and folders of catalogues, that they name; all if none is named.
    pub named: Vec<String>,
}

impl Locale {
    /// A locale without any file.
    pub(crate) fn new(language: Language, folder: String) -> Self {
        Self {
            language,
            folder,
            catalogs: BTreeMap::new(),
            unparsed: BTreeMap::new(),
            states: BTreeMap::new(),
            memory: None,
            is_selected: true,
            named: Vec::new(),
        }
    }

    /// Whether the run reports on a catalogue.
    #[must_use]
    pub fn selects(&self, id: &str) -> bool {
        let is_in = |folder: &String| id.strip_prefix(folder.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        self.is_selected && (self.named.is_empty() || self.named.iter().any(is_in))
    }

    /// The locale with all its messages: parsed now, for as long as they are needed, where they were not before.
    #[must_use]
    pub fn parsed(&self, sources: &Sources) -> Cow<'_, Self> {
        if self.unparsed.is_empty() {
            return Cow::Borrowed(self);
        }
        let mut parsed = self.clone();
        for (id, source) in std::mem::take(&mut parsed.unparsed) {
            let catalog = Catalog::parse(source, &sources.file(source).text, &self.language);
            parsed.catalogs.insert(id, catalog);
        }
        Cow::Owned(parsed)
    }

    /// The files that hold its messages.
    pub fn files(&self) -> impl Iterator<Item = SourceId> {
        self.catalogs.values().map(|catalog| catalog.source).chain(self.unparsed.values().copied())
    }
}

/// Everything of one run.
#[derive(Debug)]
pub struct Project {
    /// The folder of `leaflint.toml`, or where the run was started.
    pub root: PathBuf,
    /// What the project wants.
    pub config: Config,
    /// Where the configuration was read from.
    pub config_path: Option<PathBuf>,
    /// Every file that was read.
    pub sources: Sources,
    /// The dictionaries of its languages.
    pub spellers: Vec<Arc<Speller>>,
    /// Languages for which a dictionary was looked for since the project was read.
    pub asked: BTreeSet<String>,
    /// Words that its own lists accept, in lower case.
    pub words: BTreeSet<String>,
    /// The pages, by path.
    pub pages: Vec<Page>,
    /// Pages that the run looks at one by one and does not keep.
    pub waiting: Vec<Waiting>,
    /// The locales, by tag.
    pub locales: Vec<Locale>,
    /// What was wrong with files as such.
    pub faults: Vec<Diagnostic>,
}

impl Project {
    /// The locale of a language.
    #[must_use]
    pub fn locale(&self, language: &Language) -> Option<&Locale> {
        self.locales.iter().find(|locale| locale.language == *language)
    }

    /// The locale that pages were extracted to.
    #[must_use]
    pub fn source_locale(&self) -> Option<&Locale> {
        self.locale(&self.config.source_language)
    }

    /// The page of that name.
    #[must_use]
    pub fn page(&self, id: &str) -> Option<&Page> {
        self.pages.iter().find(|page| page.id == id)
    }

    /// A path below the project's folder, as people name it from where the run was started: “dist”, not “./dist”.
    #[must_use]
    pub fn below_root(&self, name: impl AsRef<std::path::Path>) -> PathBuf {
        if self.root == std::path::Path::new(".") { name.as_ref().to_owned() } else { self.root.join(name) }
    }

    /// The folder that holds the locales.
    #[must_use]
    pub fn locales_folder(&self) -> PathBuf {
        self.root.join(&self.config.written.locales)
    }

    /// The folder that holds the pages.
    #[must_use]
    pub fn content_folder(&self) -> PathBuf {
        self.root.join(&self.config.written.content)
    }
}

/// Why a run could not do its work.
#[derive(Debug)]
pub enum Error {
    /// A path leads nowhere.
    NoSuchPath(String),
    /// A glob matches nothing.
    NoMatch(String),
    /// The paths hold no page and no message.
    NothingToDo(String),
    /// No path was given, and no folder upward holds a project.
    NoProject,
    /// A file or folder could not be read.
    Unreadable(String, std::io::Error),
    /// A file or folder could not be written.
    Unwritable(String, std::io::Error),
    /// A file is larger than leaflint reads.
    TooLarge(String, u64),
}

impl std::fmt::Display for Error {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NoSuchPath(path) => write!(formatter, "there is no file or folder “{path}”"),
            Self::NoMatch(glob) => write!(formatter, "no file matches “{glob}”"),
            Self::NoProject => formatter.write_str(
                "there is no project here: name a file or a folder, or start one with `leaflint init` (no leaflint.toml, no folder “content”)",
            ),
            Self::NothingToDo(path) => {
                write!(formatter, "there is nothing to read in “{path}”: leaflint reads pages (.md, .txt, .html) and translations (.ftl)")
            }
            Self::Unreadable(path, error) => write!(formatter, "cannot read “{path}”: {error}"),
            Self::Unwritable(path, error) => write!(formatter, "cannot write “{path}”: {error}"),
            Self::TooLarge(path, bytes) => {
                write!(formatter, "“{path}” is {} MB large: leaflint reads files of up to 1 GB", bytes / 1_000_000)
            }
        }
    }
}

impl std::error::Error for Error {}

impl Project {
    /// Puts a catalogue in the place of one that was read, in memory only.
    pub fn put_catalog(&mut self, language: &Language, id: &str, text: &str) {
        let source = self.put_source(language, id, text);
        let catalog = Catalog::parse(source, text, language);
        self.put_locale(language).catalogs.insert(id.to_owned(), catalog);
    }

    /// Puts a sidecar in the place of one that was read, in memory only.
    pub fn put_states(&mut self, language: &Language, id: &str, text: &str) {
        let source = self.put_source(language, id, text);
        self.put_locale(language).states.insert(id.to_owned(), source);
    }

    /// Puts a memory in the place of the one that was read, in memory only.
    pub fn put_memory(&mut self, language: &Language, text: &str) {
        let source = self.put_source(language, "memory", text);
        self.put_locale(language).memory = Some(source);
    }

    /// The path is none of a file, so that what is on the disk can still be told from what is to be written.
    fn put_source(&mut self, language: &Language, id: &str, text: &str) -> SourceId {
        self.sources.add(Source::new(format!("{language}/{id} (in memory)"), text))
    }

    fn put_locale(&mut self, language: &Language) -> &mut Locale {
        let at = self.locales.iter().position(|locale| locale.language == *language).unwrap_or_else(|| {
            self.locales.push(Locale::new(language.clone(), language.tag().to_owned()));
            self.locales.len() - 1
        });
        &mut self.locales[at]
    }

    /// Whether a glob from the project's folder names a file.
    #[must_use]
    pub fn matches(&self, glob: &str, path: &str) -> bool {
        find::glob_matches(&self.root, glob, path)
    }
}
