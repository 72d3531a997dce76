//! Findings as bytes. Most findings of a page say what others say too, so that every text is written once.

use super::super::rule::Rule;
use super::super::rules::RULES;
use super::Asked;
use crate::diagnostic::{Diagnostic, Edit, Fix, Label, Safety, Severity};
use crate::project::Fingerprint;
use crate::source::{SourceId, Span};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// What a memory starts with, and the version of its shape.
const SHAPE: &[u8] = b"leaflint findings 1\n";

/// A memory as it is written.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Wire<'a> {
    #[serde(borrow)]
    pub(super) words: Vec<&'a str>,
    #[serde(borrow)]
    pub(super) entries: Vec<Entry<'a>>,
}

/// What was found in one place.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Entry<'a> {
    pub(super) name: &'a str,
    pub(super) key: Fingerprint,
    pub(super) asked: Asked,
    /// The words that its findings use, by their place among all.
    pub(super) words: Vec<u32>,
    #[serde(with = "bytes")]
    pub(super) findings: &'a [u8],
}

/// Bytes as a whole; serde would take them one by one.
mod bytes {
    use serde::{Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(bytes)
    }

    pub(super) fn deserialize<'de: 'a, 'a, D: Deserializer<'de>>(deserializer: D) -> Result<&'a [u8], D::Error> {
        <&[u8]>::deserialize(deserializer)
    }
}

/// A finding; texts stand for their place among the words.
#[derive(Serialize, Deserialize)]
struct Row {
    /// By its place in the registry.
    rule: u16,
    severity: Severity,
    message: u32,
    primary: Place,
    secondary: Vec<Place>,
    /// None where it is the rule's own reason.
    why: Option<u32>,
    help: u32,
    /// Whether it is safe, and its edits: place and words.
    fix: Option<(bool, Vec<Place>)>,
    key: Option<u32>,
}

/// A place with its words; the file counts from that of the page.
#[derive(Serialize, Deserialize)]
struct Place {
    file: u32,
    start: u32,
    length: u32,
    words: u32,
}

/// The findings of one page as bytes, with the words that they use.
#[derive(Debug)]
pub(super) struct Said {
    pub(super) words: Vec<String>,
    pub(super) findings: Vec<u8>,
}

impl Said {
    /// None if they cannot be told in bytes: they are of no rule, or lie before the file from which files count.
    pub(super) fn of(found: &[Diagnostic], source: SourceId) -> Option<Self> {
        let mut words = Words::default();
        let rows: Vec<Row> = found.iter().map(|finding| row(finding, source, &mut words)).collect::<Option<_>>()?;
        let findings = postcard::to_allocvec(&rows).ok()?;
        Some(Self { words: words.list.into_iter().map(str::to_owned).collect(), findings })
    }
}

/// The words of all that is new, each once: most words of a page are those of others too.
#[derive(Debug, Default)]
pub(super) struct Pool {
    list: Vec<Arc<str>>,
    places: FxHashMap<Arc<str>, u32>,
}

impl Pool {
    /// The place of a text, which is taken in if it is new.
    pub(super) fn place_of(&mut self, text: &str) -> u32 {
        if let Some(place) = self.places.get(text) {
            return *place;
        }
        let (place, text) = (self.list.len() as u32, Arc::<str>::from(text));
        self.list.push(Arc::clone(&text));
        self.places.insert(text, place);
        place
    }

    /// The text at a place.
    pub(super) fn at(&self, place: u32) -> &str {
        &self.list[place as usize]
    }
}

fn row<'a>(finding: &'a Diagnostic, source: SourceId, words: &mut Words<'a>) -> Option<Row> {
    let rule = RULES.iter().position(|rule| rule.code == finding.code)?;
    let place = |of: SourceId, span: Span, said: u32| {
        Some(Place { file: of.0.checked_sub(source.0)?, start: span.start, length: span.end.checked_sub(span.start)?, words: said })
    };
    let mut label = |label: &'a Label| place(label.source, label.span, words.place_of(&label.message));
    let primary = label(&finding.primary)?;
    let secondary = finding.secondary.iter().map(label).collect::<Option<_>>()?;
    let mut edit = |edit: &'a Edit| place(edit.source, edit.span, words.place_of(&edit.replacement));
    let fix = match &finding.fix {
        Some(fix) => Some((fix.safety == Safety::Safe, fix.edits.iter().map(&mut edit).collect::<Option<_>>()?)),
        None => None,
    };
    Some(Row {
        rule: u16::try_from(rule).ok()?,
        severity: finding.severity,
        message: words.place_of(&finding.message),
        primary,
        secondary,
        why: (finding.why != RULES[rule].reason()).then(|| words.place_of(&finding.why)),
        help: words.place_of(&finding.help),
        fix,
        key: finding.key.as_deref().map(|key| words.place_of(key)),
    })
}

