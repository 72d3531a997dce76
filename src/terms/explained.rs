//! Whether a text says what a term means where the term stands: the shapes in which writers explain, and what only looks like it.

use super::clauses::{clause_start, first_break, list_item, words_in};
use super::content::{Content, Stem};
use super::cues::Cues;
use super::lexicon::{Entry, Level, Lexicon};
use super::page::{Role, Unit};
use super::shape::joint_at;
use crate::text::{MarkKind, TextRange};
use std::cell::OnceCell;
use std::collections::BTreeMap;

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
    /// It is said what sort of thing it is: “cancers such as”.
    Kind,
    /// The project's glossary defines it, and publishing makes that a note at the term.
    Glossary,
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
            Self::Kind => "kind",
            Self::Glossary => "glossary",
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
    /// Whether items of lists may be run together in it: a dash that stands alone.
    pub(super) has_items: bool,
    /// The stems of those of its words that carry meaning, each worked out when it is first asked for.
    pub(super) stems: Vec<OnceCell<Option<Stem>>>,
}

/// A use of a term that is to be judged.
pub(super) struct Use<'a> {
    /// Which text.
    pub(super) unit: usize,
    /// The whole term.
    pub(super) range: TextRange,
    /// The sentence that it begins in.
    pub(super) sentence: TextRange,
    /// The stems of the term's own words.
    pub(super) own: &'a [Stem],
    /// The stems of what the lexicon says of it.
    pub(super) meaning: &'a BTreeMap<Stem, f32>,
    /// What the lexicon says of it, if it holds it.
    pub(super) entry: Option<&'a Entry>,
}

/// A page as it is judged.
pub(super) struct Judge<'a> {
    pub(super) units: &'a [Unit<'a>],
    pub(super) facts: &'a [Facts],
    pub(super) content: Content,
    pub(super) lexicon: Option<&'static Lexicon>,
}

// Weights of stems: natural logarithms of how many definitions hold one of thousands; “blood” 2, “heart” 3, “pouch” 5.
pub(super) const HINT: f32 = 2.5;
const DESCRIBES: f32 = 6.5;

/// What a stretch of text says.
pub(super) struct Said {
    /// Words that carry meaning.
    pub(super) content: usize,
    /// Those of them that are medical terms themselves.
    pub(super) hard: usize,
    /// Stems that the term does not hold itself.
    pub(super) fresh: usize,
    /// How much of what the lexicon says of the term is said here: the number of stems and their weight.
    shared: (usize, f32),
}

impl Said {
    /// Whether it can explain: not circular, and not harder than the term.
    pub(super) fn is_plain(&self, least: usize) -> bool {
        self.fresh >= least && self.hard * 2 <= self.content
    }

    /// Whether something of what the lexicon says of the term is said here.
    pub(super) fn tells(&self, least: f32) -> bool {
        self.shared.1 >= least
    }

    /// Whether so much of it is said here that a reader gets it.
    fn describes(&self) -> bool {
        self.shared.0 >= 2 && self.shared.1 >= DESCRIBES
    }

    /// Whether so much of it is said that it cannot be by chance.
    fn describes_fully(&self) -> bool {
        self.shared.0 >= 3 && self.shared.1 >= 2.0 * DESCRIBES
    }
}

