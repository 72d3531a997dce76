//! The messages of a page as Fluent, with every term and variable put in: for apps that show leaflets in a frame of their own.

use super::edition::{Said, said};
use super::format::{Format, Made, Work, nothing_whole};
use super::gate::Outcome;
use super::page::Place;
use super::values::Values;
use crate::catalog::{Content, Value, write};
use crate::translate::SourceMessage;
use std::collections::BTreeMap;

pub(super) const FORMAT: Format = Format {
    name: "ftl",
    about: "the messages of each page as Fluent, terms and values put in",
    page: |work, place, _, _| page(work, place),
    language: |work, language, _| Ok(glossary(work, language)),
    needs_all: false,
    whole: nothing_whole,
};

fn page(work: &Work<'_>, place: Place) -> Made {
    let site = work.site;
    let edited = &site.languages[place.language];
    let (page, unit) = (site.page(place.page), site.unit(place.page));
    let Some(unit) = unit else { return Ok(Vec::new()) };
    let source_language = &site.project.config.source_language;
    let is_translated = edited.language != *source_language && site.known(place).verdict.outcome == Outcome::Published;
    let language = if is_translated { &edited.language } else { source_language };
    let values = site.values();
    let entries: Vec<Content> = if is_translated {
        // What cannot be said is no edition, and the page is not published.
        let said = said(site.project, unit, language, values).unwrap_or_default();
        let whole = |(at, (text, given)): (usize, Said)| {
            let message = &unit.messages[at];
            // A translation has addresses of its own, or those of the page.
            let mut addresses: BTreeMap<String, String> = source(message).1.into_iter().collect();
            addresses.extend(given);
            entry(&message.key, (text, addresses.into_iter().collect()), values, language)
        };
        said.into_iter().map(whole).collect()
    } else {
        unit.messages.iter().map(|message| entry(&message.key, source(message), values, language)).collect()
    };
    let comment = format!("{}: {}", page.id, language.tag());
    Ok(vec![(format!("{}/{}.ftl", edited.language.tag(), page.id), write(&comment, &entries).into_bytes())])
}

/// A message of the page as it was written.
fn source(message: &SourceMessage) -> Said {
    let slots = message.segment.iter().flat_map(|segment| &segment.links);
    (message.text.clone(), slots.map(|slot| (slot.label.clone(), slot.address.clone())).collect())
}

fn entry(key: &str, (text, addresses): Said, values: &Values, language: &crate::language::Language) -> Content {
    let filled = |text: &str| Value::text(&values.put_into(text, language));
    let attributes = addresses.into_iter().map(|(label, address)| (format!("href-{label}"), filled(&address))).collect();
    Content { key: key.to_owned(), comment: None, value: Some(filled(&text)), attributes }
}

/// The terms of a language with what they mean.
fn glossary(work: &Work<'_>, language: usize) -> Vec<(String, Vec<u8>)> {
    let edited = &work.site.languages[language];
    if edited.glossary.is_empty() {
        return Vec::new();
    }
    let entry = |term: &super::glossary::Term| Content {
        key: format!("-{}", term.id),
        comment: None,
        value: Some(Value::text(&term.name)),
        attributes: vec![("definition".into(), Value::text(&term.definition))],
    };
    let entries: Vec<Content> = edited.glossary.terms.iter().map(entry).collect();
    let tag = edited.language.tag();
    vec![(format!("{tag}/glossary.ftl"), write(&format!("glossary: {tag}"), &entries).into_bytes())]
}

#[cfg(test)]
mod tests {
    use crate::publish::tests::{CONFIG, Sample, arabic};

    #[test]
    fn messages_are_whole_and_cannot_leave_their_place() {
        let page = "# Pain\n\nCall { $phone } or see [us](https://example.org).\n\nA {{ brace\n\n.odd = x\n";
        let sample = Sample::new(&[("leaflint.toml", CONFIG), ("content/pain.md", page)]);
        arabic(&sample, |text| Some(format!("ترجمة {}", text.replace("A {{ brace", "x"))));
        let (files, _) = sample.build_as(&["ftl"], None);
        for language in ["en", "ar"] {
            let text = String::from_utf8(files[&format!("{language}/pain.ftl")].clone()).expect("text");
            let catalog = crate::catalog::Catalog::parse(
                crate::source::SourceId(0),
                &text,
                &crate::language::Language::parse(language).expect("a tag"),
            );
            assert!(catalog.faults.is_empty() && catalog.messages().count() == 4, "{text}");
            assert!(text.contains("555 0100") || text.contains("555\u{a0}0100"), "{text}");
            assert!(text.contains(".href-") && text.contains("= https://example.org") && !text.contains("$phone"), "{text}");
        }
    }
}
