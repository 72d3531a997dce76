//! Long lines cut into lines that fit: paragraphs of a page, which are often one line, and the words of a finding.

use crate::source::Source;
use unicode_width::UnicodeWidthChar;

/// Columns from one tab stop to the next, as they are shown.
pub(super) const TAB: usize = 4;

/// Marks that close what stands before them (JIS X 4051: no line starts with one).
const NEVER_FIRST: &str = "。，、；：？！）」』】》〉…";

/// A line as it is shown: a line of the file or a part of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct ShownLine {
    /// Its first byte in the file.
    pub(super) byte: u32,
    /// The line of the file that it belongs to, from 1.
    pub(super) line: u32,
    /// The column of its first character in that line, from 1.
    pub(super) column: u32,
}

/// The lines of a file, none wider than `width` columns. There is at least one, and the first starts after a byte order mark.
pub(super) fn shown_lines(source: &Source, width: usize) -> Vec<ShownLine> {
    let small = |number: usize| u32::try_from(number).expect("files are below 4 GiB");
    let starts = source.line_starts();
    let mut shown = Vec::with_capacity(starts.len());
    for (at, &start) in starts.iter().enumerate() {
        let line = small(at + 1);
        let end = starts.get(at + 1).map_or(source.text.len(), |&next| next as usize);
        let text = source.text[start as usize..end].trim_end_matches(['\r', '\n']);
        let mark = if at == 0 && text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        let start = start as usize + mark;
        shown.push(ShownLine { byte: small(start), line, column: 1 });
        breaks(&text[mark..], width, |byte, column| shown.push(ShownLine { byte: small(start + byte), line, column: small(column + 1) }));
    }
    shown
}

/// Calls `cut` with the byte and the character at which each further line starts, so that no line is wider than `width` columns.
/// Lines break after a space and beside wide characters (Chinese and Japanese put no spaces), else wherever a letter starts.
fn breaks(text: &str, width: usize, mut cut: impl FnMut(usize, usize)) {
    // No character is wider than its bytes are many, but for a tab.
    if text.len() <= width && !text.contains('\t') {
        return;
    }
    let mut chance: Option<(usize, usize, usize)> = None;
    let (mut column, mut after_wide) = (0, false);
    for (index, (byte, letter)) in text.char_indices().enumerate() {
        let wide = if letter == '\t' { TAB - column % TAB } else { letter.width().unwrap_or(0) };
        if (wide == 2 || after_wide) && wide > 0 && !letter.is_whitespace() && !NEVER_FIRST.contains(letter) {
            chance = Some((byte, index, column));
        }
        // A space may hang over the edge: nobody sees it.
        if column + wide > width && wide > 0 && !letter.is_whitespace() && column > 0 {
            let (byte, index, at) = chance.take().filter(|&(.., at)| at > 0).unwrap_or((byte, index, column));
            cut(byte, index);
            column -= at;
        }
        column += wide;
        after_wide = wide == 2;
        if letter == ' ' || letter == '\t' {
            chance = Some((byte + 1, index + 1, column));
        }
    }
}

/// The text on lines of at most `width` columns; lines it has already stay apart.
pub(super) fn wrapped(text: &str, width: usize) -> String {
    let mut lines = Vec::new();
    for line in text.lines() {
        let mut start = 0;
        breaks(line, width, |byte, _| {
            lines.push(line[start..byte].trim_end());
            start = byte;
        });
        lines.push(line[start..].trim_end());
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str, width: usize) -> Vec<(String, u32, u32)> {
        let source = Source::new("a.md", text);
        let shown = shown_lines(&source, width);
        let end = |at: usize| shown.get(at + 1).map_or(text.len(), |next| next.byte as usize);
        shown.iter().enumerate().map(|(at, line)| (text[line.byte as usize..end(at)].to_owned(), line.line, line.column)).collect()
    }

    fn line(text: &str, line: u32, column: u32) -> (String, u32, u32) {
        (text.to_owned(), line, column)
    }

    #[test]
    fn lines_break_after_spaces_and_keep_their_columns() {
        assert_eq!(lines("one two three\nfour", 8), [line("one two ", 1, 1), line("three\n", 1, 9), line("four", 2, 1)]);
    }

    #[test]
    fn a_word_wider_than_the_line_is_cut_between_letters_and_not_before_a_mark() {
        assert_eq!(lines("abcde\u{301}fgh", 5), [line("abcde\u{301}", 1, 1), line("fgh", 1, 7)]);
    }

    #[test]
    fn chinese_breaks_between_any_two_characters() {
        assert_eq!(lines("你 好世界你好", 6), [line("你 好", 1, 1), line("世界你", 1, 4), line("好", 1, 7)]);
    }

    #[test]
    fn no_line_starts_with_a_closing_mark() {
        assert_eq!(lines("你好世。界", 6), [line("你好", 1, 1), line("世。界", 1, 3)]);
    }

    #[test]
    fn a_byte_order_mark_is_not_shown_and_an_empty_file_has_a_line() {
        assert_eq!(shown_lines(&Source::new("a.md", "\u{feff}a"), 80), [ShownLine { byte: 3, line: 1, column: 1 }]);
        assert_eq!(shown_lines(&Source::new("a.md", ""), 80), [ShownLine { byte: 0, line: 1, column: 1 }]);
    }

    #[test]
    fn tabs_count_to_the_next_stop() {
        assert_eq!(lines("\tab cd", 6), [line("\tab ", 1, 1), line("cd", 1, 5)]);
    }

    #[test]
    fn notes_are_wrapped_at_spaces_and_keep_addresses_whole() {
        assert_eq!(wrapped("please see https://example.org/a now\nend", 22), "please see\nhttps://example.org/a\nnow\nend");
    }
}
