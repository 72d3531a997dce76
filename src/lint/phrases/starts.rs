//! Phrases by their first words: most words of a text begin none, and one look tells.

use crate::text::{Bounds, Numbers, first_bytes, short_hash, word_length, word_runs};
use rustc_hash::FxHashMap;
use std::borrow::Cow;
use std::ops::Range;

/// So many characters of a word tell which words it may go on to.
const BEGINNING: usize = 3;
/// So many bits for each first word.
const BITS_FOR_ONE: usize = 16;

/// A word of a folded text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word {
    /// Its first byte.
    start: u32,
    length: u32,
    /// The hash of the whole.
    whole: u32,
    /// The hash of how it begins; of a shorter word, that of the whole.
    beginning: u32,
}

/// The words of a folded text, in order.
pub(super) fn words(folded: &str) -> Vec<Word> {
    let mut found = Vec::with_capacity(folded.len() / 5);
    for (start, length) in word_runs(folded) {
        let word = &folded[start..start + length];
        let beginning = beginning(word).unwrap_or(word);
        found.push(Word { start: start as u32, length: length as u32, whole: short_hash(word), beginning: short_hash(beginning) });
    }
    found
}

/// Phrases that begin with a letter or digit, each by its number.
#[derive(PartialEq, Eq)]
pub(super) struct Starts {
    /// All phrases, one after the other.
    text: Cow<'static, str>,
    bounds: Bounds,
    /// By a first word that stands in the text as it is.
    whole: Index,
    /// By how the first word begins, where it is the only one and may go on.
    begun: Index,
}

impl Starts {
    /// Of folded phrases, each with whether its last word may go on in the text; and the numbers of those that have no first word to look
    /// for: they begin with a sign, or with a letter or two of a word.
    pub(super) fn new(phrases: &[(String, bool)]) -> (Self, Vec<usize>) {
        let (mut whole, mut begun, mut others) = (Vec::new(), Vec::new(), Vec::new());
        for (at, (pattern, is_open)) in phrases.iter().enumerate() {
            let first = word_length(pattern);
            let goes_on = *is_open && first == pattern.len();
            let candidate = |letters: &str, rest: &str| Candidate { hash: short_hash(letters), tail: first_bytes(rest), number: at as u32 };
            match (&pattern[..first], goes_on) {
                ("", _) => others.push(at),
                (word, false) => whole.push(candidate(word, &pattern[first..])),
                (word, true) => match beginning(word) {
                    Some(letters) => begun.push(candidate(letters, "")),
                    None => others.push(at),
                },
            }
        }
        (Self::of(phrases, whole, begun), others)
    }

    /// Of the phrases of a language that writes no spaces: none has a first word to look for.
    pub(super) fn unspaced(phrases: &[(String, bool)]) -> (Self, Vec<usize>) {
        (Self::of(phrases, Vec::new(), Vec::new()), (0..phrases.len()).collect())
    }

    fn of(phrases: &[(String, bool)], whole: Vec<Candidate>, begun: Vec<Candidate>) -> Self {
        let (mut text, mut bounds) = (String::new(), Bounds::starting_at(0));
        for (pattern, _) in phrases {
            text.push_str(pattern);
            bounds.end_at(text.len());
        }
        Self { text: text.into(), bounds, whole: Index::new(whole), begun: Index::new(begun) }
    }

    /// What [`Starts::write`] wrote.
    pub(super) fn read(text: &'static str, numbers: &mut Numbers<'_>) -> Self {
        Self { text: text.into(), bounds: Bounds::read(numbers), whole: Index::read(numbers), begun: Index::read(numbers) }
    }

    /// The phrases as the program's file holds them; their text stands apart.
    #[allow(dead_code, reason = "the build writes, a run reads")]
    pub(super) fn write(&self, numbers: &mut Vec<u8>) -> &str {
        self.bounds.write(numbers);
        self.whole.write(numbers);
        self.begun.write(numbers);
        &self.text
    }

    /// The phrase of a number.
    pub(super) fn pattern(&self, number: usize) -> &str {
        &self.text[self.bounds.range(number)]
    }

    /// How many phrases there are.
    pub(super) fn len(&self) -> usize {
        self.bounds.len()
    }

    /// Where phrases stand in a folded text with these words, and which; of those that begin at one place the shorter first. Whether they end
    /// with a word is not asked.
    pub(super) fn find(&self, folded: &str, words: &[Word], mut found: impl FnMut(usize, usize, usize)) {
        let mut here: Vec<usize> = Vec::new();
        for word in words.iter().filter(|word| self.whole.may_hold(word.whole) || self.begun.may_hold(word.beginning)) {
            let start = word.start as usize;
            let rest = &folded[start..];
            let whole = self.whole.of(word.whole);
            let alone = with_tail(whole, 0);
            // “the” begins hundreds of phrases; few of them go on as the text does.
            let behind = first_bytes(&rest[word.length as usize..]);
            let led = if behind == 0 { &[][..] } else { with_tail(&whole[alone.len()..], behind) };
            for candidate in alone.iter().chain(led).chain(self.begun.of(word.beginning)) {
                let number = candidate.number as usize;
                if rest.as_bytes().starts_with(self.pattern(number).as_bytes()) {
                    here.push(number);
                }
            }
            if here.len() > 1 {
                here.sort_unstable_by_key(|number| (self.pattern(*number).len(), *number));
            }
            here.drain(..).for_each(|number| found(start, start + self.pattern(number).len(), number));
        }
    }
}

