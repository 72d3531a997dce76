//! Links that a translation loses, changes or invents.

use super::inline::{addresses, labels};
use super::of_message;
use crate::config::Level;
use crate::lint::{Findings, MessageCheck, Rule, Text};

pub(super) static RULE: Rule = of_message("link-mismatch", Level::Error, include_str!("link_mismatch.md"), check);

fn check(message: &MessageCheck<'_>, findings: &mut Findings<'_>) {
    // A label, an address of a page or a mail address has one of these.
    let may_lead = |text: &Text<'_>| text.has_any(b"]:@") || (text.has_any(b"w") && text.text().contains("www."));
    for (source, target) in message.texts().filter(|(source, target)| may_lead(source) || may_lead(target)) {
        let (file, whole) = message.whole_source();
        let (wanted, there) = (labels(source.text()), labels(target.text()));
        for (label, _) in wanted.iter().filter(|(label, _)| !there.iter().any(|(other, _)| other == label)) {
            findings.add(
                message
                    .finding(target.whole(), format!("the translation has lost the link [{label}]"))
                    .label_in(file, whole, "the source has it")
                    .help(format!("write the words of the link as [words][{label}]")),
            );
        }
        for (label, range) in there.iter().filter(|(label, _)| !wanted.iter().any(|(other, _)| other == label)) {
            findings.add(
                message
                    .finding(target.span_of(range.clone()), format!("the source has no link [{label}], so this leads nowhere"))
                    .label_in(file, whole, "the source says this")
                    .help("use the number that the link has in the source"),
            );
        }
        let (wanted, there) = (addresses(source.text()), addresses(target.text()));
        let same = |a: &str, b: &str| is_same_page(a, b, message.language().tag(), message.source_language.tag());
        let lost: Vec<_> = wanted.iter().filter(|(address, _)| !there.iter().any(|(other, _)| same(address, other))).collect();
        let new: Vec<_> = there.iter().filter(|(address, _)| !wanted.iter().any(|(other, _)| same(other, address))).collect();
        for (place, (address, range)) in new.iter().enumerate() {
            let (help, label, from) = match lost.get(place).or_else(|| lost.last()) {
                Some((old, range)) => (format!("write {old}"), "the source's address", message.source_place(source, range.clone())),
                None => ("take it out".to_owned(), "the source has no such address", (file, whole)),
            };
            let finding = message.finding(target.span_of(range.clone()), format!("the source does not lead to {address}"));
            findings.add(finding.label_in(from.0, from.1, label).help(help));
        }
        for (address, range) in lost.iter().skip(new.len()) {
            let (file, place) = message.source_place(source, range.clone());
            findings.add(
                message
                    .finding(target.whole(), format!("the translation has lost the address {address}"))
                    .label_in(file, place, "here")
                    .help(format!("put {address} back")),
            );
        }
    }
}

/// Whether two addresses differ at most in the language they name: `en.example.org/en-US/a` and `fr.example.org/fr/a`.
fn is_same_page(a: &str, b: &str, language: &str, source: &str) -> bool {
    let plain = |address: &str| {
        let lower = address.to_lowercase();
        let kept: Vec<String> = lower
            .split(['/', '.', '?', '=', '&'])
            .map(|part| part.replace('_', "-"))
            .filter(|part| !part.is_empty() && !is_language(part, language) && !is_language(part, source))
            .collect();
        kept.join("/")
    };
    a.eq_ignore_ascii_case(b) || plain(a) == plain(b)
}

fn is_language(part: &str, tag: &str) -> bool {
    let base = tag.split('-').next().unwrap_or(tag);
    part == tag.to_lowercase() || part.split('-').next() == Some(base) && part.len() <= 7
}
