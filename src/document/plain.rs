//! Plain text, as pasted from a web site, to blocks: headings and bullets are inferred from how lines look.
//!
//! Lines are read in groups parted by blank lines. In a group a line is a bullet, a numbered line or text; lines of text
//! belong together where they look wrapped. A short line without an end mark that something follows is a heading.

use super::assemble::Draft;
use super::inline::OpenBlock;
use super::{Block, BlockKind, List};
use crate::language::Language;
use crate::source::Span;
use std::ops::Range;

const MOST_HEADING_WORDS: usize = 14;
const MOST_HEADING_CHARACTERS: usize = 90;
/// Lines at least this long may have been wrapped by the program they were copied from.
const LEAST_WRAPPED: usize = 50;
/// No program wraps a text into narrower lines.
const LEAST_WIDTH: usize = 60;

/// What a line starts with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Start {
    /// A bullet; whether Markdown knows it as one.
    Bullet {
        is_markdown: bool,
    },
    /// `1.` or `1)`.
    Number(u64),
    /// An ATX heading that survived copying.
    Hashes(u8),
    Text,
}

#[derive(Clone, Debug)]
struct Line {
    /// The line without its indentation and trailing spaces.
    whole: Range<usize>,
    /// The same without its marker.
    content: Range<usize>,
    start: Start,
    /// Whether a blank line stands before it.
    starts_group: bool,
}

/// One or more lines that are one block.
struct Unit {
    lines: Vec<Line>,
    /// Whether it is the only unit between its blank lines.
    stands_alone: bool,
    starts_group: bool,
}

impl Unit {
    fn start(&self) -> Start {
        self.lines[0].start
    }
}

/// Reads the plain text that starts at byte `body`.
pub(super) fn plain(text: &str, body: usize, language: &Language) -> Draft {
    let units = units(text, &lines(text, body));
    let mut draft = Draft::default();
    let last_prose = units.iter().rposition(|unit| is_prose(text, unit));
    let mut reader = Kinds { text, units: &units, seen_title: false, seen_heading: false, in_lost_list: false, last_prose };
    for (at, unit) in units.iter().enumerate() {
        let kind = reader.kind(at, &mut draft);
        draft.blocks.push(block(text, unit, kind, language));
    }
    draft
}

fn lines(text: &str, body: usize) -> Vec<Line> {
    let mut found = Vec::new();
    let mut at = body;
    let mut after_blank = true;
    for raw in text[body..].split_inclusive(['\n', '\r']) {
        let trimmed = raw.trim();
        if trimmed.is_empty() {
            // The `\n` of `\r\n` arrives as a line of its own and is no blank line.
            after_blank |= !(raw == "\n" && text[..at].ends_with('\r'));
        } else {
            let whole = at + (raw.len() - raw.trim_start().len())..at + raw.trim_end().len();
            let (start, marker) = start_of(trimmed);
            found.push(Line { content: whole.start + marker..whole.end, whole, start, starts_group: after_blank });
            after_blank = false;
        }
        at += raw.len();
    }
    found
}

/// What a line starts with, and how many bytes its marker and the space after it take.
fn start_of(line: &str) -> (Start, usize) {
    let after = |marker: usize| {
        let rest = &line[marker..];
        marker + rest.len() - rest.trim_start().len()
    };
    let first = line.chars().next().expect("lines are not empty");
    let rest = &line[first.len_utf8()..];
    let is_spaced = rest.starts_with(char::is_whitespace);
    match first {
        '•' | '◦' | '‣' | '▪' | '●' | '○' | '■' | '·' | '⁃' | '∙' | '\u{f0b7}' if !rest.trim().is_empty() => {
            return (Start::Bullet { is_markdown: false }, after(first.len_utf8()));
        }
        '–' | '—' if is_spaced => return (Start::Bullet { is_markdown: false }, after(first.len_utf8())),
        '-' | '*' | '+' if is_spaced => return (Start::Bullet { is_markdown: true }, after(1)),
        '#' => {
            let hashes = line.len() - line.trim_start_matches('#').len();
            if hashes <= 6 && line[hashes..].starts_with(' ') {
                return (Start::Hashes(u8::try_from(hashes).expect("at most six")), after(hashes));
            }
        }
        _ => {}
    }
    let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    if (1..=3).contains(&digits) && line[digits..].starts_with(['.', ')']) && line[digits + 1..].starts_with(char::is_whitespace) {
        return (Start::Number(line[..digits].parse().expect("at most three digits")), after(digits + 1));
    }
    (Start::Text, 0)
}

