//! The places of headings in addresses.

use crate::document::Document;
use std::collections::{BTreeMap, BTreeSet};

/// The place of each heading in addresses, by its text in the language the page was written in: unique in the page, the same in
/// all languages, and none that the page's own parts have.
pub(super) fn heading_ids(document: &Document) -> BTreeMap<usize, String> {
    const OWN: [&str; 7] = ["main", "contents", "sources", "notes", "words", "information", "languages"];
    let mut taken: BTreeSet<String> = OWN.iter().map(|own| (*own).to_owned()).collect();
    let mut next: BTreeMap<String, usize> = BTreeMap::new();
    let mut ids = BTreeMap::new();
    for (at, block) in document.blocks.iter().enumerate().filter(|(_, block)| block.is_heading()) {
        let slug = slug(block.passage.text());
        let base = if slug.is_empty() || slug.starts_with("term-") || slug.starts_with("note-") { format!("section-{slug}") } else { slug };
        let mut id = base.clone();
        while !taken.insert(id.clone()) {
            let number = next.entry(base.clone()).or_insert(0);
            *number += 1;
            id = format!("{base}-{number}");
        }
        ids.insert(at, id);
    }
    ids
}

/// A text as GitHub and most editors make it a place in an address.
pub(super) fn slug(text: &str) -> String {
    let kept = text.trim().to_lowercase();
    kept.chars()
        .filter_map(|c| if c.is_whitespace() || c == '-' { Some('-') } else { (c.is_alphanumeric() || c == '_').then_some(c) })
        .collect()
}
