//! Rules over pages, translations and the whole project.
//!
//! Adding a rule: one `.rs` (or one `.tsv` of phrases), one `.md`, one entry in the registry of its group.

mod allow;
mod around;
pub mod audit;
pub mod bands;
mod block_facts;
mod blocking;
mod catalogs;
pub mod dates;
pub mod dose;
mod engine;
mod finding;
mod fix;
#[cfg(test)]
mod fix_laws;
mod length;
mod lists;
mod locale_facts;
mod memory;
mod message_text;
mod messages;
mod offers;
mod page;
mod phrases;
pub mod ranges;
pub mod reading;
mod rule;
pub mod rules;
pub mod sections;
mod settings;
mod statements;
mod styles;
pub mod terms;
#[cfg(test)]
pub(crate) mod testing;
pub mod wording;
mod words;
mod yielding;

pub use around::{Anchors, Around, Sight};
pub use blocking::{blocking, looks_wide};
pub use catalogs::CatalogCheck;
pub use engine::{Options, lint, lint_again, lint_planned};
pub use finding::{Finding, Findings};
pub use fix::fixed_texts;
pub use length::{LengthLimit, too_wide};
pub use locale_facts::InLocale;
pub use memory::Memory;
pub use message_text::Text;
pub use messages::{Agreed, MessageCheck, Part, PartPair, Plurals, Side};
pub use offers::{Offers, SourceTexts};
pub use page::PageCheck;
pub use phrases::{Hit, Phrases, Places};
pub use rule::{Check, Group, LookAtMessage, Pages, Rule, Setting, Value, find, page_of, rule, selected_by};
pub use settings::{Settings, unknown_names};
pub use statements::{Statement, Told};
