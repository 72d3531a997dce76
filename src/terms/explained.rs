//! Whether a text says what a term means where the term stands: the shapes in which writers explain, and what only looks like it.

use super::clauses::{clause_length, clause_start, first_break, is_acronym_only, last_words, words_in};
use super::content::{Content, stem};
use super::cues::Cues;
use super::lexicon::Level;
use super::page::{Role, Unit};
use crate::text::{MarkKind, TextRange};
use std::collections::BTreeSet;

/// In which way a text explains a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum How {
    /// Plain words, then the term in brackets.
    InBrackets,
    /// The term, then plain words in brackets.
    Gloss,
    /// Another name that people know: “also called”, “or”.
    Alias,
    /// “is a”, “means”, “happens when”.
    Definition,
    /// It is a heading, and the text under it says what it is.
    Heading,
    /// Plain examples follow.
    Examples,
    /// The sentence, or the one after it, describes it.
    Description,
    /// The author marked it as defined, or linked it to its explanation.
    Mark,
    /// The next column of the table, or the list of definitions, says what it is.
    List,
}

impl How {
    /// The name in outputs.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::InBrackets => "in-brackets",
            Self::Gloss => "gloss",
            Self::Alias => "alias",
            Self::Definition => "definition",
            Self::Heading => "heading",
            Self::Examples => "examples",
            Self::Description => "description",
            Self::Mark => "mark",
            Self::List => "list",
        }
    }
}

/// Where a term of some level stands: what makes a gloss hard.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spot {
    pub(super) range: TextRange,
    pub(super) level: Level,
}

/// One text with what was found in it.
pub(super) struct Facts {
    pub(super) folded: String,
    pub(super) spots: Vec<Spot>,
}

/// A use of a term that is to be judged.
pub(super) struct Use<'a> {
    /// Which text.
    pub(super) unit: usize,
    /// The whole term.
    pub(super) range: TextRange,
    /// The stems of the term's own words.
    pub(super) own: &'a BTreeSet<String>,
    /// The stems of what the lexicon says of it.
    pub(super) meaning: &'a BTreeSet<String>,
}

/// A page as it is judged.
pub(super) struct Judge<'a> {
    pub(super) units: &'a [Unit<'a>],
    pub(super) facts: &'a [Facts],
    pub(super) content: Content,
}

/// What a stretch of text says.
struct Said {
    /// Words that carry meaning.
    content: usize,
    /// Those of them that are medical terms themselves.
    hard: usize,
    /// Stems that the term does not hold itself.
    fresh: usize,
    /// Stems that the lexicon uses too to say what the term is.
    shared: usize,
}

impl Said {
    /// Whether it can explain: not circular, and not harder than the term.
    fn is_plain(&self, least: usize) -> bool {
        self.fresh >= least && self.hard * 2 <= self.content
    }
}

