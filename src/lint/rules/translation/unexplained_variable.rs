//! Variables on a page that the configuration does not know, or has no sample for.

use crate::config::{Level, suggestion};
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::text::TextRange;

pub(super) static RULE: Rule = Rule {
    code: "unexplained-variable",
    group: Group::Translation,
    severity: Level::Error,
    docs: include_str!("unexplained_variable.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let declared = page.config().variables();
    for block in page.readable() {
        let text = block.passage.text();
        for (open, _) in text.match_indices('{') {
            let Some(close) = text[open..].find('}').map(|length| open + length) else { continue };
            let Some(name) = text[open + 1..close].trim().strip_prefix('$') else { continue };
            let is_name = name.starts_with(|sign: char| sign.is_ascii_alphabetic())
                && name.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '-' || sign == '_');
            let has_sample = declared.get(name).is_some_and(|variable| !variable.sample.trim().is_empty());
            if !is_name || has_sample {
                continue;
            }
            let help = match suggestion(name, declared.keys().map(String::as_str)) {
                _ if declared.contains_key(name) => format!("give [variables.{name}] a sample in leaflint.toml"),
                Some(near) => format!("did you mean ${near}?"),
                None => format!("add [variables.{name}] with a type and a sample to leaflint.toml"),
            };
            let span = page.span(block, TextRange::new(open..close + 1));
            findings.add(Finding::new(span, format!("the variable ${name} is not declared, so nothing can stand here")).help(help));
        }
    }
}
