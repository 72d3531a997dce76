//! Lines and columns of spans, in steps: one-line files of many megabytes must not be counted from their start for every finding.

use crate::source::{Position, Source, SourceId, Sources, Span};

/// Gives lines and columns; remembers the place given last.
pub struct Places<'a> {
    sources: &'a Sources,
    last: Option<(SourceId, Position)>,
}

impl<'a> Places<'a> {
    /// Starts without a place.
    #[must_use]
    pub fn new(sources: &'a Sources) -> Self {
        Self { sources, last: None }
    }

    /// Where a span starts and ends.
    pub fn of(&mut self, id: SourceId, span: Span) -> (Position, Position) {
        let source = self.sources.file(id);
        let near = self.last.filter(|&(file, _)| file == id).map(|(_, place)| place);
        let start = position_from(source, near, span.start as usize);
        self.last = Some((id, start));
        (start, position_from(source, Some(start), (span.end as usize).max(start.byte)))
    }
}

/// The place of a byte, counted from a known place where that one stands before it on the same line.
fn position_from(source: &Source, known: Option<Position>, byte: usize) -> Position {
    let byte = source.text.floor_char_boundary(byte);
    // A byte order mark takes no column, so the start of a file is no place to count from.
    let Some(known) = known.filter(|known| 0 < known.byte && known.byte <= byte) else { return source.position(byte) };
    let line = source.line_starts().partition_point(|&start| start as usize <= byte);
    if line != known.line {
        return source.position(byte);
    }
    Position { byte, line, column: known.column + source.text[known.byte..byte].chars().count() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counting_in_steps_gives_what_counting_from_the_start_gives() {
        let mut sources = Sources::default();
        let id = sources.add(Source::new("a.md", "\u{feff}é日本 x\r\nüb\rc\n"));
        let length = sources.file(id).text.len();
        for first in 0..length + 2 {
            for second in 0..length + 2 {
                let mut places = Places::new(&sources);
                places.of(id, Span::new(first..first));
                let (start, end) = places.of(id, Span::new(second..length + 9));
                assert_eq!(start, sources.file(id).position(second));
                assert_eq!(end, sources.file(id).position(length));
            }
        }
    }
}
