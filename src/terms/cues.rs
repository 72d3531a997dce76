//! The phrases by which a language explains a term: “is a”, “called”, “such as”. They are data, one file a language.

use super::fold::{fold, is_whole};
use crate::language::{ByLanguage, Language};
use crate::text::ByteSet;
use rustc_hash::FxHashSet;
use std::collections::BTreeMap;

/// The phrases of one language, by what they do.
#[derive(Debug)]
pub(super) struct Cues {
    /// After a term: what follows says what it is.
    pub(super) defines: Phrases,
    /// Before a term: it is the name of what was said.
    pub(super) named: Phrases,
    /// After a term: what follows is another name for it.
    pub(super) alias: Phrases,
    /// After a term: what follows are examples of it.
    pub(super) examples: Phrases,
    /// After a term: a clause about it follows.
    pub(super) relative: Phrases,
    /// At the start of a sentence: it goes on about what was just named.
    pub(super) points_back: Phrases,
    /// What says what a thing is for or how it is rated, and not what it is.
    pub(super) purpose: Phrases,
    /// At the start of brackets: what follows is no gloss.
    pub(super) aside: Phrases,
    /// Shortly before a term: it is the name that is given here.
    pub(super) calls: Phrases,
    /// Before a term: those who have it.
    pub(super) bearers: Phrases,
    /// After it: what they have or lack by it.
    pub(super) bears: Phrases,
    /// What compares them with others, and so says nothing of the thing itself.
    pub(super) compares: Phrases,
    /// In a heading: it asks for something else than what the thing is.
    pub(super) topics: Phrases,
    /// All that stands before a term in its clause, where the next clause says what is so with it.
    pub(super) within: Phrases,
    /// At the start of that clause: it says what there is.
    pub(super) exists: Phrases,
    /// After a term: it is not what follows.
    pub(super) denies: Phrases,
    /// Words before a noun that carry no meaning.
    pub(super) articles: Phrases,
    /// Words that keep a term from being what a clause speaks of.
    pub(super) prepositions: FxHashSet<&'static str>,
    /// “or”, which joins another name only between commas.
    pub(super) or_words: FxHashSet<&'static str>,
    /// At the start of a sentence: it goes on about what the one before named.
    pub(super) goes_on: Phrases,
    /// What gives a second name, among what gives names.
    pub(super) other_names: Phrases,
    /// After a term: what it does follows.
    pub(super) acts: Phrases,
    /// After a term and a comma: how it comes to be or what is done with it follows.
    pub(super) participles: Phrases,
    /// All that stands before a term in its sentence, where it stands for what was just spoken of.
    pub(super) resumes: Phrases,
    /// Before a term or a list: its members follow.
    pub(super) members: Phrases,
    /// After a term or a list: the name of what its members are follows.
    pub(super) others: Phrases,
    /// After a medicine: what it does follows.
    pub(super) aims: Phrases,
    /// Words that join the members of a list.
    pub(super) joints: FxHashSet<&'static str>,
    /// Names of sorts of things that say something of what is named, and not enough: “hormones”.
    pub(super) half_kinds: FxHashSet<&'static str>,
    /// Names of living things and the like that tell enough also within a name: “coxsackievirus”.
    pub(super) beings: FxHashSet<&'static str>,
    /// Before a term: what was named is a part of it.
    pub(super) wholes: Phrases,
    /// Of what there are several: “types of”.
    pub(super) types: Phrases,
    /// At the start of a sentence: instances of what the one before speaks of follow.
    pub(super) instances: Phrases,
    /// After a term: it is of the same kind as what was just named.
    pub(super) same_kind: Phrases,
    /// Before a list, as the verb of what its members are.
    pub(super) includes: Phrases,
    /// Words for tests.
    pub(super) tests: FxHashSet<&'static str>,
    /// After a test: what it finds follows.
    pub(super) finds: Phrases,
    /// Words for people who care for others.
    pub(super) carers: FxHashSet<&'static str>,
    /// Names of sorts of things that say enough of what is named: “bacterium”, “antibiotics”.
    pub(super) kinds: FxHashSet<&'static str>,
    /// Such names that stand behind: “gene”.
    pub(super) named_kinds: FxHashSet<&'static str>,
    /// Words for medicines, which say enough where other words say which: “heart medicine”.
    pub(super) medicines: FxHashSet<&'static str>,
    /// Words that say nothing about one thing in particular.
    pub(super) generic: FxHashSet<&'static str>,
    spaced: bool,
}

/// Phrases, the longest first, by the byte they begin and the byte they end with: hardly any is looked at twice.
#[derive(Debug, Default)]
pub(super) struct Phrases {
    by_first: ByByte,
    by_last: ByByte,
}

/// Phrases by one of their bytes.
#[derive(Debug, Default)]
struct ByByte {
    /// The bytes that have phrases: a text is asked about at each of its words.
    seen: ByteSet,
    phrases: BTreeMap<u8, Vec<&'static str>>,
}

impl ByByte {
    fn push(&mut self, byte: u8, phrase: &'static str) {
        self.seen.insert(byte);
        self.phrases.entry(byte).or_default().push(phrase);
    }

    fn of(&self, byte: u8) -> &[&'static str] {
        if !self.seen.has(byte) {
            return &[];
        }
        self.phrases.get(&byte).map_or(&[], Vec::as_slice)
    }
}

impl Phrases {
    fn new(mut phrases: Vec<&'static str>) -> Self {
        phrases.sort_unstable_by_key(|phrase| std::cmp::Reverse(phrase.len()));
        let mut sorted = Self::default();
        for phrase in phrases {
            let bytes = phrase.as_bytes();
            sorted.by_first.push(bytes[0], phrase);
            sorted.by_last.push(bytes[bytes.len() - 1], phrase);
        }
        sorted
    }

