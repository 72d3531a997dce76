//! Tags, texts and comments of a page of HTML with their bytes, and what its head says. The only home of `html5gum`.

use super::super::front_matter::{Field, FrontMatter, Value};
use super::element::Attributes;
use crate::source::Span;
use html5gum::{DefaultEmitter, HtmlString, Token, Tokenizer};
use std::ops::Range;

/// A tag, a text or a comment with its bytes in the file.
pub(super) enum Piece {
    Start(String, Attributes),
    End(String),
    Text,
    Comment,
}

pub(super) fn tokens(text: &str, body: usize) -> Vec<(Piece, Range<usize>)> {
    let mut emitter = DefaultEmitter::<usize>::new_with_span();
    emitter.naively_switch_states(true);
    let name = |name: &HtmlString| String::from_utf8_lossy(name).to_ascii_lowercase();
    let piece = |token: Token<usize>| {
        let (piece, span) = match token {
            Token::StartTag(tag) => {
                let pair = |(key, value): (&HtmlString, &html5gum::Spanned<HtmlString, usize>)| {
                    (name(key), (String::from_utf8_lossy(value).into_owned(), Span::new(body + value.span.start..body + value.span.end)))
                };
                (Piece::Start(name(&tag.name), Attributes(tag.attributes.iter().map(pair).collect())), tag.span)
            }
            Token::EndTag(tag) => (Piece::End(name(&tag.name)), tag.span),
            Token::String(string) => (Piece::Text, string.span),
            Token::Comment(comment) => (Piece::Comment, comment.span),
            Token::Doctype(_) | Token::Error(_) => return None,
        };
        let range = body + span.start..(body + span.end).min(text.len());
        // The tokenizer counts bytes; a span that is no part of the text would be a defect of its, and is left out.
        text.get(range.clone()).map(|_| (piece, range))
    };
    let never = |token: Result<Token<usize>, std::convert::Infallible>| token.unwrap_or_else(|never| match never {});
    Tokenizer::new_with_emitter(&text[body..], emitter).map(never).filter_map(piece).collect()
}

/// The text that a piece of the file stands for, entities resolved.
pub(super) fn decoded(raw: &str) -> String {
    let text = |token: Result<Token<()>, std::convert::Infallible>| match token.unwrap_or_else(|never| match never {}) {
        Token::String(string) => String::from_utf8_lossy(&string).into_owned(),
        _ => String::new(),
    };
    Tokenizer::new(raw).map(text).collect()
}

/// The words in a piece of HTML, without its tags.
#[must_use]
pub fn words_of_html(html: &str) -> String {
    let words = |(piece, range): (Piece, Range<usize>)| match piece {
        Piece::Text => decoded(&html[range]),
        Piece::Start(_, attributes) => attributes.get("alt").unwrap_or_default().to_owned(),
        Piece::End(_) | Piece::Comment => " ".to_owned(),
    };
    tokens(html, 0).into_iter().map(words).collect()
}

/// Title, language and author, as a page of HTML declares them.
pub(super) fn head(text: &str, tokens: &[(Piece, Range<usize>)]) -> FrontMatter {
    let mut fields = Vec::new();
    let mut add = |key: &str, value: String, span: Span| {
        fields.push(Field { key: key.into(), key_span: span, value: Value::Text(value), value_span: span });
    };
    for (at, (piece, _)) in tokens.iter().enumerate() {
        match piece {
            Piece::Start(name, attributes) if name == "html" => {
                // Browsers read `xml:lang` in pages of XML only.
                let is_xml = attributes.get("xmlns").is_some();
                let xml = || attributes.get_with_span("xml:lang").filter(|_| is_xml);
                if let Some((tag, span)) = attributes.get_with_span("lang").or_else(xml) {
                    add("language", tag.to_owned(), span);
                }
            }
            Piece::Start(name, _) if name == "title" => {
                if let Some((Piece::Text, range)) = tokens.get(at + 1) {
                    add("title", decoded(&text[range.clone()]).trim().to_owned(), Span::new(range.clone()));
                }
            }
            Piece::Start(name, attributes) if name == "meta" => {
                let (Some(key), Some((value, span))) = (attributes.get("name"), attributes.get_with_span("content")) else { continue };
                match key.to_ascii_lowercase().as_str() {
                    "author" | "dc.creator" | "dcterms.creator" => add("author", value.to_owned(), span),
                    "publisher" | "dc.publisher" | "dcterms.publisher" => add("publisher", value.to_owned(), span),
                    _ => {}
                }
            }
            Piece::Start(name, _) if name == "body" => break,
            _ => {}
        }
    }
    FrontMatter { span: None, fields, fault: None }
}
