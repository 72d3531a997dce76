//! What must not be printed: signs that no typeface has, tables without a header, links and images that say nothing. Each with its
//! place in the page or in its translation.

use crate::document::BlockKind;
use crate::publish::edition::Edition;
use crate::publish::page::Place;
use crate::publish::site::Site;
use crate::source::{SourceId, Span};
use std::collections::BTreeSet;

/// Endings of images that Typst can show.
const PRINTABLE: [&str; 7] = ["png", "jpg", "jpeg", "gif", "svg", "webp", "pdf"];

/// Whether an image can be shown on paper.
pub(super) fn is_printable(path: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, ending)| PRINTABLE.iter().any(|known| known.eq_ignore_ascii_case(ending)))
}

/// Why a page must not be printed in a language; empty if it may.
pub(super) fn refusals(site: &Site<'_>, place: Place, edition: &Edition<'_>) -> Vec<String> {
    let judge = Judge { site, place, edition };
    let mut reasons = judge.silent_parts();
    reasons.extend(judge.signs());
    reasons
}

struct Judge<'a, 'b> {
    site: &'a Site<'b>,
    place: Place,
    edition: &'a Edition<'b>,
}

impl Judge<'_, '_> {
    /// Tables without a header, and links and images without words.
    fn silent_parts(&self) -> Vec<String> {
        let document = &*self.edition.document;
        let mut found: Vec<(usize, String)> = Vec::new();
        for table in 0..document.tables.len() {
            let header = |block: &&crate::document::Block| matches!(block.kind, BlockKind::Cell { table: of, row: 0, .. } if of == table);
            let mut cells = document.blocks.iter().filter(header).peekable();
            let is_silent = cells.peek().is_none() || cells.all(|cell| cell.passage.text().trim().is_empty());
            let first = document.blocks.iter().position(|block| matches!(block.kind, BlockKind::Cell { table: of, .. } if of == table));
            if let Some(first) = first.filter(|_| is_silent || !document.tables[table].has_header) {
                found.push((first, "the table has no header: a listener cannot tell what its columns hold".into()));
            }
        }
        let pictured: BTreeSet<usize> = document.images.iter().filter_map(|image| image.link).collect();
        for (at, link) in document.links.iter().enumerate() {
            if link.text.trim().is_empty() && !pictured.contains(&at) {
                found.push((link.block, format!("the link to “{}” has no text", link.address)));
            }
        }
        for image in document.images.iter().filter(|image| image.alt.trim().is_empty()) {
            let is_alone_in_link = image.link.is_some_and(|link| document.links[link].text.trim().is_empty());
            if !image.is_decorative || is_alone_in_link {
                found.push((image.block, format!("the image “{}” says nothing to who cannot see it", image.address)));
            }
        }
        found.sort();
        found.into_iter().map(|(block, what)| format!("{}: {what}", self.place_of(block, None))).collect()
    }

    /// Signs that no typeface has, each at its first place.
    fn signs(&self) -> Vec<String> {
        let Some(lacking) = self.site.options.print.lacking.as_ref().filter(|lacking| !lacking.is_empty()) else { return Vec::new() };
        let document = &*self.edition.document;
        let mut seen: BTreeSet<char> = BTreeSet::new();
        let mut reasons = Vec::new();
        for (at, block) in document.blocks.iter().enumerate().filter(|(_, block)| block.kind != BlockKind::Html) {
            let code = document.code_of(at).unwrap_or_default();
            for sign in block.passage.text().chars().chain(code.chars()).filter(|sign| lacking.contains(sign)) {
                if seen.insert(sign) {
                    reasons.push(format!("{}: {}", self.place_of(at, Some(sign)), unprintable(sign)));
                }
            }
        }
        // What the end of the page shows of its front matter.
        let front = &self.site.page(self.place.page).document.front_matter;
        for (text, span) in ["publisher", "author", "reviewer", "sources"].iter().flat_map(|key| front.list(key)) {
            for sign in text.chars().filter(|sign| lacking.contains(sign)) {
                if seen.insert(sign) {
                    let source = self.site.page(self.place.page).document.source;
                    reasons.push(format!("{}: {}", self.position(source, span, Some(sign)), unprintable(sign)));
                }
            }
        }
        for (name, value) in self.site.values().iter() {
            for sign in value.text.chars().filter(|sign| lacking.contains(sign)) {
                if seen.insert(sign) {
                    reasons.push(format!("the value of “{name}”: {}", unprintable(sign)));
                }
            }
        }
        reasons
    }

    /// Where a block stands: in the page, or in the message that translates it.
    fn place_of(&self, block: usize, sign: Option<char>) -> String {
        let (page, unit) = (self.site.page(self.place.page), self.site.unit(self.place.page));
        let project = self.site.project;
        let language = &self.site.languages[self.place.language].language;
        let is_translated = self.edition.document.language == *language
            && *language != project.config.source_language
            && !self.edition.untranslated.contains(&block);
        let message = unit.filter(|_| is_translated).and_then(|unit| {
            let is_of_block =
                |message: &&crate::translate::SourceMessage| message.segment.as_ref().is_some_and(|segment| segment.block == Some(block));
            let catalog = project.locale(language)?.catalogs.get(&unit.id)?;
            let message = catalog.message(&unit.messages.iter().find(is_of_block)?.key)?;
            Some((catalog.source, Span { start: message.key_span.start, end: message.span.end }))
        });
        let (source, span) = message
            .unwrap_or_else(|| (page.document.source, page.document.blocks.get(block).map_or_else(Span::default, |block| block.span)));
        self.position(source, span, sign)
    }

    /// A place in a file: where the sign stands in it, or its start.
    fn position(&self, source: SourceId, span: Span, sign: Option<char>) -> String {
        let file = self.site.project.sources.file(source);
        let offset = sign.and_then(|sign| file.text.get(span.range())?.find(sign)).unwrap_or(0);
        let position = file.position(span.start as usize + offset);
        format!("{}:{}:{}", file.path, position.line, position.column)
    }
}

fn unprintable(sign: char) -> String {
    format!(
        "no typeface that was found has “{sign}” (U+{:04X}): install one, or name its folder under [print] font-folders",
        u32::from(sign)
    )
}
