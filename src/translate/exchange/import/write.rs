//! From what was understood to catalogues and sidecars.

use super::state::state_of;
use super::{Importer, Incoming, Row};
use crate::catalog::{Catalog, Change as Patch, Content, Insertion, Position, Value, fold, patch};
use crate::diagnostic::{Diagnostic, Severity};
use crate::language::Language;
use crate::source::SourceId;
use crate::translate::judge::entry;
use crate::translate::{Record, Remembered, SourceMessage, State, States, fingerprint};
use std::collections::BTreeMap;

/// What becomes of one message.
pub(super) struct Change {
    key: String,
    /// Its new values: the name of the attribute, empty for what it says itself.
    values: Vec<(String, Value)>,
    state: State,
    /// The fingerprint of what it was translated from, and that text where it has changed.
    source: String,
    was: Option<String>,
}

type Refusal = Box<Diagnostic>;

impl Importer<'_> {
    /// What becomes of a message; none if nothing does.
    pub(super) fn change(&self, message: &SourceMessage, rows: &[&Row], texts: &[Incoming<'_>]) -> Result<Option<Change>, Refusal> {
        let states: Vec<State> = texts.iter().filter_map(|incoming| state_of(incoming, self.options)).collect();
        let changed: Vec<&Incoming<'_>> = texts.iter().filter(|incoming| incoming.is_changed).collect();
        let Some(state) = states.into_iter().min() else { return Ok(None) };
        if let Some(first) = changed.first() {
            self.refuse_conflict(first)?;
        }
        let mut values = Vec::new();
        let mut attributes: Vec<&str> = changed.iter().map(|incoming| incoming.row.attribute.as_str()).collect();
        attributes.dedup();
        for attribute in attributes {
            let own: Vec<&Row> = rows.iter().copied().filter(|row| row.attribute == attribute).collect();
            values.push((attribute.to_owned(), value(&own, texts)?));
        }
        let was = changed.iter().find_map(|incoming| incoming.was.as_ref());
        // A stale translation that comes back into a project without it stays stale.
        let is_stale =
            changed.iter().any(|incoming| incoming.row.target.is_none() && incoming.mark.label.is_some_and(|label| label.stale.is_some()));
        let (source, was) = match was {
            Some(old) => (fingerprint(&old.to_prose()), Some(old.to_prose()).filter(|text| !text.is_empty())),
            None if is_stale && self.options.state.is_none() => (fingerprint(""), None),
            None => (fingerprint(&message.text), None),
        };
        Ok(Some(Change { key: message.key.clone(), values, state, source, was }))
    }

    /// Somebody else may have translated the text since the file went out.
    fn refuse_conflict(&self, incoming: &Incoming<'_>) -> Result<(), Refusal> {
        let Some(current) = &incoming.row.base else { return Ok(()) };
        let is_other = incoming.base.is_some_and(|base| base != current);
        let was_missing = incoming.base.is_none() && incoming.mark.label.is_some_and(|label| label.state.is_none());
        if self.options.overwrites || !(is_other || was_missing) || incoming.row.target.is_none() {
            return Ok(());
        }
        let message = format!("“{}” was translated otherwise in the project since this went out", incoming.row.name);
        let place = incoming.place.clone();
        let now = incoming.row.target.as_ref().map(Value::to_plain).unwrap_or_default();
        Err(Box::new(
            Diagnostic::new("import-conflict", Severity::Error, message, place.with_message(format!("in the project: {now}")))
                .why("One of the two translations would be lost.")
                .help("settle which one is right, or take this one with --overwrite; the other is kept in the memory")
                .key(&incoming.row.key),
        ))
    }

    /// Writes the changes of one page.
    pub(super) fn write(&mut self, language: &Language, page: &str, changes: &[Change]) {
        let project = self.project;
        let locale = project.locale(language);
        let catalog = locale.and_then(|locale| locale.catalogs.get(page));
        let text = catalog.map_or("", |catalog| project.sources.file(catalog.source).text.as_str());
        let sidecar = locale.and_then(|locale| locale.states.get(page));
        let mut states = sidecar.map(|source| States::parse(&project.sources.file(*source).text)).unwrap_or_default();
        let Some(unit) = self.plan.units.iter().find(|unit| unit.id == page) else { return };
        let by_key: BTreeMap<&str, &Change> = changes.iter().map(|change| (change.key.as_str(), change)).collect();
        let mut patches = Vec::new();
        let mut last: Option<&str> = None;
        for message in &unit.messages {
            let existing = catalog.and_then(|catalog| catalog.message(&message.key));
            match (by_key.get(message.key.as_str()), existing) {
                (Some(change), Some(existing)) => {
                    self.remember(language, message, catalog.and_then(|catalog| catalog.content(text, existing)), change);
                    patches.extend(change.values.iter().map(|(attribute, value)| match attribute.as_str() {
                        "" => Patch::Value(message.key.clone(), value.clone()),
                        name => Patch::Attribute(message.key.clone(), name.to_owned(), value.clone()),
                    }));
                }
                (Some(change), None) if !change.values.is_empty() => {
                    let value = change.values.iter().find(|(name, _)| name.is_empty()).map(|(_, value)| value.clone());
                    let attributes = change.values.iter().filter(|(name, _)| !name.is_empty()).cloned().collect();
                    let content = Content { key: message.key.clone(), comment: None, value, attributes };
                    let position = last.map_or(Position::Start, |key| Position::After(key.to_owned()));
                    patches.push(Patch::Insert(position, Insertion::Message(content)));
                }
                (_, None) => continue,
                _ => {}
            }
            last = Some(&message.key);
        }
        let patched = match patch(text, &patches) {
            Ok(patched) => patched,
            Err(error) => {
                let place = self.met.values().next().cloned();
                let found = place.map(|place| Diagnostic::new("import-broken-file", Severity::Error, format!("{page}: {error}"), place));
                self.result.diagnostics.extend(found);
                self.result.counts.refused += changes.len();
                return;
            }
        };
        let written = Catalog::parse(SourceId(0), &patched, language);
        for change in changes {
            let Some(message) = written.message(&change.key) else { continue };
            let record = Record {
                source: change.source.clone(),
                target: fingerprint(entry(&patched, message)),
                state: change.state,
                who: self.options.who.clone(),
                when: self.options.today.to_string(),
                was: change.was.clone(),
                waivers: states.records.get(&change.key).map(|record| record.waivers.clone()).unwrap_or_default(),
            };
            states.records.insert(change.key.clone(), record);
            if change.values.is_empty() {
                self.result.counts.states += 1;
            } else {
                self.result.counts.translated += 1;
            }
        }
        self.result.catalogs.insert((language.clone(), page.to_owned()), (patched, states.write()));
    }

    /// A translation that gives way is kept.
    fn remember(&mut self, language: &Language, message: &SourceMessage, content: Option<Content>, change: &Change) {
        if !change.values.iter().any(|(name, _)| name.is_empty()) {
            return;
        }
        let Some(value) = content.and_then(|content| content.value) else { return };
        let locale = self.project.locale(language);
        let sidecar = locale.and_then(|locale| {
            locale.states.iter().find(|(id, _)| {
                self.plan.units.iter().any(|unit| unit.id == **id && unit.messages.iter().any(|own| std::ptr::eq(own, message)))
            })
        });
        let states = sidecar.map(|(_, source)| States::parse(&self.project.sources.file(*source).text)).unwrap_or_default();
        let record = states.records.get(&message.key);
        let source = record.and_then(|record| record.was.clone()).unwrap_or_else(|| message.text.clone());
        let state = record.map_or(State::Draft, |record| record.state);
        // What a machine drafted and a person corrected is no loss.
        if state > State::Draft || self.options.overwrites {
            self.result.memories.entry(language.clone()).or_default().push(Remembered { source, target: value.to_fluent(), state });
        }
    }
}

