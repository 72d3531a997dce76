//! A project's terms in one language, and where a text uses them.

use super::order::Order;
use crate::catalog::{Catalog, Value};
use crate::language::Language;
use crate::project::Project;
use crate::text::{Passage, is_letter_or_digit, is_uncased};
use rustc_hash::FxHashMap;
use std::ops::Range;

/// A term with what it means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Term {
    /// The end of its address: its key.
    pub(super) id: String,
    pub(super) name: String,
    pub(super) definition: String,
    /// All ways to write it, its name among them.
    forms: Vec<String>,
}

/// The terms of one language, in the order of their names.
#[derive(Clone, Debug, Default)]
pub(super) struct Glossary {
    pub(super) terms: Vec<Term>,
    /// Every form by its letters in lower case, with its term: by its first two letters, longest first.
    forms: FxHashMap<[char; 2], Vec<(Vec<char>, usize)>>,
    /// A bit for the last bits of each letter that a form begins with: most words begin otherwise.
    starts: [u64; STARTS / 64],
    is_unspaced: bool,
}

const STARTS: usize = 512;

fn bit_of(letter: char) -> (usize, u64) {
    (letter as usize % STARTS / 64, 1 << (letter as usize % 64))
}

impl Glossary {
    /// The glossary of a language; empty if there is none. A term without a definition explains nothing and is left out.
    pub(super) fn of(project: &Project, language: &Language) -> Self {
        let Some(catalog) = project.locale(language).and_then(|locale| locale.catalogs.get("glossary")) else { return Self::default() };
        let text = &project.sources.file(catalog.source).text;
        Self::read(catalog, text, language)
    }

    fn read(catalog: &Catalog, text: &str, language: &Language) -> Self {
        let mut terms: Vec<Term> = Vec::new();
        for message in catalog.messages().filter(|message| message.is_term()) {
            let Some(content) = catalog.content(text, message) else { continue };
            let attribute = |name: &str| content.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.to_prose());
            let (Some(name), Some(definition)) = (content.value.as_ref().map(Value::to_prose), attribute("definition")) else {
                continue;
            };
            if name.trim().is_empty() || definition.trim().is_empty() {
                continue;
            }
            let mut forms = vec![name.clone()];
            forms.extend(attribute("forms").iter().flat_map(|list| list.split(';')).map(|form| form.trim().to_owned()));
            forms.retain(|form| !form.trim().is_empty());
            terms.push(Term { id: message.key.trim_start_matches('-').to_owned(), name, definition, forms });
        }
        let order = Order::of(language);
        terms.sort_by(|a, b| order.compare(&a.name, &b.name).then_with(|| a.id.cmp(&b.id)));
        let mut forms: Vec<(Vec<char>, usize)> =
            terms.iter().enumerate().flat_map(|(at, term)| term.forms.iter().map(move |form| (letters(form), at))).collect();
        forms.sort_by(|a, b| b.0.len().cmp(&a.0.len()).then_with(|| a.cmp(b)));
        let mut by_start: FxHashMap<[char; 2], Vec<(Vec<char>, usize)>> = FxHashMap::default();
        for (form, term) in forms {
            by_start.entry(start_of(form.iter().copied())).or_default().push((form, term));
        }
        let mut starts = [0; STARTS / 64];
        for (at, bit) in by_start.keys().map(|[first, _]| bit_of(*first)) {
            starts[at] |= bit;
        }
        Self { terms, forms: by_start, starts, is_unspaced: language.is_unspaced() }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }

    /// Where a passage uses terms: ranges of its clean text with the term's place, in order and without overlap.
    pub(super) fn uses(&self, passage: &Passage) -> Vec<(Range<usize>, usize)> {
        if self.is_empty() {
            return Vec::new();
        }
        let mut found: Vec<(Range<usize>, usize)> = Vec::new();
        let mut free = 0;
        for (range, term) in self.alike(passage) {
            // Most texts use no term: where their words are is asked only then.
            if range.start >= free && passage.words().binary_search_by_key(&range.start, |word| word.range().start).is_ok() {
                free = range.end;
                found.push((range, term));
            }
        }
        found
    }

    /// Where a passage reads like terms, in order, be it inside a word.
    fn alike<'a>(&'a self, passage: &'a Passage) -> impl Iterator<Item = (Range<usize>, usize)> + 'a {
        let text = passage.text();
        let mut before = ' ';
        text.char_indices().filter_map(move |(start, letter)| {
            // Where words stand apart, none starts behind a letter of its own script.
            let is_inside = before.is_ascii() == letter.is_ascii()
                && is_letter_or_digit(before)
                && (letter.is_ascii_alphanumeric() || (!self.is_unspaced && is_letter_or_digit(letter)));
            before = letter;
            if is_inside || !self.may_start(letter) {
                return None;
            }
            let rest = &text[start..];
            let [first, second] = start_of(rest.chars().flat_map(char::to_lowercase));
            let alike = self.forms.get(&[first, second]).into_iter().chain(self.forms.get(&[first, NO_LETTER])).flatten();
            alike.into_iter().find_map(|(form, term)| {
                let end = start + length_of(rest, form)?;
                self.ends_word(passage, end).then_some((start..end, *term))
            })
        })
    }

    /// Whether a form may begin with this letter, capital or small.
    fn may_start(&self, letter: char) -> bool {
        let small = match letter {
            _ if letter.is_ascii() => letter.to_ascii_lowercase(),
            _ if is_uncased(letter) => letter,
            _ => letter.to_lowercase().next().unwrap_or(letter),
        };
        let (at, bit) = bit_of(small);
        self.starts[at] & bit != 0
    }

    fn ends_word(&self, passage: &Passage, end: usize) -> bool {
        self.is_unspaced || !passage.text()[end..].starts_with(is_letter_or_digit)
    }
}

/// Stands where a form has one letter only.
const NO_LETTER: char = '\0';

fn start_of(mut letters: impl Iterator<Item = char>) -> [char; 2] {
    std::array::from_fn(|_| letters.next().unwrap_or(NO_LETTER))
}

fn letters(text: &str) -> Vec<char> {
    text.chars().flat_map(char::to_lowercase).collect()
}

/// The length of the text that reads like a form, capitals or not; none if it does not start with it.
fn length_of(text: &str, form: &[char]) -> Option<usize> {
    let mut rest = form;
    for (at, c) in text.char_indices() {
        if rest.is_empty() {
            return Some(at);
        }
        for lower in c.to_lowercase() {
            let (first, tail) = rest.split_first()?;
            if *first != lower {
                return None;
            }
            rest = tail;
        }
    }
    rest.is_empty().then_some(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceId;

    #[test]
    fn terms_are_found_as_whole_words_longest_first() {
        let text = "-nerve = nerve\n    .definition = It carries messages.\n-nerve-pain = nerve pain\n    .definition = Pain from a hurt nerve.\n    .forms = nerve pains; neuropathic pain\n-bare = bare\n";
        let language = Language::english();
        let glossary = Glossary::read(&Catalog::parse(SourceId(0), text, &language), text, &language);
        assert_eq!(glossary.terms.len(), 2);
        let passage = Passage::verbatim("Neuropathic pain is no nervepain: NERVE PAIN, a nerve.", 0, &language);
        let found: Vec<(&str, &str)> =
            glossary.uses(&passage).into_iter().map(|(range, term)| (&passage.text()[range], glossary.terms[term].id.as_str())).collect();
        assert_eq!(found, [("Neuropathic pain", "nerve-pain"), ("NERVE PAIN", "nerve-pain"), ("nerve", "nerve")]);
    }
}
