//! One finding a place, where two rules see the same fault there.

use crate::diagnostic::Diagnostic;
use crate::source::SourceId;
use std::collections::{BTreeMap, BTreeSet};

/// Rules that see the same fault as another: (the rule that yields, the rule that says more).
const YIELDS: &[(&str, &str)] = &[
    ("acronym-unused", "undefined-acronym"),
    ("hard-sentence", "long-sentence"),
    ("list-item-length", "long-sentence"),
    ("range-dash", "dose-range-dash"),
    ("unexplained-term", "misspelling"),
    ("unexplained-term", "plain-word"),
    ("weasel-source", "uncited-claim"),
];

/// Keeps one of two findings of such rules where one stands within the other. The heavier stays, so that no warning is lost behind
/// advice; of two that weigh the same, the wider; of two at the very same place, that of the rule that says more. What stays
/// takes over the other's labels.
///
/// Suppression comes first: who allows one of the two rules at a place still hears of the other.
pub(super) fn yield_to_others(found: &mut Vec<Diagnostic>) {
    let mut places: BTreeMap<SourceId, Vec<usize>> = BTreeMap::new();
    for (at, finding) in found.iter().enumerate().filter(|(_, finding)| takes_part(finding.code)) {
        places.entry(finding.primary.source).or_default().push(at);
    }
    let mut gone: BTreeMap<usize, usize> = BTreeMap::new();
    for mut places in places.into_values() {
        places.sort_by_key(|at| (found[*at].primary.span.start, std::cmp::Reverse(found[*at].primary.span.end)));
        for (next, at) in places.iter().enumerate() {
            let within = places[next + 1..].iter().take_while(|other| found[**other].primary.span.start < found[*at].primary.span.end);
            for other in within {
                if let Some(yields) = yielding(&found[*at], &found[*other]) {
                    let (goes, stays) = if yields { (*at, *other) } else { (*other, *at) };
                    gone.entry(goes).or_insert(stays);
                }
            }
        }
    }
    for (goes, stays) in &gone {
        if !gone.contains_key(stays) {
            let gone = found[*goes].clone();
            hand_over(gone, &mut found[*stays]);
        }
    }
    let gone: BTreeSet<usize> = gone.into_keys().collect();
    let mut at = 0..;
    found.retain(|_| at.next().is_none_or(|at| !gone.contains(&at)));
}

fn takes_part(code: &str) -> bool {
    YIELDS.iter().any(|(yields, says_more)| [*yields, *says_more].contains(&code))
}

/// Which of two findings yields: the first, the second, or none.
fn yielding(first: &Diagnostic, second: &Diagnostic) -> Option<bool> {
    let names = |one: &Diagnostic, other: &Diagnostic| YIELDS.contains(&(one.code, other.code));
    let (outer, inner) = (first.primary.span, second.primary.span);
    if !names(first, second) && !names(second, first) || !outer.contains(inner) && !inner.contains(outer) {
        return None;
    }
    if first.severity != second.severity {
        return Some(first.severity < second.severity);
    }
    Some(if outer == inner { names(first, second) } else { inner.contains(outer) })
}

/// Gives what a finding points at to the finding that stands for it.
fn hand_over(from: Diagnostic, to: &mut Diagnostic) {
    if to.primary.message.is_empty() && from.primary.span == to.primary.span {
        to.primary.message = from.primary.message;
    }
    for label in from.secondary {
        let is_known = [&to.primary].into_iter().chain(&to.secondary).any(|known| known.source == label.source && known.span == label.span);
        if !is_known {
            to.secondary.push(label);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Label, Severity};
    use crate::lint::rule;
    use crate::source::Span;

    fn finding(code: &'static str, severity: Severity, range: std::ops::Range<u32>) -> Diagnostic {
        let label = |span, message: &str| Label { source: SourceId(0), span, message: message.to_owned().into() };
        let span = Span { start: range.start, end: range.end };
        Diagnostic {
            code,
            severity,
            message: "".into(),
            primary: label(span, ""),
            secondary: vec![label(Span { start: span.start, end: span.start + 1 }, code)],
            why: "".into(),
            help: "".into(),
            fix: None,
            key: None,
        }
    }

    fn left(mut found: Vec<Diagnostic>) -> Vec<&'static str> {
        yield_to_others(&mut found);
        found.iter().map(|finding| finding.code).collect()
    }

    use Severity::{Advice, Warning};

    #[test]
    fn at_one_place_the_rule_that_says_more_speaks() {
        assert_eq!(left(vec![finding("unexplained-term", Advice, 3..9), finding("plain-word", Advice, 3..9)]), ["plain-word"]);
        assert_eq!(left(vec![finding("long-sentence", Advice, 3..9), finding("hard-sentence", Advice, 3..9)]), ["long-sentence"]);
    }

    #[test]
    fn the_heavier_stays_and_of_equals_the_wider() {
        assert_eq!(left(vec![finding("plain-word", Advice, 3..9), finding("unexplained-term", Warning, 3..9)]), ["unexplained-term"]);
        assert_eq!(left(vec![finding("plain-word", Advice, 3..9), finding("unexplained-term", Advice, 0..9)]), ["unexplained-term"]);
        assert_eq!(left(vec![finding("plain-word", Advice, 0..9), finding("unexplained-term", Advice, 3..9)]), ["plain-word"]);
    }

    #[test]
    fn findings_elsewhere_of_other_rules_and_that_only_touch_stay() {
        let elsewhere = vec![finding("plain-word", Advice, 3..9), finding("unexplained-term", Advice, 9..12)];
        assert_eq!(left(elsewhere).len(), 2);
        assert_eq!(left(vec![finding("plain-word", Advice, 3..9), finding("unexplained-term", Advice, 6..12)]).len(), 2);
        assert_eq!(left(vec![finding("plain-word", Advice, 3..9), finding("long-sentence", Advice, 0..12)]).len(), 2);
    }

    #[test]
    fn what_stays_points_at_what_the_other_pointed_at() {
        let mut found = vec![finding("hard-sentence", Advice, 3..9), finding("long-sentence", Warning, 3..9)];
        found[0].secondary[0].span = Span { start: 5, end: 6 };
        yield_to_others(&mut found);
        let labels: Vec<&str> = found[0].secondary.iter().map(|label| &*label.message).collect();
        assert_eq!(labels, ["long-sentence", "hard-sentence"]);
    }

    #[test]
    fn every_rule_named_exists_and_none_yields_in_a_circle() {
        for (yields, says_more) in YIELDS {
            assert!(rule(yields).is_some() && rule(says_more).is_some(), "{yields} {says_more}");
            assert!(!YIELDS.contains(&(says_more, yields)), "{yields} {says_more}");
        }
        assert!(YIELDS.is_sorted());
    }
}
