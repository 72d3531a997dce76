//! What explains a term behind a colon or a dash, also where the dash was lost on the way.

use super::clauses::clause_length;
use super::explained::{HINT, How, Judge, Use};
use super::shape::{is_glued, joint_at};
use std::ops::Range;

const MOST_ENCLOSED: usize = 12; // Words between two dashes that are still a gloss.

impl Judge<'_> {
    /// “Term: what it is”, “Term – what it is” at the start of a line.
    pub(super) fn gloss_after_mark(&self, term: &Use<'_>, text: &str, from: usize, before: &str) -> Option<How> {
        let mark = text.chars().next().filter(|sign| matches!(sign, ':' | '–' | '—' | '：'))?;
        let inner = from + mark.len_utf8()..from + text.len();
        if before.split_whitespace().nth(3).is_some() {
            return None;
        }
        let said = self.said(term.unit, inner.clone(), term);
        let is_long = said.content >= 2 || self.text(term.unit, inner).split_whitespace().nth(2).is_some();
        (is_long && said.is_plain(1)).then_some(How::Gloss)
    }

    /// “Refractive error in an eye - when one eye cannot focus”: folding takes hyphens for spaces, so the text itself is read.
    pub(super) fn gloss_after_dash(&self, term: &Use<'_>, at: usize, end: usize, before: &str) -> Option<How> {
        if !self.facts[term.unit].has_items {
            return None;
        }
        let text = &self.units[term.unit].passage.text()[at..end];
        let dash = text.find(" - ")?;
        let is_near = text[..dash].split_whitespace().nth(3).is_none() && before.split_whitespace().nth(3).is_none();
        if !is_near {
            return None;
        }
        let said = self.said(term.unit, at + dash + 3..end, term);
        (said.content >= 2 && said.is_plain(1)).then_some(How::Gloss)
    }

    /// “caused by hyperprolactinemia --- too much prolactin in the blood --- or by …”: two dashes enclose it as brackets would.
    pub(super) fn gloss_between_dashes(&self, term: &Use<'_>, rest: Range<usize>) -> Option<How> {
        const DASHES: [&str; 5] = ["---", "--", "—", "–", "- "];
        let text = &self.units[term.unit].passage.text()[rest.clone()];
        let opened = text.trim_start();
        let dash = DASHES.iter().find(|dash| opened.starts_with(**dash) && (**dash != "- " || opened.len() < text.len()))?;
        let inner = &opened[dash.len()..];
        let inner = &inner[..inner.find(dash)?];
        let from = rest.start + (text.len() - opened.len()) + dash.len();
        let is_short = (2..=MOST_ENCLOSED).contains(&inner.split_whitespace().count());
        (is_short && self.said(term.unit, from..from + inner.len(), term).is_plain(1)).then_some(How::Gloss)
    }

    /// “a thrombusan old clot”, “the sinuses-veins that drain the brain”: a dash that was lost or shortened on the way.
    pub(super) fn lost_dash(&self, term: &Use<'_>, rest: &str, end: usize, sentence_end: usize) -> bool {
        let inner = end..end + clause_length(rest);
        let is_joined = self.cues().spaced() && rest.starts_with(char::is_alphabetic) && term.range.range().end == end;
        if is_joined {
            return self.said(term.unit, inner, term).is_plain(1);
        }
        // “parenteral nutritiona method of feeding”: the noun that closes the name is glued to what says what it is.
        let next = rest.trim_start();
        let noun = &next[..next.find(' ').unwrap_or(0)];
        let is_joined = || is_glued(noun, &self.content) || self.begins_with_kind(noun);
        let is_rare = || noun.len() > 6 && noun.is_ascii() && self.content.zipf(noun).is_none();
        // “interferon gammaa substance”: also a short noun.
        if self.content.is_english() && (is_rare() && is_joined() || joint_at(noun, &self.content).is_some()) {
            let from = end + (rest.len() - next.len()) + noun.len();
            return self.said(term.unit, from..from + clause_length(&next[noun.len()..]), term).is_plain(1);
        }
        if !self.units[term.unit].passage.text()[end..sentence_end].starts_with('-') || rest.split_whitespace().count() < 3 {
            return false;
        }
        let said = self.said(term.unit, inner, term);
        said.is_plain(2) && said.tells(HINT)
    }

    /// “diseaseblockage”: a word for any illness, and a word glued to it.
    fn begins_with_kind(&self, noun: &str) -> bool {
        (4..noun.len() - 3).any(|at| self.cues().generic.contains(&noun[..at]) && self.content.zipf(&noun[at..]).is_some())
    }
}
