//! One form for `.ftl` files: order, comments and meaning kept; what cannot be read stays as it is.

use super::{Catalog, Comment, Entry, Message, Pattern};
use crate::language::Language;
use crate::source::{SourceId, Span};
use std::fmt::Write as _;

/// The indentation of attributes and of lines that continue a value.
const INDENT: &str = "    ";

/// The file in its one form: `key = value`, four spaces before attributes and continued lines, at most one blank line in a row,
/// one kind of line end (that of the first line), one at the end. Formatting twice is formatting once.
#[must_use]
pub fn format_file(text: &str) -> String {
    // Without its line end, the first \r of \r\r\n would become part of another one.
    if text.contains("\r\r") {
        return text.to_owned();
    }
    let line_end = if text.find('\n').is_some_and(|at| text[..at].ends_with('\r')) { "\r\n" } else { "\n" };
    let mark = if text.starts_with('\u{feff}') { "\u{feff}" } else { "" };
    // A lone \r is text; only \r\n is a line end.
    let unix = text[mark.len()..].replace("\r\n", "\n");
    let catalog = read(&unix);
    let mut pieces: Vec<(Span, String)> = catalog.entries.iter().map(|entry| (entry.span(), entry_text(&unix, entry))).collect();
    pieces.extend(catalog.faults.iter().map(|fault| (fault.span, unix[fault.span.range()].to_owned())));
    pieces.sort_by_key(|(span, _)| *span);
    let mut formatted = String::with_capacity(unix.len());
    let mut end = 0;
    for (span, piece) in &pieces {
        if !formatted.is_empty() {
            let is_parted = unix[end..span.range().start].matches('\n').count() > 1;
            formatted.push_str(if is_parted { "\n\n" } else { "\n" });
        }
        formatted.push_str(piece);
        end = span.range().end;
    }
    if !formatted.is_empty() {
        formatted.push('\n');
    }
    if meaning(&read(&formatted), &formatted) != meaning(&catalog, &unix) {
        return text.to_owned();
    }
    format!("{mark}{}", formatted.replace('\n', line_end))
}

fn read(text: &str) -> Catalog {
    Catalog::parse(SourceId(0), text, &Language::english())
}

fn entry_text(text: &str, entry: &Entry) -> String {
    match entry {
        Entry::Comment(comment) => comment_text(&text[comment.span.range()]),
        Entry::Message(message) => message_text(text, message),
    }
}

fn comment_text(written: &str) -> String {
    written.lines().map(|line| line.trim_end_matches(' ')).collect::<Vec<_>>().join("\n")
}

fn message_text(text: &str, message: &Message) -> String {
    let mut written = String::new();
    if let Some(Comment { span, .. }) = &message.comment {
        written.push_str(&comment_text(&text[span.range()]));
        written.push('\n');
    }
    written.push_str(&message.key);
    written.push_str(" =");
    if let Some(value) = &message.value {
        written.push_str(&pattern_text(text, value, INDENT));
    }
    for attribute in &message.attributes {
        write!(written, "\n{INDENT}.{} =", attribute.name).expect("a string takes all");
        written.push_str(&pattern_text(text, &attribute.value, "        "));
    }
    written
}

/// What stands behind `=`, with lines that continue it moved as one block, so that their depths among each other stay.
fn pattern_text(text: &str, pattern: &Pattern, indent: &str) -> String {
    let range = pattern.span.range();
    let line_start = text[..range.start].rfind('\n').map_or(0, |at| at + 1);
    // A value that starts on a line of its own is moved with its first line.
    let starts_line = text[line_start..range.start].chars().all(|sign| sign == ' ');
    let slice = &text[if starts_line { line_start } else { range.start }..range.end];
    if !slice.contains('\n') {
        return format!(" {}", slice.trim_start_matches(' '));
    }
    let depth = |line: &str| line.len() - line.trim_start_matches(' ').len();
    let continued = slice.split('\n').skip(usize::from(!starts_line)).filter(|line| !line.trim_matches(' ').is_empty());
    let least = continued.map(depth).min().unwrap_or(0);
    let mut written = if starts_line { String::new() } else { " ".to_owned() };
    for (place, line) in slice.split('\n').enumerate() {
        if place == 0 && !starts_line {
            written.push_str(line);
            continue;
        }
        written.push('\n');
        if !line.trim_matches(' ').is_empty() {
            written.push_str(indent);
            written.push_str(&line[least..]);
        }
    }
    written
}

/// All that must stay when a file is formatted.
fn meaning(catalog: &Catalog, text: &str) -> Vec<String> {
    let pattern = |pattern: &Pattern| {
        let forms: Vec<_> = pattern.forms.iter().map(|form| (form.passage.text(), form.variables(), &form.choices)).collect();
        let selects: Vec<_> = pattern.selects.iter().map(|select| select.keys.iter().map(|key| &key.name).collect::<Vec<_>>()).collect();
        format!("{forms:?} {selects:?}")
    };
    let entry = |entry: &Entry| match entry {
        Entry::Comment(comment) => format!("{:?} {}", comment.level, comment_text(&comment.text)),
        Entry::Message(message) => {
            let comment = message.comment.as_ref().map(|comment| comment_text(&comment.text));
            let attributes: Vec<_> = message.attributes.iter().map(|attribute| (&attribute.name, pattern(&attribute.value))).collect();
            format!("{} {comment:?} {:?} {:?} {attributes:?}", message.key, message.group, message.value.as_ref().map(pattern))
        }
    };
    catalog.entries.iter().map(entry).chain(catalog.faults.iter().map(|fault| text[fault.span.range()].to_owned())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_file_is_brought_into_one_form() {
        let text = "\n\n### File  \n\n\n\na=x\nb   =\n  one\n    two\n\n  three\n  .t=  u\n# c  \nc = { $n ->\n[one] 1\n*[other] 2\n}\n  [junk  ]\nd =\n      .e   = f\n\n\n";
        let expected = "### File\n\na = x\nb =\n    one\n      two\n\n    three\n    .t = u\n# c\nc = { $n ->\n    [one] 1\n    *[other] 2\n    }\n  [junk  ]\nd =\n    .e = f\n";
        assert_eq!(format_file(text), expected);
        assert_eq!(format_file(&text.replace('\n', "\r\n")), expected.replace('\n', "\r\n"));
    }

    #[test]
    fn an_empty_file_stays_empty() {
        assert_eq!(format_file(""), "");
        assert_eq!(format_file("\u{feff}"), "\u{feff}");
        assert_eq!(format_file("\n \n"), "");
    }

    fn fluentish() -> impl Strategy<Value = String> {
        let token = prop::sample::select(vec![
            "a = x\n",
            "a",
            "=",
            " = ",
            "\n",
            "\r\n",
            "\n    ",
            "\n  ",
            "{ ",
            " }",
            "{ $n ->\n",
            "[one] ",
            "  *[other] ",
            "\n  }\n",
            ".title = ",
            "# c\n",
            "## ",
            "-t",
            "text  ",
            "[",
            "*",
            "  ",
            "\r",
            "{ \"x\" }",
        ]);
        prop::collection::vec(token, 0..40).prop_map(|tokens| tokens.concat())
    }

    proptest! {
        #[test]
        fn formatting_keeps_the_meaning_and_is_done_after_once(text in fluentish()) {
            let formatted = format_file(&text);
            let unix = |text: &str| text.replace("\r\n", "\n");
            prop_assert_eq!(meaning(&read(&unix(&formatted)), &unix(&formatted)), meaning(&read(&unix(&text)), &unix(&text)));
            prop_assert_eq!(format_file(&formatted), formatted);
        }
    }
}
