//! What tells of what sort a term is and leaves the rest open: its own name, a word for its kind near it, its place in a list.

use super::clauses::first_break;
use super::explained::{HINT, Judge, Use};
use super::lexicon::Kind;

const LEAST_SHARED: usize = 6; // Letters of a word that ends another: “dialysis”.
const IN_ITEM: usize = 4; // Words of one member of a list.

impl Judge<'_> {
    /// “coxsackievirus”, “Epstein-Barr virus”, “a mineralocorticoid hormone”: the name holds the word for what it is.
    pub(super) fn names_its_kind(&self, term: &Use<'_>) -> bool {
        let name = self.text(term.unit, term.range.range());
        let is_being = |word: &str| {
            self.cues().beings.iter().any(|being| word.ends_with(being))
                && !self.cues().beings.contains(word)
                && self.content.zipf(word).is_none_or(|zipf| zipf < 4.0)
        };
        let last = name.rsplit(' ').next().unwrap_or_default();
        let is_medicine = || term.entry.is_some_and(|entry| entry.kind == Kind::Medicine);
        name.split(' ').any(is_being)
            || last.len() < name.len() && self.cues().beings.contains(last)
            || is_medicine() && self.cues().half_kinds.contains(last) && self.is_defined_as(term, last)
    }

    /// “two forms of dialysis are hemodialysis and …”, “endocrine glands …, as in polyendocrine syndrome”, “the bile ducts include the
    /// hepatic ducts”: a word that the name ends with stands before it.
    pub(super) fn has_kin_before(&self, term: &Use<'_>) -> bool {
        let start = self.sentence_before(term).unwrap_or(term.sentence.range().start);
        let before = self.text(term.unit, start..term.range.range().start.max(start));
        let name = self.text(term.unit, term.range.range());
        let is_part = |word: &str| {
            word.len() >= LEAST_SHARED
                && self.content.carries(word)
                && name.split(' ').any(|own| own.len() >= word.len() + 2 && own.trim_end_matches('s').ends_with(word.trim_end_matches('s')))
        };
        let mut words = before.split(|sign: char| !sign.is_alphanumeric());
        if words.any(is_part) {
            return true;
        }
        let Some((_, last)) = name.rsplit_once(' ') else { return false };
        let own = self.text(term.unit, term.sentence.range().start..term.range.range().start.max(term.sentence.range().start));
        let is_same = |word: &str| word.trim_end_matches('s') == last.trim_end_matches('s');
        let listed = own.split(' ').position(is_same).map(|at| own.splitn(at + 2, ' ').last().unwrap_or_default());
        self.content.carries(last) && listed.is_some_and(|rest| self.cues().members.within(rest, true))
    }

    /// “the intestines are part of the gastrointestinal tract”: a part that is known tells of the whole.
    pub(super) fn is_whole_of(&self, term: &Use<'_>) -> bool {
        let start = term.sentence.range().start;
        let before = self.text(term.unit, start..term.range.range().start.max(start)).trim_end();
        self.cues().wholes.at_end(before, true).is_some_and(|at| self.said(term.unit, start..start + at, term).is_plain(1))
    }

    /// “3 of them are in your arm; the humerus, radius and ulna”: what stands between the mark and the term are members of a list.
    pub(super) fn is_in_enumeration(&self, before: &str) -> bool {
        let Some((lead, list)) = before.rsplit_once([';', ':']) else { return false };
        lead.contains(' ') && list.split([',', ';']).all(|item| item.split_whitespace().count() <= IN_ITEM)
    }

    /// “tumors including pheochromocytomas”: a word for what it is stands before the list that it is in.
    pub(super) fn is_half_kind(&self, term: &Use<'_>) -> bool {
        let start = term.sentence.range().start;
        let before = self.text(term.unit, start..term.range.range().start.max(start));
        let lists = |rest: &str| {
            self.cues()
                .members
                .at_start(rest, true)
                .is_some_and(|length| rest[length..].split(',').all(|item| item.split_whitespace().count() <= IN_ITEM))
        };
        // “Laboratory tests that are used for it include …”: the list stands behind what is said of them.
        let goes_on = |rest: &str| {
            let next = rest.split(' ').next().unwrap_or_default();
            let joins = self.cues().prepositions.contains(next) || self.cues().relative.at_start(next, true) == Some(next.len());
            (joins || next.ends_with("ed")) && self.cues().includes.within(rest, true)
        };
        before.match_indices(' ').any(|(space, _)| {
            let word = before[..space].rsplit(' ').next().unwrap_or_default().trim_end_matches(',');
            let is_kind = self.cues().half_kinds.contains(word);
            let rest = &before[space + 1..];
            is_kind && lists(rest) || (is_kind || self.cues().tests.contains(word)) && goes_on(rest)
        })
    }

    /// “muscles, tendons and other connective tissue”, “the nematode parasites”: examples stand before it, or a word for what it is behind.
    pub(super) fn is_beside_kind(&self, term: &Use<'_>) -> bool {
        let (start, end) = (term.sentence.range().start, term.range.range().end);
        let before = self.text(term.unit, start..term.range.range().start.max(start)).trim_end();
        let after = self.text(term.unit, end..term.sentence.range().end.max(end)).trim_start();
        let next = after.split(|sign: char| !sign.is_alphanumeric()).next().unwrap_or_default();
        let has_examples =
            self.cues().others.at_end(before, true).is_some_and(|at| self.said(term.unit, start..start + at, term).is_plain(2));
        // “anti-secretin agents to reduce acid”
        let is_aimed =
            || self.cues().medicines.contains(next) && self.cues().aims.at_start(after[next.len()..].trim_start(), true).is_some();
        // “Crohn's disease and microscopic colitis are the other kinds of it.”
        let is_other = || self.cues().same_kind.at_start(after, true).is_some();
        // “It is easier to digest than other types of fats.”
        let sentences = self.units[term.unit].passage.sentences();
        let till = sentences.partition_point(|sentence| sentence.range.start < term.sentence.end);
        let till = sentences.get(till).map_or(term.sentence.range().end, |next| next.range.range().end);
        let behind = self.text(term.unit, end..till.max(end));
        let is_one_of_others = || {
            behind.match_indices(" other ").any(|(at, other)| {
                let words = behind[at + other.len()..].split(|sign: char| !sign.is_alphanumeric()).take(IN_ITEM);
                words.take_while(|word| !word.is_empty()).any(|word| self.is_defined_as(term, word))
            })
        };
        has_examples
            || is_one_of_others()
            || self.cues().beings.contains(next)
            || is_aimed()
            || is_other()
            || self.is_placed(term, after)
            || self.has_hard_aside(before, after)
            || self.is_doer(term, before)
    }

    /// “the pituitary gland in the brain”: where it is, is much of what there is to say of a part of the body.
    pub(super) fn is_placed(&self, term: &Use<'_>, after: &str) -> bool {
        let is_part = term.entry.is_some_and(|entry| entry.kind == Kind::Anatomy);
        let Some(place) = after.strip_prefix("in the ").filter(|_| is_part) else { return false };
        let from = term.sentence.range().end.max(term.range.range().end) - place.len();
        let word = place.find(|sign: char| !sign.is_alphanumeric()).unwrap_or(place.len());
        self.said(term.unit, from..from + word, term).tells(HINT)
    }

    /// “alpha-lipoic acid, an antioxidant, and …”: a word for it in an aside, be it as hard.
    pub(super) fn has_hard_aside(&self, before: &str, after: &str) -> bool {
        let Some(aside) = after.strip_prefix(", ") else { return false };
        let is_first = self.cues().articles.at_end(before, true).is_none() && !before.ends_with(',');
        let Some(article) = self.cues().articles.at_start(aside, true).filter(|_| is_first) else { return false };
        aside[article..article + first_break(&aside[article..])].split_whitespace().count() <= IN_ITEM && !before.contains(',')
    }

    /// “which are controlled by the vagus nerve”: a kind in its name, and what that one does.
    pub(super) fn is_doer(&self, term: &Use<'_>, before: &str) -> bool {
        let last = self.text(term.unit, term.range.range()).rsplit(' ').next().unwrap_or_default();
        let before = self.cues().articles.at_end(before, true).map_or(before, |at| before[..at].trim_end());
        let verb = before.strip_suffix(" by").and_then(|rest| rest.rsplit(' ').next()).unwrap_or_default();
        self.cues().half_kinds.contains(last) && (verb.ends_with("ed") || matches!(verb, "made" | "given"))
    }

    /// “The rarer types of tumors are thymomas and …”: one of a kind that is named.
    pub(super) fn is_one_of_types(&self, term: &Use<'_>) -> bool {
        let start = term.sentence.range().start;
        let before = self.text(term.unit, start..term.range.range().start.max(start));
        let after = self.text(term.unit, term.range.range().end..term.sentence.range().end.max(term.range.range().end));
        let Some((lead, list)) = before.rsplit_once(" are ") else { return false };
        let is_item = |item: &str| item.split_whitespace().count() <= IN_ITEM;
        let is_whole = after.trim_start().is_empty() || after.starts_with([',', '.', ';', '(']) || self.joins(after.trim_start());
        is_whole && list.split(',').all(is_item) && self.cues().types.within(lead, true)
    }

    fn joins(&self, text: &str) -> bool {
        let word = text.split(' ').next().unwrap_or_default();
        self.cues().joints.contains(word) || self.cues().prepositions.contains(word)
    }
}