impl Judge<'_> {
    /// How the text explains a term where it stands; none if it does not.
    pub(super) fn how(&self, term: &Use<'_>) -> Option<How> {
        let marked = self.mark(term);
        let by_place = marked.or_else(|| self.list(term)).or_else(|| self.heading(term));
        by_place.or_else(|| self.around(term)).or_else(|| self.description(term))
    }

    fn cues(&self) -> &'static Cues {
        self.content.cues()
    }

    fn text(&self, unit: usize, range: std::ops::Range<usize>) -> &str {
        &self.facts[unit].folded[range]
    }

    /// The sentence around a place; the whole text where there is none.
    fn sentence(&self, unit: usize, at: u32) -> TextRange {
        let sentences = self.units[unit].passage.sentences();
        let found = sentences.iter().find(|sentence| sentence.range.start <= at && at < sentence.range.end);
        found.map_or(TextRange::new(0..self.facts[unit].folded.len()), |sentence| sentence.range)
    }

    fn said(&self, unit: usize, range: std::ops::Range<usize>, term: &Use<'_>) -> Said {
        let mut stems = BTreeSet::new();
        let (mut content, mut hard) = (0, 0);
        let spots = &self.facts[unit].spots;
        for word in words_in(self.units[unit], &range) {
            let folded = self.text(unit, word.range());
            let base = folded.strip_suffix("'s").or(folded.strip_suffix("’s")).unwrap_or(folded);
            if !self.content.carries(base) {
                continue;
            }
            content += 1;
            let is_own = unit == term.unit && term.range.contains(*word);
            hard += usize::from(!is_own && spots.iter().any(|spot| spot.level == Level::Technical && spot.range.overlaps(*word)));
            stems.insert(stem(base));
        }
        let fresh = stems.iter().filter(|stem| !term.own.contains(*stem)).count();
        let shared = stems.iter().filter(|stem| term.meaning.contains(*stem) && !term.own.contains(*stem)).count();
        Said { content, hard, fresh, shared }
    }

    /// A mark of the author: `<dfn>`, `<abbr>`, or a link whose text is the term.
    fn mark(&self, term: &Use<'_>) -> Option<How> {
        let passage = self.units[term.unit].passage;
        let explains = |mark: &&crate::text::Mark| match mark.kind {
            MarkKind::Definition => mark.range.overlaps(term.range),
            MarkKind::Link(_) => mark.range.overlaps(term.range) && mark.range.len() <= term.range.len() + 14,
            _ => false,
        };
        passage.marks().iter().find(explains).map(|_| How::Mark)
    }

    /// A list of definitions, or a table whose first column holds terms.
    fn list(&self, term: &Use<'_>) -> Option<How> {
        let next = term.unit + 1;
        let follows = |unit: usize, least: usize| self.said(unit, 0..self.facts[unit].folded.len(), term).is_plain(least);
        match self.units[term.unit].role {
            Role::DefinitionTerm => {
                let rest = self.units[next..].iter().take_while(|unit| matches!(unit.role, Role::DefinitionTerm | Role::Definition));
                rest.enumerate().any(|(at, unit)| unit.role == Role::Definition && follows(next + at, 1)).then_some(How::List)
            }
            Role::Cell { table, row, column: 0 } if row > 0 => {
                let same =
                    |unit: &&Unit<'_>| matches!(unit.role, Role::Cell { table: other, row: line, .. } if other == table && line == row);
                let cells = self.units[next..].iter().take_while(same).count();
                (next..next + cells).any(|unit| follows(unit, 2)).then_some(How::List)
            }
            _ => None,
        }
    }

    /// The term is the heading, and the first sentences under it say what it is.
    fn heading(&self, term: &Use<'_>) -> Option<How> {
        if !self.units[term.unit].is_heading() {
            return None;
        }
        let below = term.unit + 1;
        let unit = self.units.get(below).filter(|unit| !unit.is_heading())?;
        let first = unit.passage.sentences().first()?.range;
        let last = unit.passage.sentences().get(1).map_or(first, |sentence| sentence.range);
        let text = self.text(below, first.range());
        let points_back = self.cues().points_back.at_start(text, self.cues().spaced());
        let one = self.said(below, first.range(), term);
        let two = self.said(below, first.range().start..last.range().end, term);
        let is_purpose = points_back.is_some_and(|end| self.is_purpose_only(&text[end..]));
        let is_described = points_back.is_some() && one.is_plain(3) && one.shared >= 1 && !is_purpose;
        (is_described || one.is_plain(2) && one.shared >= 2 || two.is_plain(2) && two.shared >= 2).then_some(How::Heading)
    }

    fn is_purpose_only(&self, after: &str) -> bool {
        let after = after.trim_start();
        let after =
            ["is ", "are ", "can ", "may ", "can be ", "may be "].iter().fold(after, |text, verb| text.strip_prefix(verb).unwrap_or(text));
        self.cues().purpose.at_start(after, self.cues().spaced()).is_some()
    }

    /// What stands directly before and after the term in its sentence.
    fn around(&self, term: &Use<'_>) -> Option<How> {
        let sentence = self.sentence(term.unit, term.range.start).range();
        let before = self.text(term.unit, sentence.start..term.range.range().start);
        let end = term.range.range().end.min(sentence.end.max(term.range.range().end));
        let before_how = self.before(term, before, sentence.start);
        before_how.or_else(|| self.after(term, before, end, sentence.end.max(end)))
    }

    fn before(&self, term: &Use<'_>, before: &str, start: usize) -> Option<How> {
        let spaced = self.cues().spaced();
        let mut words = before.trim_end();
        for article in [" a", " an", " the"] {
            words = words.strip_suffix(article).unwrap_or(words).trim_end();
        }
        let is_open = words.ends_with('(');
        let named = self.cues().named.at_end(words, spaced).map(|at| words[..at].trim_end());
        let is_or = named.is_some_and(|rest| words[rest.len()..].trim() == "or");
        if is_open || named.is_some_and(|rest| rest.ends_with('(')) {
            let rest = named.unwrap_or(words).trim_end_matches('(').trim_end();
            let from = last_words(rest, 5);
            let inner_end = self.text(term.unit, term.range.range().end..self.facts[term.unit].folded.len());
            let lists = inner_end.split(')').next().is_some_and(|inner| inner.contains([',', ';']) || inner.contains(" or "));
            let said = self.said(term.unit, start + from..start + rest.len(), term);
            return (said.content >= 1 && said.hard == 0 && said.fresh >= 1 && !lists).then_some(How::InBrackets);
        }
        let rest = named?;
        let clause = clause_start(rest);
        if is_or {
            // “a heart attack, or myocardial infarction,”: the comma tells another name from another thing.
            let said = self.said(term.unit, start + clause_start(rest.trim_end_matches(','))..start + rest.len(), term);
            return (rest.ends_with(',') && said.fresh >= 1 && said.hard == 0 && said.content <= 6).then_some(How::Alias);
        }
        let near = self.said(term.unit, start + clause..start + rest.len(), term);
        let whole = self.said(term.unit, start..start + rest.len(), term);
        (near.is_plain(1) || whole.is_plain(2)).then_some(How::Alias)
    }

    fn after(&self, term: &Use<'_>, before: &str, end: usize, sentence_end: usize) -> Option<How> {
        let spaced = self.cues().spaced();
        let unit = term.unit;
        let mut at = end;
        let rest = self.text(unit, at..sentence_end);
        let text = rest.trim_start();
        if text.starts_with(['(', '[']) {
            let open = at + (rest.len() - text.len());
            let close = text.find([')', ']']).map_or(sentence_end, |close| open + close);
            let inner = open + 1..close;
            let original = &self.units[unit].passage.text()[inner.clone()];
            if !is_acronym_only(original) {
                let said = self.said(unit, inner, term);
                if said.is_plain(1) {
                    return Some(How::Gloss);
                }
            }
            at = (close + 1).min(sentence_end);
        }
        let rest = self.text(unit, at..sentence_end);
        let text = rest.trim_start();
        let from = sentence_end - text.len();
        if let Some(how) = self.gloss_after_mark(term, text, from, before) {
            return Some(how);
        }
        let (bare, comma) = match text.strip_prefix(',') {
            Some(bare) => (bare.trim_start(), true),
            None => (text, false),
        };
        let from = sentence_end - bare.len();
        if let Some(length) = self.cues().examples.at_start(bare, spaced) {
            let list = from + length..sentence_end.min(from + clause_length(bare));
            let spots = &self.facts[unit].spots;
            let is_hard = spots.iter().any(|spot| spot.level > Level::Everyday && spot.range.overlaps(TextRange::new(list.clone())));
            if !is_hard && self.said(unit, list, term).fresh >= 1 {
                return Some(How::Examples);
            }
        }
        if let Some(length) = self.cues().alias.at_start(bare, spaced) {
            let is_or = &bare[..length] == "or";
            let name = from + length..from + length + first_break(&bare[length..]);
            let closes = self.text(unit, name.end..sentence_end).starts_with([',', ')', '.', ';']);
            let said = self.said(unit, name, term);
            if (!is_or || comma && closes) && said.fresh >= 1 && said.hard == 0 && said.content <= 8 {
                return Some(How::Alias);
            }
        }
        if comma && let Some(how) = self.apposition(term, bare, from) {
            return Some(how);
        }
        if self.is_subject(before)
            && let Some(length) = self.cues().defines.at_start(text, spaced)
        {
            let start = sentence_end - text.len() + length;
            let is_purpose = self.is_purpose_only(&text[length..]);
            if !is_purpose && self.said(unit, start..sentence_end, term).is_plain(2) {
                return Some(How::Definition);
            }
        }
        if let Some(length) = self.cues().relative.at_start(bare, spaced) {
            let said = self.said(unit, from + length..from + clause_length(bare), term);
            if said.is_plain(2)
                && (said.shared >= 1 || comma && self.cues().defines.at_start(bare[length..].trim_start(), spaced).is_some())
            {
                return Some(How::Description);
            }
        }
        None
    }

    /// “Term: what it is”, “Term – what it is” at the start of a line.
    fn gloss_after_mark(&self, term: &Use<'_>, text: &str, from: usize, before: &str) -> Option<How> {
        let mark = text.chars().next().filter(|sign| matches!(sign, ':' | '–' | '—' | '：'))?;
        let inner = from + mark.len_utf8()..from + text.len();
        let starts_line = before.split_whitespace().count() <= 3;
        let said = self.said(term.unit, inner.clone(), term);
        let is_long = said.content >= 2 || self.text(term.unit, inner).split_whitespace().count() >= 3;
        (starts_line && is_long && said.is_plain(1)).then_some(How::Gloss)
    }

    /// “leukaemia, a cancer of the blood,”.
    fn apposition(&self, term: &Use<'_>, bare: &str, from: usize) -> Option<How> {
        let article = ["a ", "an ", "the ", "any ", "one of "].iter().find(|article| bare.starts_with(**article))?;
        let end = first_break(&bare[article.len()..]) + article.len();
        let said = self.said(term.unit, from..from + end, term);
        let is_phrase = [" of ", " that ", " which ", " in ", " for ", " to ", " where "].iter().any(|joint| bare[..end].contains(joint));
        (said.hard == 0 && said.fresh >= 1 && (is_phrase || said.content >= 2)).then_some(How::Definition)
    }

    /// Whether what stands before a term in its sentence lets the term be the one that is spoken of.
    fn is_subject(&self, before: &str) -> bool {
        let clause = &before[clause_start(before)..];
        let words: Vec<&str> = clause.split_whitespace().collect();
        words.len() <= 3 && !words.iter().any(|word| matches!(*word, "of" | "with" | "for" | "in" | "from" | "to" | "by" | "or" | "about"))
    }

    /// The sentence says so much of what the lexicon says that a reader gets it; or the next one does.
    fn description(&self, term: &Use<'_>) -> Option<How> {
        if self.units[term.unit].is_heading() || term.meaning.is_empty() {
            return None;
        }
        let sentence = self.sentence(term.unit, term.range.start);
        let here = self.said(term.unit, sentence.range(), term);
        if here.shared >= 2 {
            return Some(How::Description);
        }
        let (unit, next) = self.next_sentence(term.unit, sentence)?;
        let text = self.text(unit, next.range());
        let cues = self.cues();
        let there = self.said(unit, next.range(), term);
        let repeats = self.content.stems(text).iter().any(|stem| term.own.contains(stem));
        if let Some(length) = cues.points_back.at_start(text, cues.spaced()) {
            let verb = &text[length..].trim_start();
            let defines = cues.defines.at_start(verb, cues.spaced()).is_some();
            let is_last = !self.facts[term.unit]
                .spots
                .iter()
                .any(|spot| spot.level == Level::Technical && spot.range.start >= term.range.end && sentence.contains(spot.range));
            if there.is_plain(2) && (there.shared >= 1 || defines && is_last && !self.is_purpose_only(verb)) {
                return Some(How::Description);
            }
        }
        (there.shared >= 2 && (repeats || here.shared >= 1)).then_some(How::Description)
    }

    fn next_sentence(&self, unit: usize, sentence: TextRange) -> Option<(usize, TextRange)> {
        let sentences = self.units[unit].passage.sentences();
        if let Some(next) = sentences.iter().find(|next| next.range.start >= sentence.end) {
            return Some((unit, next.range));
        }
        let next = self.units.get(unit + 1).filter(|next| next.role == Role::Prose && self.units[unit].role == Role::Prose)?;
        next.passage.sentences().first().map(|first| (unit + 1, first.range))
    }
}
