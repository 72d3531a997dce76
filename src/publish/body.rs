//! The blocks of a page as HTML: headings, lists, tables, boxes, care cards, footnotes.

use super::cards::Card;
use super::edition::Edition;
use super::escape::escaped;
use super::glossary::Glossary;
use super::inline::{Dress, attribute, stretches, written};
use super::spoken::Spoken;
use super::values::Values;
use super::words::Words;
use crate::document::{Alert, Alignment, Block, BlockKind, ContainerKind, Document};
use crate::language::{Language, Writing};
use std::collections::{BTreeMap, BTreeSet};

/// What the blocks of a page need to know.
pub(super) struct View<'a> {
    pub(super) edition: &'a Edition<'a>,
    /// The language of what has no translation.
    pub(super) source_language: &'a Language,
    pub(super) glossary: &'a Glossary,
    pub(super) values: &'a Values,
    pub(super) words: &'a Words,
    /// For each heading its place in addresses, the same in all languages.
    pub(super) ids: &'a BTreeMap<usize, String>,
    pub(super) cards: &'a [Card],
    /// Where links lead.
    pub(super) link: &'a dyn Fn(&str) -> Link,
    /// Where images are; none for one that cannot be shown.
    pub(super) image: &'a dyn Fn(&str) -> Option<String>,
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Link {
    /// To an address.
    To(String),
    /// To a page in another language.
    Other(String, Language),
    /// Nowhere: its text stands alone.
    Nowhere,
}

/// The blocks of a page as HTML.
pub(super) struct Body {
    /// The page's first heading, if it starts with one of level 1.
    pub(super) title: String,
    /// All other blocks save footnotes.
    pub(super) main: String,
    /// Footnotes in the order in which the text leads to them, as items of a list.
    pub(super) notes: Vec<String>,
    /// The terms that the page uses, in order of first use.
    pub(super) terms: Vec<usize>,
}

/// The blocks of a page as HTML.
pub(super) fn body(view: &View<'_>) -> Body {
    let document = &*view.edition.document;
    let (open, terms, notes) = (Vec::new(), Vec::new(), Vec::new());
    let mut renderer = Renderer { view, document, out: String::new(), open, card: None, terms, notes, row: None, heading: None };
    let mut title = String::new();
    for at in 0..document.blocks.len() {
        if footnote_of(document, at).is_none() {
            renderer.block(at);
        }
        if at == 0 && document.blocks[0].kind == (BlockKind::Heading { level: 1 }) {
            title = std::mem::take(&mut renderer.out);
        }
    }
    renderer.close_to(0);
    renderer.close_card(usize::MAX);
    let main = std::mem::take(&mut renderer.out);
    // A footnote may lead to another: the list grows while it is written.
    let mut notes = Vec::new();
    while let Some(label) = renderer.notes.get(notes.len()).cloned() {
        let number = notes.len() + 1;
        for at in 0..document.blocks.len() {
            if footnote_of(document, at) == Some(label.as_str()) {
                renderer.block(at);
            }
        }
        renderer.close_to(0);
        let back = format!(" <a href=\"#note-{number}-1\" role=\"doc-backlink\">{}</a>", view.words.say("back-to-text").html());
        let mut note = std::mem::take(&mut renderer.out);
        match note.strip_suffix("</p>") {
            Some(open) => note = format!("{open}{back}</p>"),
            None => note.push_str(&back),
        }
        notes.push(note);
    }
    Body { title, main, notes, terms: renderer.terms }
}

/// The label of the footnote that a block is part of.
pub(super) fn footnote_of(document: &Document, block: usize) -> Option<&str> {
    document.containers_of(block).into_iter().rev().find_map(|place| match &document.containers[place].kind {
        ContainerKind::Footnote(label) => Some(label.as_str()),
        _ => None,
    })
}

struct Renderer<'a, 'b> {
    view: &'a View<'b>,
    document: &'a Document,
    out: String,
    /// The containers that are open, outer before inner.
    open: Vec<usize>,
    /// The card that is open.
    card: Option<&'a Card>,
    terms: Vec<usize>,
    /// Labels of footnotes in the order in which the text leads to them.
    notes: Vec<String>,
    /// The row of the table that is open.
    row: Option<usize>,
    /// The id of the heading that was written last.
    heading: Option<&'a str>,
}

