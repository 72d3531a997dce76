//! Dates and numbers as a language writes them.

use crate::language::Language;
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_datetime::input::Date as CalendarDate;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use jiff::civil::Date;

/// A date written year-month-day.
pub(super) fn parse_date(text: &str) -> Option<Date> {
    text.trim().parse().ok()
}

/// A date in words, such as “1 June 2026”; year-month-day in a language whose months are not known.
pub(super) fn long_date(date: Date, language: &Language) -> String {
    let plain = || date.to_string();
    let Ok(formatter) = DateTimeFormatter::try_new(language.id().into(), YMD::long()) else { return plain() };
    let (Ok(month), Ok(day)) = (u8::try_from(date.month()), u8::try_from(date.day())) else { return plain() };
    let Ok(day) = CalendarDate::try_new_iso(i32::from(date.year()), month, day) else { return plain() };
    let written = formatter.format(&day).to_string();
    // Without data for a language, ICU4X writes “2026 M11 3”.
    let is_root =
        written.split_whitespace().any(|word| word.strip_prefix('M').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit())));
    if is_root { plain() } else { written }
}

/// A number as the language writes it; `digits` has a decimal point, and its zeros are kept.
pub(super) fn number(digits: &str, language: &Language) -> String {
    let formatter = DecimalFormatter::try_new(language.id().into(), icu_decimal::options::DecimalFormatterOptions::default());
    match (formatter, Decimal::try_from_str(digits)) {
        (Ok(formatter), Ok(decimal)) => formatter.format(&decimal).to_string(),
        _ => digits.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_written_as_the_language_writes_them() {
        let written = |tag: &str| long_date(parse_date("2026-06-01").expect("a date"), &Language::parse(tag).expect("a tag"));
        assert_eq!(written("en"), "June 1, 2026");
        assert_eq!(written("en-GB"), "1 June 2026");
        assert_eq!(written("es"), "1 de junio de 2026");
        assert_eq!(written("zh-Hans"), "2026年6月1日");
        assert_eq!(written("ht"), "2026-06-01");
        assert_eq!(number("1234.50", &Language::parse("de").expect("a tag")), "1.234,50");
    }
}
