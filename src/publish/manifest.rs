//! The list of all files of a bundle with their hashes, and of what was published, withheld or shown in the source language, and why.

use super::atlas::Atlas;
use super::format::Refusal;
use super::gate::Outcome;
use super::page::Place;
use super::site::Site;
use super::values::ValuesOrigin;
use super::{MANIFEST, VERSION};
use crate::translate::{State, Tally};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The version of the manifest's shape.
const SHAPE: u32 = 1;

/// The manifest of a bundle.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Manifest {
    /// The version of its shape.
    pub version: u32,
    /// What made the bundle.
    pub tool: String,
    /// The day that counted as today: year-month-day.
    pub date: String,
    /// Who publishes it.
    pub publisher: Option<String>,
    /// What it holds.
    pub formats: Vec<&'static str>,
    /// Where the values of variables come from: `samples`, or a file's name.
    pub values: String,
    /// Whether the values are samples: then it is no bundle for patients.
    pub is_sample: bool,
    /// The language of the pages.
    pub source_language: String,
    /// What became of each page, by language.
    pub languages: Vec<ManifestLanguage>,
    /// All files but this one, by path.
    pub files: BTreeMap<String, FileEntry>,
}

/// One language of a bundle.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct ManifestLanguage {
    /// Its tag.
    pub language: String,
    /// Which way its lines run.
    pub dir: &'static str,
    /// Its pages, by name.
    pub pages: Vec<ManifestPage>,
    /// Why a format has no file with all pages: by format.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub refused: BTreeMap<&'static str, Vec<String>>,
}

/// What became of a page in a language.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct ManifestPage {
    /// Its name.
    pub page: String,
    /// Its title as readers see it.
    pub title: String,
    /// What became of it.
    pub outcome: Outcome,
    /// Why it is not published.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub reasons: Vec<String>,
    /// The fingerprint of the page it was made from.
    pub source: String,
    /// The lowest state of its translations.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<State>,
    /// How many of its messages are in which state.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub messages: Option<Tally>,
    /// How many translations were approved for a text that has changed since.
    #[serde(skip_serializing_if = "is_none")]
    pub earlier: usize,
    /// Who reviewed its translations, and when.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub reviewers: BTreeSet<(String, String)>,
    /// Links of the page that lead nowhere, with place and reason; told in the language it was written in.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub lost_links: Vec<String>,
    /// Why a format lacks the page though it is published: by format.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub refused: BTreeMap<&'static str, Vec<String>>,
}

/// A file of a bundle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileEntry {
    /// Its BLAKE3 hash in hexadecimal digits.
    pub blake3: String,
    /// Its length.
    pub bytes: usize,
}

impl FileEntry {
    /// The entry of a file that holds these bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self { blake3: blake3::hash(bytes).to_hex().to_string(), bytes: bytes.len() }
    }
}

impl Manifest {
    /// As JSON, with a line end.
    #[must_use]
    pub fn to_json(&self) -> String {
        format!("{}\n", serde_json::to_string_pretty(self).expect("texts and numbers are JSON"))
    }

    /// All pages that are not published as they should be: language and page.
    pub fn held_back(&self) -> impl Iterator<Item = (&str, &ManifestPage)> {
        let pages = self.languages.iter().flat_map(|language| language.pages.iter().map(|page| (language.language.as_str(), page)));
        pages.filter(|(_, page)| page.outcome != Outcome::Published)
    }

    /// The pages that are published in their last approved form: language and page.
    pub fn earlier(&self) -> impl Iterator<Item = (&str, &ManifestPage)> {
        let pages = self.languages.iter().flat_map(|language| language.pages.iter().map(|page| (language.language.as_str(), page)));
        pages.filter(|(_, page)| page.earlier > 0)
    }

    /// All links that lead nowhere, each with its place and the reason.
    pub fn lost_links(&self) -> impl Iterator<Item = &str> {
        self.languages.iter().flat_map(|language| &language.pages).flat_map(|page| &page.lost_links).map(String::as_str)
    }

