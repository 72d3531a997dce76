//! Runs the rules over translations: every catalogue of every language beside its source, in parallel.

use super::around::{Around, Sight};
use super::blocking::WIDE;
use super::engine::{Run, run};
use super::finding::{Finding, Findings};
use super::locale_facts::{LocaleFacts, SourceWords};
use super::memory::{Fresh, Memory, Recalled, name_of_locale, name_of_translation};
use super::messages::{Agreed, MessageCheck, Pairs, Plurals, Side};
use super::offers::{Offers, SourceTexts};
use super::page::PageCheck;
use super::rule::{Check, Pages, Rule, rule};
use super::settings::Settings;
use crate::catalog::{Catalog, Content, Message, Value, needed_categories, plural_categories};
use crate::config::Override;
use crate::diagnostic::Diagnostic;
use crate::language::{Language, script_letters};
use crate::project::{Locale, Project};
use crate::source::{SourceId, Span};
use crate::terms::Lexicon;
use crate::text::Commonness;
use crate::translate::{
    Judged, Plan, SourceMessage, States, Status, Unit, UnitKind, glossary as glossary_of, glossary_terms, judge, plan, terms_of, translated,
};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{LazyLock, Mutex};

/// One catalogue of one language as a rule sees it.
#[derive(Debug)]
pub struct CatalogCheck<'a> {
    /// The project it belongs to.
    pub project: &'a Project,
    /// The language.
    pub language: &'a Language,
    /// Its name, which is the page's.
    pub id: &'a str,
    /// The messages to translate; none for a catalogue that the source does not have.
    pub unit: Option<&'a Unit>,
    /// What is translated; none where nothing is.
    pub catalog: Option<&'a Catalog>,
    /// The catalogue's file.
    pub text: &'a str,
    /// What each translation is worth, in the order of the unit's messages.
    pub judged: &'a [Judged],
    /// What is recorded of its translations; none where it has no sidecar.
    pub states: Option<&'a States>,
    /// Whether it is the source's own catalogue, written by people.
    pub is_source: bool,
    /// What may help whoever translates.
    pub offers: &'a Offers<'a>,
}

impl<'a> CatalogCheck<'a> {
    /// The messages to translate, each with what its translation is worth.
    pub fn messages(&self) -> impl Iterator<Item = (&'a SourceMessage, &'a Judged)> {
        self.unit.into_iter().flat_map(|unit| &unit.messages).zip(self.judged)
    }
}

/// The messages of a unit as they are now, parsed and with their facts, for all languages.
pub(super) struct Source<'a> {
    pub(super) unit: &'a Unit,
    pub(super) sides: Vec<Option<Side<'a>>>,
}

