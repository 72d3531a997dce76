//! What a page says of itself: YAML between two lines of `---` at its very top, each field with its place.

use super::Fault;
use crate::source::Span;
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_saphyr::Spanned;
use std::fmt;

/// A value of a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// One value, as written (`2026-06-01`, `no`, `0123` stay what they are).
    Text(String),
    /// A list of values with their places; nested values are left out.
    List(Vec<(String, Span)>),
    /// Nothing was given.
    Empty,
    /// Fields within a field, which leaflint does not read.
    Other,
}

/// A field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its name, as written.
    pub key: String,
    /// Where its name stands.
    pub key_span: Span,
    /// What it says.
    pub value: Value,
    /// Where that stands.
    pub value_span: Span,
}

/// All fields, in order.
#[derive(Clone, Debug, Default)]
pub struct FrontMatter {
    /// The whole block with its two lines of `---`; none where the page has no front matter.
    pub span: Option<Span>,
    /// The fields.
    pub fields: Vec<Field>,
    /// Why it could not be read.
    pub fault: Option<Fault>,
}

impl FrontMatter {
    /// Reads the front matter that starts at byte `start`, and says where the page's body starts.
    pub(super) fn parse(text: &str, start: usize) -> (Self, usize) {
        let Some(first) = opening_line(&text[start..]) else { return (Self::default(), start) };
        let yaml_start = start + first;
        let Some((yaml_end, body)) = closing_line(text, yaml_start) else {
            // `---` may also be a rule across the page: without a field in the next line it opens nothing.
            let next = text[yaml_start..].lines().next().unwrap_or_default();
            if !looks_like_field(next) {
                return (Self::default(), start);
            }
            let fault = Fault {
                span: Span::new(start..start + 3),
                message: "this front matter is never closed".into(),
                help: "write a line of three dashes (---) after its last field".into(),
            };
            return (Self { span: None, fields: Vec::new(), fault: Some(fault) }, start);
        };
        let span = Some(Span::new(start..body));
        let yaml = &text[yaml_start..yaml_end];
        match read_fields(yaml, yaml_start) {
            Ok(fields) => (Self { span, fields, fault: None }, body),
            Err(fault) => (Self { span, fields: Vec::new(), fault: Some(fault) }, body),
        }
    }

    /// A field by its name or another of its names; `_`, capitals and `-` make no difference.
    #[must_use]
    pub fn field(&self, key: &str) -> Option<&Field> {
        let find = |key: &str| self.fields.iter().find(|field| is_named(&field.key, key));
        let others = OTHER_NAMES.iter().filter(|(name, _)| *name == key).map(|(_, other)| *other);
        find(key).or_else(|| others.into_iter().find_map(find))
    }

    /// What a field says, if it is one non-empty value.
    #[must_use]
    pub fn text(&self, key: &str) -> Option<&str> {
        match &self.field(key)?.value {
            Value::Text(text) if !text.trim().is_empty() => Some(text.trim()),
            _ => None,
        }
    }

    /// What a field lists; a single value is a list of one.
    #[must_use]
    pub fn list(&self, key: &str) -> Vec<(&str, Span)> {
        match self.field(key) {
            Some(Field { value: Value::List(items), .. }) => items.iter().map(|(text, span)| (text.as_str(), *span)).collect(),
            Some(Field { value: Value::Text(text), value_span, .. }) if !text.trim().is_empty() => vec![(text.as_str(), *value_span)],
            _ => Vec::new(),
        }
    }
}

/// What other tools call fields that leaflint reads. `review-date` is none of them: to some it is the last review, to others the next.
const OTHER_NAMES: [(&str, &str); 6] = [
    ("reviewed", "last-reviewed"),
    ("reviewed", "date-reviewed"),
    ("reviewed", "reviewed-on"),
    ("next-review", "next-review-date"),
    ("next-review", "review-due"),
    ("next-review", "review-by"),
];

/// Whether a written key is this name.
fn is_named(written: &str, name: &str) -> bool {
    let joined = |sign: char| if matches!(sign, '_' | ' ') { '-' } else { sign };
    written.trim().chars().flat_map(char::to_lowercase).map(joined).eq(name.chars())
}

/// The length of an opening `---` line with its line end.
fn opening_line(text: &str) -> Option<usize> {
    let line = text.split_inclusive(['\n', '\r']).next()?;
    let rest = text.get(line.len()..)?;
    let length = line.len() + usize::from(line.ends_with('\r') && rest.starts_with('\n'));
    (line.trim_end() == "---").then_some(length)
}

/// Where the YAML ends and where the body starts, after a line of `---` or `...`.
fn closing_line(text: &str, from: usize) -> Option<(usize, usize)> {
    let mut at = from;
    for line in text[from..].split_inclusive('\n') {
        if matches!(line.trim_end(), "---" | "...") {
            return Some((at, at + line.len()));
        }
        at += line.len();
    }
    None
}

