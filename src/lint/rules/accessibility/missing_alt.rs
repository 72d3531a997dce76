//! An image without a text that stands for it.

use crate::config::Level;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};

pub(super) static RULE: Rule = Rule {
    code: "missing-alt",
    group: Group::Accessibility,
    severity: Level::Error,
    docs: include_str!("missing_alt.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    for image in &page.document.images {
        if image.alt.trim().is_empty() && !image.is_decorative {
            let finding = Finding::new(image.span, "this image has no text for people who cannot see it");
            findings.add(finding.help(format!(
                "write what it shows: ![what it shows]({}), or mark an ornament: ![]({} \"decorative\")",
                image.address, image.address
            )));
        }
    }
}
