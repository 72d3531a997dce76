//! The rules of the group “accessibility”.

mod all_caps;
mod ambiguous_link;
mod broken_link;
mod complex_table;
mod emoji;
mod empty_link;
mod heavy_emphasis;
mod image_of_text;
mod language_mismatch;
mod link_punctuation;
mod long_alt;
mod lost_link;
mod missing_alt;
mod missing_language;
mod missing_table_header;
mod missing_transcript;
mod poor_alt;
mod raw_html;
mod sensory_reference;
mod superscript_ordinal;
mod undescribed_file;
mod unmarked_language;
mod unreadable_symbol;
mod vague_link;

use crate::lint::rule::Rule;

/// By name.
pub(super) const RULES: &[&Rule] = &[
    &all_caps::RULE,
    &ambiguous_link::RULE,
    &broken_link::RULE,
    &complex_table::RULE,
    &emoji::RULE,
    &empty_link::RULE,
    &heavy_emphasis::RULE,
    &image_of_text::RULE,
    &language_mismatch::RULE,
    &link_punctuation::RULE,
    &long_alt::RULE,
    &lost_link::RULE,
    &missing_alt::RULE,
    &missing_language::RULE,
    &missing_table_header::RULE,
    &missing_transcript::RULE,
    &poor_alt::RULE,
    &raw_html::RULE,
    &sensory_reference::RULE,
    &superscript_ordinal::RULE,
    &undescribed_file::RULE,
    &unmarked_language::RULE,
    &unreadable_symbol::RULE,
    &vague_link::RULE,
];
