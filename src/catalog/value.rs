//! What a message says as plain parts, and how it is written: one physical line, nothing lost.

use super::located::Located;
use super::nesting::placeable_end;
use fluent_syntax::ast::{self, Expression, InlineExpression, PatternElement};
use fluent_syntax::parser::parse;
use fluent_syntax::unicode::unescape_unicode_to_string;
use std::fmt::Write as _;

/// Formatting stops silently after this many placeables: `MAX_PLACEABLES` of fluent-bundle 0.16.
pub const MOST_PLACEABLES: usize = 100;

/// A part of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Text as readers see it.
    Text(String),
    /// A variable; its name, without `$`.
    Variable(String),
    /// Anything else that stands in brackets, as it stands in a file, without the brackets: `-term`, `$n -> …`, `NUMBER($n)`.
    Expression(String),
}

/// What a message says. Normal form: no empty text, no two texts side by side; [`Value::new`] brings parts into it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Value {
    parts: Vec<Part>,
}

/// A message or term to be written, or as it was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Content {
    /// Its name; a term's with the leading `-`.
    pub key: String,
    /// The comment above it, lines parted by `\n`.
    pub comment: Option<String>,
    /// What it says.
    pub value: Option<Value>,
    /// Its attributes, in order.
    pub attributes: Vec<(String, Value)>,
}

impl Value {
    /// A value of these parts.
    #[must_use]
    pub fn new(parts: Vec<Part>) -> Self {
        let mut joined: Vec<Part> = Vec::with_capacity(parts.len());
        for part in parts {
            match (joined.last_mut(), part) {
                (_, Part::Text(text)) if text.is_empty() => {}
                (Some(Part::Text(before)), Part::Text(text)) => before.push_str(&text),
                (_, part) => joined.push(part),
            }
        }
        Self { parts: joined }
    }

    /// Text alone: brackets in it are signs for readers.
    #[must_use]
    pub fn text(text: &str) -> Self {
        Self::new(vec![Part::Text(text.to_owned())])
    }

    /// Text of a page, in which `{ $name }` stands for a variable if `is_declared` knows the name; other brackets are signs for readers.
    #[must_use]
    pub fn prose(text: &str, is_declared: impl Fn(&str) -> bool) -> Self {
        let mut parts = Vec::new();
        let mut from = 0;
        for (open, _) in text.match_indices('{') {
            let Some((name, end)) = variable_at(text, open).filter(|(name, _)| open >= from && is_declared(name)) else { continue };
            parts.push(Part::Text(text[from..open].to_owned()));
            parts.push(Part::Variable(name.to_owned()));
            from = end;
        }
        parts.push(Part::Text(text[from..].to_owned()));
        Self::new(parts)
    }

    /// Its parts, in normal form.
    #[must_use]
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// The text of a page for it: variables and other expressions in brackets, text as it is.
    #[must_use]
    pub fn to_prose(&self) -> String {
        let mut prose = String::new();
        for part in &self.parts {
            match part {
                Part::Text(text) => prose.push_str(text),
                Part::Variable(name) => write!(prose, "{{ ${name} }}").expect("a string takes all"),
                Part::Expression(inside) => compose_expression(inside, &mut prose),
            }
        }
        prose
    }

    /// As it stands behind `=` in a file. One line, save for the line ends inside expressions, which are kept.
    #[must_use]
    pub fn to_fluent(&self) -> String {
        if self.parts.is_empty() {
            return "{ \"\" }".to_owned();
        }
        let (written, placeables) = self.compose(false);
        if placeables <= MOST_PLACEABLES { written } else { self.compose(true).0 }
    }

    /// The line and its number of placeables; with `is_quoted`, each text is a single literal.
    fn compose(&self, is_quoted: bool) -> (String, usize) {
        let mut line = String::new();
        let mut placeables = 0;
        let last = self.parts.len() - 1;
        for (place, part) in self.parts.iter().enumerate() {
            match part {
                Part::Text(text) => placeables += compose_text(text, place == 0, place == last, is_quoted, &mut line),
                Part::Variable(name) => {
                    write!(line, "{{ ${name} }}").expect("a string takes all");
                    placeables += 1;
                }
                Part::Expression(inside) => {
                    compose_expression(inside, &mut line);
                    placeables += 1;
                }
            }
        }
        (line, placeables)
    }
}

