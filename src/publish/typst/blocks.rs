//! The blocks of a page as Typst: headings, lists, tables, boxes, care cards.

use super::escape::{literal, markup};
use super::spoken::Inside;
use crate::document::{Alignment, BlockKind, ContainerKind, Document};
use crate::language::{Language, Writing};
use crate::publish::body::{alert_names, footnote_of};
use crate::publish::cards::Card;
use crate::publish::edition::Edition;
use crate::publish::glossary::Glossary;
use crate::publish::inline::{Dress, stretches, written};
use crate::publish::values::Values;
use crate::publish::words::{Phrase, Words};
use std::collections::{BTreeMap, BTreeSet};

/// What the blocks of a page need to know.
pub(super) struct View<'a> {
    pub(super) edition: &'a Edition<'a>,
    /// The language of what has no translation.
    pub(super) source_language: &'a Language,
    pub(super) glossary: &'a Glossary,
    pub(super) values: &'a Values,
    pub(super) words: &'a Words,
    /// For each heading its place, the same in all languages.
    pub(super) ids: &'a BTreeMap<usize, String>,
    pub(super) cards: &'a [Card],
    /// The name of the page, with which its labels start: those of several pages may stand in one document.
    pub(super) page: &'a str,
    /// Where links lead.
    pub(super) link: &'a dyn Fn(&str) -> Link,
    /// The path of an image below the folder of the document; none for one that cannot be shown.
    pub(super) image: &'a dyn Fn(&str) -> Option<String>,
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Link {
    /// To the web, an e-mail address or a telephone number.
    Web(String),
    /// To another document, by its path.
    File(String),
    /// To a place in the same document.
    Label(String),
    /// To a document in another language.
    Other(String, Language),
    /// Nowhere: its text stands alone.
    Nowhere,
}

/// The blocks of a page as Typst.
pub(super) struct Blocks {
    /// The page's heading of level 1 if it starts with one; the title as a heading where it has none.
    pub(super) title: String,
    /// All other blocks; footnotes stand where the text leads to them.
    pub(super) main: String,
    /// The terms that the page uses, in order of first use.
    pub(super) terms: Vec<usize>,
}

/// The blocks of a page as Typst. `title` stands for the heading that a page lacks.
pub(super) fn blocks(view: &View<'_>, title: &str) -> Blocks {
    let document = &*view.edition.document;
    let (out, term) = (String::new(), String::new());
    let mut renderer = Renderer { view, document, out, open: Vec::new(), card: None, term, depth: 0, seen: Seen::default() };
    let mut own_title = String::new();
    if document.title_block().is_none() {
        renderer.depth = 1;
        own_title = format!("#heading(level: 1)[{}];\n\n", markup(title));
    }
    for at in 0..document.blocks.len() {
        if footnote_of(document, at).is_none() {
            renderer.block(at);
        }
        if at == 0 && document.blocks[0].kind == (BlockKind::Heading { level: 1 }) {
            own_title = std::mem::take(&mut renderer.out);
        }
    }
    renderer.close_to(0);
    renderer.close_card(usize::MAX);
    Blocks { title: own_title, main: renderer.out, terms: renderer.seen.terms }
}

/// The label of a place in a page.
pub(super) fn label(page: &str, place: &str) -> String {
    literal(&format!("{page}#{place}"))
}

/// A phrase of leaflint's own as content; one in another language says which.
pub(super) fn phrase(phrase: &Phrase) -> String {
    let text = markup(&phrase.text);
    match &phrase.other {
        None => text,
        Some(other) => format!("{}{text}];", in_language(other)),
    }
}

/// The opening of content in a language; `];` ends it.
pub(super) fn in_language(language: &Language) -> String {
    let (tag, region) = super::fonts::typst_language(language);
    let region = region.map_or_else(|| "none".to_owned(), |region| literal(&region));
    format!("#in-language({}, {region}, {})[", literal(&tag), language.writing().dir())
}

/// What the page has shown so far.
#[derive(Default)]
pub(super) struct Seen {
    terms: Vec<usize>,
    /// Labels of footnotes that stand already.
    pub(super) notes: BTreeSet<String>,
    /// Images that stand in a link of their own.
    pub(super) images: BTreeSet<usize>,
}

