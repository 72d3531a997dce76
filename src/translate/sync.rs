//! Brings catalogues and sidecars up to date with the pages; nothing that a translator wrote is ever lost.

use super::judge::{entry, staleness};
use super::memory::{Memory, Remembered};
use super::normal::normal;
use super::offers::{self, Offers, Updated};
use super::plan::{EXTRACTED, Plan, SourceMessage, Unit, UnitKind};
use super::staleness::{Grade, grade};
use super::state::{Record, State, States, fingerprint};
use crate::catalog::{
    Catalog, Change, CommentLevel, Content, FreeComment, Insertion, PatchError, Position, Value, patch, without_comments,
};
use crate::config::Config;
use crate::language::Language;
use crate::project::{Locale, Project};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// How a comment starts that stands for a message without a translation.
const STUB: &str = "missing: ";
/// How a comment line starts that shows the source text that a stale translation was made from.
const WAS: &str = "was: ";

/// What `sync` did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Counts {
    /// Messages that are new in the source.
    pub added: usize,
    /// Edited, and the translations hold.
    pub cosmetic: usize,
    /// Edited, and the translations may say something else.
    pub wording: usize,
    /// Edited where it can harm.
    pub critical: usize,
    /// Moved to another page with their translations.
    pub moved: usize,
    /// Gone from the source; their translations are in the memory.
    pub retired: usize,
    /// Translations taken back from the memory, because their text came back.
    pub restored: usize,
}

/// The files that `sync` would write: path below the locales folder to text; none for a file that goes.
#[derive(Debug, Default)]
pub struct Sync {
    /// The files.
    pub files: BTreeMap<String, Option<String>>,
    /// What changed in the source.
    pub counts: Counts,
    /// Catalogues that were left as they are, and why.
    pub refused: Vec<(String, PatchError)>,
    /// What changed, one line each: for people.
    pub notes: Vec<String>,
}

/// What changed in the source since the last extraction.
#[must_use]
pub fn summary(plan: &Plan, project: &Project, terms: &[String]) -> (Counts, Vec<String>) {
    let mut counts = Counts::default();
    let mut notes = Vec::new();
    let language = &project.config.source_language;
    for unit in &plan.units {
        for message in &unit.messages {
            let place = format!("{}: {}", unit.id, message.key);
            if let Some((from, _)) = &message.moved_from {
                counts.moved += 1;
                notes.push(format!("{place}: moved from {from}"));
            }
            match &message.previous {
                None => {
                    counts.added += 1;
                    notes.push(format!("{place}: new: {}", shortened(&message.text)));
                }
                Some(old) if *old != message.text => {
                    let grade = grade(old, &message.text, language, terms);
                    match grade {
                        Grade::Cosmetic => counts.cosmetic += 1,
                        Grade::Wording => counts.wording += 1,
                        Grade::Critical => counts.critical += 1,
                    }
                    notes.push(format!("{place}: {} edit: {}", grade.name(), shortened(&message.text)));
                }
                Some(_) => {}
            }
        }
        for (key, text) in &unit.retired {
            counts.retired += 1;
            notes.push(format!("{}: {key}: gone: {}", unit.id, shortened(text)));
        }
    }
    (counts, notes)
}

