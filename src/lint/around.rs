//! What the rules of a page can ask beyond the page: the day, the project's words and dictionaries, other pages. What was asked is noted,
//! so that findings can be taken over for as long as the answers stay the same.

use crate::config::Config;
use crate::document::{Document, Format, heading_ids, places};
use crate::language::Language;
use crate::project::{Fingerprint, Page, Project, Waiting, fingerprint_of};
use crate::source::{Source, SourceId};
use crate::text::Speller;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, OnceLock, PoisonError};

/// What surrounds the pages of a run.
#[derive(Debug)]
pub struct Around<'a> {
    project: &'a Project,
    today: Date,
    others: BTreeMap<&'a str, Other<'a>>,
    /// What the dictionaries of a language hold, by the language.
    dictionaries: Mutex<BTreeMap<String, Fingerprint>>,
}

/// A page as others see it.
#[derive(Debug)]
struct Other<'a> {
    page: AnyPage<'a>,
    key: OnceLock<Fingerprint>,
    anchors: OnceLock<Anchors>,
}

/// The parts of a page that links can lead to.
#[derive(Debug)]
pub struct Anchors {
    /// Every name that leads to a heading.
    pub names: BTreeSet<String>,
    /// The name of each heading in a bundle.
    pub headings: BTreeSet<String>,
}

impl Anchors {
    /// Those of a page.
    #[must_use]
    pub fn of(document: &Document) -> Self {
        Self { names: places(document).into_keys().collect(), headings: heading_ids(document).into_values().collect() }
    }
}

/// A page that was parsed, or that waits for its turn.
#[derive(Clone, Copy, Debug)]
pub(super) enum AnyPage<'a> {
    Parsed(&'a Page),
    Waiting(&'a Waiting),
}

impl<'a> AnyPage<'a> {
    /// The pages that a run reports on.
    pub(super) fn selected(project: &'a Project) -> impl Iterator<Item = Self> {
        let parsed = project.pages.iter().filter(|page| page.is_selected).map(Self::Parsed);
        parsed.chain(project.waiting.iter().map(Self::Waiting))
    }

    fn id(self) -> &'a str {
        match self {
            Self::Parsed(page) => &page.id,
            Self::Waiting(page) => &page.id,
        }
    }

    pub(super) fn source(self) -> SourceId {
        match self {
            Self::Parsed(page) => page.document.source,
            Self::Waiting(page) => page.source,
        }
    }

    pub(super) fn language(self) -> &'a Language {
        self.written().1
    }

    fn written(self) -> (Format, &'a Language) {
        match self {
            Self::Parsed(page) => (page.document.format, &page.document.language),
            Self::Waiting(page) => (page.format, &page.language),
        }
    }

    /// The page, parsed now if it was not before.
    pub(super) fn parsed(self, project: &Project) -> Cow<'a, Page> {
        match self {
            Self::Parsed(page) => Cow::Borrowed(page),
            Self::Waiting(page) => Cow::Owned(page.page(&project.sources)),
        }
    }
}

/// What the rules of one page asked of what surrounds it, with the answers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Asked {
    /// The first and the last day on which the answers are these.
    from: Option<Day>,
    to: Option<Day>,
    /// Other pages by name, with what they say; nothing for one that there is not.
    pages: BTreeMap<String, Option<Fingerprint>>,
    /// The dictionaries of languages.
    dictionaries: BTreeMap<String, Fingerprint>,
}

/// Year, month and day.
type Day = (i16, i8, i8);

fn day(date: Date) -> Day {
    (date.year(), date.month(), date.day())
}

impl<'a> Around<'a> {
    pub(super) fn of(project: &'a Project, today: Date) -> Self {
        let parsed = project.pages.iter().map(AnyPage::Parsed);
        let mut others = BTreeMap::new();
        for page in parsed.chain(project.waiting.iter().map(AnyPage::Waiting)) {
            others.entry(page.id()).or_insert_with(|| Other { page, key: OnceLock::new(), anchors: OnceLock::new() });
        }
        Self { project, today, others, dictionaries: Mutex::default() }
    }

