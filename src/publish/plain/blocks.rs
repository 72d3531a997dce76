//! The blocks of a page as plain text: headings with a line below them, lists with signs before them, tables read row by row.

use super::inside::Inside;
use crate::document::{BlockKind, ContainerKind, Document};
use crate::language::Writing;
use crate::publish::body::{alert_names, footnote_of};
use crate::publish::cards::{Card, cards};
use crate::publish::edition::Edition;
use crate::publish::glossary::Glossary;
use crate::publish::inline::{stretches, written};
use crate::publish::page::Place;
use crate::publish::site::Site;
use crate::publish::words::Words;
use std::collections::{BTreeMap, BTreeSet};
use unicode_width::UnicodeWidthStr;

/// The blocks of a page as text.
pub(super) struct Blocks {
    pub(super) title: String,
    /// All other blocks, footnotes left out.
    pub(super) main: String,
    /// The footnotes in the order in which the text leads to them.
    pub(super) notes: Vec<String>,
    /// The terms that the page uses, in order of first use.
    pub(super) terms: Vec<usize>,
}

/// The blocks of a page as text.
pub(super) fn blocks(site: &Site<'_>, place: Place, edition: &Edition<'_>, words: &Words) -> Blocks {
    let known = site.known(place);
    let page = site.page(place.page);
    let document = &*edition.document;
    let cards = cards(&page.document);
    let glossary = site.glossary_at(place);
    let (begun, rows) = (BTreeSet::new(), BTreeMap::new());
    let mut writer = Blockwriter {
        site,
        document,
        edition,
        words,
        page: &page.id,
        glossary,
        cards: &cards,
        begun,
        rows,
        notes: Vec::new(),
        terms: Vec::new(),
    };
    let mut title = String::new();
    let mut main = String::new();
    for at in 0..document.blocks.len() {
        if footnote_of(document, at).is_some() {
            continue;
        }
        let Some((text, starts_item)) = writer.block(at) else { continue };
        if at == 0 && document.blocks[0].kind == (BlockKind::Heading { level: 1 }) {
            title = text;
            continue;
        }
        if !main.is_empty() {
            main.push_str(if starts_item { "\n" } else { "\n\n" });
        }
        main.push_str(&text);
    }
    if document.title_block().is_none() {
        title = headed(&known.title, 1);
    }
    let mut notes = Vec::new();
    // A footnote may lead to another: the list grows while it is written.
    while let Some(label) = writer.notes.get(notes.len()).cloned() {
        let parts: Vec<String> = (0..document.blocks.len())
            .filter(|at| footnote_of(document, *at) == Some(label.as_str()) && document.blocks[*at].is_prose())
            .map(|at| writer.inline(at))
            .collect();
        notes.push(parts.join("\n"));
    }
    Blocks { title, main, notes, terms: writer.terms }
}

/// A heading: a line below it shows the two highest levels.
pub(super) fn headed(text: &str, level: u8) -> String {
    let text = text.trim().replace('\n', " ");
    let sign = match level {
        1 => "=",
        2 => "-",
        _ => return text,
    };
    // A longer line would be broken on a small screen.
    const LONGEST: usize = 40;
    format!("{text}\n{}", sign.repeat(text.width().clamp(3, LONGEST)))
}

struct Blockwriter<'a> {
    site: &'a Site<'a>,
    document: &'a Document,
    edition: &'a Edition<'a>,
    words: &'a Words,
    page: &'a str,
    glossary: &'a Glossary,
    cards: &'a [Card],
    /// Containers whose first block has been written.
    begun: BTreeSet<usize>,
    /// The headers of each table's columns.
    rows: BTreeMap<(usize, usize), String>,
    notes: Vec<String>,
    terms: Vec<usize>,
}

