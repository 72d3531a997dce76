//! Where placeables close, and which stretches are nested too deep for a parser that calls itself.

use std::ops::Range;

/// Deeper than any message of a person; `fluent-syntax` calls itself at every level, and a stack is finite.
const DEEPEST: usize = 40;

/// What the reader is in.
#[derive(Clone, Copy, PartialEq)]
enum Inside {
    /// `{ … }` before an arrow.
    Expression,
    /// The variants after an arrow, where quotation marks are text.
    Variants,
    /// `( … )` of a call.
    Call,
}

/// Follows the brackets of Fluent text, byte by byte; all it looks for is ASCII.
#[derive(Default)]
struct Brackets {
    stack: Vec<Inside>,
    is_in_string: bool,
    previous: u8,
}

impl Brackets {
    fn read(&mut self, byte: u8) {
        let before = std::mem::replace(&mut self.previous, byte);
        if self.is_in_string {
            match byte {
                // An escaped sign must not escape the next one.
                b'\\' | b'"' if before == b'\\' => self.previous = 0,
                b'"' | b'\n' => self.is_in_string = false,
                _ => {}
            }
            return;
        }
        let top = self.stack.last().copied();
        match (byte, top) {
            (b'{', _) => self.stack.push(Inside::Expression),
            (b'}', _) => {
                while self.stack.pop_if(|inside| *inside == Inside::Call).is_some() {}
                self.stack.pop();
            }
            (b'"', Some(Inside::Expression | Inside::Call)) => self.is_in_string = true,
            (b'(', Some(Inside::Expression | Inside::Call)) => self.stack.push(Inside::Call),
            (b')', Some(Inside::Call)) => {
                self.stack.pop();
            }
            (b'>', Some(Inside::Expression)) if before == b'-' => {
                self.stack.pop();
                self.stack.push(Inside::Variants);
            }
            _ => {}
        }
    }
}

/// One past the `}` that closes the `{` at byte `open` of well-formed text.
pub(super) fn placeable_end(text: &str, open: usize) -> usize {
    // A variable or a term has nothing between its brackets that could hide the end.
    let simple = text.as_bytes()[(open + 1).min(text.len())..].iter().position(|byte| matches!(byte, b'{' | b'}' | b'"' | b'(' | b'>'));
    if let Some(at) = simple.map(|length| open + 1 + length).filter(|&at| text.as_bytes()[at] == b'}') {
        return at + 1;
    }
    let mut brackets = Brackets::default();
    for (at, &byte) in text.as_bytes().iter().enumerate().skip(open) {
        brackets.read(byte);
        if brackets.stack.is_empty() {
            return at + 1;
        }
    }
    text.len()
}

/// The stretches, from one message's start to the next, that are nested too deep to be read; in order.
pub(super) fn too_deep(text: &str) -> Vec<Range<usize>> {
    if !may_be_deep(text) {
        return Vec::new();
    }
    // Neither can stand at the start of a line inside a message that parses, so the parser is back at its ground here.
    let starts = |line: &str| line.starts_with('#') || starts_message(line);
    let mut bounds = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if at == 0 || starts(line) {
            bounds.push(at);
        }
        at += line.len();
    }
    bounds.push(at);
    bounds.windows(2).map(|pair| pair[0]..pair[1]).filter(|stretch| is_deep(&text[stretch.clone()])).collect()
}

/// Whether a text has as many brackets as it takes.
fn may_be_deep(text: &str) -> bool {
    text.bytes().filter(|byte| matches!(byte, b'{' | b'(')).count() > DEEPEST
}

fn is_deep(text: &str) -> bool {
    let mut brackets = Brackets::default();
    may_be_deep(text)
        && text.bytes().any(|byte| {
            brackets.read(byte);
            brackets.stack.len() > DEEPEST
        })
}

/// Whether a line starts like a message or a term: a name and `=`.
pub(super) fn starts_message(line: &str) -> bool {
    key_at_start(line).is_some()
}

/// The name of the message that a line starts like.
pub(super) fn key_at_start(line: &str) -> Option<&str> {
    let name = line.strip_prefix('-').unwrap_or(line);
    if !name.starts_with(|first: char| first.is_ascii_alphabetic()) {
        return None;
    }
    let rest = name.trim_start_matches(|sign: char| sign.is_ascii_alphanumeric() || sign == '-' || sign == '_');
    rest.trim_start_matches(' ').starts_with('=').then(|| &line[..line.len() - rest.len()])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_placeable_closes_past_strings_and_variants() {
        for text in [r#"{ "}" }"#, r#"{ "\"}" }"#, r#"{ "\\" }"#, "{ $n ->\n [one] say \"hi\n *[other] { $n } }", "{ F(\"}\", a: 1) }"] {
            assert_eq!(placeable_end(&format!("{text} and }} more"), 0), text.len(), "{text}");
        }
    }

    #[test]
    fn only_the_deep_message_is_too_deep() {
        let deep = format!("b = {}\n", "{".repeat(100_000));
        let text = format!("a = 1\n{deep}c = (((((((((({}\n", "(".repeat(100));
        assert_eq!(too_deep(&text), vec![6..6 + deep.len()]);
        let calls = format!("b = {{\n{}", "A(\n".repeat(1000));
        assert_eq!(too_deep(&calls), vec![0..calls.len()]);
        let literals = format!("b = {}", r#"{"{"}"#.repeat(1000));
        assert!(too_deep(&literals).is_empty());
    }
}