/// Those of the candidates of a word that have these bytes behind it.
fn with_tail(candidates: &[Candidate], tail: u32) -> &[Candidate] {
    let start = candidates.partition_point(|candidate| candidate.tail < tail);
    let length = candidates[start..].iter().take_while(|candidate| candidate.tail == tail).count();
    &candidates[start..start + length]
}

/// Phrases by the hash of some letters.
#[derive(PartialEq, Eq)]
struct Index {
    /// A bit for the first bits of each hash.
    seen: Box<[u64]>,
    /// How far a hash is shifted to give the place of its bit.
    shift: u32,
    /// Where the candidates of a hash stand.
    groups: FxHashMap<u32, Range<u32>>,
    /// By hash, then by tail.
    candidates: Vec<Candidate>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
struct Candidate {
    hash: u32,
    /// The three bytes behind the first word of the phrase; 0 where it has fewer.
    tail: u32,
    number: u32,
}

impl Index {
    fn new(mut candidates: Vec<Candidate>) -> Self {
        candidates.sort_by_key(|candidate| (candidate.hash, candidate.tail));
        let same = |one: &Candidate, other: &Candidate| one.hash == other.hash;
        let mut groups = FxHashMap::default();
        groups.reserve(candidates.chunk_by(same).count());
        let mut start = 0;
        for group in candidates.chunk_by(same) {
            let end = start + group.len() as u32;
            groups.insert(group[0].hash, start..end);
            start = end;
        }
        // Few bits stay in the nearest cache, beside those of other lists; one in sixteen says “maybe”.
        let bits = (groups.len() * BITS_FOR_ONE).next_power_of_two().max(64);
        let shift = u32::BITS - bits.ilog2();
        let mut seen = vec![0_u64; bits / 64].into_boxed_slice();
        for candidate in &candidates {
            let bit = (candidate.hash >> shift) as usize;
            seen[bit / 64] |= 1 << (bit % 64);
        }
        Self { seen, shift, groups, candidates }
    }

    fn read(numbers: &mut Numbers<'_>) -> Self {
        let rows = numbers.row().into_iter().zip(numbers.row()).zip(numbers.row());
        Self::new(rows.map(|((hash, tail), number)| Candidate { hash, tail, number }).collect())
    }

    #[allow(dead_code, reason = "the build writes, a run reads")]
    fn write(&self, numbers: &mut Vec<u8>) {
        for part in [|one: &Candidate| one.hash, |one: &Candidate| one.tail, |one: &Candidate| one.number] {
            Numbers::put(numbers, &self.candidates.iter().map(part).collect::<Vec<_>>());
        }
    }

    /// Whether there may be candidates: of words that have none this denies all but one in sixteen.
    fn may_hold(&self, hash: u32) -> bool {
        let bit = (hash >> self.shift) as usize;
        self.seen[bit / 64] & 1 << (bit % 64) != 0
    }

    fn of(&self, hash: u32) -> &[Candidate] {
        if !self.may_hold(hash) {
            return &[];
        }
        self.groups.get(&hash).map_or(&[], |group| &self.candidates[group.start as usize..group.end as usize])
    }
}

/// None for a word that is shorter.
fn beginning(word: &str) -> Option<&str> {
    let (last, sign) = word.char_indices().nth(BEGINNING - 1)?;
    Some(&word[..last + sign.len_utf8()])
}

#[cfg(test)]
mod tests {
    use super::*;

    const PATTERNS: [(&str, bool); 9] = [
        ("ab", false),
        ("abc", true),
        ("ab b", false),
        ("b", false),
        ("abc x", false),
        ("é", false),
        ("éab", true),
        ("x y ab", true),
        ("ab-b", false),
    ];

    proptest::proptest! {
        #[test]
        fn a_search_by_first_words_finds_what_a_search_of_every_place_finds(text in "(ab|b|é|abc| |-|x y|’){0,12}") {
            let patterns = PATTERNS.map(|(pattern, is_open)| (pattern.to_owned(), is_open)).to_vec();
            let is_word = char::is_alphanumeric;
            let mut wanted = Vec::new();
            for (at, _) in text.char_indices().filter(|(at, _)| !text[..*at].ends_with(is_word)) {
                let stands = |pattern: &str| text[at..].starts_with(pattern);
                let goes_on = |pattern: &str| text[at + pattern.len()..].starts_with(is_word);
                let fits = |(pattern, is_open): &(&str, bool)| {
                    let first = word_length(pattern);
                    stands(pattern) && (*is_open || first < pattern.len() || !goes_on(pattern))
                };
                wanted.extend((0..PATTERNS.len()).filter(|number| fits(&PATTERNS[*number])).map(|number| (at, number)));
            }
            let (starts, others) = Starts::new(&patterns);
            let mut found = Vec::new();
            starts.find(&text, &words(&text), |at, _, number| found.push((at, number)));
            found.sort_unstable();
            proptest::prop_assert_eq!(found, wanted);
            proptest::prop_assert!(others.is_empty());
        }
    }

    #[test]
    fn what_begins_with_a_sign_or_a_letter_of_a_word_is_left_to_others() {
        let (_, others) = Starts::new(&[("%".into(), false), ("re".into(), true), ("re".into(), false), ("’s".into(), false)]);
        assert_eq!(others, [0, 1, 3]);
    }
}
