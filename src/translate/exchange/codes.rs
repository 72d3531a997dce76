//! What a translator must not break: variables, links, emphasis and tags of a value as protected pieces, each with a name that source
//! and translation share.

use crate::catalog::{Part, Value};
use std::ops::Range;

/// A piece of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words.
    Text(String),
    /// A protected piece.
    Code(Code),
}

/// A protected piece.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// Its name; the two ends of a pair share one.
    pub id: usize,
    /// Whether it stands alone or is an end of a pair.
    pub role: Role,
    /// What it is.
    pub kind: CodeKind,
    /// What it stands for.
    pub part: Part,
}

/// Whether a protected piece stands alone or is an end of a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// It stands alone.
    Lone,
    /// It opens a pair.
    Open,
    /// It closes one.
    Close,
}

/// What a protected piece is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeKind {
    /// A variable or another placeable.
    Variable,
    /// A link.
    Link,
    /// Emphasis, or code.
    Emphasis,
    /// A tag of HTML.
    Tag,
    /// A sign that text files lose.
    Sign,
}

impl Code {
    /// As people write it.
    #[must_use]
    pub fn native(&self) -> String {
        match &self.part {
            Part::Text(text) if self.kind != CodeKind::Sign => text.clone(),
            part => Value::new(vec![part.clone()]).to_plain(),
        }
    }
}

/// The pieces of a source text; `is_page` where its text is Markdown.
pub(in crate::translate) fn pieces(value: &Value, is_page: bool) -> Vec<Piece> {
    let mut next = 1;
    numbered(value, is_page, |_, _| {
        next += 1;
        next - 1
    })
}

/// The pieces of a translation, named as those of its source; what the source lacks gets names of its own.
pub(in crate::translate) fn pieces_like(value: &Value, is_page: bool, source: &[Piece]) -> Vec<Piece> {
    let mut free: Vec<&Code> = codes(source).filter(|code| code.role != Role::Close).collect();
    let mut next = free.iter().map(|code| code.id).max().unwrap_or(0);
    numbered(value, is_page, |role, part| match free.iter().position(|code| code.role == role && code.part == *part) {
        Some(at) => free.remove(at).id,
        None => {
            next += 1;
            next
        }
    })
}

/// The protected pieces among pieces.
pub(in crate::translate) fn codes(pieces: &[Piece]) -> impl Iterator<Item = &Code> {
    pieces.iter().filter_map(|piece| if let Piece::Code(code) = piece { Some(code) } else { None })
}

/// Marks a place that is no text.
const PLACE: char = '\u{fffc}';

/// A found piece of markup: where, what, and which opening one it closes.
struct Found {
    range: Range<usize>,
    role: Role,
    kind: CodeKind,
    opened_at: usize,
}

fn numbered(value: &Value, is_page: bool, mut name: impl FnMut(Role, &Part) -> usize) -> Vec<Piece> {
    let mut joined = String::new();
    let mut placed: Vec<(usize, &Part)> = Vec::new();
    for part in value.parts() {
        match part {
            Part::Text(text) => joined.push_str(text),
            part => {
                placed.push((joined.len(), part));
                joined.push(PLACE);
            }
        }
    }
    let mut found = tags(&joined);
    let holds_place = |range: &Range<usize>| placed.iter().any(|(at, _)| range.contains(at));
    if is_page {
        found.extend(links(&joined));
        found.extend(emphasis(&joined));
    }
    // A tag or label with a placeable in it is text around that placeable.
    found.retain(|found| !holds_place(&found.range));
    let lone = |range: Range<usize>, kind| Found { opened_at: range.start, range, role: Role::Lone, kind };
    found.extend(placed.iter().map(|(at, _)| lone(*at..*at + PLACE.len_utf8(), CodeKind::Variable)));
    let lost = |(at, sign): (usize, char)| {
        let is_edge = sign == '\n' && (at == 0 || at + 1 == joined.len());
        let is_lost = (sign.is_control() && !matches!(sign, '\n' | '\t')) || matches!(sign, '\u{fffe}' | '\u{ffff}') || is_edge;
        is_lost.then(|| lone(at..at + sign.len_utf8(), CodeKind::Sign))
    };
    found.extend(joined.char_indices().filter_map(lost));
    found.sort_by_key(|found| (found.range.start, found.range.end));
    let mut pieces = Vec::new();
    let mut ids: Vec<(usize, usize)> = Vec::new();
    let mut from = 0;
    for Found { range, role, kind, opened_at } in found {
        // Of two that overlap the first holds; the ends of the other are text.
        let is_orphan = role == Role::Close && !ids.iter().any(|(at, _)| *at == opened_at);
        if range.start < from || is_orphan {
            continue;
        }
        if from < range.start {
            pieces.push(Piece::Text(joined[from..range.start].to_owned()));
        }
        let part = match placed.iter().find(|(at, _)| *at == range.start) {
            Some((_, part)) => (*part).clone(),
            None => Part::Text(joined[range.clone()].to_owned()),
        };
        let id = match ids.iter().find(|(at, _)| *at == opened_at) {
            Some((_, id)) if role == Role::Close => *id,
            _ => name(role, &part),
        };
        ids.push((opened_at, id));
        pieces.push(Piece::Code(Code { id, role, kind, part }));
        from = range.end;
    }
    if from < joined.len() {
        pieces.push(Piece::Text(joined[from..].to_owned()));
    }
    without_open_ends(pieces)
}

