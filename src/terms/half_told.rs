//! What tells a part of what a term means and leaves the rest open: its own name, a word of the same kind before it, the sentences
//! beside it.

use super::clauses::{clause_length, clause_start, first_break};
use super::cues::Phrases;
use super::explained::{HINT, Judge, Use};
use super::inventory::Place;
use super::lexicon::Kind;
use super::page::Unit;
use super::shape::is_medical_ending;

const TOLD: f32 = 4.0; // Weight of stems that the lexicon's words share with the text: “kidney” has 3, “urine” 4, “pouch” 5.
const MOST: f32 = 0.6; // How much of all there is to say is enough.
pub(super) const MUCH: f32 = 7.0; // The same in whole sentences, which share a word by chance more often.
pub(super) const BEFORE: f32 = 5.5; // The same in the sentence before.
const SOME: f32 = 0.35; // How much of all there is to say is enough there.
const LEAST_SHARED: usize = 6; // Letters of a word that ends another: “dialysis”.
const BEHIND: usize = 3; // Words between the name of a test and the word “test”.
const IN_ITEM: usize = 4; // Words of one member of a list.
const FEW: usize = 3; // Sentences after that of the term.
const VERY_COMMON: f64 = 4.5; // Zipf: “test”.
const RIGHT_BEHIND: usize = 7; // Words behind a term, with what stands between words.
const ROOT: usize = 5; // Letters: “retin” of “retina” and “retinopathy”.
const KNOWN: f64 = 3.0; // Zipf: “retina”, “esophagus”.
const ALIKE: usize = 3; // Words with which a heading and a definition begin: “how many people”.

/// How much of what the lexicon says of a term is a hint, where a few words of it are all there is to say.
pub(super) fn enough(term: &Use<'_>) -> f32 {
    let all: f32 = term.meaning.values().sum();
    if all > 0.0 { TOLD.min(all * MOST) } else { TOLD }
}

/// The words of a folded text, and what is empty between them.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|sign: char| !sign.is_alphanumeric())
}

