//! Names that go on after the term: “cutaneous porphyrias”, “enterostomal therapists”: what explains them stands behind their last word.

use super::around::DENIED;
use super::clauses::is_acronym_only;
use super::explained::{Judge, Use};
use super::inventory::COMMON;

impl Judge<'_> {
    /// The text after a noun that closes the name: “enterostomal therapists, nurses who …”.
    pub(super) fn past_noun<'t>(&self, text: &'t str) -> &'t str {
        let Some((noun, rest)) = text.find(|sign: char| !sign.is_alphanumeric()).map(|length| text.split_at(length)) else { return text };
        let is_noun = || self.cues().generic.contains(noun) || self.content.zipf(noun).is_none_or(|zipf| zipf < COMMON + 0.5);
        if rest.starts_with(',') && is_noun() { rest } else { text }
    }

    /// “cutaneous porphyrias affect the skin”, “idiopathic intestinal obstruction is one that …”: nouns close the name of the subject.
    pub(super) fn is_said_past_nouns(&self, term: &Use<'_>, text: &str, end: usize) -> bool {
        const NOUNS: usize = 3;
        let spaced = self.cues().spaced();
        let mut rest = text;
        for _ in 0..NOUNS {
            let Some((noun, behind)) = rest.split_once(' ') else { return false };
            let is_noun = noun.len() >= 4 && self.cues().purpose.at_start(noun, spaced).is_none();
            if !(is_noun || self.cues().joints.contains(noun)) || !noun.chars().all(|sign| sign.is_alphanumeric() || sign == '-') {
                return false;
            }
            rest = behind;
            let (defines, acts) = (self.cues().defines.at_start(rest, spaced), self.cues().acts.at_start(rest, spaced));
            let is = || ["is ", "are "].iter().find(|verb| rest.starts_with(**verb)).map(|verb| verb.len());
            if let Some(length) = defines.or(acts).or_else(is) {
                let said = self.said(term.unit, end - rest.len() + length..end, term);
                return said.is_plain(1)
                    && (said.tells(DENIED) || defines.is_some() && said.content >= 2)
                    && !self.is_purpose_only(&rest[length..]);
            }
        }
        false
    }

    /// “conjunctival injection (red eyes)”: a noun stands between the term and its gloss.
    pub(super) fn is_glossed_past_noun(&self, term: &Use<'_>, text: &str, end: usize) -> bool {
        let Some((noun, rest)) = text.split_once(" (") else { return false };
        let Some((inner, _)) = rest.split_once(')').filter(|_| noun.chars().all(char::is_alphabetic)) else { return false };
        let from = end - rest.len();
        let original = &self.units[term.unit].passage.text()[from..from + inner.len()];
        if is_acronym_only(original) || self.cues().aside.at_start(inner, self.cues().spaced()).is_some() {
            return false;
        }
        let said = self.said(term.unit, from..from + inner.len(), term);
        said.is_plain(1) && said.tells(DENIED)
    }
}
