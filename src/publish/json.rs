//! One page as JSON, for programs: sections with aspects, blocks with text, provenance. Version 1.

use super::address::{Target, target};
use super::body::filled;
use super::edition::Edition;
use super::format::{Format, no_language};
use super::gate::Outcome;
use super::page::Place;
use super::site::Site;
use super::{VERSION, structured};
use crate::document::{BlockKind, Document};
use crate::translate::fingerprint;
use serde_json::{Value, json};

/// The version of the shape of these files.
const SHAPE: u32 = 1;
/// The shape of these files; every bundle with such files has it.
const SCHEMA: &str = include_str!("page.schema.json");

pub(super) const FORMAT: Format = Format {
    name: "json",
    about: "one file a page for programs",
    page: |work, place, edition, _| {
        let path = format!("{}/{}.json", work.site.languages[place.language].language.tag(), work.site.id(place.page));
        Ok(vec![(path, page_json(work.site, place, edition).into_bytes())])
    },
    language: no_language,
    needs_all: false,
    whole: |_| Ok(vec![("page.schema.json".into(), SCHEMA.as_bytes().to_vec())]),
};

/// A page as JSON, with a line end.
fn page_json(site: &Site<'_>, place: Place, edition: &Edition<'_>) -> String {
    let edited = &site.languages[place.language];
    let page = site.page(place.page);
    let known = site.known(place);
    let source_language = &site.project.config.source_language;
    let is_source_shown = known.verdict.outcome == Outcome::Source;
    let language = if is_source_shown { source_language } else { &edited.language };
    let document = &*edition.document;
    let front = &document.front_matter;
    let sections = sections(site, document, place, edition);
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
            "is-current": known.verdict.earlier == 0,
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

/// An address as it may be followed; none for one that no bundle may lead to.
fn safe(address: &str, page: &str) -> Option<String> {
    (!matches!(target(address, page), Target::Refused(_))).then(|| address.to_owned())
}

fn sections(site: &Site<'_>, document: &Document, place: Place, edition: &Edition<'_>) -> Vec<Value> {
    let (page, source) = (site.id(place.page), &site.page(place.page).document);
    let ids = site.ids(place.page);
    let cards = site.cards(place.page);
    let source_language = &site.project.config.source_language;
    let block = |at: usize| {
        let block = &document.blocks[at];
        let (kind, details) = kind_of(block.kind);
        let code = document.code_of(at);
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
                .map(|link| json!({ "text": link.text, "address": safe(&filled(&link.address, site.values()), page) }))
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
            "title": heading.map(|at| filled(document.blocks[at].passage.text().trim(), site.values())),
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

#[cfg(test)]
mod tests {
    use super::SCHEMA;
    use crate::publish::tests::{CONFIG, Sample, arabic};

    const PAGE: &str = "---\ntitle: Pain\ntype: condition\nreviewer: A team\nreviewed: 2026-06-01\nsources:\n  - A book\n---\nCall { $phone }.\n\n# Pain\n\n![A spine](spine.png) [x](javascript:alert(1)) [y](https://example.org)\n\n1. a\n\n   b\n\n> c\n\n| d | e |\n|---|---|\n| f | g |\n\n```\nh\n```\n\n<div>i</div>\n\nj[^k]\n\nl\n: m\n\n### When to get help\n\n#### Call 999\n\nn\n\n[^k]: o\n";

    #[test]
    fn every_page_has_the_shape_that_the_schema_tells() {
        let config = CONFIG.replace("[publish]", "[publish]\nbelow = \"source\"");
        let files = [
            ("leaflint.toml", config.as_str()),
            ("content/pain.md", PAGE),
            ("content/other.md", "# Other\n\nRest. Take 5 mg.\n"),
            ("content/spine.png", "x"),
        ];
        let sample = Sample::new(&files);
        arabic(&sample, |text| (!text.contains("5 mg")).then(|| text.replace("A spine", "عمود")));
        let schema: serde_json::Value = serde_json::from_str(SCHEMA).expect("JSON");
        let validator = jsonschema::validator_for(&schema).expect("a schema");
        let (files, _) = sample.build_as(&["json"], None);
        assert_eq!(files["page.schema.json"], SCHEMA.as_bytes());
        let pages: Vec<_> = files.iter().filter(|(path, _)| path.contains('/')).collect();
        assert_eq!(pages.len(), 4);
        for (path, bytes) in pages {
            let page: serde_json::Value = serde_json::from_slice(bytes).expect("JSON");
            let faults: Vec<String> = validator.iter_errors(&page).map(|fault| format!("{}: {fault}", fault.instance_path())).collect();
            assert!(faults.is_empty(), "{path}: {faults:?}");
            assert!(!validator.is_valid(&serde_json::json!({ "version": 1 })), "the test can fail");
        }
        let page = String::from_utf8_lossy(&files["en/pain.json"]).into_owned();
        assert!(!page.contains("javascript:") && page.contains("\"address\": \"https://example.org\""), "{page}");
    }
}
