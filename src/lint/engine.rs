//! Runs the rules over a project: pages in parallel, then what concerns the whole, then one order for all findings.

use super::allow::apply_allows;
use super::around::{AnyPage, Around, Sight};
use super::catalogs::translation_findings;
use super::finding::{Finding, Findings};
use super::memory::{Fresh, Memory};
use super::page::PageCheck;
use super::phrases;
use super::rule::{Check, Group, Pages, Rule, rule};
use super::settings::{Settings, unknown_names};
use super::terms::{Glossaries, PageTerms};
use super::yielding::yield_to_others;
use crate::config::Override;
use crate::diagnostic::{Diagnostic, sort};
use crate::document::Document;
use crate::language::Language;
use crate::project::{Fingerprint, Page, Project};
use crate::source::SourceId;
use crate::terms::Lexicon;
use crate::translate::Plan;
use jiff::civil::Date;
use rayon::prelude::*;

/// What a run looks at.
#[derive(Clone, Debug)]
pub struct Options {
    /// Codes and groups to run; all that are on if empty.
    pub select: Vec<String>,
    /// Codes and groups to leave out.
    pub ignore: Vec<String>,
    /// The day that counts as today.
    pub today: Date,
}

/// Every finding of a project, sorted.
#[must_use]
pub fn lint(project: &Project, options: &Options) -> Vec<Diagnostic> {
    lint_all(project, options, None, &Memory::none())
}

/// The same findings, where it is known already what there is to translate.
#[must_use]
pub fn lint_planned(project: &Project, options: &Options, plan: &Plan) -> Vec<Diagnostic> {
    lint_all(project, options, Some(plan), &Memory::none())
}

/// The same findings; those that a run before has found, and that would be found again, are taken over from what it remembered.
#[must_use]
pub fn lint_again(project: &Project, options: &Options, memory: &Memory<'_>) -> Vec<Diagnostic> {
    lint_all(project, options, None, memory)
}

/// Pages that are looked at before their findings are laid with the others: few wait for the last page of a lot, and little stands
/// in memory twice.
const LOT: usize = 512;

fn lint_all(project: &Project, options: &Options, plan: Option<&Plan>, memory: &Memory<'_>) -> Vec<Diagnostic> {
    let settings = Settings::of(&project.config, &options.select, &options.ignore);
    let glossaries = Glossaries::of(project);
    let around = Around::of(project, options.today);
    let run = Run { project, settings: &settings, glossaries: &glossaries, around: &around };
    let mut found = run.all_page_findings(memory);
    found.extend(project.faults.iter().filter(|fault| is_wanted(fault, &settings)).cloned());
    found.extend(configuration_findings(project));
    found.extend(translation_findings(&run, plan, memory));
    for rule in settings.rules() {
        if let Check::Project(check) = rule.check {
            check(project, options.today, &mut Findings::new(rule, &settings, SourceId(0), &mut found));
        }
    }
    yield_to_others(&mut found);
    sort(&mut found);
    found
}

/// Reads the tables of these pages' languages on all cores: the first page would read one after the other.
fn read_tables(pages: &[AnyPage<'_>], settings: &Settings) {
    let mut languages: Vec<&Language> = pages.iter().map(|page| page.language()).collect();
    languages.sort_unstable();
    languages.dedup_by_key(|language| language.base());
    let asking: Vec<&Rule> = settings.rules().filter(|rule| matches!(rule.check, Check::Terms(_))).collect();
    languages.into_par_iter().for_each(|language| {
        let reads_terms = asking.iter().any(|rule| rule.speaks(language));
        rayon::join(|| reads_terms.then(|| Lexicon::of(language)), || phrases::read_tables(language));
    });
}

fn is_wanted(fault: &Diagnostic, settings: &Settings) -> bool {
    super::rule::rule(fault.code).is_none_or(|rule| settings.is_on(rule))
}

fn configuration_findings(project: &Project) -> Vec<Diagnostic> {
    // The configuration is the first file that is read.
    match (&project.config_path, project.sources.iter().next()) {
        (Some(_), Some((source, file))) => unknown_names(&project.config, source, &file.text),
        _ => Vec::new(),
    }
}

/// What all pages and translations of a run share.
#[derive(Clone, Copy)]
pub(super) struct Run<'a> {
    pub(super) project: &'a Project,
    pub(super) settings: &'a Settings,
    pub(super) glossaries: &'a Glossaries,
    pub(super) around: &'a Around<'a>,
}

