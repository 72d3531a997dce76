//! Which message a segment is: the segments of a page are aligned with the messages extracted last time.
//!
//! In this order: the same text under the same heading; the same text anywhere; between two matched neighbours; the most alike
//! text of the page. A segment that fits two messages nearly equally well is asked about, never guessed.

use super::normal::{normal, similarity};
use super::segment::{Segment, SegmentKind};
use std::collections::BTreeMap;

/// The least likeness at which an edited text is still the same message.
const LEAST_SIMILAR: f64 = 0.5;
/// Between two matched neighbours less is enough: where it stands speaks for it.
const LEAST_SIMILAR_IN_GAP: f64 = 0.3;
/// Two candidates nearer than this cannot be told apart.
const AMBIGUOUS_WITHIN: f64 = 0.05;

/// A message as it was extracted last time.
#[derive(Clone, Debug)]
pub(super) struct Old {
    pub(super) key: String,
    pub(super) text: String,
    pub(super) group: String,
    pub(super) is_heading: bool,
}

/// A segment that could be either of two messages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ambiguity {
    /// The page.
    pub page: String,
    /// The segment's place among the page's segments.
    pub segment: usize,
    /// Its text.
    pub text: String,
    /// The messages it could be, the best first: key and text.
    pub candidates: Vec<(String, String)>,
}

/// For each segment the message it is, and what could not be told.
#[derive(Debug, Default)]
pub(super) struct Alignment {
    /// For each segment the place of its message among the old ones.
    pub(super) matches: Vec<Option<usize>>,
    /// Segments with several candidates: (segment, old messages, best first).
    pub(super) ambiguous: Vec<(usize, Vec<usize>)>,
}

/// Aligns the segments of a page with its old messages. `decided` settles ambiguities: segment text to key, or to none.
pub(super) fn align(segments: &[Segment], old: &[Old], decided: &BTreeMap<String, Option<String>>) -> Alignment {
    let mut aligner = Aligner {
        texts: segments.iter().map(|segment| normal(&segment.text)).collect(),
        old_texts: old.iter().map(|message| normal(&message.text)).collect(),
        segments,
        old,
        matches: vec![None; segments.len()],
        taken: vec![false; old.len()],
    };
    aligner.pinned();
    aligner.decided(decided);
    aligner.same_text(|segment, message| segment.group == message.group);
    aligner.same_text(|_, _| true);
    aligner.gaps();
    let ambiguous = aligner.most_alike(decided);
    Alignment { matches: aligner.matches, ambiguous }
}

struct Aligner<'a> {
    segments: &'a [Segment],
    old: &'a [Old],
    texts: Vec<String>,
    old_texts: Vec<String>,
    matches: Vec<Option<usize>>,
    taken: Vec<bool>,
}

