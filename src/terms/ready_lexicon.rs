//! A lexicon as the build makes it ready: what takes long to work out stands in the program's file as a run needs it.

use super::compared::Compared;
use super::content::{Content, Stem};
use super::edges::Edges;
use super::fold::fold;
use super::inflect::variants;
use super::lexicon_rows::rows;
use crate::language::Language;
use crate::text::{Bounds, Numbers};
use std::collections::BTreeMap;

/// The parts of a lexicon in the program's file; `Lexicon::read` reads them.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct ReadyLexicon {
    /// The cells of its terms but for their forms.
    pub(super) entries: String,
    /// The forms of all terms as they are looked for.
    pub(super) phrases: String,
    /// Where they begin and end, and what they name; how often stems stand in the definitions.
    pub(super) numbers: Vec<u8>,
}

impl ReadyLexicon {
    /// Of tables, each with the name of the kind of its terms.
    pub(super) fn of(tables: &[(&str, String)], language: &Language) -> Self {
        let mut entries = String::new();
        let mut bounds = Bounds::starting_at(0);
        let mut phrases: BTreeMap<String, u32> = BTreeMap::new();
        // Written forms come before derived ones: “axes” is a form of “axis”, whatever else it could be the plural of.
        let mut derived = Vec::new();
        let content = Content::of(language);
        let mut stems: BTreeMap<Stem, u32> = BTreeMap::new();
        let mut uncounted = Vec::new();
        let all = tables.iter().flat_map(|(kind, table)| rows(table).map(move |row| (*kind, row)));
        for (number, (kind, row)) in (0..).zip(all) {
            for form in std::iter::once(row.term).chain(row.forms) {
                let mut variants = variants(form, language).into_iter();
                if let Some(written) = variants.next() {
                    phrases.entry(written).or_insert(number);
                }
                derived.extend(variants.map(|variant| (variant, number)));
            }
            let kind = if row.kind.is_empty() { kind } else { row.kind };
            entries.push_str(&[row.term, kind, row.level, row.plain, row.definition].join("\t"));
            bounds.end_at(entries.len());
            // Words of other letters are found with tables that a build need not have.
            if row.definition.is_ascii() {
                content.stems(&fold(row.definition)).into_iter().for_each(|stem| *stems.entry(stem).or_insert(0) += 1);
            } else {
                uncounted.push(number);
            }
        }
        for (variant, number) in derived {
            phrases.entry(variant).or_insert(number);
        }
        let Compared { words, others } = Compared::new(phrases, Edges::of(language));
        let mut numbers = Vec::new();
        bounds.write(&mut numbers);
        let mut phrases = words.write(&mut numbers).to_owned();
        let mut bounds = Bounds::starting_at(phrases.len());
        for (other, _) in &others {
            phrases.push_str(other);
            bounds.end_at(phrases.len());
        }
        bounds.write(&mut numbers);
        Numbers::put(&mut numbers, &others.iter().map(|(_, number)| *number).collect::<Vec<_>>());
        Numbers::put_wide(&mut numbers, &stems.keys().map(|stem| stem.0).collect::<Vec<_>>());
        Numbers::put(&mut numbers, &stems.values().copied().collect::<Vec<_>>());
        Numbers::put(&mut numbers, &uncounted);
        Self { entries, phrases, numbers }
    }
}
