//! From the text of a file to its entries and faults.

use super::faults;
use super::flatten::read_pattern;
use super::located::Located;
use super::nesting::too_deep;
use super::{Attribute, Comment, CommentLevel, Entry, Fault, FreeComment, Message};
use crate::language::Language;
use crate::source::Span;
use fluent_syntax::ast;
use fluent_syntax::parser::{self, ParserError};
use std::ops::Range;

/// The entries and the faults of a file, each in the order of the file.
pub(super) fn parse(text: &str, language: &Language) -> (Vec<Entry>, Vec<Fault>) {
    let mut reader = Reader { text, language, entries: Vec::new(), faults: Vec::new(), group: None };
    // The parser would take a byte order mark for a broken message.
    let mut start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    for deep in too_deep(text) {
        reader.read(start..deep.start.max(start));
        reader.faults.push(faults::nested_too_deep(text, Span::new(deep.clone())));
        start = deep.end;
    }
    reader.read(start..text.len());
    (reader.entries, reader.faults)
}

struct Reader<'s> {
    text: &'s str,
    language: &'s Language,
    entries: Vec<Entry>,
    faults: Vec<Fault>,
    group: Option<usize>,
}

impl<'s> Reader<'s> {
    /// Reads a stretch that starts and ends where an entry does.
    fn read(&mut self, range: Range<usize>) {
        let piece = Located { text: &self.text[range.clone()], start: range.start };
        let (body, errors) = match parser::parse(piece) {
            Ok(resource) => (resource.body, Vec::new()),
            Err((resource, errors)) => (resource.body, errors),
        };
        let starts: Vec<usize> = body.iter().map(|entry| self.start_of(entry)).collect();
        // Each junk entry has its error, in the same order.
        let mut errors = errors.into_iter();
        for (place, entry) in body.into_iter().enumerate() {
            let next = starts.get(place + 1).copied().unwrap_or(range.end);
            self.take(entry, starts[place]..self.trimmed_end(starts[place], next), &mut errors, range.start);
        }
    }

    fn take(&mut self, entry: ast::Entry<Located<'s>>, range: Range<usize>, errors: &mut impl Iterator<Item = ParserError>, base: usize) {
        match entry {
            ast::Entry::Message(message) => {
                self.message(&message.id.name, message.value.as_ref(), &message.attributes, message.comment.as_ref(), range);
            }
            ast::Entry::Term(term) => {
                let name = term.id.name;
                let key = Located { text: &self.text[name.start - 1..name.end()], start: name.start - 1 };
                self.message(&key, Some(&term.value), &term.attributes, term.comment.as_ref(), range);
            }
            ast::Entry::Comment(comment) => self.comment(CommentLevel::Single, &comment, range),
            ast::Entry::GroupComment(comment) => self.comment(CommentLevel::Group, &comment, range),
            ast::Entry::ResourceComment(comment) => self.comment(CommentLevel::File, &comment, range),
            ast::Entry::Junk { .. } => {
                if let Some(error) = errors.next() {
                    let at = (base + error.pos.start).min(self.text.len());
                    self.faults.push(faults::broken(self.text, Span::new(range), at, &error.kind));
                }
            }
        }
    }

    fn message(
        &mut self,
        key: &Located<'s>,
        value: Option<&ast::Pattern<Located<'s>>>,
        attributes: &[ast::Attribute<Located<'s>>],
        comment: Option<&ast::Comment<Located<'s>>>,
        range: Range<usize>,
    ) {
        let attribute_start = |attribute: &ast::Attribute<Located<'s>>| attribute.id.name.start - 1;
        let value_end = attributes.first().map_or(range.end, attribute_start);
        let value = value.map(|value| self.pattern(value, key.end(), value_end));
        let mut found = Vec::with_capacity(attributes.len());
        for (place, attribute) in attributes.iter().enumerate() {
            let start = attribute_start(attribute);
            let end = attributes.get(place + 1).map_or(range.end, attribute_start);
            let name = attribute.id.name;
            found.push(Attribute {
                name: name.text.to_owned(),
                span: Span::new(start..self.trimmed_end(start, end)),
                name_span: Span::new(name.start..name.end()),
                value: self.pattern(&attribute.value, name.end(), end),
            });
        }
        self.entries.push(Entry::Message(Box::new(Message {
            key: key.text.to_owned(),
            key_span: Span::new(key.start..key.end()),
            comment: comment.map(|comment| Comment { text: joined(comment), span: self.comment_span(comment) }),
            group: self.group,
            value,
            attributes: found,
            span: Span::new(range),
        })));
    }

    /// A pattern that stands between a name and the next thing; `name_end..end` holds the `=` and the value.
    fn pattern(&self, pattern: &ast::Pattern<Located<'s>>, name_end: usize, end: usize) -> super::Pattern {
        let blanks = [' ', '\n', '\r'];
        let after_sign = self.text[name_end..end].find('=').map_or(name_end, |at| name_end + at + 1);
        let lead = &self.text[after_sign..end];
        let mut start = after_sign + lead.len() - lead.trim_start_matches(blanks).len();
        if let Some(ast::PatternElement::TextElement { value }) = pattern.elements.first() {
            // The first line of a value may be indented deeper than the others: then its spaces are text.
            start = start.min(value.start);
        }
        read_pattern(self.text, pattern, start..self.trimmed_end(start, end), self.language)
    }

    fn comment(&mut self, level: CommentLevel, comment: &ast::Comment<Located<'s>>, range: Range<usize>) {
        let text = joined(comment);
        if level == CommentLevel::Group {
            self.group = (!text.trim().is_empty()).then_some(self.entries.len());
        }
        self.entries.push(Entry::Comment(FreeComment { level, text, span: Span::new(range) }));
    }

    fn start_of(&self, entry: &ast::Entry<Located<'s>>) -> usize {
        match entry {
            ast::Entry::Message(message) => match &message.comment {
                Some(comment) => self.comment_start(comment),
                None => message.id.name.start,
            },
            ast::Entry::Term(term) => match &term.comment {
                Some(comment) => self.comment_start(comment),
                None => term.id.name.start - 1,
            },
            ast::Entry::Comment(comment) | ast::Entry::GroupComment(comment) | ast::Entry::ResourceComment(comment) => {
                self.comment_start(comment)
            }
            ast::Entry::Junk { content } => content.start,
        }
    }

    fn comment_start(&self, comment: &ast::Comment<Located<'s>>) -> usize {
        // A comment without lines is a `#` that ends the file.
        let inside = comment.content.first().map_or(self.text.len(), |line| line.start);
        let before = self.text[..inside].trim_end_matches(' ');
        before.len() - (before.len() - before.trim_end_matches('#').len()).min(3)
    }

    fn comment_span(&self, comment: &ast::Comment<Located<'s>>) -> Span {
        let start = self.comment_start(comment);
        Span::new(start..comment.content.last().map_or(start, Located::end))
    }

    fn trimmed_end(&self, start: usize, end: usize) -> usize {
        start + self.text[start..end].trim_end_matches([' ', '\n', '\r']).len()
    }
}

fn joined(comment: &ast::Comment<Located<'_>>) -> String {
    let lines: Vec<&str> = comment.content.iter().map(|line| line.text).collect();
    lines.join("\n")
}