impl Aligner<'_> {
    fn bind(&mut self, segment: usize, message: usize) {
        self.matches[segment] = Some(message);
        self.taken[message] = true;
    }

    fn open_segments(&self) -> Vec<usize> {
        (0..self.segments.len()).filter(|&at| self.matches[at].is_none()).collect()
    }

    fn pinned(&mut self) {
        for at in 0..self.segments.len() {
            let key = self.segments[at].pinned.as_deref();
            if let Some(message) = key.and_then(|key| self.old.iter().position(|message| message.key == key)) {
                self.bind(at, message);
            }
        }
        // A pinned segment without a message is new and must not take another's.
        for (message, old) in self.old.iter().enumerate() {
            if matches!(old.key.as_str(), "title" | "summary") {
                self.taken[message] = true;
            }
        }
    }

    fn decided(&mut self, decided: &BTreeMap<String, Option<String>>) {
        for at in self.open_segments() {
            let key = decided.get(&self.segments[at].text).and_then(Option::as_deref);
            let message = key.and_then(|key| self.old.iter().position(|message| message.key == key));
            if let Some(message) = message.filter(|&message| !self.taken[message]) {
                self.bind(at, message);
            }
        }
    }

    fn is_free(&self, at: usize) -> bool {
        self.matches[at].is_none() && self.segments[at].pinned.is_none()
    }

    /// The same text, in order: the first open segment takes the first free message.
    fn same_text(&mut self, fits: impl Fn(&Segment, &Old) -> bool) {
        let mut by_text: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (message, text) in self.old_texts.iter().enumerate().rev() {
            by_text.entry(text).or_default().push(message);
        }
        let mut bound = Vec::new();
        for at in (0..self.segments.len()).filter(|&at| self.is_free(at)) {
            let Some(candidates) = by_text.get_mut(self.texts[at].as_str()) else { continue };
            let found = candidates.iter().rposition(|&message| {
                !self.taken[message] && fits(&self.segments[at], &self.old[message]) && self.is_heading(at) == self.old[message].is_heading
            });
            if let Some(place) = found {
                bound.push((at, candidates.remove(place)));
            }
        }
        for (at, message) in bound {
            self.bind(at, message);
        }
    }

    fn is_heading(&self, at: usize) -> bool {
        self.segments[at].kind == SegmentKind::Heading
    }

    /// One open segment and one free message between the same two neighbours are the same, if they are of one kind and
    /// somewhat alike; a heading whose part stayed may be reworded freely.
    fn gaps(&mut self) {
        for at in self.open_segments() {
            if !self.is_free(at) {
                continue;
            }
            let before = at.checked_sub(1).map(|before| self.matches[before]);
            let after = self.matches.get(at + 1).copied();
            let start = match before {
                None => 0,
                Some(Some(message)) => message + 1,
                Some(None) => continue,
            };
            let end = match after {
                None => self.old.len(),
                Some(Some(message)) => message,
                Some(None) => continue,
            };
            if end != start + 1 || self.taken[start] || self.is_heading(at) != self.old[start].is_heading {
                continue;
            }
            let likeness = similarity(&self.texts[at], &self.old_texts[start]);
            if self.is_heading(at) || likeness >= LEAST_SIMILAR_IN_GAP {
                self.bind(at, start);
            }
        }
    }

    /// Pairs by falling likeness; a segment with a second candidate close behind is ambiguous.
    fn most_alike(&mut self, decided: &BTreeMap<String, Option<String>>) -> Vec<(usize, Vec<usize>)> {
        let open: Vec<usize> = self.open_segments().into_iter().filter(|&at| self.is_free(at)).collect();
        let free: Vec<usize> = (0..self.old.len()).filter(|&message| !self.taken[message]).collect();
        let mut pairs: Vec<(f64, usize, usize)> = Vec::new();
        for &at in &open {
            for &message in free.iter().filter(|&&message| self.is_heading(at) == self.old[message].is_heading) {
                let likeness = similarity(&self.texts[at], &self.old_texts[message]);
                if likeness >= LEAST_SIMILAR {
                    pairs.push((likeness, at, message));
                }
            }
        }
        pairs.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)).then(a.2.cmp(&b.2)));
        let mut ambiguous: Vec<(usize, Vec<usize>)> = Vec::new();
        for &(likeness, at, message) in &pairs {
            if self.matches[at].is_some() || self.taken[message] || ambiguous.iter().any(|(asked, _)| *asked == at) {
                continue;
            }
            let rivals = |pair: &&(f64, usize, usize)| {
                pair.1 == at && pair.2 != message && !self.taken[pair.2] && likeness - pair.0 < AMBIGUOUS_WITHIN
            };
            let other: Vec<usize> = pairs.iter().filter(rivals).map(|pair| pair.2).collect();
            if other.is_empty() {
                self.bind(at, message);
            } else if !decided.contains_key(&self.segments[at].text) {
                ambiguous.push((at, std::iter::once(message).chain(other).collect()));
            }
        }
        ambiguous
    }
}
