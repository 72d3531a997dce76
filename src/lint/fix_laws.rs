//! Laws of fixes: on every example of every rule that has one, and on pages put together at random.

use super::engine::{Options, lint};
use super::testing::{Example, TODAY, all_examples, findings_of, project_of};
use super::{Group, fixed_texts, rules::RULES};
use crate::diagnostic::Diagnostic;
use crate::project::Project;
use proptest::prelude::*;

/// Rules whose fix writes a date, a time or a number in another way.
const WRITES_NUMBERS: [&str; 4] = ["date-format", "numeral", "superscript-ordinal", "time-format"];

fn digits(text: &str) -> String {
    text.chars().filter(|c| c.is_numeric()).collect()
}

fn fixed(found: &[Diagnostic], project: &Project) -> Option<(String, usize)> {
    fixed_texts(found, &project.sources).into_values().next()
}

#[test]
fn a_fixed_page_has_nothing_left_to_fix_and_keeps_its_numbers() {
    let mut wrong = Vec::new();
    let mut fixes = 0;
    for rule in RULES.iter().copied().filter(|rule| rule.fixable && rule.group != Group::Translation) {
        for (text, example) in all_examples(rule) {
            let (project, found) = findings_of(rule, &text, &example);
            let Some((after, count)) = fixed(&found, &project) else { continue };
            fixes += count;
            let (again, left) = findings_of(rule, &after, &example);
            if let Some((twice, _)) = fixed(&left, &again).filter(|(twice, _)| *twice != after) {
                wrong.push(format!("{}: a second fix makes\n{twice}\nof\n{after}", rule.code));
            }
            if left.len() + count > found.len() {
                wrong.push(format!("{}: {} findings, {count} fixed, {} left in\n{after}", rule.code, found.len(), left.len()));
            }
            if !WRITES_NUMBERS.contains(&rule.code) && digits(&text) != digits(&after) {
                wrong.push(format!("{} changed a number:\n{text}\n{after}", rule.code));
            }
        }
    }
    assert!(wrong.is_empty(), "{} broken laws:\n{}", wrong.len(), wrong.join("\n"));
    assert!(fixes > 30, "only {fixes} fixes were looked at");
}

#[test]
fn no_fix_touches_a_dose() {
    let fixable: Vec<&str> = RULES.iter().filter(|rule| rule.fixable && rule.group == Group::Safety).map(|rule| rule.code).collect();
    assert_eq!(fixable, ["medicine-case"], "doses are shown, never changed");
}

/// Every rule at once, as `check --fix` has it; rules that only say what a page lacks are nothing to a fix.
fn every_finding(text: &str) -> (Project, Vec<Diagnostic>) {
    let (project, _) = project_of(text, &Example::default());
    let options = Options { select: Vec::new(), ignore: vec!["trust".into(), "project".into()], today: TODAY };
    let found = lint(&project, &options);
    (project, found)
}

/// Pieces of pages that fixes are made for, and pieces that they must leave alone.
fn piece() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "# Back pain.\n\n",
        "### Rest & sleep.\n\n",
        "Take 5.0 mg at night.\n\n",
        "Take .5 ml e.g. with food.\n\n",
        "You can't drive i.e. a car.\n\n",
        "Common signs include:\n\n• pain\n• stiffness\n\n",
        "Signs:\n\n- pain;\n- stiffness; and\n- fever.\n\n",
        "Call 10-12 times.  \nRest.\n\n",
        "On the 1<sup>st</sup> day rest.\n\n",
        "Come at 12:30 PM or 12am.\n\n",
        "Your leg(s) hurt.\n\n",
        "The visit is on 2/19/2025.\n\n",
        "Take Ibuprofen 400mg and Paracetamol 1000 mg.\n\n",
        "“Rest“ is \"good” for you.\n\n",
        "Rest\u{a0}\u{a0}well\u{200b} now.\n\n",
        "![Image of a knee](knee.png)\n\n",
        "See [this leaflet.](a.md)\n\n",
        "He/she should rest.\n\n",
        "REST FOR TWO DAYS.\n\n",
        "Rest 🙂 well.\n\n",
        "It is **very** __important__ and *soft*.\n\n",
        "| Dose | Time |\n|---|---|\n| 5.0 mg & more | 8-10 |\n\n",
        "> Take 2-4mg.\n\n",
        "Diabetics can't eat.\n\n",
        "```\nTake 5.0 mg & rest\n```\n\n",
        "Call 5-6 people on 3/4/2026 & 5/6/2026 etc.\n\n",
        "1. Rest\n2. Sleep.\n\n",
        "- one\n\n",
    ])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]
    #[test]
    fn fixing_ends_adds_no_finding_and_leaves_doses_alone(pieces in prop::collection::vec(piece(), 1..6)) {
        let text = pieces.concat();
        let (mut project, mut found) = every_finding(&text);
        let mut now = text.clone();
        for _ in 0..8 {
            let Some((after, count)) = fixed(&found, &project).filter(|(after, _)| *after != now) else { break };
            let (next, left) = every_finding(&after);
            prop_assert!(left.len() + count <= found.len(), "{} findings, {count} fixed, {} left:\n{now}\n{after}\n{:?}",
                found.len(), left.len(), left.iter().map(|finding| (finding.code, &finding.message)).collect::<Vec<_>>());
            (project, found, now) = (next, left, after);
        }
        prop_assert!(fixed(&found, &project).is_none_or(|(after, _)| after == now), "still changing:\n{now}");
        for dose in ["5.0 mg", ".5 ml", "2-4mg", "400mg", "1000 mg"] {
            prop_assert_eq!(text.matches(dose).count(), now.matches(dose).count(), "{} in\n{}\n{}", dose, text, now);
        }
    }
}
