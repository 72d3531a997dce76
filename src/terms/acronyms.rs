//! Acronyms and the words they stand for: “magnetic resonance imaging (MRI)” and “MRI (magnetic resonance imaging)”.
//!
//! The long form is the stretch of words next to the bracket that explains the letters of the short form at the least cost: a
//! letter that begins a word costs nothing, one inside a word or a word left out costs something. This joins the rules of
//! Schwartz and Hearst (2003) and the strategies of Ab3P (Sohn et al. 2008) in one alignment.

use crate::text::TextRange;

/// An acronym next to the words it stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    /// The acronym.
    pub short: TextRange,
    /// The words it stands for.
    pub long: TextRange,
}

const LONGEST_SHORT: usize = 12; // Characters; Schwartz and Hearst take 10, units with hyphens are longer.
const SKIPPED: [&str; 22] = [
    "of", "the", "and", "in", "for", "to", "a", "an", "on", "by", "with", "or", "from", "at", "de", "la", "le", "les", "du", "des", "et",
    "del",
];

/// The pairs of a text, in order.
#[must_use]
pub fn pairs(text: &str) -> Vec<Pair> {
    let mut found = Vec::new();
    for (open, bracket) in text.match_indices(['(', '[']) {
        let close = if bracket == "(" { ')' } else { ']' };
        let Some(inner_end) = closing(text, open, close) else { continue };
        let inner = trim(text, open + 1..inner_end);
        // “(MRI; see below)”, “(MRI, also …)”: the acronym ends at the first break.
        let first_end = text[inner.clone()].find([';', ',', ':']).map_or(inner.end, |at| inner.start + at);
        let first = trim(text, inner.start..first_end);
        let before = window(text, open, &text[first.clone()]);
        let forward = [inner.clone(), first].into_iter().filter(|short| is_short(&text[short.clone()]));
        if let Some((short, long)) = within(text, &inner) {
            found.push(Pair { short: TextRange::new(short), long: TextRange::new(long) });
            continue;
        }
        let pair = forward.into_iter().find_map(|short| long_before(text, before.clone(), &text[short.clone()]).map(|long| (short, long)));
        if let Some((short, long)) = pair.or_else(|| short_before(text, open, inner)) {
            found.push(Pair { short: TextRange::new(short), long: TextRange::new(long) });
        }
    }
    found.sort_by_key(|pair| (pair.short, pair.long));
    found
}

/// The words that end at `end` and that an acronym behind them stands for.
pub(super) fn before_acronym(text: &str, end: usize, short: &str) -> Option<TextRange> {
    long_before(text, window(text, end, short), short).map(TextRange::new)
}

type Place = std::ops::Range<usize>;

fn closing(text: &str, open: usize, close: char) -> Option<usize> {
    let opener = text[open..].chars().next()?;
    let mut depth = 0;
    for (at, sign) in text[open..].char_indices().take(300) {
        if sign == opener {
            depth += 1;
        } else if sign == close {
            depth -= 1;
            if depth == 0 {
                return Some(open + at);
            }
        }
    }
    None
}

fn trim(text: &str, place: Place) -> Place {
    let quoted = |sign: char| sign.is_whitespace() || matches!(sign, '"' | '\'' | '“' | '”' | '‘' | '’');
    let inner = &text[place.clone()];
    let start = place.start + (inner.len() - inner.trim_start_matches(quoted).len());
    let end = start + text[start..place.end].trim_end_matches(quoted).len();
    start..end
}

/// Whether this can be an acronym: up to two words, a letter in it, and not just a word in small letters of some length.
fn is_short(short: &str) -> bool {
    let count = short.chars().count();
    let letters = short.chars().filter(|sign| sign.is_alphabetic()).count();
    let capitals = short.chars().filter(|sign| sign.is_uppercase()).count();
    // “(P)” after “progesterone”: one capital counts if the word before it begins so.
    ((2..=LONGEST_SHORT).contains(&count) || count == 1 && capitals == 1)
        && letters > 0
        && short.split_whitespace().count() <= 2
        && short.starts_with(char::is_alphanumeric)
        && (capitals > 0 || (count <= 5 && !short.contains(' ')))
        && !short.contains(['=', '%', '<', '>', '?', '!'])
        && !matches!(short, "see" | "mean" | "Table" | "Fig" | "ie" | "i.e." | "eg" | "e.g.")
}

/// “(magnetic resonance imaging, MRI)”.
fn within(text: &str, inner: &Place) -> Option<(Place, Place)> {
    let comma = inner.start + text[inner.clone()].rfind([',', ';'])?;
    let short = trim(text, comma + 1..inner.end);
    let is_acronym = is_short(&text[short.clone()]) && text[short.clone()].chars().filter(|sign| sign.is_uppercase()).count() >= 2;
    let words = trim(text, inner.start..comma);
    let start = text[words.clone()].rfind([',', ';']).map_or(words.start, |at| words.start + at + 1);
    let long = if is_acronym { long_before(text, trim(text, start..words.end), &text[short.clone()])? } else { return None };
    Some((short, long))
}

