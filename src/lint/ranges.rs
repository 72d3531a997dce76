//! Two numbers with a dash between them that stand for a range: “2-4”, “10–20”.

use crate::language::Language;
use crate::text::quantity::{Quantity, QuantityKind};
use crate::text::{TextRange, just_before};

/// A range that is written with a dash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DashRange {
    /// From the first digit to the last.
    pub whole: TextRange,
    /// What stands between the numbers.
    pub dash: TextRange,
    /// The first number as written.
    pub first: String,
    /// The second number as written.
    pub second: String,
}

/// What people write between two numbers.
pub(super) const DASHES: [char; 5] = ['-', '–', '—', '‑', '−'];

/// The ranges of a text, among its numbers. Telephone numbers, dates, years, scores, codes and numbers of notes are none.
#[must_use]
pub fn ranges(text: &str, numbers: &[Quantity], language: &Language) -> Vec<DashRange> {
    let numbers: Vec<&Quantity> = numbers.iter().filter(|quantity| quantity.kind == QuantityKind::Digits).collect();
    let mut found = Vec::new();
    for pair in numbers.windows(2) {
        let (start, end) = (pair[0].range.start as usize, pair[1].range.end as usize);
        let Some(between) = text.get(pair[0].range.end as usize..pair[1].range.start as usize) else { continue };
        let sign = between.trim();
        let is_dash = sign.chars().count() == 1 && sign.chars().all(|c| DASHES.contains(&c));
        let is_even = between.starts_with(' ') == between.ends_with(' ');
        let grows =
            || matches!((pair[0].values.first(), pair[1].values.first()), (Some(first), Some(second)) if number(first) < number(second));
        if !is_dash || !is_even || !grows() || is_code(text, start, end, language) {
            continue;
        }
        let (first, second) = (text[pair[0].range.range()].to_owned(), text[pair[1].range.range()].to_owned());
        let is_year = |digits: &str| digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
        if is_year(&first) || first.len() > 6 || second.len() > 6 {
            continue;
        }
        let dash = TextRange { start: pair[0].range.end, end: pair[1].range.start };
        found.push(DashRange { whole: TextRange::new(start..end), dash, first, second });
    }
    found
}

/// The value for comparing only.
fn number(value: &crate::text::quantity::Number) -> f64 {
    value.to_string().parse().unwrap_or(f64::NAN)
}

/// Whether what stands around makes it part of something longer: a code, a telephone number, a date, a note.
fn is_code(text: &str, start: usize, end: usize, language: &Language) -> bool {
    let (before, after) = (&text[..start], &text[end..]);
    // Chinese writes no space before a number.
    let is_unspaced = language.is_unspaced();
    let is_letter = |c: char| if is_unspaced { c.is_ascii_alphanumeric() } else { c.is_alphanumeric() };
    let is_joint = |c: char| is_letter(c) || DASHES.contains(&c) || "/.+#_:".contains(c);
    let joined_after = after.chars().next().is_some_and(|c| DASHES.contains(&c) || "/#_".contains(c))
        && after.chars().nth(1).is_some_and(char::is_numeric);
    // “5.1-2” in digits of a version; “2-4.” ends a sentence.
    let is_bracketed = before.ends_with('[') || after.starts_with(']');
    let words = just_before(before, before.len(), 16).to_lowercase();
    let is_call = ["call ", "phone ", "tel ", "tel. ", "fax ", "call: ", "phone: ", "dial ", "text ", "pages ", "page ", "pp. ", "vol. "]
        .iter()
        .any(|word| words.ends_with(word));
    before.ends_with(is_joint) || joined_after || is_bracketed || is_call || follows_number(before)
}

/// “020 7946-0000”: digits just before.
fn follows_number(before: &str) -> bool {
    before.ends_with(' ') && before.trim_end().ends_with(|c: char| c.is_ascii_digit() || c == ')')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        ranges(text, &crate::text::quantity::figures(text, &Language::english()), &Language::english())
            .into_iter()
            .map(|range| text[range.whole.range()].to_owned())
            .collect()
    }

    #[test]
    fn ranges_are_found_and_codes_are_not() {
        assert_eq!(found("It takes 2-4 weeks, or 10 – 20 days."), ["2-4", "10 – 20"]);
        for text in [
            "Call 020 7946-0000",
            "1-800-555-0199",
            "2019-20",
            "born 1990-1995",
            "on 2025-02-19",
            "see [2-4]",
            "COVID-19",
            "a 5-4 win",
            "24-7",
        ] {
            assert_eq!(found(text), Vec::<String>::new(), "{text}");
        }
    }
}
