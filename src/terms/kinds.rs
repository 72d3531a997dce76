//! Whether a text says what sort of thing a term names: “cancers such as lymphoma”, “beta blockers and other heart medicines”.

use super::clauses::{clause_length, clause_start, first_break};
use super::explained::{How, Judge, Use};
use super::lexicon::{Kind, Level};
use crate::text::TextRange;

const REACH: usize = 30; // Words between a term and the name of its kind: the other members of a list.
const IN_ITEM: usize = 4; // Words of one member.
const IN_NAME: usize = 5; // Words of the name of a kind: “blood pressure lowering medicines”.
const TO_AIM: usize = 6; // Words between a medicine and what it is given for: “a phosphate binder with meals to lower …”.

impl Judge<'_> {
    /// What sort of thing it is, said before or after the term or the list that it stands in, and what a medicine does.
    pub(super) fn kind(&self, term: &Use<'_>) -> Option<How> {
        if self.units[term.unit].is_heading() || !self.cues().spaced() || self.cues().members.is_empty() {
            return None;
        }
        let is_told = self.is_listed_under(term) || self.is_listed_with(term) || self.is_given_for(term);
        is_told.then_some(How::Kind)
    }

    /// “antibiotics such as ampicillin or metronidazole”, “the bacterium …”.
    fn is_listed_under(&self, term: &Use<'_>) -> bool {
        let start = term.sentence.range().start;
        let before = self.text(term.unit, start..term.range.range().start.max(start));
        let (mut at, mut in_item) = (before.trim_end().len(), 0);
        for walked in 0..REACH {
            let rest = &before[..at];
            let cue = self.cues().members.at_end(rest, true);
            let is_marked = rest.ends_with(':') || walked == 0 || rest.ends_with(',') && !self.is_item(rest);
            let name = cue.or(is_marked.then_some(rest.len()));
            if let Some(end) = name
                && self.is_kind_of(term, start, rest[..end].trim_end_matches([',', ':', ' ', '(']), walked == 0 && cue.is_none())
            {
                return true;
            }
            let Some(word) = rest.trim_end().rfind(' ') else { return false };
            let last = &rest[word + 1..];
            let is_joint = self.cues().joints.contains(last.trim_matches([',', ' ']));
            in_item = if is_joint || last.contains([',', '(']) { 0 } else { in_item + 1 };
            let is_clause = self.cues().relative.at_start(last, true) == Some(last.len());
            if in_item > IN_ITEM || is_clause || last.contains(['.', ';', '|']) {
                return false;
            }
            at = rest[..word].trim_end().len();
        }
        false
    }

    /// Whether what ends here is a member of a list, and no name of what is listed.
    fn is_item(&self, rest: &str) -> bool {
        let item = &rest[clause_start(rest)..];
        !item.split_whitespace().any(|word| self.is_kind_word(word.trim_matches(',')))
    }

    fn is_kind_word(&self, word: &str) -> bool {
        self.cues().kinds.contains(word) || self.cues().medicines.contains(word)
    }

    /// “beta blockers and other blood pressure medicines”, “mutations in the HFE or hepcidin genes”.
    fn is_listed_with(&self, term: &Use<'_>) -> bool {
        let end = term.range.range().end;
        let sentence_end = term.sentence.range().end.max(end);
        let after = self.text(term.unit, end..sentence_end);
        let name = self.text(term.unit, term.range.range());
        if name.rsplit_once(' ').is_some_and(|(_, last)| self.cues().named_kinds.contains(last)) {
            return true;
        }
        let mut at = after.len() - after.trim_start_matches([' ', ',']).len();
        for walked in 0..REACH {
            let rest = &after[at..];
            if walked <= IN_ITEM
                && let Some(word) = rest.split([' ', ',', '.', ')']).next()
                && self.cues().named_kinds.contains(word)
            {
                return true;
            }
            if let Some(length) = self.cues().others.at_start(rest, true) {
                let name = &rest[length..length + first_break(&rest[length..])];
                let ends = name.match_indices(' ').map(|(space, _)| space).chain([name.len()]).take(IN_NAME + 1);
                let from = end + at;
                return ends.into_iter().any(|stop| self.is_kind_of(term, from, &rest[..length + stop], false));
            }
            let Some(word) = rest.find(' ') else { return false };
            if rest[..word].contains(['.', ';', ':', '|']) || walked == IN_ITEM && !after[..at].contains(',') {
                return false;
            }
            at += word + 1;
        }
        false
    }

    /// Whether a stretch, which begins at `start` of the term's text, ends with the name of a sort of thing that the term is.
    pub(super) fn is_kind_of(&self, term: &Use<'_>, start: usize, stretch: &str, is_next: bool) -> bool {
        let stretch = stretch.trim_end();
        let last = stretch.rfind(' ').map_or(0, |space| space + 1);
        let head = &stretch[last..];
        if head.is_empty() {
            return false;
        }
        if self.cues().kinds.contains(head) {
            // “drugs can kill bacteria, such as …”: only the names of living things and the like are told by their kind alone.
            let is_thing = term.entry.is_none_or(|entry| matches!(entry.kind, Kind::Medicine | Kind::Anatomy | Kind::Condition));
            return is_next && is_thing || term.entry.is_none_or(|entry| entry.kind == Kind::Medicine || self.is_defined_as(term, head));
        }
        if self.cues().medicines.contains(head) {
            let from = stretch[..last].rmatch_indices(' ').nth(IN_NAME - 1).map_or(0, |(at, _)| at + 1).max(clause_start(stretch));
            let is_medicine = term.entry.is_none_or(|entry| matches!(entry.kind, Kind::Medicine | Kind::Anatomy));
            return is_medicine && self.is_specific(term, start + from..start + last);
        }
        if !is_next && term.entry.is_some_and(|entry| entry.kind == Kind::Profession) {
            // “a doctor who treats the bladder, such as a urologist”
            let is_carer = |word: &str| self.cues().carers.contains(word.trim_end_matches(','));
            let clause = start + clause_start(stretch);
            return stretch.split(' ').any(is_carer) && self.said(term.unit, clause..start + stretch.len(), term).is_plain(1);
        }
        if is_next || term.entry.is_none_or(|entry| entry.level < Level::Technical) {
            return false;
        }
        // “sweeteners in drinks, including sorbitol”: the name of the kind, or a word before what is said of it.
        let words = stretch[clause_start(stretch)..].split(' ').rev().take(2 * IN_NAME);
        let mut is_noun = true;
        for word in words {
            if is_noun && self.is_defined_as(term, word) {
                return true;
            }
            is_noun = self.cues().prepositions.contains(word) || self.cues().relative.at_start(word, true) == Some(word.len());
        }
        false
    }

    /// Whether words before “medicine” say which: a medical word that people know stands among them.
    fn is_specific(&self, term: &Use<'_>, range: std::ops::Range<usize>) -> bool {
        let range = TextRange::new(range);
        let spots = &self.facts[term.unit].spots;
        spots.iter().rev().find(|spot| spot.range.overlaps(range)).is_some_and(|spot| spot.level < Level::Technical)
    }

    /// Whether the lexicon says that the term is one of these: “a cancer of white blood cells”.
    pub(super) fn is_defined_as(&self, term: &Use<'_>, head: &str) -> bool {
        const FIRST: usize = 3; // Words that carry meaning.
        let Some(entry) = term.entry.filter(|_| self.content.carries(head)) else { return false };
        let stem = super::content::Stem::of(head);
        let is_first = |text: &str| {
            let folded = super::fold::fold(text);
            let words = folded.split(|sign: char| !sign.is_alphanumeric()).filter(|word| self.content.carries(word));
            words.take(FIRST).any(|word| super::content::Stem::of(word) == stem)
        };
        term.meaning.get(&stem).is_some_and(|weight| *weight >= super::around::DENIED)
            && (is_first(&entry.definition) || is_first(&entry.plain))
    }

    /// “a phosphate binder with meals to lower phosphorus in the blood”: what a medicine does is what it is.
    fn is_given_for(&self, term: &Use<'_>) -> bool {
        if term.entry.is_none_or(|entry| entry.kind != Kind::Medicine) {
            return false;
        }
        let end = term.range.range().end;
        let sentence_end = term.sentence.range().end.max(end);
        let after = self.text(term.unit, end..sentence_end);
        let after = &after[..clause_length(after)];
        let starts = std::iter::once(0).chain(after.match_indices(' ').map(|(space, _)| space + 1)).take(TO_AIM + 1);
        let aims = |at: usize| self.cues().aims.at_start(&after[at..], true).map(|length| at + length);
        let Some(aim) = starts.into_iter().find_map(aims) else { return false };
        self.said(term.unit, end + aim..end + after.len(), term).is_plain(1)
    }
}
