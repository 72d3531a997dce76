//! Numbers in words, in Chinese numerals, in Roman numerals and in signs such as ½.

use super::{Number, Quantity, QuantityKind};
use crate::language::{Language, NumberWords};
use crate::text::{TextRange, is_letter, lower};
use std::borrow::Cow;
use std::ops::Range;

/// Words that join the parts of a number.
const JOINERS: &[&str] = &["and", "et", "y", "e", "und", "en", "og", "och", "i", "va", "ve", "و", "и", "și", "και"];

/// Signs that are fractions: the value, and its two parts as whole numbers, for a text may write them 1/2.
const FRACTIONS: &[(char, &str, u64, u64)] = &[
    ('½', "0.5", 1, 2),
    ('¼', "0.25", 1, 4),
    ('¾', "0.75", 3, 4),
    ('⅓', "0.33", 1, 3),
    ('⅔', "0.67", 2, 3),
    ('⅕', "0.2", 1, 5),
    ('⅛', "0.125", 1, 8),
];

/// Multiplies numbers in digits by the scale that follows: 370 million, 3.7亿.
pub(super) fn scale(text: &str, language: &Language, found: &mut [Quantity]) {
    let table = NumberWords::of(language);
    for quantity in found {
        let rest = &text[quantity.range.range().end..];
        let word_at = rest.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
        let factor = chinese_scale(word_at).or_else(|| {
            let end = word_at.find(|sign| !is_word(sign)).unwrap_or(word_at.len());
            let values = values_of(&word_at[..end], table, language);
            values.into_iter().find(|value| value.as_whole().is_some_and(|whole| whole >= 1000 && whole.is_multiple_of(1000)))
        });
        let Some(factor) = factor else { continue };
        let scaled: Vec<Number> = quantity.values.iter().filter_map(|value| value.times(factor)).collect();
        // What stands before the scale stays possible: the other language may lack a table.
        let bare = std::mem::replace(&mut quantity.values, scaled);
        quantity.parts.extend(bare);
    }
}

/// The numbers of a text that are not in digits.
pub(super) fn in_words(text: &str, language: &Language) -> Vec<Quantity> {
    let mut found = Vec::new();
    let add = |range: Range<usize>, values: Vec<Number>, found: &mut Vec<Quantity>| {
        found.push(Quantity { range: TextRange::new(range), values, parts: Vec::new(), unit: None, kind: QuantityKind::Words });
    };
    let may_be_fraction = |sign: char| matches!(sign, '¼'..='¾' | '⅐'..='⅞');
    // No such sign is an ASCII one.
    let signs = if text.is_ascii() { "" } else { text };
    for (at, sign) in signs.char_indices().filter(|(_, sign)| may_be_fraction(*sign)) {
        if let Some((_, value, over, under)) = FRACTIONS.iter().find(|(known, ..)| *known == sign) {
            let mut values: Vec<Number> = Number::parse(value).into_iter().chain([Number::whole(*over), Number::whole(*under)]).collect();
            // 1½ is one number.
            let before: String = text[..at].chars().rev().map_while(super::digits::digit).collect();
            let whole = Number::parse(&before.chars().rev().collect::<String>());
            values.extend(whole.and_then(|whole| whole.plus(values[0])));
            add(at..at + sign.len_utf8(), values, &mut found);
        }
    }
    let table = NumberWords::of(language);
    let mut run: Vec<(Range<usize>, Vec<Number>)> = Vec::new();
    // Without a table of number words only Roman numerals are left to look for.
    let may_hold = table.is_some() || text.contains(is_roman);
    for range in words_in(text, language).take_while(|_| may_hold) {
        let word = &text[range.clone()];
        if let Some(value) = roman(word) {
            add(range.clone(), vec![Number::whole(value)], &mut found);
        }
        let values = values_of(word, table, language);
        if !values.is_empty() {
            run.push((range, values));
            continue;
        }
        if run.is_empty() || !JOINERS.contains(&word.to_lowercase().as_str()) {
            close(&mut run, &mut found);
        }
    }
    close(&mut run, &mut found);
    chinese(text, &mut found);
    dual(text, language, &mut found);
    found
}