/// The text before a bracket in which the long form can stand: the same sentence, and no more words than the letters can want.
fn window(text: &str, open: usize, short: &str) -> Place {
    let signs = short.chars().filter(|sign| sign.is_alphanumeric()).count();
    let most = (signs + 5).min(signs * 2 + 1);
    let end = text[..open].trim_end().len();
    let mut start = end;
    let mut words = 0;
    for (at, sign) in text[..end].char_indices().rev() {
        let is_break = matches!(sign, ';' | ':' | '?' | '!' | '(' | '[' | '\u{2022}')
            || sign == '.' && text[at + 1..].starts_with(' ') && text[at + 1..].trim_start().starts_with(char::is_uppercase);
        if is_break && !inside_bracket(text, at, end) {
            break;
        }
        if sign.is_whitespace() {
            words += 1;
            if words >= most {
                break;
            }
        }
        start = at;
    }
    start..end
}

/// “tumour necrosis factor (alpha) (TNF)”: a bracket that is closed before the end is part of the words.
fn inside_bracket(text: &str, at: usize, end: usize) -> bool {
    matches!(text.as_bytes()[at], b'(' | b'[') && text[at..end].contains([')', ']'])
}

fn long_before(text: &str, place: Place, short: &str) -> Option<Place> {
    let signs = signs_of(short);
    let starts = word_starts(text, &place);
    let mut best: Option<(f32, Place)> = None;
    for &start in &starts {
        let long = start..place.end;
        if !fits(&text[long.clone()], short) {
            continue;
        }
        let Some(cost) = cost(&text[long.clone()], &signs) else { continue };
        // The shorter of two equally good ones, so that no word is drawn in without need.
        if best.as_ref().is_none_or(|(least, _)| cost <= *least) {
            best = Some((cost, with_locants(text, &place, start)..place.end));
        }
    }
    best.filter(|(cost, _)| *cost <= most_cost(signs.len())).map(|(_, long)| long)
}

/// “17-beta-estradiol”, “4,5',8-trimethylpsoralen”: numbers joined to a word belong to its name.
fn with_locants(text: &str, place: &Place, start: usize) -> usize {
    let token = text[place.start..start].rfind(char::is_whitespace).map_or(place.start, |at| place.start + at + 1);
    let before = text[token..start].trim_start_matches(['(', '[']);
    let is_chemical = before.starts_with(|sign: char| sign.is_ascii_digit()) && before.ends_with('-');
    if is_chemical { start - before.len() } else { start }
}

/// “MRI (magnetic resonance imaging)”.
fn short_before(text: &str, open: usize, inner: Place) -> Option<(Place, Place)> {
    let before = text[..open].trim_end();
    let start = before
        .rfind(|sign: char| sign.is_whitespace() || matches!(sign, '(' | '[' | ',' | ';' | '“' | '"'))
        .map_or(0, |at| at + before[at..].chars().next().map_or(1, char::len_utf8));
    let short = &before[start..];
    let capitals = short.chars().filter(|sign| sign.is_uppercase()).count();
    if !is_short(short) || capitals == 0 || short.contains(' ') {
        return None;
    }
    let end = text[inner.clone()].find([';', ',']).map_or(inner.end, |at| inner.start + at);
    let long = trim(text, inner.start..end);
    let signs = signs_of(short);
    if !fits(&text[long.clone()], short) || long.len() < short.len() * 2 {
        return None;
    }
    let cost = cost(&text[long.clone()], &signs)?;
    (cost <= most_cost(signs.len())).then_some((start..before.len(), long))
}

/// Whether words can be a long form of an acronym at all.
fn fits(long: &str, short: &str) -> bool {
    let lower = long.to_lowercase();
    let words = long.split_whitespace().count();
    let first = lower.split_whitespace().next().unwrap_or_default();
    long.chars().count() > short.chars().count()
        && words <= 12
        && !SKIPPED.contains(&first)
        && is_balanced(long)
        && !long.split([' ', ',', ';']).any(|word| word == short)
        && (short.len() > 1 || words == 1 && long.len() > 4 && long.starts_with(char::is_lowercase))
}

fn is_balanced(text: &str) -> bool {
    let mut depth = 0_i32;
    for sign in text.chars() {
        depth += i32::from(matches!(sign, '(' | '[')) - i32::from(matches!(sign, ')' | ']'));
        if depth < 0 {
            return false;
        }
    }
    depth == 0
}

