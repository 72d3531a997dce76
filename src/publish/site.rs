//! What formats know while they write: the pages at hand, and of all others what the atlas knows.

use super::atlas::{Answer, Atlas, Known, Question};
use super::cards::{Card, cards};
use super::edition::{Edition, original, translated};
use super::gate::Outcome;
use super::glossary::Glossary;
use super::ids::heading_ids;
use super::page::Place;
use super::values::Values;
use super::{Files, Options};
use crate::language::Language;
use crate::project::{Page, Project};
use crate::translate::{Plan, Unit, UnitKind};
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// One project on its way to bundles. Pages have the numbers that the atlas gives them.
pub(super) struct Site<'a> {
    pub(super) project: &'a Project,
    pub(super) options: &'a Options,
    /// The languages, that of the pages first.
    pub(super) languages: Vec<Edited>,
    /// The files that the pages at hand show, by their path in the content folder; why, where one could not be read.
    pub(super) files: &'a Files,
    atlas: &'a Atlas,
    /// The pages at hand.
    pages: BTreeMap<usize, AtHand<'a>>,
}

/// A page at hand, with what all its languages share once one of them has asked.
struct AtHand<'a> {
    page: &'a Page,
    unit: Option<&'a Unit>,
    ids: OnceLock<BTreeMap<usize, String>>,
    cards: OnceLock<Vec<Card>>,
}

/// One language.
pub(super) struct Edited {
    pub(super) language: Language,
    pub(super) glossary: Glossary,
}

/// The pages of a project with their messages.
pub(super) fn with_units<'a>(project: &'a Project, plan: &'a Plan) -> Vec<(&'a Page, Option<&'a Unit>)> {
    let units: BTreeMap<usize, &Unit> =
        plan.units.iter().filter_map(|unit| if let UnitKind::Page(at) = unit.kind { Some((at, unit)) } else { None }).collect();
    project.pages.iter().enumerate().map(|(at, page)| (page, units.get(&at).copied())).collect()
}

impl<'a> Site<'a> {
    /// `pages` are those at hand, by number.
    pub(super) fn new(
        (project, options, files): (&'a Project, &'a Options, &'a Files),
        languages: &[Language],
        atlas: &'a Atlas,
        pages: BTreeMap<usize, (&'a Page, Option<&'a Unit>)>,
    ) -> Self {
        let at_hand = |(number, (page, unit))| (number, AtHand { page, unit, ids: OnceLock::new(), cards: OnceLock::new() });
        let pages = pages.into_iter().map(at_hand).collect();
        let edited = |language: &Language| Edited { language: language.clone(), glossary: Glossary::of(project, language) };
        Self { project, options, languages: languages.iter().map(edited).collect(), files, atlas, pages }
    }

    /// A page at hand.
    pub(super) fn page(&self, page: usize) -> &'a Page {
        self.pages[&page].page
    }

    /// The messages of a page at hand.
    pub(super) fn unit(&self, page: usize) -> Option<&'a Unit> {
        self.pages[&page].unit
    }

    /// The places of the headings of a page at hand in addresses, by block.
    pub(super) fn ids(&self, page: usize) -> &BTreeMap<usize, String> {
        let at_hand = &self.pages[&page];
        at_hand.ids.get_or_init(|| heading_ids(&at_hand.page.document))
    }

    /// The cards of a page at hand.
    pub(super) fn cards(&self, page: usize) -> &[Card] {
        let at_hand = &self.pages[&page];
        at_hand.cards.get_or_init(|| cards(&at_hand.page.document))
    }

    /// The name of any page.
    pub(super) fn id(&self, page: usize) -> &'a str {
        self.atlas.id(page)
    }

    /// The kind of page that the front matter of any page names.
    pub(super) fn kind(&self, page: usize) -> Option<&'a str> {
        self.atlas.entry(page).kind.as_deref()
    }

    /// The places of the headings of any page, by the fragments that name them.
    pub(super) fn places(&self, page: usize) -> &'a BTreeMap<String, String> {
        &self.atlas.entry(page).places
    }

    /// What became of any page in a language.
    pub(super) fn known(&self, place: Place) -> &'a Known {
        &self.atlas.entry(place.page).known[place.language]
    }

    /// Whether any page is in the bundle in a language.
    pub(super) fn is_published(&self, place: Place) -> bool {
        self.known(place).verdict.is_published()
    }

    /// All pages, by number.
    pub(super) fn all(&self) -> impl Iterator<Item = usize> {
        self.atlas.all()
    }

    /// Where a link of a page to another leads; none where it leads nowhere.
    pub(super) fn ask(&self, place: Place, page: String, fragment: String) -> Option<(usize, Answer)> {
        let question = Question { language: place.language, page, fragment };
        // A page that is not there is asked for too: it may be there the next time.
        let number = self.atlas.number(&question.page);
        let answer = self.atlas.ask(place.page, question)?;
        Some((number?, answer))
    }

    /// Whether bundles of a language were asked for; pages are always judged in the language they were written in.
    pub(super) fn is_wanted(&self, language: &Language) -> bool {
        self.options.languages.contains(language)
    }

    /// A page at hand in a language, as far as it is in the bundle.
    pub(super) fn edition(&self, place: Place) -> Option<Edition<'a>> {
        let (page, unit) = (self.page(place.page), self.unit(place.page));
        match self.known(place).verdict.outcome {
            Outcome::Withheld => None,
            Outcome::Source => Some(original(page)),
            Outcome::Published if place.language == 0 => Some(original(page)),
            Outcome::Published => {
                translated(self.project, page, unit?, &self.languages[place.language].language, &self.options.values).ok()
            }
        }
    }

    /// The glossary of the language that a page is shown in.
    pub(super) fn glossary_at(&self, place: Place) -> &Glossary {
        let is_source_shown = self.known(place).verdict.outcome == Outcome::Source;
        &self.languages[if is_source_shown { 0 } else { place.language }].glossary
    }

    /// The values that variables stand for.
    pub(super) fn values(&self) -> &'a Values {
        &self.options.values
    }
}