    fn all(self) -> FxHashSet<&'static str> {
        self.by_first.phrases.into_values().flatten().collect()
    }

    /// Whether there are none.
    pub(super) fn is_empty(&self) -> bool {
        self.by_first.phrases.is_empty()
    }

    /// The end of the phrase that a folded text begins with.
    pub(super) fn at_start(&self, text: &str, spaced: bool) -> Option<usize> {
        let phrases = self.by_first.of(*text.as_bytes().first()?);
        phrases.iter().find(|phrase| text.starts_with(**phrase) && (!spaced || is_whole(text, 0, phrase.len()))).map(|phrase| phrase.len())
    }

    /// Whether one of the phrases stands anywhere in a folded text.
    pub(super) fn within(&self, text: &str, spaced: bool) -> bool {
        let bytes = text.as_bytes();
        // The byte before tells nearly always whether a word can begin here.
        let is_start = |at: usize| match at.checked_sub(1).map(|before| bytes[before]) {
            Some(before) if spaced && before.is_ascii() => !before.is_ascii_alphanumeric(),
            _ => text.is_char_boundary(at) && (!spaced || !text[..at].ends_with(|sign: char| sign.is_alphanumeric())),
        };
        let begins = |(at, first): (usize, u8)| {
            is_start(at)
                && self
                    .by_first
                    .of(first)
                    .iter()
                    .any(|phrase| bytes[at..].starts_with(phrase.as_bytes()) && (!spaced || is_whole(text, at, at + phrase.len())))
        };
        text.bytes().enumerate().any(begins)
    }

    /// The start of the phrase that a folded text ends with.
    pub(super) fn at_end(&self, text: &str, spaced: bool) -> Option<usize> {
        let start = |phrase: &&&str| text.len() - phrase.len();
        let phrases = self.by_last.of(*text.as_bytes().last()?);
        phrases
            .iter()
            .find(|phrase| text.ends_with(**phrase) && (!spaced || is_whole(text, start(phrase), text.len())))
            .map(|phrase| start(&phrase))
    }
}

impl Cues {
    /// The phrases of a language; English ones where it has none, which then match nothing but English.
    pub(super) fn of(language: &Language) -> &'static Self {
        CUES.of(language.base()).or_else(|| CUES.of("en")).expect("English has cues")
    }

    /// Whether the language writes spaces between words.
    pub(super) fn spaced(&self) -> bool {
        self.spaced
    }
}

static CUES: ByLanguage<&str, Cues, 8> = ByLanguage::new(FILES, read);

const FILES: [(&str, &str); 8] = [
    ("ar", include_str!("cues/ar.txt")),
    ("de", include_str!("cues/de.txt")),
    ("en", include_str!("cues/en.txt")),
    ("es", include_str!("cues/es.txt")),
    ("fr", include_str!("cues/fr.txt")),
    ("hi", include_str!("cues/hi.txt")),
    ("pt", include_str!("cues/pt.txt")),
    ("zh", include_str!("cues/zh.txt")),
];

fn read(tag: &str, file: &'static str) -> Cues {
    let mut parts: BTreeMap<&str, Vec<&'static str>> = BTreeMap::new();
    let mut part = "";
    for line in file.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        match line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            Some(name) => part = name,
            None => parts.entry(part).or_default().push(line),
        }
    }
    debug_assert!(parts.values().flatten().all(|phrase| fold(phrase) == **phrase), "phrases are folded");
    let mut phrases = |name: &str| Phrases::new(parts.remove(name).unwrap_or_default());
    Cues {
        defines: phrases("defines"),
        named: phrases("named"),
        alias: phrases("alias"),
        examples: phrases("examples"),
        relative: phrases("relative"),
        points_back: phrases("points-back"),
        purpose: phrases("purpose"),
        aside: phrases("aside"),
        bearers: phrases("bearers"),
        bears: phrases("bears"),
        compares: phrases("compares"),
        topics: phrases("topics"),
        within: phrases("within"),
        exists: phrases("exists"),
        denies: phrases("denies"),
        calls: phrases("calls"),
        articles: phrases("articles"),
        prepositions: phrases("prepositions").all(),
        or_words: phrases("or").all(),
        members: phrases("members"),
        others: phrases("others"),
        aims: phrases("aims"),
        acts: phrases("acts"),
        goes_on: phrases("goes-on"),
        other_names: phrases("other-names"),
        participles: phrases("participles"),
        resumes: phrases("resumes"),
        joints: phrases("joints").all(),
        beings: phrases("beings").all(),
        wholes: phrases("wholes"),
        types: phrases("types"),
        instances: phrases("instances"),
        same_kind: phrases("same-kind"),
        includes: phrases("includes"),
        tests: phrases("tests").all(),
        finds: phrases("finds"),
        carers: phrases("carers").all(),
        half_kinds: phrases("half-kinds").all(),
        kinds: phrases("kinds").all(),
        named_kinds: phrases("named-kinds").all(),
        medicines: phrases("medicines").all(),
        generic: phrases("generic").all(),
        spaced: !matches!(tag, "zh" | "ja" | "th"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_whole_words() {
        let cues = Cues::of(&Language::english());
        assert_eq!(cues.defines.at_start("is a disease", true), Some(4));
        assert_eq!(cues.defines.at_start("is as bad", true), None);
        assert_eq!(cues.named.at_end("tubes called", true), Some(6));
        assert_eq!(cues.named.at_end("he recalled", true), None);
    }
}