impl Run<'_> {
    /// What is found in the pages that the run looks at. What is known already is not looked for.
    fn all_page_findings(&self, memory: &Memory<'_>) -> Vec<Diagnostic> {
        let Self { project, around, .. } = self;
        let pages: Vec<AnyPage<'_>> = AnyPage::selected(project).collect();
        let path_of = |page: AnyPage<'_>| project.sources.file(page.source()).path.as_str();
        let ask = |page: &AnyPage<'_>| {
            let key = memory.key(*page, around);
            (key, key.is_some_and(|key| memory.knows(path_of(*page), &key, around)))
        };
        let known: Vec<(Option<Fingerprint>, bool)> = pages.par_iter().map(ask).collect();
        let new: Vec<AnyPage<'_>> = pages.iter().zip(&known).filter(|(_, (_, is_known))| !is_known).map(|(page, _)| *page).collect();
        read_tables(&new, self.settings);
        let look = |(page, (key, is_known)): (AnyPage<'_>, (Option<Fingerprint>, bool))| {
            let recall = |key| memory.recall(path_of(page), &key, page.source(), around);
            let found = key.filter(|_| is_known).and_then(recall);
            let (found, fresh) = found.map_or_else(|| self.page_findings(page, key), |found| (found, None));
            memory.keep(path_of(page), fresh);
            found
        };
        let mut found: Vec<Diagnostic> = Vec::new();
        let mut asked = pages.into_iter().zip(known);
        let (all, mut done) = (asked.len(), 0);
        while done < all {
            let lot: Vec<_> = asked.by_ref().take(LOT).collect();
            let of_lot: Vec<Vec<Diagnostic>> = lot.into_par_iter().map(look).collect();
            done = all - asked.len();
            // As many as so far: what grows step by step stands twice in memory each time it is moved.
            let more = of_lot.iter().map(Vec::len).sum::<usize>();
            let expected = (found.len() + more) * all / done;
            found.reserve_exact(expected + expected / 8 - found.len());
            found.extend(of_lot.into_iter().flatten());
        }
        found
    }

    /// What is found in one page, and how to remember it where it has a key.
    fn page_findings(&self, page: AnyPage<'_>, key: Option<Fingerprint>) -> (Vec<Diagnostic>, Option<Fresh>) {
        let page: &Page = &page.parsed(self.project);
        let own = settings_for(self.project, page, self.settings);
        let settings = own.as_ref().unwrap_or(self.settings);
        let check = PageCheck {
            sight: Sight::new(self.around),
            document: &page.document,
            text: &self.project.sources.file(page.document.source).text,
            id: &page.id,
            is_translation: false,
            glossary: self.glossaries.of_language(&page.document.language),
            facts: Default::default(),
        };
        let mut found = run(&check, settings);
        found.extend(reading_faults(&page.document, settings));
        apply_allows(&page.document, settings, &mut found);
        let fresh = key.and_then(|key| Fresh::of(key, check.sight.asked(), &found, page.document.source));
        (found, fresh)
    }
}

/// What could not be read of a page.
fn reading_faults(document: &Document, settings: &Settings) -> Vec<Diagnostic> {
    let Some(rule) = rule("front-matter").filter(|rule| settings.is_on(rule)) else { return Vec::new() };
    let mut found = Vec::new();
    let mut findings = Findings::new(rule, settings, document.source, &mut found);
    for fault in &document.faults {
        findings.add(Finding::new(fault.span, fault.message.clone()).help(fault.help.clone()));
    }
    found
}

/// Runs every page rule at one page.
pub(super) fn run(check: &PageCheck<'_>, settings: &Settings) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut terms = None;
    // What a page says of itself is unknown while its front matter cannot be read, and that has its own finding.
    let is_told = check.document.front_matter.fault.is_none();
    for rule in settings.rules().filter(|rule| is_told || rule.group != Group::Trust) {
        let speaks = rule.speaks(&check.document.language);
        match rule.check {
            Check::Page(pages, look) if speaks && (pages == Pages::Every || !check.is_translation) => {
                look(check, &mut Findings::new(rule, settings, check.document.source, &mut found));
            }
            Check::Terms(look) if speaks => {
                let terms = terms.get_or_insert_with(|| PageTerms::of(check.document, check.glossary));
                look(check, terms, &mut Findings::new(rule, settings, check.document.source, &mut found));
            }
            _ => {}
        }
    }
    phrases::check(check, settings, &mut found);
    found
}

/// The settings of a page that overrides name; none where no override does.
fn settings_for(project: &Project, page: &Page, settings: &Settings) -> Option<Settings> {
    let overrides: Vec<&Override> = project.config.written.overrides.iter().filter(|one| concerns(one, project, page)).collect();
    if overrides.is_empty() {
        return None;
    }
    let mut own = settings.clone();
    for one in overrides {
        own.apply_all(&one.rules);
    }
    Some(own)
}

fn concerns(one: &Override, project: &Project, page: &Page) -> bool {
    let document = &page.document;
    let is_named =
        |names: &[String], name: Option<&str>| names.is_empty() || name.is_some_and(|name| names.iter().any(|known| known == name));
    let language = &document.language;
    let speaks = one.languages.is_empty() || one.languages.iter().any(|tag| tag == language.tag() || tag == language.base());
    let path = &project.sources.file(document.source).path;
    let is_there = one.paths.is_empty() || one.paths.iter().any(|glob| project.matches(glob, path));
    speaks && is_there && is_named(&one.types, document.page_type()) && is_named(&one.audiences, document.front_matter.text("audience"))
}
