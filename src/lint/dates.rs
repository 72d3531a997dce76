//! Dates as people write them: in digits and in words.

use crate::language::Language;
use crate::text::TextRange;
use jiff::civil::Date as Day;

/// A date in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Date {
    /// Where it stands.
    pub range: TextRange,
    /// The day; where digits leave two readings, the later one.
    pub day: Day,
    /// How it is written.
    pub form: Form,
}

/// How a date is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// `2025-02-19`.
    Iso,
    /// `2/19/2025`, `19.2.25`.
    Digits {
        /// Whether day and month can be told apart.
        is_clear: bool,
    },
    /// `19 February 2025`.
    Words {
        /// Whether the month is cut short: `Feb`.
        is_short: bool,
    },
}

/// Months in full and cut short, by language: `tag`, tab, twelve groups separated by spaces; forms by `|`, the full one first.
const MONTHS: &str = include_str!("months.tsv");

/// The dates of a text, in order.
#[must_use]
pub fn dates(text: &str, language: &Language) -> Vec<Date> {
    // Every date has a day or a year in digits.
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return Vec::new();
    }
    let mut found = in_digits(text, language);
    found.extend(in_words(text, language));
    found.sort_by_key(|date| date.range);
    found
}

/// The name of a month, from 1, in full.
#[must_use]
pub fn month_name(month: i8, language: &str) -> Option<&'static str> {
    months(language).get(usize::try_from(month).ok()?.checked_sub(1)?)?.split('|').next()
}

fn months(language: &str) -> Vec<&'static str> {
    let line = MONTHS.lines().find_map(|line| line.strip_prefix(language)?.strip_prefix('\t'));
    line.unwrap_or_default().split_whitespace().collect()
}

fn in_digits(text: &str, language: &Language) -> Vec<Date> {
    let is_part = |c: char| c.is_ascii_digit() || matches!(c, '/' | '.' | '-');
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(|c: char| c.is_ascii_digit()).map(|found| at + found) {
        let end = start + text[start..].find(|c| !is_part(c)).unwrap_or(text.len() - start);
        at = end;
        let run = text[start..end].trim_end_matches(['.', '-', '/']);
        let is_inside_word =
            text[..start].ends_with(|c: char| c.is_alphanumeric() || is_part(c)) || text[end..].starts_with(char::is_alphanumeric);
        if let Some((day, form)) = read_digits(run, language).filter(|_| !is_inside_word) {
            found.push(Date { range: TextRange::new(start..start + run.len()), day, form });
        }
    }
    found
}

fn read_digits(run: &str, language: &Language) -> Option<(Day, Form)> {
    let sign = run.chars().find(|c| !c.is_ascii_digit())?;
    let parts: Vec<&str> = run.split(sign).collect();
    let [first, second, third] = parts.as_slice() else { return None };
    let number = |part: &str| part.parse::<i16>().ok();
    let (a, b, c) = (number(first)?, number(second)?, number(third)?);
    if first.len() == 4 && second.len() == 2 && third.len() == 2 {
        return Some((day_of(a, b, c)?, Form::Iso));
    }
    if !(first.len() <= 2 && second.len() <= 2 && (third.len() == 4 || third.len() == 2))
        || (third.len() == 4 && !(1900..2200).contains(&c))
    {
        return None;
    }
    // Two digits of a year, with points or hyphens, are as often a version or a sort code.
    if third.len() == 2 && sign != '/' && (first.len() < 2 || second.len() < 2) && sign != '.' {
        return None;
    }
    let year = if third.len() == 2 { 2000 + c } else { c };
    let (day_first, month_first) = (day_of(year, b, a), day_of(year, a, b));
    let is_american = language.tag() == "en-US";
    match (day_first, month_first) {
        (Some(one), Some(other)) if one != other => {
            let day = if is_american { other } else { one };
            let day = if language.tag() == "en" { one.max(other) } else { day };
            Some((day, Form::Digits { is_clear: false }))
        }
        (Some(day), _) | (None, Some(day)) => Some((day, Form::Digits { is_clear: true })),
        (None, None) => None,
    }
}

fn day_of(year: i16, month: i16, day: i16) -> Option<Day> {
    Day::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// A piece of a text between spaces, without the signs at its ends.
struct Piece<'t> {
    text: &'t str,
    start: usize,
    end: usize,
}

