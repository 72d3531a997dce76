//! What is known of all pages at once, though few of them are in memory: enough for links, lists and the manifest.

use super::address::{Target, target};
use super::gate::{Outcome, Verdict};
use super::lead::Shown;
use super::manifest::FileEntry;
use super::names;
use crate::document::places;
use crate::project::{Fingerprint, Page, Project, Stamp};
use crate::translate::fingerprint;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// What a page asks of others while it is written, and what it was told.
pub(super) type Asked = BTreeMap<Question, Option<Answer>>;

/// All pages of a project, in the order of their paths.
#[derive(Default)]
pub(super) struct Atlas {
    ids: Vec<String>,
    by_id: BTreeMap<String, usize>,
    /// Why a page's name cannot be a file's.
    pub(super) refusals: Vec<Option<String>>,
    /// What is known of each page, as soon as it was looked at.
    pub(super) entries: Vec<Option<Entry>>,
    /// Whether all pages were looked at: what is not known then is not there.
    pub(super) is_complete: bool,
    /// Whether bundles of the language of the pages were asked for.
    pub(super) is_source_wanted: bool,
    asked: Mutex<BTreeMap<usize, Asked>>,
}

/// What is known of a page.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Entry {
    /// What its files said.
    pub(super) files: Fingerprint,
    /// Why its name cannot be a file's.
    pub(super) refusal: Option<String>,
    /// The fingerprint of its text.
    pub(super) source: String,
    /// The kind of page that its front matter names.
    pub(super) kind: Option<String>,
    /// The places of its headings, by the fragments that name them.
    pub(super) places: BTreeMap<String, String>,
    /// Its links that may lead nowhere.
    pub(super) links: Vec<Doubtful>,
    /// The files that it shows, with what they held, or why they could not be read.
    pub(super) shown: BTreeMap<String, Result<Fingerprint, String>>,
    /// Whether its messages may come from other pages, or go there.
    pub(super) is_loose: bool,
    /// What became of it in each language.
    pub(super) known: Vec<Known>,
    /// What was made of it.
    pub(super) written: Vec<Written>,
    /// What that depends on in other pages.
    pub(super) asked: Asked,
}

/// A page in a language.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Known {
    pub(super) verdict: Verdict,
    pub(super) title: String,
    pub(super) summary: String,
    /// Whether the title is in the language the page was written in.
    pub(super) is_title_untranslated: bool,
    pub(super) is_summary_untranslated: bool,
}

/// A file of the bundle.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Written {
    pub(super) path: String,
    pub(super) entry: FileEntry,
    pub(super) stamp: Stamp,
}

/// Where a link leads, as a page asks for it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(super) struct Question {
    /// The language of the link.
    pub(super) language: usize,
    pub(super) page: String,
    pub(super) fragment: String,
}

/// The page that a link leads to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Answer {
    pub(super) heading: Option<String>,
    pub(super) shown: Shown,
}

/// A link that may lead nowhere, and where it stands.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Doubtful {
    place: String,
    address: String,
}

impl Entry {
    /// What is known of a page before any file of it was written.
    pub(super) fn new(project: &Project, page: &Page, files: Fingerprint, known: Vec<Known>) -> Self {
        let file = project.sources.file(page.document.source);
        // An address with a variable in it is known only with its value.
        let is_doubtful = |address: &str| !address.contains('$') && !matches!(target(address, &page.id), Target::Outside(_));
        let doubtful = page.document.links.iter().filter(|link| is_doubtful(&link.address));
        let links = doubtful.map(|link| {
            let position = file.position(link.span.start as usize);
            Doubtful { place: format!("{}:{}:{}", file.path, position.line, position.column), address: link.address.clone() }
        });
        Self {
            files,
            refusal: None,
            source: fingerprint(&file.text),
            kind: page.document.page_type().map(str::to_owned),
            places: places(&page.document),
            links: links.collect(),
            shown: BTreeMap::new(),
            is_loose: false,
            known,
            written: Vec::new(),
            asked: Asked::new(),
        }
    }
}

