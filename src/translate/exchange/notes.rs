//! What a translator must know of a text: where it stands, what in it can harm, which words are agreed.

use crate::catalog::{Content, Part, Value};
use crate::language::{Language, critical_words};
use crate::project::Project;
use crate::text::quantity::{Quantity, quantities};
use crate::translate::{AgreedTerms, SegmentKind, SourceMessage};

/// A word to the translator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Of what: `place`, `comment`, `care`, `variable`, `link`, `choice`, `glossary`, `own`.
    pub kind: &'static str,
    /// The word.
    pub text: String,
}

/// The notes of one sheet.
pub(super) struct Notes<'a> {
    project: &'a Project,
    terms: AgreedTerms,
    title: &'a str,
}

impl<'a> Notes<'a> {
    pub(super) fn new(project: &'a Project, language: &'a Language, title: &'a str) -> Self {
        Self { project, terms: AgreedTerms::of(project, language), title }
    }

    /// The notes of one text of a message.
    pub(super) fn of(&self, message: &SourceMessage, content: &Content, value: &Value, choices: &[(String, String)]) -> Vec<Note> {
        let mut notes = vec![Note { kind: "place", text: self.place(message) }];
        let mut add = |kind, text: String| notes.push(Note { kind, text });
        if let Some(comment) = content.comment.as_ref().filter(|comment| !comment.trim().is_empty()) {
            add("comment", comment.clone());
        }
        let care = self.care(value);
        if !care.is_empty() {
            add("care", format!("must not change: {}", care.join(", ")));
        }
        for name in value.parts().iter().filter_map(|part| if let Part::Variable(name) = part { Some(name) } else { None }) {
            let declared = self.project.config.variables().get(name);
            let said = declared.map_or(String::new(), |variable| format!(": {} (such as {})", variable.description, variable.sample));
            add("variable", format!("{{ ${name} }} is filled in{said}"));
        }
        for link in message.segment.iter().flat_map(|segment| &segment.links) {
            add("link", format!("[{}] leads to {}", link.label, link.address));
        }
        for (selector, key) in choices {
            add("choice", format!("this is said where {selector} is “{key}”"));
        }
        for (term, agreed) in self.terms.used_in(&value.to_plain()) {
            add("glossary", format!("“{term}” is “{agreed}”"));
        }
        notes
    }

    /// The notes of an attribute that only the translation has.
    pub(super) fn of_own(&self, message: &SourceMessage, content: &Content) -> Vec<Note> {
        let comment = content.comment.clone().filter(|comment| !comment.trim().is_empty());
        let place = Note { kind: "place", text: self.place(message) };
        let own = Note { kind: "own", text: "only this language has it: the source stands for it as it is".to_owned() };
        [Some(place), comment.map(|text| Note { kind: "comment", text }), Some(own)].into_iter().flatten().collect()
    }

    fn place(&self, message: &SourceMessage) -> String {
        let what = match message.segment.as_ref().map(|segment| segment.kind) {
            Some(SegmentKind::Field) => "a field above the page",
            Some(SegmentKind::Heading) => "a heading",
            Some(SegmentKind::Prose) => "a paragraph or list item",
            Some(SegmentKind::Cell) => "a cell of a table",
            Some(SegmentKind::Image) => "the words that stand for an image",
            None => "a message",
        };
        let page = format!("{what} of “{}”", self.title);
        let is_own = message.group.is_empty() || message.group == self.title || message.group == message.text;
        if is_own { page } else { format!("{page}, under “{}”", message.group) }
    }

    /// Numbers with their units, and words that turn the meaning of advice.
    fn care(&self, value: &Value) -> Vec<String> {
        let words: String = value.parts().iter().map(|part| if let Part::Text(text) = part { text.as_str() } else { " " }).collect();
        let language = &self.project.config.source_language;
        let shown = |quantity: &Quantity| {
            let number = words.get(quantity.range.range())?;
            Some(quantity.unit.map_or_else(|| number.to_owned(), |unit| format!("{number} {unit}")))
        };
        let mut found: Vec<String> = quantities(&words, language).iter().filter_map(shown).collect();
        for (word, _) in critical_words(&words, language) {
            found.push(word.to_owned());
        }
        let mut told = Vec::new();
        found.retain(|word| {
            let is_new = !told.contains(word);
            told.push(word.clone());
            is_new
        });
        found
    }
}
