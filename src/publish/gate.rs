//! Whether a page may be published in a language, and why not.

use super::values::Values;
use crate::config::Below;
use crate::diagnostic::{Diagnostic, Severity};
use crate::document::{Document, Format};
use crate::language::{Aspect, Language, Turn, critical_words};
use crate::project::{Page, Project};
use crate::text::MarkKind;
use crate::text::quantity::quantities;
use crate::translate::{Grade, SourceMessage, State, States, Status, Tally, Unit, pairs_and_states};
use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

/// What became of a page in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// It is in the bundle.
    Published,
    /// It is in the bundle in the language it was written in, and says so.
    Source,
    /// It is not in the bundle.
    Withheld,
}

/// What was decided of a page in a language, and on what grounds.
#[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
pub struct Verdict {
    /// What became of it.
    pub outcome: Outcome,
    /// Why it is not published; empty if it is.
    pub reasons: Vec<String>,
    /// The lowest state of its translations; none in the language it was written in.
    pub state: Option<State>,
    /// How many of its messages are in which state.
    pub tally: Tally,
    /// How many of its translations were approved for a text that has changed since, where the project allows that.
    pub earlier: usize,
    /// Who stands for its translations, with the day: reviewed and approved ones only.
    pub reviewers: BTreeSet<(String, String)>,
}

impl Verdict {
    /// Whether the page is in the bundle in this language.
    #[must_use]
    pub fn is_published(&self) -> bool {
        self.outcome == Outcome::Published
    }

    /// Whether nobody has checked some of its translations.
    #[must_use]
    pub fn is_draft(&self) -> bool {
        self.state == Some(State::Draft)
    }

    pub(super) fn withhold(&mut self, reason: String) {
        self.outcome = Outcome::Withheld;
        self.reasons.push(reason);
    }
}

/// What is asked before a page is published.
pub(super) struct Gate<'a> {
    pub(super) project: &'a Project,
    /// Errors by file.
    pub(super) errors: BTreeMap<u32, Vec<&'a Diagnostic>>,
    pub(super) values: &'a Values,
}

impl<'a> Gate<'a> {
    pub(super) fn new(project: &'a Project, findings: &'a [Diagnostic], values: &'a Values) -> Self {
        let mut errors: BTreeMap<u32, Vec<&Diagnostic>> = BTreeMap::new();
        for finding in findings.iter().filter(|finding| finding.severity == Severity::Error) {
            errors.entry(finding.primary.source.0).or_default().push(finding);
        }
        Self { project, errors, values }
    }

    /// The page in the language it was written in: no error may stand on it.
    pub(super) fn source(&self, page: &Page) -> Verdict {
        let mut verdict = Verdict {
            outcome: Outcome::Published,
            reasons: Vec::new(),
            state: None,
            tally: Tally::default(),
            earlier: 0,
            reviewers: BTreeSet::new(),
        };
        for finding in self.errors.get(&page.document.source.0).into_iter().flatten() {
            verdict.withhold(self.in_words(finding));
        }
        if page.document.format == Format::Html {
            verdict.withhold("pages in HTML are checked and not published: write it in Markdown".into());
        }
        for name in undeclared(&page.document, self.values) {
            verdict.withhold(format!("it uses {{ ${name} }}, which leaflint.toml does not declare"));
        }
        verdict
    }

