//! One page as JSON, for programs: sections with aspects, blocks with text, provenance. Version 1.

use super::body::filled;
use super::cards::cards;
use super::edition::Edition;
use super::format::{Format, no_language, nothing_whole};
use super::gate::Outcome;
use super::ids::heading_ids;
use super::page::Place;
use super::site::Site;
use super::{VERSION, structured};
use crate::document::{BlockKind, Document};
use crate::translate::fingerprint;
use serde_json::{Value, json};

/// The version of the shape of these files.
const SHAPE: u32 = 1;

pub(super) const FORMAT: Format = Format {
    name: "json",
    about: "one file a page for programs",
    page: |work, place, edition, _| {
        let path = format!("{}/{}.json", work.site.languages[place.language].language.tag(), work.site.pages[place.page].0.id);
        Ok(vec![(path, page_json(work.site, place, edition).into_bytes())])
    },
    language: no_language,
    whole: nothing_whole,
};

/// A page as JSON, with a line end.
fn page_json(site: &Site<'_>, place: Place, edition: &Edition<'_>) -> String {
    let edited = &site.languages[place.language];
    let (page, _) = site.pages[place.page];
    let known = &edited.pages[place.page];
    let source_language = &site.project.config.source_language;
    let is_source_shown = known.verdict.outcome == Outcome::Source;
    let language = if is_source_shown { source_language } else { &edited.language };
    let document = &*edition.document;
    let front = &document.front_matter;
    let sections = sections(site, document, &page.document, edition);
    let glossary = if is_source_shown { &site.languages[0].glossary } else { &edited.glossary };
    let mut used: Vec<usize> = document.blocks.iter().flat_map(|block| glossary.uses(&block.passage)).map(|(_, term)| term).collect();
    used.sort_unstable();
    used.dedup();
    let terms: Vec<Value> = used
        .iter()
        .map(|term| &glossary.terms[*term])
        .map(|term| json!({ "id": term.id, "term": term.name, "definition": term.definition }))
        .collect();
    let text: Vec<String> =
        document.blocks.iter().map(|block| filled(block.passage.text().trim(), site.values())).filter(|text| !text.is_empty()).collect();
    let value = json!({
        "version": SHAPE,
        "page": page.id,
        "language": language.tag(),
        "dir": language.writing().dir(),
        "outcome": known.verdict.outcome,
        "title": known.title,
        "summary": known.summary,
        "type": document.page_type(),
        "audience": front.text("audience"),
        "publisher": front.text("publisher").or(site.project.config.written.publisher.as_deref()),
        "reviewer": structured::reviewer(document),
        "reviewed": front.text("reviewed"),
        "next-review": front.text("next-review"),
        "sources": front.list("sources").into_iter().map(|(text, _)| text).collect::<Vec<_>>(),
        "translation": known.verdict.state.map(|state| json!({
            "from": source_language.tag(),
            "state": state,
            "reviewers": known.verdict.reviewers.iter().map(|(who, when)| json!({ "name": who, "date": when })).collect::<Vec<_>>(),
        })),
        "sections": sections,
        "glossary": terms,
        "text": text.join("\n\n"),
        "provenance": {
            "tool": format!("leaflint {VERSION}"),
            "source": site.project.sources.file(page.document.source).path,
            "source-fingerprint": fingerprint(&site.project.sources.file(page.document.source).text),
            "values": if site.values().are_samples() { "samples" } else { "given" },
        },
    });
    format!("{}\n", serde_json::to_string_pretty(&value).expect("texts are JSON"))
}

fn sections(site: &Site<'_>, document: &Document, source: &Document, edition: &Edition<'_>) -> Vec<Value> {
    let ids = heading_ids(source);
    let cards = cards(source);
    let source_language = &site.project.config.source_language;
    let block = |at: usize| {
        let block = &document.blocks[at];
        let (kind, details) = kind_of(block.kind);
        let code = document.code.iter().find(|code| code.block == at).map(|code| code.text.as_str());
        let text = code.map_or_else(|| filled(block.passage.text().trim(), site.values()), str::to_owned);
        let mut value = json!({ "kind": kind, "text": text });
        if let Value::Object(fields) = &mut value {
            fields.extend(details);
            if edition.untranslated.contains(&at) {
                fields.insert("language".into(), json!(source_language.tag()));
            }
            let images: Vec<Value> = document
                .images
                .iter()
                .filter(|image| image.block == at)
                .map(|image| json!({ "alt": image.alt, "address": image.address }))
                .collect();
            if !images.is_empty() {
                fields.insert("images".into(), json!(images));
            }
            let links: Vec<Value> = document
                .links
                .iter()
                .filter(|link| link.block == at)
                .map(|link| json!({ "text": link.text, "address": filled(&link.address, site.values()) }))
                .collect();
            if !links.is_empty() {
                fields.insert("links".into(), json!(links));
            }
        }
        value
    };
    let section = |(at, section): (usize, &crate::document::Section)| {
        // Aspects are judged by the headings of the page as it was written.
        let aspects = source.sections.get(at).map(|section| section.aspects.iter().map(|aspect| aspect.name()).collect::<Vec<_>>());
        let heading = section.heading;
        let blocks: Vec<Value> =
            section.blocks.clone().filter(|at| Some(*at) != heading && document.blocks[*at].kind != BlockKind::Html).map(block).collect();
        json!({
            "id": heading.and_then(|at| ids.get(&at)),
            "level": section.level,
            "title": heading.map(|at| document.blocks[at].passage.text().trim()),
            "aspects": aspects.unwrap_or_default(),
            "urgency": cards.iter().find(|card| Some(card.heading) == heading).map(|card| card.urgency),
            "blocks": blocks,
        })
    };
    document.sections.iter().enumerate().map(section).collect()
}

/// A block's kind by name, and what else is to be said of it.
fn kind_of(kind: BlockKind) -> (&'static str, serde_json::Map<String, Value>) {
    let mut details = serde_json::Map::new();
    let name = match kind {
        BlockKind::Heading { level } => {
            details.insert("level".into(), json!(level));
            "heading"
        }
        BlockKind::Paragraph => "paragraph",
        BlockKind::Item { list, first } => {
            details.insert("list".into(), json!(list));
            details.insert("first".into(), json!(first));
            "item"
        }
        BlockKind::Cell { table, row, column } => {
            details.extend([("table", table), ("row", row), ("column", column)].map(|(name, value)| (name.to_owned(), json!(value))));
            "cell"
        }
        BlockKind::Quotation => "quotation",
        BlockKind::DefinitionTerm => "definition-term",
        BlockKind::Definition => "definition",
        BlockKind::Footnote => "footnote",
        BlockKind::Image => "image",
        BlockKind::Code => "code",
        BlockKind::Html => "html",
    };
    (name, details)
}
