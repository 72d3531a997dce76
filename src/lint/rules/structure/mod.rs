//! The rules of the group “structure”.

mod duplicate_heading;
mod duplicate_text;
mod empty_heading;
mod empty_list;
mod empty_section;
mod fake_heading;
mod faq_no_questions;
mod heading_case;
mod heading_punctuation;
mod heading_skip;
mod heading_too_deep;
mod invisible_character;
mod list_item_end;
mod list_item_length;
mod list_markup_lost;
mod list_no_lead_in;
mod list_too_long;
mod missing_section;
mod missing_subheadings;
mod missing_summary;
mod missing_title;
mod multiple_h1;
mod placeholder;
mod question_heading;
mod recommended_section;
mod section_order;
mod single_item_list;
mod site_chrome;
mod title_too_long;
mod trailing_hard_break;
mod vague_heading;

use crate::lint::rule::Rule;

/// By name.
pub(super) const RULES: &[&Rule] = &[
    &duplicate_heading::RULE,
    &duplicate_text::RULE,
    &empty_heading::RULE,
    &empty_list::RULE,
    &empty_section::RULE,
    &fake_heading::RULE,
    &faq_no_questions::RULE,
    &heading_case::RULE,
    &heading_punctuation::RULE,
    &heading_skip::RULE,
    &heading_too_deep::RULE,
    &invisible_character::RULE,
    &list_item_end::RULE,
    &list_item_length::RULE,
    &list_markup_lost::RULE,
    &list_no_lead_in::RULE,
    &list_too_long::RULE,
    &missing_section::RULE,
    &missing_subheadings::RULE,
    &missing_summary::RULE,
    &missing_title::RULE,
    &multiple_h1::RULE,
    &placeholder::RULE,
    &question_heading::RULE,
    &recommended_section::RULE,
    &section_order::RULE,
    &single_item_list::RULE,
    &site_chrome::RULE,
    &title_too_long::RULE,
    &trailing_hard_break::RULE,
    &vague_heading::RULE,
];
