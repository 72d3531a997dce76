//! Images and links of a page of HTML, and the names that words, images and labels give them.

use super::Reader;
use super::element::{Attributes, Element, Role, is_void};
use super::tokens::{Piece, decoded};
use crate::document::{Image, Link};
use crate::source::Span;
use crate::text::MarkKind;
use std::ops::Range;

impl Reader<'_> {
    pub(super) fn image(&mut self, name: &str, attributes: &Attributes, range: &Range<usize>) {
        self.block(range).cover(range);
        let alt = attributes.get("alt");
        // What takes the keyboard is there for everybody, whatever its role says.
        let is_presentation = matches!(attributes.get("role"), Some("presentation" | "none")) && attributes.get("tabindex").is_none();
        let named =
            self.label(attributes).map(|(label, _)| label).or_else(|| alt.map(str::to_owned)).filter(|text| !text.trim().is_empty());
        let named = named.or_else(|| attributes.get("title").map(str::to_owned)).filter(|_| !is_presentation);
        let is_decorative = is_presentation || (alt == Some("") && named.is_none());
        let alt = named.unwrap_or_default();
        for element in self.stack.iter_mut().filter(|element| element.role == Role::Link) {
            element.name_so_far.push_str(&format!(" {} ", alt.trim()));
        }
        let address = attributes.get("src").unwrap_or_default().to_owned();
        let title = attributes.get("title").unwrap_or_default().to_owned();
        let (_, at) = self.here();
        let link = self.innermost(|element| element.role == Role::Link);
        self.draft.images.push(Image {
            span: Span::new(range.clone()),
            block: self.draft.blocks.len(),
            alt,
            title,
            address,
            is_decorative,
            at,
            link,
        });
        if !is_void(name) {
            self.stack.push(Element::skipped(name, range.start));
        }
    }

    pub(super) fn open_link(&mut self, element: &mut Element, attributes: &Attributes, range: &Range<usize>) {
        self.block(range).cover(range);
        let number = self.draft.links.len();
        element.number = Some(number);
        let alt = || attributes.get_with_span("alt").filter(|(alt, _)| element.name == "area" && !alt.trim().is_empty());
        element.label = self
            .label(attributes)
            .or_else(|| alt().map(|(text, span)| (text.to_owned(), span)))
            .or_else(|| attributes.get_with_span("title").map(|(text, span)| (format!("\u{0}{text}"), span)));
        element.mark = Some((MarkKind::Link(u32::try_from(number).expect("fewer links than bytes")), self.here()));
        let address = attributes.get("href").unwrap_or_default().to_owned();
        let block = self.draft.blocks.len();
        self.draft.links.push(Link { span: Span::new(range.clone()), block, text: String::new(), address, is_bare: false });
    }

    /// A drawing is no text of the page, but its label and its title name the links that it stands in.
    pub(super) fn name_links_by(&mut self, name: &str) {
        for element in self.stack.iter_mut().filter(|element| element.role == Role::Link) {
            element.name_so_far.push_str(&format!(" {} ", name.trim()));
        }
    }

    /// A link is named by its label, else by its words and images, else by its title.
    pub(super) fn close_link(&mut self, element: &Element, span: Span) {
        if let (Some((kind, (serial, start))), Some(open)) = (element.mark, &mut self.open) {
            open.cover(&(span.range()));
            open.builder.mark(if serial == self.serial { start } else { 0 }, kind);
        }
        let words = element.name_so_far.split_whitespace().collect::<Vec<_>>().join(" ");
        let text = match &element.label {
            Some((label, _)) if !label.starts_with('\u{0}') => label.clone(),
            Some((title, _)) if words.is_empty() => title.trim_start_matches('\u{0}').to_owned(),
            _ => words,
        };
        if let Some(link) = element.number.and_then(|number| self.draft.links.get_mut(number)) {
            link.is_bare = !text.is_empty() && text == link.address;
            (link.text, link.span) = (text, span);
        }
    }

    /// The name that `aria-label` or `aria-labelledby` gives.
    pub(super) fn label(&self, attributes: &Attributes) -> Option<(String, Span)> {
        if let Some((ids, span)) = attributes.get_with_span("aria-labelledby") {
            let texts: Vec<String> = ids.split_whitespace().filter_map(|id| self.text_of(id)).collect();
            let text = texts.join(" ");
            if !text.trim().is_empty() {
                return Some((text, span));
            }
        }
        attributes.get_with_span("aria-label").map(|(text, span)| (text.to_owned(), span)).filter(|(text, _)| !text.trim().is_empty())
    }

    pub(super) fn text_of(&self, id: &str) -> Option<String> {
        let at =
            self.tokens.iter().position(|(piece, _)| matches!(piece, Piece::Start(_, attributes) if attributes.get("id") == Some(id)))?;
        let Piece::Start(name, attributes) = &self.tokens[at].0 else { return None };
        if let Some(alt) = attributes.get("aria-label").or_else(|| attributes.get("alt")) {
            return Some(alt.to_owned());
        }
        let mut depth = 0;
        let end = self.tokens[at..].iter().find(|(piece, _)| {
            match piece {
                Piece::Start(other, _) if other == name => depth += 1,
                Piece::End(other) if other == name => depth -= 1,
                _ => {}
            }
            depth == 0
        })?;
        Some(self.text_between(self.tokens[at].1.start..end.1.end))
    }

    /// The words between two places of the file, images with theirs.
    pub(super) fn text_between(&self, range: Range<usize>) -> String {
        let first = self.tokens.partition_point(|(_, other)| other.start < range.start);
        let mut found = String::new();
        for (piece, other) in self.tokens[first..].iter().take_while(|(_, other)| other.end <= range.end) {
            match piece {
                Piece::Text => found.push_str(&decoded(&self.text[other.clone()])),
                Piece::Start(_, attributes) => found.push_str(attributes.get("alt").unwrap_or_default()),
                Piece::End(_) | Piece::Comment => {}
            }
        }
        found.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}
