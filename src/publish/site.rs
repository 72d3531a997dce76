//! Everything that is known before the first page is written: which pages stand in which language, what they are called, their terms.

use super::edition::{Edition, original, translated};
use super::gate::{Gate, Outcome, Verdict, critical};
use super::glossary::Glossary;
use super::page::Place;
use super::values::Values;
use super::{Options, names};
use crate::diagnostic::Diagnostic;
use crate::language::Language;
use crate::project::{Page, Project};
use crate::translate::{Plan, Unit, UnitKind};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// One project on its way to bundles.
pub(super) struct Site<'a> {
    pub(super) project: &'a Project,
    pub(super) options: &'a Options,
    /// The project's pages that were asked for, with their messages.
    pub(super) pages: Vec<(&'a Page, Option<&'a Unit>)>,
    /// The places of pages by name.
    by_id: BTreeMap<&'a str, usize>,
    /// The languages, that of the pages first.
    pub(super) languages: Vec<Edited>,
}

/// One language.
pub(super) struct Edited {
    pub(super) language: Language,
    pub(super) glossary: Glossary,
    /// What is known of each page, in the order of the pages.
    pub(super) pages: Vec<Known>,
}

/// A page in a language.
pub(super) struct Known {
    pub(super) verdict: Verdict,
    pub(super) title: String,
    pub(super) summary: String,
    /// Whether the title is in the language the page was written in.
    pub(super) is_title_untranslated: bool,
    pub(super) is_summary_untranslated: bool,
}

impl<'a> Site<'a> {
    pub(super) fn new(project: &'a Project, plan: &'a Plan, findings: &'a [Diagnostic], options: &'a Options) -> Self {
        let units: BTreeMap<usize, &Unit> =
            plan.units.iter().filter_map(|unit| if let UnitKind::Page(at) = unit.kind { Some((at, unit)) } else { None }).collect();
        let pages: Vec<(&Page, Option<&Unit>)> =
            project.pages.iter().enumerate().map(|(at, page)| (page, units.get(&at).copied())).collect();
        let by_id = pages.iter().enumerate().map(|(at, (page, _))| (page.id.as_str(), at)).collect();
        let gate = Gate::new(project, findings, &options.values);
        let refusals = names::refusals(project);
        let sources: Vec<Verdict> = pages
            .par_iter()
            .zip(&refusals)
            .map(|((page, _), refusal)| {
                let mut verdict = gate.source(page);
                for reason in refusal.iter().cloned().chain(missing_images(page, options)) {
                    verdict.withhold(reason);
                }
                verdict
            })
            .collect();
        let source_language = &project.config.source_language;
        let mut wanted = vec![source_language.clone()];
        wanted.extend(options.languages.iter().filter(|language| *language != source_language).cloned());
        let is_translated = wanted.len() > 1;
        let critical: Vec<Vec<bool>> = pages
            .par_iter()
            .map(|(page, unit)| unit.filter(|_| is_translated).map_or_else(Vec::new, |unit| critical(page, unit, source_language)))
            .collect();
        let edited = |language: &Language| {
            let known = |at: usize| {
                let (page, unit) = pages[at];
                let source = FromSource { verdict: &sources[at], critical: &critical[at] };
                known(&gate, (page, unit), language, &source, options)
            };
            let pages = (0..pages.len()).into_par_iter().map(known).collect();
            Edited { language: language.clone(), glossary: Glossary::of(project, language), pages }
        };
        let languages = wanted.iter().map(edited).collect();
        Self { project, options, pages, by_id, languages }
    }

    /// The place of the page of that name.
    pub(super) fn place_of(&self, id: &str) -> Option<usize> {
        self.by_id.get(id).copied()
    }

    /// Whether bundles of a language were asked for; pages are always judged in the language they were written in.
    pub(super) fn is_wanted(&self, language: &Language) -> bool {
        self.options.languages.contains(language)
    }

