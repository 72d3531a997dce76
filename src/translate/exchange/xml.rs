//! XML as far as XLIFF needs it: a tree with the places of everything, and signs that need an escape.

use super::ReadFault;
use crate::source::Span;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// Deeper than any file of a translation tool.
const DEEPEST: usize = 100;

/// An element.
#[derive(Clone, Debug, Default)]
pub(super) struct Element {
    /// Its name without a prefix.
    pub(super) name: String,
    pub(super) attributes: Vec<Attribute>,
    pub(super) children: Vec<Node>,
    /// From the first sign of its start to the last of its end.
    pub(super) span: Span,
}

/// An attribute; its name has its prefix.
#[derive(Clone, Debug)]
pub(super) struct Attribute {
    pub(super) name: String,
    pub(super) value: String,
    pub(super) span: Span,
}

#[derive(Clone, Debug)]
pub(super) enum Node {
    Element(Element),
    Text(String),
}

impl Element {
    pub(super) fn attribute(&self, name: &str) -> Option<&Attribute> {
        self.attributes.iter().find(|attribute| attribute.name == name)
    }

    pub(super) fn value(&self, name: &str) -> Option<&str> {
        self.attribute(name).map(|attribute| attribute.value.as_str())
    }

    pub(super) fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|node| if let Node::Element(element) = node { Some(element) } else { None })
    }

    pub(super) fn child(&self, name: &str) -> Option<&Element> {
        self.elements().find(|element| element.name == name)
    }

    /// All text in it.
    pub(super) fn text(&self) -> String {
        let text = |node: &Node| match node {
            Node::Text(text) => text.clone(),
            Node::Element(element) => element.text(),
        };
        self.children.iter().map(text).collect()
    }

    /// Every element of a name in it, however deep; those inside one are not looked at.
    pub(super) fn all<'a>(&'a self, name: &str, found: &mut Vec<&'a Element>) {
        for element in self.elements() {
            if element.name == name {
                found.push(element);
            } else {
                element.all(name, found);
            }
        }
    }
}

/// Reads a document: its root, or where it breaks.
pub(super) fn parse(text: &str) -> Result<Element, ReadFault> {
    if let Some((at, sign)) = text.char_indices().find(|(_, sign)| is_forbidden(*sign)) {
        return Err(ReadFault {
            span: Span::new(at..at + sign.len_utf8()),
            message: format!("this is no XML: U+{:04X} is a sign that XML forbids", u32::from(sign)),
            help: "have the tool write the file again".into(),
        });
    }
    let mut reader = Reader::from_str(text);
    let mut open: Vec<Element> = vec![Element::default()];
    loop {
        let start = position(&reader, text);
        let event = reader.read_event();
        let end = position(&reader, text);
        let span = Span::new(start.min(end)..end);
        let fault =
            |message: String| ReadFault { span, message, help: "export the texts again, or have the tool write the file again".into() };
        match event {
            Err(error) => {
                let at = usize::try_from(reader.error_position()).unwrap_or(text.len()).min(text.len());
                let at = text.floor_char_boundary(at);
                return Err(ReadFault { span: Span::new(at..at), ..fault(format!("this is no XML: {error}")) });
            }
            Ok(Event::Eof) => break,
            Ok(Event::Start(tag)) => {
                if open.len() > DEEPEST {
                    return Err(fault("elements stand too deep in each other".into()));
                }
                open.push(element(&tag, text, span).map_err(fault)?);
            }
            Ok(Event::Empty(tag)) => {
                let element = element(&tag, text, span).map_err(fault)?;
                push(&mut open, Node::Element(element));
            }
            Ok(Event::End(_)) => {
                if let Some(mut element) = open.pop() {
                    element.span = element.span.join(span);
                    push(&mut open, Node::Element(element));
                }
            }
            Ok(Event::Text(_)) => add_text(&mut open, &text[span.range()].replace("\r\n", "\n").replace('\r', "\n")),
            Ok(Event::CData(_)) => {
                let raw = &text[span.range()];
                let inside = raw.strip_prefix("<![CDATA[").and_then(|raw| raw.strip_suffix("]]>")).unwrap_or(raw);
                add_text(&mut open, &inside.replace("\r\n", "\n").replace('\r', "\n"));
            }
            Ok(Event::GeneralRef(_)) => {
                let name = text[span.range()].trim_start_matches('&').trim_end_matches(';');
                let sign = referenced(name).ok_or_else(|| fault(format!("“&{name};” stands for nothing here")))?;
                add_text(&mut open, &sign.to_string());
            }
            Ok(Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_)) => {}
        }
    }
    let broken = |message: &str| ReadFault {
        span: Span::new(text.len()..text.len()),
        message: message.into(),
        help: "the file may have been cut short: take it from its maker again".into(),
    };
    if open.len() > 1 {
        return Err(broken(&format!("<{}> does not end", open[open.len() - 1].name)));
    }
    let root = open
        .pop()
        .and_then(|root| root.children.into_iter().find_map(|node| if let Node::Element(element) = node { Some(element) } else { None }));
    root.ok_or_else(|| broken("this file holds no XML"))
}