impl Atlas {
    pub(super) fn new(ids: Vec<String>, is_source_wanted: bool) -> Self {
        let by_id = ids.iter().enumerate().map(|(at, id)| (id.clone(), at)).collect();
        let refusals = names::refusals_of(ids.iter().map(String::as_str));
        let entries = ids.iter().map(|_| None).collect();
        Self { ids, by_id, refusals, entries, is_complete: false, is_source_wanted, asked: Mutex::default() }
    }

    pub(super) fn id(&self, page: usize) -> &str {
        &self.ids[page]
    }

    /// What is known of a page that was looked at.
    pub(super) fn entry(&self, page: usize) -> &Entry {
        self.entries[page].as_ref().expect("the page was looked at")
    }

    /// All pages that are known, by number.
    pub(super) fn all(&self) -> impl Iterator<Item = usize> {
        (0..self.entries.len()).filter(|page| self.entries[*page].is_some())
    }

    /// The number of the page of that name.
    pub(super) fn number(&self, id: &str) -> Option<usize> {
        self.by_id.get(id).copied()
    }

    /// Answers a page's question and remembers it.
    pub(super) fn ask(&self, page: usize, question: Question) -> Option<Answer> {
        let answer = self.answer(&question);
        let mut asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
        asked.entry(page).or_default().insert(question, answer.clone());
        answer
    }

    /// What a page has asked since this was called last.
    pub(super) fn asked(&self, page: usize) -> Asked {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).remove(&page).unwrap_or_default()
    }

    /// Where a link leads. Of a page that nobody has looked at yet it is assumed that it will be published and has the heading:
    /// whoever was told wrong is written again.
    pub(super) fn answer(&self, question: &Question) -> Option<Answer> {
        let Question { language, page, fragment } = question;
        let page = self.number(page)?;
        let Some(entry) = &self.entries[page] else {
            let heading = (!fragment.is_empty()).then(|| fragment.clone());
            return (!self.is_complete).then_some(Answer { heading, shown: Shown::Here });
        };
        let shown = match entry.known[*language].verdict.outcome {
            Outcome::Published => Shown::Here,
            Outcome::Source => Shown::HereInSource,
            Outcome::Withheld if self.is_source_wanted && entry.known[0].verdict.is_published() => Shown::InSource,
            Outcome::Withheld => return None,
        };
        Some(Answer { heading: entry.places.get(fragment).filter(|_| !fragment.is_empty()).cloned(), shown })
    }

    /// The pages that were told something else than what is so.
    pub(super) fn misled(&self) -> Vec<usize> {
        let is_misled = |page: &usize| self.entry(*page).asked.iter().any(|(question, answer)| self.answer(question) != *answer);
        self.all().filter(is_misled).collect()
    }

    /// The links of a page that lead nowhere, each with its place and the reason: their text stands in bundles without a link.
    pub(super) fn lost_links(&self, page: usize) -> Vec<String> {
        let entry = self.entry(page);
        let lost = |Doubtful { place, address }: &Doubtful| {
            let reason = match target(address, self.id(page)) {
                Target::Refused(reason) => reason.to_owned(),
                Target::Fragment(fragment) if !entry.places.contains_key(&fragment) => "the page has no such heading".into(),
                Target::Page { id, fragment } => match self.by_id.get(&id).and_then(|other| self.entries[*other].as_ref()) {
                    None => format!("there is no page “{id}”"),
                    Some(other) if !fragment.is_empty() && !other.places.contains_key(&fragment) => {
                        format!("the page “{id}” has no such heading, so the link leads to its start")
                    }
                    Some(_) => return None,
                },
                Target::File(_) => "bundles hold pages and images".into(),
                Target::Outside(_) | Target::Fragment(_) => return None,
            };
            Some(format!("{place}: the link to “{address}” is lost: {reason}"))
        };
        entry.links.iter().filter_map(lost).collect()
    }
}
