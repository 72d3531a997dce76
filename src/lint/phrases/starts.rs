//! Phrases by their first words: most words of a text begin none, and one look tells.

use rustc_hash::{FxHashMap, FxHasher};
use std::hash::Hasher;

/// So many characters of a word tell which words it may go on to.
const BEGINNING: usize = 3;
/// 4 KB: what says “no” stays in the nearest cache.
const BITS: u32 = 15;

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
    let mut at = 0;
    while at < folded.len() {
        let length = word_length(&folded[at..]);
        if length == 0 {
            at += folded[at..].chars().next().map_or(1, char::len_utf8);
            continue;
        }
        let word = &folded[at..at + length];
        let beginning = beginning(word).unwrap_or(word);
        found.push(Word { start: at as u32, length: length as u32, whole: hash(word), beginning: hash(beginning) });
        at += length;
    }
    found
}

/// Phrases that begin with a letter or digit, each by its number.
pub(super) struct Starts {
    patterns: Vec<String>,
    /// By a first word that stands in the text as it is.
    whole: Index,
    /// By how the first word begins, where it is the only one and may go on.
    begun: Index,
}

impl Starts {
    /// Of folded phrases, each with whether its last word may go on in the text; and the numbers of those that have no first word to look
    /// for: they begin with a sign, or with a letter or two of a word.
    pub(super) fn new(phrases: Vec<(String, bool)>) -> (Self, Vec<usize>) {
        let mut starts = Self { patterns: Vec::new(), whole: Index::default(), begun: Index::default() };
        let mut others = Vec::new();
        for (number, (pattern, is_open)) in phrases.iter().enumerate() {
            let first = word_length(pattern);
            let goes_on = *is_open && first == pattern.len();
            match (&pattern[..first], goes_on) {
                ("", _) => others.push(number),
                (word, false) => starts.whole.put(word, &pattern[first..], number),
                (word, true) => match beginning(word) {
                    Some(letters) => starts.begun.put(letters, "", number),
                    None => others.push(number),
                },
            }
        }
        starts.patterns = phrases.into_iter().map(|(pattern, _)| pattern).collect();
        (starts, others)
    }

    /// Where phrases stand in a folded text with these words, and which; of those that begin at one place the shorter first. Whether they end
    /// with a word is not asked.
    pub(super) fn find(&self, folded: &str, words: &[Word], mut found: impl FnMut(usize, usize, usize)) {
        let mut here: Vec<usize> = Vec::new();
        for word in words {
            let start = word.start as usize;
            let rest = &folded[start..];
            let behind = tail(&rest[word.length as usize..]);
            let whole = self.whole.of(word.whole).iter().filter(|candidate| candidate.tail == behind || candidate.tail == 0);
            let candidates = whole.chain(self.begun.of(word.beginning));
            here.extend(candidates.map(|candidate| candidate.number).filter(|number| rest.starts_with(self.patterns[*number].as_str())));
            here.sort_unstable_by_key(|number| (self.patterns[*number].len(), *number));
            here.drain(..).for_each(|number| found(start, start + self.patterns[number].len(), number));
        }
    }
}

/// Phrases by the hash of some letters.
struct Index {
    seen: Box<[u64]>,
    candidates: FxHashMap<u32, Vec<Candidate>>,
}

struct Candidate {
    /// The three bytes behind the first word of the phrase; 0 where it has fewer.
    tail: u32,
    number: usize,
}

impl Default for Index {
    fn default() -> Self {
        Self { seen: vec![0; 1 << (BITS - 6)].into(), candidates: FxHashMap::default() }
    }
}

impl Index {
    fn put(&mut self, letters: &str, rest: &str, number: usize) {
        let hash = hash(letters);
        self.seen[bit(hash) / 64] |= 1 << (bit(hash) % 64);
        self.candidates.entry(hash).or_default().push(Candidate { tail: tail(rest), number });
    }

    fn of(&self, hash: u32) -> &[Candidate] {
        if self.seen[bit(hash) / 64] & 1 << (bit(hash) % 64) == 0 {
            return &[];
        }
        self.candidates.get(&hash).map_or(&[], Vec::as_slice)
    }
}

fn bit(hash: u32) -> usize {
    (hash >> (32 - BITS)) as usize
}

/// How long the run of letters and digits is that a text begins with.
fn word_length(text: &str) -> usize {
    let ascii = text.bytes().take_while(u8::is_ascii_alphanumeric).count();
    if text.as_bytes().get(ascii).is_none_or(u8::is_ascii) {
        return ascii;
    }
    text.find(|sign: char| !sign.is_alphanumeric()).unwrap_or(text.len())
}

/// None for a word that is shorter.
fn beginning(word: &str) -> Option<&str> {
    let (last, sign) = word.char_indices().nth(BEGINNING - 1)?;
    Some(&word[..last + sign.len_utf8()])
}

/// Three bytes of a text as a number; 0 if it has fewer.
fn tail(text: &str) -> u32 {
    text.as_bytes().first_chunk::<3>().map_or(0, |[one, two, three]| u32::from_be_bytes([1, *one, *two, *three]))
}

fn hash(letters: &str) -> u32 {
    let mut hasher = FxHasher::default();
    hasher.write(letters.as_bytes());
    (hasher.finish() >> 32) as u32
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
            let (starts, others) = Starts::new(patterns);
            let mut found = Vec::new();
            starts.find(&text, &words(&text), |at, _, number| found.push((at, number)));
            found.sort_unstable();
            proptest::prop_assert_eq!(found, wanted);
            proptest::prop_assert!(others.is_empty());
        }
    }

    #[test]
    fn what_begins_with_a_sign_or_a_letter_of_a_word_is_left_to_others() {
        let (_, others) = Starts::new(vec![("%".into(), false), ("re".into(), true), ("re".into(), false), ("’s".into(), false)]);
        assert_eq!(others, [0, 1, 3]);
    }
}
