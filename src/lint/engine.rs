//! Runs the rules over a project: pages in parallel, then what concerns the whole, then one order for all findings.

use super::allow::apply_allows;
use super::catalogs::translation_findings;
use super::finding::{Finding, Findings};
use super::page::PageCheck;
use super::phrases;
use super::rule::{Check, Group, Pages, Rule, rule};
use super::rules::RULES;
use super::settings::{Settings, unknown_names};
use super::terms::{Glossaries, PageTerms};
use super::yielding::yield_to_others;
use crate::config::Override;
use crate::diagnostic::{Diagnostic, sort};
use crate::document::Document;
use crate::language::Language;
use crate::project::{Page, Project};
use crate::source::SourceId;
use crate::terms::Lexicon;
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
    let settings = Settings::of(&project.config, &options.select, &options.ignore);
    let glossaries = Glossaries::of(project);
    read_tables(project, &settings);
    let pages: Vec<&Page> = project.pages.iter().filter(|page| page.is_selected).collect();
    let mut found: Vec<Diagnostic> =
        pages.into_par_iter().flat_map_iter(|page| page_findings(project, page, &settings, options, &glossaries)).collect();
    let waiting = project.waiting.par_iter().map(|waiting| waiting.page(&project.sources));
    found.par_extend(waiting.flat_map_iter(|page| page_findings(project, &page, &settings, options, &glossaries)));
    found.extend(project.faults.iter().filter(|fault| is_wanted(fault, &settings)).cloned());
    found.extend(configuration_findings(project));
    found.extend(translation_findings(project, &settings, options.today, &glossaries));
    for rule in RULES.iter().filter(|rule| settings.is_on(rule)) {
        if let Check::Project(check) = rule.check {
            check(project, options.today, &mut Findings::new(rule, &settings, SourceId(0), &mut found));
        }
    }
    yield_to_others(&mut found);
    sort(&mut found);
    found
}

/// Reads the tables of the pages' languages on all cores: the first page would read one after the other.
fn read_tables(project: &Project, settings: &Settings) {
    let of_pages = project.pages.iter().filter(|page| page.is_selected).map(|page| &page.document.language);
    let mut languages: Vec<&Language> = of_pages.chain(project.waiting.iter().map(|page| &page.language)).collect();
    languages.sort_unstable();
    languages.dedup_by_key(|language| language.base());
    let asks_terms = |rule: &&Rule| settings.is_on(rule) && matches!(rule.check, Check::Terms(_));
    let asking: Vec<&Rule> = RULES.iter().copied().filter(asks_terms).collect();
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

fn page_findings(project: &Project, page: &Page, settings: &Settings, options: &Options, glossaries: &Glossaries) -> Vec<Diagnostic> {
    let source = page.document.source;
    let file = project.sources.file(source);
    let own = settings_for(project, page, settings);
    let settings = own.as_ref().unwrap_or(settings);
    let check = PageCheck {
        project,
        document: &page.document,
        text: &file.text,
        id: &page.id,
        is_translation: false,
        today: options.today,
        glossary: glossaries.of_language(&page.document.language),
        facts: Default::default(),
    };
    let mut found = run(&check, settings);
    found.extend(reading_faults(&page.document, settings));
    apply_allows(&page.document, settings, &mut found);
    found
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
    for rule in RULES.iter().filter(|rule| settings.is_on(rule) && (is_told || rule.group != Group::Trust)) {
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