fn shortened(text: &str) -> String {
    const LONGEST: usize = 60;
    let mut short: String = text.chars().take(LONGEST).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

/// Works out what to write. `languages` are the target languages to bring up to date.
#[must_use]
pub fn sync(project: &Project, plan: &Plan, languages: &[Language], terms: &[String], today: Date) -> Sync {
    let mut result = Sync::default();
    (result.counts, result.notes) = summary(plan, project, terms);
    let source = &project.config.source_language;
    let folder = project.source_locale().map_or_else(|| source.tag().to_owned(), |locale| locale.folder.clone());
    for unit in &plan.units {
        match unit.kind {
            UnitKind::Page(_) => match extracted(unit, project, &project.config) {
                Ok(text) => drop(result.files.insert(format!("{folder}/{}.ftl", unit.id), Some(text))),
                Err(error) => result.refused.push((unit.id.clone(), error)),
            },
            UnitKind::Gone => drop(result.files.insert(format!("{folder}/{}.ftl", unit.id), None)),
            UnitKind::Written => {}
        }
    }
    for language in languages {
        Target::new(project, plan, language, terms, today).bring_up_to_date(&mut result);
    }
    result
}

/// A page's own catalogue: key, text, a group a heading, in page order.
fn extracted(unit: &Unit, project: &Project, config: &Config) -> Result<String, PatchError> {
    let path = unit.messages.first().map_or(unit.id.clone(), |message| project.sources.file(message.source).path.clone());
    let header = format!("{EXTRACTED}{path} by leaflint sync. Edit the page: this file is written anew from it.");
    let mut changes = vec![Change::Insert(Position::End, Insertion::Comment(CommentLevel::File, header))];
    let mut group = "";
    for message in &unit.messages {
        if message.group != group {
            group = &message.group;
            changes.push(Change::Insert(Position::End, Insertion::Comment(CommentLevel::Group, group.to_owned())));
        }
        let value = Value::prose(&message.text, |name| config.variables().contains_key(name));
        let content = Content { key: message.key.clone(), comment: None, value: Some(value), attributes: Vec::new() };
        changes.push(Change::Insert(Position::End, Insertion::Message(content)));
    }
    patch("", &changes)
}

/// One target language while it is brought up to date.
struct Target<'a> {
    project: &'a Project,
    language: &'a Language,
    plan: &'a Plan,
    locale: Option<&'a Locale>,
    folder: String,
    terms: &'a [String],
    today: Date,
    memory: Memory,
    states: BTreeMap<String, States>,
}

impl<'a> Target<'a> {
    fn new(project: &'a Project, plan: &'a Plan, language: &'a Language, terms: &'a [String], today: Date) -> Self {
        let locale = project.locale(language);
        let read = |source| States::parse(&project.sources.file(source).text);
        let states =
            locale.map(|locale| locale.states.iter().map(|(id, source)| (id.clone(), read(*source))).collect()).unwrap_or_default();
        let memory =
            locale.and_then(|locale| locale.memory).map(|source| Memory::parse(&project.sources.file(source).text)).unwrap_or_default();
        let folder = locale.map_or_else(|| language.tag().to_owned(), |locale| locale.folder.clone());
        Self { project, language, plan, locale, folder, terms, today, memory, states }
    }

    /// How a comment line starts that shows the source text: `en: `.
    fn shown(&self) -> String {
        format!("{}: ", self.project.config.source_language)
    }

    fn catalog(&self, id: &str) -> Option<(&'a Catalog, &'a str)> {
        let catalog = self.locale?.catalogs.get(id)?;
        Some((catalog, self.project.sources.file(catalog.source).text.as_str()))
    }

    fn bring_up_to_date(mut self, result: &mut Sync) {
        let plan = self.plan;
        for unit in &plan.units {
            // Translations whose text is gone are remembered first, so that they are offered wherever it comes up again.
            for (key, text) in &unit.retired {
                self.remember(&unit.id, key, text);
            }
        }
        let mut updated: Vec<(&Unit, Updated)> = Vec::new();
        for unit in &plan.units {
            match self.updated(unit, &mut result.counts) {
                Ok(one) => updated.push((unit, one)),
                Err(error) => result.refused.push((format!("{}/{}", self.folder, unit.id), error)),
            }
        }
        let offers = Offers::of(self.project, self.language, &updated, &self.memory);
        for (unit, one) in updated {
            let path = format!("{}/{}", self.folder, unit.id);
            match self.with_stubs(&one, &offers) {
                Ok(text) => {
                    result.files.insert(format!("{path}.ftl"), (!text.is_empty()).then_some(text));
                    result.files.insert(format!("{path}.state"), (!one.states.records.is_empty()).then(|| one.states.write()));
                }
                Err(error) => result.refused.push((path, error)),
            }
        }
        if self.memory != Memory::default() || self.locale.is_some_and(|locale| locale.memory.is_some()) {
            result.files.insert(format!("{}/translations.memory", self.folder), Some(self.memory.write()));
        }
    }

