//! Units of measure by their names in many languages.

use rustc_hash::FxHashMap;
use std::borrow::Cow;
use std::sync::LazyLock;

/// The longest name of a unit, in words of the table's writing.
const MOST_WORDS: usize = 2;

/// The names of all units: whole ones and stems, with `_` for a space.
struct Units {
    whole: FxHashMap<&'static str, &'static str>,
    stems: FxHashMap<&'static str, &'static str>,
    /// Names in scripts that write no spaces, and names with points, longest first: what follows them may be a letter.
    unspaced: Vec<(&'static str, &'static str)>,
    /// Whether one of these begins with a byte.
    begins_unspaced: [bool; 256],
}

/// The unit whose name a text begins with, and the length of the name in bytes. The unit is one of the symbols of the table,
/// such as `mg`, `µg`, `%`, `hour`.
#[must_use]
pub fn unit_at(text: &str) -> Option<(&'static str, usize)> {
    static UNITS: LazyLock<Units> = LazyLock::new(|| read(include_str!("units.txt")));
    let units = &*UNITS;
    let may_be_unspaced = text.bytes().next().is_some_and(|byte| units.begins_unspaced[usize::from(byte)]);
    if let Some((name, unit)) = units.unspaced.iter().filter(|_| may_be_unspaced).find(|(name, _)| text.starts_with(name)) {
        return Some((unit, name.len()));
    }
    let is_part =
        |sign: char| sign.is_alphanumeric() || matches!(sign, '°' | 'º' | '%' | '٪' | '％' | '℃' | '℉' | '\u{200c}') || is_mark(sign);
    let mut ends = Vec::new();
    let mut end = 0;
    for _ in 0..MOST_WORDS {
        let word = text[end..].find(|sign| !is_part(sign)).unwrap_or(text.len() - end);
        if word == 0 {
            break;
        }
        end += word;
        ends.push(end);
        match text[end..].chars().next() {
            Some(sign @ (' ' | '\u{a0}')) => end += sign.len_utf8(),
            _ => break,
        }
    }
    // A sign such as % needs no space before the next word.
    if let Some(sign) = text.chars().next().filter(|sign| matches!(sign, '%' | '٪' | '％' | '℃' | '℉')) {
        ends.insert(0, sign.len_utf8());
    }
    ends.iter().rev().find_map(|&end| named(units, &text[..end]).map(|unit| (unit, end)))
}

fn named(units: &Units, name: &str) -> Option<&'static str> {
    let is_plain = |byte: u8| byte.is_ascii() && !byte.is_ascii_uppercase() && byte != b' ';
    let (written, lower): (Cow<'_, str>, Cow<'_, str>) = if name.bytes().all(is_plain) {
        (name.into(), name.into())
    } else {
        let written = name.replace([' ', '\u{a0}'], "_");
        let lower = written.to_lowercase();
        (written.into(), lower.into())
    };
    let whole = [&written, &lower].into_iter().find_map(|name| units.whole.get(&**name));
    whole.copied().or_else(|| {
        let ends = lower.char_indices().map(|(at, _)| at).skip(2).chain([lower.len()]);
        ends.filter_map(|end| units.stems.get(&lower[..end])).last().copied()
    })
}

fn is_mark(sign: char) -> bool {
    // Vowel signs of Indic and Thai words are no letters to Rust.
    matches!(u32::from(sign), 0x0300..=0x036f | 0x064b..=0x0652 | 0x0900..=0x0dff | 0x0e31..=0x0e4e)
}

fn is_unspaced(name: &str) -> bool {
    name.chars().any(|sign| matches!(u32::from(sign), 0x0e00..=0x0e7f | 0x3040..=0x30ff | 0x4e00..=0x9fff | 0xac00..=0xd7af))
}

fn read(text: &'static str) -> Units {
    let mut units = Units { whole: FxHashMap::default(), stems: FxHashMap::default(), unspaced: Vec::new(), begins_unspaced: [false; 256] };
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let Some((unit, names)) = line.split_once(": ") else { continue };
        for name in names.split_whitespace() {
            match name.strip_suffix('*') {
                Some(stem) => drop(units.stems.insert(stem, unit)),
                None if is_unspaced(name) || name.contains('.') => units.unspaced.push((name, unit)),
                None => drop(units.whole.insert(name, unit)),
            }
        }
    }
    for byte in units.unspaced.iter().filter_map(|(name, _)| name.bytes().next()) {
        units.begins_unspaced[usize::from(byte)] = true;
    }
    units.unspaced.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
    units
}
