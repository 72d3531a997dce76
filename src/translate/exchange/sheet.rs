//! What goes out to a translator: every text of a catalogue with its translation, where that stands, and what a translator must know.

use super::label::Label;
use super::notes::{Note, Notes};
use super::own::own_attributes;
use crate::catalog::{Axis, Catalog, Content, Value, Variants, needed_categories};
use crate::language::Language;
use crate::project::Project;
use crate::translate::judge::entry;
use crate::translate::suggest::source_content;
use crate::translate::{
    Judged, MOST_SUGGESTIONS, Plan, SourceMessage, States, Suggestion, Suggestions, Unit, UnitKind, fingerprint, judge,
};

/// A value with more combinations of choices than this travels as it stands in the file.
const MOST_CHOICES: usize = 64;

/// The texts of one catalogue.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// The catalogue's name, which is the page's.
    pub page: String,
    /// What the page is called.
    pub title: String,
    /// The file that its texts come from.
    pub path: String,
    /// The language of the source.
    pub source_language: Language,
    /// The language of the translations.
    pub language: Language,
    /// Whether texts are Markdown.
    pub is_page: bool,
    /// The texts, in order.
    pub rows: Vec<Row>,
}

/// One text.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its name in exchange files: `key`, `key.attribute`, `key[one]`.
    pub name: String,
    /// The key of its message.
    pub key: String,
    /// The attribute that it is; empty for what the message itself says.
    pub attribute: String,
    /// The choices that lead to it: selector and key.
    pub choices: Vec<(String, String)>,
    /// What its value chooses by in the target language.
    pub axes: Vec<Axis>,
    /// The value as it stands in a file is its text: it has too many choices to be opened.
    pub is_raw: bool,
    /// What the source says.
    pub source: Value,
    /// The translation.
    pub target: Option<Value>,
    /// What the translation is worth.
    pub label: Label,
    /// What the source said when it was translated, where that has changed.
    pub was: Option<String>,
    /// The fingerprint of the whole translation, so that an import sees whether somebody else changed it meanwhile.
    pub base: Option<String>,
    /// What a translator must know.
    pub notes: Vec<Note>,
    /// Translations of texts like it.
    pub suggestions: Vec<Suggestion>,
}

/// The sheets of a language, by page, with suggestions. Pages without a text are left out.
#[must_use]
pub fn sheets(project: &Project, plan: &Plan, language: &Language, terms: &[String]) -> Vec<Sheet> {
    with_suggestions(project, plan, language, (terms, &Suggestions::of(project, plan, language, terms)))
}

/// The sheets of a language as far as an import compares itself with them.
pub(super) fn bare_sheets(project: &Project, plan: &Plan, language: &Language, terms: &[String]) -> Vec<Sheet> {
    with_suggestions(project, plan, language, (terms, &Suggestions::default()))
}

fn with_suggestions(project: &Project, plan: &Plan, language: &Language, (terms, suggestions): (&[String], &Suggestions)) -> Vec<Sheet> {
    let sheet = |unit: &Unit| sheet(project, unit, language, (terms, suggestions));
    plan.units.iter().filter(|unit| unit.kind != UnitKind::Gone).map(sheet).filter(|sheet| !sheet.rows.is_empty()).collect()
}

fn sheet(project: &Project, unit: &Unit, language: &Language, (terms, suggestions): (&[String], &Suggestions)) -> Sheet {
    let locale = project.locale(language);
    let catalog = locale.and_then(|locale| locale.catalogs.get(&unit.id));
    let sidecar = locale.and_then(|locale| locale.states.get(&unit.id));
    let states = sidecar.map(|source| States::parse(&project.sources.file(*source).text));
    let page = if let UnitKind::Page(at) = unit.kind { project.pages.get(at) } else { None };
    let title = page.and_then(|page| page.document.title()).unwrap_or(&unit.id).to_owned();
    let notes = Notes::new(project, language, &title);
    let mut rows = Vec::new();
    for message in &unit.messages {
        let judged = judge(message, catalog, states.as_ref(), project, terms);
        let Some(source) = source_content(project, message, &unit.id) else { continue };
        let target = catalog.and_then(|catalog| content(project, catalog, &message.key));
        let base = catalog.and_then(|catalog| {
            let text = &project.sources.file(catalog.source).text;
            Some(fingerprint(entry(text, catalog.message(&message.key)?)))
        });
        let one = Message { message, judged: &judged, source: &source, target: target.as_ref(), base };
        let mut found = one.rows(language, &notes);
        if one.judged.stale.is_some() || one.target.is_none() {
            found.iter_mut().for_each(|row| row.suggestions = suggestions.like(&row.source.to_plain(), MOST_SUGGESTIONS));
        }
        rows.extend(found);
    }
    let path = unit.messages.first().map_or(String::new(), |message| project.sources.file(message.source).path.clone());
    Sheet {
        page: unit.id.clone(),
        title,
        path,
        source_language: project.config.source_language.clone(),
        language: language.clone(),
        is_page: page.is_some(),
        rows,
    }
}

fn content(project: &Project, catalog: &Catalog, key: &str) -> Option<Content> {
    catalog.content(&project.sources.file(catalog.source).text, catalog.message(key)?)
}