impl Content {
    /// Reads one entry as it stands in a file; none if it is no single message or term. The text comes from a file that was
    /// parsed before, so its brackets are known not to be too deep.
    pub(super) fn read(entry: &str) -> Option<Self> {
        let resource = parse(Located { text: entry, start: 0 }).ok()?;
        let [found] = &resource.body[..] else { return None };
        let (sign, name, value, attributes, comment) = match found {
            ast::Entry::Message(message) => ("", message.id.name, message.value.as_ref(), &message.attributes, &message.comment),
            ast::Entry::Term(term) => ("-", term.id.name, Some(&term.value), &term.attributes, &term.comment),
            _ => return None,
        };
        let comment = comment.as_ref().map(|comment| comment.content.iter().map(|line| line.text).collect::<Vec<_>>().join("\n"));
        let after = |name: Located<'_>| entry[name.end()..].find('=').map_or(name.end(), |found| name.end() + found + 1);
        Some(Self {
            key: format!("{sign}{}", name.text),
            comment,
            value: value.map(|value| read_value(entry, value, after(name))),
            attributes: attributes
                .iter()
                .map(|attribute| (attribute.id.name.text.to_owned(), read_value(entry, &attribute.value, after(attribute.id.name))))
                .collect(),
        })
    }

    /// As it stands in a file, without a line end after it.
    #[must_use]
    pub fn to_fluent(&self, line_end: &str) -> String {
        let mut written = self.comment.as_deref().map_or_else(String::new, |comment| comment_lines("#", comment, line_end) + line_end);
        written.push_str(&self.key);
        written.push_str(" =");
        if let Some(value) = &self.value {
            written.push(' ');
            written.push_str(&value.to_fluent());
        }
        for (name, value) in &self.attributes {
            write!(written, "{line_end}    .{name} = {}", value.to_fluent()).expect("a string takes all");
        }
        written
    }
}

/// A file with a comment about all of it and these entries.
#[must_use]
pub fn write(comment: &str, entries: &[Content]) -> String {
    let mut written = format!("{}\n\n", comment_lines("###", comment, "\n"));
    for entry in entries {
        written.push_str(&entry.to_fluent("\n"));
        written.push('\n');
    }
    written
}

/// The lines of a comment, each behind its sign, without a line end after the last.
pub(super) fn comment_lines(sign: &str, comment: &str, line_end: &str) -> String {
    let lines: Vec<String> =
        comment_text(comment).split('\n').map(|line| if line.is_empty() { sign.to_owned() } else { format!("{sign} {line}") }).collect();
    lines.join(line_end)
}

/// A comment's text as it is read back: every kind of line end parts lines.
pub(super) fn comment_text(comment: &str) -> String {
    comment.replace("\r\n", "\n").replace('\r', "\n")
}

pub(super) fn read_value(entry: &str, pattern: &ast::Pattern<Located<'_>>, mut at: usize) -> Value {
    let mut parts = Vec::with_capacity(pattern.elements.len());
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                at = value.end();
                parts.push(Part::Text(value.text.to_owned()));
            }
            PatternElement::Placeable { expression } => {
                let open = entry[at..].find('{').map_or(at, |found| at + found);
                at = placeable_end(entry, open);
                parts.push(match expression {
                    Expression::Inline(InlineExpression::StringLiteral { value }) => {
                        Part::Text(unescape_unicode_to_string(value.text).into_owned())
                    }
                    Expression::Inline(InlineExpression::VariableReference { id }) => Part::Variable(id.name.text.to_owned()),
                    _ => Part::Expression(entry[open + 1..at - 1].trim_matches([' ', '\n', '\r']).to_owned()),
                });
            }
        }
    }
    Value::new(parts)
}

/// Writes a text and says how many literals it took.
fn compose_text(text: &str, is_first: bool, is_last: bool, is_quoted: bool, line: &mut String) -> usize {
    // Tools strip more than the spaces that Fluent strips.
    let is_blank = |sign: char| sign.is_whitespace() || sign == '\u{feff}';
    let lead = if is_first { text.len() - text.trim_start_matches(is_blank).len() } else { 0 };
    let tail = if is_last { text.trim_end_matches(is_blank).len() } else { text.len() };
    let mut literals = 0;
    let mut literal = String::new();
    for (at, sign) in text.char_indices() {
        let begins_value = is_first && at == 0 && matches!(sign, '[' | '*' | '.' | '#');
        let must = is_quoted || at < lead || at >= tail || begins_value || matches!(sign, '{' | '}' | '\n' | '\r');
        if must {
            match sign {
                '"' | '\\' => literal.extend(['\\', sign]),
                _ if sign.is_control() => write!(literal, "\\u{:04X}", u32::from(sign)).expect("a string takes all"),
                _ => literal.push(sign),
            }
            continue;
        }
        literals += close_literal(&mut literal, line);
        line.push(sign);
    }
    literals + close_literal(&mut literal, line)
}

