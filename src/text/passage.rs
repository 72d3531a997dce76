//! The clean text of one block, its sentences and words, and the way back to the bytes of its file.

use super::machine::machine_text;
use super::{TextRange, sentences, words};
use crate::language::Language;
use crate::source::Span;
use std::ops::Range;
use std::sync::OnceLock;

/// What a stretch of clean text was marked up as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkKind {
    /// Emphasis, usually italics.
    Emphasis,
    /// Strong emphasis, usually bold.
    Strong,
    /// Text that no longer holds.
    Strikethrough,
    /// The text of a link; the number counts the document's links.
    Link(u32),
    /// Code, which is no prose.
    Code,
    /// Text that the author marked as a defined term or an abbreviation with its meaning (`<dfn>`, `<abbr title>`).
    Definition,
    /// A declared variable such as `{ $clinic-phone }`.
    Variable,
}

/// A marked-up stretch of clean text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Where, in the clean text.
    pub range: TextRange,
    /// As what.
    pub kind: MarkKind,
}

/// A stretch of clean text and the bytes it came from. Equal lengths mean the bytes themselves; a shorter or longer source
/// means that markup was resolved (`&amp;` to `&`, a line end to a space).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Piece {
    text: TextRange,
    source: Span,
}

impl Piece {
    fn is_verbatim(&self) -> bool {
        self.text.len() == self.source.len()
    }
}

/// One sentence of a passage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Where, in the clean text, without the spaces around it.
    pub range: TextRange,
    /// Which of the passage's words are its own.
    pub words: Range<usize>,
}

/// The clean text of one block: markup, entities, escapes and line ends resolved.
///
/// Invariants: sentences and words are in order and do not overlap; every word lies in a sentence; every range lies on
/// character boundaries of `text`. Words and sentences are found when somebody first asks for them: most texts of a bundle are never
/// looked at word by word.
#[derive(Clone, Debug, Default)]
pub struct Passage {
    text: String,
    pieces: Vec<Piece>,
    marks: Vec<Mark>,
    /// Whose words and sentences they are; none for a passage without text.
    language: Option<Language>,
    sentences: OnceLock<Vec<Sentence>>,
    words: OnceLock<Vec<TextRange>>,
    /// Code, addresses and shortcodes, in order and apart from each other.
    machine: OnceLock<Vec<TextRange>>,
}

/// Words and sentences follow from the rest.
impl PartialEq for Passage {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text && self.pieces == other.pieces && self.marks == other.marks && self.language == other.language
    }
}

impl Eq for Passage {}

impl Passage {
    /// A passage of text that stands verbatim in a file, starting at byte `at`.
    #[must_use]
    pub fn verbatim(text: &str, at: usize, language: &Language) -> Self {
        let mut builder = PassageBuilder::default();
        builder.push_verbatim(text, at);
        builder.finish(language)
    }

    /// The clean text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Its sentences, in order.
    #[must_use]
    pub fn sentences(&self) -> &[Sentence] {
        let Some(language) = &self.language else { return &[] };
        self.sentences.get_or_init(|| {
            let words = self.words();
            let mut next = 0;
            let sentence = |range: TextRange| {
                let first = next;
                next += words[next..].partition_point(|word| word.end <= range.end);
                Sentence { range, words: first..next }
            };
            sentences(&self.text, language).into_iter().map(sentence).collect()
        })
    }

    /// All its words, in order.
    #[must_use]
    pub fn words(&self) -> &[TextRange] {
        let Some(language) = &self.language else { return &[] };
        self.words.get_or_init(|| words(&self.text, language))
    }

    /// The words of one sentence.
    #[must_use]
    pub fn words_of(&self, sentence: &Sentence) -> &[TextRange] {
        &self.words()[sentence.words.clone()]
    }

    /// The sentence that holds a range.
    #[must_use]
    pub fn sentence_at(&self, range: TextRange) -> Option<&Sentence> {
        let sentences = self.sentences();
        let first = sentences.partition_point(|sentence| sentence.range.end < range.end);
        sentences.get(first).filter(|sentence| sentence.range.contains(range))
    }

    /// Its marked-up stretches, by start.
    #[must_use]
    pub fn marks(&self) -> &[Mark] {
        &self.marks
    }

    /// The text of a range.
    #[must_use]
    pub fn slice(&self, range: TextRange) -> &str {
        &self.text[range.range()]
    }

    /// The bytes of the file that a range of clean text came from, markup between them included.
    #[must_use]
    pub fn span(&self, range: TextRange) -> Span {
        let last = range.end.max(range.start + 1) - 1;
        let first = self.piece_at(range.start);
        let final_piece = self.piece_at(last);
        let start = match first {
            Some(piece) if piece.is_verbatim() => {
                piece.source.start + (range.start - piece.text.start).min(piece.text.end - piece.text.start)
            }
            Some(piece) => piece.source.start,
            None => 0,
        };
        let end = match final_piece {
            Some(piece) if piece.is_verbatim() => {
                piece.source.start + (range.end.max(piece.text.start) - piece.text.start).min(piece.text.end - piece.text.start)
            }
            Some(piece) => piece.source.end,
            None => start,
        };
        Span { start, end: end.max(start) }
    }

    /// The piece that holds a byte of the clean text; the last one for the end of the text.
    fn piece_at(&self, at: u32) -> Option<&Piece> {
        let after = self.pieces.partition_point(|piece| piece.text.end <= at);
        self.pieces.get(after).or(self.pieces.last())
    }

