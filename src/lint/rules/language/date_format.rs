//! Dates that people read in two ways, or have to decode.

use crate::config::Level;
use crate::diagnostic::Severity;
use crate::lint::dates::{Date, Form, dates, month_name};
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::text::{MarkKind, TextRange};

pub(super) static RULE: Rule = Rule {
    code: "date-format",
    group: Group::Language,
    severity: Level::Warning,
    docs: include_str!("date_format.md"),
    languages: &["en", "es", "fr", "de", "pt", "it", "nl"],
    fixable: true,
    settings: &[],
    check: Check::Page(Pages::Every, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let language = &page.document.language;
    for block in page.readable() {
        for date in dates(block.passage.text(), language) {
            let in_code = block.passage.is_marked(date.range, |kind| matches!(kind, MarkKind::Code | MarkKind::Link(_)));
            let is_fine = matches!(date.form, Form::Words { is_short: false });
            if in_code || is_fine {
                continue;
            }
            let Some(month) = month_name(date.day.month(), language.base()) else { continue };
            let written = written(&date, month, language.tag());
            let words = block.passage.slice(date.range);
            let span = block.passage.span(TextRange { start: date.range.start, end: date.range.end });
            findings.add(match date.form {
                Form::Digits { is_clear: false } => Finding::new(span, format!("“{words}” is two different days to different readers"))
                    .help(format!("write the month in words, such as “{written}” if that is the day")),
                Form::Digits { is_clear: true } => {
                    Finding::new(span, format!("“{words}” has to be decoded")).help(format!("write “{written}”")).fix(span, written)
                }
                Form::Iso => Finding::new(span, format!("“{words}” has to be decoded"))
                    .severity(Severity::Advice)
                    .help(format!("write “{written}”"))
                    .fix(span, written),
                Form::Words { .. } => Finding::new(span, format!("the month in “{words}” is cut short"))
                    .severity(Severity::Advice)
                    .help(format!("write “{written}”"))
                    .suggest(span, written),
            });
        }
    }
}

fn written(date: &Date, month: &str, tag: &str) -> String {
    let (day, year) = (date.day.day(), date.day.year());
    let capital: String = month.chars().take(1).flat_map(char::to_uppercase).chain(month.chars().skip(1)).collect();
    match tag.split('-').next().unwrap_or(tag) {
        "en" if tag == "en-US" => format!("{capital} {day}, {year}"),
        "en" => format!("{day} {capital} {year}"),
        "de" => format!("{day}. {capital} {year}"),
        "es" | "pt" => format!("{day} de {month} de {year}"),
        _ => format!("{day} {month} {year}"),
    }
}