/// Behind variants the bracket must close on a line of its own: on the last variant's line it would be part of its text.
fn compose_expression(inside: &str, line: &mut String) {
    let end = if inside.contains('\n') { "\n    " } else { " " };
    write!(line, "{{ {inside}{end}}}").expect("a string takes all");
}

fn close_literal(literal: &mut String, line: &mut String) -> usize {
    if literal.is_empty() {
        return 0;
    }
    write!(line, "{{ \"{literal}\" }}").expect("a string takes all");
    literal.clear();
    1
}

/// The variable whose bracket opens at a byte, and the end of its brackets.
fn variable_at(text: &str, open: usize) -> Option<(&str, usize)> {
    let close = open + text[open..].find('}')?;
    let name = text[open + 1..close].trim_matches(' ').strip_prefix('$')?;
    let is_name = name.starts_with(|sign: char| sign.is_ascii_alphabetic())
        && name.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '-' || sign == '_');
    is_name.then_some((name, close + 1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn signs_with_a_meaning_are_quoted_and_others_are_not() {
        let written = |text: &str| Value::prose(text, |name| name == "dose").to_fluent();
        assert_eq!(written("Take { $dose } now"), "Take { $dose } now");
        assert_eq!(written("Take {$dose}"), "Take { $dose }");
        assert_eq!(written("{ $other } {"), "{ \"{\" } $other { \"}\" } { \"{\" }");
        assert_eq!(written("[x] * . #"), "{ \"[\" }x] * . #");
        assert_eq!(written(" a\n\"b\" "), "{ \" \" }a{ \"\\u000A\" }\"b\"{ \" \" }");
        assert_eq!(written(""), "{ \"\" }");
        assert_eq!(written("a\\b"), "a\\b");
    }

    #[test]
    fn a_text_of_many_brackets_stays_below_the_limit() {
        let text = "a{".repeat(200);
        let written = Value::text(&text).to_fluent();
        assert_eq!(written.matches("{ \"").count(), 1);
        assert_eq!(Content::read(&format!("k = {written}")).and_then(|read| read.value), Some(Value::text(&text)));
    }

    fn text() -> impl Strategy<Value = String> {
        let token = prop_oneof![
            prop::sample::select(vec![
                "{", "}", "[", "]", "*", ".", "#", "\"", "\\", "\n", "\r", "\r\n", " ", "  ", "\t", "=", "$x", "{ $x }", "\\u0041",
                "\u{a0}", "\u{feff}", "\u{2028}", "\u{85}", "\0", "ملغ", "ก", "-",
            ])
            .prop_map(str::to_owned),
            ".",
            "[a-z ]{1,6}",
        ];
        prop::collection::vec(token, 0..12).prop_map(|tokens| tokens.concat())
    }

    fn value() -> impl Strategy<Value = Value> {
        let part = prop_oneof![
            3 => text().prop_map(Part::Text),
            1 => "[a-z][a-z0-9_-]{0,5}".prop_map(Part::Variable),
            1 => prop::sample::select(vec!["-brand", "NUMBER($n)", "$n ->\n    [one] day\n   *[other] { $n } days\n"])
                .prop_map(|inside| Part::Expression(inside.trim_end().to_owned())),
        ];
        prop::collection::vec(part, 0..5).prop_map(Value::new)
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(
            key in "-?[a-zA-Z][a-zA-Z0-9_-]{0,8}",
            comment in prop::option::of("[^\r]{0,20}"),
            value in value(),
            attributes in prop::collection::vec(("[a-z][a-z0-9-]{0,5}", value()), 0..3),
            line_end in prop::sample::select(vec!["\n", "\r\n"]),
        ) {
            // Expressions keep their own line ends, so only the others are put to the law with both.
            let content = Content { key, comment, value: Some(value), attributes };
            prop_assert_eq!(Content::read(&content.to_fluent(line_end)), Some(content));
        }
    }
}