/// Adds a run of number words: each word, and what they make together.
fn close(run: &mut Vec<(Range<usize>, Vec<Number>)>, found: &mut Vec<Quantity>) {
    let (Some(first), Some(last)) = (run.first(), run.last()) else { return };
    let range = TextRange::new(first.0.start..last.0.end);
    let mut values: Vec<Number> = Vec::new();
    for start in 0..run.len() {
        values.extend(sums(&run[start..]));
    }
    values.extend(tens(run));
    values.extend(run.iter().flat_map(|(_, values)| values.iter().copied()));
    values.sort_unstable();
    values.dedup();
    found.push(Quantity { range, values, parts: Vec::new(), unit: None, kind: QuantityKind::Words });
    run.clear();
}

/// What the words say together, after each word: twenty, twenty-three, twenty-three thousand.
fn sums(run: &[(Range<usize>, Vec<Number>)]) -> Vec<Number> {
    let zero = Number::whole(0);
    let (mut total, mut current) = (zero, zero);
    let mut found = Vec::new();
    for (_, values) in run {
        let Some(value) = values.iter().copied().max_by_key(|value| value.as_whole()) else { break };
        let whole = value.as_whole().unwrap_or(0);
        let unit = if current == zero { Number::whole(1) } else { current };
        // French says four twenties for eighty.
        let is_factor = whole == 100 || (whole == 20 && current.as_whole() == Some(4));
        let next = if whole >= 1000 {
            let Some(sum) = unit.times(value).and_then(|product| total.plus(product)) else { break };
            total = sum;
            current = zero;
            Some(total)
        } else {
            let sum = if is_factor { unit.times(value) } else { current.plus(value) };
            let Some(sum) = sum else { break };
            current = sum;
            total.plus(current)
        };
        found.extend(next);
    }
    found
}

/// Languages that say “two ten” for twenty: Indonesian, Vietnamese.
fn tens(run: &[(Range<usize>, Vec<Number>)]) -> Vec<Number> {
    let value = |place: usize| run.get(place).and_then(|(_, values)| values[0].as_whole());
    let mut found = Vec::new();
    for place in 1..run.len() {
        if let (Some(count @ 2..10), Some(10)) = (value(place - 1), value(place)) {
            found.push(Number::whole(count * 10));
            found.extend(value(place + 1).filter(|unit| *unit < 10).map(|unit| Number::whole(count * 10 + unit)));
        }
    }
    found
}

fn values_of(word: &str, table: Option<&NumberWords>, language: &Language) -> Vec<Number> {
    let Some(table) = table else { return Vec::new() };
    // Arabic letters may carry vowel points.
    let is_point = |sign: char| matches!(u32::from(sign), 0x64b..=0x652 | 0x640);
    let bare = if !word.is_ascii() && word.contains(is_point) { Cow::Owned(word.replace(is_point, "")) } else { Cow::Borrowed(word) };
    let values = |word: &str| if table.may_hold(word) { table.values(&lower(word)) } else { &[] };
    let mut found = values(&bare);
    if found.is_empty() {
        // Conjunctions, prepositions and the article are written together with the word.
        let (prefixes, articles): (&[&str], &[&str]) = match language.base() {
            "ar" => (&["", "و", "ف", "ب", "ل", "ك"], &["ال", "ل"]),
            "he" => (&["", "ו", "ב", "ל", "כ", "מ", "ש"], &["ה"]),
            _ => (&[], &[]),
        };
        let without = |prefix: &&str| {
            let rest = bare.strip_prefix(prefix)?;
            Some(articles.iter().find_map(|article| rest.strip_prefix(article)).unwrap_or(rest))
        };
        found = prefixes.iter().filter_map(without).map(values).find(|values| !values.is_empty()).unwrap_or_default();
    }
    if found.is_empty() {
        return Vec::new();
    }
    found.iter().filter_map(|value| Number::parse(value)).collect()
}

