//! The checker of the lexicon's tables: what reviewers and translators must keep to.

use super::*;
use crate::terms::content::Content;
use crate::terms::lexicon_rows::rows;
use crate::terms::ready_lexicon::ReadyLexicon;
use std::collections::BTreeSet;

const LEVELS: [&str; 3] = ["everyday", "familiar", "technical"];
const LONGEST_UNSPACED: usize = 60; // Characters of a definition in a script without spaces.
const LONGEST_DEFINITION: usize = 26; // Words: one sentence that can be read in one breath.

/// The tables of one language as they are written.
struct Tables {
    language: &'static str,
    terms: &'static [(&'static str, &'static str)],
    acronyms: &'static str,
}

const TABLES: [Tables; 8] = [
    Tables { language: "en", terms: &ENGLISH, acronyms: include_str!("lexicon/en/acronyms.tsv") },
    Tables { language: "ar", terms: &[("jargon", include_str!("lexicon/ar.tsv"))], acronyms: include_str!("lexicon/ar.acronyms.tsv") },
    Tables { language: "de", terms: &[("jargon", include_str!("lexicon/de.tsv"))], acronyms: include_str!("lexicon/de.acronyms.tsv") },
    Tables { language: "es", terms: &[("jargon", include_str!("lexicon/es.tsv"))], acronyms: include_str!("lexicon/es.acronyms.tsv") },
    Tables { language: "fr", terms: &[("jargon", include_str!("lexicon/fr.tsv"))], acronyms: include_str!("lexicon/fr.acronyms.tsv") },
    Tables { language: "hi", terms: &[("jargon", include_str!("lexicon/hi.tsv"))], acronyms: include_str!("lexicon/hi.acronyms.tsv") },
    Tables { language: "pt", terms: &[("jargon", include_str!("lexicon/pt.tsv"))], acronyms: include_str!("lexicon/pt.acronyms.tsv") },
    Tables { language: "zh", terms: &[("jargon", include_str!("lexicon/zh.tsv"))], acronyms: include_str!("lexicon/zh.acronyms.tsv") },
];

const ENGLISH: [(&str, &str); 8] = [
    ("jargon", include_str!("lexicon/en/jargon.tsv")),
    ("anatomy", include_str!("lexicon/en/anatomy.tsv")),
    ("condition", include_str!("lexicon/en/conditions.tsv")),
    ("symptom", include_str!("lexicon/en/symptoms.tsv")),
    ("procedure", include_str!("lexicon/en/procedures.tsv")),
    ("test", include_str!("lexicon/en/tests.tsv")),
    ("medicine", include_str!("lexicon/en/medicines.tsv")),
    ("profession", include_str!("lexicon/en/professions.tsv")),
];

/// The build has a simpler idea of a language and of letters than a run has.
#[test]
fn what_the_build_made_ready_is_what_a_run_would_make_of_the_tables() {
    let embedded: [(&str, Files); 8] = include!(concat!(env!("OUT_DIR"), "/lexicons.rs"));
    for (tag, files) in embedded {
        let tables = TABLES.iter().find(|tables| tables.language == tag).expect("the tables of every lexicon");
        let texts: Vec<(&str, String)> = tables.terms.iter().map(|(kind, text)| (*kind, (*text).to_owned())).collect();
        let ready = ReadyLexicon::of(&texts, &Language::parse(tag).expect("a tag"));
        assert!(ready.entries == files.entries && ready.phrases == files.phrases && ready.numbers == files.numbers, "{tag}");
        assert_eq!(files.acronyms, tables.acronyms);
    }
}

#[test]
fn every_row_has_its_cells() {
    for tables in &TABLES {
        let is_english = tables.language == "en";
        for (_, table) in tables.terms {
            let kind = if is_english { "" } else { "\tkind" };
            assert_eq!(lines(table).next(), Some(&*format!("term\tforms\tlevel\tplain\tdefinition{kind}")));
            for line in lines(table).skip(1) {
                let cells: Vec<&str> = line.split('\t').collect();
                assert_eq!(cells.len(), if is_english { 5 } else { 6 }, "{line}");
                assert!(LEVELS.contains(&cells[2]), "{line}");
                assert!(cells.iter().all(|cell| *cell == cell.trim()), "{line}");
                let is_said = !cells[3].is_empty() && !cells[4].is_empty();
                assert!(is_said || cells[2] == "everyday", "a term that people do not know is explained: {line}");
                assert!(cells[4].split(' ').count() <= LONGEST_DEFINITION, "{line}");
                assert!(cells[4].contains(' ') || cells[4].chars().count() <= LONGEST_UNSPACED, "{line}");
                assert!(is_english || Kind::named(cells[5]).is_some(), "{line}");
            }
        }
        for line in lines(tables.acronyms).skip(1) {
            let cells: Vec<&str> = line.split('\t').collect();
            assert!(cells.len() == 4 && LEVELS.contains(&cells[2]) && !cells[1].is_empty(), "{line}");
        }
    }
}

#[test]
fn every_form_belongs_to_one_term() {
    let mut clashes = Vec::new();
    for tables in &TABLES {
        let mut owners: BTreeMap<String, &str> = BTreeMap::new();
        for row in tables.terms.iter().flat_map(|(_, table)| rows(table)) {
            for form in std::iter::once(row.term).chain(row.forms) {
                if let Some(other) = owners.insert(fold(form), row.term)
                    && other != row.term
                {
                    clashes.push(format!("{}: “{form}” of “{}” is one of “{other}” too", tables.language, row.term));
                }
            }
        }
    }
    assert!(clashes.is_empty(), "{}", clashes.join("\n"));
}

/// A word without its plural ending.
fn plain(word: &str) -> String {
    word.strip_suffix('s').unwrap_or(word).to_owned()
}

#[test]
fn definitions_are_plainer_than_their_terms() {
    let mut faults = Vec::new();
    for tables in &TABLES {
        let language = Language::parse(tables.language).expect("a tag of the table");
        let lexicon = Lexicon::of(&language).expect("a table");
        let content = Content::of(&language);
        for entry in lexicon.entries().filter(|entry| !entry.definition.is_empty()) {
            faults.extend(fault(entry, lexicon, &content).map(|fault| format!("{}: {fault}", tables.language)));
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

/// How what is said of a term is no plainer than the term.
fn fault(entry: &Entry, lexicon: &Lexicon, content: &Content) -> Option<String> {
    let name = fold(&entry.term);
    let own: BTreeSet<String> = name.split(' ').filter(|word| content.carries(word)).map(plain).collect();
    for text in [&entry.plain, &entry.definition] {
        let folded = fold(text);
        if let Some(hit) = lexicon.find(&folded).into_iter().find(|hit| lexicon.entry(hit.value).level == Level::Technical) {
            return Some(format!("“{}” is explained with “{}”: {text}", entry.term, &text[hit.range.range()]));
        }
        let said: BTreeSet<String> = folded.split(|sign: char| !sign.is_alphanumeric()).map(plain).collect();
        if entry.level == Level::Technical && !own.is_empty() && own.is_subset(&said) && own.len() == name.split(' ').count() {
            return Some(format!("“{}” is explained with itself: {text}", entry.term));
        }
    }
    None
}
