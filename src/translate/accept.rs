//! A person's word that translations hold for today's source, and the findings that a person has allowed.

use super::judge::entry;
use super::plan::{Plan, SourceMessage, Unit};
use super::state::{Record, State, States, fingerprint};
use crate::language::Language;
use crate::project::Project;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// Which translations are meant.
#[derive(Clone, Debug)]
pub struct Selection {
    /// Their keys; every message of the pages if empty.
    pub keys: Vec<String>,
    /// The page, or all.
    pub page: Option<String>,
}

/// What a person says of translations.
#[derive(Clone, Debug)]
pub struct Verdict {
    /// How far they have come; none to leave a state as it is, but no draft stays one.
    pub state: Option<State>,
    /// Who says so.
    pub who: String,
    /// A rule whose finding is allowed, and why.
    pub waiver: Option<(String, String)>,
}

/// The sidecars to write, by path below the locales folder, and what was met.
#[derive(Debug, Default)]
pub struct Acceptance {
    /// The sidecars.
    pub files: BTreeMap<String, String>,
    /// How many translations were accepted.
    pub accepted: usize,
    /// Keys that no page has, or that have no translation.
    pub unknown: Vec<String>,
    /// Keys that several pages have, with the pages.
    pub ambiguous: Vec<(String, Vec<String>)>,
}

/// Works out the sidecars that hold a person's word. Nothing is accepted if a key is unknown or ambiguous.
#[must_use]
pub fn accept(project: &Project, plan: &Plan, language: &Language, selection: &Selection, verdict: &Verdict, today: Date) -> Acceptance {
    let mut result = Acceptance::default();
    let units: Vec<&Unit> = plan.units.iter().filter(|unit| selection.page.as_ref().is_none_or(|page| unit.id == *page)).collect();
    let is_translated = |unit: &Unit, key: &str| {
        let catalog = project.locale(language).and_then(|locale| locale.catalogs.get(&unit.id));
        unit.messages.iter().any(|message| message.key == key) && catalog.is_some_and(|catalog| catalog.message(key).is_some())
    };
    for key in &selection.keys {
        let pages: Vec<String> = units.iter().filter(|unit| is_translated(unit, key)).map(|unit| unit.id.clone()).collect();
        match pages.len() {
            0 => result.unknown.push(key.clone()),
            1 => {}
            _ => result.ambiguous.push((key.clone(), pages)),
        }
    }
    if !result.unknown.is_empty() || !result.ambiguous.is_empty() {
        return result;
    }
    let wanted: BTreeSet<&String> = selection.keys.iter().collect();
    for unit in units {
        let is_meant = |message: &&SourceMessage| wanted.is_empty() || wanted.contains(&message.key);
        let Some(locale) = project.locale(language) else { continue };
        let Some(catalog) = locale.catalogs.get(&unit.id) else { continue };
        let text = &project.sources.file(catalog.source).text;
        let sidecar = locale.states.get(&unit.id).map(|source| States::parse(&project.sources.file(*source).text));
        let mut states = sidecar.unwrap_or_default();
        let before = result.accepted;
        for message in unit.messages.iter().filter(is_meant) {
            let Some(target) = catalog.message(&message.key) else { continue };
            let known = states.records.remove(&message.key);
            let record = accepted(message, entry(text, target), known.as_ref(), verdict, today);
            states.records.insert(message.key.clone(), record);
            result.accepted += 1;
        }
        if result.accepted > before {
            result.files.insert(format!("{}/{}.state", locale.folder, unit.id), states.write());
        }
    }
    result
}

fn accepted(message: &SourceMessage, entry: &str, known: Option<&Record>, verdict: &Verdict, today: Date) -> Record {
    let mut waivers = known.map(|record| record.waivers.clone()).unwrap_or_default();
    let (source, target) = (fingerprint(&message.text), fingerprint(entry));
    if let Some((rule, reason)) = &verdict.waiver {
        waivers.retain(|(code, _)| code != rule);
        waivers.push((rule.clone(), reason.clone()));
        // To allow a finding says nothing about the rest.
        if let (Some(record), None) = (known, verdict.state) {
            return Record { waivers, ..record.clone() };
        }
    }
    let least = known.map_or(State::Translated, |record| record.state.max(State::Translated));
    let state = verdict.state.unwrap_or(if verdict.waiver.is_some() { State::Draft } else { least });
    Record { source, target, state, who: verdict.who.clone(), when: today.to_string(), was: None, waivers }
}
