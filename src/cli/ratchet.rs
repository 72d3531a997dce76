//! Grades may only go down: what a page's grade was, and which pages have become harder since.

use super::changed::text_before;
use crate::diagnostic::{Diagnostic, Label, Severity};
use crate::document::{Document, Format, Origin};
use crate::lint::reading::sentences;
use crate::project::{Page, Project};
use crate::reading::{self, FEWEST_WORDS};
use std::collections::BTreeMap;
use std::path::Path;

/// A rise up to this is no rise: one word more moves a grade.
const SLACK: f64 = 0.1;

/// The grade of every page that was looked at and is long enough to have one, by its file.
pub(super) fn grades(project: &Project) -> BTreeMap<String, f64> {
    let graded = |page: &Page| Some((project.sources.file(page.document.source).path.clone(), grade(&page.document)?));
    project.pages.iter().filter(|page| page.is_selected).filter_map(graded).collect()
}

/// The grades of the same pages where the branch left `reference`; pages that are new have none.
pub(super) fn grades_before(project: &Project, reference: Option<&str>) -> BTreeMap<String, f64> {
    let before = |page: &Page| {
        let file = &project.sources.file(page.document.source).path;
        // Files are named from the folder of the run.
        let text = text_before(Path::new("."), reference, file)?;
        let source = page.document.source;
        let origin = Origin { source, format: Format::of_path(file)?, language: &page.document.language };
        Some((file.clone(), grade(&Document::parse(&text, origin))?))
    };
    project.pages.iter().filter(|page| page.is_selected).filter_map(before).collect()
}

fn grade(document: &Document) -> Option<f64> {
    let measured = reading::measure(&document.language, sentences(&document.blocks));
    // Two digits, so that a baseline reads well and says the same after it was written and read.
    measured.grade.filter(|_| measured.counts.words >= FEWEST_WORDS).map(|grade| (grade.years * 100.0).round() / 100.0)
}

/// A finding for each page whose grade rose; `since` says since when.
pub(super) fn risen(project: &Project, were: &BTreeMap<String, f64>, since: &str) -> Vec<Diagnostic> {
    let are = grades(project);
    let finding = |page: &Page| {
        let file = &project.sources.file(page.document.source).path;
        let (was, is) = (were.get(file)?, are.get(file)?);
        let message = format!("the grade of this page rose: {was:.1} → {is:.1} since {since}");
        let place = Label::new(page.document.source, page.document.title_span());
        let finding = Diagnostic::new("reading-grade", Severity::Warning, message, place);
        (*is > was + SLACK).then(|| finding.help("split long sentences and use plainer words until it is back, or write the baseline anew"))
    };
    project.pages.iter().filter(|page| page.is_selected).filter_map(finding).collect()
}
