//! Messages of the source without a translation.

use super::of_catalog;
use crate::catalog::{Catalog, CommentLevel, Entry};
use crate::config::Level;
use crate::lint::{CatalogCheck, Finding, Findings, Rule};
use crate::source::Span;
use crate::translate::{SourceMessage, Status};

pub(super) static RULE: Rule = of_catalog("missing-message", Level::Warning, include_str!("missing_message.md"), check);

fn check(check: &CatalogCheck<'_>, findings: &mut Findings<'_>) {
    let Some(unit) = check.unit else { return };
    let Some(catalog) = check.catalog else {
        let Some(first) = unit.messages.first() else { return };
        let count = match unit.messages.len() {
            1 => "1 message".to_owned(),
            count => format!("{count} messages"),
        };
        let message = format!("“{}” has no translation into {}: {count}", check.id, check.language);
        findings.add(Finding::new(first.span, message).in_file(first.source).help("run `leaflint sync`, then translate the file it makes"));
        return;
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
        .help(format!("write “{} = …” here", message.key))
        .key(&message.key)
}
