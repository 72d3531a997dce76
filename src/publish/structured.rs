//! What a page says of itself to search engines: schema.org's MedicalWebPage.

use super::gate::Outcome;
use super::page::Place;
use super::site::Site;
use crate::document::Document;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// Who reviewed a page; none where the front matter names nobody or says that nobody has.
pub(super) fn reviewer(document: &Document) -> Option<&str> {
    let reviewer = document.front_matter.text("reviewer")?;
    let lower = reviewer.to_lowercase();
    let denies = ["not ", "none", "nobody", "no one", "no clinician", "unreviewed", "pending", "n/a", "tbc", "tbd"]
        .iter()
        .any(|start| lower.starts_with(start));
    (!denies && reviewer != "-").then_some(reviewer)
}

/// The data of a page.
pub(super) fn data(site: &Site<'_>, place: Place, document: &Document) -> Value {
    let edited = &site.languages[place.language];
    let known = site.known(place);
    let front = &document.front_matter;
    let config = &site.project.config;
    let language = if known.verdict.outcome == Outcome::Source { &config.source_language } else { &edited.language };
    let mut data = Map::new();
    let mut put = |key: &str, value: Value| drop(data.insert(key.to_owned(), value));
    put("@context", json!("https://schema.org"));
    put("@type", json!("MedicalWebPage"));
    put("name", json!(known.title));
    if !known.summary.is_empty() {
        put("description", json!(known.summary));
    }
    put("inLanguage", json!(language.tag()));
    put("audience", json!({ "@type": "MedicalAudience", "audienceType": "Patient" }));
    // Aspects are judged by the headings of the page as it was written.
    let source = &site.page(place.page).document;
    let aspects: BTreeSet<&str> =
        source.sections.iter().flat_map(|section| &section.aspects).filter_map(|aspect| aspect.schema_org()).collect();
    if !aspects.is_empty() {
        put("aspect", json!(aspects.iter().map(|aspect| format!("https://schema.org/{aspect}")).collect::<Vec<_>>()));
    }
    if let Some(reviewer) = reviewer(document) {
        put("reviewedBy", json!({ "@type": "Organization", "name": reviewer }));
        if let Some(day) = front.text("reviewed").and_then(super::dates::parse_date) {
            put("lastReviewed", json!(day.to_string()));
        }
    } else if let Some(day) = front.text("reviewed").and_then(super::dates::parse_date) {
        put("dateModified", json!(day.to_string()));
    }
    if let Some(publisher) = front.text("publisher").or(config.written.publisher.as_deref()) {
        put("publisher", json!({ "@type": "Organization", "name": publisher }));
    }
    if let Some(author) = front.text("author") {
        put("author", json!({ "@type": "Organization", "name": author }));
    }
    let sources: Vec<&str> = front.list("sources").into_iter().map(|(text, _)| text).collect();
    if !sources.is_empty() {
        put("citation", json!(sources));
    }
    Value::Object(data)
}
