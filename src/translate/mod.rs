//! Pages to Fluent messages and back: segments, keys, states, staleness.
//!
//! A page is kept as its bytes with ranges; a translated page is those bytes with the translations put in. Nothing is
//! rendered again, so the identity translation gives the page byte for byte.

mod accept;
mod affinity;
mod align;
mod alike;
mod coverage;
pub mod exchange;
mod glossary;
mod judge;
mod key;
mod memory;
mod normal;
mod offers;
mod plan;
mod pseudo;
mod segment;
mod splice;
mod staleness;
mod state;
#[cfg(test)]
mod stub_tests;
mod suggest;
mod sync;
#[cfg(test)]
mod tests;
mod translated;

pub use accept::{Acceptance, Selection, Verdict, accept};
pub use affinity::{Affinity, Stems};
pub use align::Ambiguity;
pub use alike::{Alike, percent};
pub use coverage::{Pair, Tally, coverage, pairs, pairs_and_states};
pub use glossary::{GlossaryTerm, glossary, glossary_terms, terms_of};
pub use judge::{Judged, Status, judge};
pub use memory::{Memory, Remembered};
pub use normal::{is_same, normal, similarity};
pub use plan::{Plan, SourceMessage, Unit, UnitKind, plan};
pub use pseudo::pseudo_catalogs;
pub use segment::{LinkSlot, Segment, SegmentKind, segments};
pub use splice::{Replacement, splice};
pub use staleness::{Grade, Word, changed_words, grade, unified_diff};
pub use state::{Record, State, States, fingerprint};
pub use suggest::{AgreedTerms, MOST_SUGGESTIONS, Suggestion, Suggestions, Translated, remembered};
pub use sync::{Counts, Sync, summary, sync};
pub use translated::translated;
