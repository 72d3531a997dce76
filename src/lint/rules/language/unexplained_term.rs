//! Medical terms that the page does not explain where they are first used.

use crate::config::Level;
use crate::diagnostic::Severity;
use crate::lint::terms::PageTerms;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Rule};
use crate::terms::{self, Status, TermUse};
use std::collections::BTreeSet;

pub(super) static RULE: Rule = Rule {
    code: "unexplained-term",
    group: Group::Language,
    severity: Level::Warning,
    docs: include_str!("unexplained_term.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Terms(check),
};

fn check(_: &PageCheck<'_>, terms: &PageTerms<'_>, findings: &mut Findings<'_>) {
    // Neighbouring terms are one to the reader: “spinal stenosis” is reported once.
    let mut reported = BTreeSet::new();
    for term in &terms.inventory.terms {
        if matches!(term.status, Status::Explained(..)) || !reported.insert(term.first) {
            continue;
        }
        let words = terms.words(term.first).split_whitespace().collect::<Vec<_>>().join(" ");
        let span = terms.span(term.first);
        let finding = match term.status {
            Status::Late(_, place) => Finding::new(span, format!("“{words}” is explained only after its first use"))
                .label(terms.span(place), "explained here")
                .help("move the explanation to the first use"),
            _ => with_words(Finding::new(span, format!("“{words}” is not explained")), terms, term, &words),
        };
        // Where the text hints at what it means, or no list holds the word, a person has to judge.
        let is_certain = term.level == terms::Level::Technical && !term.is_hinted && term.source != terms::Source::Shape;
        findings.add(if is_certain { finding } else { finding.severity(Severity::Advice) });
    }
}

/// Says exactly what to write, where lexicon or glossary know plain words for the whole of the term.
fn with_words(finding: Finding, terms: &PageTerms<'_>, term: &TermUse<'_>, words: &str) -> Finding {
    let Some(entry) = term.entry else { return finding.help(format!("say in plain words what “{words}” means, or leave it out")) };
    let part = term.places.first().filter(|place| place.range != term.first.range && place.unit == term.first.unit);
    let is_name_of_thing = term.source == terms::Source::Glossary || term.level == terms::Level::Technical;
    match (&*entry.plain, &*entry.definition) {
        ("", "") => finding.help(format!("say in plain words what “{words}” means, or leave it out")),
        // The words of a part would say too little in the place of all: “peripheral” of “peripheral vasoconstriction”.
        (plain, definition) if let Some(part) = part => {
            let meaning = if plain.is_empty() { definition } else { plain };
            finding.help(format!("say in plain words what “{words}” means; “{}” is “{meaning}”", terms.words(*part)))
        }
        ("", definition) => finding.help(format!("explain it where it first stands: {definition}")),
        (plain, definition) if is_name_of_thing && words == &*entry.term => {
            let written = format!("{plain} ({words})");
            let help = format!("write “{written}”, or explain it: {definition}");
            finding.help(help).suggest(terms.span(term.first), written)
        }
        (plain, definition) if definition.is_empty() || plain == definition => finding.help(format!("write “{plain}”")),
        // Another form of it, or a capital: a person fits the words into the sentence.
        (plain, definition) => finding.help(format!("write “{plain}”, or explain it: {definition}")),
    }
}

#[cfg(test)]
mod tests {
    use super::{RULE, Severity};
    use crate::lint::testing::{Example, check_as};

    #[test]
    fn what_the_text_hints_at_is_advice() {
        let level = |marked: &str| check_as(&RULE, marked, &Example::default())[0].severity;
        assert_eq!(level("# Back\n\nYou may have a «laminectomy».\n"), Severity::Warning);
        assert_eq!(level("# Back\n\nYou may have a «laminectomy». The operation takes an hour.\n"), Severity::Advice);
        let list = "# Kidneys\n\nThe treatments are:\n\n- «hemodialysis»\n- a transplant\n\n## More\n\n";
        assert_eq!(level(&format!("{list}Hemodialysis is a way to clean your blood with a machine.\n")), Severity::Advice);
        let list = "# Bowels\n\nThe tests are:\n\n- a scan\n- «electromyography» (EMG)\n\n";
        assert_eq!(level(&format!("{list}EMG. It checks how well your muscles work.\n")), Severity::Advice);
    }

    #[test]
    fn plain_words_stand_in_for_the_term_itself_and_for_no_other_form_of_it() {
        let is_replaced = |marked: &str| check_as(&RULE, marked, &Example::default())[0].fix.is_some();
        assert!(is_replaced("# Lungs\n\nYour doctor looks at a «bronchus».\n"));
        assert!(!is_replaced("# Lungs\n\nYour doctor looks at the «bronchi».\n"));
    }

    #[test]
    fn plain_words_for_a_part_are_not_given_for_the_whole() {
        let help = |marked: &str| check_as(&RULE, marked, &Example::default())[0].help.clone().into_owned();
        let help = help("# Fever\n\nYou shiver because of «peripheral vasoconstriction».\n");
        assert_eq!(help, "say in plain words what “peripheral vasoconstriction” means; “peripheral” is “away from the centre”");
    }
}
