//! Medicine measured with spoons, ounces or pounds.

use crate::config::Level;
use crate::lint::dose::is_dose_text;
use crate::lint::phrases::List;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use std::sync::LazyLock;

pub(super) static RULE: Rule = Rule {
    code: "household-unit",
    group: Group::Safety,
    severity: Level::Warning,
    docs: include_str!("household_unit.md"),
    languages: &["en", "es", "fr", "de", "pt"],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Every, check),
};

static UNITS: LazyLock<List> = LazyLock::new(|| {
    List::new(&[
        ("en", include_str!("household_unit.en.tsv")),
        ("es", include_str!("household_unit.es.tsv")),
        ("fr", include_str!("household_unit.fr.tsv")),
        ("de", include_str!("household_unit.de.tsv")),
        ("pt", include_str!("household_unit.pt.tsv")),
    ])
});

/// What makes a sentence one about a medicine; food is measured with spoons.
const MEDICINE: &str = include_str!("household_unit_medicine.txt");

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let is_medicine_page = page.document.page_type() == Some("medicine");
    for block in page.readable() {
        for range in UNITS.find(page, block) {
            let sentence = block.passage.sentence_at(range);
            let text = sentence.map_or(block.passage.text(), |sentence| block.passage.slice(sentence.range)).to_lowercase();
            let names_medicine = MEDICINE.lines().any(|word| text.split(|c: char| !c.is_alphanumeric()).any(|found| found == word));
            if names_medicine || (is_medicine_page && is_dose_text(&text, &page.document.language)) {
                let words = block.passage.slice(range);
                let finding = Finding::new(block.passage.span(range), format!("“{words}” differs from kitchen to kitchen"));
                findings.add(finding.help("give the dose in ml or mg, and say to use the syringe or spoon that comes with the medicine"));
            }
        }
    }
}
