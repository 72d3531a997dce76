//! Whether something near a term hints at what it means, though the text does not say so outright: a person has to judge.

use super::clauses::{clause_start, is_acronym_only};
use super::content::Stem;
use super::explained::{Judge, Spot, Use};
use super::half_told::{BEFORE, MUCH, enough};
use super::inventory::Place;
use super::lexicon::{Kind, Level};
use super::page::{Role, Unit};
use crate::text::TextRange;

const QUARTER: f32 = 0.25; // How much of all there is to say is enough in the sentence that begins with the term.
const SAME: f32 = 2.0; // The same before an example: a word that both hold.
const ALONE: usize = 24; // Bytes beside the term in a sentence that is hardly more: “Anal manometry.”
const BARE: usize = 3; // Words of a line that could be a heading.
const CLOSE: usize = 5; // Words before the term, and half of those after it.

impl Judge<'_> {
    /// Whether the text around its first use hints at what a term means.
    pub(super) fn hints(&self, term: &Use<'_>) -> bool {
        let is_heading = self.units[term.unit].is_heading();
        self.is_half_told(term)
            || !is_heading && self.cues().spaced() && (self.is_resumed(term) || self.is_among_medicines(term) || self.has_aside(term))
            || self.goes_on(term)
            || self.is_told_by_acronym(term)
            || self.is_part_of_name(term)
            || self.is_made_of_known(term)
            || self.is_in_title(term)
            || self.is_partly_told(term)
    }

    /// Some of what the lexicon says of it stands close by, or much of it in its sentence or the one after.
    fn is_half_told(&self, term: &Use<'_>) -> bool {
        let range = term.sentence.range();
        let (start, end) = (term.range.range().start.max(range.start), term.range.range().end);
        let before = self.text(term.unit, range.start..start);
        let after = self.text(term.unit, end..range.end.max(end));
        // “a renal dietitian, who helps people with kidney failure”: a word can be all that there is to say.
        let is_carer = term.entry.is_some_and(|entry| entry.kind == Kind::Profession);
        // “an ophthalmologist for eye care”: one word tells what a carer cares for.
        let told = if is_carer { SAME } else { enough(term) };
        let from = before.rmatch_indices(' ').nth(CLOSE).map_or(0, |(space, _)| space);
        // “a waste product of normal muscle breakdown excreted by …”: all of its clause.
        let clause = clause_start(before);
        let from = if before[clause..].split_whitespace().count() <= 2 * CLOSE { from.min(clause) } else { from };
        let to = after.match_indices(' ').nth(2 * CLOSE).map_or(after.len(), |(space, _)| space);
        if self.said(term.unit, range.start + from..end + to, term).tells(told) {
            return true;
        }
        // “If hormone levels stay high, an endocrinologist …”; “Urinalysis tells of … by the protein in the urine”.
        let much = if is_carer {
            SAME
        } else if self.opens_sentence(term) {
            BEFORE.max(term.meaning.values().sum::<f32>() * QUARTER)
        } else {
            MUCH
        };
        if self.said(term.unit, range.clone(), term).tells(much) {
            return true;
        }
        // “liver tests, such as alanine aminotransferase”, also where others of its kind stand between
        let from = before.rmatch_indices(' ').nth(3 * CLOSE).map_or(0, |(space, _)| space);
        let is_example = self.cues().members.within(&before[from..], self.cues().spaced()) || self.is_in_enumeration(before);
        // “primary care providers, including internists”: those who care are named as such.
        if is_example && (is_carer || self.said(term.unit, range.start..start, term).tells(SAME)) {
            return true;
        }
        let sentences = self.units[term.unit].passage.sentences();
        let next = sentences.partition_point(|sentence| sentence.range.start < term.sentence.end);
        sentences.get(next).is_some_and(|next| self.said(term.unit, next.range.range(), term).tells(MUCH))
    }

    /// “because they live in the blood, these pathogens may …”, “two thyroid hormones, triiodothyronine and thyroxine”
    fn is_resumed(&self, term: &Use<'_>) -> bool {
        let start = term.sentence.range().start;
        let before = self.text(term.unit, start..term.range.range().start.max(start)).trim_end();
        let last = before.rsplit(' ').next().unwrap_or_default().trim_matches([',', ':']);
        // “the adrenal hormone aldosterone”: the kind can stand within the name.
        let own = self.text(term.unit, term.range.range()).rsplit(' ').skip(1);
        let mut kinds = own.chain([last]);
        self.cues().resumes.at_end(before, true).is_some() || kinds.any(|word| self.cues().half_kinds.contains(word))
    }

    /// “drugs such as phenytoin and phenobarbital”: no more is said than that it is one.
    fn is_among_medicines(&self, term: &Use<'_>) -> bool {
        if term.entry.is_some_and(|entry| entry.kind != Kind::Medicine) {
            return false;
        }
        let is_word = |word: &str| {
            let word = word.trim_matches(|sign: char| !sign.is_alphanumeric());
            // “older drugssuch as acetazolamide”: a dash that was lost.
            let word = word.strip_suffix("such").unwrap_or(word);
            self.cues().medicines.contains(word) || self.cues().kinds.contains(word) || self.cues().named_kinds.contains(word)
        };
        let sentence = self.text(term.unit, term.sentence.range());
        if sentence.split([' ', ',']).any(is_word) || self.cues().aims.within(sentence, true) {
            return true;
        }
        // The lead-in of its list: “medicines that can help:”, “corticosteroids include”.
        let lead = self.units[..term.unit].iter().rposition(|unit| unit.role != Role::Item);
        let Some(lead) = lead.filter(|_| self.units[term.unit].role == Role::Item) else { return false };
        let is_class = |spot: &Spot| spot.level == Level::Technical;
        self.facts[lead].folded.split(' ').any(is_word) || self.facts[lead].spots.iter().any(is_class)
    }

    /// “HDL, or good, cholesterol”, “HDL cholesterol "good" cholesterol”: what stands beside it may be its gloss.
    fn has_aside(&self, term: &Use<'_>) -> bool {
        let range = term.sentence.range();
        let before = self.text(term.unit, range.start..term.range.range().start.max(range.start)).trim_end();
        let end = term.range.range().end;
        let after = self.text(term.unit, end..range.end.max(end));
        let is_or = |text: &str| self.cues().or_words.iter().any(|or| text.starts_with(or) && text[or.len()..].starts_with(' '));
        if before.ends_with(',') || self.cues().or_words.iter().any(|or| before.strip_suffix(or).is_some_and(|rest| rest.ends_with(", "))) {
            return after.starts_with(',');
        }
        let opened = after.trim_start();
        let (inner, rest) = match opened.strip_prefix('(').and_then(|rest| rest.split_once(')')) {
            Some((inner, rest)) => (inner, rest),
            None => ("", opened),
        };
        let original = self.units[term.unit].passage.text();
        let at = end + (after.len() - opened.len());
        // “iron overload disease, which causes the body to absorb too much iron”
        let relates = |rest: &str| rest.strip_prefix(", ").is_some_and(|rest| self.cues().relative.at_start(rest, true).is_some());
        let glosses = !inner.is_empty() && !is_acronym_only(&original[at + 1..at + 1 + inner.len()]);
        glosses || relates(rest) || rest.starts_with(['"', '“']) || rest.strip_prefix(", ").is_some_and(is_or)
    }

    /// The next sentence goes on about it: “Gastric emptying scintigraphy. The test involves …”, “Epigastric pain. The epigastric area …”
    fn goes_on(&self, term: &Use<'_>) -> bool {
        let sentences = self.units[term.unit].passage.sentences();
        let next = sentences.partition_point(|sentence| sentence.range.start < term.sentence.end);
        let Some((unit, next)) = sentences.get(next).map(|next| (term.unit, next.range)).or_else(|| self.below(term.unit)) else {
            return false;
        };
        let text = self.text(unit, next.range());
        let opening = text.match_indices(' ').nth(9).map_or(text, |(end, _)| &text[..end]);
        let is_acronym = self.acronym(term).is_some_and(|short| opening.split(' ').any(|word| word == short));
        is_acronym
            || self.cues().goes_on.within(text, self.cues().spaced())
            || opening
                .split(|sign: char| !sign.is_alphanumeric())
                .any(|word| self.content.carries(word) && term.own.contains(&Stem::of(word)))
    }

    /// “a tumour of the pituitary gland … pituitary tumours”: all its words stood before it.
    fn is_made_of_known(&self, term: &Use<'_>) -> bool {
        term.own.len() > 1 && {
            let before = self.content.stems(self.text(term.unit, 0..term.range.range().start));
            term.own.iter().all(|stem| before.contains(stem))
        }
    }

    /// The first sentence under a heading, also one that lost its mark.
    fn below(&self, heading: usize) -> Option<(usize, TextRange)> {
        let is_bare = self.units[heading].role == Role::Prose && self.units[heading].passage.words().len() <= BARE;
        let below = self.units.get(heading + 1).filter(|below| (is_bare || self.units[heading].is_heading()) && !below.is_heading())?;
        below.passage.sentences().first().map(|first| (heading + 1, first.range))
    }

    /// “see our page Eat Right on Hemodialysis”: one of several words with capitals within a sentence is part of a name.
    fn is_in_title(&self, term: &Use<'_>) -> bool {
        let text = self.units[term.unit].passage.text();
        let range = term.sentence.range();
        let is_capital = |word: &str| word.starts_with(char::is_uppercase);
        let before = &text[range.start..term.range.range().start.max(range.start)];
        let names = before.split_whitespace().rev().take(4).filter(|word| is_capital(word)).count();
        !self.units[term.unit].is_heading() && is_capital(&text[term.range.range()]) && names >= 2
    }

    /// “The treatments are: - hemodialysis - a transplant”: a list names what has a heading of its own below, or opens a text there.
    pub(super) fn is_named_before_sections(&self, first: Place, explained: Place) -> bool {
        let heading = self.units[..=explained.unit].iter().rposition(Unit::is_heading);
        let name = self.text(first.unit, first.range.range());
        let begins = self.sentence(explained.unit, explained.range.start).start == explained.range.start;
        let opens = |heading: usize| begins || self.facts[heading].folded.contains(name);
        self.is_in_list(first.unit) && heading.is_some_and(|heading| heading > first.unit && opens(heading))
    }

    /// “- electromyography (EMG)”, and below “Anal EMG. It checks …”: a list names what the page tells by its acronym.
    fn is_told_by_acronym(&self, term: &Use<'_>) -> bool {
        let Some(short) = self.acronym(term).filter(|_| self.is_in_list(term.unit)) else { return false };
        self.units[term.unit + 1..].iter().zip(&self.facts[term.unit + 1..]).any(|(unit, facts)| {
            let opening = unit.passage.sentences().first().map(|sentence| &facts.folded[sentence.range.range()]);
            opening.is_some_and(|text| {
                text.len() <= short.len() + ALONE && text.split(|sign: char| !sign.is_alphanumeric()).any(|word| word == short)
            })
        })
    }

    fn is_in_list(&self, unit: usize) -> bool {
        self.units[unit].role == Role::Item || self.facts[unit].has_items
    }

    /// Whether the page speaks of it further down under a heading or at the start of an item of its own, or begins a sentence of the same
    /// text with it.
    pub(super) fn is_spoken_of(&self, first: Place, later: Place) -> bool {
        let sentence = self.sentence(later.unit, later.range.start);
        let is_alone = sentence.len() <= later.range.len() + ALONE;
        let is_own = self.units[later.unit].is_heading() || self.is_in_one_section(first, later) && is_alone;
        // “… veins, and capillaries. Arteries carry … Capillaries connect the arteries to veins.”
        let is_taken_up = first.unit == later.unit && sentence.start == later.range.start && sentence.start > first.range.end;
        later > first && (is_own || is_taken_up)
    }

    /// “Immunoglobulin A nephropathy is a kidney disease”: the name that it opens is explained.
    fn is_part_of_name(&self, term: &Use<'_>) -> bool {
        let range = term.sentence.range();
        let before = self.text(term.unit, range.start..term.range.range().start.max(range.start));
        let after = self.text(term.unit, term.range.range().end..range.end.max(term.range.range().end));
        !before.contains(char::is_alphabetic) && self.cues().defines.within(after, self.cues().spaced())
    }

    /// Whether no heading stands between a use and the explanation that follows.
    pub(super) fn is_in_one_section(&self, first: Place, explained: Place) -> bool {
        self.units[first.unit.min(explained.unit)..=explained.unit].iter().all(|unit| !unit.is_heading())
    }
}