    fn remember(&mut self, id: &str, key: &str, source: &str) {
        let Some((catalog, text)) = self.catalog(id) else { return };
        let Some(content) = catalog.message(key).and_then(|message| catalog.content(text, message)) else { return };
        let state = self.states.get(id).and_then(|states| states.records.get(key)).map_or(State::Draft, |record| record.state);
        if let Some(value) = content.value {
            self.memory.add(Remembered { source: source.to_owned(), target: value.to_fluent(), state });
        }
    }

    /// A unit's catalogue and sidecar in this language, and what is missing in it.
    fn updated(&mut self, unit: &'a Unit, counts: &mut Counts) -> Result<Updated<'a>, PatchError> {
        let existing = self.catalog(&unit.id);
        if unit.kind == UnitKind::Gone {
            return Ok(Updated::default());
        }
        let mut states = self.states.remove(&unit.id).unwrap_or_default();
        let is_stub = |comment: &FreeComment| comment.level == CommentLevel::Single && comment.text.starts_with(STUB);
        let mut text = existing.map_or(String::new(), |(catalog, text)| without_comments(text, catalog, is_stub));
        let mut changes = Vec::new();
        for (key, _) in &unit.retired {
            states.records.remove(key);
            if existing.is_some_and(|(catalog, _)| catalog.message(key).is_some()) {
                changes.push(Change::Remove(key.clone()));
            }
        }
        changes.extend(self.left(unit, existing.map(|(catalog, _)| catalog), &mut states));
        let mut last: Option<&str> = None;
        let mut missing: Vec<(Option<String>, &SourceMessage)> = Vec::new();
        for message in &unit.messages {
            let target = existing.and_then(|(catalog, text)| Some((catalog.message(&message.key)?, text)));
            if let Some((target, target_text)) = target {
                let record = self.record(message, states.records.remove(&message.key), entry(target_text, target));
                let shown = self.comment(target.comment.as_ref().map(|comment| comment.text.as_str()), message, &record);
                if shown.as_deref() != target.comment.as_ref().map(|comment| comment.text.as_str()) {
                    changes.push(Change::Comment(message.key.clone(), shown));
                }
                states.records.insert(message.key.clone(), record);
                last = Some(&message.key);
            } else if let Some((mut content, state)) = self.brought(message) {
                counts.restored += usize::from(message.moved_from.is_none());
                let record = self.record_of(message, state, &content);
                content.comment = self.comment(content.comment.as_deref(), message, &record);
                let position = last.map_or(Position::Start, |key| Position::After(key.to_owned()));
                changes.push(Change::Insert(position, Insertion::Message(content)));
                states.records.insert(message.key.clone(), record);
                last = Some(&message.key);
            } else {
                states.records.remove(&message.key);
                let is_broken =
                    existing.is_some_and(|(catalog, _)| catalog.faults.iter().any(|fault| fault.key.as_deref() == Some(&message.key)));
                if !is_broken {
                    missing.push((last.map(str::to_owned), message));
                }
            }
        }
        text = patch(&text, &changes)?;
        // Records of messages that are gone from file and source say nothing any more.
        let known: BTreeSet<&str> = unit.messages.iter().map(|message| message.key.as_str()).collect();
        states.records.retain(|key, _| known.contains(key.as_str()));
        Ok(Updated { text, states, missing })
    }

    /// The catalogue with a comment for each missing message: its text, and what may help to translate it.
    fn with_stubs(&self, updated: &Updated<'_>, offers: &Offers) -> Result<String, PatchError> {
        let stub = |(after, message): &(Option<String>, &SourceMessage)| {
            let position = after.clone().map_or(Position::Start, Position::After);
            let mut stub = format!("{STUB}{}\n{}{}", message.key, self.shown(), one_line(&message.text));
            for line in offers.of_text(&message.text) {
                stub.push('\n');
                stub.push_str(&one_line(&line));
            }
            Change::Insert(position, Insertion::Comment(CommentLevel::Single, stub))
        };
        patch(&updated.text, &updated.missing.iter().map(stub).collect::<Vec<_>>())
    }

    /// Removals of messages that went to another unit.
    fn left(&self, unit: &Unit, catalog: Option<&Catalog>, states: &mut States) -> Vec<Change> {
        let went = self.plan.units.iter().flat_map(|other| &other.messages).filter_map(|message| message.moved_from.as_ref());
        let keys: BTreeSet<&String> = went.filter(|(from, _)| *from == unit.id).map(|(_, key)| key).collect();
        keys.into_iter()
            .filter(|key| !unit.messages.iter().any(|message| message.key == **key))
            .filter(|key| {
                states.records.remove(*key);
                catalog.is_some_and(|catalog| catalog.message(key).is_some())
            })
            .map(|key| Change::Remove(key.clone()))
            .collect()
    }

    /// A translation that comes from another unit or from the memory, with its state.
    fn brought(&mut self, message: &SourceMessage) -> Option<(Content, State)> {
        if let Some((unit, key)) = &message.moved_from {
            let (catalog, text) = self.catalog(unit)?;
            let mut content = catalog.content(text, catalog.message(key)?)?;
            content.key.clone_from(&message.key);
            let sidecar = self
                .locale
                .and_then(|locale| locale.states.get(unit))
                .map(|source| States::parse(&self.project.sources.file(*source).text));
            let state = sidecar.and_then(|states| states.records.get(key).map(|record| record.state)).unwrap_or(State::Draft);
            return Some((content, state));
        }
        // A text that went and came back is the same message again, and its translation a draft until somebody looks.
        let remembered = self.memory.take(&message.text)?;
        let wrapped = format!("{} = {}\n", message.key, remembered.target);
        let catalog = Catalog::parse(crate::source::SourceId(0), &wrapped, &self.project.config.source_language);
        let content = catalog.content(&wrapped, catalog.message(&message.key)?)?;
        Some((content, State::Draft))
    }

    /// The record of a translation that is in the file.
    fn record(&self, message: &SourceMessage, known: Option<Record>, entry: &str) -> Record {
        let (source, target) = (fingerprint(&message.text), fingerprint(entry));
        let today = self.today.to_string();
        let Some(known) = known else {
            return Record { source, target, state: State::Draft, who: "sync".into(), when: today, was: None, waivers: Vec::new() };
        };
        let is_edited = known.target != target;
        let mut record = Record { target, ..known };
        if is_edited {
            record.state = record.state.min(State::Translated);
            record.when = today;
        }
        match staleness(message, &record, &self.project.config.source_language, self.terms) {
            None | Some((Grade::Cosmetic, _)) => {
                record.source = source;
                record.was = None;
            }
            // A translator who edits the translation of a reworded text has seen the new text: it stands above it.
            Some((Grade::Wording, _)) if is_edited => {
                record.source = source;
                record.was = None;
            }
            Some((_, old)) => record.was = (!old.is_empty()).then_some(old),
        }
        record
    }

    fn record_of(&self, message: &SourceMessage, state: State, content: &Content) -> Record {
        let written = Content { comment: None, ..content.clone() }.to_fluent("\n");
        // What was moved was made from the text it had there.
        let made_from = message.previous.as_ref().unwrap_or(&message.text);
        let record = Record {
            source: fingerprint(made_from),
            target: fingerprint(written.trim_end()),
            state,
            who: "sync".into(),
            when: self.today.to_string(),
            was: None,
            waivers: Vec::new(),
        };
        self.record(message, Some(record), written.trim_end())
    }

    /// The comment above a translation: what the translator wrote, and the source text for people who edit the file by hand.
    fn comment(&self, existing: Option<&str>, message: &SourceMessage, record: &Record) -> Option<String> {
        let shown = self.shown();
        // Who writes the translation right below the stub makes the stub its comment.
        let is_stub = |line: &str| line.strip_prefix(STUB) == Some(&message.key);
        let was_stub = existing.unwrap_or_default().lines().any(is_stub);
        let is_ours =
            |line: &&str| line.starts_with(&shown) || line.starts_with(WAS) || (was_stub && (is_stub(line) || offers::is_offer(line)));
        let mut lines: Vec<String> = existing.unwrap_or_default().lines().filter(|line| !is_ours(line)).map(str::to_owned).collect();
        if let Some(was) = record.was.as_ref().filter(|was| normal(was) != normal(&message.text)) {
            lines.push(format!("{WAS}{}", one_line(was)));
        }
        lines.push(format!("{shown}{}", one_line(&message.text)));
        Some(lines.join("\n"))
    }
}

/// A text as it stands in a comment.
fn one_line(text: &str) -> String {
    text.replace('\n', "\\n")
}
