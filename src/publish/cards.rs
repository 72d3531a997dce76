//! Which parts of a page tell when to get help, and how fast: they are shown as cards that nobody overlooks.

use crate::document::Document;
use crate::language::{Aspect, Language};
use std::ops::Range;

/// How fast help is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Urgency {
    /// An ambulance, an emergency department: now.
    Emergency,
    /// The same day.
    Urgent,
    /// When it suits.
    Routine,
}

impl Urgency {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Emergency => "emergency",
            Self::Urgent => "urgent",
            Self::Routine => "routine",
        }
    }
}

/// A part of a page that is shown as a card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Card {
    pub(super) urgency: Urgency,
    /// Its heading.
    pub(super) heading: usize,
    /// Its blocks, heading included.
    pub(super) blocks: Range<usize>,
}

/// Beginnings of words by which a heading says how fast: language, urgency, words.
const SIGNS: [(&str, Urgency, &[&str]); 16] = [
    (
        "en",
        Urgency::Emergency,
        &["emergency", "999", "911", "112", "000", "ambulance", "a&e", "immediate", "right away", "at once", "life-threat"],
    ),
    ("en", Urgency::Urgent, &["same day", "urgent", "today", "within 24", "soon", "straight away", "as soon as", "111"]),
    ("es", Urgency::Emergency, &["emergencia", "ambulancia", "112", "911", "inmediat"]),
    ("es", Urgency::Urgent, &["urgen", "mismo día", "hoy", "cuanto antes"]),
    ("fr", Urgency::Emergency, &["urgence", "112", "15", "ambulance", "immédiat", "samu"]),
    ("fr", Urgency::Urgent, &["jour même", "aujourd", "rapidement", "sans tarder"]),
    ("de", Urgency::Emergency, &["notfall", "notruf", "112", "notaufnahme", "sofort", "rettung"]),
    ("de", Urgency::Urgent, &["dringend", "am selben tag", "heute", "noch am", "umgehend"]),
    ("pt", Urgency::Emergency, &["emergência", "samu", "192", "ambulância", "112", "imediat"]),
    ("pt", Urgency::Urgent, &["urgen", "urgên", "mesmo dia", "hoje"]),
    ("ar", Urgency::Emergency, &["طوارئ", "الطوارئ", "إسعاف", "الإسعاف", "فور"]),
    ("ar", Urgency::Urgent, &["عاجل", "نفس اليوم", "اليوم"]),
    ("hi", Urgency::Emergency, &["आपात", "एम्बुलेंस", "एंबुलेंस", "112"]),
    ("hi", Urgency::Urgent, &["उसी दिन", "आज", "तुरंत", "जल्द"]),
    ("zh", Urgency::Emergency, &["急救", "120", "急诊", "急診", "立即", "紧急", "緊急"]),
    ("zh", Urgency::Urgent, &["当天", "當天", "今天", "尽快", "盡快"]),
];

/// The cards of a page, judged in the language it was written in. A part with sub-sections gives a card for each of them.
pub(super) fn cards(document: &Document) -> Vec<Card> {
    let mut cards = Vec::new();
    for (at, section) in document.sections.iter().enumerate() {
        let Some(heading) = section.heading else { continue };
        let is_help = section.aspects.contains(&Aspect::UrgentHelp);
        let is_inner =
            section.parent.is_some_and(|parent| document.is_within(parent, Aspect::UrgentHelp) && document.sections[parent].level > 1);
        let has_children = document.sections.iter().any(|other| other.parent == Some(at));
        let parent_is_help = section.parent.is_some_and(|parent| document.sections[parent].aspects.contains(&Aspect::UrgentHelp));
        let stands_alone = is_help && !is_inner && !has_children && section.level > 1;
        if !(stands_alone || parent_is_help) || document.blocks[heading].container.is_some() {
            continue;
        }
        let said = urgency_of(document.blocks[heading].passage.text(), &document.language);
        let urgency = said.unwrap_or(if stands_alone { Urgency::Urgent } else { Urgency::Routine });
        cards.push(Card { urgency, heading, blocks: section.extent.clone() });
    }
    cards
}

/// How fast a heading says that help is needed.
pub(super) fn urgency_of(heading: &str, language: &Language) -> Option<Urgency> {
    let lower = heading.to_lowercase().replace('’', "'");
    // “Non-urgent”, “not an emergency”: what is denied is not said.
    if ["non-urgent", "not urgent", "not an emergency", "non-emergency"].iter().any(|denied| lower.contains(denied)) {
        return Some(Urgency::Routine);
    }
    let starts_word = |at: usize| language.is_unspaced() || !lower[..at].chars().next_back().is_some_and(char::is_alphanumeric);
    let has = |sign: &&str| lower.match_indices(*sign).any(|(at, _)| starts_word(at));
    SIGNS.iter().filter(|(tag, _, _)| *tag == language.base()).find(|(_, _, signs)| signs.iter().any(has)).map(|(_, urgency, _)| *urgency)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Format, Origin};
    use crate::source::SourceId;

    fn of(text: &str) -> Vec<(Urgency, String)> {
        let document = Document::parse(text, Origin { source: SourceId(0), format: Format::Markdown, language: &Language::english() });
        cards(&document).into_iter().map(|card| (card.urgency, document.blocks[card.heading].passage.text().to_owned())).collect()
    }

    #[test]
    fn sub_sections_on_getting_help_are_cards_of_their_own() {
        let page = "# Pain\n\n## When to get help\n\nIntro.\n\n### Get emergency help now\n\na\n\n### Get help the same day\n\nb\n\n### Contact your doctor\n\nc\n\n## Risks\n\nd\n";
        assert_eq!(
            of(page),
            [
                (Urgency::Emergency, "Get emergency help now".to_owned()),
                (Urgency::Urgent, "Get help the same day".to_owned()),
                (Urgency::Routine, "Contact your doctor".to_owned())
            ]
        );
    }

    #[test]
    fn a_section_without_sub_sections_is_one_card() {
        assert_eq!(of("# Pain\n\n## When to get help\n\nCall.\n"), [(Urgency::Urgent, "When to get help".to_owned())]);
        assert_eq!(
            of("# Pain\n\n## When to get emergency help\n\nCall.\n"),
            [(Urgency::Emergency, "When to get emergency help".to_owned())]
        );
        assert_eq!(of("# Pain\n\n## Risks\n\nSome.\n"), []);
    }
}