impl Blockwriter<'_> {
    /// A block as text, and whether it is an item that follows another without a blank line between; none for one without text.
    fn block(&mut self, at: usize) -> Option<(String, bool)> {
        let block = &self.document.blocks[at];
        let mut text = match block.kind {
            BlockKind::Heading { level } => self.heading(at, level),
            BlockKind::Cell { table, row, column } => self.cell(at, (table, row, column)),
            BlockKind::Code => self.document.code_of(at).unwrap_or_default().to_owned(),
            // Raw HTML is never passed on; a finding of the linter says so.
            BlockKind::Html => String::new(),
            _ => self.inline(at),
        };
        if text.trim().is_empty() {
            return None;
        }
        if block.kind == BlockKind::Definition {
            text = format!("  {}", text.replace('\n', "\n  "));
        }
        let is_row = matches!(block.kind, BlockKind::Cell { column, .. } if column > 0);
        let (first, rest, starts_item) = self.margins(at);
        let mut lines = text.trim_end().lines();
        let mut written = format!("{first}{}", lines.next().unwrap_or_default());
        for line in lines {
            written.push_str(&format!("\n{rest}{line}"));
        }
        Some((written, starts_item || is_row || block.kind == BlockKind::Definition))
    }

    /// What stands before the first line of a block and before its others, and whether it follows an item closely.
    fn margins(&mut self, at: usize) -> (String, String, bool) {
        let (mut first, mut rest, mut is_close) = (String::new(), String::new(), false);
        for place in self.document.containers_of(at) {
            let is_new = self.begun.insert(place);
            match &self.document.containers[place].kind {
                ContainerKind::Item { task, .. } => {
                    let sign = match (task, self.number(place)) {
                        (Some(true), _) => "[x] ".to_owned(),
                        (Some(false), _) => "[ ] ".to_owned(),
                        (None, Some(number)) => format!("{number}. "),
                        (None, None) => "- ".to_owned(),
                    };
                    let indent = " ".repeat(sign.len());
                    is_close = is_new && !self.is_first(place);
                    first.push_str(if is_new { &sign } else { &indent });
                    rest.push_str(&indent);
                }
                ContainerKind::Quotation(alert) => {
                    if let Some(alert) = alert.filter(|_| is_new) {
                        first.push_str(&format!("> [{}]\n{rest}", self.words.say(alert_names(alert).1).text));
                    }
                    first.push_str("> ");
                    rest.push_str("> ");
                }
                _ => {}
            }
        }
        (first, rest, is_close)
    }

    /// The number of an item; none in a list without numbers.
    fn number(&self, item: usize) -> Option<u64> {
        let parent = self.document.containers[item].parent?;
        let ContainerKind::List(list) = self.document.containers[parent].kind else { return None };
        let start = self.document.lists[list].start?;
        let before = self.document.containers[..item].iter().filter(|other| other.parent == Some(parent)).count();
        Some(start + before as u64)
    }

    fn is_first(&self, item: usize) -> bool {
        let parent = self.document.containers[item].parent;
        !self.document.containers[..item].iter().any(|other| other.parent == parent)
    }

    fn heading(&mut self, at: usize, level: u8) -> String {
        let text = self.inline(at);
        if text.trim().is_empty() {
            return text;
        }
        let heading = headed(&text, level);
        match self.cards.iter().find(|card| card.heading == at) {
            Some(card) => format!("*** {} ***\n{heading}", self.words.say(card.urgency.name()).text),
            None => heading,
        }
    }

    /// A cell below the header with the name of its column: a listener hears what each value is.
    fn cell(&mut self, at: usize, (table, row, column): (usize, usize, usize)) -> String {
        let text = self.inline(at).replace('\n', " ").trim().to_owned();
        let has_rows = self.document.tables[table].rows > 1;
        if row == 0 && has_rows && self.document.tables[table].has_header {
            self.rows.insert((table, column), text);
            return String::new();
        }
        match self.rows.get(&(table, column)).filter(|name| !name.is_empty()) {
            Some(name) if !text.is_empty() => format!("{name}: {text}"),
            _ => text,
        }
    }

    fn inline(&mut self, at: usize) -> String {
        let document = self.document;
        let is_untranslated = self.edition.untranslated.contains(&at);
        let block = &document.blocks[at];
        if !matches!(block.kind, BlockKind::Heading { .. } | BlockKind::DefinitionTerm) && !is_untranslated {
            for (_, term) in self.glossary.uses(&block.passage) {
                if !self.terms.contains(&term) {
                    self.terms.push(term);
                }
            }
        }
        let is_right_to_left = document.language.writing() == Writing::RightToLeft && !is_untranslated;
        let stretches = stretches(document, at, &[], is_right_to_left);
        let (values, words, page) = (self.site.values(), self.words, self.page);
        written(document, at, &stretches, &mut Inside { document, values, words, page, notes: &mut self.notes })
    }
}
