//! Parts of a medicine's page out of the order of leaflets.

use crate::config::Level;
use crate::language::Aspect;
use crate::lint::sections::PageType;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};

pub(super) static RULE: Rule = Rule {
    code: "section-order",
    group: Group::Structure,
    severity: Level::Advice,
    docs: include_str!("section_order.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

/// The order of the package leaflet. // EU QRD template, sections 1 to 6.
const ORDER: [Aspect; 4] = [Aspect::Suitability, Aspect::Usage, Aspect::SideEffects, Aspect::Storage];

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let document = page.document;
    if PageType::of(document) != Some((PageType::Medicine, true)) {
        return;
    }
    let mut last: Option<(usize, &crate::document::Block)> = None;
    for section in document.sections.iter().filter(|section| section.level == 2) {
        let mut places = ORDER.iter().enumerate().filter(|(_, aspect)| section.aspects.contains(aspect)).map(|(place, _)| place);
        // A heading of two parts says nothing of their order.
        let (Some(place), None) = (places.next(), places.next()) else { continue };
        let Some(heading) = document.heading_of(section) else { continue };
        match last {
            Some((before, other)) if place < before => {
                let message = format!("“{}” usually stands before “{}”", heading.passage.text().trim(), other.passage.text().trim());
                findings.add(
                    Finding::new(heading.content, message)
                        .label(other.content, "this stands first")
                        .help("put the parts in the order of the package leaflet"),
                );
                return;
            }
            _ => last = Some((place, heading)),
        }
    }
}
