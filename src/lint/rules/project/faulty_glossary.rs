//! Glossaries that contradict themselves or explain nothing.

use crate::config::Level;
use crate::language::{Language, script_letters};
use crate::lint::terms::glossary_terms;
use crate::lint::{Check, Finding, Findings, Group, Rule};
use crate::project::Project;
use crate::terms::GlossaryTerm;
use jiff::civil::Date;
use std::collections::BTreeMap;

pub(super) static RULE: Rule = Rule {
    code: "faulty-glossary",
    group: Group::Project,
    severity: Level::Warning,
    docs: include_str!("faulty_glossary.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Project(check),
};

fn check(project: &Project, _: Date, findings: &mut Findings<'_>) {
    for locale in project.locales.iter().filter(|locale| locale.selects("glossary")) {
        let Some(catalog) = locale.catalogs.get("glossary") else { continue };
        for finding in faults(&glossary_terms(project, locale), &locale.language) {
            findings.add(finding.in_file(catalog.source));
        }
    }
}

fn faults(terms: &[GlossaryTerm], language: &Language) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut owners: BTreeMap<String, &GlossaryTerm> = BTreeMap::new();
    for term in terms {
        found.extend(own_fault(term, language));
        for form in std::iter::once(&term.name).chain(&term.forms) {
            match owners.insert(compared(form), term) {
                Some(other) if other.key != term.key => {
                    let message = format!("“{form}” belongs to two terms: “{}” and “{}”", other.key, term.key);
                    let finding = Finding::new(term.span, message).label(other.span, "the other one");
                    found.push(finding.help("keep the form with one of them"));
                }
                _ => {}
            }
        }
    }
    found
}

fn own_fault(term: &GlossaryTerm, language: &Language) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut say = |message: String, help: &'static str| found.push(Finding::new(term.span, message).help(help));
    if term.definition.trim().is_empty() {
        say(format!("“{}” has no definition", term.name), "add `.definition` with one plain sentence");
    }
    for form in std::iter::once(&term.name).chain(&term.forms).chain(&term.avoid) {
        if form.contains(['*', '\\', '|', '^', '$', '+', '[', ']', '?']) {
            say(format!("“{form}” is read as it stands: leaflint knows no patterns here"), "list the forms one by one, separated by “; ”");
        } else if is_foreign(form, language) {
            say(format!("“{form}” is not in the script of this language"), "write the term as readers of the language write it");
        }
    }
    let own = |name: &&String| std::iter::once(&term.name).chain(&term.forms).any(|form| compared(form) == compared(name));
    if let Some(name) = term.avoid.iter().find(own) {
        say(format!("“{name}” is a form of the term and a name to avoid"), "take it out of `.forms` or out of `.avoid`");
    }
    found.extend(circular(term));
    found
}

/// A definition that needs its own term; the words of a name may come back apart: “nerve pain” is pain that comes from a nerve.
fn circular(term: &GlossaryTerm) -> Option<Finding> {
    let used = std::iter::once(&term.name).chain(&term.forms).find(|form| holds_phrase(&term.definition, form))?;
    let message = format!("the definition of “{}” uses the term itself", term.name);
    let finding = Finding::new(term.definition_span.unwrap_or(term.span), message).help("say it in other words");
    Some(if term.definition_span.is_some() { finding.label(term.span, format!("“{used}” is defined here")) } else { finding })
}

/// A form as forms are compared: case and hyphens count for nothing.
fn compared(form: &str) -> String {
    form.to_lowercase().replace('-', " ")
}

/// Whether a text holds a phrase as whole words, in any case.
fn holds_phrase(text: &str, phrase: &str) -> bool {
    let (text, phrase) = (text.to_lowercase(), phrase.trim().to_lowercase());
    let is_end = |side: Option<char>| side.is_none_or(|sign| !sign.is_alphanumeric());
    !phrase.is_empty()
        && text
            .match_indices(&phrase)
            .any(|(at, found)| is_end(text[..at].chars().next_back()) && is_end(text[at + found.len()..].chars().next()))
}

/// Whether a term is in a script that its language is not written in. Acronyms and Latin names are at home everywhere; in a
/// language that is written in Latin letters, nothing else is.
fn is_foreign(form: &str, language: &Language) -> bool {
    let Some(letters) = script_letters(language) else { return false };
    let is_latin = |letter: char| letter.is_ascii_alphabetic() || matches!(letter, '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}');
    let mut own = form.chars().filter(|letter| letter.is_alphabetic()).peekable();
    own.peek().is_some() && !own.any(|letter| is_latin(letter) || letters.is_own(letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn term(key: &str, name: &str, definition: &str, forms: &[&str]) -> GlossaryTerm {
        let forms = forms.iter().map(|form| (*form).to_owned()).collect();
        GlossaryTerm { key: key.into(), name: name.into(), definition: definition.into(), forms, ..GlossaryTerm::default() }
    }

    fn count(terms: &[GlossaryTerm]) -> usize {
        faults(terms, &Language::english()).len()
    }

    #[test]
    fn a_sound_glossary_has_no_faults() {
        assert_eq!(count(&[term("a", "nerve block", "An injection that numbs a nerve.", &["nerve blocks"])]), 0);
    }

    #[test]
    fn every_fault_of_a_glossary_is_named() {
        assert_eq!(count(&[term("a", "stent", "A small tube.", &[]), term("b", "mesh tube", "A tube of wire.", &["Stent"])]), 1);
        assert_eq!(count(&[term("a", "stent", "", &[])]), 1);
        assert_eq!(count(&[term("a", "stent", "A stent holds open.", &[])]), 1);
        assert_eq!(count(&[term("a", "stent", "A small tube.", &["stents?"])]), 1);
        assert_eq!(count(&[term("a", "стент", "A small tube.", &[])]), 1);
        assert_eq!(count(&[term("a", "nerve-block", "A jab.", &[]), term("b", "jab", "A prick.", &["nerve block"])]), 1);
        assert_eq!(count(&[term("a", "oedema", "With oedemas, skin is puffy.", &["oedemas"])]), 1);
        let avoided = GlossaryTerm { avoid: vec!["Stent".into()], ..term("a", "stent", "A small tube.", &[]) };
        assert_eq!(count(&[avoided]), 1);
    }

    #[test]
    fn a_term_is_in_the_script_of_its_language() {
        let foreign = |tag: &str, name: &str| !faults(&[term("a", name, "x", &[])], &Language::parse(tag).expect("a tag")).is_empty();
        assert!(foreign("ar", "стент") && foreign("hi", "支架") && foreign("de", "支架"));
        assert!(!foreign("ar", "دعامة") && !foreign("zh", "MRI") && !foreign("ru", "стент"));
    }

    #[test]
    fn a_circular_definition_shows_the_definition_and_the_term() {
        let mut circular = term("a", "stent", "A stent holds open.", &[]);
        circular.definition_span = Some(circular.span);
        assert!(format!("{:?}", faults(&[circular], &Language::english())).contains("“stent” is defined here"));
    }
}
