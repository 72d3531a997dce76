//! What stands inside a block: emphasis, links, terms, variables, images and footnotes, as Typst.
//!
//! Every call ends in `;`, so that no sign of the text behind it can be read as its arguments.

use super::blocks::{Link, Renderer, label, phrase};
use super::escape::{literal, markup, push_markup};
use crate::config::VariableKind;
use crate::publish::body::filled;
use crate::publish::gate;
use crate::publish::inline::{Dress, Point, Writer};
use crate::publish::values::dial;
use crate::publish::words::name_of;
use crate::text::MarkKind;

/// Writes the inside of one block.
pub(super) struct Inside<'r, 'a, 'b> {
    pub(super) renderer: &'r mut Renderer<'a, 'b>,
}

impl Inside<'_, '_, '_> {
    fn link(&self, number: usize, text: &str) -> (String, String) {
        let view = self.renderer.view;
        let address = self.renderer.document.links.get(number).map_or("", |link| link.address.as_str());
        match (view.link)(&filled(address, view.values)) {
            // Paper cannot be clicked: the design may write the address behind the text.
            Link::Web(address) if text.trim() == shown(&address) || text.trim() == address => {
                (format!("#link({})[", literal(&address)), "];".into())
            }
            Link::Web(address) => (format!("#web-link({}, {})[", literal(&address), literal(shown(&address))), "];".into()),
            Link::File(path) => (format!("#link({})[", literal(&path)), "];".into()),
            Link::Label(label) => (format!("#link(label({label}))["), "];".into()),
            Link::Other(path, language) => {
                let note = phrase(&view.words.fill("in-language", &[("language", name_of(&language))]));
                (format!("#link({})[", literal(&path)), format!("]; {note}"))
            }
            Link::Nowhere => (String::new(), String::new()),
        }
    }
}

impl Writer for Inside<'_, '_, '_> {
    fn text(&mut self, text: &str, out: &mut String) {
        push_markup(text, out);
    }

    fn line_break(&mut self, out: &mut String) {
        out.push_str("#linebreak();");
    }

    fn around(&mut self, dress: Dress, text: &str) -> (String, String) {
        let call = |name: &str| (format!("#{name}["), "];".to_owned());
        match dress {
            Dress::Mark(MarkKind::Emphasis) => call("emph"),
            Dress::Mark(MarkKind::Strong | MarkKind::Definition) => call("strong"),
            Dress::Mark(MarkKind::Strikethrough) => call("strike"),
            Dress::Mark(MarkKind::Code) => call("code"),
            Dress::Mark(MarkKind::Variable) => (String::new(), String::new()),
            Dress::Mark(MarkKind::Link(number)) => self.link(number as usize, text),
            Dress::Term(term) => {
                let id = format!("term-{}", self.renderer.view.glossary.terms[term].id);
                (format!("#word-link({})[", label(self.renderer.view.page, &id)), "];".into())
            }
            Dress::Isolate => call("left-to-right"),
        }
    }

    fn variable(&mut self, text: &str) -> String {
        let name = gate::variable_name(text);
        // The gate has seen to it that every variable of the page has a value.
        let Some(value) = self.renderer.view.values.get(name) else { return String::new() };
        let language = &self.renderer.document.language;
        match value.kind {
            VariableKind::Number | VariableKind::Date | VariableKind::Text => markup(&value.in_words(language)),
            VariableKind::Phone => {
                let shown = markup(&value.in_words(language));
                format!("#link({})[#left-to-right[{shown}];];", literal(&dial(&value.text)))
            }
            VariableKind::Address => {
                format!("#link({})[#left-to-right[{}];];", literal(&value.text), markup(shown(&value.text)))
            }
        }
    }

    fn point(&mut self, point: Point) -> String {
        let document = self.renderer.document;
        match point {
            Point::Image(at) => {
                let image = &document.images[at];
                let is_alone = document.blocks[image.block].passage.text().trim().is_empty();
                let written = match (self.renderer.view.image)(&image.address) {
                    Some(path) if image.is_decorative => format!("#decoration({});", literal(&path)),
                    Some(path) if is_alone => format!("#picture({}, {});", literal(&path), literal(&image.alt)),
                    Some(path) => format!("#small-picture({}, {});", literal(&path), literal(&image.alt)),
                    None => {
                        format!("#missing-picture[{}: {}];", phrase(&self.renderer.view.words.say("image-missing")), markup(&image.alt))
                    }
                };
                // A link around nothing but an image has no text, so the text has no mark for it.
                let alone = image.link.filter(|link| {
                    document.links.get(*link).is_some_and(|link| link.text.is_empty()) && self.renderer.seen.images.insert(*link)
                });
                let (before, after) = alone.map_or_else(Default::default, |link| self.link(link, ""));
                format!("{before}{written}{after}")
            }
            Point::Note(at) => {
                let name = document.note_references[at].label.clone();
                let label = label(self.renderer.view.page, &format!("note-{name}"));
                if !self.renderer.seen.notes.insert(name.clone()) {
                    return format!("#footnote(label({label}));");
                }
                let text = self.renderer.note(&name);
                format!("#footnote[{text}]#label({label});")
            }
        }
    }
}

/// An address as people write it: without the scheme and a slash at its end.
fn shown(address: &str) -> &str {
    let rest = ["https://", "http://", "mailto:", "tel:"].iter().find_map(|scheme| address.strip_prefix(scheme));
    rest.unwrap_or(address).trim_end_matches('/')
}