/// An opening end whose other end was taken for text is text too.
fn without_open_ends(pieces: Vec<Piece>) -> Vec<Piece> {
    let closed: Vec<usize> = codes(&pieces).filter(|code| code.role == Role::Close).map(|code| code.id).collect();
    let plain = |piece: Piece| match piece {
        Piece::Code(Code { id, role: Role::Open, part: Part::Text(text), .. }) if !closed.contains(&id) => Piece::Text(text),
        piece => piece,
    };
    let mut joined: Vec<Piece> = Vec::new();
    for piece in pieces.into_iter().map(plain) {
        match (joined.last_mut(), piece) {
            (Some(Piece::Text(before)), Piece::Text(text)) => before.push_str(&text),
            (_, piece) => joined.push(piece),
        }
    }
    joined
}

fn pair(open: Range<usize>, close: Range<usize>, kind: CodeKind) -> [Found; 2] {
    let opened_at = open.start;
    [Found { range: open, role: Role::Open, kind, opened_at }, Found { range: close, role: Role::Close, kind, opened_at }]
}

/// `[words][1]` and `![words][1]`.
fn links(text: &str) -> Vec<Found> {
    let mut found = Vec::new();
    let mut open: Vec<Range<usize>> = Vec::new();
    let mut from = 0;
    for (at, sign) in text.char_indices() {
        if at < from || text[..at].ends_with('\\') {
            continue;
        }
        match sign {
            '[' if text[..at].ends_with('!') => open.push(at - 1..at + 1),
            '[' => open.push(at..at + 1),
            ']' => {
                let Some(opened) = open.pop() else { continue };
                let Some(label) = text[at + 1..].strip_prefix('[') else { continue };
                let Some(length) = label.find(']').filter(|&length| length > 0 && !label[..length].contains(['[', ' '])) else { continue };
                from = at + 2 + length + 1;
                found.extend(pair(opened, at..from, CodeKind::Link));
            }
            _ => {}
        }
    }
    found
}

/// `**words**`, `*words*`, `_words_`, `` `words` ``.
fn emphasis(text: &str) -> Vec<Found> {
    let mut found = Vec::new();
    let mut open: Vec<Range<usize>> = Vec::new();
    let mut at = 0;
    while let Some(next) = text[at..].find(['*', '_', '`']) {
        let start = at + next;
        let sign = &text[start..start + 1];
        let end = start + text[start..].len() - text[start..].trim_start_matches(sign).len();
        at = end;
        let (before, after) = (text[..start].chars().next_back(), text[end..].chars().next());
        if before == Some('\\') {
            continue;
        }
        let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let is_inside = sign == "_" && is_word(before) && is_word(after);
        let can_close = before.is_some_and(|c| !c.is_whitespace()) && !is_inside;
        let can_open = after.is_some_and(|c| !c.is_whitespace()) && !is_inside;
        let opener = open.iter().rposition(|opener| text[opener.clone()] == text[start..end]);
        match opener.filter(|_| can_close) {
            Some(place) => {
                let opener = open[place].clone();
                open.truncate(place);
                found.extend(pair(opener, start..end, CodeKind::Emphasis));
            }
            None if can_open => open.push(start..end),
            None => {}
        }
    }
    found
}

