//! The words of a block with their marks, links and images, as events that a writer of Markdown takes.

use super::super::{Block, Document, Image};
use crate::text::MarkKind;
use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

/// A mark that is written, cut so that marks never cross.
struct Marked {
    start: usize,
    end: usize,
    kind: MarkKind,
}

/// The inline events of the block of that number; none for a block without words and images.
pub(super) fn events<'a>(document: &'a Document, at: usize, block: &'a Block) -> Vec<Event<'a>> {
    let text = block.passage.text();
    let images: Vec<&Image> = document.images.iter().filter(|image| image.block == at && is_shown(image)).collect();
    let mut writer = Inline { document, text, images, at: 0, open: Vec::new(), events: Vec::new() };
    for mark in marks(document, block) {
        writer.close_until(mark.start);
        writer.go_to(mark.start);
        writer.start(mark);
    }
    writer.close_until(text.len());
    writer.go_to(text.len());
    writer.finish()
}

/// The words of some events alone, as one paragraph.
pub(super) fn plain_paragraph<'a>(events: &[Event<'a>]) -> Vec<Event<'a>> {
    let words: Vec<&str> = events
        .iter()
        .filter_map(|event| match event {
            Event::Text(text) | Event::Code(text) => Some(text.trim()),
            _ => None,
        })
        .collect();
    let text = words.join(" ").split_whitespace().collect::<Vec<_>>().join(" ");
    vec![Event::Start(Tag::Paragraph), Event::Text(text.into()), Event::End(TagEnd::Paragraph)]
}

/// A picture that is written into its page's own address shows nothing elsewhere; one without an address shows nothing at all.
fn is_shown(image: &Image) -> bool {
    !image.address.is_empty() && !image.address.starts_with("data:")
}

/// Marks in the order in which they open, without the spaces at their ends, none across another's end.
fn marks(document: &Document, block: &Block) -> Vec<Marked> {
    let text = block.passage.text();
    let mut found: Vec<Marked> = block
        .passage
        .marks()
        .iter()
        .filter(|mark| is_written(document, block, mark.kind))
        .map(|mark| {
            let words = &text[mark.range.range()];
            let start = mark.range.start as usize + words.len() - words.trim_start().len();
            Marked { start, end: start + words.trim().len(), kind: mark.kind }
        })
        .filter(|mark| mark.start < mark.end)
        .collect();
    // Of two that start together, the longer stands outside; a link outside of what it emphasises.
    found.sort_by_key(|mark| (mark.start, std::cmp::Reverse(mark.end), !matches!(mark.kind, MarkKind::Link(_))));
    let mut kept: Vec<Marked> = Vec::new();
    for mut mark in found {
        let around = || kept.iter().filter(|outer| outer.start <= mark.start && mark.start < outer.end);
        let end = around().map(|outer| outer.end).min().unwrap_or(mark.end);
        // A link in a link is none, code holds nothing, and bold in bold is bold.
        let is_idle = around().any(|outer| match (outer.kind, mark.kind) {
            (MarkKind::Code, _) | (MarkKind::Link(_), MarkKind::Link(_)) => true,
            (outer, inner) => outer == inner,
        });
        mark.end = mark.end.min(end);
        if !is_idle && !text[mark.start..mark.end].trim().is_empty() {
            kept.push(mark);
        }
    }
    kept
}

fn is_written(document: &Document, block: &Block, kind: MarkKind) -> bool {
    match kind {
        // A heading stands out by itself.
        MarkKind::Strong | MarkKind::Emphasis => !block.is_heading(),
        MarkKind::Strikethrough | MarkKind::Code => true,
        MarkKind::Link(number) => document.links.get(number as usize).is_some_and(|link| leads_somewhere(&link.address)),
        MarkKind::Definition | MarkKind::Variable => false,
    }
}

/// Addresses that only the site's own scripts understand lead nowhere from a leaflet.
fn leads_somewhere(address: &str) -> bool {
    let address = address.trim();
    !address.is_empty() && address != "#" && !address.to_ascii_lowercase().starts_with("javascript:")
}

struct Inline<'a> {
    document: &'a Document,
    text: &'a str,
    images: Vec<&'a Image>,
    at: usize,
    open: Vec<Marked>,
    events: Vec<Event<'a>>,
}

impl<'a> Inline<'a> {
    fn start(&mut self, mark: Marked) {
        match mark.kind {
            MarkKind::Code => {
                self.events.push(Event::Code(self.text[mark.start..mark.end].replace('\n', " ").into()));
                self.at = mark.end;
                return;
            }
            MarkKind::Link(number) => {
                let link = &self.document.links[number as usize];
                self.events.push(Event::Start(Tag::Link {
                    link_type: LinkType::Inline,
                    dest_url: link.address.trim().into(),
                    title: "".into(),
                    id: "".into(),
                }));
            }
            MarkKind::Strong => self.events.push(Event::Start(Tag::Strong)),
            MarkKind::Strikethrough => self.events.push(Event::Start(Tag::Strikethrough)),
            _ => self.events.push(Event::Start(Tag::Emphasis)),
        }
        self.open.push(mark);
    }

    /// Ends the marks that end at or before a place.
    fn close_until(&mut self, place: usize) {
        while let Some(mark) = self.open.pop_if(|mark| mark.end <= place) {
            self.go_to(mark.end);
            self.events.push(Event::End(match mark.kind {
                MarkKind::Link(_) => TagEnd::Link,
                MarkKind::Strong => TagEnd::Strong,
                MarkKind::Strikethrough => TagEnd::Strikethrough,
                _ => TagEnd::Emphasis,
            }));
        }
    }

    /// Writes words and images up to a place.
    fn go_to(&mut self, place: usize) {
        while let Some(image) = self.images.first().copied().filter(|image| image.at <= place) {
            self.images.remove(0);
            self.words(image.at.max(self.at));
            self.image(image);
        }
        self.words(place);
    }

    fn words(&mut self, end: usize) {
        let mut is_first = true;
        for line in self.text[self.at..end.max(self.at)].split('\n') {
            if !std::mem::take(&mut is_first) {
                self.events.push(Event::HardBreak);
            }
            if !line.is_empty() {
                self.events.push(Event::Text(line.into()));
            }
        }
        self.at = end.max(self.at);
    }

    fn image(&mut self, image: &'a Image) {
        let title = if image.is_decorative { "decorative" } else { image.title.trim() };
        self.events.push(Event::Start(Tag::Image {
            link_type: LinkType::Inline,
            dest_url: image.address.trim().into(),
            title: if title == image.alt.trim() { "" } else { title }.into(),
            id: "".into(),
        }));
        let alt = image.alt.split_whitespace().collect::<Vec<_>>().join(" ");
        if !alt.is_empty() {
            self.events.push(Event::Text(alt.into()));
        }
        self.events.push(Event::End(TagEnd::Image));
    }

    /// Breaks and spaces at the ends of a block are nothing.
    fn finish(mut self) -> Vec<Event<'a>> {
        let is_idle = |event: &Event<'_>| match event {
            Event::HardBreak => true,
            Event::Text(text) => text.trim().is_empty(),
            _ => false,
        };
        while self.events.last().is_some_and(is_idle) {
            self.events.pop();
        }
        let start = self.events.iter().take_while(|event| is_idle(event)).count();
        self.events.drain(..start);
        if let Some(Event::Text(text)) = self.events.first_mut() {
            *text = text.trim_start().to_owned().into();
        }
        if let Some(Event::Text(text)) = self.events.last_mut() {
            *text = text.trim_end().to_owned().into();
        }
        self.events
    }
}
