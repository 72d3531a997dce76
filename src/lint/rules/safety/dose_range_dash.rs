//! A dash between the two ends of a dose: “2-4mg”, which is read as 24 mg.

use crate::config::Level;
use crate::lint::dose::end_of_dose;
use crate::lint::ranges::ranges;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::text::TextRange;

pub(super) static RULE: Rule = Rule {
    code: "dose-range-dash",
    group: Group::Safety,
    severity: Level::Warning,
    docs: include_str!("dose_range_dash.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Every, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let language = &page.document.language;
    for block in page.readable() {
        let text = block.passage.text();
        for range in ranges(text, language) {
            let Some(end) = end_of_dose(text, range.whole.end as usize, language) else { continue };
            let place = TextRange::new(range.whole.start as usize..end);
            let words = block.passage.slice(place);
            let finding = Finding::new(block.passage.span(place), format!("the dash in “{words}” is missed, or read as a minus"));
            findings.add(finding.help(format!("write “{} to {}”, and let a second person check the dose", range.first, range.second)));
        }
    }
}
