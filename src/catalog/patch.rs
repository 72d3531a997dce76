//! Changes to a file that leave every other byte as it is; what comes out is read again and compared before it is given out.

use super::changes::{Change, Insertion, PatchError, Position};
use super::value::{Content, comment_lines, comment_text};
use super::{Catalog, CommentLevel, Entry, Message};
use crate::language::Language;
use crate::source::SourceId;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// The file with the changes; entries that no change names keep their bytes and their order.
///
/// # Errors
/// If a change names a message that is not there, if two changes collide, or if the result, read again, would differ from what
/// was meant.
pub fn patch(text: &str, changes: &[Change]) -> Result<String, PatchError> {
    let catalog = read(text);
    let line_end = if text.find('\n').is_some_and(|at| text[..at].ends_with('\r')) { "\r\n" } else { "\n" };
    let mut plan = Plan {
        text,
        line_end,
        edits: Vec::new(),
        touched: BTreeSet::new(),
        inserted: BTreeMap::new(),
        expected: catalog.entries.iter().map(|entry| Expected::Kept(text[entry.span().range()].to_owned())).map(Slot::of).collect(),
        catalog: &catalog,
    };
    if plan.expected.is_empty() {
        // Something for the first insertions to stand before or after.
        plan.expected.push(Slot::of(Expected::Nothing));
    }
    for change in changes {
        plan.plan(change)?;
    }
    let (changed, expected) = plan.apply()?;
    verify(&catalog, text, &changed, &expected)?;
    Ok(changed)
}

fn read(text: &str) -> Catalog {
    Catalog::parse(SourceId(0), text, &Language::english())
}

/// What the changed file must hold.
#[derive(Clone, Debug)]
enum Expected {
    /// These very bytes.
    Kept(String),
    /// A message of this content.
    Message(Content),
    /// A free comment.
    Comment(CommentLevel, String),
    /// Nothing: it was taken away.
    Nothing,
}

/// An entry of the old file and what is put around it.
struct Slot {
    before: Vec<Expected>,
    entry: Expected,
    after: Vec<Expected>,
}

impl Slot {
    fn of(entry: Expected) -> Self {
        Self { before: Vec::new(), entry, after: Vec::new() }
    }
}

/// What comes first of the edits at one byte.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// An entry put in above a message comes before that message's comment.
    Above,
    /// Part of a message.
    Part,
    /// An entry put in below a message comes after all that message gains.
    Below,
}

/// Bytes to replace, and the key whose change it is.
struct Edit {
    range: Range<usize>,
    rank: Rank,
    with: String,
    key: String,
}

struct Plan<'a> {
    text: &'a str,
    line_end: &'a str,
    catalog: &'a Catalog,
    edits: Vec<Edit>,
    /// The parts of messages that were changed: one change each.
    touched: BTreeSet<(String, String)>,
    /// Messages that were put in, and where.
    inserted: BTreeMap<String, Position>,
    expected: Vec<Slot>,
}

