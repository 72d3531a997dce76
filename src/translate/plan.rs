//! The messages of a project as its pages stand now: each with its key, and with what it said when it was last extracted.

use super::align::{Alignment, Ambiguity, Old, align};
use super::key::mint;
use super::normal::{normal, similarity};
use super::segment::{Segment, SegmentKind, segments};
use super::state::fingerprint;
use crate::catalog::{Catalog, CommentLevel, Entry, Message};
use crate::project::{Page, Project};
use crate::source::{SourceId, Span};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

/// How an extracted catalogue starts; a catalogue without it was written by people.
pub(super) const EXTRACTED: &str = "Extracted from ";
/// A text that moved to another page must be more alike than one that stayed.
const LEAST_SIMILAR_ACROSS: f64 = 0.8;

/// The messages of a project.
#[derive(Debug)]
pub struct Plan {
    /// One unit a catalogue, by name.
    pub units: Vec<Unit>,
    /// Segments that could be either of two messages; until somebody decides they count as new.
    pub ambiguities: Vec<Ambiguity>,
}

/// Where a unit's messages come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnitKind {
    /// A page; its place among the project's pages.
    Page(usize),
    /// A catalogue that people write: the glossary, the words of an interface, a plain Fluent project.
    Written,
    /// A page that is gone.
    Gone,
}

/// The messages of one catalogue.
#[derive(Debug)]
pub struct Unit {
    /// Its name, which is the page's.
    pub id: String,
    /// Where its messages come from.
    pub kind: UnitKind,
    /// Its messages in order.
    pub messages: Vec<SourceMessage>,
    /// Messages of the last extraction whose text is gone: key and text.
    pub retired: Vec<(String, String)>,
}

/// One message in the source language.
#[derive(Clone, Debug)]
pub struct SourceMessage {
    /// Its key.
    pub key: String,
    /// What it says now.
    pub text: String,
    /// What it said when it was last extracted; none for a new one.
    pub previous: Option<String>,
    /// The heading it stands under.
    pub group: String,
    /// The file it stands in: a page, or a catalogue that people write.
    pub source: SourceId,
    /// Where it stands there.
    pub span: Span,
    /// The stretch of the page that it is; none for a message that people write.
    pub segment: Option<Segment>,
    /// The catalogue that it stood in at the last extraction, with its key there, if that was another.
    pub moved_from: Option<(String, String)>,
    /// The fingerprint of its text, once somebody has asked: it is held against every translation.
    pub(super) fingerprint: OnceLock<String>,
}

impl SourceMessage {
    /// The fingerprint of what it says now.
    #[must_use]
    pub fn fingerprint(&self) -> &str {
        self.fingerprint.get_or_init(|| fingerprint(&self.text))
    }
}

/// Aligns every page with its last extraction. `decided` settles what was asked: the text of a segment to the key that it has, or
/// to none for a new message.
#[must_use]
pub fn plan(project: &Project, decided: &BTreeMap<String, Option<String>>) -> Plan {
    let none = BTreeMap::new();
    let catalogs = project.source_locale().map_or(&none, |locale| &locale.catalogs);
    let of_page = |(at, page): (usize, &Page)| Draft::of_page(project, at, page, catalogs.get(&page.id), decided);
    let mut drafts: Vec<Draft> = project.pages.par_iter().enumerate().map(of_page).collect();
    let pages: BTreeSet<String> = drafts.iter().map(|draft| draft.id.clone()).collect();
    // Without any page the run is about the messages alone, whatever they once came from.
    let is_gone = |id: &str, catalog: &Catalog| !pages.is_empty() && !pages.contains(id) && is_extracted(catalog);
    let gone = catalogs.iter().filter(|(id, catalog)| is_gone(id, catalog));
    drafts.extend(gone.map(|(id, catalog)| Draft::of_gone(id, catalog)));
    move_across(&mut drafts);
    let mut ambiguities: Vec<Ambiguity> = drafts.iter().flat_map(Draft::ambiguities).collect();
    ambiguities.sort_by(|a, b| (&a.page, a.segment).cmp(&(&b.page, b.segment)));
    let written = catalogs.iter().filter(|(id, catalog)| !pages.contains(*id) && !is_gone(id, catalog));
    let mut units: Vec<Unit> = written.map(|(id, catalog)| written_unit(project, id, catalog)).collect();
    units.par_extend(drafts.into_par_iter().map(|draft| draft.finish(project)));
    units.sort_by(|a, b| a.id.cmp(&b.id));
    Plan { units, ambiguities }
}

