//! Numbers, doses and telephone numbers in right-to-left text: stretches that must keep their own direction.

use std::ops::Range;

/// The stretches of a text that are isolated: digits with the signs inside them and the unit in Latin letters behind them. Numbers
/// alone keep their order by themselves; what has signs, spaces or letters in it would be torn apart.
pub(super) fn isolates(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(|c: char| c.is_numeric()).map(|offset| at + offset) {
        let from = with_sign(text, at, start);
        let mut end = start;
        let mut is_plain = true;
        while let Some(c) = text[end..].chars().next() {
            let is_part = c.is_numeric() || matches!(c, '%' | '°') || leads_to_digit(&text[end..]);
            if !is_part {
                break;
            }
            is_plain &= c.is_numeric();
            end += c.len_utf8();
        }
        let unit = latin_unit(&text[end..]);
        if !is_plain || unit > 0 || from < start {
            found.push(from..end + unit);
        }
        at = (end + unit).max(start + 1);
        at = text.ceil_char_boundary(at);
    }
    found
}

/// Whether a text starts with signs that stand inside numbers and then a digit. A dash alone of the longer kind is no part: it
/// parts two numbers of a range, which follow each other in the direction of the text.
fn leads_to_digit(text: &str) -> bool {
    const MOST_SIGNS: usize = 3;
    let is_sign = |c: &char| matches!(c, '.' | ',' | ':' | '/' | '-' | '×' | ' ' | '\u{a0}' | '٫' | '٬' | '(' | ')');
    let signs = text.chars().take_while(is_sign).count();
    (1..=MOST_SIGNS).contains(&signs) && text.chars().nth(signs).is_some_and(char::is_numeric)
}

/// Where a number starts with the `+` of a telephone number or the bracket of an area code before it.
fn with_sign(text: &str, from: usize, start: usize) -> usize {
    match text[from..start].chars().next_back() {
        Some(c @ ('+' | '(' | '-')) => start - c.len_utf8(),
        _ => start,
    }
}

/// The length of a unit in Latin letters, the space before it included.
fn latin_unit(text: &str) -> usize {
    let space = text.len() - text.trim_start_matches([' ', '\u{a0}']).len();
    let letters = text[space..]
        .find(|c: char| !(c.is_ascii_alphabetic() || matches!(c, 'µ' | 'μ' | '/' | '°' | '²' | '³')))
        .unwrap_or(text.len() - space);
    if letters == 0 || space > 2 { 0 } else { space + letters }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn doses_and_telephone_numbers_are_isolated() {
        let of = |text: &'static str| isolates(text).into_iter().map(|range| &text[range]).collect::<Vec<_>>();
        assert_eq!(of("خذ 500 mg مرتين"), ["500 mg"]);
        assert_eq!(of("اتصل على +44 20 7946 0000."), ["+44 20 7946 0000"]);
        assert_eq!(of("اتصل (020) 7946-0000 الآن"), ["(020) 7946-0000"]);
        assert_eq!(of("من 3 إلى 7 أيام"), [] as [&str; 0]);
        assert_eq!(of("٢٫٥ مل"), ["٢٫٥"]);
        assert_eq!(of("5%"), ["5%"]);
    }
}