/// `<a href="…">words</a>`, `<br>`.
fn tags(text: &str) -> Vec<Found> {
    let mut found = Vec::new();
    let mut open: Vec<(Range<usize>, &str)> = Vec::new();
    let mut at = 0;
    while let Some(next) = text[at..].find('<') {
        let start = at + next;
        at = start + 1;
        let Some(length) = text[at..].find(['<', '>']).filter(|&length| text[at + length..].starts_with('>')) else { continue };
        let inside = &text[at..at + length];
        let name = inside.trim_start_matches('/');
        let name = &name[..name.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(name.len())];
        // `<https://…>` is an address.
        if !name.starts_with(|c: char| c.is_ascii_alphabetic())
            || inside[inside.find(name).unwrap_or(0) + name.len()..].starts_with([':', '@', '.'])
        {
            continue;
        }
        let end = at + length + 1;
        at = end;
        if inside.starts_with('/') {
            if let Some(place) = open.iter().rposition(|(_, opened)| *opened == name) {
                let (opener, _) = open[place].clone();
                open.truncate(place);
                found.extend(pair(opener, start..end, CodeKind::Tag));
                continue;
            }
        } else if !inside.ends_with('/') && !matches!(name, "br" | "img" | "wbr" | "hr") {
            open.push((start..end, name));
            continue;
        }
        found.push(Found { range: start..end, role: Role::Lone, kind: CodeKind::Tag, opened_at: start });
    }
    found
}

/// Whether no pair of the pieces crosses another.
pub(in crate::translate) fn is_nested(pieces: &[Piece]) -> bool {
    let mut open = Vec::new();
    codes(pieces).all(|code| match code.role {
        Role::Lone => true,
        Role::Open => {
            open.push(code.id);
            true
        }
        Role::Close => open.pop() == Some(code.id),
    }) && open.is_empty()
}

/// The value that pieces make.
#[cfg(test)]
pub(in crate::translate) fn value_of(pieces: &[Piece]) -> Value {
    let part = |piece: &Piece| match piece {
        Piece::Text(text) => Part::Text(text.clone()),
        Piece::Code(code) => code.part.clone(),
    };
    Value::new(pieces.iter().map(part).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn shown(text: &str) -> String {
        let value = Value::prose(text, |name| name == "x");
        let piece = |piece: &Piece| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Code(Code { id, role, .. }) => match role {
                Role::Lone => format!("<{id}/>"),
                Role::Open => format!("<{id}>"),
                Role::Close => format!("</{id}>"),
            },
        };
        pieces(&value, true).iter().map(piece).collect()
    }

    #[test]
    fn markup_and_variables_are_protected() {
        assert_eq!(shown("Call { $x } **now**, see [the *ward*][1]."), "Call <1/> <2>now</2>, see <3>the <4>ward</4></3>.");
        assert_eq!(shown("![A hand][1] snake_case_word 2 * 3 \\*no\\*"), "<1>A hand</1> snake_case_word 2 * 3 \\*no\\*");
        assert_eq!(shown("<b>{ $x }</b><br> a < b <https://example.org>"), "<1><2/></1><3/> a < b <https://example.org>");
        assert_eq!(shown("[a] **b [c][2]** d"), "[a] <1>b <2>c</2></1> d");
        assert_eq!(shown("**a [b** c][1]"), "<1>a <2>b</1> c</2>");
        assert_eq!(shown("*open, [open, <b>open"), "*open, [open, <b>open");
    }

    #[test]
    fn a_translation_shares_the_names_of_its_source() {
        let source = pieces(&Value::text("**a** and *b* [c][1]"), true);
        let target = pieces_like(&Value::text("[c][1] *b* **a** *d*"), true, &source);
        let ids: Vec<usize> = codes(&target).map(|code| code.id).collect();
        assert_eq!(ids, [3, 3, 2, 2, 1, 1, 4, 4]);
    }

    proptest! {
        #[test]
        fn pieces_joined_are_the_value(tokens in prop::collection::vec(prop::sample::select(vec![
            "[", "]", "][", "][1]", "**", "*", "_", "`", "<b>", "</b>", "<", ">", "\\", " ", "a", "é", "\n", "\r", "\0", "{", "}", "!", "\u{fffc}", "{ $x }",
        ]), 0..16), is_page in any::<bool>()) {
            let value = Value::prose(&tokens.concat(), |name| name == "x");
            let pieces = pieces(&value, is_page);
            prop_assert_eq!(value_of(&pieces), value);
            for open in codes(&pieces).filter(|code| code.role == Role::Open) {
                prop_assert!(codes(&pieces).any(|code| code.role == Role::Close && code.id == open.id));
            }
        }
    }
}