/// Whether a catalogue was extracted from a page.
fn is_extracted(catalog: &Catalog) -> bool {
    catalog
        .entries
        .iter()
        .any(|entry| matches!(entry, Entry::Comment(comment) if comment.level == CommentLevel::File && comment.text.starts_with(EXTRACTED)))
}

/// What a message says, as the text of a page; nothing where it has attributes alone.
pub(super) fn text_of(message: &Message) -> &str {
    message.value.as_ref().and_then(|value| value.forms.first()).map_or("", |form| form.passage.text())
}

fn written_unit(project: &Project, id: &str, catalog: &Catalog) -> Unit {
    let file = project.sources.file(catalog.source);
    let message = |message: &Message| {
        // The whole entry counts: a term's definition is an attribute.
        let text = file.slice(Span { start: message.key_span.end, end: message.span.end }).trim_start_matches([' ', '=']).to_owned();
        SourceMessage {
            key: message.key.clone(),
            previous: Some(text.clone()),
            text,
            group: catalog.group_title(message).unwrap_or_default().to_owned(),
            source: catalog.source,
            span: message.span,
            segment: None,
            moved_from: None,
            fingerprint: OnceLock::new(),
        }
    };
    let mut seen = BTreeSet::new();
    let messages = catalog.messages().filter(|message| seen.insert(message.key.clone())).map(message).collect();
    Unit { id: id.to_owned(), kind: UnitKind::Written, messages, retired: Vec::new() }
}

/// A unit while pages are aligned.
struct Draft {
    id: String,
    page: Option<usize>,
    segments: Vec<Segment>,
    old: Vec<Old>,
    alignment: Alignment,
    /// For each segment that came from another unit: that unit and the key there, with the text it had.
    moved: BTreeMap<usize, (String, String, String)>,
    /// Old messages that went to another unit.
    left: BTreeSet<usize>,
}

impl Draft {
    fn of_page(project: &Project, at: usize, page: &Page, catalog: Option<&Catalog>, decided: &BTreeMap<String, Option<String>>) -> Self {
        let text = &project.sources.file(page.document.source).text;
        let segments = segments(&page.document, text);
        let old = catalog.map(old_messages).unwrap_or_default();
        let alignment = align(&segments, &old, decided);
        Self { id: page.id.clone(), page: Some(at), segments, old, alignment, moved: BTreeMap::new(), left: BTreeSet::new() }
    }

    fn of_gone(id: &str, catalog: &Catalog) -> Self {
        let old = old_messages(catalog);
        Self {
            id: id.to_owned(),
            page: None,
            segments: Vec::new(),
            old,
            alignment: Alignment::default(),
            moved: BTreeMap::new(),
            left: BTreeSet::new(),
        }
    }

    /// Old messages that no segment of the page is.
    fn free(&self) -> Vec<usize> {
        let bound: BTreeSet<usize> = self.alignment.matches.iter().flatten().copied().collect();
        let asked: BTreeSet<usize> = self.alignment.ambiguous.iter().flat_map(|(_, candidates)| candidates.iter().copied()).collect();
        (0..self.old.len()).filter(|at| !bound.contains(at) && !asked.contains(at) && !self.left.contains(at)).collect()
    }

    fn open(&self) -> Vec<usize> {
        let asked: BTreeSet<usize> = self.alignment.ambiguous.iter().map(|(at, _)| *at).collect();
        (0..self.segments.len())
            .filter(|at| self.alignment.matches[*at].is_none() && !asked.contains(at) && self.segments[*at].pinned.is_none())
            .collect()
    }

    fn ambiguities(&self) -> Vec<Ambiguity> {
        let ask = |(at, candidates): &(usize, Vec<usize>)| Ambiguity {
            page: self.id.clone(),
            segment: *at,
            text: self.segments[*at].text.clone(),
            candidates: candidates.iter().map(|&old| (self.old[old].key.clone(), self.old[old].text.clone())).collect(),
        };
        self.alignment.ambiguous.iter().map(ask).collect()
    }

