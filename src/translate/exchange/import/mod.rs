//! Translations that come back: compared with what would go out today, so that only differences are taken; what would lose something
//! is refused with its place in the file.

use super::own::expect_own;
use super::resolve::{TextFault, anchors, known, known_to_file, may_leave_out, value_of};
use super::sheet::bare_sheets;
use super::{Entry, Mark, Parsed, Row, Sheet};
use crate::catalog::Value;
use crate::diagnostic::{Diagnostic, Label as Place, Severity, sort};
use crate::language::Language;
use crate::project::Project;
use crate::source::{SourceId, Span};
use crate::translate::{Plan, Remembered, SourceMessage, State, Word, changed_words, normal};
use jiff::civil::Date;
use std::collections::BTreeMap;

mod refuse;
mod state;
mod write;

/// How an import is done.
#[derive(Clone, Debug)]
pub struct ImportOptions {
    /// The language of files that do not name theirs.
    pub language: Option<Language>,
    /// How far every imported translation has come; otherwise what its file says.
    pub state: Option<State>,
    /// Who stands for them.
    pub who: String,
    /// Take translations of texts that have changed since, as stale ones.
    pub takes_stale: bool,
    /// Take translations of texts that somebody else has translated meanwhile; the others go to the memory.
    pub overwrites: bool,
    /// The day that counts as today.
    pub today: Date,
}

/// How many messages an import met.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// With a new or another translation.
    pub translated: usize,
    /// With the same translation, which somebody stands for now.
    pub states: usize,
    /// As they are in the project.
    pub unchanged: usize,
    /// Without a translation in the file.
    pub blank: usize,
    /// Refused.
    pub refused: usize,
}

/// What an import comes to.
#[derive(Debug, Default)]
pub struct Import {
    /// Catalogues and their sidecars as they would be written, by language and page.
    pub catalogs: BTreeMap<(Language, String), (String, String)>,
    /// Translations that give way, by language.
    pub memories: BTreeMap<Language, Vec<Remembered>>,
    /// What is refused (errors), and what should be known.
    pub diagnostics: Vec<Diagnostic>,
    /// How many messages were met.
    pub counts: Imported,
}

/// One text that was understood.
struct Incoming<'a> {
    row: &'a Row,
    value: Value,
    is_changed: bool,
    mark: &'a Mark,
    base: Option<&'a str>,
    /// What the source said when it was translated, where that has changed.
    was: Option<Value>,
    place: Place,
}

struct Importer<'a> {
    project: &'a Project,
    plan: &'a Plan,
    options: &'a ImportOptions,
    sheets: &'a BTreeMap<Language, Vec<Sheet>>,
    result: Import,
    /// Where each text was met: language, page and name.
    met: BTreeMap<(Language, String, String), Place>,
    /// What was understood, by language, page and key.
    incoming: BTreeMap<(Language, String, String), Vec<Incoming<'a>>>,
    refused: Vec<(Language, String, String)>,
}

/// Compares files with the project and works out what to write. `files` are read already and named in the project's sources.
#[must_use]
pub fn import(project: &Project, plan: &Plan, terms: &[String], files: &[(SourceId, Parsed)], options: &ImportOptions) -> Import {
    let mut all: BTreeMap<Language, Vec<Sheet>> = BTreeMap::new();
    for (_, parsed) in files {
        for language in parsed.entries.iter().filter_map(|entry| language_of(entry, options)) {
            if !all.contains_key(&language) && is_target(project, &language) {
                let found = bare_sheets(project, plan, &language, terms);
                all.insert(language, found);
            }
        }
    }
    for (language, sheets) in &mut all {
        let entries = files.iter().flat_map(|(_, parsed)| &parsed.entries);
        expect_own(sheets, entries.filter(|entry| language_of(entry, options).as_ref() == Some(language)), plan);
    }
    let mut importer = Importer {
        project,
        plan,
        options,
        sheets: &all,
        result: Import::default(),
        met: BTreeMap::new(),
        incoming: BTreeMap::new(),
        refused: Vec::new(),
    };
    for (file, parsed) in files {
        for fault in &parsed.faults {
            let place = Place::new(*file, fault.span);
            importer.result.diagnostics.push(
                Diagnostic::new("import-broken-file", Severity::Error, fault.message.clone(), place)
                    .why("What cannot be read would be lost.")
                    .help(fault.help.clone()),
            );
        }
        for entry in &parsed.entries {
            importer.entry(*file, entry);
        }
    }
    importer.settle();
    let mut result = importer.result;
    sort(&mut result.diagnostics);
    result
}

fn language_of(entry: &Entry, options: &ImportOptions) -> Option<Language> {
    entry.language.as_ref().map_or_else(|| options.language.clone(), |word| Language::parse(&word.text))
}