impl Judge<'_> {
    /// How the text explains a term where it stands; none if it does not.
    pub(super) fn how(&self, term: &Use<'_>) -> Option<How> {
        let marked = self.mark(term);
        let by_place = marked.or_else(|| self.list(term)).or_else(|| self.heading(term)).or_else(|| self.opener(term));
        by_place.or_else(|| self.around(term)).or_else(|| self.description(term)).or_else(|| self.kind(term))
    }

    pub(super) fn cues(&self) -> &'static Cues {
        self.content.cues()
    }

    pub(super) fn text(&self, unit: usize, range: std::ops::Range<usize>) -> &str {
        &self.facts[unit].folded[range]
    }

    /// The sentence around a place; the whole text where there is none.
    pub(super) fn sentence(&self, unit: usize, at: u32) -> TextRange {
        let sentences = self.units[unit].passage.sentences();
        let next = sentences.partition_point(|sentence| sentence.range.start <= at);
        let found = next.checked_sub(1).map(|last| sentences[last].range).filter(|range| at < range.end);
        let whole = found.unwrap_or_else(|| TextRange::new(0..self.facts[unit].folded.len()));
        if !self.facts[unit].has_items {
            return whole;
        }
        let item = list_item(self.text(unit, whole.range()), at as usize - whole.range().start);
        item.map_or(whole, |item| TextRange::new(whole.range().start + item.start..whole.range().start + item.end))
    }

    pub(super) fn said(&self, unit: usize, range: std::ops::Range<usize>, term: &Use<'_>) -> Said {
        let (mut content, mut hard) = (0, 0);
        let words = words_in(self.units[unit], &range);
        let mut stems = Vec::with_capacity(words.len());
        // Spots do not overlap, so that they are in order of their ends too.
        let spots = &self.facts[unit].spots;
        let spots = &spots[spots.partition_point(|spot| (spot.range.end as usize) <= range.start)..];
        for (word, known) in self.units[unit].passage.words()[words.clone()].iter().zip(&self.facts[unit].stems[words]) {
            let Some(stem) = *known.get_or_init(|| self.stem(unit, *word)) else { continue };
            content += 1;
            let is_own = unit == term.unit && term.range.contains(*word);
            let mut near = spots.iter().take_while(|spot| spot.range.start < word.end);
            hard += usize::from(!is_own && near.any(|spot| spot.level == Level::Technical && spot.range.overlaps(*word)));
            stems.push(stem);
        }
        stems.sort_unstable();
        stems.dedup();
        stems.retain(|stem| !term.own.contains(stem));
        let fresh = stems.len();
        let told = term.meaning.iter().filter(|(stem, _)| stems.binary_search(stem).is_ok());
        let shared = told.fold((0, 0.0), |(count, sum), (_, weight)| (count + 1, sum + weight));
        Said { content, hard, fresh, shared }
    }

    /// The stem of a word that carries meaning.
    fn stem(&self, unit: usize, word: TextRange) -> Option<Stem> {
        let folded = self.text(unit, word.range());
        let base = folded.strip_suffix("'s").or(folded.strip_suffix("’s")).unwrap_or(folded);
        let zipf = self.content.zipf(base);
        let joint = if self.content.is_english() && zipf.is_none() { joint_at(base, &self.content) } else { None };
        let (base, zipf) = joint.map_or((base, zipf), |at| (&base[..at], self.content.zipf(&base[..at])));
        self.content.carries_at(base, zipf).then(|| Stem::of(base))
    }

    /// Whether a text ends with what gives a thing another name: “also called”, “(”, “or”.
    pub(super) fn gives_name(&self, before: &str) -> bool {
        let before = before.trim_end();
        before.ends_with('(') || self.cues().named.at_end(before, self.cues().spaced()).is_some()
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
            // A table that lost its lines: the term alone, then a list of what is said of it.
            Role::Prose if self.is_alone(term) && next < self.units.len() && !self.units[next].is_heading() => {
                let said = self.said(next, 0..self.facts[next].folded.len(), term);
                (said.is_plain(1) && said.tells(HINT)).then_some(How::List)
            }
            _ => None,
        }
    }

    /// Whether the text is the term and hardly more.
    fn is_alone(&self, term: &Use<'_>) -> bool {
        self.facts[term.unit].folded.trim().len() <= term.range.len() + 2
    }

    /// The term is the heading, and the first sentences under it say what it is.
    fn heading(&self, term: &Use<'_>) -> Option<How> {
        if !self.units[term.unit].is_heading() {
            return None;
        }
        let heading = &self.facts[term.unit].folded;
        if self.cues().topics.within(heading, self.cues().spaced()) {
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
        let is_described = points_back.is_some() && one.is_plain(3) && one.tells(HINT) && !is_purpose;
        (is_described || one.is_plain(2) && one.describes() || two.is_plain(2) && two.describes()).then_some(How::Heading)
    }

    /// The term alone opens a text as if it were a heading: “Carotid artery disease. These arteries supply blood to your brain.”
    fn opener(&self, term: &Use<'_>) -> Option<How> {
        let sentence = term.sentence;
        let range = sentence.range();
        if self.units[term.unit].is_heading() || term.range.end > sentence.end || range.len() > term.range.len() + 40 {
            return None;
        }
        let before = self.text(term.unit, range.start..term.range.range().start);
        let after = self.text(term.unit, term.range.range().end..range.end);
        let after = after.split_once('(').map_or(after, |(words, _)| words);
        // “Anal electromyography. This test …”: a word may stand before it.
        if before.split_whitespace().count() > 1 || self.content.stems(after).len() > 1 || after.split_whitespace().count() > 2 {
            return None;
        }
        let sentences = self.units[term.unit].passage.sentences();
        let next = sentences.partition_point(|next| next.range.start < sentence.end);
        let last = sentences[next..].iter().take(2).next_back()?.range;
        let said = self.said(term.unit, range.end..last.range().end, term);
        (said.is_plain(3) && said.tells(HINT)).then_some(How::Heading)
    }

    pub(super) fn is_purpose_only(&self, after: &str) -> bool {
        let after = after.trim_start();
        let after =
            ["is ", "are ", "can ", "may ", "can be ", "may be "].iter().fold(after, |text, verb| text.strip_prefix(verb).unwrap_or(text));
        self.cues().purpose.at_start(after, self.cues().spaced()).is_some()
    }

    /// The sentence says so much of what the lexicon says that a reader gets it; or the next one does.
    fn description(&self, term: &Use<'_>) -> Option<How> {
        if self.units[term.unit].is_heading() || term.meaning.is_empty() {
            return None;
        }
        let sentence = term.sentence;
        let before = self.text(term.unit, sentence.range().start..term.range.range().start.max(sentence.range().start));
        let is_example = self.cues().examples.within(before, self.cues().spaced());
        if !is_example && self.is_described(term, sentence, before) {
            return Some(How::Description);
        }
        let (unit, next) = self.next_sentence(term.unit, sentence)?;
        let text = self.text(unit, next.range());
        let cues = self.cues();
        let there = self.said(unit, next.range(), term);
        if let Some(length) = cues.points_back.at_start(text, cues.spaced()) {
            let verb = &text[length..].trim_start();
            let defines = cues.defines.at_start(verb, cues.spaced()).is_some();
            let is_last = !self.facts[term.unit]
                .spots
                .iter()
                .any(|spot| spot.level == Level::Technical && spot.range.start >= term.range.end && sentence.contains(spot.range));
            if there.is_plain(2) && (there.tells(HINT) || defines && is_last && !self.is_purpose_only(verb)) {
                return Some(How::Description);
            }
        }
        if self.acronym_is_named(term, text) {
            return Some(How::Alias);
        }
        let begins = self.next_begins_with(term, unit, next);
        // “the gastrointestinal (GI) tract. The GI tract is a series of hollow organs”
        let opening = text.match_indices(' ').nth(5).map_or(text, |(end, _)| &text[..end]);
        let defines = || cues.defines.within(opening, cues.spaced());
        if begins && (there.is_plain(3) && there.tells(HINT) || there.is_plain(2) && defines()) {
            return Some(How::Description);
        }
        let repeats = || self.content.stems(text).iter().any(|stem| term.own.contains(stem));
        (there.describes() && repeats()).then_some(How::Description)
    }

    /// Whether the sentence is about the term and describes it, or does so in the term's own clause, or says nearly all there is to say.
    fn is_described(&self, term: &Use<'_>, sentence: TextRange, before: &str) -> bool {
        let whole = self.said(term.unit, sentence.range(), term);
        if !whole.describes() {
            return false;
        }
        let is_about =
            before.split_whitespace().count() <= 3 || self.cues().bearers.at_end(before.trim_end(), self.cues().spaced()).is_some();
        let end = term.range.range().end.min(sentence.range().end);
        let clause = sentence.range().start + clause_start(before)..end + first_break(self.text(term.unit, end..sentence.range().end));
        is_about || whole.describes_fully() || self.said(term.unit, clause, term).describes()
    }

    /// Whether the sentence begins with the term itself, an article before it or not, or with its acronym.
    fn next_begins_with(&self, term: &Use<'_>, unit: usize, next: TextRange) -> bool {
        let text = self.text(unit, next.range());
        let text = ["the ", "a ", "an ", "these ", "this "].iter().find_map(|article| text.strip_prefix(article)).unwrap_or(text);
        let name = self.text(term.unit, term.range.range());
        // “endoscopic ultrasound (EUS). EUS uses …”: its acronym stands for it.
        let is_acronym = self.acronym(term).is_some_and(|short| text.strip_prefix(short).is_some_and(|rest| rest.starts_with(' ')));
        text.starts_with(name.trim_end_matches('s')) || is_acronym
    }

    /// The acronym that stands in brackets after a term.
    pub(super) fn acronym(&self, term: &Use<'_>) -> Option<&str> {
        let after = self.text(term.unit, term.range.range().end..self.facts[term.unit].folded.len());
        let (short, _) = after.trim_start().strip_prefix('(')?.split_once(')')?;
        (2..=6).contains(&short.len()).then_some(short)
    }

    /// “transient ischaemic attacks (TIAs). Early treatment for TIAs, sometimes called mini-strokes, …”
    fn acronym_is_named(&self, term: &Use<'_>, next: &str) -> bool {
        let Some(short) = self.acronym(term) else { return false };
        let Some(at) = next.find(short).filter(|at| super::fold::is_whole(next, *at, at + short.len())) else { return false };
        let behind = next[at + short.len()..].trim_start_matches([',', ' ']);
        self.cues().alias.at_start(behind, self.cues().spaced()).is_some_and(|length| !self.cues().or_words.contains(&behind[..length]))
    }

    fn next_sentence(&self, unit: usize, sentence: TextRange) -> Option<(usize, TextRange)> {
        let sentences = self.units[unit].passage.sentences();
        if let Some(next) = sentences.get(sentences.partition_point(|next| next.range.start < sentence.end)) {
            return Some((unit, next.range));
        }
        let next = self.units.get(unit + 1).filter(|next| next.role == Role::Prose && self.units[unit].role == Role::Prose)?;
        next.passage.sentences().first().map(|first| (unit + 1, first.range))
    }
}
