//! What becomes of pages in each language: the gate is asked, and what was asked of a page is kept.

use super::atlas::Known;
use super::edition::{Edition, original, translated};
use super::gate::{Critical, Gate, Outcome, Verdict};
use super::values::Values;
use super::{Files, address};
use crate::language::Language;
use crate::project::Page;
use crate::translate::Unit;
use std::collections::BTreeSet;

/// A page in all languages: what is known of it, and its text where it is in the bundle.
pub(super) struct Judged<'a> {
    pub(super) known: Vec<Known>,
    pub(super) editions: Vec<Option<Edition<'a>>>,
}

/// What is asked of every page.
pub(super) struct Judge<'a> {
    pub(super) gate: Gate<'a>,
    pub(super) languages: &'a [Language],
    pub(super) files: &'a Files,
    pub(super) values: &'a Values,
}

impl<'a> Judge<'a> {
    /// Looks at a page in all languages; `refusal` says why its name cannot be a file's.
    pub(super) fn judged(&self, (page, unit): (&'a Page, Option<&'a Unit>), refusal: Option<&String>) -> Judged<'a> {
        let mut source = self.gate.source(page);
        for reason in refusal.cloned().into_iter().chain(missing_images(page, self.files)) {
            source.withhold(reason);
        }
        let source_language = &self.gate.project.config.source_language;
        let critical = Critical::of(page, unit, source_language);
        let from = FromSource { verdict: &source, critical: &critical };
        let (mut known, mut editions) = (Vec::new(), Vec::new());
        for language in self.languages {
            let (found, edition) = self.known((page, unit), language, &from);
            let edition = match found.verdict.outcome {
                Outcome::Withheld => None,
                Outcome::Source => Some(original(page)),
                Outcome::Published => Some(edition),
            };
            known.push(found);
            editions.push(edition);
        }
        Judged { known, editions }
    }

    fn known(&self, (page, unit): (&'a Page, Option<&'a Unit>), language: &Language, from: &FromSource<'_>) -> (Known, Edition<'a>) {
        let source = from.verdict;
        let (gate, values) = (&self.gate, self.values);
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
            match translated(project, page, unit, language, values) {
                Ok(found) => edition = found,
                Err(faults) => faults.into_iter().for_each(|fault| verdict.withhold(fault)),
            }
        }
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
        let is_repeated =
            has_own_title && title_of(page) == page.document.title_block().map(|block| block.passage.text().trim().to_owned());
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
        let known = Known {
            title: super::body::filled(&title, values),
            summary: super::body::filled(document.front_matter.text("summary").unwrap_or_default(), values),
            is_title_untranslated: is_title_untranslated && !is_source,
            is_summary_untranslated: !is_source && (shown_in_source || edition.untranslated_fields.contains("summary")),
            verdict,
        };
        (known, edition)
    }
}

/// What is known of a page before it is looked at in another language.
struct FromSource<'a> {
    /// What was decided of it in the language it was written in.
    verdict: &'a Verdict,
    /// Of each of its messages whether a wrong translation can harm.
    critical: &'a Critical<'a>,
}

/// Images that a page shows and that could not be read.
fn missing_images(page: &Page, files: &Files) -> Vec<String> {
    let mut reasons = Vec::new();
    for image in &page.document.images {
        match address::target(&image.address, &page.id) {
            address::Target::File(path) => {
                if let Some(Err(why)) = files.get(&path) {
                    reasons.push(format!("its image “{path}” cannot be published: {why}"));
                }
            }
            address::Target::Outside(address) => {
                reasons.push(format!("its image “{address}” is not in the project: bundles load nothing from other places"))
            }
            _ => reasons.push(format!("its image “{}” cannot be published: it leads out of the project", image.address)),
        }
    }
    reasons.dedup();
    reasons
}
