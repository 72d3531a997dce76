//! Numbers in digits of any script.

use super::{Number, Quantity, QuantityKind};
use crate::language::Language;
use crate::text::{TextRange, is_letter};

/// Where the digits of scripts start in Unicode (decimal digits, `Nd`); ten follow one another each time.
const ZEROS: [u32; 36] = [
    0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20, 0x1040, 0x1090,
    0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xaa50, 0xabf0, 0xff10,
];

/// The value of a digit of any script.
pub(super) fn digit(sign: char) -> Option<char> {
    if sign.is_ascii() {
        return sign.is_ascii_digit().then_some(sign);
    }
    // Most signs are letters, and no letter is a digit.
    if is_letter(sign) {
        return None;
    }
    let code = u32::from(sign);
    let zero = ZEROS[ZEROS.partition_point(|&zero| zero <= code) - 1];
    char::from_digit(code.checked_sub(zero)?, 10)
}

/// Groups of digits and the signs between them.
struct Run {
    start: usize,
    end: usize,
    groups: Vec<String>,
    separators: Vec<char>,
}

/// The numbers of a text that are written in digits; units are not looked for.
pub(super) fn in_digits(text: &str, language: &Language) -> Vec<Quantity> {
    let mut found = Vec::new();
    let mut at = 0;
    if text.is_ascii() && !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return found;
    }
    while let Some(start) = text[at..].find(|sign| digit(sign).is_some()).map(|found| at + found) {
        let run = read_run(text, start);
        at = run.end;
        interpret(text, &run, language, &mut found);
    }
    found
}

fn read_run(text: &str, start: usize) -> Run {
    let mut run = Run { start, end: start, groups: Vec::new(), separators: Vec::new() };
    loop {
        let group: String = text[run.end..].chars().map_while(digit).collect();
        run.end += text[run.end..].chars().take(group.chars().count()).map(char::len_utf8).sum::<usize>();
        run.groups.push(group);
        let mut next = text[run.end..].chars();
        let (Some(sign), Some(after)) = (next.next(), next.next()) else { return run };
        let next_length = text[run.end + sign.len_utf8()..].chars().map_while(digit).count();
        let joins = digit(after).is_some()
            && match sign {
                '.' | ',' | '\u{66b}' | '\u{66c}' | '·' | '˙' | '，' | '．' | '،' => true,
                // Only where all groups behind the first have three digits; a plain space only behind few digits.
                ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\'' | '’' | '_' => {
                    next_length == 3
                        && run.groups[0].len() <= 3
                        && run.groups[0] != "0"
                        && run.groups[1..].iter().all(|group| group.len() == 3)
                        && run.separators.iter().all(|other| *other == sign)
                }
                _ => false,
            };
        if !joins {
            return run;
        }
        run.separators.push(sign);
        run.end += sign.len_utf8();
    }
}

fn interpret(text: &str, run: &Run, language: &Language, found: &mut Vec<Quantity>) {
    let parts: Vec<Number> = run.groups.iter().filter_map(|group| Number::parse(group)).collect();
    let values = values(run);
    if values.is_empty() {
        // A date, a version, a list: each group is a number of its own.
        found.extend(parts.iter().map(|&part| quantity(run, vec![part], Vec::new(), QuantityKind::Digits)));
        return;
    }
    let (before, after) = (&text[..run.start], &text[run.end..]);
    if run.groups == ["00"] && is_minutes(before) {
        return;
    }
    let is_evidence = is_decade(after) || is_always(before, run, after);
    let kind = match is_evidence {
        true => QuantityKind::Words,
        false if is_label(before) => QuantityKind::Label,
        false => QuantityKind::Digits,
    };
    let mut values = values;
    let whole = values[0].as_whole();
    values.extend(end_of_years(before, run));
    if is_decade(after) {
        // The thirties are “années 30” in French.
        values.extend(whole.map(|year| Number::whole(year % 100)));
    }
    if let Some(fraction) = naked_decimal(before, run) {
        values.insert(0, fraction);
    }
    if let Some(hour) = whole.filter(|hour| *hour <= 12 && run.separators.is_empty() && is_half_day(after)) {
        values.push(Number::whole(hour + 12));
        values.push(Number::whole((hour + 12) % 24));
    }
    // Thai writes years of the Buddhist era.
    if let Some(year) = whole.filter(|year| language.base() == "th" && (2400..2700).contains(year)) {
        values.push(Number::whole(year - 543));
    }
    // What a space parts may be two numbers after all.
    let is_parted = run.separators.contains(&' ');
    found.push(quantity(run, values, if is_parted { parts } else { Vec::new() }, kind));
}

fn quantity(run: &Run, values: Vec<Number>, parts: Vec<Number>, kind: QuantityKind) -> Quantity {
    Quantity { range: TextRange::new(run.start..run.end), values, parts, unit: None, kind }
}