    /// The page in another language.
    pub(super) fn target(&self, unit: &Unit, language: &Language, critical: &Critical<'_>) -> Verdict {
        let project = self.project;
        let (found, states) = pairs_and_states(project, unit, language, &[]);
        let mut verdict = Verdict {
            outcome: Outcome::Published,
            reasons: Vec::new(),
            state: Some(State::Approved),
            tally: Tally::default(),
            earlier: 0,
            reviewers: BTreeSet::new(),
        };
        let settings = &project.config.written.publish;
        let (mut missing, mut missing_critical, mut stale, mut reworded, mut drafts) = (0, 0, 0, 0, 0);
        for (at, pair) in found.iter().enumerate() {
            verdict.tally.count(&pair.judged);
            let is_stale = match &pair.judged.stale {
                Some((Grade::Critical, _)) => true,
                Some((Grade::Wording, _)) => critical.is(at),
                _ => false,
            };
            stale += usize::from(is_stale);
            reworded += usize::from(is_stale && matches!(&pair.judged.stale, Some((Grade::Wording, _))));
            match pair.judged.status {
                Status::Missing | Status::Broken => {
                    missing += 1;
                    missing_critical += usize::from(critical.is(at));
                    verdict.state = None;
                }
                Status::Present(state) => {
                    drafts += usize::from(!settings.drafts && state == State::Draft && critical.is(at));
                    verdict.state = verdict.state.map(|lowest| lowest.min(state));
                }
            }
        }
        if missing > 0 {
            // What is shown of such a page is a draft in any case.
            verdict.state = Some(State::Draft);
        }
        verdict.reviewers = states.map_or_else(BTreeSet::new, reviewers);
        let mut faults = Vec::new();
        // All of it was approved once, and what has changed since is words alone.
        let is_whole = missing == 0 && verdict.state == Some(State::Approved) && stale == reworded;
        if settings.below == Below::LastApproved && is_whole {
            verdict.earlier = std::mem::take(&mut stale);
        }
        if missing_critical > 0 {
            faults.push(format!("{} that can harm if misread {} no translation", messages(missing_critical), has(missing_critical)));
        }
        if stale > 0 {
            faults.push(format!("the translations of {} were made from a text that has changed since", messages(stale)));
        }
        if drafts > 0 {
            faults.push(format!("the translations of {} that can harm if misread are drafts", messages(drafts)));
        }
        let catalog = project.locale(language).and_then(|locale| locale.catalogs.get(&unit.id));
        for finding in catalog.and_then(|catalog| self.errors.get(&catalog.source.0)).into_iter().flatten() {
            faults.push(self.in_words(finding));
        }
        let others = missing - missing_critical;
        // Where the source language may be shown, single parts are: each says so. Elsewhere a page with gaps is not published.
        if others > 0 && (settings.below != Below::Source || !faults.is_empty()) {
            faults.push(format!("{} {} no translation", messages(others), has(others)));
        }
        if !faults.is_empty() {
            verdict.outcome = if settings.below == Below::Source { Outcome::Source } else { Outcome::Withheld };
            verdict.reasons = faults;
        }
        verdict
    }

    /// A finding with its place, in one line.
    fn in_words(&self, finding: &Diagnostic) -> String {
        let file = self.project.sources.file(finding.primary.source);
        let position = file.position(finding.primary.span.start as usize);
        format!("{}:{}:{}: {} ({})", file.path, position.line, position.column, finding.message, finding.code)
    }
}

/// Who stands for translations, with the day.
fn reviewers(states: States) -> BTreeSet<(String, String)> {
    states.records.into_values().filter(|record| record.state >= State::Reviewed).map(|record| (record.who, record.when)).collect()
}

fn messages(count: usize) -> String {
    if count == 1 { "1 message".into() } else { format!("{count} messages") }
}

fn has(count: usize) -> &'static str {
    if count == 1 { "has" } else { "have" }
}

/// Of each message of a page whether a wrong translation can harm: the same for all languages, and looked at when it matters.
pub(super) struct Critical<'a> {
    page: &'a Page,
    messages: &'a [SourceMessage],
    language: &'a Language,
    known: Vec<OnceCell<bool>>,
}

impl<'a> Critical<'a> {
    /// The messages are those of the page, in this language.
    pub(super) fn of(page: &'a Page, unit: Option<&'a Unit>, language: &'a Language) -> Self {
        let messages = unit.map_or(&[][..], |unit| &unit.messages);
        Self { page, messages, language, known: vec![OnceCell::new(); messages.len()] }
    }

    /// Whether a wrong translation of the message at this place can harm.
    fn is(&self, at: usize) -> bool {
        *self.known[at].get_or_init(|| is_critical(&self.messages[at], &self.page.document, self.language))
    }
}

/// Whether a wrong or missing translation of it can harm: it holds a number, a unit, a word that turns advice, or a variable, or
/// says when to get help.
fn is_critical(message: &SourceMessage, document: &Document, language: &Language) -> bool {
    let block = message.segment.as_ref().and_then(|segment| segment.block);
    let is_help = block.is_some_and(|block| document.is_within(document.blocks[block].section, Aspect::UrgentHelp));
    let turns = || {
        critical_words(&message.text, language)
            .iter()
            .any(|(_, turn)| matches!(turn, Turn::Negation | Turn::Modal | Turn::Warning | Turn::Frequency))
    };
    is_help || message.text.contains("{ $") || turns() || !quantities(&message.text, language).is_empty()
}

/// Variables that a page uses and nobody declared: they have no value, and a reader must never meet their names.
pub(super) fn undeclared(document: &Document, values: &Values) -> BTreeSet<String> {
    used_variables(document).into_iter().filter(|name| values.get(name).is_none()).collect()
}

/// The variables of a page.
fn used_variables(document: &Document) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for block in &document.blocks {
        for mark in block.passage.marks().iter().filter(|mark| mark.kind == MarkKind::Variable) {
            names.insert(variable_name(block.passage.slice(mark.range)).to_owned());
        }
    }
    names
}

/// The name in `{ $name }`.
pub(super) fn variable_name(text: &str) -> &str {
    text.trim_matches(['{', '}']).trim().trim_start_matches('$')
}