    pub(super) fn file(&self, source: SourceId) -> &'a Source {
        self.project.sources.file(source)
    }

    pub(super) fn today(&self) -> Date {
        self.today
    }

    /// What tells a page from every other: its name, its path, how it is written and all that it says.
    pub(super) fn key_of(&self, page: AnyPage<'_>) -> Fingerprint {
        let file = self.project.sources.file(page.source());
        let (format, language) = page.written();
        fingerprint_of([page.id(), &file.path, &format!("{format:?}"), language.tag(), &file.text])
    }

    fn key_of_other(&self, id: &str) -> Option<Fingerprint> {
        self.others.get(id).map(|other| *other.key.get_or_init(|| self.key_of(other.page)))
    }

    /// What the dictionaries of a language hold.
    pub(super) fn key_of_dictionaries(&self, base: &str) -> Fingerprint {
        let known = || self.dictionaries.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(key) = known().get(base) {
            return *key;
        }
        let key = fingerprint_of(self.spellers(base).flat_map(|speller| [speller.language().tag(), speller.affixes(), speller.words()]));
        known().insert(base.to_owned(), key);
        key
    }

    fn spellers(&self, base: &str) -> impl Iterator<Item = &'a Speller> {
        self.project.spellers.iter().map(AsRef::as_ref).filter(move |speller| speller.language().base() == base)
    }

    /// Whether what was asked would be answered as it was.
    pub(super) fn answers_as(&self, asked: &Asked) -> bool {
        let today = day(self.today);
        asked.from.is_none_or(|from| from <= today)
            && asked.to.is_none_or(|to| today <= to)
            && asked.pages.iter().all(|(id, key)| self.key_of_other(id) == *key)
            && asked.dictionaries.iter().all(|(base, key)| self.key_of_dictionaries(base) == *key)
    }
}

/// The surroundings of one page, and what its rules asked of them.
#[derive(Debug)]
pub struct Sight<'a> {
    around: &'a Around<'a>,
    days: RefCell<(Option<Date>, Option<Date>)>,
    pages: RefCell<BTreeSet<String>>,
    dictionaries: RefCell<BTreeSet<String>>,
}

impl<'a> Sight<'a> {
    pub(super) fn new(around: &'a Around<'a>) -> Self {
        Self { around, days: RefCell::default(), pages: RefCell::default(), dictionaries: RefCell::default() }
    }

    pub(super) fn config(&self) -> &'a Config {
        &self.around.project.config
    }

    /// The page that a translation was made from. Not noted: findings in translations are taken over only where no file has changed.
    pub(super) fn original(&self, id: &str) -> Option<&'a Document> {
        self.around.project.page(id).map(|page| &page.document)
    }

    pub(super) fn has_config_file(&self) -> bool {
        self.around.project.config_path.is_some()
    }

    pub(super) fn accepts_word(&self, word: &str) -> bool {
        self.around.project.words.contains(word)
    }

    pub(super) fn spellers(&self, base: &str) -> Vec<&'a Speller> {
        self.dictionaries.borrow_mut().insert(base.to_owned());
        self.around.spellers(base).collect()
    }

    pub(super) fn is_past(&self, date: Date) -> bool {
        let is_past = date < self.around.today;
        // It is past from the day after on.
        match is_past {
            true => self.holds_from(date.tomorrow().unwrap_or(Date::MAX)),
            false => self.holds_to(date),
        }
        is_past
    }

    pub(super) fn is_ahead(&self, date: Date) -> bool {
        let is_ahead = date > self.around.today;
        match is_ahead {
            true => self.holds_to(date.yesterday().unwrap_or(Date::MIN)),
            false => self.holds_from(date),
        }
        is_ahead
    }

    fn holds_from(&self, date: Date) {
        let from = &mut self.days.borrow_mut().0;
        *from = Some(from.map_or(date, |known| known.max(date)));
    }

    fn holds_to(&self, date: Date) {
        let to = &mut self.days.borrow_mut().1;
        *to = Some(to.map_or(date, |known| known.min(date)));
    }

    /// The page of that name: its file, and where links into it can lead.
    pub(super) fn other(&self, id: &str) -> Option<(&'a str, &'a Anchors)> {
        self.pages.borrow_mut().insert(id.to_owned());
        let other = self.around.others.get(id)?;
        let project = self.around.project;
        let anchors = other.anchors.get_or_init(|| Anchors::of(&other.page.parsed(project).document));
        Some((&project.sources.file(other.page.source()).text, anchors))
    }

    /// All that was asked, with the answers.
    pub(super) fn asked(&self) -> Asked {
        let (from, to) = *self.days.borrow();
        Asked {
            from: from.map(day),
            to: to.map(day),
            pages: self.pages.borrow().iter().map(|id| (id.clone(), self.around.key_of_other(id))).collect(),
            dictionaries: self.dictionaries.borrow().iter().map(|base| (base.clone(), self.around.key_of_dictionaries(base))).collect(),
        }
    }
}