/// The findings of every translation that the run selects.
pub(super) fn translation_findings(run: &Run<'_>, known: Option<&Plan>, memory: &Memory<'_>) -> Vec<Diagnostic> {
    let Run { project, settings, glossaries, around } = *run;
    let source_language = &project.config.source_language;
    let locales: Vec<&Locale> = project.locales.iter().filter(|locale| locale.is_selected && !locale.language.is_pseudo()).collect();
    if locales.is_empty() || !settings.rules().any(is_ours) {
        return Vec::new();
    }
    let recalled = memory.recall_locales(project, &locales, around);
    if recalled.iter().all(|(_, found)| found.is_some()) {
        return recalled.into_iter().filter_map(|(_, found)| found).flatten().collect();
    }
    let own;
    let plan = match known {
        Some(plan) => plan,
        None => {
            own = plan(project, &BTreeMap::new());
            &own
        }
    };
    let written = extracted_catalogs(project, plan);
    let sources: BTreeMap<&str, Source<'_>> = plan
        .units
        .iter()
        .filter(|unit| unit.kind != UnitKind::Gone)
        .filter_map(|unit| Some((unit.id.as_str(), source_of(project, unit, &written)?)))
        .collect();
    let terms = glossary_terms(project);
    let gone: BTreeSet<&str> = plan.units.iter().filter(|unit| unit.kind == UnitKind::Gone).map(|unit| unit.id.as_str()).collect();
    let mut source_terms = glossary_of(project, source_language);
    source_terms.sort_by_key(|term| (std::cmp::Reverse(term.name.len()), term.key.clone()));
    // With many languages each is one thread's work from first to last, so that few are in memory at a time.
    let is_one_by_one = locales.len() > 2 * rayon::current_num_threads();
    let wants_fit = |settings: &Settings| rule("unrelated-translation").is_some_and(|rule| settings.is_on(rule));
    let words = LazyLock::new(|| SourceWords::of(&sources));
    let texts = SourceTexts::of(&sources);
    let in_locale = |(locale, (key, found)): (&&Locale, Recalled)| {
        if let Some(found) = found {
            return found;
        }
        let locale = &*locale.parsed(&project.sources);
        let own = settings_for(project, locale, settings);
        let settings = own.as_ref().unwrap_or(settings);
        let is_source = locale.language == *source_language;
        let units = sources.keys().copied().filter(|_| !is_source);
        let ids: BTreeSet<&str> = units.chain(locale.catalogs.keys().map(String::as_str)).collect();
        let ids: Vec<&str> = ids.into_iter().filter(|id| locale.selects(id) && !gone.contains(id)).collect();
        let glossary = glossaries.of_language(&locale.language);
        let whole = match is_source || !asks_whole(settings) {
            true => LocaleFacts::default(),
            false => LocaleFacts::of(locale, &sources, wants_fit(settings).then(|| &*words)),
        };
        let agreed = Agreed { source: &source_terms, target: terms_of(locale) };
        let offers = Offers::of(project, locale, &texts, &agreed);
        let commonness = Mutex::default();
        let rules: Vec<&Rule> = settings.rules().filter(|rule| is_ours(rule)).collect();
        let plurals = Plurals { needed: needed_categories(&locale.language), known: plural_categories(&locale.language) };
        let job = |id: &str| {
            let job = Job {
                project,
                locale,
                id,
                source: sources.get(id),
                terms: &terms,
                glossary,
                settings,
                rules: &rules,
                is_source,
                around,
                memory,
                whole: &whole,
                agreed: &agreed,
                plurals: &plurals,
                offers: &offers,
                commonness: &commonness,
            };
            job.findings()
        };
        let found: Vec<Diagnostic> = match is_one_by_one {
            true => ids.into_iter().flat_map(job).collect(),
            false => ids.into_par_iter().flat_map_iter(job).collect(),
        };
        memory.keep(&name_of_locale(locale), key.and_then(|key| Fresh::of_any(key, &found)));
        found
    };
    locales.par_iter().zip(recalled).with_max_len(1).flat_map_iter(in_locale).collect()
}

/// Whether a rule asks how a translation compares with all others into its language.
fn asks_whole(settings: &Settings) -> bool {
    WIDE.into_iter().filter_map(rule).any(|rule| settings.is_on(rule))
}

fn is_ours(rule: &Rule) -> bool {
    matches!(rule.check, Check::Message(_) | Check::Catalog(_) | Check::Page(Pages::Every, _) | Check::Phrases(_) | Check::Terms(_))
}

/// The messages of pages are parsed as they would be extracted today.
fn extracted_catalogs(project: &Project, plan: &Plan) -> BTreeMap<String, Catalog> {
    let variables = project.config.variables();
    let catalog = |unit: &Unit| {
        let written = |message: &SourceMessage| {
            let value = Value::prose(&message.text, |name| variables.contains_key(name));
            Content { key: message.key.clone(), comment: None, value: Some(value), attributes: Vec::new() }.to_fluent("\n")
        };
        let text = unit.messages.iter().map(written).collect::<Vec<_>>().join("\n");
        (unit.id.clone(), Catalog::parse(SourceId(0), &text, &project.config.source_language))
    };
    plan.units.par_iter().filter(|unit| matches!(unit.kind, UnitKind::Page(_))).map(catalog).collect()
}

