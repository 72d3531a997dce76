//! A text for an image that is too long to listen to.

use crate::config::Level;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule, Setting, Value, too_wide};

pub(super) static RULE: Rule = Rule {
    code: "long-alt",
    group: Group::Accessibility,
    severity: Level::Advice,
    docs: include_str!("long_alt.md"),
    languages: &[],
    fixable: false,
    settings: &[Setting { name: "characters", default: Value::Number(125.0) }],
    check: Check::Page(Pages::Source, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let most = findings.count("characters");
    for image in &page.document.images {
        if let Some((length, most)) = too_wide(image.alt.trim(), most) {
            let finding = Finding::new(image.span, format!("this image's text has {length} characters"));
            findings.add(finding.help(format!("say what matters in at most {most}, and put the rest into the text beside the image")));
        }
    }
}
