//! Tables of phrases as they are written, and the phrases that each line stands for.

use super::tail::Tail;
use crate::text::small_letter;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// A line that stands for more phrases is written out as far as that, and the rest of it is read off the text.
const MOST_WRITTEN_OUT: usize = 256;

/// One phrase to look for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::lint) struct Phrase {
    /// What to look for, in lower case.
    pub(in crate::lint) text: String,
    /// What follows.
    pub(in crate::lint) tail: Tail,
    /// What to say about it.
    pub(in crate::lint) advice: Advice,
    /// What makes it fine.
    pub(in crate::lint) unless: Arc<[Unless]>,
    /// Whether words that go on after it match too.
    pub(in crate::lint) is_prefix: bool,
    /// Whether its case counts.
    pub(in crate::lint) is_exact: bool,
}

/// What a line says to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::lint) enum Advice {
    /// What the rule says.
    Rule,
    /// This order.
    Order(String),
    /// Any of these words in its place.
    Words(Vec<String>),
    /// These words in its place, which mean the same in every sentence.
    Same(String),
    /// Nothing: the phrase is fine, and so are shorter ones inside it.
    Fine,
}

/// What makes a phrase fine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::lint) enum Unless {
    /// These words in the same sentence.
    Sentence(String),
    /// These words directly before it.
    Before(String),
    /// These words directly after it.
    After(String),
}

/// The phrases of one line of a table; none for a comment or an empty line.
pub(in crate::lint) fn phrases_of(line: &str) -> Vec<Phrase> {
    if line.trim().is_empty() || line.starts_with('#') {
        return Vec::new();
    }
    let mut cells = line.split('\t').map(str::trim);
    let (written, write, unless) = (cells.next().unwrap_or_default(), cells.next().unwrap_or_default(), cells.next().unwrap_or_default());
    let unless: Arc<[Unless]> = unless.split(';').map(str::trim).filter(|part| !part.is_empty()).flat_map(unless_of).collect();
    let pairs = match written.strip_prefix('@') {
        Some(verb) => inflected(verb, write),
        None => vec![(written.to_owned(), write.to_owned())],
    };
    let mut found = Vec::new();
    for (written, write) in pairs {
        let exact = written.strip_prefix('=');
        let word = exact.unwrap_or(&written);
        let prefix = word.strip_suffix('*');
        let most = if exact.is_some() { usize::MAX } else { MOST_WRITTEN_OUT };
        for (text, tail) in Tail::beginnings(prefix.unwrap_or(word), most) {
            let text = if exact.is_some() { text } else { fold(&text) };
            let advice = advice_of(&write);
            found.push(Phrase { text, tail, advice, unless: unless.clone(), is_prefix: prefix.is_some(), is_exact: exact.is_some() });
        }
    }
    found
}

fn advice_of(write: &str) -> Advice {
    match write {
        "" => Advice::Rule,
        "-" => Advice::Fine,
        _ if write.starts_with('(') => Advice::Order(write.trim_matches(['(', ')']).to_owned()),
        _ => match write.strip_prefix('!') {
            Some(words) => Advice::Same(words.to_owned()),
            None => Advice::Words(write.split('|').map(|word| word.trim().to_owned()).collect()),
        },
    }
}

fn unless_of(part: &str) -> Vec<Unless> {
    let kind = match part.chars().next() {
        Some('<') => Unless::Before,
        Some('>') => Unless::After,
        _ => Unless::Sentence,
    };
    let words = Tail::beginnings(part.trim_start_matches(['<', '>']), usize::MAX);
    words.into_iter().map(|(words, _)| kind(fold(&words))).collect()
}

/// Lower case, byte for byte where the lower-case letter is as long as the other; offsets hold.
pub(in crate::lint) fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    folded.extend(text.chars().map(small_letter));
    folded
}

/// The four forms of an English verb with those of what to write instead. Irregular forms are written out, with commas:
/// `@begin,begins,began,beginning`.
fn inflected(verb: &str, write: &str) -> Vec<(String, String)> {
    let found = forms(verb);
    let written: Vec<[String; 4]> = write.trim_start_matches('@').split('|').map(|word| forms(word.trim())).collect();
    (0..4).map(|form| (found[form].clone(), written.iter().map(|forms| forms[form].as_str()).collect::<Vec<_>>().join("|"))).collect()
}

/// Base form, third person, past, `-ing`; what follows the first word stays as it is.
fn forms(verb: &str) -> [String; 4] {
    let (head, rest) = verb.split_once(' ').map_or((verb, String::new()), |(head, rest)| (head, format!(" {rest}")));
    let given: Vec<&str> = head.split(',').collect();
    let word = given[0];
    let last_two: Vec<char> = word.chars().rev().take(2).collect();
    let ends_in_consonant_y = last_two.first() == Some(&'y') && !last_two.get(1).is_some_and(|c| "aeiou".contains(*c));
    let stem = if ends_in_consonant_y { &word[..word.len() - 1] } else { word.strip_suffix('e').unwrap_or(word) };
    let hisses = ["s", "x", "z", "ch", "sh"].iter().any(|end| word.ends_with(end));
    let third = match () {
        () if ends_in_consonant_y => format!("{stem}ies"),
        () if hisses => format!("{word}es"),
        () => format!("{word}s"),
    };
    let past = if ends_in_consonant_y { format!("{stem}ied") } else { format!("{stem}ed") };
    let ongoing = if ends_in_consonant_y || word.ends_with("ee") { format!("{word}ing") } else { format!("{stem}ing") };
    let regular = [word.to_owned(), third, past, ongoing];
    std::array::from_fn(|at| format!("{}{rest}", given.get(at).map_or(regular[at].as_str(), |form| form)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(line: &str) -> Vec<(String, Advice)> {
        phrases_of(line).into_iter().map(|phrase| (phrase.text, phrase.advice)).collect()
    }

    #[test]
    fn brackets_stand_for_every_choice() {
        let found: Vec<String> = texts("[our|] clinic[s|]\t-").into_iter().map(|(text, _)| text).collect();
        assert_eq!(found, ["our clinics", "our clinic", "clinics", "clinic"]);
    }

    #[test]
    fn a_verb_stands_for_its_forms_with_those_of_its_swap() {
        let swap = |word: &str| Advice::Words(vec![word.into()]);
        let expected = [("utilise", "use"), ("utilises", "uses"), ("utilised", "used"), ("utilising", "using")];
        assert_eq!(texts("@utilise\t@use"), expected.map(|(text, write)| (text.to_owned(), swap(write))));
        let expected = [("try on", "begin it"), ("tries on", "begins it"), ("tried on", "began it"), ("trying on", "beginning it")];
        assert_eq!(texts("@try on\t@begin,begins,began,beginning it"), expected.map(|(text, write)| (text.to_owned(), swap(write))));
    }

    #[test]
    fn what_makes_a_phrase_fine_says_where_it_must_stand() {
        let found = phrases_of("best\t(say how good)\t<one of the; >before; [in|to] your");
        let expected = [
            Unless::Before("one of the".into()),
            Unless::After("before".into()),
            Unless::Sentence("in your".into()),
            Unless::Sentence("to your".into()),
        ];
        assert_eq!(*found[0].unless, expected);
        assert_eq!(found[0].advice, Advice::Order("say how good".into()));
    }
}