fn units(text: &str, lines: &[Line]) -> Vec<Unit> {
    let mut units: Vec<Unit> = Vec::new();
    let mut group_start = 0;
    for group in lines.chunk_by(|_, next| !next.starts_group) {
        let widest = group.iter().map(|line| text[line.whole.clone()].chars().count()).max().unwrap_or(0);
        // Under a lead-in short lines are the items of a list whose bullets were lost.
        let mut after_lead_in = false;
        for line in group {
            let joins = units.get(group_start..).and_then(<[Unit]>::last).is_some_and(|unit| {
                let previous = unit.lines.last().expect("units have lines");
                let least = if after_lead_in { LEAST_WRAPPED } else { LEAST_WRAPPED / 2 };
                let length = text[previous.whole.clone()].chars().count();
                let goes_on = length >= least && is_wrapped(text, previous, line, widest, after_lead_in);
                is_only_punctuation(&text[line.whole.clone()]) || (line.start == Start::Text && goes_on)
            });
            if joins {
                units.last_mut().expect("a unit to join").lines.push(line.clone());
            } else {
                after_lead_in |= text[..line.whole.end].ends_with([':', '：']);
                units.push(Unit { lines: vec![line.clone()], stands_alone: false, starts_group: line.starts_group });
            }
        }
        if units.len() == group_start + 1 {
            units[group_start].stands_alone = true;
        }
        group_start = units.len();
    }
    units
}

/// Whether the end of `line` is where a program wrapped it, so that `next` goes on with it. Items of a list may begin with small letters.
fn is_wrapped(text: &str, line: &Line, next: &Line, widest: usize, may_be_list: bool) -> bool {
    let before = &text[line.whole.clone()];
    let after = &text[next.whole.clone()];
    let length = before.chars().count();
    let continues = after.starts_with(|c: char| c.is_lowercase() || matches!(c, '(' | ',' | ';'));
    // A wrapped line is nearly as long as the longest: a word longer than the rest would not have fitted.
    let first_word = after.split_whitespace().next().unwrap_or(after).chars().count();
    let is_full = length + 1 + first_word > widest && (!may_be_list || widest >= LEAST_WIDTH);
    if continues && !before.ends_with(['.', '!', '?', ':']) && (is_full || !may_be_list) {
        return true;
    }
    // What ends in a colon leads in to what follows.
    if before.ends_with([':', '：']) {
        return false;
    }
    length >= LEAST_WRAPPED && widest <= 2 * LEAST_WRAPPED + 20 && is_full
}

/// Whether a unit ends as a sentence does.
fn is_prose(text: &str, unit: &Unit) -> bool {
    unit.lines.last().is_some_and(|line| text[line.content.clone()].ends_with(['.', '。', '।']))
}

fn is_only_punctuation(line: &str) -> bool {
    line.chars().all(|c| c.is_ascii_punctuation()) && line.len() <= 3
}

/// “Home > Conditions > Knee”: the way through a site, which is copied with its page.
fn is_menu_path(line: &str) -> bool {
    [" > ", " › ", " » ", " | ", " / "].iter().any(|mark| line.contains(mark))
}

/// “Published by the clinic on 03/04/2019”: when a page was made, which stands alone as a heading does.
fn ends_in_year(line: &str) -> bool {
    let rest = line.trim_end_matches(|c: char| c.is_ascii_digit());
    let year = &line[rest.len()..];
    year.len() == 4 && (year.starts_with("19") || year.starts_with("20")) && !rest.trim().is_empty()
}

