//! The places of headings in addresses.

use super::Document;
use std::collections::{BTreeMap, BTreeSet};

/// The place of each heading in addresses, by its text in the language the page was written in: unique in the page, the same in
/// all languages, and none that the page's own parts have.
#[must_use]
pub fn heading_ids(document: &Document) -> BTreeMap<usize, String> {
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

/// The place of the heading that a link's fragment names. None if there is no such heading.
#[must_use]
pub fn place_of(document: &Document, fragment: &str) -> Option<String> {
    places(document).remove(fragment)
}

/// The places of all headings, by the fragments that name them: as GitHub and most editors name them, or as a bundle does.
#[must_use]
pub fn places(document: &Document) -> BTreeMap<String, String> {
    let ids = heading_ids(document);
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut places = BTreeMap::new();
    for (at, id) in &ids {
        let slug = slug(document.blocks[*at].passage.text());
        let nth = seen.entry(slug.clone()).and_modify(|nth| *nth += 1).or_insert(0);
        let name = if *nth == 0 { slug } else { format!("{slug}-{nth}") };
        places.entry(name).or_insert_with(|| id.clone());
    }
    for id in ids.into_values() {
        places.entry(id.clone()).or_insert(id);
    }
    places
}

/// A text as GitHub and most editors make it a place in an address.
fn slug(text: &str) -> String {
    let kept = text.trim().to_lowercase();
    kept.chars()
        .filter_map(|c| if c.is_whitespace() || c == '-' { Some('-') } else { (c.is_alphanumeric() || c == '_').then_some(c) })
        .collect()
}

/// `%20` to a space; what is no UTF-8 afterwards stays as it is.
#[must_use]
pub fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        let hex = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
        if let (b'%', [high, low, after @ ..]) = (first, tail)
            && let (Some(high), Some(low)) = (hex(*high), hex(*low))
        {
            bytes.push(high * 16 + low);
            rest = after;
        } else {
            bytes.push(*first);
            rest = tail;
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Format, Origin};
    use crate::language::Language;
    use crate::source::SourceId;

    #[test]
    fn links_find_headings_by_the_names_that_editors_give_them() {
        let text = "# Pain\n\n## Sources\n\na\n\n## Risks\n\nb\n\n## Risks\n\nc\n";
        let document = Document::parse(text, Origin { source: SourceId(0), format: Format::Markdown, language: &Language::english() });
        let place = |fragment: &str| place_of(&document, fragment);
        // The bundle has a part “sources” of its own.
        assert_eq!(place("sources").as_deref(), Some("sources-1"));
        assert_eq!((place("risks").as_deref(), place("risks-1").as_deref()), (Some("risks"), Some("risks-1")));
        assert_eq!((place("main"), place("gone")), (None, None));
    }
}
