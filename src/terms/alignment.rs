//! What it costs to explain the letters of an acronym by the words it may stand for.

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Words that need not give a letter.
pub(super) const SKIPPED: [&str; 25] = [
    "plus", "versus", "vs", "of", "the", "and", "in", "for", "to", "a", "an", "on", "by", "with", "or", "from", "at", "de", "la", "le",
    "les", "du", "des", "et", "del",
];

/// Parts of long Greek and Latin compounds, whose first letters make acronyms as those of words do: “tetra-ethyl-ammonium (TEA)”.
static PARTS: LazyLock<BTreeMap<char, Vec<&str>>> = LazyLock::new(|| {
    let mut parts: BTreeMap<char, Vec<&str>> = BTreeMap::new();
    for part in include_str!("compounds.txt").lines().filter(|line| !line.starts_with('#')) {
        parts.entry(part.chars().next().unwrap_or_default()).or_default().push(part);
    }
    parts
});

/// Beginnings of words, behind which a part begins: “trans-membrane (TM)”.
const PREFIXES: [&str; 34] = [
    "anti", "auto", "chemo", "cross", "dys", "endo", "extra", "hetero", "homo", "hyper", "hypo", "infra", "inter", "intra", "iso", "macro",
    "meta", "micro", "mono", "multi", "non", "para", "per", "peri", "poly", "post", "pre", "pseudo", "radio", "retro", "sub", "super",
    "trans", "ultra",
];

/// The beginnings that say how many: “tris-phosphate” is the 3 of “IP3”.
const COUNTS: [(char, &[&str]); 10] = [
    ('1', &["mono", "one", "first", "i"]),
    ('2', &["di", "bi", "bis", "two", "second", "ii"]),
    ('3', &["tri", "three", "third", "iii"]),
    ('4', &["tetra", "tetrakis", "quadr", "four", "iv"]),
    ('5', &["penta", "quint", "five", "fifth", "v"]),
    ('6', &["hexa", "six", "vi"]),
    ('7', &["hepta", "seven"]),
    ('8', &["octa", "eight"]),
    ('9', &["nona", "nine"]),
    ('x', &["cross", "trans", "ex"]),
];

const INSIDE: f32 = 0.75; // A letter taken from inside a word.
const PART: f32 = 0.3; // A letter that begins a part of a compound.
const WITHIN: f32 = 1.1; // A letter from inside a word whose first letter gives nothing.
const WITHIN_PART: f32 = 0.7; // The same, where the letter begins a part.
const INNER_START: f32 = 0.5; // The first letter is one of a later part.
const NEXT: f32 = 0.35; // A letter taken right behind the one before.
const LEFT_OUT: f32 = 0.95; // A word that gives no letter.
const LITTLE: f32 = 0.15; // An article or preposition that gives no letter.
const NO_MATCH: f32 = 0.8; // A digit that nothing explains.
const COUNTED: f32 = 0.2; // A digit that “di”, “tri” explain.
const OUT_OF_ORDER: f32 = 0.85; // Every word gives its first letter, in another order than they are written.
const PAIR_TURNED: f32 = 0.7; // The same of two words; less than a letter from inside one word.

/// What it costs to explain an acronym by these words; none if they cannot be what it stands for.
pub(super) fn price(long: &str, short: &str) -> Option<f32> {
    let signs = signs_of(short);
    let words = words_of(long);
    let least = [in_order(&words, &signs), from_inside(&words, &signs), out_of_order(&words, &signs), swapped(&words, short)]
        .into_iter()
        .flatten()
        .reduce(f32::min)?;
    (least <= most_cost(signs.len())).then_some(least)
}

/// Whether every sign begins a word and every word that counts gives one, in order.
pub(super) fn is_exact(long: &str, short: &str) -> bool {
    let signs = signs_of(short);
    signs.len() >= 3 && in_order(&words_of(long), &signs).is_some_and(|cost| cost <= LITTLE)
}

