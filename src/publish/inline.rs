//! The text of one block: marks, links, images, footnotes, terms, variables and isolated numbers.

use super::escape::escaped;
use super::isolate::isolates;
use crate::document::Document;
use crate::text::MarkKind;
use std::ops::Range;

/// What a stretch of text becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Dress {
    Mark(MarkKind),
    /// A term of the glossary, by its place there.
    Term(usize),
    /// A number that keeps its own direction.
    Isolate,
}

/// What stands between characters.
#[derive(Clone, Copy, Debug)]
pub(super) enum Point {
    /// An image of the document, by its place there.
    Image(usize),
    /// A sign that leads to a footnote, by its place in the document.
    Note(usize),
}

/// A stretch of a text.
pub(super) struct Stretch {
    pub(super) range: Range<usize>,
    pub(super) dress: Dress,
}

/// How stretches and points are written; the page decides.
pub(super) trait Writer {
    /// Text without marks, on one line.
    fn text(&mut self, text: &str, out: &mut String);
    /// The end of a line inside a block.
    fn line_break(&mut self, out: &mut String);
    /// What stands before and after a stretch.
    fn around(&mut self, dress: Dress, text: &str) -> (String, String);
    /// What stands in place of a variable, `{ $name }`.
    fn variable(&mut self, text: &str) -> String;
    /// What stands at a point.
    fn point(&mut self, point: Point) -> String;
}

/// More than this many marks inside one another are no emphasis that anybody meant.
const DEEPEST: usize = 50;

/// The stretches of a text in the order in which they open, nested or apart: where two cross, a variable or an earlier mark stays.
pub(super) fn stretches(document: &Document, block: usize, terms: &[(Range<usize>, usize)], is_right_to_left: bool) -> Vec<Stretch> {
    let passage = &document.blocks[block].passage;
    let marks = || passage.marks().iter().map(|mark| (mark.range.range(), mark.kind));
    let variables: Vec<Range<usize>> = marks().filter(|(_, kind)| *kind == MarkKind::Variable).map(|(range, _)| range).collect();
    let crosses = |a: &Range<usize>, b: &Range<usize>| {
        a.start < b.end && b.start < a.end && !(a.start <= b.start && b.end <= a.end) && !(b.start <= a.start && a.end <= b.end)
    };
    let mut found: Vec<Stretch> = marks()
        .filter(|(range, kind)| {
            *kind == MarkKind::Variable
                || !variables
                    .iter()
                    .any(|variable| crosses(range, variable) || (variable.start <= range.start && range.end <= variable.end))
        })
        .map(|(range, kind)| Stretch { range, dress: Dress::Mark(kind) })
        .collect();
    // A term inside a link, code or a variable is no link of its own.
    let is_free = |range: &Range<usize>, found: &[Stretch]| {
        !found.iter().any(|stretch| {
            let overlaps = stretch.range.start < range.end && range.start < stretch.range.end;
            let closed = matches!(stretch.dress, Dress::Mark(MarkKind::Link(_) | MarkKind::Code | MarkKind::Variable) | Dress::Term(_));
            overlaps && (closed || crosses(&stretch.range, range))
        })
    };
    for (range, term) in terms {
        if is_free(range, &found) {
            found.push(Stretch { range: range.clone(), dress: Dress::Term(*term) });
        }
    }
    if is_right_to_left {
        for range in isolates(passage.text()) {
            let is_torn = found.iter().any(|stretch| {
                crosses(&stretch.range, &range)
                    || (stretch.dress == Dress::Mark(MarkKind::Variable) && stretch.range.contains(&range.start))
            });
            if !is_torn {
                found.push(Stretch { range, dress: Dress::Isolate });
            }
        }
    }
    found.sort_by_key(|stretch| (stretch.range.start, std::cmp::Reverse(stretch.range.end), stretch.dress == Dress::Isolate));
    found
}

/// A block's text as its writer writes it.
pub(super) fn written(document: &Document, block: usize, stretches: &[Stretch], writer: &mut impl Writer) -> String {
    let images =
        document.images.iter().enumerate().filter(|(_, image)| image.block == block).map(|(at, image)| (image.at, Point::Image(at)));
    let notes =
        document.note_references.iter().enumerate().filter(|(_, note)| note.block == block).map(|(at, note)| (note.at, Point::Note(at)));
    let mut points: Vec<(usize, Point)> = images.chain(notes).collect();
    points.sort_by_key(|(at, _)| *at);
    let text = document.blocks[block].passage.text();
    let mut dressing = Dressing { text, points, next: 0, writer, out: String::with_capacity(text.len() * 5 / 4) };
    dressing.dress(0..text.len(), stretches, 0);
    dressing.points_to(text.len() + 1);
    dressing.out
}

struct Dressing<'a, W: Writer> {
    text: &'a str,
    points: Vec<(usize, Point)>,
    next: usize,
    writer: &'a mut W,
    out: String,
}

impl<W: Writer> Dressing<'_, W> {
    fn dress(&mut self, range: Range<usize>, stretches: &[Stretch], depth: usize) {
        let mut at = range.start;
        let mut place = 0;
        while let Some(stretch) = stretches.get(place) {
            let inner_end = place + 1 + stretches[place + 1..].iter().take_while(|inner| inner.range.start < stretch.range.end).count();
            let inner = &stretches[place + 1..inner_end];
            place = inner_end;
            if stretch.range.start < at || stretch.range.end > range.end {
                continue;
            }
            self.plain(at..stretch.range.start);
            at = stretch.range.end;
            let text = &self.text[stretch.range.clone()];
            if stretch.dress == Dress::Mark(MarkKind::Variable) {
                let value = self.writer.variable(text);
                self.out.push_str(&value);
            } else if depth >= DEEPEST {
                self.dress(stretch.range.clone(), &[], depth);
            } else {
                let (before, after) = self.writer.around(stretch.dress, text);
                self.out.push_str(&before);
                self.dress(stretch.range.clone(), inner, depth + 1);
                self.out.push_str(&after);
            }
        }
        self.plain(at..range.end);
    }

    /// Text without stretches, with the points that stand in it.
    fn plain(&mut self, range: Range<usize>) {
        let mut at = range.start;
        while let Some(&(place, _)) = self.points.get(self.next).filter(|(place, _)| *place < range.end) {
            let place = place.max(at);
            self.lines(at..place);
            self.points_to(place + 1);
            at = place;
        }
        self.lines(at..range.end);
    }

    fn points_to(&mut self, end: usize) {
        while let Some(&(_, point)) = self.points.get(self.next).filter(|(place, _)| *place < end) {
            self.next += 1;
            let written = self.writer.point(point);
            self.out.push_str(&written);
        }
    }

    fn lines(&mut self, range: Range<usize>) {
        let mut lines = self.text[range].split('\n');
        self.writer.text(lines.next().unwrap_or_default(), &mut self.out);
        for line in lines {
            self.writer.line_break(&mut self.out);
            self.writer.text(line, &mut self.out);
        }
    }
}

/// An attribute with its value, a space before it.
pub(super) fn attribute(name: &str, value: &str) -> String {
    format!(" {name}=\"{}\"", escaped(value))
}
