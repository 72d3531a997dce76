//! The entries of a lexicon, each read when its term is first met.

use super::content::Stem;
use super::lexicon::{Entry, Kind, Level};
use crate::text::Bounds;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// The entries by their numbers.
pub(super) struct Entries {
    /// The cells of the embedded ones, one after the other, and where each entry stands.
    written: (&'static str, Bounds),
    known: Vec<OnceLock<Box<Known>>>,
}

/// An entry, and what it says.
pub(super) struct Known {
    pub(super) entry: Entry,
    /// Its stems, each with how much it tells; weighed when first asked for.
    pub(super) meaning: OnceLock<BTreeMap<Stem, f32>>,
}

impl From<Entry> for Known {
    fn from(entry: Entry) -> Self {
        Self { entry, meaning: OnceLock::new() }
    }
}

impl Entries {
    /// Those of an embedded lexicon.
    pub(super) fn written(text: &'static str, bounds: Bounds) -> Self {
        let known = (0..bounds.len()).map(|_| OnceLock::new()).collect();
        Self { written: (text, bounds), known }
    }

    /// Those of a project.
    pub(super) fn own(entries: Vec<Entry>) -> Self {
        let known = entries.into_iter().map(|entry| OnceLock::from(Box::new(Known::from(entry)))).collect();
        Self { written: ("", Bounds::default()), known }
    }

    pub(super) fn len(&self) -> usize {
        self.known.len()
    }

    pub(super) fn known(&self, number: u32) -> &Known {
        self.known[number as usize].get_or_init(|| Box::new(read(self.cells(number)).into()))
    }

    /// The cells of an embedded entry.
    fn cells(&self, number: u32) -> &'static str {
        let (text, bounds) = &self.written;
        &text[bounds.range(number as usize)]
    }

    /// All terms; no entry is read for that.
    pub(super) fn terms(&self) -> impl Iterator<Item = &str> {
        (0..).zip(&self.known).map(|(number, known)| match known.get() {
            Some(known) => &*known.entry.term,
            None => self.cells(number).split('\t').next().unwrap_or_default(),
        })
    }
}

fn read(cells: &'static str) -> Entry {
    let mut cells = cells.split('\t');
    let mut cell = || cells.next().unwrap_or_default();
    let (term, kind, level, plain, definition) = (cell(), cell(), cell(), cell(), cell());
    Entry {
        term: Cow::Borrowed(term),
        kind: Kind::named(kind).unwrap_or(Kind::Jargon),
        level: Level::named(level),
        plain: Cow::Borrowed(plain),
        definition: Cow::Borrowed(definition),
        avoid: Vec::new(),
        is_own: false,
    }
}