fn looks_like_field(line: &str) -> bool {
    line.split_once(':').is_some_and(|(key, _)| {
        let key = key.trim();
        !key.is_empty() && key.len() <= 40 && key.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | ' '))
    })
}

fn read_fields(yaml: &str, base: usize) -> Result<Vec<Field>, Fault> {
    if yaml.trim().is_empty() {
        return Ok(Vec::new());
    }
    let root: Node = serde_saphyr::from_str(yaml).map_err(|error| fault(&error, yaml, base))?;
    let Node::Map(entries) = root else {
        return Err(Fault {
            span: Span::new(base..base + yaml.trim_end().len()),
            message: "this front matter has no fields".into(),
            help: "write one field a line, such as title: Back pain".into(),
        });
    };
    let field = |(key, value): (Spanned<String>, Spanned<Node>)| {
        let value_span = span_of(&value, base, yaml);
        Field { key_span: span_of(&key, base, yaml), key: key.value, value: value_of(value.value, value_span, yaml, base), value_span }
    };
    Ok(entries.into_iter().map(field).collect())
}

fn value_of(node: Node, span: Span, yaml: &str, base: usize) -> Value {
    match node {
        Node::Text(text) => Value::Text(text),
        // What YAML reads as a number, date or truth value is kept as written.
        Node::Plain => Value::Text(yaml[span.start as usize - base..span.end as usize - base].trim().to_owned()),
        Node::Empty => Value::Empty,
        Node::Map(_) => Value::Other,
        Node::List(items) => Value::List(
            items
                .into_iter()
                .filter_map(|item| {
                    let span = span_of(&item, base, yaml);
                    match value_of(item.value, span, yaml, base) {
                        Value::Text(text) => Some((text, span)),
                        _ => None,
                    }
                })
                .collect(),
        ),
    }
}

fn span_of<T>(spanned: &Spanned<T>, base: usize, yaml: &str) -> Span {
    let span = spanned.referenced.span();
    let start = yaml.floor_char_boundary(span.byte_offset().unwrap_or(0) as usize);
    let end = yaml.floor_char_boundary(start + span.byte_len().unwrap_or(0) as usize).max(start);
    let trimmed = yaml[start..end].trim_end().len();
    Span::new(base + start..base + start + trimmed)
}

fn fault(error: &serde_saphyr::Error, yaml: &str, base: usize) -> Fault {
    let at = error.location().map_or(0, |location| {
        let line_start: usize = yaml.split_inclusive('\n').take((location.line().max(1) - 1) as usize).map(str::len).sum();
        let line = yaml[line_start.min(yaml.len())..].lines().next().unwrap_or_default();
        line_start + line.char_indices().nth((location.column().max(1) - 1) as usize).map_or(line.len(), |(at, _)| at)
    });
    let at = yaml.floor_char_boundary(at);
    let end = yaml[at..].find('\n').map_or(yaml.len(), |length| at + length);
    Fault {
        span: Span::new(base + at..base + at + yaml[at..end].trim_end().len()),
        message: "this front matter is not valid YAML, so its fields were not read".into(),
        help: "put quotation marks around values that contain “: ” or “#”, indent lists evenly, and name each field once".into(),
    }
}

/// A YAML value of any shape with the places of its parts.
enum Node {
    Text(String),
    Plain,
    Empty,
    List(Vec<Spanned<Node>>),
    Map(Vec<(Spanned<String>, Spanned<Node>)>),
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NodeVisitor)
    }
}

struct NodeVisitor;

impl<'de> Visitor<'de> for NodeVisitor {
    type Value = Node;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a YAML value")
    }

    fn visit_str<E>(self, text: &str) -> Result<Node, E> {
        Ok(Node::Text(text.to_owned()))
    }

    fn visit_bool<E>(self, _: bool) -> Result<Node, E> {
        Ok(Node::Plain)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Node, E> {
        Ok(Node::Plain)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Node, E> {
        Ok(Node::Plain)
    }

    fn visit_i128<E>(self, _: i128) -> Result<Node, E> {
        Ok(Node::Plain)
    }

    fn visit_u128<E>(self, _: u128) -> Result<Node, E> {
        Ok(Node::Plain)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Node, E> {
        Ok(Node::Plain)
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Empty)
    }

    fn visit_none<E>(self) -> Result<Node, E> {
        Ok(Node::Empty)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        Node::deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Node, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = access.next_element()? {
            items.push(item);
        }
        Ok(Node::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Node, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = access.next_entry()? {
            entries.push(entry);
        }
        Ok(Node::Map(entries))
    }
}
