//! A project in figures: reading level and findings by page, coverage by language; as JSON and as Markdown.

use crate::diagnostic::{Diagnostic, Severity};
use crate::project::{Page, Project};
use crate::reading;
use crate::source::SourceId;
use crate::translate::{Plan, Tally, coverage};
use jiff::civil::Date;
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// A project in figures.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Digest {
    /// The version of this shape.
    pub version: u32,
    /// The day that counted as today.
    pub as_of: String,
    /// The language of the pages.
    pub source_language: String,
    /// The pages, by name.
    pub pages: Vec<PageFigures>,
    /// The languages they are translated into, in the order of the configuration.
    pub languages: Vec<LanguageFigures>,
}

/// One page in figures.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct PageFigures {
    /// Its name in the project.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its type, such as `condition`.
    pub page_type: String,
    /// Words of its prose.
    pub words: u32,
    /// School years; none where there are too few words for it.
    pub grade: Option<f64>,
    /// From 1 to 6.
    pub difficulty: Option<f64>,
    /// Findings at level error.
    pub errors: usize,
    /// Findings at level warning.
    pub warnings: usize,
    /// Findings at level advice.
    pub advice: usize,
}

/// One language in figures.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct LanguageFigures {
    /// Its tag.
    pub language: String,
    /// The share of messages with a translation that is not stale.
    pub percent: usize,
    /// Its messages by state.
    #[serde(flatten)]
    pub tally: Tally,
    /// Findings at level error in its translations.
    pub errors: usize,
    /// Findings at level warning in its translations.
    pub warnings: usize,
}

/// Works the figures out. `found` are all findings of the project.
#[must_use]
pub fn digest(project: &Project, plan: &Plan, found: &[Diagnostic], terms: &[String], today: Date) -> Digest {
    let mut counts: Counts = BTreeMap::new();
    for one in found {
        *counts.entry((one.primary.source, one.severity)).or_default() += 1;
    }
    let pages = project.pages.iter().map(|page| page_figures(page, &counts)).collect();
    let language = |language| {
        let mut tally = Tally::default();
        coverage(project, plan, language, terms).values().for_each(|part| tally.add(part));
        let files = || project.locale(language).into_iter().flat_map(crate::project::Locale::files);
        let count = |severity| files().filter_map(|file| counts.get(&(file, severity))).sum();
        LanguageFigures {
            language: language.tag().to_owned(),
            percent: tally.percent(),
            tally,
            errors: count(Severity::Error),
            warnings: count(Severity::Warning),
        }
    };
    Digest {
        version: 1,
        as_of: today.to_string(),
        source_language: project.config.source_language.tag().to_owned(),
        pages,
        languages: project.config.languages.iter().map(language).collect(),
    }
}

/// How many findings of which weight a file has.
type Counts = BTreeMap<(SourceId, Severity), usize>;

fn page_figures(page: &Page, counts: &Counts) -> PageFigures {
    let document = &page.document;
    let sentences =
        document.prose().flat_map(|(_, block)| block.passage.sentences().iter().map(move |sentence| (&block.passage, sentence)));
    let measured = reading::measure(&document.language, sentences);
    let count = |severity| counts.get(&(document.source, severity)).copied().unwrap_or(0);
    let enough = measured.counts.words >= reading::FEWEST_WORDS;
    PageFigures {
        id: page.id.clone(),
        title: document.title().unwrap_or_default().to_owned(),
        page_type: document.page_type().unwrap_or_default().to_owned(),
        words: measured.counts.words,
        grade: measured.grade.filter(|_| enough).map(|grade| tenth(grade.years)),
        difficulty: measured.difficulty.map(tenth),
        errors: count(Severity::Error),
        warnings: count(Severity::Warning),
        advice: count(Severity::Advice),
    }
}

fn tenth(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

impl Digest {
    /// The figures as JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        format!("{}\n", serde_json::to_string_pretty(self).expect("figures are JSON"))
    }

    /// The figures as two tables.
    #[must_use]
    pub fn to_markdown(&self) -> String {
        let mut text = format!(
            "# The content in figures\n\nAs of {}. Grade is in years of school; difficulty is from 1 (easy) to 6 (hard).\n\n",
            self.as_of
        );
        let figure = |value: Option<f64>| value.map_or("too short".to_owned(), |value| format!("{value:.1}"));
        text.push_str(
            "## Pages\n\n| page | type | words | grade | difficulty | errors | warnings | advice |\n|---|---|--:|--:|--:|--:|--:|--:|\n",
        );
        for page in &self.pages {
            let PageFigures { title, page_type, words, errors, warnings, advice, .. } = page;
            let (grade, difficulty) = (figure(page.grade), figure(page.difficulty));
            writeln!(text, "| {title} | {page_type} | {words} | {grade} | {difficulty} | {errors} | {warnings} | {advice} |")
                .expect("a string takes all");
        }
        text.push_str("\n## Languages\n\n| language | done | messages | missing | stale | draft | translated | reviewed | approved | errors | warnings |\n");
        text.push_str("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n");
        for LanguageFigures { language, percent, tally: t, errors, warnings } in &self.languages {
            let stale = t.stale + t.critical;
            writeln!(
                text,
                "| {language} | {percent} % | {} | {} | {stale} | {} | {} | {} | {} | {errors} | {warnings} |",
                t.messages,
                t.missing + t.broken,
                t.draft,
                t.translated,
                t.reviewed,
                t.approved
            )
            .expect("a string takes all");
        }
        text
    }
}