fn in_words(text: &str, language: &Language) -> Vec<Date> {
    let has_year = text.as_bytes().windows(4).any(|digits| digits.iter().all(u8::is_ascii_digit));
    let months = if has_year { months(language.base()) } else { Vec::new() };
    if months.is_empty() {
        return Vec::new();
    }
    let pieces = pieces(text);
    let mut found = Vec::new();
    for (at, piece) in pieces.iter().enumerate() {
        let Some((month, is_short)) = month_of(piece.text, &months) else { continue };
        let before = at.checked_sub(1).map(|at| &pieces[at]);
        let before = match before {
            Some(de) if matches!(de.text, "de" | "of") => at.checked_sub(2).map(|at| &pieces[at]),
            other => other,
        };
        let skip =
            |from: usize| if pieces.get(from).is_some_and(|piece| matches!(piece.text, "de" | "of" | "del")) { from + 1 } else { from };
        let day_before = before.and_then(|piece| Some((day_number(piece.text)?, piece.start)));
        let next = pieces.get(skip(at + 1));
        // “19 February 2025”, else “February 19, 2025”.
        let (day, start, year) = match (day_before, next.and_then(|piece| year(piece.text))) {
            (Some((day, start)), Some(year)) => (day, start, next.map(|piece| (year, piece.end))),
            _ => match next.and_then(|piece| day_number(piece.text)) {
                Some(day) => {
                    let after = pieces.get(at + 2);
                    (day, piece.start, after.and_then(|piece| Some((year(piece.text)?, piece.end))))
                }
                None => continue,
            },
        };
        let Some((year, end)) = year else { continue };
        if let Some(day) = day_of(year, month, day) {
            found.push(Date { range: TextRange::new(start..end), day, form: Form::Words { is_short } });
        }
    }
    found
}

fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut found = Vec::new();
    let mut at = 0;
    for piece in text.split_inclusive(char::is_whitespace) {
        let start = at + (piece.len() - piece.trim_start_matches(|c: char| !c.is_alphanumeric()).len());
        let inner = text[start.min(at + piece.len())..at + piece.len()].trim_end_matches(|c: char| !c.is_alphanumeric());
        if !inner.is_empty() {
            found.push(Piece { text: inner, start, end: start + inner.len() });
        }
        at += piece.len();
    }
    found
}

fn month_of(word: &str, months: &[&str]) -> Option<(i16, bool)> {
    let lower = word.to_lowercase();
    let at = |month: &str| month.split('|').position(|form| form == lower);
    // A name that is whole is not cut short: “May” is both.
    let (month, form) = months.iter().enumerate().find_map(|(number, month)| Some((number, at(month)?)))?;
    Some((i16::try_from(month).ok()? + 1, form > 0))
}

fn day_number(word: &str) -> Option<i16> {
    let digits = word.trim_end_matches(|c: char| c.is_alphabetic());
    let ending = &word[digits.len()..];
    (digits.len() <= 2 && matches!(ending, "" | "st" | "nd" | "rd" | "th" | "er")).then(|| digits.parse().ok()).flatten()
}

fn year(word: &str) -> Option<i16> {
    (word.len() == 4).then(|| word.parse().ok()).flatten().filter(|year| (1900..2200).contains(year))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, tag: &str) -> Vec<String> {
        let language = Language::parse(tag).expect("a tag");
        dates(text, &language).iter().map(|date| format!("{}={}", &text[date.range.range()], date.day)).collect()
    }

    #[test]
    fn dates_are_read_in_digits_and_in_words() {
        assert_eq!(read("closed on 2/19/2025 at 12:30", "en"), ["2/19/2025=2025-02-19"]);
        assert_eq!(read("on Wednesday, 19 February 2025.", "en"), ["19 February 2025=2025-02-19"]);
        assert_eq!(read("on February 19th, 2025, we", "en"), ["February 19th, 2025=2025-02-19"]);
        assert_eq!(read("el 19 de febrero de 2025", "es"), ["19 de febrero de 2025=2025-02-19"]);
        assert_eq!(read("am 19. Februar 2025", "de"), ["19. Februar 2025=2025-02-19"]);
    }

    #[test]
    fn digits_with_two_readings_follow_the_region() {
        assert_eq!(read("3/4/2025", "en-US"), ["3/4/2025=2025-03-04"]);
        assert_eq!(read("3/4/2025", "en-GB"), ["3/4/2025=2025-04-03"]);
    }

    #[test]
    fn versions_scores_and_telephone_numbers_are_no_dates() {
        for text in ["1.2.3", "10/10", "020-7946-0000", "24/7", "4.4.3 and 5-6-7", "May 5 people"] {
            assert_eq!(read(text, "en"), Vec::<String>::new(), "{text}");
        }
    }
}
