//! What tells a part of what a term means and leaves the rest open: the sentences beside it, a later use, a known word it is made from.

use super::clauses::{clause_length, clause_start, first_break};
use super::cues::Phrases;
use super::explained::{HINT, Judge, Use};
use super::inventory::{COMMON, Place};
use super::lexicon::{Kind, Level};
use super::page::Unit;
use super::shape::is_medical_ending;

const TOLD: f32 = 4.0; // Weight of stems that the lexicon's words share with the text: “kidney” has 3, “urine” 4, “pouch” 5.
const MOST: f32 = 0.6; // How much of all there is to say is enough.
pub(super) const MUCH: f32 = 7.0; // The same in whole sentences, which share a word by chance more often.
pub(super) const BEFORE: f32 = 5.5; // The same in the sentence before.
const SOME: f32 = 0.35; // How much of all there is to say is enough there.
const BEHIND: usize = 3; // Words between the name of a test and the word “test”.
const FEW: usize = 3; // Sentences after that of the term.
const VERY_COMMON: f64 = 4.5; // Zipf: “test”.
const RIGHT_BEHIND: usize = 7; // Words behind a term, with what stands between words.
const ROOT: usize = 5; // Letters: “retin” of “retina” and “retinopathy”.
const KNOWN: f64 = 3.0; // Zipf: “retina”, “esophagus”.
const THIRD: f32 = 0.3; // How much of all there is to say of one word of a name is enough.
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
                    || self.is_told_word_by_word(term)
                    || self.is_joined_from_known(term)
                    || self.is_told_of_acronym(term)
                    || self.is_word_and_verb(term)
                    || self.is_told_before(term))
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
    pub(super) fn sentence_before(&self, term: &Use<'_>) -> Option<usize> {
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

    /// “sores of the stomach … too much gastric acid”: each word of the name is known or told of in the sentence, one at least told of.
    fn is_told_word_by_word(&self, term: &Use<'_>) -> bool {
        let name = self.text(term.unit, term.range.range());
        let Some(lexicon) = self.lexicon.filter(|_| name.contains(' ')) else { return false };
        let sentence = self.text(term.unit, term.sentence.range());
        let stems = self.content.stems(sentence);
        let mut is_any_told = false;
        let is_clear = name.split(' ').filter(|word| self.content.carries(word)).all(|word| {
            let whole = lexicon.find(word).into_iter().find(|hit| hit.range.len() == word.len());
            let Some(number) = whole.map(|hit| hit.value) else { return self.content.zipf(word).is_some_and(|zipf| zipf >= COMMON) };
            let entry = lexicon.entry(number);
            let meaning = lexicon.meaning(number, &self.content);
            let told: f32 = stems.iter().filter(|stem| !term.own.contains(stem)).filter_map(|stem| meaning.get(stem)).sum();
            let all: f32 = meaning.values().sum();
            let is_named = *word != *entry.term && sentence.split(|sign: char| !sign.is_alphanumeric()).any(|other| other == &*entry.term);
            let is_told = is_named || told > 0.0 && told >= TOLD.min(all * THIRD);
            is_any_told |= is_told;
            is_told || entry.level < Level::Technical
        });
        is_clear && is_any_told
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
