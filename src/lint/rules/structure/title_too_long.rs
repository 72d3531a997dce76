//! A title that search engines and screen readers cut.

use crate::config::Level;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule, Setting, Value, too_wide};

pub(super) static RULE: Rule = Rule {
    code: "title-too-long",
    group: Group::Structure,
    severity: Level::Advice,
    docs: include_str!("title_too_long.md"),
    languages: &[],
    fixable: false,
    settings: &[Setting { name: "characters", default: Value::Number(65.0) }],
    check: Check::Page(Pages::Source, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let Some(title) = page.document.title() else { return };
    if let Some((length, most)) = too_wide(title, findings.count("characters")) {
        let finding = Finding::new(page.document.title_span(), format!("this title has {length} characters"));
        findings.add(finding.help(format!("say the same in at most {most}, the condition's name first")));
    }
}
