//! What can be changed in a file, and why a change is refused.

use super::CommentLevel;
use super::value::{Content, Value};
use std::fmt;

/// Something that is put into a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Insertion {
    /// A message or term.
    Message(Content),
    /// A comment that belongs to no message; with [`CommentLevel::Group`], the title of a group.
    Comment(CommentLevel, String),
}

/// Where something is put.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Position {
    /// Above everything.
    Start,
    /// Below everything.
    End,
    /// Below the message of that key, which an earlier change of the same patch may have put in.
    After(String),
    /// Above the message of that key and its comment.
    Before(String),
}

/// A change to a file. Where a key stands twice, its first message is meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Puts something in; several at one position keep their order.
    Insert(Position, Insertion),
    /// Gives a message another value; what stood there may have been several lines.
    Value(String, Value),
    /// Gives a message's attribute another value, or adds it below the others.
    Attribute(String, String, Value),
    /// Takes an attribute away.
    RemoveAttribute(String, String),
    /// Gives a message another comment, or none.
    Comment(String, Option<String>),
    /// Takes a message and its comment away.
    Remove(String),
}

/// Why a file was left as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PatchError {
    /// The file has no message of that key.
    NoSuchMessage(String),
    /// The file has a message of that key, and the patch does not remove it before it puts one in.
    AlreadyThere(String),
    /// Two changes want the same bytes of the message of that key.
    Conflict(String),
    /// The changed file would not say what was meant; the text says where.
    WouldLose(String),
}

impl fmt::Display for PatchError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoSuchMessage(key) => write!(formatter, "there is no message “{key}” to change"),
            Self::AlreadyThere(key) => write!(formatter, "there is a message “{key}” already"),
            Self::Conflict(key) => write!(formatter, "the message “{key}” is changed twice in the same place"),
            Self::WouldLose(what) => write!(formatter, "the changed file would not say what was meant at {what}, so it is left as it is"),
        }
    }
}

impl std::error::Error for PatchError {}
