//! A page in another language as its readers meet it: the source's structure with the translation's words, each with the way back
//! to the bytes of the `.ftl` file.

use super::plan::Unit;
use crate::catalog::{Catalog, Message};
use crate::document::{Block, Document, Format, FrontMatter, Link, Origin};
use crate::language::{Language, aspects_of};
use crate::source::{SourceId, Span};
use crate::text::{Passage, TextRange};

/// The page of a unit in the language of a catalogue. Blocks without a translation have no words. Of a message with variants the
/// default one is read. Spans of passages, blocks and links are bytes of the `.ftl` file; lists and tables keep those of the page.
#[must_use]
pub fn translated(page: &Document, unit: &Unit, catalog: &Catalog) -> Document {
    let mut document = without_words(page, catalog);
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

/// What is left of a page in another language as long as none of it is translated.
fn without_words(page: &Document, catalog: &Catalog) -> Document {
    let wordless = |block: &Block| Block {
        kind: block.kind,
        span: Span::default(),
        content: Span::default(),
        passage: Passage::default(),
        section: block.section,
        container: block.container,
        inferred: block.inferred,
    };
    Document {
        source: catalog.source,
        format: page.format,
        language: catalog.language.clone(),
        front_matter: FrontMatter::default(),
        blocks: page.blocks.iter().map(wordless).collect(),
        sections: page.sections.clone(),
        links: Vec::new(),
        images: Vec::new(),
        lists: page.lists.clone(),
        tables: page.tables.clone(),
        containers: page.containers.clone(),
        code: page.code.clone(),
        note_references: page.note_references.clone(),
        allows: Vec::new(),
        pinned_keys: Vec::new(),
        raw_html: Vec::new(),
        media: page.media.clone(),
        languages: page.languages.clone(),
        left_out: page.left_out.clone(),
        main: page.main,
        faults: Vec::new(),
        body: 0,
    }
}

/// The words of a message without its Markdown, its links, and its bytes.
fn words(message: &Message, addresses: &[(&str, &str)], language: &Language) -> Option<(Passage, Vec<Link>, Span)> {
    let value = message.value.as_ref()?;
    let form = value.default_form();
    let text = form.passage.text();
    if is_plain(text) {
        return Some((Passage::verbatim(text, 0, language).through(&form.passage), Vec::new(), value.span));
    }
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

/// Whether a text is one paragraph without any sign of Markdown, as most messages are: it is read as it stands.
fn is_plain(text: &str) -> bool {
    let is_start = |c: char| c.is_ascii_alphabetic() || !(c.is_ascii() || c.is_whitespace() || c == '\u{feff}');
    let is_sign =
        |c: char| c.is_control() || matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '~' | '|' | '{' | '}' | '$');
    text.starts_with(is_start) && !text.ends_with(' ') && !text.contains(is_sign)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::{ProptestConfig, prop_assert_eq, proptest};

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]
        #[test]
        fn what_is_plain_reads_as_it_stands(text in "[aZé¿。“\u{a0}\u{2028}\u{feff}1.)(#:=+!'\"/@^%;, -]{1,12}|\\PC{1,20}|(https?://|www\\.|a@b\\.c|x\\^2\\^|:\\w:|--|\\.\\.\\.|H2O){1,4}") {
            let language = Language::english();
            let origin = Origin { source: SourceId(0), format: Format::Markdown, language: &language };
            for text in [text.clone(), format!("a{text}b")].iter().filter(|text| is_plain(text)) {
                let read = Document::parse(text, origin);
                prop_assert_eq!(read.blocks.iter().map(|block| &block.passage).collect::<Vec<_>>(), [&Passage::verbatim(text, 0, &language)]);
                prop_assert_eq!(read.links, []);
            }
        }
    }
}