/// Findings out of bytes, with the words that they use. None for bytes that are no findings.
pub(super) fn findings(bytes: &[u8], words: &[&str], source: SourceId) -> Option<Vec<Diagnostic>> {
    let rows: Vec<Row> = postcard::from_bytes(bytes).ok()?;
    rows.iter().map(|row| finding(row, words, source)).collect()
}

fn finding(row: &Row, words: &[&str], source: SourceId) -> Option<Diagnostic> {
    let rule: &'static Rule = RULES.get(usize::from(row.rule))?;
    let said = |at: u32| words.get(at as usize).map(|text| (*text).to_owned());
    let place = |place: &Place| {
        let span = Span { start: place.start, end: place.start.checked_add(place.length)? };
        Some((SourceId(source.0.checked_add(place.file)?), span))
    };
    let label = |at: &Place| {
        let (source, span) = place(at)?;
        Some(Label { source, span, message: said(at.words)?.into() })
    };
    let edit = |at: &Place| {
        let (source, span) = place(at)?;
        Some(Edit { source, span, replacement: said(at.words)? })
    };
    let safety = |is_safe: bool| if is_safe { Safety::Safe } else { Safety::Suggestion };
    let fix = match &row.fix {
        Some((is_safe, edits)) => Some(Fix { edits: edits.iter().map(edit).collect::<Option<_>>()?, safety: safety(*is_safe) }),
        None => None,
    };
    Some(Diagnostic {
        code: rule.code,
        severity: row.severity,
        message: said(row.message)?.into(),
        primary: label(&row.primary)?,
        secondary: row.secondary.iter().map(label).collect::<Option<_>>()?,
        why: match row.why {
            Some(why) => said(why)?.into(),
            None => rule.reason().into(),
        },
        help: said(row.help)?.into(),
        fix,
        key: match row.key {
            Some(key) => Some(said(key)?),
            None => None,
        },
    })
}

/// Texts, each once.
#[derive(Default)]
struct Words<'a> {
    list: Vec<&'a str>,
    places: FxHashMap<&'a str, u32>,
}

impl<'a> Words<'a> {
    fn place_of(&mut self, text: &'a str) -> u32 {
        let list = &mut self.list;
        *self.places.entry(text).or_insert_with(|| {
            list.push(text);
            list.len() as u32 - 1
        })
    }
}

/// A memory in the making.
#[derive(Default)]
pub(super) struct Writer<'a> {
    words: Words<'a>,
    entries: Vec<Entry<'a>>,
}

impl<'a> Writer<'a> {
    /// Adds what was found in one place.
    pub(super) fn add(
        &mut self,
        name: &'a str,
        (key, asked): (&Fingerprint, &Asked),
        words: impl Iterator<Item = &'a str>,
        findings: &'a [u8],
    ) {
        let words = words.map(|text| self.words.place_of(text)).collect();
        self.entries.push(Entry { name, key: *key, asked: asked.clone(), words, findings });
    }

    /// All as bytes, for runs of this kind.
    pub(super) fn bytes(self, kind: &Fingerprint) -> Vec<u8> {
        let wire = Wire { words: self.words.list, entries: self.entries };
        postcard::to_extend(&wire, [SHAPE, kind.as_slice()].concat()).unwrap_or_default()
    }
}

impl<'a> Wire<'a> {
    /// What was written for runs of this kind.
    pub(super) fn read(bytes: &'a [u8], kind: &Fingerprint) -> Option<Self> {
        let rest = bytes.strip_prefix(SHAPE)?.strip_prefix(kind.as_slice())?;
        postcard::from_bytes(rest).ok()
    }
}