struct Kinds<'a> {
    text: &'a str,
    units: &'a [Unit],
    seen_title: bool,
    seen_heading: bool,
    /// Whether short bare lines here are items of a list whose bullets were lost.
    in_lost_list: bool,
    /// The last unit that ends as a sentence does.
    last_prose: Option<usize>,
}

impl Kinds<'_> {
    fn kind(&mut self, at: usize, draft: &mut Draft) -> (BlockKind, bool) {
        let unit = &self.units[at];
        match unit.start() {
            Start::Hashes(level) => {
                self.seen_title |= level == 1;
                self.seen_heading = true;
                (BlockKind::Heading { level }, false)
            }
            Start::Bullet { is_markdown } => (self.item(at, None, draft), !is_markdown),
            Start::Number(number) if self.is_numbered_heading(at) => {
                let _ = number;
                (self.heading(true), true)
            }
            Start::Number(number) => (self.item(at, Some(number), draft), false),
            Start::Text => {
                self.in_lost_list = self.is_lost_item(at);
                if self.in_lost_list {
                    (self.item(at, None, draft), true)
                } else if self.is_heading(at) {
                    (self.heading(false), true)
                } else {
                    (BlockKind::Paragraph, false)
                }
            }
        }
    }

    fn heading(&mut self, is_numbered: bool) -> BlockKind {
        let level = match (self.seen_title, is_numbered && self.seen_heading) {
            (false, _) => 1,
            (true, false) => 2,
            (true, true) => 3,
        };
        self.seen_heading |= self.seen_title && !is_numbered;
        self.seen_title = true;
        BlockKind::Heading { level }
    }

    /// The item's kind; a list goes on from an item of the same sort that stands right before.
    fn item(&self, at: usize, number: Option<u64>, draft: &mut Draft) -> BlockKind {
        let span = Span::new(self.units[at].lines[0].whole.start..self.units[at].lines.last().expect("units have lines").whole.end);
        let follows_item = draft.blocks.last().is_some_and(|block| matches!(block.kind, BlockKind::Item { .. }));
        let goes_on = follows_item && draft.lists.last().is_some_and(|list| list.start.is_some() == number.is_some() && number != Some(1));
        if goes_on {
            let list = draft.lists.last_mut().expect("a list to go on with");
            list.items += 1;
            list.span = list.span.join(span);
        } else {
            draft.lists.push(List { span, start: number, items: 1, first_blocks: Vec::new(), depth: 0 });
        }
        BlockKind::Item { list: draft.lists.len() - 1, first: true }
    }

    /// `1. Scar tissue` alone between blank lines, with prose under it, is a heading and no list.
    fn is_numbered_heading(&self, at: usize) -> bool {
        let unit = &self.units[at];
        let is_followed_by_text = self.units.get(at + 1).is_some_and(|next| next.starts_group && next.start() == Start::Text);
        unit.stands_alone && is_followed_by_text && self.looks_like_heading(unit)
    }

    fn is_heading(&self, at: usize) -> bool {
        let unit = &self.units[at];
        let Some(next) = self.units.get(at + 1) else { return false };
        let has_own_line = unit.stands_alone || (unit.starts_group && !next.starts_group);
        // Inside a group only what heads a list or a paragraph stands out.
        let heads_list = !next.starts_group && matches!(next.start(), Start::Bullet { .. } | Start::Number(_));
        let heads_text = !next.starts_group && next.start() == Start::Text && !self.looks_like_heading(next);
        let is_title = at == 0;
        (unit.stands_alone || is_title || heads_list || (has_own_line && heads_text) || self.heads_lost_list(at))
            && self.looks_like_heading(unit)
    }

    /// Whether three or more short bare lines stand under a line, up to a blank line or prose: a list whose bullets were lost. At the top of
    /// a page and after its prose such lines are parts of a web site, and those with digits are addresses.
    fn heads_lost_list(&self, at: usize) -> bool {
        // Only the first line of a group can lead in to the others, so that each line is looked at once.
        if !self.seen_title || !self.units[at].starts_group || !self.looks_like_heading(&self.units[at]) {
            return false;
        }
        let below = &self.units[at + 1..];
        let has_digits = |unit: &Unit| self.content(unit).contains(|sign: char| sign.is_ascii_digit());
        let items = below.iter().take_while(|unit| !unit.starts_group && self.is_short_line(unit)).count();
        let ends_so = |unit: &Unit| unit.starts_group || is_prose(self.text, unit);
        items >= 3
            && !below[..items].iter().any(has_digits)
            && below.get(items).is_some_and(ends_so)
            && self.last_prose.is_some_and(|last| last > at + items)
    }

    /// After a lead-in that ends in a colon, two or more short bare lines are a list whose bullets were lost.
    fn is_lost_item(&self, at: usize) -> bool {
        if !self.is_short_line(&self.units[at]) {
            return false;
        }
        if self.in_lost_list {
            return !self.units[at].starts_group || self.units[at - 1].starts_group;
        }
        if at > 0 && self.heads_lost_list(at - 1) {
            return true;
        }
        let follows_lead_in = at > 0 && self.content(&self.units[at - 1]).ends_with([':', '：']);
        // One short line after a blank line is the next heading, not the list.
        let next = self.units.get(at + 1);
        let same_group = |unit: &Unit| !unit.starts_group;
        follows_lead_in
            && next.is_some_and(|next| self.is_short_line(next) && (same_group(next) || !same_group(&self.units[at])) && same_group(next))
    }

    fn content(&self, unit: &Unit) -> &str {
        #[cfg(test)]
        tests::LOOKED_AT.set(tests::LOOKED_AT.get() + 1);
        let last = unit.lines.last().expect("units have lines");
        &self.text[last.content.clone()]
    }

    fn is_short_line(&self, unit: &Unit) -> bool {
        unit.start() == Start::Text && unit.lines.len() == 1 && self.is_bare(unit)
    }

    /// A short line without an end mark.
    fn is_bare(&self, unit: &Unit) -> bool {
        let line = self.content(unit);
        line.chars().count() <= MOST_HEADING_CHARACTERS
            && line.split_whitespace().count() <= MOST_HEADING_WORDS
            && !line.ends_with(['.', '!', ':', ';', ',', '。', '！', '：', '؛', '،', '।'])
    }

    fn looks_like_heading(&self, unit: &Unit) -> bool {
        let line = self.content(unit);
        let starts_large = line.chars().find(|c| c.is_alphanumeric()).is_some_and(|c| !c.is_lowercase());
        unit.lines.len() == 1 && self.is_bare(unit) && starts_large && !is_menu_path(line) && !ends_in_year(line)
    }
}

