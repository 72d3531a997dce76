//! How much an edit of the source matters to its translations: a dose is not a comma.

use super::normal::{normal, tokens};
use crate::language::{Language, critical_words};
use similar::{ChangeTag, TextDiff};

/// How much an edit matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Grade {
    /// Case, spacing, punctuation or markup: the translation holds.
    Cosmetic,
    /// The wording: the translation may say something else.
    Wording,
    /// A number, unit, frequency, negation, modal, warning word or variable: the translation may harm.
    Critical,
}

impl Grade {
    /// The name in outputs.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Cosmetic => "cosmetic",
            Self::Wording => "wording",
            Self::Critical => "critical",
        }
    }
}

/// How much the edit from `old` to `new` matters; `terms` are the glossary's terms in the source language.
#[must_use]
pub fn grade(old: &str, new: &str, language: &Language, terms: &[String]) -> Grade {
    let (old, new) = (without_labels(&normal(old)), without_labels(&normal(new)));
    if words_of(&old) == words_of(&new) && numbers(&old) == numbers(&new) {
        return Grade::Cosmetic;
    }
    let weighs = |text: &str| (numbers(text), critical_words(text, language), variables(text), named(text, terms));
    if weighs(&old) == weighs(&new) { Grade::Wording } else { Grade::Critical }
}

/// A text without the labels that stand for addresses: `[the page][1]` is `[the page]`.
fn without_labels(text: &str) -> String {
    let mut bare = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(open) = rest.find("][") {
        bare.push_str(&rest[..=open]);
        let after = &rest[open + 2..];
        rest = after.find(']').map_or("", |close| &after[close + 1..]);
    }
    bare + rest
}

/// Words only, in lower case: what is left when case, spacing, punctuation and markup are not looked at.
fn words_of(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric() && c != '%').filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

/// Numbers with the signs inside them and the word or sign after them, such as `2.5 mg`, in order of size so that moved ones are
/// the same.
fn numbers(text: &str) -> Vec<String> {
    let tokens = tokens(text);
    let is_number = |token: &str| token.starts_with(|c: char| c.is_numeric());
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        if !is_number(tokens[at]) {
            at += 1;
            continue;
        }
        let mut number = tokens[at].to_owned();
        while at + 2 < tokens.len() && matches!(tokens[at + 1], "." | "," | ":" | "/" | "-" | "–") && is_number(tokens[at + 2]) {
            number.push_str(tokens[at + 1]);
            number.push_str(tokens[at + 2]);
            at += 2;
        }
        number.push(' ');
        number.push_str(
            &tokens
                .get(at + 1)
                .copied()
                .filter(|next| next.chars().all(|c| c.is_alphabetic() || matches!(c, '%' | '°')))
                .unwrap_or("")
                .to_lowercase(),
        );
        found.push(number);
        at += 1;
    }
    found.sort();
    found
}

fn variables(text: &str) -> Vec<String> {
    let mut found: Vec<String> =
        text.match_indices("{ $").filter_map(|(at, _)| text[at..].split_once('}').map(|(name, _)| name.to_owned())).collect();
    found.sort();
    found
}

fn named<'a>(text: &str, terms: &'a [String]) -> Vec<&'a str> {
    let lower = text.to_lowercase();
    terms.iter().filter(|term| lower.contains(&term.to_lowercase())).map(String::as_str).collect()
}

/// A stretch of the difference between two texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Word {
    /// In both.
    Same(String),
    /// In the old text only.
    Removed(String),
    /// In the new text only.
    Added(String),
}

/// The difference between two texts, by words.
#[must_use]
pub fn changed_words(old: &str, new: &str) -> Vec<Word> {
    let diff = TextDiff::from_unicode_words(old, new);
    let mut words: Vec<Word> = Vec::new();
    for change in diff.iter_all_changes() {
        let text = change.value();
        match (change.tag(), words.last_mut()) {
            (ChangeTag::Equal, Some(Word::Same(before)))
            | (ChangeTag::Delete, Some(Word::Removed(before)))
            | (ChangeTag::Insert, Some(Word::Added(before))) => {
                before.push_str(text);
            }
            (ChangeTag::Equal, _) => words.push(Word::Same(text.to_owned())),
            (ChangeTag::Delete, _) => words.push(Word::Removed(text.to_owned())),
            (ChangeTag::Insert, _) => words.push(Word::Added(text.to_owned())),
        }
    }
    words
}

/// The difference between two texts as a unified diff.
#[must_use]
pub fn unified_diff(old: &str, new: &str, path: &str) -> String {
    TextDiff::from_lines(old, new).unified_diff().header(&format!("a/{path}"), &format!("b/{path}")).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(old: &str, new: &str) -> Grade {
        grade(old, new, &Language::english(), &["spinal cord stimulation".to_owned()])
    }

    #[test]
    fn a_dose_is_not_a_comma() {
        assert_eq!(of("Take it, with food.", "Take it with food."), Grade::Cosmetic);
        assert_eq!(of("See [the page][1].", "See **[the page][2]**."), Grade::Cosmetic);
        assert_eq!(of("Take it with food.", "Take it with your meal."), Grade::Wording);
        for (old, new) in [
            ("Take 500 mg.", "Take 50 mg."),
            ("Take 2.5 mg.", "Take 25 mg."),
            ("Take 5 mg.", "Take 5 g."),
            ("You may drive.", "You may not drive."),
            ("You should rest.", "You must rest."),
            ("Take it once a day.", "Take it twice a day."),
            ("Call { $clinic-phone }.", "Call { $ward-phone }."),
            ("Ask about spinal cord stimulation.", "Ask about surgery."),
        ] {
            assert_eq!(of(old, new), Grade::Critical, "{old} -> {new}");
        }
    }

    #[test]
    fn the_difference_is_told_by_words() {
        let words = changed_words("Take 500 mg now.", "Take 50 mg now.");
        assert_eq!(
            words,
            [Word::Same("Take ".into()), Word::Removed("500".into()), Word::Added("50".into()), Word::Same(" mg now.".into())]
        );
    }
}