/// The most that an alignment may cost, by the number of letters and digits to explain.
fn most_cost(signs: usize) -> f32 {
    match signs {
        0..=1 => 0.0,
        2 => 0.9,
        3 => 1.7,
        4 => 2.4,
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
    signs.iter().flat_map(|sign| sign.to_lowercase()).collect()
}

fn word_starts(text: &str, place: &Place) -> Vec<usize> {
    let mut starts = Vec::new();
    let mut before = ' ';
    for (at, sign) in text[place.clone()].char_indices() {
        let opens = before.is_whitespace() || matches!(before, '-' | '/' | '(' | ',' | '–' | '“' | '"');
        if sign.is_alphanumeric() && opens {
            starts.push(place.start + at);
        }
        before = sign;
    }
    starts
}

const INSIDE: f32 = 0.75; // A letter taken from inside a word.
const WITHIN: f32 = 1.1; // A letter from inside a word whose first letter gives nothing.
const NEXT: f32 = 0.35; // A letter taken right behind the one before.
const LEFT_OUT: f32 = 0.95; // A word that gives no letter.
const LITTLE: f32 = 0.15; // An article or preposition that gives no letter.
const NO_MATCH: f32 = 0.8; // A digit that nothing explains.

/// What it costs to explain every sign by the words, the first sign by the first letter; none if it cannot be done.
fn cost(long: &str, signs: &[char]) -> Option<f32> {
    let words: Vec<Vec<char>> = long
        .split(|sign: char| !sign.is_alphanumeric() && !matches!(sign, '\'' | '’'))
        .map(|word| word.trim_matches(['\'', '’']))
        .filter(|word| !word.is_empty())
        .map(|word| word.to_lowercase().chars().collect())
        .collect();
    if words.is_empty() || signs.is_empty() || words[0][0] != signs[0] {
        return None;
    }
    // best[s]: the least cost of having explained the first s signs by the words so far.
    let mut best = vec![f32::INFINITY; signs.len() + 1];
    best[0] = 0.0;
    for (number, word) in words.iter().enumerate() {
        let skip = if number == 0 {
            f32::INFINITY
        } else if word[0].is_ascii_digit() || SKIPPED.contains(&word.iter().collect::<String>().as_str()) {
            LITTLE
        } else {
            LEFT_OUT
        };
        let mut next: Vec<f32> = best.iter().map(|cost| cost + skip).collect();
        for from in 0..signs.len() {
            if best[from].is_finite() {
                take_from(word, &signs[from..], best[from], &mut next[from..]);
            }
        }
        // A digit such as the 2 of “T2” may stand for nothing that is written.
        for at in 1..=signs.len() {
            if signs[at - 1].is_ascii_digit() {
                next[at] = next[at].min(next[at - 1] + NO_MATCH);
            }
        }
        best = next;
    }
    best[signs.len()].is_finite().then_some(best[signs.len()])
}

/// Lets a word explain one or more of the next signs, the first of them by its first letter or, at a price, from inside.
fn take_from(word: &[char], signs: &[char], cost: f32, next: &mut [f32]) {
    // reach: (letter taken last, cost)
    let mut reach: Vec<(usize, f32)> = Vec::new();
    for (count, &sign) in signs.iter().enumerate() {
        let mut now: Vec<(usize, f32)> = Vec::new();
        for (at, &letter) in word.iter().enumerate() {
            if letter != sign {
                continue;
            }
            let price = if count == 0 {
                Some(if at == 0 { cost } else { cost + WITHIN })
            } else {
                reach
                    .iter()
                    .filter(|(last, _)| *last < at)
                    .map(|(last, cost)| cost + if *last + 1 == at { NEXT } else { INSIDE })
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

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(&str, &str)> {
        pairs(text).into_iter().map(|pair| (&text[pair.short.range()], &text[pair.long.range()])).collect()
    }

    #[test]
    fn both_directions_are_found() {
        assert_eq!(found("You may have magnetic resonance imaging (MRI)."), [("MRI", "magnetic resonance imaging")]);
        assert_eq!(found("You may have an MRI (magnetic resonance imaging)."), [("MRI", "magnetic resonance imaging")]);
    }

    #[test]
    fn letters_inside_words_and_small_words_are_understood() {
        assert_eq!(found("Chronic obstructive pulmonary disease (COPD) is"), [("COPD", "Chronic obstructive pulmonary disease")]);
        assert_eq!(found("the electroencephalogram (EEG) shows"), [("EEG", "electroencephalogram")]);
        assert_eq!(found("activities of daily living (ADL)"), [("ADL", "activities of daily living")]);
        assert_eq!(found("non-steroidal anti-inflammatory drugs (NSAIDs)"), [("NSAIDs", "non-steroidal anti-inflammatory drugs")]);
        assert_eq!(found("the failed back surgery syndrome (FBSS; a name)"), [("FBSS", "failed back surgery syndrome")]);
    }

    #[test]
    fn a_bracket_without_an_acronym_gives_none() {
        assert_eq!(found("a pill (blue) and pain (in the leg) for years (2020)"), []);
        assert_eq!(found("You need rest (see below)."), []);
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read_without_fault(text in "[A-Za-z ()\\[\\];,.é中2-]{0,60}") {
            for pair in pairs(&text) {
                proptest::prop_assert!(text.get(pair.short.range()).is_some() && text.get(pair.long.range()).is_some());
            }
        }
    }
}
