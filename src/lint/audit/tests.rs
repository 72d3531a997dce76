//! What is said of items on small pages.

use super::*;
use crate::lint::testing::{Example, TODAY, project_of};

/// The items of an instrument that have a status on a page, by number.
fn with_status(instrument: &str, text: &str, language: &str, wanted: Status) -> Vec<&'static str> {
    let instrument = Instrument::named(instrument).expect("an instrument");
    let (project, _) = project_of(text, &Example { language: language.into(), ..Example::default() });
    let found = findings_for(&project, instrument, TODAY);
    let (_, page) = pages(&project).next().expect("a page");
    let answers = answers(&project, page, instrument, &found);
    answers.into_iter().filter(|answer| answer.status == wanted).map(|answer| answer.item.number).collect()
}

const WHOLE: &str = "---\ntitle: Sleep\nlanguage: en\nauthor: Sleep team\nreviewer: A nurse of the sleep team\nreviewed: 2026-01-01\n\
    next-review: 2028-01-01\npublisher: The clinic\nfunding: The clinic\nsources:\n  - \"Sleep, Sleep Society, 2024, https://example.org/sleep\"\n---\n\n\
    # Sleep\n\nYou can sleep better. Go to bed at the same time each night.\n";

#[test]
fn a_page_that_says_who_when_and_on_what_grounds_meets_the_benchmarks() {
    assert_eq!(with_status("jamabenchmarks", WHOLE, "en", Status::Pass), ["1", "2", "3", "4"]);
}

#[test]
fn what_is_not_said_fails_and_what_no_rule_can_settle_needs_a_person() {
    let without = WHOLE.replace("author: Sleep team\n", "").replace("funding: The clinic\n", "");
    assert_eq!(with_status("jamabenchmarks", &without, "en", Status::Fail), ["1"]);
    assert_eq!(with_status("jamabenchmarks", &without, "en", Status::NeedsPerson), ["3"]);
}

#[test]
fn no_pass_is_given_in_a_language_that_the_rules_do_not_read() {
    for instrument in Instrument::names() {
        assert_eq!(with_status(instrument, &WHOLE.replace("language: en", "language: sw"), "sw", Status::Pass), [""; 0], "{instrument}");
    }
    // Who acts in a Spanish sentence is not looked at.
    assert!(!with_status("pemat", &WHOLE.replace("language: en", "language: es"), "es", Status::Pass).contains(&"5"));
}

#[test]
fn no_pass_is_given_for_a_table_that_is_not_there() {
    let table = "\n| Day | Hours |\n|---|---|\n| Monday | 8 |\n";
    assert!(!with_status("pemat", WHOLE, "en", Status::Pass).contains(&"19"));
    assert!(with_status("pemat", &format!("{WHOLE}{table}"), "en", Status::Pass).contains(&"19"));
    assert!(with_status("pemat", &format!("{WHOLE}{}", table.replace("Hours", "     ")), "en", Status::Fail).contains(&"19"));
}

#[test]
fn a_rule_that_is_switched_off_settles_nothing() {
    let instrument = Instrument::named("jamabenchmarks").expect("an instrument");
    let config = "[rules]\nmissing-author = \"off\"\n".to_owned();
    let (project, _) = project_of(&WHOLE.replace("author: Sleep team\n", ""), &Example { config, ..Example::default() });
    let found = findings_for(&project, instrument, TODAY);
    let (_, page) = pages(&project).next().expect("a page");
    let answers = answers(&project, page, instrument, &found);
    assert_eq!((answers[0].status, answers[0].note.as_deref()), (Status::NeedsPerson, Some("missing-author is switched off")));
}

#[test]
fn every_instrument_has_its_items_and_each_item_of_rules_names_them() {
    let counts: Vec<(&str, usize)> = Instrument::all().iter().map(|instrument| (instrument.name, instrument.items.len())).collect();
    assert_eq!(counts, [("pemat", 24), ("cci", 20), ("discern", 16), ("jamabenchmarks", 4)]);
    for item in Instrument::all().iter().flat_map(|instrument| &instrument.items) {
        assert_eq!(item.clauses.is_empty(), item.how == How::Person, "{} {}", item.number, item.asks);
    }
}

#[test]
fn parts_of_a_rule_are_told_apart_by_the_words_of_its_message() {
    let words = "Treatments that help. ".repeat(30);
    let page = format!("---\ntype: condition\nlanguage: en\n---\n\n# Back pain\n\n## Treatment\n\n{words}\n");
    let found = with_status("discern", &page, "en", Status::Fail);
    assert!(found.contains(&"12") && found.contains(&"15"), "{found:?}");
}
