//! Applies a page's suppression comments, and reports those that hide nothing, give no reason or name no rule.

use super::finding::{Finding, Findings};
use super::rule::{Check, rule};
use super::settings::{Settings, names};
use crate::config::suggestion;
use crate::diagnostic::Diagnostic;
use crate::document::{Document, Scope};

/// Removes what is allowed and adds what is wrong with the comments.
pub(super) fn apply_allows(document: &Document, settings: &Settings, found: &mut Vec<Diagnostic>) {
    let Some(this) = rule("unused-allow") else { return };
    let mut reports = Vec::new();
    for allow in &document.allows {
        for (code, span) in &allow.codes {
            let before = found.len();
            found.retain(|finding| !(finding.code == code && finding.primary.source == document.source && covers(allow.scope, finding)));
            let hidden = before - found.len();
            let known = rule(code);
            if known.is_none() {
                let help = suggestion(code, names())
                    .map_or_else(|| "run `leaflint explain` for the table of rules".to_owned(), |name| format!("did you mean “{name}”?"));
                reports.push(Finding::new(*span, format!("there is no rule “{code}” to allow")).help(help));
            } else if hidden == 0 && known.is_some_and(|rule| settings.is_on(rule) && !matches!(rule.check, Check::Reading)) {
                let message = format!("this comment allows “{code}”, and there is no such finding here");
                reports.push(Finding::new(*span, message).help("delete the comment, or the rule's name in it"));
            }
        }
        if allow.reason.is_none() {
            let message = "this comment allows a finding and gives no reason";
            reports.push(Finding::new(allow.span, message).help("add the reason after the rule: allow: RULE, because …"));
        }
        if allow.codes.is_empty() {
            reports.push(Finding::new(allow.span, "this comment names no rule").help("write it as: allow: RULE, because …"));
        }
    }
    if settings.is_on(this) {
        let mut findings = Findings::new(this, settings, document.source, found);
        for report in reports {
            findings.add(report);
        }
    }
}

fn covers(scope: Scope, finding: &Diagnostic) -> bool {
    match scope {
        Scope::Page => true,
        Scope::Block(span) => span.overlaps(finding.primary.span) || span.contains(finding.primary.span),
        Scope::Nothing => false,
    }
}