pub(super) struct Renderer<'a, 'b> {
    pub(super) view: &'a View<'b>,
    pub(super) document: &'a Document,
    out: String,
    /// The containers that are open, outer before inner.
    open: Vec<usize>,
    /// The card that is open.
    card: Option<&'a Card>,
    /// The term of a list of definitions whose definition has not come yet.
    term: String,
    /// The level of the last heading: none is skipped, which PDF/UA forbids.
    depth: u8,
    pub(super) seen: Seen,
}

impl<'a> Renderer<'a, '_> {
    fn block(&mut self, at: usize) {
        let block = &self.document.blocks[at];
        self.enter(at);
        if block.container.is_none() {
            self.close_card(at);
            self.open_card(at);
        }
        match block.kind {
            BlockKind::Heading { level } => self.heading(at, level),
            BlockKind::Cell { table, column, .. } => self.cell(at, (table, column)),
            BlockKind::Code => {
                let code = self.document.code_of(at).unwrap_or_default();
                self.out.push_str(&format!("#code-block({});\n\n", literal(code)));
            }
            BlockKind::DefinitionTerm => {
                let text = self.text(at);
                if !self.term.is_empty() {
                    self.term.push_str("#linebreak();");
                }
                self.term.push_str(&text);
            }
            // Raw HTML is never passed on; a finding of the linter says so.
            BlockKind::Html => {}
            _ => {
                let text = self.text(at);
                if !text.trim().is_empty() {
                    self.out.push_str(&text);
                    self.out.push_str("\n\n");
                }
            }
        }
    }

    fn heading(&mut self, at: usize, level: u8) {
        let text = self.text(at);
        // A heading without words would be an empty line in the outline.
        if text.trim().is_empty() {
            return;
        }
        let level = level.min(self.depth + 1);
        self.depth = level;
        let urgency = match self.card.filter(|card| card.heading == at) {
            Some(card) => format!("#urgency({})[{}];", literal(card.urgency.name()), phrase(&self.view.words.say(card.urgency.name()))),
            None => String::new(),
        };
        let place = self.view.ids.get(&at).map_or_else(String::new, |id| format!(" #label({});", label(self.view.page, id)));
        self.out.push_str(&format!("#heading(level: {level})[{urgency}{text}];{place}\n\n"));
    }

    fn open_card(&mut self, at: usize) {
        let Some(card) = self.view.cards.iter().find(|card| card.heading == at) else { return };
        self.out.push_str(&format!("#care-card({})[\n", literal(card.urgency.name())));
        self.card = Some(card);
    }

    /// Closes the card that does not hold this block.
    fn close_card(&mut self, at: usize) {
        if self.card.is_some_and(|card| !card.blocks.contains(&at)) {
            self.out.push_str("];\n\n");
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
        let opening = match &self.document.containers[place].kind {
            ContainerKind::List(list) => match self.document.lists[*list].start {
                None if self.is_of_tasks(place) => "#list(marker: none,\n".to_owned(),
                None => "#list(\n".to_owned(),
                Some(start) => format!("#enum(start: {start},\n"),
            },
            ContainerKind::Item { task: None, .. } => "[".to_owned(),
            ContainerKind::Item { task: Some(is_done), .. } => {
                let key = if *is_done { "task-done" } else { "task-open" };
                format!("[#task({is_done}, {});", literal(&self.view.words.say(key).text))
            }
            ContainerKind::Quotation(None) => "#quote(block: true)[".to_owned(),
            ContainerKind::Quotation(Some(alert)) => {
                let (name, key) = alert_names(*alert);
                format!("#alert-box({})[{}][", literal(name), phrase(&self.view.words.say(key)))
            }
            ContainerKind::Table(table) => self.table(*table),
            ContainerKind::Definitions => "#terms(\n".to_owned(),
            ContainerKind::Definition => format!("terms.item([{}], [", std::mem::take(&mut self.term)),
            ContainerKind::Footnote(_) => String::new(),
        };
        self.out.push_str(&opening);
    }

    fn close_to(&mut self, depth: usize) {
        while self.open.len() > depth {
            let place = self.open.pop().expect("longer than its depth");
            self.out.truncate(self.out.trim_end_matches('\n').len());
            let closing = match &self.document.containers[place].kind {
                ContainerKind::List(_) | ContainerKind::Table(_) => "\n);\n\n",
                ContainerKind::Item { .. } => "],\n",
                ContainerKind::Quotation(_) => "];\n\n",
                ContainerKind::Definition => "]),\n",
                ContainerKind::Definitions if self.term.is_empty() => "\n);\n\n",
                // A term that nothing is said of.
                ContainerKind::Definitions => &format!("\nterms.item([{}], []),\n);\n\n", std::mem::take(&mut self.term)),
                ContainerKind::Footnote(_) => "",
            };
            self.out.push_str(closing);
        }
    }

    /// Whether a list is one of tasks: its items have boxes in place of bullets.
    fn is_of_tasks(&self, list: usize) -> bool {
        let items = self.document.containers.iter().filter(|other| other.parent == Some(list));
        let mut items =
            items.filter_map(|item| if let ContainerKind::Item { task, .. } = item.kind { Some(task) } else { None }).peekable();
        items.peek().is_some() && items.all(|task| task.is_some())
    }

    fn table(&self, table: usize) -> String {
        let shape = &self.document.tables[table];
        let side = |column: usize| match shape.alignments.get(column) {
            Some(Alignment::Center) => "center",
            Some(Alignment::End) => "end",
            _ => "start",
        };
        let sides: Vec<&str> = (0..shape.columns.max(1)).map(side).collect();
        format!("#leaflet-table({}, ({},),\n", shape.columns.max(1), sides.join(", "))
    }

    /// A cell; the function of the design takes them in order, those of the header row first.
    fn cell(&mut self, at: usize, (table, column): (usize, usize)) {
        let text = self.text(at);
        let last = self.document.tables[table].columns.saturating_sub(1);
        self.out.push_str(&format!("[{}],{}", text.trim(), if column == last { "\n" } else { " " }));
    }

    /// The text of a block; one that has no translation says in which language it is.
    fn text(&mut self, at: usize) -> String {
        let text = self.inline(at);
        if !self.view.edition.untranslated.contains(&at) || text.trim().is_empty() {
            return text;
        }
        let language = in_language(self.view.source_language);
        // A line beside a whole paragraph shows what is not translated; a heading or cell has no place for one.
        match self.document.blocks[at].kind {
            BlockKind::Paragraph | BlockKind::Quotation => format!("#untranslated[{language}{text}];];"),
            _ => format!("{language}{text}];"),
        }
    }

    fn inline(&mut self, at: usize) -> String {
        let (document, view) = (self.document, self.view);
        let block = &document.blocks[at];
        let is_untranslated = view.edition.untranslated.contains(&at);
        let has_terms = !matches!(block.kind, BlockKind::Heading { .. } | BlockKind::DefinitionTerm) && !is_untranslated;
        let uses = if has_terms { self.new_terms(at) } else { Vec::new() };
        let is_right_to_left = document.language.writing() == Writing::RightToLeft && !is_untranslated;
        let stretches = stretches(document, at, &uses, is_right_to_left);
        for stretch in &stretches {
            if let Dress::Term(term) = stretch.dress
                && !self.seen.terms.contains(&term)
            {
                self.seen.terms.push(term);
            }
        }
        written(document, at, &stretches, &mut Inside { renderer: self })
    }

    /// The first use of each term that the page has not used before.
    fn new_terms(&self, at: usize) -> Vec<(std::ops::Range<usize>, usize)> {
        let mut found = self.view.glossary.uses(&self.document.blocks[at].passage);
        let mut seen: BTreeSet<usize> = self.seen.terms.iter().copied().collect();
        found.retain(|(_, term)| seen.insert(*term));
        found
    }

    /// What a footnote says.
    pub(super) fn note(&mut self, label: &str) -> String {
        let document = self.document;
        let paragraphs: Vec<String> = (0..document.blocks.len())
            .filter(|at| footnote_of(document, *at) == Some(label) && document.blocks[*at].is_prose())
            .map(|at| self.text(at))
            .filter(|text| !text.trim().is_empty())
            .collect();
        paragraphs.join("#linebreak();")
    }
}
