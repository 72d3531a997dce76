//! The rules of the group “language”.

mod acronym_late;
mod acronym_redefined;
mod acronym_unused;
mod ampersand;
mod and_or;
mod curly_apostrophe;
mod date_format;
mod double_negative;
mod hard_sentence;
mod inconsistent_term;
mod listed;
mod long_paragraph;
mod long_sentence;
mod misspelling;
mod negative_contraction;
mod numeral;
mod optional_plural;
mod passive_voice;
mod quote_mark;
mod range_dash;
mod reader_not_addressed;
mod reading_grade;
mod time_format;
mod undefined_acronym;
mod unexplained_term;
mod word_forms;

use crate::lint::rule::Rule;

/// By name.
pub(super) const RULES: &[&Rule] = &[
    &acronym_late::RULE,
    &acronym_redefined::RULE,
    &acronym_unused::RULE,
    &ampersand::RULE,
    &and_or::RULE,
    &listed::CLINICAL_VERB,
    &curly_apostrophe::RULE,
    &date_format::RULE,
    &double_negative::RULE,
    &hard_sentence::RULE,
    &listed::IDIOM,
    &inconsistent_term::RULE,
    &listed::LATIN_ABBREVIATION,
    &long_paragraph::RULE,
    &long_sentence::RULE,
    &misspelling::RULE,
    &negative_contraction::RULE,
    &numeral::RULE,
    &optional_plural::RULE,
    &passive_voice::RULE,
    &listed::PLAIN_WORD,
    &quote_mark::RULE,
    &range_dash::RULE,
    &reader_not_addressed::RULE,
    &reading_grade::RULE,
    &time_format::RULE,
    &undefined_acronym::RULE,
    &unexplained_term::RULE,
    &listed::VAGUE_QUANTITY,
];