impl<'a> Plan<'a> {
    fn plan(&mut self, change: &Change) -> Result<(), PatchError> {
        let part = match change {
            Change::Insert(_, Insertion::Comment(..)) => None,
            Change::Insert(_, Insertion::Message(content)) => Some((&content.key, "entry".to_owned())),
            Change::Value(key, _) => Some((key, "value".to_owned())),
            Change::Attribute(key, name, _) | Change::RemoveAttribute(key, name) => Some((key, format!(".{name}"))),
            Change::Comment(key, _) => Some((key, "comment".to_owned())),
            Change::Remove(key) => Some((key, "removal".to_owned())),
        };
        if let Some((key, part)) = part {
            let is_removed = self.touched.contains(&(key.clone(), "removal".to_owned()));
            if part == "entry" && self.catalog.message(key).is_some() && !is_removed {
                return Err(PatchError::AlreadyThere(key.clone()));
            }
            // A message that is removed may be put in elsewhere; it cannot be changed where it stood.
            let collides = match part.as_str() {
                "entry" => false,
                "removal" => self.touched.iter().any(|(known, _)| known == key),
                _ => is_removed,
            };
            if collides || !self.touched.insert((key.clone(), part)) {
                return Err(PatchError::Conflict(key.clone()));
            }
        }
        match change {
            Change::Insert(position, insertion) => self.insert(position, insertion),
            Change::Value(key, value) => {
                let (place, message) = self.find(key)?;
                let written = value.to_fluent();
                match &message.value {
                    Some(old) => self.edit(old.span.range(), written, key),
                    None => {
                        let after_sign = self.after_sign(message);
                        self.edit(after_sign..after_sign, format!(" {written}"), key);
                    }
                }
                self.expect(place, |content| content.value = Some(value.clone()));
                Ok(())
            }
            Change::Attribute(key, name, value) => {
                let (place, message) = self.find(key)?;
                let written = value.to_fluent();
                match message.attribute(name) {
                    Some(old) => self.edit(old.value.span.range(), written, key),
                    None => {
                        let end = message.span.range().end;
                        self.edit(end..end, format!("{}    .{name} = {written}", self.line_end), key);
                    }
                }
                self.expect(place, |content| match content.attributes.iter_mut().find(|(known, _)| known == name) {
                    Some((_, old)) => *old = value.clone(),
                    None => content.attributes.push((name.clone(), value.clone())),
                });
                Ok(())
            }
            Change::RemoveAttribute(key, name) => {
                let (place, message) = self.find(key)?;
                if let Some(old) = message.attribute(name) {
                    let range = old.span.range();
                    let start = self.text[..range.start].trim_end_matches([' ', '\r', '\n']).len();
                    self.edit(start..range.end, String::new(), key);
                    self.expect(place, |content| {
                        if let Some(at) = content.attributes.iter().position(|(known, _)| known == name) {
                            content.attributes.remove(at);
                        }
                    });
                }
                Ok(())
            }
            Change::Comment(key, comment) => {
                let (place, message) = self.find(key)?;
                let start = message.key_span.range().start;
                let range = message.comment.as_ref().map_or(start..start, |old| old.span.range().start..start);
                let lines =
                    comment.as_deref().map_or_else(String::new, |comment| comment_lines("#", comment, self.line_end) + self.line_end);
                self.edit(range, lines, key);
                self.expect(place, |content| content.comment = comment.as_deref().map(comment_text));
                Ok(())
            }
            Change::Remove(key) => {
                let (place, message) = self.find(key)?;
                let range = self.with_blanks(message.span.range());
                // Two comments that the message kept apart must not become one.
                let would_join = self.text[range.end..].starts_with('#') && !ends_blank(&self.text[..range.start]);
                self.edit(range, if would_join { self.line_end.to_owned() } else { String::new() }, key);
                self.expected[place].entry = Expected::Nothing;
                Ok(())
            }
        }
    }

    fn insert(&mut self, position: &Position, insertion: &Insertion) -> Result<(), PatchError> {
        // Whatever follows a message that was put in goes where that one went.
        let anchor = match position {
            Position::After(key) if self.catalog.message(key).is_none() => self.inserted.get(key).cloned(),
            _ => None,
        };
        let anchor = anchor.unwrap_or_else(|| position.clone());
        let (written, expected, key) = match insertion {
            Insertion::Message(content) => {
                let mut content = content.clone();
                content.comment = content.comment.as_deref().map(comment_text);
                self.inserted.insert(content.key.clone(), anchor.clone());
                (content.to_fluent(self.line_end), Expected::Message(content.clone()), content.key)
            }
            Insertion::Comment(level, text) => {
                let sign = match level {
                    CommentLevel::Single => "#",
                    CommentLevel::Group => "##",
                    CommentLevel::File => "###",
                };
                (comment_lines(sign, text, self.line_end), Expected::Comment(*level, comment_text(text)), String::new())
            }
        };
        let (at, place, is_before) = match &anchor {
            Position::After(key) => {
                let (place, message) = self.find(key)?;
                (message.span.range().end, place, false)
            }
            Position::Before(key) => {
                let (place, message) = self.find(key)?;
                (message.span.range().start, place, true)
            }
            Position::Start => (if self.text.starts_with('\u{feff}') { 3 } else { 0 }, 0, true),
            Position::End => (self.text.trim_end_matches([' ', '\r', '\n']).len(), self.expected.len() - 1, false),
        };
        let end = self.line_end;
        let written = if is_before { format!("{written}{end}{end}") } else { format!("{end}{end}{written}") };
        let rank = if is_before { Rank::Above } else { Rank::Below };
        self.edits.push(Edit { range: at..at, rank, with: written, key });
        let slot = &mut self.expected[place];
        if is_before {
            slot.before.push(expected)
        } else {
            slot.after.push(expected)
        }
        Ok(())
    }

    fn find(&self, key: &str) -> Result<(usize, &'a Message), PatchError> {
        let no_such = || PatchError::NoSuchMessage(key.to_owned());
        let message = self.catalog.message(key).ok_or_else(no_such)?;
        let is_it = |entry: &Entry| entry.span() == message.span;
        let place = self.catalog.entries.iter().position(is_it).ok_or_else(no_such)?;
        Ok((place, message))
    }

    fn edit(&mut self, range: Range<usize>, with: String, key: &str) {
        self.edits.push(Edit { range, rank: Rank::Part, with, key: key.to_owned() });
    }

