//! Acronyms and the words they stand for: “magnetic resonance imaging (MRI)” and “MRI (magnetic resonance imaging)”.
//!
//! The long form is the stretch of words next to the bracket that explains the letters of the short form at the least cost: a
//! letter that begins a word costs nothing, one inside a word or a word left out costs something. This joins the rules of
//! Schwartz and Hearst (2003) and the strategies of Ab3P (Sohn et al. 2008) in one alignment.

use super::alignment::{SKIPPED, is_exact, is_of_initials, price};
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

/// The pairs of a text, in order.
#[must_use]
pub fn pairs(text: &str) -> Vec<Pair> {
    let mut found = Vec::new();
    for (open, bracket) in text.match_indices(['(', '[']) {
        let close = if bracket == "(" { ')' } else { ']' };
        let Some(inner_end) = closing(text, open, close) else { continue };
        let inner = without_opener(text, trim(text, open + 1..inner_end));
        // “(MRI; see below)”, “(MRI, also …)”: the acronym ends at the first break.
        let first_end = text[inner.clone()].find([';', ',', ':']).map_or(inner.end, |at| inner.start + at);
        let first = trim(text, inner.start..first_end);
        let before = window(text, open, &text[first.clone()]);
        // “systemic lupus erythematosus (SLE or lupus)”: another name stands beside it.
        let one = text[inner.clone()].find(" or ").map_or(inner.clone(), |at| inner.start..inner.start + at);
        let has_capitals = text[one.clone()].chars().filter(|sign| sign.is_uppercase()).count() >= 2;
        let one = if has_capitals { one } else { inner.clone() };
        let forward = [inner.clone(), first, one].into_iter().filter(|short| is_short(&text[short.clone()]));
        if let Some((short, long)) = within(text, &inner) {
            found.push(Pair { short: TextRange::new(short), long: TextRange::new(long) });
            continue;
        }
        // “tumour necrosis factor [12] (TNF)”: what stands in brackets between them is no part of the words.
        let earlier = text[..open].trim_end().strip_suffix([')', ']']).and_then(|rest| rest.rfind(['(', '[']));
        let long_of = |short: &Place| {
            let short = &text[short.clone()];
            long_before(text, before.clone(), short)
                .or_else(|| earlier.and_then(|end| long_before(text, window(text, end, short), short)))
                .or_else(|| with_letter_before(text, &before, short))
        };
        let pair = forward.into_iter().find_map(|short| long_of(&short).map(|long| (short, long)));
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
        && is_balanced(short)
        && (capitals > 0 || (count <= 5 && !short.contains(' ')))
        && !short.contains(['=', '%', '<', '>', '?', '!'])
        && !matches!(short, "see" | "mean" | "Table" | "Fig" | "ie" | "i.e." | "eg" | "e.g.")
}

/// “(or MRI)”, “(called the MRI)”, “MRI (for magnetic resonance imaging)”: what stands in the brackets without the words before it.
fn without_opener(text: &str, inner: Place) -> Place {
    const OPENERS: [&str; 22] = [
        "also called",
        "also known as",
        "also referred to as",
        "abbreviated as",
        "abbreviated to",
        "abbreviated",
        "referred to as",
        "known as",
        "short for",
        "stands for",
        "hereafter",
        "or simply",
        "that is,",
        "denoted",
        "called",
        "termed",
        "i.e.,",
        "i.e.",
        "ie,",
        "or",
        "the",
        "for",
    ];
    let mut start = inner.start;
    while let Some(rest) =
        OPENERS.iter().find_map(|opener| text[start..inner.end].strip_prefix(opener)).filter(|rest| rest.starts_with(' '))
    {
        start = inner.end - rest.trim_start().len();
    }
    start..inner.end
}

/// “neuronal NO synthase (bNOS)”: a small letter before the acronym stands for a word that begins with another.
fn with_letter_before(text: &str, place: &Place, short: &str) -> Option<Place> {
    let rest = short.strip_prefix(|sign: char| sign.is_ascii_lowercase()).filter(|rest| rest.chars().all(char::is_uppercase))?;
    let starts = word_starts(text, place);
    let at = starts
        .iter()
        .rposition(|&start| fits(&text[start..place.end], rest) && price(&text[start..place.end], rest).is_some_and(|cost| cost <= 0.5))?;
    let before = *starts.get(at.checked_sub(1)?)?;
    Some(before..place.end)
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
    let mut best: Option<(f32, usize)> = None;
    let starts = word_starts(text, &place);
    // The shorter of two equally good ones, so that no word is drawn in without need.
    for &start in starts.iter().rev() {
        let long = &text[start..place.end];
        if !has_letters(long, short) || !fits(long, short) {
            continue;
        }
        let Some(cost) = price(long, short) else { continue };
        if best.is_none_or(|(least, _)| cost < least) {
            best = Some((cost, start));
        }
        if cost <= 0.0 {
            break;
        }
    }
    let found = best.map(|(_, start)| with_locants(text, &place, start, short)..place.end);
    found.or_else(|| before_its_owner(text, &place, short, &starts))
}

/// “the myosin-binding subunit of myosin phosphatase (MBS)”: the words end before the one that has the thing.
fn before_its_owner(text: &str, place: &Place, short: &str, starts: &[usize]) -> Option<Place> {
    let end = place.start + text[place.clone()].rfind(" of ")?;
    let long = starts
        .iter()
        .rev()
        .map(|&start| start..end)
        .find(|long| long.start < end && fits(&text[long.clone()], short) && is_exact(&text[long.clone()], short))?;
    Some(long)
}

/// “17-beta-estradiol”, “non-inactivating current”, “20-item scale (TAS-20)”: what is joined to a word with hyphens belongs to it.
fn with_locants(text: &str, place: &Place, start: usize, short: &str) -> usize {
    let token = text[place.start..start].rfind(char::is_whitespace).map_or(place.start, |at| place.start + at + 1);
    let before = text[token..start].trim_start_matches(['(', '[']);
    if before.ends_with('-') && !before.contains(['(', '/', '–']) {
        return start - before.len();
    }
    let number: String = short.chars().skip_while(|sign| !sign.is_ascii_digit()).take_while(char::is_ascii_digit).collect();
    let word = text[place.start..start].trim_end();
    let counted = word.rfind(char::is_whitespace).map_or(place.start, |at| place.start + at + 1);
    let is_counted = number.len() >= 2 && text[counted..start].trim_start_matches(['(', '[']).starts_with(&format!("{number}-"));
    if is_counted { counted } else { start }
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
    if !fits(&text[long.clone()], short) || long.len() < short.len() * 2 {
        return None;
    }
    price(&text[long.clone()], short).map(|_| (start..before.len(), long))
}

/// Whether every letter of an acronym, but “x” and Greek ones, stands somewhere in the words.
fn has_letters(long: &str, short: &str) -> bool {
    let letters = short.strip_suffix('s').filter(|rest| rest.ends_with(|sign: char| sign.is_ascii_uppercase())).unwrap_or(short);
    let stands = |letter: u8| long.bytes().any(|byte| byte.eq_ignore_ascii_case(&letter)) || !long.is_ascii();
    letters.bytes().filter(|byte| byte.is_ascii_alphabetic() && !byte.eq_ignore_ascii_case(&b'x')).all(stands)
}

/// Whether words can be a long form of an acronym at all.
fn fits(long: &str, short: &str) -> bool {
    let lower = long.to_lowercase();
    let words = long.split_whitespace().count();
    let first = lower.split_whitespace().next().unwrap_or_default();
    long.chars().count() > short.chars().count()
        && words <= 12
        && (!SKIPPED.contains(&first) || is_of_initials(long, short))
        && is_balanced(long)
        && !long.contains('%')
        && !long.split([' ', ',', ';']).any(|word| word == short)
        && (short.len() > 1 || words == 1 && long.len() > 4 && long.chars().all(|sign| sign.is_alphanumeric() || sign == '-'))
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
        assert_eq!(found("systemic lupus erythematosus (SLE or lupus)"), [("SLE", "systemic lupus erythematosus")]);
        assert_eq!(found("activities of daily living (ADL)"), [("ADL", "activities of daily living")]);
        assert_eq!(found("non-steroidal anti-inflammatory drugs (NSAIDs)"), [("NSAIDs", "non-steroidal anti-inflammatory drugs")]);
        assert_eq!(found("the failed back surgery syndrome (FBSS; a name)"), [("FBSS", "failed back surgery syndrome")]);
    }

    #[test]
    fn parts_of_compounds_and_numbers_in_names_are_understood() {
        assert_eq!(found("inositol 1,4,5-trisphosphate (IP3)"), [("IP3", "inositol 1,4,5-trisphosphate")]);
        assert_eq!(found("the delta-9-tetrahydrocannabinol (THC)"), [("THC", "delta-9-tetrahydrocannabinol")]);
        assert_eq!(found("given tetraethylammonium ions (TEA)"), [("TEA", "tetraethylammonium ions")]);
        assert_eq!(found("on the 20-item Toronto alexithymia scale (TAS-20)"), [("TAS-20", "20-item Toronto alexithymia scale")]);
    }

    #[test]
    fn letters_and_parts_may_stand_in_another_order() {
        assert_eq!(found("the transepithelial resistance (RT)"), [("RT", "transepithelial resistance")]);
        assert_eq!(
            found("viruses like this capture the myosin-binding subunit of myosin phosphatase (MBS)"),
            [("MBS", "myosin-binding subunit")]
        );
        assert_eq!(found("a diagnosis of acquired immunodeficiency syndrome (AIDS)"), [("AIDS", "acquired immunodeficiency syndrome")]);
        assert_eq!(found("levels of interleukin-6 (IL-6)"), [("IL-6", "interleukin-6")]);
    }

    #[test]
    fn words_before_the_acronym_in_its_brackets_are_left_out() {
        assert_eq!(found("an MRI (for magnetic resonance imaging) scan"), [("MRI", "magnetic resonance imaging")]);
        assert_eq!(found("a computed tomography (also called CT) scan"), [("CT", "computed tomography")]);
        assert_eq!(found("an in vitro test [12] (IVT)"), [("IVT", "in vitro test")]);
        assert_eq!(found("after in vitro fertilisation (IVF)"), [("IVF", "in vitro fertilisation")]);
        assert_eq!(found("the neuronal NO synthase (nNOS)"), [("nNOS", "neuronal NO synthase")]);
        assert_eq!(found("cross-linked fibres (XF)"), [("XF", "cross-linked fibres")]);
        assert_eq!(found("the β-endorphin level (BEL)"), [("BEL", "β-endorphin level")]);
        assert_eq!(found("with loss (29.3%) of ten (LT)"), []);
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