    /// What a format did not make of a published page or of a whole language: language, page, format, reasons.
    pub fn refused(&self) -> impl Iterator<Item = (&str, Option<&str>, &'static str, &[String])> {
        self.languages.iter().flat_map(|language| {
            let tag = language.language.as_str();
            let pages = language.pages.iter().flat_map(move |page| {
                page.refused.iter().map(move |(format, reasons)| (tag, Some(page.page.as_str()), *format, reasons.as_slice()))
            });
            pages.chain(language.refused.iter().map(move |(format, reasons)| (tag, None, *format, reasons.as_slice())))
        })
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes what it asks about by reference")]
fn is_none(count: &usize) -> bool {
    *count == 0
}

pub(super) fn manifest(site: &Site<'_>, atlas: &Atlas, files: BTreeMap<String, FileEntry>, refused: &BTreeSet<Refusal>) -> Manifest {
    let project = site.project;
    let source_language = &project.config.source_language;
    let refused_of = |language: usize, page: Option<usize>| -> BTreeMap<&'static str, Vec<String>> {
        let found = refused.iter().filter(|refusal| refusal.language == language && refusal.page == page);
        found.map(|refusal| (refusal.format, refusal.reasons.clone())).collect()
    };
    let page = |(place, language): (usize, &super::site::Edited), at: usize| {
        let known = site.known(Place { language: place, page: at });
        let verdict = &known.verdict;
        ManifestPage {
            page: site.id(at).to_owned(),
            title: known.title.clone(),
            outcome: verdict.outcome,
            reasons: verdict.reasons.clone(),
            source: atlas.entry(at).source.clone(),
            state: verdict.state,
            messages: (language.language != *source_language).then_some(verdict.tally),
            earlier: if verdict.is_published() { verdict.earlier } else { 0 },
            reviewers: verdict.reviewers.clone(),
            lost_links: if place == 0 && verdict.is_published() { atlas.lost_links(at) } else { Vec::new() },
            refused: refused_of(place, Some(at)),
        }
    };
    let wanted = site.languages.iter().enumerate().filter(|(_, edited)| site.is_wanted(&edited.language));
    let languages = wanted
        .map(|(place, edited)| ManifestLanguage {
            language: edited.language.tag().to_owned(),
            dir: edited.language.writing().dir(),
            pages: site.all().map(|at| page((place, edited), at)).collect(),
            refused: refused_of(place, None),
        })
        .collect();
    let values = site.values();
    Manifest {
        version: SHAPE,
        tool: format!("leaflint {VERSION}"),
        date: site.options.today.to_string(),
        publisher: project.config.written.publisher.clone(),
        formats: site.options.formats.iter().map(|format| format.name).collect(),
        values: match &values.origin {
            ValuesOrigin::Samples => "samples".into(),
            ValuesOrigin::File(file) => file.clone(),
        },
        is_sample: values.are_samples() && values.iter().next().is_some(),
        source_language: source_language.tag().to_owned(),
        languages,
        files,
    }
}

/// How a folder differs from its manifest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mismatch {
    /// The manifest names a file that is not there.
    Missing(String),
    /// A file holds other bytes than when the bundle was made.
    Changed(String),
    /// The manifest does not name this file.
    Unknown(String),
}

/// How the files of a folder differ from its manifest, by path.
///
/// # Errors
/// The folder has no manifest, or one that cannot be read.
pub fn verify(files: &BTreeMap<String, FileEntry>, manifest: &str) -> Result<Vec<Mismatch>, String> {
    #[derive(Deserialize)]
    struct Listed {
        version: u32,
        files: BTreeMap<String, FileEntry>,
    }
    let listed: Listed = serde_json::from_str(manifest).map_err(|error| format!("{MANIFEST} cannot be read: {error}"))?;
    if listed.version != SHAPE {
        return Err(format!("{MANIFEST} is of version {}: this leaflint reads version {SHAPE}", listed.version));
    }
    let mut found = Vec::new();
    for path in listed.files.keys().chain(files.keys()).collect::<BTreeSet<_>>() {
        match (listed.files.get(path), files.get(path)) {
            (Some(_), None) => found.push(Mismatch::Missing(path.clone())),
            (None, Some(_)) if path != MANIFEST => found.push(Mismatch::Unknown(path.clone())),
            (Some(listed), Some(there)) if listed != there => found.push(Mismatch::Changed(path.clone())),
            _ => {}
        }
    }
    Ok(found)
}