fn block(text: &str, unit: &Unit, (kind, inferred): (BlockKind, bool), language: &Language) -> Block {
    let first = &unit.lines[0];
    let mut open = OpenBlock::new(kind, first.whole.clone());
    let mut end: Option<usize> = None;
    for line in &unit.lines {
        let content = if end.is_none() { line.content.clone() } else { line.whole.clone() };
        if let Some(end) = end {
            let joint = if language.is_unspaced() || is_only_punctuation(&text[content.clone()]) { "" } else { " " };
            open.builder.push_resolved(joint, Span::new(end..content.start));
        }
        open.cover(&content);
        open.builder.push_verbatim(&text[content.clone()], content.start);
        end = Some(content.end);
    }
    Block { inferred, ..open.finish(text, language) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;

    // How many lines were looked at.
    thread_local!(pub(super) static LOOKED_AT: Cell<usize> = const { Cell::new(0) });

    #[test]
    fn twice_the_lines_are_twice_the_work() {
        let work = |text: &str| {
            LOOKED_AT.set(0);
            plain(text, 0, &Language::english());
            LOOKED_AT.get()
        };
        for part in
            ["Some words\n", "Some words\nMore\nAnd more\nLast\n\n", "It can be:\nthis\nthat\n", "- one\n", "Prose ends so.\nA line\n"]
        {
            let (once, twice) = (work(&format!("Title\n\n{}", part.repeat(500))), work(&format!("Title\n\n{}", part.repeat(1_000))));
            assert!(twice <= 2 * once + once / 10, "{part}: {once} lines, then {twice}");
        }
    }
}