fn is_word(sign: char) -> bool {
    if sign.is_ascii() {
        return sign.is_ascii_alphabetic() || sign == '\'';
    }
    is_letter(sign) || matches!(u32::from(sign), 0x300..=0x36f | 0x64b..=0x652 | 0x900..=0xdff)
}

/// The words of a text; those of a language that writes no spaces are found by its dictionary.
fn words_in<'t>(text: &'t str, language: &Language) -> Box<dyn Iterator<Item = Range<usize>> + 't> {
    if language.is_unspaced() && NumberWords::of(language).is_some() {
        return Box::new(crate::text::words(text, language).into_iter().map(TextRange::range));
    }
    Box::new(words(text))
}

/// Whether numbers in words are known in a language, so that one that is not found can be said to be missing.
#[must_use]
pub fn reads_words(language: &Language) -> bool {
    NumberWords::of(language).is_some() || matches!(language.base(), "zh" | "yue" | "ja")
}

fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = end_of(text, at, false);
        at = end_of(text, start, true);
        (start < at).then_some(start..at)
    })
}

/// Where the signs of words, or those between words, end that stand from a place on.
fn end_of(text: &str, start: usize, are_words: bool) -> usize {
    let is_one = |byte: &&u8| byte.is_ascii() && (byte.is_ascii_alphabetic() || **byte == b'\'') == are_words;
    let mut at = start;
    loop {
        at += text.as_bytes()[at..].iter().take_while(is_one).count();
        match text[at..].chars().next() {
            Some(sign) if !sign.is_ascii() && is_word(sign) == are_words => at += sign.len_utf8(),
            _ => return at,
        }
    }
}

/// Roman numerals up to 39, in capitals, with the ending of an ordinal in small letters: XXIe, XIXème, Ier.
fn roman(word: &str) -> Option<u64> {
    const ENDINGS: [&str; 9] = ["er", "re", "ère", "ème", "nd", "nde", "ᵉ", "e", "º"];
    if !word.starts_with(is_roman) {
        return None;
    }
    let word = ENDINGS.iter().find_map(|ending| word.strip_suffix(ending)).unwrap_or(word);
    if word.is_empty() || word.len() > 6 {
        return None;
    }
    let mut total: u64 = 0;
    let mut before = 0;
    for sign in word.chars() {
        let value = match sign {
            'I' | 'І' => 1,
            'V' => 5,
            'X' | 'Х' => 10,
            _ => return None,
        };
        total += value;
        if before < value {
            total = total.saturating_sub(2 * before);
        }
        before = value;
    }
    Some(total)
}

/// Cyrillic keyboards give Х and І for X and I.
fn is_roman(sign: char) -> bool {
    matches!(sign, 'I' | 'І' | 'V' | 'X' | 'Х')
}

/// Arabic says “two days” in one word with the ending of the dual, and “one day or two” in two.
fn dual(text: &str, language: &Language, found: &mut Vec<Quantity>) {
    if language.base() != "ar" {
        return;
    }
    let mut add = |range: Range<usize>, value: u64| {
        let range = TextRange::new(range);
        found.push(Quantity { range, values: vec![Number::whole(value)], parts: Vec::new(), unit: None, kind: QuantityKind::Words });
    };
    let words: Vec<Range<usize>> = words(text).collect();
    for (at, range) in words.iter().enumerate() {
        let word = &text[range.clone()];
        let ends = ["ين", "ان", "تي", "تا"].iter().any(|ending| word.ends_with(ending));
        if ends && word.chars().count() > 4 {
            add(range.clone(), 2);
            let [.., one, or] = &words[..at] else { continue };
            let is_same = text[one.clone()].chars().take(2).eq(word.chars().take(2));
            if &text[or.clone()] == "أو" && is_same {
                add(one.clone(), 1);
            }
        }
    }
}

