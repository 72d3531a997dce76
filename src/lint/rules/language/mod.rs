//! The rules of the group “language”.

mod listed;
mod word_forms;

rules! {
    acronym_late,
    acronym_redefined,
    acronym_unused,
    ampersand,
    and_or,
    listed::CLINICAL_VERB,
    curly_apostrophe,
    date_format,
    double_negative,
    hard_sentence,
    listed::IDIOM,
    inconsistent_term,
    listed::LATIN_ABBREVIATION,
    long_paragraph,
    long_sentence,
    misspelling,
    negative_contraction,
    numeral,
    optional_plural,
    passive_voice,
    listed::PLAIN_WORD,
    quote_mark,
    range_dash,
    reader_not_addressed,
    reading_grade,
    time_format,
    undefined_acronym,
    unexplained_term,
    listed::VAGUE_QUANTITY,
}
