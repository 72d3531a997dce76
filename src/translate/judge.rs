//! What a translation is worth today: its state, and how far the source has moved since it was made.

use super::plan::SourceMessage;
use super::staleness::{Grade, grade};
use super::state::{Record, State, States, fingerprint};
use crate::catalog::{Catalog, Message};
use crate::language::Language;
use crate::project::Project;

/// What a translation is worth today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Status {
    /// There is none.
    Missing,
    /// There is one that is no Fluent.
    Broken,
    /// There is one.
    Present(State),
}

/// What is known of one translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    /// What it is worth.
    pub status: Status,
    /// How much the source changed since it was made, and what the source said then.
    pub stale: Option<(Grade, String)>,
    /// Findings that a person has allowed: rule and reason.
    pub waivers: Vec<(String, String)>,
}

/// Judges one translation. `catalog` and `states` are its locale's, if there are any.
#[must_use]
pub fn judge(message: &SourceMessage, catalog: Option<&Catalog>, states: Option<&States>, project: &Project, terms: &[String]) -> Judged {
    let record = states.and_then(|states| states.records.get(&message.key));
    let waivers = record.map(|record| record.waivers.clone()).unwrap_or_default();
    let Some(target) = catalog.and_then(|catalog| catalog.message(&message.key)) else {
        let is_broken = catalog.is_some_and(|catalog| catalog.faults.iter().any(|fault| fault.key.as_deref() == Some(&message.key)));
        return Judged { status: if is_broken { Status::Broken } else { Status::Missing }, stale: None, waivers };
    };
    let Some(record) = record else {
        return Judged { status: Status::Present(State::Draft), stale: None, waivers };
    };
    let language = &project.config.source_language;
    let text = catalog.map_or("", |catalog| project.sources.file(catalog.source).text.as_str());
    let is_edited = fingerprint(entry(text, target)) != record.target;
    let state = if is_edited { record.state.min(State::Translated) } else { record.state };
    let stale = staleness(message, record, language, terms)
        .filter(|(grade, _)| *grade == Grade::Critical || (*grade == Grade::Wording && !is_edited));
    Judged { status: Status::Present(state), stale, waivers }
}

/// How far the source has moved from what a translation was made from. An edit of a critical place holds until somebody accepts
/// it: correcting a comma in the translation accepts nothing.
pub(super) fn staleness(message: &SourceMessage, record: &Record, language: &Language, terms: &[String]) -> Option<(Grade, String)> {
    if record.source == message.fingerprint() {
        return None;
    }
    // Before the first `sync` after an edit the last extraction still has the old text.
    let old = record.was.clone().or_else(|| message.previous.clone().filter(|previous| fingerprint(previous) == record.source));
    Some(old.map_or_else(|| (Grade::Critical, String::new()), |old| (grade(&old, &message.text, language, terms), old)))
}

/// A message's value and attributes as they stand in the file, without its comment.
pub(super) fn entry<'a>(text: &'a str, message: &Message) -> &'a str {
    text.get(message.key_span.range().start..message.span.range().end).unwrap_or_default()
}