    fn finish(self, project: &Project) -> Unit {
        let mut taken: BTreeSet<String> = self.old.iter().map(|old| old.key.clone()).collect();
        let source = self.page.map(|at| project.pages[at].document.source);
        let free: Vec<(String, String)> = self.free().into_iter().map(|at| (self.old[at].key.clone(), self.old[at].text.clone())).collect();
        let mut messages = Vec::new();
        for (at, segment) in self.segments.into_iter().enumerate() {
            let old = self.alignment.matches[at].map(|old| &self.old[old]);
            let moved = self.moved.get(&at);
            let key = match (old, moved, &segment.pinned) {
                (Some(old), _, _) => old.key.clone(),
                (None, _, Some(pinned)) if !taken.contains(pinned) => pinned.clone(),
                // A key that is taken here already is minted anew; states travel with the message all the same.
                (None, Some((_, key, _)), _) if !taken.contains(key) => key.clone(),
                _ => mint(&segment.group, &segment.text, &taken),
            };
            taken.insert(key.clone());
            messages.push(SourceMessage {
                key,
                text: segment.text.clone(),
                previous: old.map(|old| old.text.clone()).or_else(|| moved.map(|(_, _, text)| text.clone())),
                group: segment.group.clone(),
                source: source.expect("only pages have segments"),
                span: segment.span,
                moved_from: moved.map(|(unit, key, _)| (unit.clone(), key.clone())),
                segment: Some(segment),
                fingerprint: OnceLock::new(),
            });
        }
        let kind = self.page.map_or(UnitKind::Gone, UnitKind::Page);
        Unit { id: self.id, kind, messages, retired: free }
    }
}

fn old_messages(catalog: &Catalog) -> Vec<Old> {
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for message in catalog.messages().filter(|message| seen.insert(message.key.clone())) {
        let group = catalog.group_title(message).unwrap_or_default().to_owned();
        let text = text_of(message).to_owned();
        found.push(Old { key: message.key.clone(), is_heading: normal(&text) == normal(&group), text, group });
    }
    found
}

/// Segments without a message take messages without a segment from other pages: a paragraph that moved keeps its translations.
fn move_across(drafts: &mut [Draft]) {
    /// Unit and place in it.
    type Spot = (usize, usize);
    let mut pairs: Vec<(f64, Spot, Spot)> = Vec::new();
    let mut by_text: BTreeMap<String, Vec<Spot>> = BTreeMap::new();
    for (unit, draft) in drafts.iter().enumerate() {
        for old in draft.free() {
            by_text.entry(normal(&draft.old[old].text)).or_default().push((unit, old));
        }
    }
    if by_text.is_empty() {
        return;
    }
    for (unit, draft) in drafts.iter().enumerate() {
        for at in draft.open() {
            let text = normal(&draft.segments[at].text);
            let is_heading = draft.segments[at].kind == SegmentKind::Heading;
            let exact = by_text.get(&text).into_iter().flatten().map(|&from| (1.0, from));
            // Short texts are alike by chance.
            let is_long = text.split_whitespace().count() >= 5 || text.len() >= 60;
            let alike = by_text.iter().filter(|_| is_long).flat_map(|(other, places)| {
                let likeness = similarity(&text, other);
                places.iter().filter(move |_| (LEAST_SIMILAR_ACROSS..1.0).contains(&likeness)).map(move |&from| (likeness, from))
            });
            let fits = |(_, (other, old)): &(f64, Spot)| *other != unit && drafts[*other].old[*old].is_heading == is_heading;
            pairs.extend(exact.chain(alike).filter(fits).map(|(likeness, from)| (likeness, (unit, at), from)));
        }
    }
    pairs.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)).then(a.2.cmp(&b.2)));
    for (_, (unit, at), (other, old)) in pairs {
        if drafts[unit].moved.contains_key(&at) || drafts[other].left.contains(&old) {
            continue;
        }
        let from = (drafts[other].id.clone(), drafts[other].old[old].key.clone(), drafts[other].old[old].text.clone());
        drafts[other].left.insert(old);
        drafts[unit].moved.insert(at, from);
    }
}
