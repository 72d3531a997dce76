//! How far the translations of a project have come.

use super::judge::{Judged, Status, judge};
use super::plan::{Plan, SourceMessage, Unit};
use super::staleness::Grade;
use super::state::{State, States};
use crate::language::Language;
use crate::project::Project;
use std::collections::BTreeMap;

/// How many messages are in which state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Tally {
    /// All messages.
    pub messages: usize,
    /// Without a translation.
    pub missing: usize,
    /// With one that is no Fluent.
    pub broken: usize,
    /// By a machine, or not done.
    pub draft: usize,
    /// By a person who stands for it.
    pub translated: usize,
    /// Read by a second linguist.
    pub reviewed: usize,
    /// Read by a clinician.
    pub approved: usize,
    /// Made from a text that was reworded since; counted in its state too.
    pub stale: usize,
    /// Made from a text that changed since where it can harm; counted in its state too.
    pub critical: usize,
}

impl Tally {
    /// Counts one translation.
    pub fn count(&mut self, judged: &Judged) {
        self.messages += 1;
        match judged.status {
            Status::Missing => self.missing += 1,
            Status::Broken => self.broken += 1,
            Status::Present(State::Draft) => self.draft += 1,
            Status::Present(State::Translated) => self.translated += 1,
            Status::Present(State::Reviewed) => self.reviewed += 1,
            Status::Present(State::Approved) => self.approved += 1,
        }
        match judged.stale {
            Some((Grade::Critical, _)) => self.critical += 1,
            Some(_) => self.stale += 1,
            None => {}
        }
    }

    /// Adds another tally.
    pub fn add(&mut self, other: &Self) {
        self.messages += other.messages;
        self.missing += other.missing;
        self.broken += other.broken;
        self.draft += other.draft;
        self.translated += other.translated;
        self.reviewed += other.reviewed;
        self.approved += other.approved;
        self.stale += other.stale;
        self.critical += other.critical;
    }

    /// Messages with a translation that is not stale.
    #[must_use]
    pub fn done(&self) -> usize {
        self.messages - self.missing - self.broken - self.stale - self.critical
    }

    /// The share that is done, in whole percent, rounded down: 100 means all.
    #[must_use]
    pub fn percent(&self) -> usize {
        (100 * self.done()).checked_div(self.messages).unwrap_or(100)
    }
}

/// One message and what its translation is worth.
#[derive(Debug)]
pub struct Pair<'a> {
    /// The message in the source language.
    pub message: &'a SourceMessage,
    /// What its translation is worth.
    pub judged: Judged,
}

/// Every message of a unit with what its translation into a language is worth.
#[must_use]
pub fn pairs<'a>(project: &Project, unit: &'a Unit, language: &Language, terms: &[String]) -> Vec<Pair<'a>> {
    pairs_and_states(project, unit, language, terms).0
}

/// The same, with what is recorded of the translations, if anything is.
#[must_use]
pub fn pairs_and_states<'a>(project: &Project, unit: &'a Unit, language: &Language, terms: &[String]) -> (Vec<Pair<'a>>, Option<States>) {
    let locale = project.locale(language);
    let catalog = locale.and_then(|locale| locale.catalogs.get(&unit.id));
    let sidecar = locale.and_then(|locale| locale.states.get(&unit.id));
    let states = sidecar.map(|source| States::parse(&project.sources.file(*source).text));
    let pair = |message: &'a SourceMessage| Pair { message, judged: judge(message, catalog, states.as_ref(), project, terms) };
    (unit.messages.iter().map(pair).collect(), states)
}

/// The tallies of a language, by unit.
#[must_use]
pub fn coverage(project: &Project, plan: &Plan, language: &Language, terms: &[String]) -> BTreeMap<String, Tally> {
    let tally = |unit: &Unit| {
        let mut tally = Tally::default();
        pairs(project, unit, language, terms).iter().for_each(|pair| tally.count(&pair.judged));
        tally
    };
    plan.units.iter().filter(|unit| !unit.messages.is_empty()).map(|unit| (unit.id.clone(), tally(unit))).collect()
}
