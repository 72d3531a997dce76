//! A value as one plain text for files that are no `.ftl`: placeables in brackets, and brackets that readers see as literals.

use super::nesting::placeable_end;
use super::value::{Content, Part, Value};
use std::fmt::Write as _;
use std::ops::Range;

/// Why a plain text is no value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlainFault {
    /// The bytes of the text.
    pub at: Range<usize>,
    /// What is wrong there.
    pub message: String,
}

impl Value {
    /// The value as plain text. Line ends stand as they are; signs that text files lose are literals.
    #[must_use]
    pub fn to_plain(&self) -> String {
        if self.parts().is_empty() {
            return "{ \"\" }".to_owned();
        }
        let mut plain = String::new();
        let last = self.parts().len() - 1;
        for (place, part) in self.parts().iter().enumerate() {
            match part {
                Part::Text(text) => write_text(text, place == 0, place == last, &mut plain),
                Part::Variable(name) => write!(plain, "{{ ${name} }}").expect("a string takes all"),
                Part::Expression(inside) => write!(plain, "{{ {inside} }}").expect("a string takes all"),
            }
        }
        plain
    }

    /// Reads a plain text.
    ///
    /// # Errors
    /// A bracket that does not close or was never opened, or brackets around what is no Fluent.
    pub fn from_plain(plain: &str) -> Result<Self, PlainFault> {
        let mut parts = Vec::new();
        let mut from = 0;
        while let Some(found) = plain[from..].find(['{', '}']) {
            let open = from + found;
            parts.push(Part::Text(plain[from..open].to_owned()));
            if plain[open..].starts_with('}') {
                return Err(PlainFault { at: open..open + 1, message: "this bracket was never opened".into() });
            }
            let end = placeable_end(plain, open);
            if !plain[open..end].ends_with('}') {
                return Err(PlainFault { at: open..open + 1, message: "this bracket does not close".into() });
            }
            let read = Content::read(&format!("k = {}", &plain[open..end])).and_then(|content| content.value);
            match read.as_ref().map(Value::parts) {
                Some([part]) => parts.push(part.clone()),
                Some([]) => {}
                _ => return Err(PlainFault { at: open..end, message: "this is no Fluent".into() }),
            }
            from = end;
        }
        parts.push(Part::Text(plain[from..].to_owned()));
        Ok(Self::new(parts))
    }
}

/// Whether text files lose a sign: controls, which XML forbids, and line ends of other systems, which are brought into one form.
#[must_use]
pub(super) fn is_lost(sign: char) -> bool {
    (sign.is_control() && !matches!(sign, '\n' | '\t')) || matches!(sign, '\u{fffe}' | '\u{ffff}')
}

fn write_text(text: &str, is_first: bool, is_last: bool, plain: &mut String) {
    let mut literal = String::new();
    for (at, sign) in text.char_indices() {
        let at_edge = sign == '\n' && ((is_first && at == 0) || (is_last && at + 1 == text.len()));
        match sign {
            '{' | '}' => literal.push(sign),
            _ if at_edge || is_lost(sign) => write!(literal, "\\u{:04X}", u32::from(sign)).expect("a string takes all"),
            _ => {
                close(&mut literal, plain);
                plain.push(sign);
            }
        }
    }
    close(&mut literal, plain);
}

fn close(literal: &mut String, plain: &mut String) {
    if !literal.is_empty() {
        write!(plain, "{{ \"{literal}\" }}").expect("a string takes all");
        literal.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn text_stays_readable_and_brackets_are_told_apart() {
        let value = Value::prose("[UK] { $dose } {x}\nnew", |name| name == "dose");
        assert_eq!(value.to_plain(), "[UK] { $dose } { \"{\" }x{ \"}\" }\nnew");
        assert_eq!(Value::from_plain(&value.to_plain()), Ok(value));
        assert_eq!(Value::text("a\r\n").to_plain(), "a{ \"\\u000D\\u000A\" }");
    }

    #[test]
    fn broken_brackets_are_faults_with_a_place() {
        let fault = |text: &str| Value::from_plain(text).map_err(|fault| fault.at);
        assert_eq!(fault("a } b"), Err(2..3));
        assert_eq!(fault("a { $b"), Err(2..3));
        assert_eq!(fault("a { b c } d"), Err(2..9));
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(tokens in prop::collection::vec(prop_oneof![
            prop::sample::select(vec!["{", "}", "[", "*", "\"", "\\", "\n", "\r", "\r\n", " ", "\t", "\0", "\u{feff}", "\u{ffff}", "ملغ", "{ $x }"]).prop_map(str::to_owned),
            ".", "[a-z ]{1,6}"], 0..12), variable in 0..3_usize) {
            let mut parts: Vec<Part> = tokens.into_iter().map(Part::Text).collect();
            parts.insert(variable.min(parts.len()), Part::Variable("dose".into()));
            let value = Value::new(parts);
            prop_assert_eq!(Value::from_plain(&value.to_plain()), Ok(value));
        }
    }
}
