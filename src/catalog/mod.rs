//! The Fluent messages of one file of one locale, with the bytes they stand in; the only module that composes `.ftl` text.

mod changes;
mod comments;
mod faults;
mod flatten;
mod fmt;
mod format;
mod located;
mod nesting;
mod parse;
mod patch;
mod pattern;
mod plain;
mod plural;
#[cfg(test)]
mod tests;
mod value;
mod variants;

pub use changes::{Change, Insertion, PatchError, Position};
pub use comments::without_comments;
pub use fmt::format_file;
pub use format::{Argument, Formatter, Isolation};
pub use patch::patch;
pub use pattern::{Choice, Form, MOST_FORMS, Pattern, Place, Reference, ReferenceKind, Select, VariantKey};
pub use plain::PlainFault;
pub use plural::{needed_categories, plural_categories};
pub use value::{Content, MOST_PLACEABLES, Part, Value, write};
pub use variants::{Axis, Choices, Variants, fold};

use crate::language::Language;
use crate::source::{SourceId, Span};
use crate::text::short_hash;

/// One `.ftl` file. What could not be read stands in `faults`; everything else is in `entries`.
///
/// Invariants: entries are in the order of the file and do not overlap; every span lies on character boundaries of the file.
#[derive(Clone, Debug)]
pub struct Catalog {
    /// The file.
    pub source: SourceId,
    /// Its language.
    pub language: Language,
    /// Messages, terms and free comments, in the order of the file.
    pub entries: Vec<Entry>,
    /// The stretches that are no Fluent, in the order of the file.
    pub faults: Vec<Fault>,
    /// Places of messages in `entries`, each behind the hash of its key: by hash, key and place, so that the first of several comes first.
    index: Vec<(u32, u32)>,
}

/// One entry of a file.
#[derive(Clone, Debug)]
pub enum Entry {
    /// A message or a term.
    Message(Box<Message>),
    /// A comment that belongs to no message.
    Comment(FreeComment),
}

/// A comment that belongs to no message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FreeComment {
    /// Of what.
    pub level: CommentLevel,
    /// Its text without the signs, lines joined by `\n`.
    pub text: String,
    /// Its lines, signs included, without the last line end.
    pub span: Span,
}

/// What a free comment speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CommentLevel {
    /// `#`: itself alone.
    Single,
    /// `##`: the group of messages that follows it.
    Group,
    /// `###`: the whole file.
    File,
}

/// A comment that belongs to a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    /// Its text without the signs, lines joined by `\n`.
    pub text: String,
    /// Its lines, signs included, without the last line end.
    pub span: Span,
}

/// A message, or a term if its key starts with `-`.
#[derive(Clone, Debug)]
pub struct Message {
    /// Its name; a term's with the leading `-`.
    pub key: String,
    /// The whole entry, its own comment included, without the last line end.
    pub span: Span,
    /// The name, a term's `-` included.
    pub key_span: Span,
    /// The `#` lines directly above it.
    pub comment: Option<Comment>,
    /// The `##` comment it stands under, as a place in [`Catalog::entries`]; an empty `##` ends a group.
    pub group: Option<usize>,
    /// What it says; a message may have attributes alone.
    pub value: Option<Pattern>,
    /// Its attributes, in the order of the file.
    pub attributes: Vec<Attribute>,
}

/// A named part of a message, such as `.title`.
#[derive(Clone, Debug)]
pub struct Attribute {
    /// Its name, without the point.
    pub name: String,
    /// From the point to the end of its value.
    pub span: Span,
    /// The name, without the point.
    pub name_span: Span,
    /// What it says.
    pub value: Pattern,
}

/// A stretch of a file that is no Fluent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The whole stretch that is lost.
    pub span: Span,
    /// Where reading stopped.
    pub at: Span,
    /// The message it was to be, if it starts like one: so that it is called broken, not missing.
    pub key: Option<String>,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub help: String,
    /// An edit that makes it a message again, where one is likely to be meant: what to put in the place of which bytes.
    pub mend: Option<(Span, String)>,
}

impl Catalog {
    /// Reads a file. Never fails: what is no Fluent becomes a fault, and the rest is used.
    #[must_use]
    pub fn parse(source: SourceId, text: &str, language: &Language) -> Self {
        let (entries, faults) = parse::parse(text, language);
        let key = |place: u32| message_of(&entries[place as usize]).map_or("", |message| message.key.as_str());
        let places = (0_u32..).zip(&entries).filter(|(_, entry)| matches!(entry, Entry::Message(_)));
        let mut index: Vec<(u32, u32)> = places.map(|(place, _)| (short_hash(key(place)), place)).collect();
        index.sort_by(|a, b| a.0.cmp(&b.0).then_with(|| key(a.1).cmp(key(b.1))));
        Self { source, language: language.clone(), entries, faults, index }
    }

    /// The message of that key (a term's starts with `-`), the first one where a file has several.
    #[must_use]
    pub fn message(&self, key: &str) -> Option<&Message> {
        let hash = short_hash(key);
        let first = self.index.partition_point(|(other, _)| *other < hash);
        let alike = self.index[first..].iter().take_while(|(other, _)| *other == hash);
        alike.filter_map(|(_, place)| message_of(&self.entries[*place as usize])).find(|message| message.key == key)
    }

    /// What a message of this file holds, in parts; `text` is what the catalog was parsed from.
    #[must_use]
    pub fn content(&self, text: &str, message: &Message) -> Option<Content> {
        Content::read(text.get(message.span.range())?)
    }

    /// All messages and terms, in the order of the file, repeated ones included.
    pub fn messages(&self) -> impl Iterator<Item = &Message> {
        self.entries.iter().filter_map(message_of)
    }

    /// Messages whose key stands earlier in the file already, each after the one that holds: (first, later).
    #[must_use]
    pub fn duplicates(&self) -> Vec<(&Message, &Message)> {
        let mut found = Vec::new();
        for same in self.index.chunk_by(|a, b| self.key_at(a.1) == self.key_at(b.1)) {
            let mut all = same.iter().filter_map(|&(_, place)| message_of(&self.entries[place as usize]));
            if let Some(first) = all.next() {
                found.extend(all.map(|later| (first, later)));
            }
        }
        found.sort_by_key(|(_, later)| later.span);
        found
    }

    /// The title of the group a message stands under.
    #[must_use]
    pub fn group_title(&self, message: &Message) -> Option<&str> {
        match self.entries.get(message.group?)? {
            Entry::Comment(comment) => Some(&comment.text),
            Entry::Message(_) => None,
        }
    }

    fn key_at(&self, place: u32) -> &str {
        message_of(&self.entries[place as usize]).map_or("", |message| message.key.as_str())
    }
}

fn message_of(entry: &Entry) -> Option<&Message> {
    match entry {
        Entry::Message(message) => Some(message),
        Entry::Comment(_) => None,
    }
}

impl Message {
    /// Whether it is a term.
    #[must_use]
    pub fn is_term(&self) -> bool {
        self.key.starts_with('-')
    }

    /// The attribute of that name, the first one where it has several.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Option<&Attribute> {
        self.attributes.iter().find(|attribute| attribute.name == name)
    }
}

impl Entry {
    /// The bytes it stands in, without the last line end.
    #[must_use]
    pub fn span(&self) -> Span {
        match self {
            Self::Message(message) => message.span,
            Self::Comment(comment) => comment.span,
        }
    }
}