fn position(reader: &Reader<&[u8]>, text: &str) -> usize {
    let at = usize::try_from(reader.buffer_position()).unwrap_or(text.len());
    text.floor_char_boundary(at.min(text.len()))
}

fn push(open: &mut [Element], node: Node) {
    if let Some(parent) = open.last_mut() {
        parent.children.push(node);
    }
}

fn add_text(open: &mut [Element], text: &str) {
    let Some(parent) = open.last_mut() else { return };
    match parent.children.last_mut() {
        Some(Node::Text(before)) => before.push_str(text),
        _ => parent.children.push(Node::Text(text.to_owned())),
    }
}

fn element(tag: &BytesStart<'_>, text: &str, span: Span) -> Result<Element, String> {
    let local = tag.local_name();
    let name = local.as_ref().to_owned();
    let raw = &text[span.range()];
    let mut attributes = Vec::new();
    for attribute in tag.attributes() {
        let attribute = attribute.map_err(|error| format!("this tag is broken: {error}"))?;
        let written = attribute.value.clone().into_owned();
        let name = attribute.key.as_ref().to_owned();
        let value = unescaped(&written).ok_or_else(|| format!("the value of “{name}” is broken"))?;
        let at = raw.find(&format!("{name}=")).map_or(0, |at| at + name.len() + 2);
        let start = span.range().start + at;
        let span = Span::new(start..(start + written.len()).min(text.len()));
        attributes.push(Attribute { name, value, span });
    }
    Ok(Element { name, attributes, children: Vec::new(), span })
}

fn unescaped(written: &str) -> Option<String> {
    let mut plain = String::new();
    let mut rest = written;
    while let Some(at) = rest.find('&') {
        plain.push_str(&rest[..at]);
        let end = rest[at..].find(';')? + at;
        plain.push(referenced(&rest[at + 1..end])?);
        rest = &rest[end + 1..];
    }
    plain.push_str(rest);
    Some(plain)
}

/// What a reference stands for. Entities of a document's own are not expanded: they are how files attack their readers.
fn referenced(name: &str) -> Option<char> {
    match name {
        "amp" => return Some('&'),
        "lt" => return Some('<'),
        "gt" => return Some('>'),
        "quot" => return Some('"'),
        "apos" => return Some('\''),
        _ => {}
    }
    let digits = name.strip_prefix('#')?;
    let number = match digits.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
        None => digits.parse().ok()?,
    };
    char::from_u32(number).filter(|sign| !is_forbidden(*sign))
}

/// Whether a sign cannot stand in XML 1.0, however it is written.
fn is_forbidden(sign: char) -> bool {
    matches!(sign, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

/// A text as it stands in an element or an attribute.
pub(super) fn escaped(text: &str) -> String {
    let mut written = String::with_capacity(text.len() + 8);
    for sign in text.chars() {
        match sign {
            '&' => written.push_str("&amp;"),
            '<' => written.push_str("&lt;"),
            '>' => written.push_str("&gt;"),
            '"' => written.push_str("&quot;"),
            // XML has no way to write these; texts carry them as protected pieces.
            _ if is_forbidden(sign) || sign == '\r' => written.push('\u{fffd}'),
            _ => written.push(sign),
        }
    }
    written
}
