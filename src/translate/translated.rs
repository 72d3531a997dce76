//! A page in another language as its readers meet it: the source's structure with the translation's words, each with the way back
//! to the bytes of the `.ftl` file.

use super::plan::Unit;
use crate::catalog::{Catalog, Message};
use crate::document::{Document, Format, FrontMatter, Link, Origin};
use crate::language::{Language, aspects_of};
use crate::source::{SourceId, Span};
use crate::text::{Passage, TextRange};

/// The page of a unit in the language of a catalogue. Blocks without a translation have no words. Of a message with variants the
/// default one is read. Spans of passages, blocks and links are bytes of the `.ftl` file; lists and tables keep those of the page.
#[must_use]
pub fn translated(page: &Document, unit: &Unit, catalog: &Catalog) -> Document {
    let mut document = page.clone();
    document.source = catalog.source;
    document.language = catalog.language.clone();
    document.front_matter = FrontMatter::default();
    document.links = Vec::new();
    document.images = Vec::new();
    document.allows = Vec::new();
    document.pinned_keys = Vec::new();
    document.raw_html = Vec::new();
    document.faults = Vec::new();
    document.body = 0;
    for block in &mut document.blocks {
        block.passage = Passage::default();
        block.span = Span::default();
        block.content = Span::default();
    }
    for message in &unit.messages {
        let Some(segment) = &message.segment else { continue };
        let (Some(at), Some(target)) = (segment.block, catalog.message(&message.key)) else { continue };
        let addresses: Vec<(&str, &str)> = segment.links.iter().map(|link| (link.label.as_str(), link.address.as_str())).collect();
        let Some((passage, links, span)) = words(target, &addresses, &catalog.language) else { continue };
        let block = &mut document.blocks[at];
        block.passage = passage;
        block.span = span;
        block.content = span;
        document.links.extend(links.into_iter().map(|link| Link { block: at, ..link }));
    }
    for section in &mut document.sections {
        if let Some(heading) = section.heading {
            section.aspects = aspects_of(document.blocks[heading].passage.text(), &catalog.language);
        }
    }
    document
}

/// The words of a message without its Markdown, its links, and its bytes.
fn words(message: &Message, addresses: &[(&str, &str)], language: &Language) -> Option<(Passage, Vec<Link>, Span)> {
    let value = message.value.as_ref()?;
    let form = value.default_form();
    let text = form.passage.text();
    // Labels of addresses are read as the references that they are.
    let mut markdown = text.to_owned();
    for (label, address) in addresses {
        markdown.push_str(&format!("\n\n[{label}]: <{}>", address.replace(['<', '>', '\n'], "")));
    }
    let inner = Document::parse(&markdown, Origin { source: SourceId(0), format: Format::Markdown, language });
    let block = inner.blocks.into_iter().find(|block| !block.passage.text().is_empty())?;
    let outward = |span: Span| form.passage.span(TextRange::new(span.range().start.min(text.len())..span.range().end.min(text.len())));
    let links = inner.links.into_iter().map(|link| Link { span: outward(link.span), ..link }).collect();
    Some((block.passage.through(&form.passage), links, value.span))
}