/// The value of a part of a message from its texts, those of the file first.
fn value(rows: &[&Row], texts: &[Incoming<'_>]) -> Result<Value, Refusal> {
    let text_of = |row: &Row| {
        let incoming = texts.iter().find(|incoming| incoming.row.name == row.name);
        incoming.map(|incoming| incoming.value.clone()).or_else(|| row.target.clone())
    };
    let refusal = |code, message: String, help: String| {
        let place = texts[0].place.clone();
        Box::new(Diagnostic::new(code, Severity::Error, message, place).help(help).key(&texts[0].row.key))
    };
    if let [row] = rows
        && row.is_raw
    {
        let text = text_of(row).map(|value| value.to_prose()).unwrap_or_default();
        let entry = format!("k = {text}\n");
        let catalog = Catalog::parse(SourceId(0), &entry, &Language::english());
        let read = catalog.message("k").filter(|_| catalog.entries.len() == 1 && catalog.faults.is_empty());
        let value = read.and_then(|message| catalog.content(&entry, message)?.value);
        return value.ok_or_else(|| {
            refusal("import-broken-text", format!("“{}” is no Fluent", row.name), "keep the brackets and arrows of the source".into())
        });
    }
    let missing: Vec<&str> = rows.iter().filter(|row| text_of(row).is_none()).map(|row| row.name.as_str()).collect();
    if !missing.is_empty() {
        let message = format!("not every form is translated: “{}” is missing", missing.join("”, “"));
        return Err(refusal("import-plural-forms", message, "translate every form, or none".into()));
    }
    let Some(first) = rows.first() else { return Ok(Value::default()) };
    let says = |choices: &crate::catalog::Choices| {
        let row = rows.iter().find(|row| row.choices == *choices);
        row.and_then(|row| text_of(row)).unwrap_or_default()
    };
    Ok(fold(&first.axes, &says))
}
