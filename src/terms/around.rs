//! What explains a term in its own sentence: plain words, other names and clauses directly before and after it.

use super::clauses::{clause_length, clause_start, first_break, is_acronym_only, is_listed, last_words};
use super::explained::{HINT, How, Judge, Use};
use super::lexicon::Level;
use crate::text::TextRange;

pub(super) const DENIED: f32 = 2.0; // Weight of stems; “cancer”, of which so many definitions speak, has a little more.

const CALLED: &str = "called";

/// Whether what follows another name closes it: “fatigue, or feeling tired,”, the end of an item.
fn is_closed(after: &str) -> bool {
    let after = after.trim_start();
    after.is_empty() || after.starts_with([',', ')', '.', ';', '|'])
}

impl Judge<'_> {
    /// What stands directly before and after the term in its sentence.
    pub(super) fn around(&self, term: &Use<'_>) -> Option<How> {
        let sentence = term.sentence.range();
        let before = self.text(term.unit, sentence.start..term.range.range().start);
        let end = term.range.range().end.min(sentence.end.max(term.range.range().end));
        let before_how = self.before(term, before, sentence.start);
        before_how.or_else(|| self.after(term, before, end, sentence.end.max(end)))
    }

    fn before(&self, term: &Use<'_>, before: &str, start: usize) -> Option<How> {
        let spaced = self.cues().spaced();
        let mut words = before.trim_end_matches([' ', '“', '"', '‘']);
        if spaced && let Some(at) = self.cues().articles.at_end(words, spaced) {
            words = words[..at].trim_end();
        }
        let is_open = words.ends_with(['(', '（']);
        // “ridges along the stomach wallcalled rugae”: a dash that was lost.
        let glued = words.len().checked_sub(CALLED.len()).filter(|_| self.content.is_english() && words.ends_with(CALLED));
        if let Some(at) = glued.filter(|at| words[..*at].ends_with(char::is_alphabetic) && !words[..*at].ends_with("re")) {
            return self.said(term.unit, start..start + at, term).is_plain(1).then_some(How::Alias);
        }
        // “called osteoporosis or osteomalacia”: the “or” joins two names.
        let at = match self.cues().named.at_end(words, spaced) {
            Some(at) if !self.cues().or_words.contains(words[at..].trim()) => Some(at),
            other => self.names_all(term.unit, words, start).or(other),
        };
        let named = at.map(|at| words[..at].trim_end());
        let is_or = named.is_some_and(|rest| self.cues().or_words.contains(words[rest.len()..].trim()));
        if is_open || named.is_some_and(|rest| rest.ends_with(['(', '（'])) {
            let rest = named.unwrap_or(words).trim_end_matches(['(', '（']).trim_end();
            let from = last_words(rest, 5);
            let inner_end = self.text(term.unit, term.range.range().end..self.facts[term.unit].folded.len());
            let lists = inner_end.split([')', '）']).next().is_some_and(|inner| inner.contains([',', ';']) || inner.contains(" or "));
            let said = self.said(term.unit, start + from..start + rest.len(), term);
            // “a disc that bulges, again or for the first time (disc herniation)”: the words before the comma count too.
            let said = if said.content == 0 { self.said(term.unit, start..start + rest.len(), term) } else { said };
            // “growth hormone (pituitary extract)”: the brackets name something else with the term in it.
            let told = self.content.stems(rest);
            let left = self.content.stems(inner_end.split([')', '）', ',', ';']).next().unwrap_or_default());
            let fills = left.iter().all(|stem| told.contains(stem));
            // “a low platelet count (thrombocytopenia)”: what stands before is judged itself.
            let is_told = said.hard == 0 || said.hard < said.content && said.tells(DENIED);
            return (said.content >= 1 && is_told && said.fresh >= 1 && !lists && fills).then_some(How::InBrackets);
        }
        if self.cues().calls.within(&words[last_words(words, 5)..], spaced) {
            return Some(How::Alias);
        }
        if self.resumes(term, before, start) {
            return Some(How::Alias);
        }
        let rest = named?;
        let clause = clause_start(rest);
        if is_or {
            // “a heart attack, or myocardial infarction,”: the comma tells another name from another thing.
            let said = self.said(term.unit, start + clause_start(rest.trim_end_matches(','))..start + rest.len(), term);
            let closes = is_closed(self.text(term.unit, term.range.range().end..self.facts[term.unit].folded.len()));
            return (closes && !is_listed(rest) && rest.ends_with(',') && said.fresh >= 1 && said.hard == 0 && said.content <= 6)
                .then_some(How::Alias);
        }
        // “This is called …” goes back to the sentence before it.
        let goes_back = self.cues().points_back.at_start(rest, spaced).is_some() && rest.split_whitespace().count() <= 3;
        if goes_back && start > 0 {
            return Some(How::Alias);
        }
        // “Graves disease, also known as toxic diffuse goitre”: a second name asks for no explanation of its own.
        let cue = words[rest.len()..].trim_start();
        if self.cues().other_names.at_start(cue, spaced).is_some() {
            return Some(How::Alias);
        }
        let near = self.said(term.unit, start + clause..start + rest.len(), term);
        let whole = self.said(term.unit, start..start + rest.len(), term);
        // “This causes a condition called …”, “people with this condition, known as …”: all is said in the sentence before.
        let points = rest.split(' ').any(|word| self.cues().resumes.at_start(word, spaced) == Some(word.len()));
        if whole.content == 0 && points && start > 0 {
            return Some(How::Alias);
        }
        // “When a person has only one kidney, this kidney is called a solitary kidney”: small words can say it all.
        let is_told = whole.hard == 0 && rest.contains(',') && rest.split_whitespace().nth(7).is_some();
        (near.is_plain(1) || whole.is_plain(2) || is_told).then_some(How::Alias)
    }

    /// “The bite lets bacteria in. This pathogen …”: it stands for what the sentence before speaks of.
    fn resumes(&self, term: &Use<'_>, before: &str, start: usize) -> bool {
        let lone = before.trim();
        if lone.is_empty() || self.cues().resumes.at_start(lone, self.cues().spaced()) != Some(lone.len()) {
            return false;
        }
        let sentences = self.units[term.unit].passage.sentences();
        let last = sentences.partition_point(|sentence| (sentence.range.start as usize) < start).checked_sub(1);
        last.is_some_and(|last| self.said(term.unit, sentences[last].range.range(), term).is_plain(2))
    }

    /// Where a phrase that names begins, if all from there to the end are names: “called thyroid-stimulating”, “known as
    /// myxedema or Graves”. `start` is where the words begin in their text.
    fn names_all(&self, unit: usize, words: &str, start: usize) -> Option<usize> {
        const MOST: usize = 4; // Words of a name, or of two, before the term.
        let spaced = self.cues().spaced();
        let clause = clause_start(words);
        let original = &self.units[unit].passage.text()[start..start + words.len()];
        let is_term = |range: std::ops::Range<usize>| {
            let range = TextRange::new(start + range.start..start + range.end);
            self.facts[unit].spots.iter().any(|spot| spot.level > Level::Everyday && spot.range.overlaps(range))
        };
        let mut end = words.trim_end().len();
        let mut is_other = false;
        for _ in 0..MOST {
            let at = clause + words[clause..end].rfind(' ')? + 1;
            let word = &words[at..end];
            let is_or = self.cues().or_words.contains(word);
            is_other |= is_or;
            let is_hyphenated = original[..at].ends_with('-') || original[end..].starts_with('-');
            let is_noun = self.content.carries(word) || is_other && self.cues().generic.contains(word);
            let names = is_noun && !word.contains(['(', '[', '/']) && (is_other || is_hyphenated || !is_term(at..end));
            if !(is_or || names || self.cues().articles.at_start(word, spaced) == Some(word.len())) {
                return None;
            }
            end = words[..at].trim_end().len();
            if self.content.is_english() && words[..end].strip_suffix(CALLED).is_some_and(|rest| rest.ends_with(char::is_alphabetic)) {
                return Some(end - CALLED.len());
            }
            if let Some(named) = self.cues().named.at_end(&words[..end], spaced)
                && !self.cues().or_words.contains(words[named..end].trim())
            {
                return Some(named);
            }
        }
        None
    }

    fn after(&self, term: &Use<'_>, before: &str, end: usize, sentence_end: usize) -> Option<How> {
        let spaced = self.cues().spaced();
        let unit = term.unit;
        let mut at = end;
        let rest = self.text(unit, at..sentence_end);
        let text = rest.trim_start();
        if self.lost_dash(term, rest, end, sentence_end) {
            return Some(How::Gloss);
        }
        if text.starts_with(['(', '[', '（']) {
            let open = at + (rest.len() - text.len());
            let close = text.find([')', ']', '）']).map_or(sentence_end, |close| open + close);
            let inner = open + text.chars().next().map_or(1, char::len_utf8)..close;
            let original = &self.units[unit].passage.text()[inner.clone()];
            let is_aside = self.cues().aside.at_start(text[inner.start - open..].trim_start(), spaced).is_some();
            if !is_aside && !is_acronym_only(original) {
                let said = self.said(unit, inner, term);
                if said.is_plain(1) {
                    return Some(How::Gloss);
                }
            }
            at = close + self.text(unit, close..sentence_end).chars().next().map_or(0, char::len_utf8);
        }
        let rest = self.text(unit, at..sentence_end);
        let text = rest.trim_start();
        if self.is_glossed_past_noun(term, text, sentence_end) {
            return Some(How::Gloss);
        }
        let text = self.past_noun(text);
        let from = sentence_end - text.len();
        if let Some(how) = self
            .gloss_after_mark(term, text, from, before)
            .or_else(|| self.gloss_after_dash(term, at, sentence_end, before))
            .or_else(|| self.gloss_between_dashes(term, at..sentence_end))
        {
            return Some(how);
        }
        let (bare, comma) = match text.strip_prefix([',', '，', '،']) {
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
            let is_or = self.cues().or_words.contains(&bare[..length]);
            let name = from + length..from + length + first_break(&bare[length..]);
            let closes = is_closed(self.text(unit, name.end..sentence_end));
            let said = self.said(unit, name, term);
            if (!is_or || comma && closes && !before.trim_end().ends_with(',')) && said.fresh >= 1 && said.hard == 0 && said.content <= 8 {
                return Some(How::Alias);
            }
        }
        if self.is_told_of(term, before, (bare, from), comma) {
            return Some(How::Description);
        }
        if comma && let Some(how) = self.apposition(term, bare, from, before) {
            return Some(how);
        }
        let is_subject = self.is_subject(before);
        if is_subject && let Some(length) = self.cues().defines.at_start(text, spaced) {
            let start = sentence_end - text.len() + length;
            let is_purpose = self.is_purpose_only(&text[length..]);
            let said = self.said(unit, start..sentence_end, term);
            if !is_purpose && said.is_plain(1) && said.content >= 2 {
                return Some(How::Definition);
            }
        }
        if is_subject && self.is_denied(term, text, sentence_end) {
            return Some(How::Definition);
        }
        // “The pituitary gland naturally produces …”
        let adverb = text.split_once(' ').filter(|(word, _)| self.content.is_english() && word.len() > 4 && word.ends_with("ly"));
        let verb = adverb.map_or(text, |(_, rest)| rest);
        if is_subject && let Some(length) = self.cues().acts.at_start(verb, spaced) {
            // “hemochromatosis causes the body to store too much iron”: what it does is much of what the lexicon says of it.
            let said = self.said(unit, sentence_end - verb.len() + length..sentence_end, term);
            if said.is_plain(1) && said.tells(HINT) {
                return Some(How::Description);
            }
        }
        if comma && let Some(length) = self.cues().participles.at_start(bare, spaced) {
            let said = self.said(unit, from + length..from + length + first_break(&bare[length..]), term);
            if said.is_plain(1) && said.tells(DENIED) {
                return Some(How::Description);
            }
        }
        if before.trim().is_empty() && self.is_said_past_nouns(term, text, sentence_end) {
            return Some(How::Definition);
        }
        if self.is_borne(term, before, text, sentence_end) {
            return Some(How::Description);
        }
        if is_subject && self.is_kind(term, text, sentence_end) {
            return Some(How::Definition);
        }
        if let Some(length) = self.cues().relative.at_start(bare, spaced) {
            let said = self.said(unit, from + length..from + clause_length(bare), term);
            // “- inhalation, which affects the lungs”: at the start of an item it says what sort of the thing it is.
            let is_item = comma && before.trim().is_empty();
            if said.is_plain(2)
                && (is_item || said.tells(HINT) || comma && self.cues().defines.at_start(bare[length..].trim_start(), spaced).is_some())
            {
                return Some(How::Description);
            }
        }
        None
    }

    /// “In Cushing's syndrome, there is too much cortisol”, “With glaucoma, pressure builds up in the eye”.
    fn is_told_of(&self, term: &Use<'_>, before: &str, (bare, from): (&str, usize), is_apart: bool) -> bool {
        let spaced = self.cues().spaced();
        let clause = before[clause_start(before)..].trim();
        if self.cues().within.at_start(clause, spaced) != Some(clause.len()) || clause.is_empty() {
            return false;
        }
        let said = self.said(term.unit, from..from + first_break(bare), term);
        let is_there = self.cues().exists.at_start(bare, spaced).is_some();
        said.is_plain(1) && said.hard == 0 && (is_there || is_apart && said.content >= 2 && said.tells(HINT))
    }

    /// “Benign tumors aren't cancer”: what it is not is much of what the lexicon says of it.
    fn is_denied(&self, term: &Use<'_>, text: &str, end: usize) -> bool {
        let Some(length) = self.cues().denies.at_start(text, self.cues().spaced()) else { return false };
        let said = self.said(term.unit, end - (text.len() - length)..end, term);
        said.is_plain(1) && said.content <= 3 && said.tells(DENIED)
    }

    /// “People with kidney agenesis are born with only one kidney”: what those have who have it.
    fn is_borne(&self, term: &Use<'_>, before: &str, text: &str, end: usize) -> bool {
        let spaced = self.cues().spaced();
        let before = before.trim_end();
        let without_word = before.rsplit_once(' ').map_or("", |(rest, _)| rest);
        let is_bearer = [before, without_word].iter().any(|words| self.cues().bearers.at_end(words, spaced).is_some());
        let Some(length) = self.cues().bears.at_start(text, spaced).filter(|_| is_bearer) else { return false };
        let rest = &text[length..];
        !self.cues().compares.within(rest, spaced) && self.said(term.unit, end - rest.len()..end, term).is_plain(1)
    }

    /// “lipoproteins are molecules that carry cholesterol”: a kind and what makes it special.
    fn is_kind(&self, term: &Use<'_>, text: &str, end: usize) -> bool {
        let (rest, is_one) = match (text.strip_prefix("are "), text.strip_prefix("is ")) {
            (Some(rest), _) => (rest, false),
            (_, Some(rest)) => (rest, true),
            _ => return false,
        };
        if self.cues().purpose.at_start(rest, self.cues().spaced()).is_some() {
            return false;
        }
        let said = self.said(term.unit, end - rest.len()..end, term);
        if is_one {
            // “is done in hospital” and “is high pressure in …” look alike: the lexicon tells them apart.
            return said.is_plain(1) && said.tells(HINT);
        }
        let joint = [" that ", " which ", " who ", " of "].iter().filter_map(|joint| rest.find(joint)).min();
        let is_near = joint.is_some_and(|joint| rest[..joint].split_whitespace().count() <= 4);
        is_near && said.is_plain(2)
    }

    /// “leukaemia, a cancer of the blood,”, “glaucoma, high pressure in the eyes,”.
    fn apposition(&self, term: &Use<'_>, bare: &str, from: usize, before: &str) -> Option<How> {
        let all = self.said(term.unit, from..from + first_break(bare), term);
        // “other diseases, such as lymphoma, can spread”: what goes on after the comma is no name.
        let noun = bare.split(' ').find(|word| self.cues().articles.at_start(word, true).is_none()).unwrap_or_default();
        let is_example = || self.cues().examples.within(before, self.cues().spaced());
        if all.is_plain(1) && all.tells(HINT) && self.content.carries(noun) && !is_example() {
            return Some(How::Definition);
        }
        // “enterostomal therapists, nurses who work with …”
        let is_who = bare.split(' ').nth(1).is_some_and(|word| self.cues().relative.at_start(word, true) == Some(word.len()));
        if is_who && all.is_plain(2) && all.hard == 0 && self.content.carries(noun) && !is_example() {
            return Some(How::Definition);
        }
        let article = self.cues().articles.at_start(bare, self.cues().spaced())?;
        let end = first_break(&bare[article..]) + article;
        let said = self.said(term.unit, from..from + end, term);
        let joins = |word: &str| self.cues().prepositions.contains(word) || self.cues().relative.at_start(word, true) == Some(word.len());
        let is_phrase = bare[article..end].split(' ').skip(1).any(joins);
        let is_kind = self.is_kind_of(term, from, &bare[..end], false);
        (is_kind || said.hard * 3 <= said.content && said.fresh >= 1 && (is_phrase || said.content >= 2)).then_some(How::Definition)
    }

    /// Whether what stands before a term in its sentence lets the term be the one that is spoken of.
    fn is_subject(&self, before: &str) -> bool {
        let mut words = before[clause_start(before)..].split_whitespace();
        words.clone().nth(3).is_none() && !words.any(|word| self.cues().prepositions.contains(word))
    }
}
