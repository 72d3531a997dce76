//! Notices that were true for a while: closures and events of a day that is past, and words such as “coming soon”.

use crate::config::Level;
use crate::diagnostic::Severity;
use crate::document::Block;
use crate::lint::dates::{Date, dates};
use crate::lint::phrases::List;
use crate::lint::wording::is_quoted;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::text::{Sentence, TextRange};
use std::sync::LazyLock;

pub(super) static RULE: Rule = Rule {
    code: "dated-notice",
    group: Group::Safety,
    severity: Level::Error,
    docs: include_str!("dated_notice.md"),
    languages: &["en", "es", "fr", "de", "pt"],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

/// What makes a dated sentence a notice: something opens, closes, takes place or runs out.
static EVENTS: LazyLock<List> = LazyLock::new(|| {
    List::new(&[
        ("en", include_str!("dated_notice_event.en.tsv")),
        ("es", include_str!("dated_notice_event.es.tsv")),
        ("fr", include_str!("dated_notice_event.fr.tsv")),
        ("de", include_str!("dated_notice_event.de.tsv")),
        ("pt", include_str!("dated_notice_event.pt.tsv")),
    ])
});

/// Words that are true for a while and name no day.
static RELATIVE: LazyLock<List> = LazyLock::new(|| {
    List::new(&[
        ("en", include_str!("dated_notice_relative.en.tsv")),
        ("es", include_str!("dated_notice_relative.es.tsv")),
        ("fr", include_str!("dated_notice_relative.fr.tsv")),
        ("de", include_str!("dated_notice_relative.de.tsv")),
        ("pt", include_str!("dated_notice_relative.pt.tsv")),
    ])
});

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    for block in page.readable() {
        let events = EVENTS.find(page, block);
        let relative = RELATIVE.find(page, block);
        for sentence in block.passage.sentences() {
            if !events.iter().any(|event| sentence.range.contains(*event)) {
                continue;
            }
            let dates = dates(block.passage.slice(sentence.range), &page.document.language);
            if let Some(date) = dates.iter().max_by_key(|date| date.day).filter(|date| page.is_past(date.day)) {
                findings.add(past(block, sentence, date));
            }
        }
        for range in relative.into_iter().filter(|range| !is_quoted(block.passage.text(), *range)) {
            let words = block.passage.slice(range);
            let finding = Finding::new(block.passage.span(range), format!("“{words}” is true for a while only, and the page stays"));
            findings.add(finding.severity(Severity::Advice).help("give the date, or delete the notice"));
        }
    }
}

fn past(block: &Block, sentence: &Sentence, date: &Date) -> Finding {
    let at = sentence.range.start;
    let day = TextRange { start: at + date.range.start, end: at + date.range.end };
    let finding = Finding::new(block.passage.span(sentence.range), format!("this notice is about {}, which is past", date.day));
    finding.label(block.passage.span(day), "this day is past").help("delete the notice")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::testing::{Example, check_as};

    #[test]
    fn a_past_closure_is_an_error_and_a_word_of_time_advice() {
        let text = "# Clinic\n\n«We will be closed on 19 February 2025.»\n\nMore is «coming soon».\n";
        let found = check_as(&RULE, text, &Example::default());
        assert_eq!(found.iter().map(|finding| finding.severity).collect::<Vec<_>>(), [Severity::Error, Severity::Advice]);
    }
}
