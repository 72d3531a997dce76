//! Parts that a page of its type must have and does not.

use crate::config::Level;
use crate::diagnostic::Severity;
use crate::document::{BlockKind, Document};
use crate::language::{Aspect, aspects_among, names_sections};
use crate::lint::sections::{PageType, required};
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::source::Span;
use std::collections::{BTreeMap, BTreeSet};

pub(super) static RULE: Rule = Rule {
    code: "missing-section",
    group: Group::Structure,
    severity: Level::Error,
    docs: include_str!("missing_section.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let document = page.document;
    let Some((kind, is_declared)) = PageType::of(document).filter(|_| names_sections(&document.language)) else { return };
    let wanted = page.page_settings().and_then(|settings| settings.required.clone()).unwrap_or_else(|| required(kind).to_vec());
    let missing: Vec<Aspect> = wanted.into_iter().filter(|aspect| !has(document, *aspect)).collect();
    let spoken_of = spoken_of(page, &missing);
    for aspect in missing {
        let finding = Finding::new(document.title_span(), format!("this page has no section “{}”", aspect.title()));
        let finding = finding.help(format!("add the heading “## {}” and write the part{}", aspect.title(), example(aspect)));
        let finding = match spoken_of.get(&aspect) {
            Some(&span) => finding.severity(Severity::Warning).label(span, "the page speaks of it here, without a heading"),
            None => finding,
        };
        // A type that was only guessed is no ground for an error.
        findings.add(if is_declared {
            finding
        } else {
            finding.severity(Severity::Warning).here(format!("reads like a page of type “{}”", kind.name()))
        });
    }
}

/// The first sentence that speaks of each aspect in passing, for aspects whose words say what a sentence is about. “Before” and
/// “cause” stand in sentences about anything.
fn spoken_of(page: &PageCheck<'_>, aspects: &[Aspect]) -> BTreeMap<Aspect, Span> {
    use Aspect::{Diagnosis, Pregnancy, Risks, SideEffects, Storage, Symptoms, Treatment, UrgentHelp};
    let is_told =
        |aspect: &Aspect| matches!(aspect, Diagnosis | Pregnancy | Risks | SideEffects | Storage | Symptoms | Treatment | UrgentHelp);
    let mut sought: BTreeSet<Aspect> = aspects.iter().copied().filter(is_told).collect();
    let mut found = BTreeMap::new();
    for (block, sentence) in page.sentences() {
        if sought.is_empty() {
            break;
        }
        for aspect in aspects_among(block.passage.slice(sentence.range), &page.document.language, |aspect| sought.contains(&aspect)) {
            sought.remove(&aspect);
            found.insert(aspect, block.passage.span(sentence.range));
        }
    }
    found
}

/// Whether a section is about the aspect. What stands under the title before the first heading is the overview.
pub(super) fn has(document: &Document, aspect: Aspect) -> bool {
    let is_intro =
        |at: usize| document.blocks[at].kind == BlockKind::Paragraph && document.sections[document.blocks[at].section].level <= 1;
    let introduces = || aspect == Aspect::Overview && (0..document.blocks.len()).any(is_intro);
    document.section_about(aspect).is_some() || introduces()
}

fn example(aspect: Aspect) -> &'static str {
    match aspect {
        Aspect::UrgentHelp => ": which signs need help at once, which can wait, and whom to call",
        Aspect::Risks => ": what can go wrong, how often, and what is done about it",
        _ => "",
    }
}