    /// A page in a language, as far as it is in the bundle.
    pub(super) fn edition(&self, language: usize, page: usize) -> Option<Edition<'a>> {
        let edited = &self.languages[language];
        let (page, unit) = (self.pages[page].0, self.pages[page].1);
        match edited.pages[self.place_of(&page.id)?].verdict.outcome {
            Outcome::Withheld => None,
            Outcome::Source => Some(original(page)),
            Outcome::Published if language == 0 => Some(original(page)),
            Outcome::Published => translated(self.project, page, unit?, &edited.language, &self.options.values).ok(),
        }
    }

    /// The glossary of the language that a page is shown in.
    pub(super) fn glossary_at(&self, place: Place) -> &Glossary {
        let edited = &self.languages[place.language];
        let is_source_shown = edited.pages[place.page].verdict.outcome == Outcome::Source;
        if is_source_shown { &self.languages[0].glossary } else { &edited.glossary }
    }

    /// The values that variables stand for.
    pub(super) fn values(&self) -> &'a Values {
        &self.options.values
    }
}

/// What is known of a page before it is looked at in another language.
struct FromSource<'a> {
    /// What was decided of it in the language it was written in.
    verdict: &'a Verdict,
    /// Of each of its messages whether a wrong translation can harm.
    critical: &'a [bool],
}

fn known(gate: &Gate<'_>, (page, unit): (&Page, Option<&Unit>), language: &Language, from: &FromSource<'_>, options: &Options) -> Known {
    let source = from.verdict;
    let project = gate.project;
    let is_source = *language == project.config.source_language;
    let mut verdict = match unit {
        _ if is_source => source.clone(),
        Some(unit) => gate.target(unit, language, from.critical),
        None => source.clone(),
    };
    // What must not be published in the language it was written in is published in none.
    if !is_source && source.outcome == Outcome::Withheld {
        verdict.outcome = Outcome::Withheld;
        verdict.reasons = vec![format!("it is withheld in {}: {}", project.config.source_language, source.reasons.join("; "))];
    }
    let mut edition = original(page);
    if let Some(unit) = unit.filter(|_| !is_source && verdict.is_published()) {
        match translated(project, page, unit, language, &options.values) {
            Ok(found) => edition = found,
            Err(faults) => faults.into_iter().for_each(|fault| verdict.withhold(fault)),
        }
    }
    let values = &options.values;
    let undeclared: BTreeSet<String> = super::gate::undeclared(&edition.document, values);
    for name in undeclared.into_iter().filter(|_| !is_source && verdict.is_published()).collect::<Vec<_>>() {
        verdict.withhold(format!("its translation uses {{ ${name} }}, which leaflint.toml does not declare"));
    }
    let document = &edition.document;
    let title_block = document.blocks.iter().position(|block| document.title_block().is_some_and(|title| std::ptr::eq(title, block)));
    let shown_in_source = verdict.outcome == Outcome::Source;
    let has_own_title = document.front_matter.text("title").is_some();
    // A title that the first heading repeats is translated with the heading.
    let heading = title_block.map(|at| document.blocks[at].passage.text().trim().to_owned()).filter(|text| !text.is_empty());
    let title_of = |page: &Page| page.document.front_matter.text("title").map(str::to_owned);
    let is_repeated = has_own_title && title_of(page) == page.document.title_block().map(|block| block.passage.text().trim().to_owned());
    let title = if is_repeated { heading.clone() } else { None }
        .or_else(|| document.title().map(str::to_owned))
        .filter(|title| !title.trim().is_empty())
        .unwrap_or_else(|| page.id.clone());
    let is_title_untranslated = shown_in_source
        || if is_repeated || !has_own_title {
            title_block.is_some_and(|at| edition.untranslated.contains(&at))
        } else {
            edition.untranslated_fields.contains("title")
        };
    Known {
        title: super::body::filled(&title, values),
        summary: super::body::filled(document.front_matter.text("summary").unwrap_or_default(), values),
        is_title_untranslated: is_title_untranslated && !is_source,
        is_summary_untranslated: !is_source && (shown_in_source || edition.untranslated_fields.contains("summary")),
        verdict,
    }
}

/// Images that a page shows and that could not be read.
fn missing_images(page: &Page, options: &Options) -> Vec<String> {
    let mut reasons = Vec::new();
    for image in &page.document.images {
        match super::address::target(&image.address, &page.id) {
            super::address::Target::File(path) => {
                if let Some(Err(why)) = options.files.get(&path) {
                    reasons.push(format!("its image “{path}” cannot be published: {why}"));
                }
            }
            super::address::Target::Outside(address) => {
                reasons.push(format!("its image “{address}” is not in the project: bundles load nothing from other places"))
            }
            _ => reasons.push(format!("its image “{}” cannot be published: it leads out of the project", image.address)),
        }
    }
    reasons.dedup();
    reasons
}
