//! Whether a full stop ends a sentence, or only an abbreviation, an ordinal, an initial or a list number.

use super::follow::Follow;
use super::just_before;
use super::sentences::Rules;
use crate::language::Abbreviation;

/// A full stop with a space after it and something other than a small letter behind that.
pub(super) struct FullStop<'a> {
    pub(super) rules: &'a Rules<'a>,
    /// Where the sentence began.
    pub(super) start: usize,
    /// Where the full stop stands.
    pub(super) at: usize,
    /// Whether a bracket closes right after it.
    pub(super) bracket: bool,
    pub(super) next: Follow<'a>,
}

impl FullStop<'_> {
    pub(super) fn is_end(&self) -> bool {
        let before = &self.rules.text[self.start..self.at];
        let word = last_word(before);
        let lead = &before[..before.len() - word.len()];
        if word.is_empty() {
            return true;
        }
        if word.chars().all(|sign| sign.is_numeric() || matches!(sign, '.' | ',' | '-' | '/' | ':')) {
            return self.is_end_after_number(word, lead);
        }
        if self.rules.dotted_ordinals && is_roman(word) && self.is_date_next() {
            return false;
        }
        match self.abbreviation(word, lead) {
            // “(etc.) Then”: the stop belongs to what is inside the bracket.
            Some(_) if self.bracket => return false,
            Some(Abbreviation::Joins) => return false,
            Some(Abbreviation::Hinders) => return self.is_starter_next(),
            Some(Abbreviation::Ends) => return !self.next.first.is_numeric() && !self.is_date_next(),
            Some(Abbreviation::Number) if self.is_number_next() => return false,
            // A single letter may still be an initial.
            Some(Abbreviation::Number) | None => {}
        }
        let mut letters = word.chars().filter(|sign| !is_mark(*sign));
        if let (Some(letter), None) = (letters.next(), letters.next()) {
            return self.is_end_after_letter(letter, lead);
        }
        // “U.N.”, “N.H.S.”, “K.-H. Meier”
        if word.contains('.') && word.split('.').all(|part| part.trim_start_matches('-').chars().count() == 1) {
            return self.is_starter_next();
        }
        true
    }

    /// “1. Wash your hands”, “3. Mai”, “der 20. Patient”; “It opens at 8. Come early.” ends.
    fn is_end_after_number(&self, word: &str, lead: &str) -> bool {
        let digits = word.chars().count();
        if lead.trim().is_empty() && digits <= 4 {
            return false;
        }
        // “2. 74”: a decimal or a date that some tool has torn apart.
        if self.next.first.is_numeric() {
            return false;
        }
        if !self.rules.dotted_ordinals || digits > 4 {
            return true;
        }
        if self.is_date_next() {
            return false;
        }
        const BEFORE_ORDINAL: [&str; 24] = [
            "am", "vom", "zum", "zur", "im", "der", "die", "das", "den", "dem", "des", "ab", "bis", "jede", "jeden", "jeder", "jedes",
            "beim", "ihr", "ihre", "ihrem", "ihren", "ihrer", "seit",
        ];
        let previous = with_lower(last_word(lead.trim_end()), |previous| BEFORE_ORDINAL.contains(&previous));
        !(self.rules.capital_nouns && digits <= 2 && previous && !self.is_starter_next())
    }

    /// An initial (“J. Smith”), half of an abbreviation (“z. B.”), a list letter, or a kind (“vitamin A.”) or unit (“5 g.”).
    fn is_end_after_letter(&self, letter: char, lead: &str) -> bool {
        // “37 °C.”
        if lead.ends_with(['°', '%', '/']) {
            return true;
        }
        let lead = lead.trim_end();
        if lead.is_empty() {
            return false;
        }
        let previous = last_word(lead.trim_end_matches('.'));
        if !lead.ends_with('.') && previous.chars().next_back().is_some_and(char::is_numeric) {
            return true;
        }
        if !letter.is_uppercase() || lead.ends_with('.') {
            return false;
        }
        if letter == 'I' && !self.rules.capital_nouns && self.is_starter_next() {
            return true;
        }
        // “vitamins A, C and E.”
        let mut labels =
            lead.split(|sign: char| sign.is_whitespace() || matches!(sign, ',' | '(' | '/')).rev().filter(|word| !word.is_empty());
        if labels.by_ref().take(6).any(|word| with_lower(word, |word| self.rules.abbreviations.is_label(word))) {
            return true;
        }
        !previous.chars().next().is_some_and(char::is_uppercase) && self.is_starter_next()
    }

    /// What the tables know of the word, alone, behind a hyphen, or joined to the short words with stops before it (“z. B”).
    fn abbreviation(&self, word: &str, lead: &str) -> Option<Abbreviation> {
        let table = self.rules.abbreviations;
        // “MS. Take”: capitals are an acronym, not “Ms.”, unless all the text shouts.
        let before = &self.rules.text[self.start..self.at];
        let shouted = word.chars().nth(1).is_some() && word.chars().all(char::is_uppercase);
        if shouted && table.kind(word).is_none() && just_before(before, before.len(), 400).contains(char::is_lowercase) {
            return None;
        }
        let mut joined = word.len();
        let mut rest = lead.trim_end();
        let mut parts = Vec::new();
        while let Some(shorter) = rest.strip_suffix('.') {
            let part = last_word(shorter);
            if part.is_empty() || part.chars().count() > 3 || joined > 12 {
                break;
            }
            joined += part.len() + 1;
            parts.push(part);
            rest = shorter[..shorter.len() - part.len()].trim_end();
        }
        for count in (1..=parts.len()).rev() {
            let mut whole: String = parts[..count].iter().rev().flat_map(|part| [*part, "."]).collect();
            whole.push_str(word);
            if let Some(kind) = table.kind(&whole.to_lowercase()) {
                return Some(kind);
            }
        }
        if let Some(kind) = table.kind(word) {
            return Some(kind);
        }
        with_lower(word, |word| {
            let tail = word.rsplit(['-', '\'', '’', '/']).next().unwrap_or(word);
            table.kind(word).or_else(|| table.kind(tail))
        })
    }

    fn is_date_next(&self) -> bool {
        with_lower(self.next.word, |word| self.rules.abbreviations.is_date(word))
    }

    fn is_starter_next(&self) -> bool {
        with_lower(self.next.word, |word| self.rules.abbreviations.is_starter(word))
    }

    /// “No. 4”, “Fig. IV”, “Fig. A.”
    fn is_number_next(&self) -> bool {
        self.next.is_number() || self.next.word.chars().count() == 1 && self.next.after.is_some_and(|after| !after.is_whitespace())
    }
}