/// Whether a project is translated into a language.
#[must_use]
pub fn is_target(project: &Project, language: &Language) -> bool {
    *language != project.config.source_language && (project.config.languages.contains(language) || project.locale(language).is_some())
}

impl<'a> Importer<'a> {
    fn refuse(&mut self, code: &'static str, message: String, place: Place) -> &mut Diagnostic {
        self.result.counts.refused += 1;
        self.result.diagnostics.push(Diagnostic::new(code, Severity::Error, message, place));
        self.result.diagnostics.last_mut().expect("just pushed")
    }

    fn entry(&mut self, file: SourceId, entry: &'a Entry) {
        let place = |span: Span| Place::new(file, span);
        let sheets = self.sheets;
        let language = language_of(entry, self.options);
        let Some((language, sheets)) = language.and_then(|language| sheets.get_key_value(&language)) else {
            return self.wrong_language(entry, file);
        };
        let named = |sheet: &&Sheet| entry.page.as_ref().is_none_or(|page| sheet.page == page.text);
        let in_page: Vec<&Sheet> = sheets.iter().filter(named).collect();
        // A tool may have put a name of its own in the place of the page's.
        let looked_in: Vec<&Sheet> = if in_page.is_empty() { sheets.iter().collect() } else { in_page };
        let rows: Vec<(&Sheet, &Row)> = looked_in
            .iter()
            .flat_map(|sheet| sheet.rows.iter().filter(|row| row.name == entry.name.text).map(move |row| (*sheet, row)))
            .collect();
        let [(sheet, row)] = rows[..] else {
            return self.unknown(entry, file, &looked_in, rows.len());
        };
        let id = (language.clone(), sheet.page.clone(), row.name.clone());
        if let Some(first) = self.met.get(&id) {
            let other = first.clone().with_message("the first one");
            let found = self.refuse("import-duplicate", format!("“{}” stands twice", entry.name.text), place(entry.name.span));
            found.secondary.push(other);
            found.help = "keep the right one and take the other out".into();
            return;
        }
        self.met.insert(id.clone(), place(entry.name.span));
        let key = (language.clone(), sheet.page.clone(), row.key.clone());
        if let Err(()) = self.understand(file, entry, sheet, row, &key) {
            self.refused.push(key);
        }
    }

    /// Understands the translation of a known text; an error has been told.
    fn understand(
        &mut self,
        file: SourceId,
        entry: &'a Entry,
        sheet: &Sheet,
        row: &'a Row,
        key: &(Language, String, String),
    ) -> Result<(), ()> {
        let place = |span: Span| Place::new(file, span);
        let Some(target) = entry.target.as_ref().filter(|target| !target.is_blank()) else {
            self.result.counts.blank += 1;
            let was_there = entry.mark.label.is_none_or(|label| label.state.is_some());
            if row.target.is_some() && was_there {
                let message = format!("the file has no translation of “{}”; the project keeps its own", row.name);
                let found = Diagnostic::new("import-blank", Severity::Warning, message, place(entry.name.span));
                self.result.diagnostics.push(found.help("to take a translation away, take it out of the .ftl file").key(&row.key));
            }
            return Ok(());
        };
        let mut names = known(row, sheet.is_page);
        let source = entry.source.as_ref().map(|source| value_of(source, &names).or_else(|_| value_of(source, &known_to_file(source))));
        let same = |value: &Value| normal(&value.to_plain()) == normal(&row.source.to_plain());
        let changed_source = match source {
            Some(Ok(value)) if !same(&value) => Some(value),
            Some(Err(_)) => Some(Value::default()),
            _ => None,
        };
        if let (Some(_), Some(source)) = (&changed_source, &entry.source) {
            // Names in the file stand for what they stood for when it was written.
            names.splice(0..0, known_to_file(source));
        }
        let value = match value_of(target, &names) {
            Ok(value) => value,
            Err(TextFault { span, message }) => {
                let plan = self.plan;
                let found = self.refuse("import-broken-text", message, place(span)).secondary_source(row, plan);
                found.why = "What patients read would have a hole, or signs that mean nothing to them.".into();
                found.help = "keep protected pieces and brackets as they are in the source".into();
                return Err(());
            }
        };
        let is_changed = row.target.as_ref() != Some(&value);
        if is_changed {
            if let Some(old) = changed_source.as_ref().filter(|_| !self.options.takes_stale) {
                let shown = marked(&old.to_plain(), &row.source.to_plain());
                let span = entry.source.as_ref().map_or(entry.name.span, |source| source.span);
                let plan = self.plan;
                let found = self.refuse("import-changed-source", "the source has changed since this went out".into(), place(span));
                found.secondary_source(row, plan);
                found.secondary.last_mut().into_iter().for_each(|label| label.message = format!("now: {shown}").into());
                found.why = "The translation gives the advice of yesterday.".into();
                found.help = "translate today’s text, or take it as stale with --accept-stale".into();
                return Err(());
            }
            let source = changed_source.as_ref().unwrap_or(&row.source);
            self.lost_anchors(file, target.span, sheet, row, (source, &value))?;
        }
        let base = entry.base.as_deref();
        let incoming = Incoming { row, value, is_changed, mark: &entry.mark, base, was: changed_source, place: place(target.span) };
        self.incoming.entry(key.clone()).or_default().push(incoming);
        Ok(())
    }