    /// Changes the content that the entry at a place must have.
    fn expect(&mut self, place: usize, change: impl FnOnce(&mut Content)) {
        let slot = &mut self.expected[place];
        let mut content = match std::mem::replace(&mut slot.entry, Expected::Nothing) {
            Expected::Message(content) => content,
            Expected::Kept(text) => Content::read(&text).unwrap_or_default(),
            // The edits of a message that is taken away collide, which is found when they are applied.
            Expected::Comment(..) | Expected::Nothing => return,
        };
        change(&mut content);
        slot.entry = Expected::Message(content);
    }

    fn after_sign(&self, message: &Message) -> usize {
        let end = message.key_span.range().end;
        self.text[end..].find('=').map_or(end, |at| end + at + 1)
    }

    /// A message's bytes with the line end behind it, and the blank lines behind it if there are some before it too.
    fn with_blanks(&self, range: Range<usize>) -> Range<usize> {
        let mut end = range.end + line_end_at(self.text, range.end);
        let before = &self.text[..range.start];
        if ends_blank(before) {
            loop {
                let more = line_end_at(self.text, end);
                if more == 0 {
                    break;
                }
                end += more;
            }
        }
        range.start..end
    }

    fn apply(mut self) -> Result<(String, Vec<Expected>), PatchError> {
        // Stable, so that insertions at one place keep their order.
        self.edits.sort_by_key(|edit| (edit.range.start, edit.rank, edit.range.end));
        let mut changed = String::with_capacity(self.text.len());
        let mut at = 0;
        for (place, edit) in self.edits.iter().enumerate() {
            if edit.range.start < at {
                return Err(PatchError::Conflict(edit.key.clone()));
            }
            changed.push_str(&self.text[at..edit.range.start]);
            if changed.is_empty() || changed == "\u{feff}" || (edit.rank == Rank::Below && changed.ends_with("\n\n")) {
                changed.push_str(edit.with.trim_start_matches(['\r', '\n']));
            } else {
                changed.push_str(&edit.with);
            }
            at = edit.range.end;
            let is_last_here = self.edits.get(place + 1).is_none_or(|next| next.range.start > at);
            if edit.rank == Rank::Below && is_last_here && !self.text[at..].trim().is_empty() {
                // A message that follows closely must not take a comment above it for its own.
                let end = line_end_at(self.text, at);
                if end == 0 || line_end_at(self.text, at + end) == 0 {
                    changed.push_str(self.line_end);
                }
            }
        }
        changed.push_str(&self.text[at..]);
        if !changed.is_empty() && !changed.ends_with('\n') && !self.edits.is_empty() {
            changed.push_str(self.line_end);
        }
        let flat = self.expected.into_iter().flat_map(|slot| slot.before.into_iter().chain([slot.entry]).chain(slot.after));
        Ok((changed, flat.filter(|expected| !matches!(expected, Expected::Nothing)).collect()))
    }
}

/// Whether a text is empty or its last line is.
fn ends_blank(text: &str) -> bool {
    text.is_empty() || text.ends_with("\n\n") || text.ends_with("\n\r\n")
}

/// The length of the line end at a byte, 0 if there is none.
fn line_end_at(text: &str, at: usize) -> usize {
    match text.as_bytes().get(at..) {
        Some([b'\n', ..]) => 1,
        Some([b'\r', b'\n', ..]) => 2,
        _ => 0,
    }
}

/// Reads the changed file and compares it with what was meant.
fn verify(old: &Catalog, old_text: &str, text: &str, expected: &[Expected]) -> Result<(), PatchError> {
    let new = read(text);
    let lose = |what: &str| Err(PatchError::WouldLose(what.to_owned()));
    let faults = |catalog: &Catalog, text: &str| catalog.faults.iter().map(|fault| text[fault.span.range()].to_owned()).collect::<Vec<_>>();
    if faults(old, old_text) != faults(&new, text) {
        return lose("a stretch that cannot be read");
    }
    for (entry, expected) in new.entries.iter().zip(expected) {
        let bytes = &text[entry.span().range()];
        let is_meant = match (expected, entry) {
            (Expected::Kept(kept), _) => kept == bytes,
            (Expected::Message(content), Entry::Message(_)) => Content::read(bytes).as_ref() == Some(content),
            (Expected::Comment(level, text), Entry::Comment(comment)) => (*level, text) == (comment.level, &comment.text),
            _ => false,
        };
        if !is_meant {
            return lose(&format!("“{}”", bytes.lines().next().unwrap_or_default()));
        }
    }
    if new.entries.len() == expected.len() { Ok(()) } else { lose("the end of the file") }
}

#[cfg(test)]
#[path = "patch_tests.rs"]
mod tests;