/// What stands between the last space or opening mark and the end.
fn last_word(text: &str) -> &str {
    let begins = |sign: char| {
        sign.is_whitespace()
            || matches!(
                sign,
                '(' | '[' | '{' | '"' | '“' | '”' | '„' | '«' | '»' | '‘' | '‚' | ',' | ';' | ')' | ']' | '%' | '°' | '、' | '，'
            )
    };
    &text[text.rfind(begins).map_or(0, |at| at + text[at..].chars().next().map_or(1, char::len_utf8))..]
}

fn is_roman(word: &str) -> bool {
    word.chars().all(|letter| matches!(letter, 'I' | 'V' | 'X' | 'L' | 'C'))
}

/// Whether a character is a sign on the letter before it, such as a vowel sign.
fn is_mark(sign: char) -> bool {
    matches!(sign, '\u{300}'..='\u{36F}' | '\u{900}'..='\u{903}' | '\u{93A}'..='\u{94F}' | '\u{64B}'..='\u{65F}' | '\u{981}'..='\u{983}' | '\u{9BC}'..='\u{9CD}')
}

/// Calls with the word in lower case.
fn with_lower<T>(word: &str, ask: impl FnOnce(&str) -> T) -> T {
    if word.chars().any(char::is_uppercase) { ask(&word.to_lowercase()) } else { ask(word) }
}
