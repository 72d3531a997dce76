//! What stands inside a block, as plain text: links with their addresses, images by their words, values of variables.

use crate::document::Document;
use crate::language::Writing;
use crate::publish::address::{Target, target};
use crate::publish::body::filled;
use crate::publish::gate;
use crate::publish::inline::{Dress, Point, Writer};
use crate::publish::values::Values;
use crate::publish::words::Words;
use crate::text::MarkKind;

/// Opens a stretch that runs from left to right, whatever stands around it.
const ISOLATE: &str = "\u{2066}";
/// Ends it.
const END: &str = "\u{2069}";

/// Writes the inside of one block.
pub(super) struct Inside<'a> {
    pub(super) document: &'a Document,
    pub(super) values: &'a Values,
    pub(super) words: &'a Words,
    /// The name of the page.
    pub(super) page: &'a str,
    /// Labels of footnotes in the order in which the text leads to them.
    pub(super) notes: &'a mut Vec<String>,
}

impl Inside<'_> {
    /// What stands behind the text of a link: its address, where a reader can use it outside of the bundle.
    fn behind(&self, number: usize, text: &str) -> String {
        let address = self.document.links.get(number).map_or("", |link| link.address.as_str());
        let Target::Outside(address) = target(&filled(address, self.values), self.page) else { return String::new() };
        let bare = address.split_once(':').map_or(address.as_str(), |(_, rest)| rest.trim_start_matches('/'));
        if [address.as_str(), bare].contains(&text.trim()) { String::new() } else { format!(" ({})", self.isolated(&address)) }
    }

    fn isolated(&self, text: &str) -> String {
        match self.document.language.writing() {
            Writing::RightToLeft => format!("{ISOLATE}{text}{END}"),
            _ => text.to_owned(),
        }
    }
}

impl Writer for Inside<'_> {
    fn text(&mut self, text: &str, out: &mut String) {
        out.push_str(text);
    }

    fn line_break(&mut self, out: &mut String) {
        out.push('\n');
    }

    fn around(&mut self, dress: Dress, text: &str) -> (String, String) {
        match dress {
            // What no longer holds must not be read as if it did.
            Dress::Mark(MarkKind::Strikethrough) => ("~~".into(), "~~".into()),
            Dress::Mark(MarkKind::Link(number)) => (String::new(), self.behind(number as usize, text)),
            Dress::Isolate => (ISOLATE.into(), END.into()),
            _ => Default::default(),
        }
    }

    fn variable(&mut self, text: &str) -> String {
        // The gate has seen to it that every variable of the page has a value.
        let Some(value) = self.values.get(gate::variable_name(text)) else { return String::new() };
        self.isolated(&value.in_words(&self.document.language))
    }

    fn point(&mut self, point: Point) -> String {
        match point {
            Point::Image(at) => match self.document.images[at].alt.trim() {
                "" => String::new(),
                alt => format!("[{}: {alt}]", self.words.say("image-missing").text),
            },
            Point::Note(at) => {
                let label = &self.document.note_references[at].label;
                let number = self.notes.iter().position(|known| known == label).unwrap_or_else(|| {
                    self.notes.push(label.clone());
                    self.notes.len() - 1
                });
                format!(" [{}]", number + 1)
            }
        }
    }
}