impl Judge<'_> {
    /// Whether something tells a part of what a term means.
    pub(super) fn is_partly_told(&self, term: &Use<'_>) -> bool {
        self.is_asked_above(term)
            || self.cues().spaced()
                && !self.units[term.unit].is_heading()
                && (self.names_its_kind(term)
                    || self.has_kin_before(term)
                    || self.is_whole_of(term)
                    || self.is_said_behind_verb(term)
                    || self.follows_medicines(term)
                    || self.is_test_by_name(term)
                    || self.is_contrasted(term)
                    || self.is_half_kind(term)
                    || self.is_beside_kind(term)
                    || self.is_one_of_types(term)
                    || self.is_made_from_known(term)
                    || self.is_joined_from_known(term)
                    || self.is_told_of_acronym(term)
                    || self.is_word_and_verb(term)
                    || self.is_told_before(term))
    }

    /// “coxsackievirus”, “Epstein-Barr virus”, “a mineralocorticoid hormone”: the name holds the word for what it is.
    fn names_its_kind(&self, term: &Use<'_>) -> bool {
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
    fn has_kin_before(&self, term: &Use<'_>) -> bool {
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
    fn is_whole_of(&self, term: &Use<'_>) -> bool {
        let start = term.sentence.range().start;
        let before = self.text(term.unit, start..term.range.range().start.max(start)).trim_end();
        self.cues().wholes.at_end(before, true).is_some_and(|at| self.said(term.unit, start..start + at, term).is_plain(1))
    }

    /// “X and Y are kidney diseases that …”: where several are spoken of at once, too.
    fn is_said_behind_verb(&self, term: &Use<'_>) -> bool {
        let (from, end) = (term.range.range().end, term.sentence.range().end);
        let after = self.text(term.unit, from..end.max(from));
        let text = after.trim_start();
        let is = ["is ", "are "].iter().find(|verb| text.starts_with(**verb)).map(|verb| verb.len());
        let Some(length) = self.cues().defines.at_start(text, true).or(is) else { return false };
        let start = from + (after.len() - text.len()) + length;
        let said = self.said(term.unit, start..start + clause_length(&text[length..]), term);
        said.is_plain(1) && said.tells(HINT) && !self.is_purpose_only(&text[length..])
    }

    /// “Many people need drugs to control their blood pressure. A diuretic can also help.”
    fn follows_medicines(&self, term: &Use<'_>) -> bool {
        if term.entry.is_none_or(|entry| entry.kind != Kind::Medicine) {
            return false;
        }
        let Some(start) = self.sentence_before(term) else { return false };
        let before = self.text(term.unit, start..term.sentence.range().start.max(start));
        let is_medicine = |word: &str| self.cues().medicines.contains(word.trim_matches(|sign: char| !sign.is_alphanumeric()));
        before.split(' ').any(is_medicine) && self.cues().aims.within(before, true)
    }

    /// “polymerase chain reaction tests have been developed to detect …”: that it is a test, and what it finds.
    fn is_test_by_name(&self, term: &Use<'_>) -> bool {
        let (from, end) = (term.range.range().end, term.sentence.range().end);
        let after = self.text(term.unit, from..end.max(from));
        // “polymerase chain reaction (PCR) analysis”
        let after = after.trim_start();
        let after = after.strip_prefix('(').and_then(|rest| rest.split_once(')')).map_or(after, |(_, rest)| rest);
        let after = &after[..clause_length(after)];
        let last = self.text(term.unit, term.range.range()).rsplit(' ').next();
        let mut near = last.into_iter().chain(after.split_whitespace().take(BEHIND).map(|word| word.trim_end_matches(',')));
        near.any(|word| self.cues().tests.contains(word)) && self.cues().finds.within(after, true)
    }

    /// The sentence before says much of what the lexicon says of it; or it is one of “these diseases”, of which that sentence speaks.
    fn is_told_before(&self, term: &Use<'_>) -> bool {
        let start = term.sentence.range().start;
        let Some(before) = self.sentence_before(term) else { return false };
        let all: f32 = term.meaning.values().sum();
        let said = self.said(term.unit, before..start.max(before), term);
        let lead = self.text(term.unit, start..term.range.range().start.max(start));
        let opens = |phrases: &Phrases| phrases.at_start(lead, true).is_some();
        let is_one_of_these = opens(&self.cues().instances) || opens(&self.cues().resumes) && self.cues().members.within(lead, true);
        said.tells(BEFORE.max(all * SOME)) || is_one_of_these && said.is_plain(2) && said.tells(HINT)
    }

    /// “In Cushing's syndrome there is too much of it, while with Addison's disease, there is too little.”
    fn is_contrasted(&self, term: &Use<'_>) -> bool {
        let (start, end) = (term.sentence.range().start, term.sentence.range().end);
        let before = self.text(term.unit, start..term.range.range().start.max(start));
        let clause = before[clause_start(before)..].trim();
        let after = self.text(term.unit, term.range.range().end..end.max(term.range.range().end));
        let is_within = !clause.is_empty() && self.cues().within.at_start(clause, true) == Some(clause.len());
        is_within && after.strip_prefix(", ").is_some_and(|bare| self.cues().exists.at_start(bare, true).is_some())
    }

    /// Where the sentence before that of a term begins.
    fn sentence_before(&self, term: &Use<'_>) -> Option<usize> {
        let sentences = self.units[term.unit].passage.sentences();
        let at = sentences.partition_point(|sentence| sentence.range.end <= term.sentence.start).checked_sub(1)?;
        Some(sentences[at].range.range().start)
    }

    /// “How many people are affected by it?”, where prevalence is how many people have it: the heading asks what the word means.
    fn is_asked_above(&self, term: &Use<'_>) -> bool {
        let Some(entry) = term.entry else { return false };
        let Some(above) = self.units[..term.unit].iter().rposition(Unit::is_heading) else { return false };
        let heading = &self.facts[above].folded;
        let opening = |text: &str| -> Vec<String> { super::fold::fold(text).split_whitespace().take(ALIKE).map(str::to_owned).collect() };
        let asked = opening(heading);
        asked.len() == ALIKE && [&entry.plain, &entry.definition].iter().any(|said| opening(said) == asked)
    }

    /// Whether a term is what its sentence begins with, an article before it or not.
    pub(super) fn opens_sentence(&self, term: &Use<'_>) -> bool {
        let start = term.sentence.range().start;
        let before = self.text(term.unit, start..term.range.range().start.max(start)).trim_matches(['|', ' ']);
        before.is_empty() || self.cues().articles.at_start(before, self.cues().spaced()) == Some(before.len())
    }

    /// “3 of them are in your arm; the humerus, radius and ulna”: what stands between the mark and the term are members of a list.
    pub(super) fn is_in_enumeration(&self, before: &str) -> bool {
        let Some((lead, list)) = before.rsplit_once([';', ':']) else { return false };
        lead.contains(' ') && list.split([',', ';']).all(|item| item.split_whitespace().count() <= IN_ITEM)
    }

    /// “tumors including pheochromocytomas”: a word for what it is stands before the list that it is in.
    fn is_half_kind(&self, term: &Use<'_>) -> bool {
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
    fn is_beside_kind(&self, term: &Use<'_>) -> bool {
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
        has_examples
            || self.cues().beings.contains(next)
            || is_aimed()
            || is_other()
            || self.is_placed(term, after)
            || self.has_hard_aside(before, after)
            || self.is_doer(term, before)
    }

    /// “the pituitary gland in the brain”: where it is, is much of what there is to say of a part of the body.
    fn is_placed(&self, term: &Use<'_>, after: &str) -> bool {
        let is_part = term.entry.is_some_and(|entry| entry.kind == Kind::Anatomy);
        let Some(place) = after.strip_prefix("in the ").filter(|_| is_part) else { return false };
        let from = term.sentence.range().end.max(term.range.range().end) - place.len();
        let word = place.find(|sign: char| !sign.is_alphanumeric()).unwrap_or(place.len());
        self.said(term.unit, from..from + word, term).tells(HINT)
    }

    /// “alpha-lipoic acid, an antioxidant, and …”: a word for it in an aside, be it as hard.
    fn has_hard_aside(&self, before: &str, after: &str) -> bool {
        let Some(aside) = after.strip_prefix(", ") else { return false };
        let is_first = self.cues().articles.at_end(before, true).is_none() && !before.ends_with(',');
        let Some(article) = self.cues().articles.at_start(aside, true).filter(|_| is_first) else { return false };
        aside[article..article + first_break(&aside[article..])].split_whitespace().count() <= IN_ITEM && !before.contains(',')
    }

    /// “which are controlled by the vagus nerve”: a kind in its name, and what that one does.
    fn is_doer(&self, term: &Use<'_>, before: &str) -> bool {
        let last = self.text(term.unit, term.range.range()).rsplit(' ').next().unwrap_or_default();
        let before = self.cues().articles.at_end(before, true).map_or(before, |at| before[..at].trim_end());
        let verb = before.strip_suffix(" by").and_then(|rest| rest.rsplit(' ').next()).unwrap_or_default();
        self.cues().half_kinds.contains(last) && (verb.ends_with("ed") || matches!(verb, "made" | "given"))
    }

    /// “The rarer types of tumors are thymomas and …”: one of a kind that is named.
    fn is_one_of_types(&self, term: &Use<'_>) -> bool {
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

    /// “esophagitis irritation of the esophagus”, “problems of the retina … retinopathy”: the known word that the name is made from
    /// stands beside it.
    fn is_made_from_known(&self, term: &Use<'_>) -> bool {
        let name = self.text(term.unit, term.range.range());
        if !self.content.is_english() || name.contains(' ') {
            return false;
        }
        let (start, end) = (term.range.range().start, term.range.range().end);
        let after = self.text(term.unit, end..term.sentence.range().end.max(end));
        let section = self.units[..term.unit].iter().rposition(Unit::is_heading).map_or(0, |heading| heading + 1);
        let above = self.facts[section.min(term.unit)..term.unit].iter().flat_map(|facts| words(&facts.folded));
        let is_root = |word: &str| {
            let shared = name.bytes().zip(word.bytes()).take_while(|(own, other)| own == other).count();
            shared >= ROOT
                && shared + ROOT > word.len()
                && self.content.zipf(word).is_some_and(|zipf| zipf >= KNOWN)
                && (0..=ROOT).any(|less| name.get(shared.saturating_sub(less)..).is_some_and(is_medical_ending))
        };
        above.chain(words(self.text(term.unit, 0..start))).chain(words(after).take(RIGHT_BEHIND)).any(is_root)
    }

    /// “HDL, or good, cholesterol … low HDL cholesterol”: all its words stood in one sentence before.
    fn is_joined_from_known(&self, term: &Use<'_>) -> bool {
        let name = self.text(term.unit, term.range.range());
        let Some((first, _)) = name.split_once(' ') else { return false };
        let holds = |unit: usize| {
            let folded = &self.facts[unit].folded;
            folded.contains(first)
                && self.units[unit].passage.sentences().iter().any(|sentence| {
                    let text = &folded[sentence.range.range()];
                    text.contains(first) && {
                        let stems = self.content.stems(text);
                        term.own.iter().all(|stem| stems.contains(stem))
                    }
                })
        };
        (0..term.unit).any(|unit| !self.units[unit].is_heading() && holds(unit))
    }

    /// “Proton pump inhibitors (PPIs) include … PPIs cut the acid in the stomach.”
    fn is_told_of_acronym(&self, term: &Use<'_>) -> bool {
        let Some(short) = self.acronym(term) else { return false };
        let sentences = self.units[term.unit].passage.sentences();
        let next = sentences.partition_point(|sentence| sentence.range.start < term.sentence.end);
        sentences[next..].iter().take(FEW).any(|sentence| {
            let range = sentence.range.range();
            let is_named = self.text(term.unit, range.clone()).split(|sign: char| !sign.is_alphanumeric()).any(|word| word == short);
            is_named && self.said(term.unit, range, term).tells(enough(term))
        })
    }

    /// “a point-of-care testis not …”: “test” and “is”, with a dash between them that was lost.
    fn is_word_and_verb(&self, term: &Use<'_>) -> bool {
        let Some(word) = self.text(term.unit, term.range.range()).strip_suffix("is").filter(|_| self.content.is_english()) else {
            return false;
        };
        let after = self.text(term.unit, term.range.range().end..self.facts[term.unit].folded.len()).trim_start();
        let next = after.split(' ').next().unwrap_or_default();
        let goes_on = next == "not" || next.ends_with("ed") || self.cues().articles.at_start(after, true).is_some();
        goes_on && self.content.zipf(word).is_some_and(|zipf| zipf >= VERY_COMMON)
    }

    /// Whether a later use in the same section tells of it: “- In hepatic forms, the liver …”, “through the tubule, which sends …”.
    pub(super) fn is_told_later(&self, first: Place, later: &Use<'_>) -> bool {
        let place = Place { unit: later.unit, range: later.range };
        if place <= first || !self.cues().spaced() || self.units[later.unit].is_heading() || !self.is_in_one_section(first, place) {
            return false;
        }
        let sentence = later.sentence.range();
        let (start, end) = (later.range.range().start.max(sentence.start), later.range.range().end);
        let before = self.text(later.unit, sentence.start..start).trim_matches(['|', ' ']);
        let is_phrase = |phrases: &Phrases| phrases.at_start(before, true) == Some(before.len());
        let opens = before.is_empty() || is_phrase(&self.cues().within) || is_phrase(&self.cues().articles);
        if opens && self.said(later.unit, end..sentence.end.max(end), later).tells(enough(later)) {
            return true;
        }
        let Some(bare) = self.text(later.unit, end..sentence.end.max(end)).strip_prefix(", ").filter(|_| later.unit == first.unit) else {
            return false;
        };
        let Some(length) = self.cues().relative.at_start(bare, true) else { return false };
        let from = end + 2 + length;
        self.said(later.unit, from..from + first_break(&bare[length..]), later).is_plain(2)
    }
}