/// Whether the signs are the first letters of all the words, whichever words they are: “in vitro fertilisation (IVF)”.
pub(super) fn is_of_initials(long: &str, short: &str) -> bool {
    let words = words_of(long);
    words.len() >= 2 && words.iter().map(|word| word[0]).eq(signs_of(short))
}

/// The most that an alignment may cost, by the number of letters and digits to explain.
fn most_cost(signs: usize) -> f32 {
    match signs {
        0..=1 => 0.0,
        2 => 1.15,
        3 => 2.0,
        4 => 2.8,
        _ => 0.62 * signs as f32,
    }
}

/// The letters and digits of an acronym in small letters; a plural “s” is not one of them.
fn signs_of(short: &str) -> Vec<char> {
    let mut signs: Vec<char> = short.chars().filter(|sign| sign.is_alphanumeric()).collect();
    let is_plural = signs.len() > 2 && signs.last() == Some(&'s') && signs[signs.len() - 2].is_uppercase();
    if is_plural {
        signs.pop();
    }
    signs.iter().flat_map(|sign| sign.to_lowercase()).map(latin).collect()
}

/// A Greek letter as its name begins: “β-EP” is “beta-endorphin”.
fn latin(sign: char) -> char {
    match sign {
        'α' => 'a',
        'β' => 'b',
        'γ' => 'g',
        'δ' => 'd',
        'ε' => 'e',
        'κ' => 'k',
        'λ' => 'l',
        'μ' | 'µ' => 'm',
        'σ' => 's',
        'τ' => 't',
        'ω' => 'o',
        _ => sign,
    }
}

/// What it costs to explain every sign by the words, the first sign by the first letter; none if it cannot be done.
fn in_order(words: &[Vec<char>], signs: &[char]) -> Option<f32> {
    if words.is_empty() || signs.is_empty() || words[0][0] != signs[0] && !is_counted(&words[0], signs[0]) {
        return None;
    }
    // best[s]: the least cost of having explained the first s signs by the words so far.
    let mut best = vec![f32::INFINITY; signs.len() + 1];
    best[0] = 0.0;
    for (number, word) in words.iter().enumerate() {
        let skip = if number == 0 {
            f32::INFINITY
        } else if word[0].is_ascii_digit() || is_little(word) {
            LITTLE
        } else {
            LEFT_OUT
        };
        let mut next: Vec<f32> = best.iter().map(|cost| cost + skip).collect();
        let parts = OnceCell::new();
        for from in 0..signs.len() {
            if best[from].is_finite() {
                take_from(word, &parts, &signs[from..], best[from], &mut next[from..]);
            }
        }
        // A digit such as the 2 of “T2” may stand for nothing that is written, the 3 of “IP3” for “tris”.
        for at in 1..=signs.len() {
            if signs[at - 1] == 'x' && is_counted(word, 'x') {
                next[at] = next[at].min(best[at - 1] + COUNTED);
            }
            if signs[at - 1].is_ascii_digit() {
                let price = if is_counted(word, signs[at - 1]) { COUNTED } else { NO_MATCH };
                next[at] = next[at].min(next[at - 1] + price);
            }
        }
        best = next;
    }
    best[signs.len()].is_finite().then_some(best[signs.len()])
}

/// Lets a word explain one or more of the next signs, the first of them by its first letter or, at a price, from inside.
fn take_from(word: &[char], parts: &OnceCell<Vec<usize>>, signs: &[char], cost: f32, next: &mut [f32]) {
    let begins_part = |at: usize| parts.get_or_init(|| parts_of(word)).contains(&at);
    // reach: (letter taken last, cost)
    let mut reach: Vec<(usize, f32)> = Vec::new();
    for (count, &sign) in signs.iter().enumerate() {
        let mut now: Vec<(usize, f32)> = Vec::new();
        for (at, &letter) in word.iter().enumerate() {
            if letter != sign {
                continue;
            }
            let price = if count == 0 {
                Some(
                    cost + if at == 0 {
                        0.0
                    } else if begins_part(at) {
                        WITHIN_PART
                    } else {
                        WITHIN
                    },
                )
            } else {
                reach
                    .iter()
                    .filter(|(last, _)| *last < at)
                    .map(|(last, cost)| {
                        cost + if begins_part(at) {
                            PART
                        } else if *last + 1 == at {
                            NEXT
                        } else {
                            INSIDE
                        }
                    })
                    .reduce(f32::min)
            };
            if let Some(price) = price {
                now.push((at, price));
            }
        }
        let Some(least) = now.iter().map(|(_, cost)| *cost).reduce(f32::min) else { break };
        next[count + 1] = next[count + 1].min(least);
        reach = now;
    }
}