/// One message on its way out.
struct Message<'a> {
    message: &'a SourceMessage,
    judged: &'a Judged,
    source: &'a Content,
    target: Option<&'a Content>,
    base: Option<String>,
}

impl Message<'_> {
    fn rows(&self, language: &Language, notes: &Notes<'_>) -> Vec<Row> {
        let attributes = self.source.attributes.iter().map(|(name, _)| name.as_str());
        let parts = self.source.value.iter().map(|_| "").chain(attributes);
        let mut rows: Vec<Row> = parts.flat_map(|name| self.part_rows(name, language, notes)).collect();
        for (attribute, source, target) in own_attributes(self.message, self.source, self.target) {
            let row = self.row(attribute, notes.of_own(self.message, self.source));
            rows.push(Row { name: format!("{}.{attribute}", row.key), is_raw: true, source, target: Some(target), ..row });
        }
        rows
    }

    /// A row without its name and texts.
    fn row(&self, attribute: &str, notes: Vec<Note>) -> Row {
        let label = Label::of(self.judged);
        Row {
            name: String::new(),
            key: self.message.key.clone(),
            attribute: attribute.to_owned(),
            choices: Vec::new(),
            axes: Vec::new(),
            is_raw: false,
            source: Value::default(),
            target: None,
            label,
            was: self.judged.stale.as_ref().map(|(_, old)| old.clone()).filter(|old| !old.is_empty() && label.state.is_some()),
            base: self.base.clone(),
            notes,
            suggestions: Vec::new(),
        }
    }

    fn part_rows(&self, attribute: &str, language: &Language, notes: &Notes<'_>) -> Vec<Row> {
        let Some(source) = self.source.part(attribute) else { return Vec::new() };
        let target = self.target.and_then(|content| content.part(attribute));
        let (opened, translated) = (Variants::of(source), target.map(Variants::of));
        let axes = axes(&opened, translated.as_ref(), language);
        let count = axes.iter().map(|axis| axis.keys.len()).try_fold(1_usize, usize::checked_mul);
        let key = if attribute.is_empty() { self.message.key.clone() } else { format!("{}.{attribute}", self.message.key) };
        let label = Label { state: Label::of(self.judged).state.filter(|_| target.is_some()), ..Label::of(self.judged) };
        let row = |name: String, choices: Vec<(String, String)>, source: Value, target: Option<Value>| {
            let row = self.row(attribute, notes.of(self.message, self.source, &source, &choices));
            let label = Label { stale: label.stale.filter(|_| label.state.is_some()), ..label };
            Row { was: row.was.filter(|_| label.state.is_some()), name, choices, axes: axes.clone(), source, target, label, ..row }
        };
        if count.is_none_or(|count| count > MOST_CHOICES) {
            let raw = |value: &Value| Value::text(&value.to_fluent());
            return vec![Row { is_raw: true, ..row(key, Vec::new(), raw(source), target.map(raw)) }];
        }
        let mut combinations: Vec<Vec<(String, String)>> = vec![Vec::new()];
        for axis in &axes {
            let longer = |choices: Vec<(String, String)>| {
                axis.keys.iter().map(move |key| {
                    let mut choices = choices.clone();
                    choices.push((axis.selector.clone(), key.clone()));
                    choices
                })
            };
            combinations = combinations.into_iter().flat_map(longer).collect();
        }
        let made = |choices: Vec<(String, String)>| {
            let shown: Vec<&str> =
                axes.iter().zip(&choices).filter(|(axis, _)| axis.keys.len() > 1).map(|(_, (_, key))| key.as_str()).collect();
            let name = if shown.is_empty() { key.clone() } else { format!("{key}[{}]", shown.join(",")) };
            let (source, target) = (opened.at(&choices), translated.as_ref().map(|translated| translated.at(&choices)));
            row(name, choices, source, target)
        };
        combinations.into_iter().map(made).collect()
    }
}

/// What a value chooses by in the target language: as in the source, with the plural categories of the target, and what the
/// translation chooses by on its own.
fn axes(source: &Variants, target: Option<&Variants>, language: &Language) -> Vec<Axis> {
    let mut axes = source.axes();
    for axis in axes.iter_mut().filter(|axis| axis.is_number && !is_ordinal(axis)) {
        let default = axis.keys.pop().unwrap_or_else(|| "other".to_owned());
        let is_category = |key: &String| ["zero", "one", "two", "few", "many", "other"].contains(&key.as_str());
        let numbers = axis.keys.iter().filter(|key| !is_category(key)).cloned();
        let categories = needed_categories(language).into_iter().map(str::to_owned);
        let mut keys: Vec<String> = numbers.chain(categories.filter(|key| *key != default)).collect();
        keys.push(default);
        axis.keys = keys;
    }
    for own in target.map(Variants::axes).into_iter().flatten() {
        match axes.iter_mut().find(|axis| axis.selector == own.selector) {
            Some(axis) => {
                for key in own.keys {
                    if !axis.keys.contains(&key) {
                        let before_default = axis.keys.len() - 1;
                        axis.keys.insert(before_default, key);
                    }
                }
            }
            None => axes.push(own),
        }
    }
    axes
}

fn is_ordinal(axis: &Axis) -> bool {
    axis.selector.contains("ordinal")
}
