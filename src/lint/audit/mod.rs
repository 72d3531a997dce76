//! What leaflint's rules can say on the items of instruments that people rate health information with. Never a score: what an
//! instrument asks a person to judge is left to a person.

mod instruments;

pub use instruments::{Instrument, Item};

use super::engine::{Options, lint};
use super::rule::{Rule, rule};
use super::settings::Settings;
use super::statements;
use crate::diagnostic::Diagnostic;
use crate::document::{Document, Value};
use crate::language::Language;
use crate::project::Project;
use crate::source::SourceId;
use instruments::{How, Needs};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// What can be said of an item without a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// The rules that decide the item find nothing.
    Pass,
    /// The rules find what the item asks not to be there.
    Fail,
    /// The rules do not settle it.
    NeedsPerson,
}

impl Status {
    /// Its name in outputs.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Pass => "pass",
            Self::Fail => "fail",
            Self::NeedsPerson => "needs a person",
        }
    }
}

/// What can be said of one item for one page.
#[derive(Debug)]
pub struct Answer<'a> {
    /// The item.
    pub item: &'static Item,
    /// The answer.
    pub status: Status,
    /// Why no more can be said, where that is not plain from the item.
    pub note: Option<String>,
    /// Where it fails.
    pub places: Vec<&'a Diagnostic>,
}

/// Findings of the rules that an instrument's items rest on, as configuration has them.
#[must_use]
pub fn findings_for(project: &Project, instrument: &Instrument, today: Date) -> Vec<Diagnostic> {
    let settings = Settings::of(&project.config, &[], &[]);
    let asked: BTreeSet<&str> = instrument.items.iter().flat_map(Item::rules).map(|rule| rule.code).collect();
    let select: Vec<String> =
        asked.into_iter().filter(|code| rule(code).is_some_and(|rule| settings.is_on(rule))).map(str::to_owned).collect();
    // An empty selection would mean every rule.
    if select.is_empty() { Vec::new() } else { lint(project, &Options { select, ignore: Vec::new(), today }) }
}

/// What those findings say of one page, item by item.
#[must_use]
pub fn answers<'a>(project: &Project, page: &Document, instrument: &'static Instrument, found: &'a [Diagnostic]) -> Vec<Answer<'a>> {
    let settings = Settings::of(&project.config, &[], &[]);
    let mut of_rule: BTreeMap<&str, Vec<&Diagnostic>> = BTreeMap::new();
    for finding in found.iter().filter(|finding| finding.primary.source == page.source) {
        of_rule.entry(finding.code).or_default().push(finding);
    }
    let answer = |item: &'static Item| {
        let mut places: Vec<&Diagnostic> = Vec::new();
        for clause in &item.clauses {
            let findings = of_rule.get(clause.rule.code).into_iter().flatten();
            places.extend(findings.filter(|finding| finding.message.contains(clause.words)));
        }
        places.sort_by_key(|finding| (finding.primary.span, finding.code));
        let (status, note) = if places.is_empty() { without_findings(item, page, &settings) } else { (Status::Fail, None) };
        Answer { item, status, note, places }
    };
    instrument.items.iter().map(answer).collect()
}

/// No finding is a pass only where every rule of the item was on, reads the language and had something to look at.
fn without_findings(item: &Item, page: &Document, settings: &Settings) -> (Status, Option<String>) {
    let How::Decides(needs) = item.how else { return (Status::NeedsPerson, None) };
    if let Some(rule) = item.rules().find(|rule| !settings.is_on(rule)) {
        return (Status::NeedsPerson, Some(format!("{} is switched off", rule.code)));
    }
    if let Some(rule) = item.rules().find(|rule| !reads(rule, &page.language)) {
        return (Status::NeedsPerson, Some(format!("{} does not read “{}”", rule.code, page.language.tag())));
    }
    match needs {
        Some(needs) if !has(page, needs) => (Status::NeedsPerson, Some(format!("the page has no {}", needs.name()))),
        _ => (Status::Pass, None),
    }
}

/// Rules on what a page says of itself know the languages whose phrases are listed.
fn reads(rule: &Rule, language: &Language) -> bool {
    rule.speaks(language) && statements::knows(language)
}

fn has(page: &Document, needs: Needs) -> bool {
    let is_filled = |key: &str| match page.front_matter.field(key).map(|field| &field.value) {
        Some(Value::Text(text)) => !text.trim().is_empty(),
        Some(Value::List(items)) => !items.is_empty(),
        Some(Value::Empty | Value::Other) | None => false,
    };
    match needs {
        Needs::Table => !page.tables.is_empty(),
        Needs::Funding => ["funding", "funder", "conflicts", "conflict-of-interest", "disclosure", "sponsor"].into_iter().any(is_filled),
    }
}

/// The pages that a run looks at, with their files, in order.
pub fn pages(project: &Project) -> impl Iterator<Item = (SourceId, &Document)> {
    project.pages.iter().filter(|page| page.is_selected).map(|page| (page.document.source, &page.document))
}

#[cfg(test)]
mod tests;