/// “deoxycortisol (COL)”: the first word gives its first letter from the beginning of a part.
fn from_inside(words: &[Vec<char>], signs: &[char]) -> Option<f32> {
    let first = words.first().filter(|_| signs.len() >= 3)?;
    let from = |at: usize| {
        let rest: Vec<Vec<char>> = std::iter::once(first[at..].to_vec()).chain(words[1..].iter().cloned()).collect();
        in_order(&rest, signs)
    };
    parts_of(first).into_iter().filter_map(from).reduce(f32::min).map(|cost| cost + INNER_START)
}

/// “transepithelial resistance (RT)”: as many words as letters, each with its first letter.
fn out_of_order(words: &[Vec<char>], signs: &[char]) -> Option<f32> {
    let mut initials: Vec<char> = words.iter().filter(|word| !is_little(word)).map(|word| word[0]).collect();
    let mut wanted = signs.to_vec();
    initials.sort_unstable();
    wanted.sort_unstable();
    (initials.len() >= 2 && initials == wanted && !words.first().is_some_and(|word| is_little(word))).then_some(if wanted.len() == 2 {
        PAIR_TURNED
    } else {
        OUT_OF_ORDER
    })
}

/// “virus-like particles of the V3 loop (V3-VLP)”: the parts of the acronym in the other order.
fn swapped(words: &[Vec<char>], short: &str) -> Option<f32> {
    let (first, last) = short.split_once('-').filter(|(_, last)| last.starts_with(char::is_alphabetic))?;
    let signs: Vec<char> = signs_of(last).into_iter().chain(signs_of(first)).collect();
    in_order(words, &signs).filter(|_| signs.len() >= 4).map(|cost| cost + OUT_OF_ORDER)
}

fn words_of(long: &str) -> Vec<Vec<char>> {
    long.split(|sign: char| !sign.is_alphanumeric() && !matches!(sign, '\'' | '’'))
        .map(|word| word.trim_matches(['\'', '’']))
        .filter(|word| !word.is_empty())
        .map(|word| word.to_lowercase().chars().map(latin).collect())
        .collect()
}

fn is_little(word: &[char]) -> bool {
    SKIPPED.iter().any(|little| little.chars().eq(word.iter().copied()))
}

fn is_counted(word: &[char], digit: char) -> bool {
    let word: String = word.iter().collect();
    COUNTS.iter().any(|(count, prefixes)| *count == digit && prefixes.iter().any(|prefix| word.starts_with(prefix)))
}

/// Where the parts of a compound begin.
fn parts_of(word: &[char]) -> Vec<usize> {
    if word.len() < 7 {
        return Vec::new();
    }
    let starts = |part: &&str| word.len() >= part.len() + 3 && part.chars().eq(word[..part.len()].iter().copied());
    let behind = PREFIXES.iter().find(|prefix| starts(prefix)).map(|prefix| prefix.len());
    let is_part = |at: usize| {
        let near = PARTS.get(&word[at]).into_iter().flatten();
        near.into_iter().any(|part| part.chars().eq(word[at..].iter().copied().take(part.len())))
    };
    let begins = |at: &usize| Some(*at) == behind || is_part(*at);
    (2..word.len() - 1).filter(begins).collect()
}