fn source_of<'a>(project: &'a Project, unit: &'a Unit, extracted: &'a BTreeMap<String, Catalog>) -> Option<Source<'a>> {
    let catalog = match unit.kind {
        UnitKind::Page(_) => extracted.get(&unit.id)?,
        _ => project.source_locale()?.catalogs.get(&unit.id)?,
    };
    let side = |message: &SourceMessage| Some(Side::new(catalog.message(&message.key)?, &catalog.language));
    Some(Source { unit, sides: unit.messages.iter().map(side).collect() })
}

/// One catalogue of one language.
struct Job<'a> {
    project: &'a Project,
    locale: &'a Locale,
    id: &'a str,
    source: Option<&'a Source<'a>>,
    terms: &'a [String],
    glossary: Option<&'a Lexicon>,
    settings: &'a Settings,
    /// Those that are on.
    rules: &'a [&'static Rule],
    is_source: bool,
    around: &'a Around<'a>,
    memory: &'a Memory<'a>,
    whole: &'a LocaleFacts,
    agreed: &'a Agreed<'a>,
    plurals: &'a Plurals,
    offers: &'a Offers<'a>,
    commonness: &'a Mutex<Commonness>,
}

impl Job<'_> {
    fn findings(self) -> Vec<Diagnostic> {
        let catalog = self.locale.catalogs.get(self.id);
        let text = catalog.map_or("", |catalog| self.project.sources.file(catalog.source).text.as_str());
        let sidecar = self.locale.states.get(self.id).copied();
        let states = sidecar.map(|source| States::parse(&self.project.sources.file(source).text));
        let unit = self.source.filter(|_| !self.is_source).map(|source| source.unit);
        let judge = |message| judge(message, catalog, states.as_ref(), self.project, self.terms);
        let judged: Vec<Judged> = unit.map(|unit| unit.messages.iter().map(judge).collect()).unwrap_or_default();
        let check = CatalogCheck {
            project: self.project,
            language: &self.locale.language,
            id: self.id,
            unit,
            catalog,
            text,
            judged: &judged,
            states: states.as_ref(),
            is_source: self.is_source,
            offers: self.offers,
        };
        let mut found = Vec::new();
        // What is about a catalogue that does not exist stands in the source.
        let place = catalog.map(|catalog| catalog.source).or(unit.and_then(|unit| unit.messages.first()).map(|message| message.source));
        let Some(place) = place else { return found };
        for rule in self.rules {
            if let Check::Catalog(look) = rule.check {
                look(&check, &mut Findings::new(rule, self.settings, place, &mut found));
            }
        }
        if let (Some(source), Some(catalog), false) = (self.source, catalog, self.is_source) {
            self.message_findings(source, catalog, text, &judged, &mut found);
            found.extend(self.page_findings(source.unit, catalog, text));
        }
        if let (Some(states), Some(sidecar)) = (&states, sidecar) {
            apply_waivers(self.project, self.settings, states, sidecar, &mut found);
        }
        found
    }

    /// What the rules that read pages find in the translated page, each with the key of its message.
    fn page_findings(&self, unit: &Unit, catalog: &Catalog, text: &str) -> Vec<Diagnostic> {
        let UnitKind::Page(at) = unit.kind else { return Vec::new() };
        let page = &self.project.pages[at];
        let name = name_of_translation(self.locale, self.id);
        let key = self.memory.key_of_translation(page, unit, catalog, self.around);
        if let Some(found) = key.and_then(|key| self.memory.recall(&name, &key, catalog.source, self.around)) {
            self.memory.keep(&name, None);
            return found;
        }
        let document = translated(&page.document, unit, catalog);
        let check = PageCheck {
            sight: Sight::new(self.around),
            document: &document,
            text,
            id: self.id,
            is_translation: true,
            glossary: self.glossary,
            facts: Default::default(),
        };
        let mut found = run(&check, self.settings);
        let messages: Vec<&Message> = catalog.messages().collect();
        for finding in &mut found {
            let place = finding.primary.span;
            let at = messages.partition_point(|message| message.span.end < place.end);
            finding.key = messages.get(at).filter(|message| message.span.contains(place)).map(|message| message.key.clone());
        }
        // A finding about the page as a whole has no place where its title is not translated.
        found.retain(|finding| finding.key.is_some());
        self.memory.keep(&name, key.and_then(|key| Fresh::of(key, check.sight.asked(), &found, catalog.source)));
        found
    }

    fn message_findings(&self, source: &Source<'_>, catalog: &Catalog, text: &str, judged: &[Judged], found: &mut Vec<Diagnostic>) {
        let rules: Vec<(&'static Rule, super::rule::LookAtMessage)> = self
            .rules
            .iter()
            .filter(|rule| rule.speaks(&catalog.language))
            .filter_map(|rule| match rule.check {
                Check::Message(look) => Some((*rule, look)),
                _ => None,
            })
            .collect();
        let letters = script_letters(&catalog.language);
        let whole = self.whole.of_catalog(self.id);
        for (at, ((origin, side), judged)) in source.unit.messages.iter().zip(&source.sides).zip(judged).enumerate() {
            let (Some(side), Status::Present(_)) = (side, &judged.status) else { continue };
            let Some(message) = catalog.message(&origin.key) else { continue };
            let target = Side::new(message, &catalog.language);
            let pairs = Pairs::of(side, &target);
            let check = MessageCheck {
                pairs: &pairs,
                project: self.project,
                origin,
                source: side,
                target: &target,
                catalog,
                among: self.locale,
                text,
                judged,
                agreed: self.agreed,
                plurals: self.plurals,
                letters,
                offers: self.offers,
                commonness: self.commonness,
                id: self.id,
                locale: whole.message(at),
                source_language: &self.project.config.source_language,
            };
            for (rule, look) in &rules {
                look(&check, &mut Findings::new(rule, self.settings, catalog.source, found));
            }
        }
    }
}

