//! Puts translations into the bytes of a page. Nothing is rendered again: what has no translation keeps its bytes.

use super::segment::{Segment, SegmentKind};
use std::ops::Range;

/// A translation for a segment.
#[derive(Clone, Debug)]
pub struct Replacement<'a> {
    /// The segment.
    pub segment: &'a Segment,
    /// What stands in its place, as a message says it.
    pub text: &'a str,
    /// Other addresses than the page's: label and address.
    pub addresses: Vec<(String, String)>,
}

/// The page with translations put in, and where each came to stand, in the order of `replacements`.
/// A translation that equals the source keeps the page's own bytes, so that the identity translation gives the page byte for byte.
#[must_use]
pub fn splice(page: &str, replacements: &[Replacement<'_>]) -> (String, Vec<Range<usize>>) {
    let mut order: Vec<usize> = (0..replacements.len()).collect();
    order.sort_by_key(|&at| replacements[at].segment.span);
    let mut spliced = String::with_capacity(page.len() * 5 / 4);
    let mut places = vec![0..0; replacements.len()];
    let mut from = 0;
    for at in order {
        let Replacement { segment, text, addresses } = &replacements[at];
        let range = segment.span.range();
        spliced.push_str(&page[from..range.start]);
        let start = spliced.len();
        if *text == segment.text && addresses.is_empty() {
            spliced.push_str(&page[range.clone()]);
        } else {
            spliced.push_str(&written(segment, text, addresses, &page[range.clone()]));
        }
        places[at] = start..spliced.len();
        from = range.end;
    }
    spliced.push_str(&page[from..]);
    (spliced, places)
}

/// A translation as it stands in a page: addresses back in place of labels, nothing that would open another block.
fn written(segment: &Segment, text: &str, addresses: &[(String, String)], original: &str) -> String {
    let mut text = text.to_owned();
    for link in &segment.links {
        let other = addresses.iter().find(|(label, _)| *label == link.label).map(|(_, address)| format!("({address})"));
        text = text.replace(&format!("][{}]", link.label), &format!("]{}", other.as_ref().unwrap_or(&link.target)));
    }
    match segment.kind {
        SegmentKind::Field => quoted(&text, original),
        SegmentKind::Cell => bars_escaped(&text.replace('\n', " ")),
        SegmentKind::Heading => text.replace("\\\n", " ").replace('\n', " "),
        SegmentKind::Prose | SegmentKind::Image => start_escaped(&text),
    }
}

/// A field of the front matter as a quoted YAML text, unless it is as plain as the one it replaces.
fn quoted(text: &str, original: &str) -> String {
    let is_plain = text.starts_with(char::is_alphabetic) && !text.contains([':', '#', '"', '\'', '\\', '\n', '{', '[']);
    if is_plain && !original.starts_with(['"', '\'']) {
        return text.to_owned();
    }
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n"))
}

fn bars_escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut after_backslash = false;
    for c in text.chars() {
        if c == '|' && !after_backslash {
            escaped.push('\\');
        }
        after_backslash = c == '\\' && !after_backslash;
        escaped.push(c);
    }
    escaped
}

/// What would open a heading, list, quotation or rule at the start of a paragraph is escaped.
fn start_escaped(text: &str) -> String {
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let opens_number = digits > 0 && text[digits..].starts_with(['.', ')']) && text[digits + 1..].starts_with([' ', '\t']);
    if opens_number {
        return format!("{}\\{}", &text[..digits], &text[digits..]);
    }
    let first = text.chars().next();
    let rest = first.map_or("", |c| &text[c.len_utf8()..]);
    let opens = match first {
        Some('-' | '+' | '*') => rest.starts_with([' ', '\t']) || rest.chars().all(|c| matches!(c, '-' | '*' | ' ')),
        Some('#') => rest.trim_start_matches('#').starts_with([' ', '\t']),
        Some('>') => true,
        Some('=') => rest.chars().all(|c| c == '='),
        Some('~' | '`') => text.starts_with("~~~") || text.starts_with("```"),
        _ => false,
    };
    if opens { format!("\\{text}") } else { text.to_owned() }
}