    /// The same text with the way back through another passage: for a text that was read out of that passage's clean text, such as
    /// the Markdown in a message.
    #[must_use]
    pub fn through(mut self, outer: &Self) -> Self {
        let mut pieces = Vec::with_capacity(self.pieces.len());
        for piece in &self.pieces {
            if !piece.is_verbatim() {
                let source = outer.span(TextRange { start: piece.source.start, end: piece.source.end });
                pieces.push(Piece { text: piece.text, source });
                continue;
            }
            // A verbatim stretch is cut where the outer passage changes from one piece to the next.
            let mut at = piece.source.start;
            while at < piece.source.end {
                let end = outer.piece_at(at).map_or(piece.source.end, |under| under.text.end.clamp(at + 1, piece.source.end));
                let from = piece.text.start + (at - piece.source.start);
                let text = TextRange { start: from, end: from + (end - at) };
                pieces.push(Piece { text, source: outer.span(TextRange { start: at, end }) });
                at = end;
            }
        }
        self.pieces = pieces;
        self
    }

    /// Whether a word is none that a reader reads: part of code, of an address or of a shortcode.
    #[must_use]
    pub fn is_machine_text(&self, word: TextRange) -> bool {
        let machine = self.machine.get_or_init(|| {
            let code = self.marks.iter().filter(|mark| mark.kind == MarkKind::Code).map(|mark| mark.range);
            let mut machine: Vec<TextRange> = machine_text(&self.text).into_iter().chain(code).collect();
            machine.sort_unstable();
            // An address inside code is code.
            machine.dedup_by(|next, last| {
                next.start < last.end && {
                    last.end = last.end.max(next.end);
                    true
                }
            });
            machine
        });
        let at = machine.partition_point(|range| range.end <= word.start);
        machine.get(at).is_some_and(|range| range.overlaps(word))
    }

    /// Whether a range lies in a stretch of one of these kinds.
    pub fn is_marked(&self, range: TextRange, wanted: impl Fn(MarkKind) -> bool) -> bool {
        self.marks.iter().any(|mark| wanted(mark.kind) && mark.range.contains(range))
    }
}

/// Collects the clean text of a block in the order in which it stands.
#[derive(Debug, Default)]
pub struct PassageBuilder {
    text: String,
    pieces: Vec<Piece>,
    marks: Vec<Mark>,
}

impl PassageBuilder {
    /// A builder of a passage of so many bytes.
    #[must_use]
    pub fn with_capacity(length: usize) -> Self {
        Self { text: String::with_capacity(length), ..Self::default() }
    }

    /// Adds text that stands in the file at byte `at` as it is.
    pub fn push_verbatim(&mut self, text: &str, at: usize) {
        self.push_resolved(text, Span::new(at..at + text.len()));
    }

    /// Adds text that stands for other bytes, such as the character of an entity.
    pub fn push_resolved(&mut self, text: &str, source: Span) {
        if text.is_empty() {
            return;
        }
        let start = self.text.len();
        self.text.push_str(text);
        let piece = Piece { text: TextRange::new(start..self.text.len()), source };
        match self.pieces.last_mut() {
            // Adjacent verbatim stretches are one, so that most passages are a single piece.
            Some(last) if last.is_verbatim() && piece.is_verbatim() && last.source.end == source.start => {
                last.text.end = piece.text.end;
                last.source.end = source.end;
            }
            _ => self.pieces.push(piece),
        }
    }

    /// How many bytes of clean text there are so far: the start of a mark to come.
    #[must_use]
    pub fn len(&self) -> usize {
        self.text.len()
    }

    /// Whether there is no text yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// The text so far.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Marks the text from `start` to here.
    pub fn mark(&mut self, start: usize, kind: MarkKind) {
        if start < self.text.len() {
            self.mark_range(start..self.text.len(), kind);
        }
    }

    /// Marks a stretch of the text so far.
    pub fn mark_range(&mut self, range: Range<usize>, kind: MarkKind) {
        self.marks.push(Mark { range: TextRange::new(range), kind });
    }

    /// The passage, in a language.
    #[must_use]
    pub fn finish(mut self, language: &Language) -> Passage {
        self.marks.sort_by_key(|mark| (mark.range.start, mark.range.end));
        Passage { text: self.text, pieces: self.pieces, marks: self.marks, language: Some(language.clone()), ..Passage::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_finds_its_bytes_through_entities_and_line_ends() {
        // File: `Salt &amp; water\nhelp`
        let mut builder = PassageBuilder::default();
        builder.push_verbatim("Salt ", 0);
        builder.push_resolved("&", Span::new(5..10));
        builder.push_verbatim(" water", 10);
        builder.push_resolved(" ", Span::new(16..17));
        builder.push_verbatim("help", 17);
        let passage = builder.finish(&Language::english());
        assert_eq!(passage.text(), "Salt & water help");
        let span = |range: Range<usize>| passage.span(TextRange::new(range)).range();
        assert_eq!(span(0..4), 0..4);
        assert_eq!(span(5..6), 5..10);
        assert_eq!(span(7..12), 11..16);
        assert_eq!(span(5..17), 5..21);
    }

    #[test]
    fn the_sentence_that_holds_a_range_is_the_one_a_search_of_all_finds() {
        let passage = Passage::verbatim("One is here. Two! Is three here? Yes", 0, &Language::english());
        let length = passage.text().len();
        for (start, end) in (0..=length).flat_map(|start| (start..=length).map(move |end| (start, end))) {
            let range = TextRange::new(start..end);
            let searched = passage.sentences().iter().find(|sentence| sentence.range.contains(range));
            assert_eq!(passage.sentence_at(range).map(|found| found.range), searched.map(|found| found.range), "{start}..{end}");
        }
    }
}
