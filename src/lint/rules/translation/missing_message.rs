//! Messages of the source without a translation.

use super::of_catalog;
use crate::catalog::{Catalog, CommentLevel, Entry};
use crate::config::Level;
use crate::lint::{CatalogCheck, Finding, Findings, Rule};
use crate::source::Span;
use crate::translate::{SourceMessage, Status, Unit};

pub(super) static RULE: Rule = of_catalog("missing-message", Level::Warning, include_str!("missing_message.md"), check);

fn check(check: &CatalogCheck<'_>, findings: &mut Findings<'_>) {
    let Some(unit) = check.unit.filter(|unit| !unit.messages.is_empty()) else { return };
    let missing = check.judged.iter().filter(|judged| judged.status == Status::Missing).count();
    if missing == 0 {
        return;
    }
    let Some(catalog) = check.catalog.filter(|_| missing < unit.messages.len()) else {
        return findings.add(of_all(check, unit));
    };
    let mut last = Span::default();
    for (message, judged) in check.messages() {
        if let Some(target) = catalog.message(&message.key) {
            last = Span { start: target.span.end, end: target.span.end };
        }
        if judged.status == Status::Missing {
            findings.add(finding(check, catalog, message, last));
        }
    }
}

/// One finding where nothing is translated yet: hundreds would say no more.
fn of_all(check: &CatalogCheck<'_>, unit: &Unit) -> Finding {
    let count = match unit.messages.len() {
        1 => "1 message".to_owned(),
        count => format!("{count} messages"),
    };
    let message = format!("“{}” is not translated into {}: {count}", check.id, check.language);
    let first = &unit.messages[0];
    match check.catalog {
        Some(_) => Finding::new(Span::default(), message)
            .label_in(first.source, first.span, "this has no translation")
            .help("translate the messages that this file names"),
        None => Finding::new(first.span, message).in_file(first.source).help("run `leaflint sync`, then translate the file it makes"),
    }
}

/// Stands at the comment that `sync` left for it, else below the message before it.
fn finding(check: &CatalogCheck<'_>, catalog: &Catalog, message: &SourceMessage, last: Span) -> Finding {
    let stub = format!("missing: {}", message.key);
    let place = catalog.entries.iter().find_map(|entry| match entry {
        Entry::Comment(comment) if comment.level == CommentLevel::Single && comment.text.lines().next() == Some(stub.as_str()) => {
            let line = check.text[comment.span.range()].lines().next().map_or(0, str::len);
            Some(Span { end: comment.span.start + Span::new(0..line).end, ..comment.span })
        }
        _ => None,
    });
    Finding::new(place.unwrap_or(last), format!("“{}” is not translated", message.key))
        .label_in(message.source, message.span, "this has no translation")
        .help(format!("write “{} = …” here{}", message.key, check.offers.to_help(check.id, &message.key, 0.0)))
        .key(&message.key)
}
