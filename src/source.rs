//! Files held in memory and places in them: a span is a range of bytes of a whole file.

use std::ops::Range;
use std::sync::OnceLock;

/// A range of bytes of one file, on character boundaries. Files stay below 4 GiB (`project::load` refuses larger ones).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The bytes `range` of a file.
    #[must_use]
    pub fn new(range: Range<usize>) -> Self {
        let byte = |at: usize| u32::try_from(at).expect("files are below 4 GiB");
        Self { start: byte(range.start), end: byte(range.end.max(range.start)) }
    }

    /// The span as a range that indexes a string.
    #[must_use]
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// Whether the two share a byte; an empty span overlaps what it stands in.
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The smallest span that holds both.
    #[must_use]
    pub fn join(self, other: Self) -> Self {
        Self { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// Whether `other` lies wholly inside.
    #[must_use]
    pub fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Length in bytes.
    #[must_use]
    pub fn len(self) -> usize {
        (self.end - self.start) as usize
    }

    /// Whether it holds no byte.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }
}

/// Names a file of [`Sources`]. Files are added in a settled order (configuration, pages by path, locales by path), so sorting
/// by id sorts by file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(pub u32);

/// A place for people: line and column from 1, column in characters; a byte order mark takes no column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// Offset in bytes from the start of the file.
    pub byte: usize,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

/// One file.
#[derive(Clone, Debug)]
pub struct Source {
    /// The path as it is shown, with `/` between folders.
    pub path: String,
    /// The whole file, byte order mark included.
    pub text: String,
    line_starts: OnceLock<Vec<u32>>,
}

impl Source {
    /// A file of this path and text.
    #[must_use]
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self { path: path.into(), text: text.into(), line_starts: OnceLock::new() }
    }

    /// Offsets at which lines start; `\n`, `\r\n` and a lone `\r` end a line.
    pub fn line_starts(&self) -> &[u32] {
        self.line_starts.get_or_init(|| {
            let bytes = self.text.as_bytes();
            let ends_line = |at: usize| bytes[at] == b'\n' || (bytes[at] == b'\r' && bytes.get(at + 1) != Some(&b'\n'));
            std::iter::once(0).chain((0..bytes.len()).filter(|&at| ends_line(at)).map(|at| Span::new(at + 1..at + 1).start)).collect()
        })
    }

    /// Line and column of a byte offset; an offset inside a character counts as its start.
    #[must_use]
    pub fn position(&self, byte: usize) -> Position {
        let byte = self.text.floor_char_boundary(byte);
        let starts = self.line_starts();
        let line = starts.partition_point(|&start| start as usize <= byte) - 1;
        let before = &self.text[starts[line] as usize..byte];
        let marks = usize::from(line == 0 && before.starts_with('\u{feff}'));
        Position { byte, line: line + 1, column: before.chars().count() + 1 - marks }
    }

    /// The text of a span; a span that does not fit the file gives what fits of it.
    #[must_use]
    pub fn slice(&self, span: Span) -> &str {
        let start = self.text.floor_char_boundary(span.start as usize);
        let end = self.text.floor_char_boundary(span.end as usize).max(start);
        &self.text[start..end]
    }
}

/// All files of a run, in the order of their paths.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    files: Vec<Source>,
}

impl Sources {
    /// Adds a file and names it.
    pub fn add(&mut self, source: Source) -> SourceId {
        let id = SourceId(u32::try_from(self.files.len()).expect("fewer than 2^32 files"));
        self.files.push(source);
        id
    }

    /// Forgets the files that were added after the first `count`.
    pub fn truncate(&mut self, count: usize) {
        self.files.truncate(count);
    }

    /// The file of that name.
    #[must_use]
    pub fn file(&self, id: SourceId) -> &Source {
        &self.files[id.0 as usize]
    }

    /// All files with their names.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (SourceId, &Source)> {
        self.files.iter().enumerate().map(|(at, file)| (SourceId(u32::try_from(at).expect("fewer than 2^32 files")), file))
    }

    /// How many files there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there is no file.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_skip_the_byte_order_mark() {
        let source = Source::new("a.md", "\u{feff}é x\r\nb\rc\n");
        assert_eq!(source.position(3), Position { byte: 3, line: 1, column: 1 });
        assert_eq!(source.position(6), Position { byte: 6, line: 1, column: 3 });
        assert_eq!(source.position(9), Position { byte: 9, line: 2, column: 1 });
        assert_eq!(source.position(11), Position { byte: 11, line: 3, column: 1 });
        assert_eq!(source.position(13), Position { byte: 13, line: 4, column: 1 });
    }

    #[test]
    fn an_offset_past_the_end_is_the_end() {
        assert_eq!(Source::new("a.md", "ab").position(99).column, 3);
    }
}
