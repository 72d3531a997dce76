//! Glossaries that contradict themselves or explain nothing.

use crate::config::Level;
use crate::language::Language;
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
            match owners.insert(form.to_lowercase(), term) {
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
    let mut say = |message: String, help: &str| found.push(Finding::new(term.span, message).help(help));
    if term.definition.trim().is_empty() {
        say(format!("“{}” has no definition", term.name), "add `.definition` with one plain sentence");
    }
    // The words of a name may come back apart: “nerve pain” is pain that comes from a nerve.
    if holds_phrase(&term.definition, &term.name) {
        say(format!("the definition of “{}” uses the term itself", term.name), "say it in other words");
    }
    for form in std::iter::once(&term.name).chain(&term.forms).chain(&term.avoid) {
        if form.contains(['*', '\\', '|', '^', '$', '+', '[', ']', '?']) {
            say(format!("“{form}” is read as it stands: leaflint knows no patterns here"), "list the forms one by one, separated by “; ”");
        } else if is_foreign(form, language) {
            say(format!("“{form}” is not in the script of this language"), "write the term as readers of the language write it");
        }
    }
    found
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

/// Whether no letter of a term is in the script of its language; acronyms and Latin names are at home everywhere but in English.
fn is_foreign(form: &str, language: &Language) -> bool {
    let is_latin = |letter: char| letter.is_ascii_alphabetic() || matches!(letter, '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}');
    let mut letters = form.chars().filter(|letter| letter.is_alphabetic());
    let is_written_in_latin = matches!(language.base(), "en" | "es" | "fr" | "de" | "pt" | "it" | "nl" | "pl" | "tr" | "vi" | "so" | "sw");
    is_written_in_latin && letters.clone().next().is_some() && !letters.any(is_latin)
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
    }
}