fn chinese_scale(text: &str) -> Option<Number> {
    let scale = match text.chars().next()? {
        '千' => 1000,
        '万' | '萬' | '만' => 10_000,
        '亿' | '億' | '억' => 100_000_000,
        _ => return None,
    };
    // 百万 and 千万 are scales of two signs.
    Some(Number::whole(scale))
}

/// Chinese numerals: 三, 十五, 二百, 三万五千.
fn chinese(text: &str, found: &mut Vec<Quantity>) {
    if text.is_ascii() {
        return;
    }
    let mut run: Option<(usize, Vec<char>)> = None;
    // All of them stand behind this one.
    let may_be_numeral = |sign: char| sign >= '〇';
    for (at, sign) in text.char_indices().chain([(text.len(), ' ')]) {
        let is_numeral = may_be_numeral(sign) && "〇零一二两兩三四五六七八九十百千万萬亿億半双雙".contains(sign);
        match (&mut run, is_numeral) {
            (Some((_, signs)), true) => signs.push(sign),
            (None, true) => run = Some((at, vec![sign])),
            (Some((start, signs)), false) => {
                let either = approximate(signs).unwrap_or_else(|| chinese_value(signs).into_iter().collect());
                let mut values: Vec<Number> = either.into_iter().map(Number::whole).collect();
                if signs.contains(&'半') {
                    values.extend(Number::parse("0.5"));
                }
                let range = TextRange::new(*start..at);
                found.push(Quantity { range, values, parts: Vec::new(), unit: None, kind: QuantityKind::Words });
                run = None;
            }
            (None, false) => {}
        }
    }
}

/// Two neighbouring digits side by side leave it open which: 一两天 is a day or two, 十七八 17 or 18, 三五个 three to five.
fn approximate(signs: &[char]) -> Option<Vec<u64>> {
    let digit =
        |sign: &char| "〇一二三四五六七八九".chars().position(|known| known == if matches!(sign, '两' | '兩') { '二' } else { *sign });
    let is_pair = |pair: &[char]| digit(&pair[0]).is_some() && digit(&pair[1]).is_some();
    let mut pairs = signs.windows(2).enumerate().filter(|(_, pair)| is_pair(pair));
    let (Some((at, pair)), None) = (pairs.next(), pairs.next()) else { return None };
    let (low, high) = (digit(&pair[0])?, digit(&pair[1])?);
    if low == 0 || !(high == low + 1 || (low, high) == (3, 5)) {
        return None;
    }
    let without = |place: usize| {
        let rest: Vec<char> = signs.iter().enumerate().filter(|(other, _)| *other != place).map(|(_, sign)| *sign).collect();
        chinese_value(&rest)
    };
    Some(vec![without(at + 1)?, without(at)?])
}

fn chinese_value(signs: &[char]) -> Option<u64> {
    let (mut total, mut section, mut unit) = (0_u64, 0_u64, 0_u64);
    for sign in signs {
        match sign {
            '十' | '百' | '千' => {
                let factor = if *sign == '十' {
                    10
                } else if *sign == '百' {
                    100
                } else {
                    1000
                };
                section = section.checked_add(unit.max(1).checked_mul(factor)?)?;
                unit = 0;
            }
            '万' | '萬' | '亿' | '億' => {
                let factor = if matches!(sign, '万' | '萬') { 10_000 } else { 100_000_000 };
                total = total.checked_add((section + unit).max(1).checked_mul(factor)?)?;
                (section, unit) = (0, 0);
            }
            '双' | '雙' => unit = 2,
            _ => {
                let digit = match sign {
                    '一' => 1,
                    '二' | '两' | '兩' => 2,
                    '三' => 3,
                    '四' => 4,
                    '五' => 5,
                    '六' => 6,
                    '七' => 7,
                    '八' => 8,
                    '九' => 9,
                    _ => 0,
                };
                // 二〇二〇 is read digit by digit.
                unit = unit.checked_mul(10)?.checked_add(digit)?;
            }
        }
    }
    total.checked_add(section)?.checked_add(unit)
}