impl<'a> Renderer<'a, '_> {
    fn block(&mut self, at: usize) {
        let block = &self.document.blocks[at];
        self.enter(at);
        if block.container.is_none() {
            self.close_card(at);
            self.open_card(at);
        }
        let attributes = self.language_of(at);
        match block.kind {
            BlockKind::Heading { level } => self.heading(at, level, &attributes),
            BlockKind::Paragraph | BlockKind::Quotation | BlockKind::Footnote => self.element("p", &attributes, at),
            BlockKind::Item { first: true, .. } => self.item_text(at, &attributes),
            BlockKind::Item { first: false, .. } => self.element("p", &attributes, at),
            BlockKind::Definition if attributes.is_empty() && self.is_alone(at) => {
                let text = self.inline(at);
                self.out.push_str(&text);
            }
            BlockKind::Definition => self.element("p", &attributes, at),
            BlockKind::DefinitionTerm => self.element("dt", &attributes, at),
            BlockKind::Image => self.element("p", &format!("{attributes} class=\"image\""), at),
            BlockKind::Cell { table, row, column } => self.cell(at, (table, row, column), &attributes),
            BlockKind::Code => {
                let code = self.document.code_of(at).unwrap_or_default();
                self.out.push_str(&format!("<pre dir=\"ltr\"><code>{}</code></pre>\n", escaped(code)));
            }
            // Raw HTML is never passed on; a finding of the linter says so.
            BlockKind::Html => {}
        }
    }

    /// `lang` and `dir` of a block that has no translation.
    fn language_of(&self, at: usize) -> String {
        if !self.view.edition.untranslated.contains(&at) {
            return String::new();
        }
        let language = self.view.source_language;
        format!(" lang=\"{}\" dir=\"{}\" class=\"untranslated\"", language.tag(), language.writing().dir())
    }

    fn element(&mut self, name: &str, attributes: &str, at: usize) {
        let text = self.inline(at);
        if !text.trim().is_empty() {
            self.out.push_str(&format!("<{name}{attributes}>{text}</{name}>\n"));
        }
    }

    fn item_text(&mut self, at: usize, attributes: &str) {
        let text = self.inline(at);
        if attributes.is_empty() {
            self.out.push_str(&text);
        } else {
            self.out.push_str(&format!("<span{attributes}>{text}</span>"));
        }
    }

    /// Whether a block is the only one of its container.
    fn is_alone(&self, at: usize) -> bool {
        let container = self.document.blocks[at].container;
        let shares = |other: Option<&Block>| other.is_some_and(|block| block.container == container);
        !shares(self.document.blocks.get(at + 1)) && !shares(at.checked_sub(1).and_then(|before| self.document.blocks.get(before)))
    }

    fn heading(&mut self, at: usize, level: u8, attributes: &str) {
        let text = self.inline(at);
        self.heading = self.view.ids.get(&at).map(String::as_str);
        let id = self.heading.map_or_else(String::new, |id| attribute("id", id));
        let label = match self.card.filter(|card| card.heading == at) {
            Some(card) => format!(
                "<span class=\"card-label\">{}<span class=\"hidden\">: </span></span>",
                self.view.words.say(card.urgency.name()).html()
            ),
            None => String::new(),
        };
        self.out.push_str(&format!("<h{level}{id}{attributes}>{label}{text}</h{level}>\n"));
    }

    fn open_card(&mut self, at: usize) {
        let Some(card) = self.view.cards.iter().find(|card| card.heading == at) else { return };
        let id = self.view.ids.get(&at).map_or_else(String::new, |id| attribute("aria-labelledby", id));
        self.out.push_str(&format!("<section class=\"card {}\"{id}>\n", card.urgency.name()));
        self.card = Some(card);
    }

    /// Closes the card that does not hold this block.
    fn close_card(&mut self, at: usize) {
        if self.card.is_some_and(|card| !card.blocks.contains(&at)) {
            self.out.push_str("</section>\n");
            self.card = None;
        }
    }

    /// Opens and closes containers until exactly those are open that hold a block.
    fn enter(&mut self, at: usize) {
        let path = self.document.containers_of(at);
        let common = path.iter().zip(&self.open).take_while(|(a, b)| a == b).count();
        self.close_to(common);
        for place in path.into_iter().skip(common) {
            self.open_container(place);
            self.open.push(place);
        }
    }

    fn open_container(&mut self, place: usize) {
        let container = &self.document.containers[place];
        let opening = match &container.kind {
            ContainerKind::List(list) => match self.document.lists[*list].start {
                None => "\n<ul>\n".to_owned(),
                Some(1) => "\n<ol>\n".to_owned(),
                Some(start) => format!("\n<ol start=\"{start}\">\n"),
            },
            ContainerKind::Item { task: None, .. } => "<li>".to_owned(),
            ContainerKind::Item { task: Some(is_done), .. } => {
                let (sign, key) = if *is_done { ("☑", "task-done") } else { ("☐", "task-open") };
                format!(
                    "<li class=\"task\"><span aria-hidden=\"true\">{sign}</span> <span class=\"hidden\">{}: </span>",
                    self.view.words.say(key).html()
                )
            }
            ContainerKind::Quotation(None) => "<blockquote>\n".to_owned(),
            ContainerKind::Quotation(Some(alert)) => {
                let (class, key) = alert_names(*alert);
                let label = self.view.words.say(key).html();
                format!("<div class=\"alert {class}\" role=\"note\">\n<p class=\"alert-label\">{label}</p>\n")
            }
            ContainerKind::Table(_) => {
                self.row = None;
                // Where it is wider than the screen, it is moved sideways: by keyboard too, so it can be stopped at and has a name.
                let name = self.heading.map_or_else(String::new, |heading| attribute("aria-labelledby", heading));
                format!("<div class=\"table\" role=\"group\" tabindex=\"0\"{name}>\n<table>\n")
            }
            ContainerKind::Footnote(_) => String::new(),
            ContainerKind::Definitions => "<dl>\n".to_owned(),
            ContainerKind::Definition => "<dd>".to_owned(),
        };
        self.out.push_str(&opening);
    }

    fn close_to(&mut self, depth: usize) {
        while self.open.len() > depth {
            let place = self.open.pop().expect("longer than its depth");
            let closing = match &self.document.containers[place].kind {
                ContainerKind::List(list) if self.document.lists[*list].start.is_none() => "</ul>\n",
                ContainerKind::List(_) => "</ol>\n",
                ContainerKind::Item { .. } => "</li>\n",
                ContainerKind::Quotation(None) => "</blockquote>\n",
                ContainerKind::Quotation(Some(_)) => "</div>\n",
                ContainerKind::Table(_) => match self.row.take() {
                    Some(0) => "</tr>\n</thead>\n</table>\n</div>\n",
                    Some(_) => "</tr>\n</tbody>\n</table>\n</div>\n",
                    None => "</table>\n</div>\n",
                },
                ContainerKind::Footnote(_) => "",
                ContainerKind::Definitions => "</dl>\n",
                ContainerKind::Definition => "</dd>\n",
            };
            self.out.push_str(closing);
        }
    }

    fn cell(&mut self, at: usize, (table, row, column): (usize, usize, usize), attributes: &str) {
        if self.row != Some(row) {
            self.out.push_str(match (self.row, row) {
                (None, 0) => "<thead>\n<tr>",
                (None, _) => "<tbody>\n<tr>",
                (Some(0), _) => "</tr>\n</thead>\n<tbody>\n<tr>",
                (Some(_), _) => "</tr>\n<tr>",
            });
            self.row = Some(row);
        }
        let text = self.inline(at);
        let is_empty = text.trim().is_empty();
        let shape = &self.document.tables[table];
        let element = match (row, column) {
            _ if is_empty => "td",
            (0, _) => "th scope=\"col\"",
            (_, 0) if shape.columns > 1 => "th scope=\"row\"",
            _ => "td",
        };
        let class = match shape.alignments.get(column) {
            Some(Alignment::Center) => " class=\"center\"",
            Some(Alignment::End) => " class=\"end\"",
            _ => "",
        };
        // A cell without a translation has its own class and stands where lines start.
        let class = if attributes.is_empty() { class } else { "" };
        let name = element.split(' ').next().unwrap_or(element);
        self.out.push_str(&format!("<{element}{class}{attributes}>{text}</{name}>"));
    }

    fn inline(&mut self, at: usize) -> String {
        let document = self.document;
        let block = &document.blocks[at];
        let uses = if matches!(block.kind, BlockKind::Heading { .. } | BlockKind::DefinitionTerm)
            || self.view.edition.untranslated.contains(&at)
        {
            Vec::new()
        } else {
            self.new_terms(at)
        };
        let is_right_to_left = document.language.writing() == Writing::RightToLeft && !self.view.edition.untranslated.contains(&at);
        let stretches = stretches(document, at, &uses, is_right_to_left);
        for stretch in &stretches {
            if let Dress::Term(term) = stretch.dress
                && !self.terms.contains(&term)
            {
                self.terms.push(term);
            }
        }
        let mut writer = Spoken::new(self.view, document, &mut self.notes);
        written(document, at, &stretches, &mut writer)
    }

    /// The first use of each term that the page has not used before.
    fn new_terms(&self, at: usize) -> Vec<(std::ops::Range<usize>, usize)> {
        let mut found = self.view.glossary.uses(&self.document.blocks[at].passage);
        let mut seen: BTreeSet<usize> = self.terms.iter().copied().collect();
        found.retain(|(_, term)| seen.insert(*term));
        found
    }
}

/// The name of an alert for styles, and the key of its label.
pub(super) fn alert_names(alert: Alert) -> (&'static str, &'static str) {
    match alert {
        Alert::Note => ("note", "alert-note"),
        Alert::Tip => ("tip", "alert-tip"),
        Alert::Important => ("important", "alert-important"),
        Alert::Warning => ("warning", "alert-warning"),
        Alert::Caution => ("caution", "alert-caution"),
    }
}

/// An address or a plain text with the values of its variables.
pub(super) fn filled(text: &str, values: &Values) -> String {
    let mut filled = text.to_owned();
    for (name, value) in values.iter() {
        for written in [format!("{{ ${name} }}"), format!("{{${name}}}"), format!("%7B%20${name}%20%7D")] {
            if filled.contains(&written) {
                filled = filled.replace(&written, &value.text);
            }
        }
    }
    filled
}
