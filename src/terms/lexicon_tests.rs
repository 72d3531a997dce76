//! The checker of the lexicon's tables: what reviewers and translators must keep to.

use super::*;
use crate::terms::content::Content;
use std::collections::BTreeSet;

const LEVELS: [&str; 3] = ["everyday", "familiar", "technical"];
const LONGEST_UNSPACED: usize = 60; // Characters of a definition in a script without spaces.
const LONGEST_DEFINITION: usize = 26; // Words: one sentence that can be read in one breath.

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
                assert!(is_english || kind_of(cells[5]).is_some(), "{line}");
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
        for entry in lexicon.entries().iter().filter(|entry| !entry.definition.is_empty()) {
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