    /// Variables, terms and links that a translation loses or invents.
    fn lost_anchors(&mut self, file: SourceId, span: Span, sheet: &Sheet, row: &Row, (source, value): (&Value, &Value)) -> Result<(), ()> {
        if row.is_raw {
            return Ok(());
        }
        let (wanted, there) = (anchors(source, sheet.is_page), anchors(value, sheet.is_page));
        let others = sheet.rows.iter().filter(|other| other.key == row.key);
        let fine: Vec<String> = others
            .flat_map(|other| {
                let own = other.target.as_ref().map(|target| anchors(target, sheet.is_page)).unwrap_or_default();
                anchors(&other.source, sheet.is_page).into_iter().chain(own)
            })
            .collect();
        let lost: Vec<String> =
            wanted.iter().filter(|name| !there.contains(*name) && !may_leave_out(&row.choices, name)).cloned().collect();
        let invented: Vec<String> = there.iter().filter(|name| !wanted.contains(*name) && !fine.contains(*name)).cloned().collect();
        let shown = |name: &String| if name.starts_with('$') { format!("{{ {name} }}") } else { name.clone() };
        for (names, what, help) in [
            (lost, "leaves out", "put it where it belongs in the sentence"),
            (invented, "has what the source does not have:", "take it out, or write it as the source does"),
        ] {
            if names.is_empty() {
                continue;
            }
            let names = names.iter().map(shown).collect::<Vec<_>>().join(", ");
            let message = format!("the translation of “{}” {what} {names}", row.name);
            let plan = self.plan;
            let found = self.refuse("import-lost-placeholder", message, Place::new(file, span)).secondary_source(row, plan);
            found.why = "A telephone number, a dose or a link would be missing from the page.".into();
            found.help = help.into();
            return Err(());
        }
        Ok(())
    }

    /// Puts texts together to messages, and messages into catalogues.
    fn settle(&mut self) {
        let incoming = std::mem::take(&mut self.incoming);
        let mut by_page: BTreeMap<(Language, String), Vec<write::Change>> = BTreeMap::new();
        for ((language, page, key), texts) in incoming {
            if self.refused.contains(&(language.clone(), page.clone(), key.clone())) {
                continue;
            }
            let Some(sheet) = self.sheets.get(&language).and_then(|sheets| sheets.iter().find(|sheet| sheet.page == page)) else {
                continue;
            };
            let rows: Vec<&Row> = sheet.rows.iter().filter(|row| row.key == key).collect();
            let Some(message) = self.message(&page, &key) else { continue };
            match self.change(message, &rows, &texts) {
                Ok(Some(change)) => by_page.entry((language, page)).or_default().push(change),
                Ok(None) => self.result.counts.unchanged += 1,
                Err(found) => {
                    self.result.counts.refused += 1;
                    self.result.diagnostics.push(*found);
                }
            }
        }
        for ((language, page), changes) in by_page {
            self.write(&language, &page, &changes);
        }
    }

    fn message(&self, page: &str, key: &str) -> Option<&'a SourceMessage> {
        let unit = self.plan.units.iter().find(|unit| unit.id == page)?;
        unit.messages.iter().find(|message| message.key == key)
    }
}

/// The new text with what is gone and what came: `Take [-500-]{+50+} mg`.
fn marked(old: &str, new: &str) -> String {
    let word = |word: Word| match word {
        Word::Same(text) => text,
        Word::Removed(text) => format!("[-{text}-]"),
        Word::Added(text) => format!("{{+{text}+}}"),
    };
    changed_words(old, new).into_iter().map(word).collect()
}

trait AtSource {
    fn secondary_source(&mut self, row: &Row, plan: &Plan) -> &mut Self;
}

impl AtSource for Diagnostic {
    /// Adds the place of the source text.
    fn secondary_source(&mut self, row: &Row, plan: &Plan) -> &mut Self {
        let message = plan.units.iter().flat_map(|unit| &unit.messages).find(|message| message.key == row.key);
        self.key = Some(row.key.clone());
        self.secondary.extend(message.map(|message| Place::new(message.source, message.span).with_message("the source says this")));
        self
    }
}
