//! Medical terms and acronyms, and whether a page explains them. Knows no page and no file: texts are handed in.

mod acronym_uses;
pub mod acronyms;
mod alignment;
mod around;
mod clauses;
mod compared;
mod content;
mod cues;
mod dashes;
mod edges;
mod entries;
mod explained;
mod fold;
mod glossary;
mod half_told;
mod hints;
mod inflect;
mod inventory;
mod kin;
mod kind_hints;
mod kinds;
mod lexicon;
mod lexicon_rows;
mod longer_names;
mod matcher;
mod names;
mod page;
mod phrase_table;
mod phrases;
#[cfg(test)]
mod ready_lexicon;
mod shape;
#[cfg(test)]
mod tests;

pub use acronym_uses::AcronymUse;
pub use content::{name_stems, same_words};
pub use explained::How;
pub use glossary::GlossaryTerm;
pub use inventory::{Inventory, Place, Source, Status, TermUse};
pub use lexicon::{AcronymEntry, Entry, Kind, Level, Lexicon};
pub use page::{Role, Unit};