/// What a run of groups may be; nothing where it is no single number.
fn values(run: &Run) -> Vec<Number> {
    let Some(&last) = run.separators.last() else {
        return run.groups.first().and_then(|group| Number::parse(group)).into_iter().collect();
    };
    let all = run.groups.concat();
    let tail = run.groups.last().map_or(0, String::len);
    let head: String = run.groups[..run.groups.len() - 1].concat();
    let grouped = || Number::parse(&all);
    let decimal = || Number::parse(&format!("{head}.{}", &all[head.len()..]));
    // Two digits in the middle are Indian grouping: 12,34,567.
    let is_grouping = tail == 3
        && (1..=3).contains(&run.groups[0].len())
        && run.groups[1..run.groups.len() - 1].iter().all(|group| (2..=3).contains(&group.len()));
    let is_same = run.separators.iter().all(|other| *other == last);
    let found = match last {
        '\u{66b}' | '·' | '˙' => vec![decimal()],
        '\u{66c}' | ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\'' | '’' | '_' => vec![grouped()],
        _ if run.separators.len() == 1 && is_grouping && run.groups[0] != "0" => {
            // English writes 1,500 for what German writes 1.500; both are read in texts of either.
            if last == '.' { vec![decimal(), grouped()] } else { vec![grouped(), decimal()] }
        }
        _ if run.separators.len() == 1 => vec![decimal()],
        _ if is_same && is_grouping => vec![grouped()],
        _ if is_same => Vec::new(),
        _ if run.separators[..run.separators.len() - 1].contains(&last) => Vec::new(),
        _ => vec![decimal()],
    };
    found.into_iter().flatten().collect()
}

/// Whether digits that follow this text belong to a name: `ACE2`, `COVID-19`, `كوفيد-19`.
fn is_label(before: &str) -> bool {
    let is_hyphen = |sign: char| matches!(sign, '-' | '‑' | '‐' | '–' | '.');
    let stem = before.trim_end_matches(is_hyphen);
    let has_hyphen = stem.len() < before.len();
    let letters = stem.chars().rev().take_while(|sign| sign.is_alphabetic()).count();
    let Some(last) = stem.chars().next_back() else { return false };
    match u32::from(last) {
        // Latin, Greek, Cyrillic.
        0x41..=0x24f | 0x370..=0x52f => letters > 0,
        // Hebrew and Arabic write “and”, “in”, “to” as one letter before the digits.
        0x590..=0x6ff => has_hyphen && letters > 1,
        _ => false,
    }
}

/// Whether digits that follow this text are minutes; those of a full hour are left out in other languages.
fn is_minutes(before: &str) -> bool {
    let marks = [':', '：', 'h', 'H', '.', '時', '点', '點', 'ч', ' ', '\u{a0}', '\u{202f}'];
    let hour = before.trim_end_matches(marks);
    hour.len() < before.len() && before[hour.len()..].trim().chars().count() == 1 && hour.ends_with(|sign| digit(sign).is_some())
}

/// Whether digits before this text name a decade, which other languages say in words: 1960s.
fn is_decade(after: &str) -> bool {
    let rest = after.strip_prefix(['\'', '’']).unwrap_or(after);
    rest.strip_prefix('s').is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

/// Whether this is 24/7, which other languages say in words.
fn is_always(before: &str, run: &Run, after: &str) -> bool {
    (run.groups == ["24"] && after.starts_with("/7")) || (run.groups == ["7"] && before.ends_with("24/"))
}

/// The year that two digits behind a year mean: 2010–11.
fn end_of_years(before: &str, run: &Run) -> Option<Number> {
    let year = before.strip_suffix(['-', '–', '‑', '/', '—'])?;
    let digits: Vec<char> = year.chars().rev().map_while(digit).collect();
    let [_, _, decade, century] = digits[..] else { return None };
    let [group] = &run.groups[..] else { return None };
    (group.len() == 2).then(|| Number::parse(&format!("{century}{decade}{group}")))?
}

/// The number that a point without a digit before it begins: .08
fn naked_decimal(before: &str, run: &Run) -> Option<Number> {
    let [group] = &run.groups[..] else { return None };
    let start = before.strip_suffix('.')?;
    let is_free = start.is_empty() || start.ends_with([' ', '\u{a0}', '(', '<', '>', '=', '≤', '≥']);
    is_free.then(|| Number::parse(&format!("0.{group}")))?
}

fn is_half_day(after: &str) -> bool {
    // The minutes stand between.
    let after = after.strip_prefix([':', '.']).map_or(after, |minutes| minutes.trim_start_matches(|sign| digit(sign).is_some()));
    let rest = after.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
    let mut letters = rest.chars().filter(|sign| *sign != '.').take(2).map(|sign| sign.to_ascii_lowercase());
    let is_word = !rest.chars().filter(|sign| *sign != '.').nth(2).is_some_and(char::is_alphanumeric);
    matches!((letters.next(), letters.next()), (Some('a' | 'p'), Some('m'))) && is_word
}
