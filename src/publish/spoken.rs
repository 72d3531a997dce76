//! What stands inside a block: emphasis, links, terms, variables, images and signs that lead to footnotes, as HTML.

use super::body::{Link, View, filled};
use super::escape::{escaped, push_escaped};
use super::gate;
use super::inline::{Dress, Point, Writer, attribute};
use super::values::dial;
use crate::config::VariableKind;
use crate::document::Document;
use crate::text::MarkKind;
use std::collections::BTreeSet;

/// Writes the inside of one block.
pub(super) struct Spoken<'a, 'b> {
    view: &'a View<'b>,
    document: &'a Document,
    notes: &'a mut Vec<String>,
    /// Images that stand in a link of their own.
    seen: BTreeSet<usize>,
}

impl<'a, 'b> Spoken<'a, 'b> {
    /// `notes` are the labels of footnotes in the order in which the text leads to them.
    pub(super) fn new(view: &'a View<'b>, document: &'a Document, notes: &'a mut Vec<String>) -> Self {
        Self { view, document, notes, seen: BTreeSet::new() }
    }

    fn link(&self, number: usize) -> (String, String) {
        let address = self.document.links.get(number).map_or("", |link| link.address.as_str());
        let address = filled(address, self.view.values);
        match (self.view.link)(&address) {
            Link::To(address) => (format!("<a{}>", attribute("href", &address)), "</a>".into()),
            Link::Other(address, language) => {
                let note = self.view.words.fill("in-language", &[("language", super::words::name_of(&language))]).html();
                (format!("<a{} hreflang=\"{}\">", attribute("href", &address), language.tag()), format!("</a> {note}"))
            }
            Link::Nowhere => (String::new(), String::new()),
        }
    }
}

impl Writer for Spoken<'_, '_> {
    fn text(&mut self, text: &str, out: &mut String) {
        push_escaped(text, out);
    }

    fn line_break(&mut self, out: &mut String) {
        out.push_str("<br>");
    }

    fn around(&mut self, dress: Dress, _: &str) -> (String, String) {
        let pair = |before: &str, after: &str| (before.to_owned(), after.to_owned());
        match dress {
            Dress::Mark(MarkKind::Emphasis) => pair("<em>", "</em>"),
            Dress::Mark(MarkKind::Strong) => pair("<strong>", "</strong>"),
            Dress::Mark(MarkKind::Strikethrough) => pair("<s>", "</s>"),
            Dress::Mark(MarkKind::Code) => pair("<code>", "</code>"),
            Dress::Mark(MarkKind::Definition) => pair("<dfn>", "</dfn>"),
            Dress::Mark(MarkKind::Variable) => pair("", ""),
            Dress::Mark(MarkKind::Link(number)) => self.link(number as usize),
            Dress::Term(term) => {
                let id = &self.view.glossary.terms[term].id;
                (format!("<a class=\"term\" href=\"#term-{}\">", escaped(id)), "</a>".into())
            }
            Dress::Isolate => pair("<bdi dir=\"ltr\">", "</bdi>"),
        }
    }

    fn variable(&mut self, text: &str) -> String {
        let name = gate::variable_name(text);
        // The gate has seen to it that every variable of the page has a value.
        let Some(value) = self.view.values.get(name) else { return String::new() };
        let language = &self.document.language;
        let text = value.in_words(language);
        match value.kind {
            VariableKind::Phone => format!("<a{}><bdi dir=\"ltr\">{}</bdi></a>", attribute("href", &dial(&text)), escaped(&text)),
            VariableKind::Address => format!("<a{}><bdi dir=\"ltr\">{}</bdi></a>", attribute("href", &text), escaped(&text)),
            VariableKind::Date => format!("<time{}>{}</time>", attribute("datetime", &value.text), escaped(&text)),
            VariableKind::Number | VariableKind::Text => format!("<bdi>{}</bdi>", escaped(&text)),
        }
    }

    fn point(&mut self, point: Point) -> String {
        match point {
            Point::Image(at) => {
                let image = &self.document.images[at];
                let title = if image.title.is_empty() { String::new() } else { attribute("title", &image.title) };
                let shown = match (self.view.image)(&image.address) {
                    Some(address) => format!("<img{}{}{title} loading=\"lazy\">", attribute("src", &address), attribute("alt", &image.alt)),
                    None => {
                        format!("<span class=\"no-image\">{}: {}</span>", self.view.words.say("image-missing").html(), escaped(&image.alt))
                    }
                };
                // A link around nothing but an image has no text, so the text has no mark for it.
                let alone = image
                    .link
                    .filter(|link| self.document.links.get(*link).is_some_and(|link| link.text.is_empty()) && self.seen.insert(*link));
                let (before, after) = alone.map_or_else(Default::default, |link| self.link(link));
                format!("{before}{shown}{after}")
            }
            Point::Note(at) => {
                let label = &self.document.note_references[at].label;
                let number = self.notes.iter().position(|known| known == label).unwrap_or_else(|| {
                    self.notes.push(label.clone());
                    self.notes.len() - 1
                }) + 1;
                let nth = self.document.note_references[..=at].iter().filter(|other| other.label == *label).count();
                let name = self.view.words.fill("note", &[("number", &number.to_string())]).text;
                format!(
                    "<sup><a href=\"#note-{number}\" id=\"note-{number}-{nth}\" role=\"doc-noteref\"{}>{number}</a></sup>",
                    attribute("aria-label", &name)
                )
            }
        }
    }
}