/// Removes what a person has waived in the sidecar, and reports waivers that hide nothing.
fn apply_waivers(project: &Project, settings: &Settings, states: &States, sidecar: SourceId, found: &mut Vec<Diagnostic>) {
    let mut idle = Vec::new();
    for (key, record) in &states.records {
        for (code, _) in &record.waivers {
            let before = found.len();
            found.retain(|finding| !(finding.code == code && finding.key.as_deref() == Some(key)));
            let is_known = rule(code).is_some_and(|rule| settings.is_on(rule));
            if found.len() == before && (is_known || rule(code).is_none()) {
                idle.push((key, code));
            }
        }
    }
    let Some(unused) = rule("unused-allow").filter(|rule| settings.is_on(rule)) else { return };
    let text = &project.sources.file(sidecar).text;
    let mut findings = Findings::new(unused, settings, sidecar, found);
    for (key, code) in idle {
        let line = text.match_indices(&format!("{key}\t")).map(|(at, _)| at).find(|&at| at == 0 || text[..at].ends_with('\n')).unwrap_or(0);
        let message = format!("“{code}” is waived for “{key}”, and there is no such finding");
        let finding = Finding::new(Span::new(line..line + key.len()), message).help("take the waiver out of the line").key(key);
        findings.add(finding);
    }
}

/// The settings of a language that overrides name; none where no override does.
fn settings_for(project: &Project, locale: &Locale, settings: &Settings) -> Option<Settings> {
    let speaks = |one: &&Override| {
        let language = &locale.language;
        let is_named = one.languages.iter().any(|tag| tag == language.tag() || tag == language.base());
        is_named && one.paths.is_empty() && one.types.is_empty() && one.audiences.is_empty()
    };
    let overrides: Vec<&Override> = project.config.written.overrides.iter().filter(speaks).collect();
    if overrides.is_empty() {
        return None;
    }
    let mut own = settings.clone();
    for one in overrides {
        own.apply_all(&one.rules);
    }
    Some(own)
}
