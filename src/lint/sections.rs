//! Types of pages and the parts that each must have.

use crate::document::Document;
use crate::language::Aspect;
use crate::language::Aspect::{
    After, Before, Causes, Diagnosis, During, Interactions, Outlook, Overview, Pregnancy, Prevention, Purpose, Results, Risks, SelfCare,
    SideEffects, Storage, Suitability, Symptoms, Treatment, UrgentHelp, Usage,
};
use crate::language::Aspect::{Alternatives, LivingWith, MissedDose};

/// What a page is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageType {
    /// An illness or a symptom.
    Condition,
    /// An operation, an injection, a therapy.
    Procedure,
    /// A medicine.
    Medicine,
    /// A test or a scan.
    Test,
    /// What people can do themselves.
    SelfCare,
    /// Questions and answers.
    Faq,
}

impl PageType {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::Condition, Self::Procedure, Self::Medicine, Self::Test, Self::SelfCare, Self::Faq];

    /// The name in front matter.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Condition => "condition",
            Self::Procedure => "procedure",
            Self::Medicine => "medicine",
            Self::Test => "test",
            Self::SelfCare => "self-care",
            Self::Faq => "faq",
        }
    }

    /// The type that the page names, or reads like; and whether it names it.
    #[must_use]
    pub fn of(document: &Document) -> Option<(Self, bool)> {
        if let Some(name) = document.page_type() {
            return Self::ALL.into_iter().find(|kind| kind.name() == name).map(|kind| (kind, true));
        }
        // Two parts that only pages of one type have make it that type.
        let has = |aspect: &Aspect| document.section_about(*aspect).is_some();
        let count = |aspects: &[Aspect]| aspects.iter().filter(|aspect| has(aspect)).count();
        let scores = [
            (count(&[Symptoms, Causes, Diagnosis, Treatment, Prevention]), Self::Condition),
            (count(&[Before, During, After, Purpose]), Self::Procedure),
            (count(&[Usage, SideEffects, Storage, MissedDose, Interactions]), Self::Medicine),
        ];
        let best = scores.into_iter().rev().max_by_key(|(score, _)| *score)?;
        (best.0 >= 2).then_some((best.1, false))
    }
}

/// The parts without which a page of this type is incomplete.
#[must_use]
pub fn required(kind: PageType) -> &'static [Aspect] {
    match kind {
        PageType::Condition => &[Overview, Symptoms, Causes, Diagnosis, Treatment, UrgentHelp],
        PageType::Procedure => &[Overview, Purpose, Before, During, After, Risks, UrgentHelp],
        PageType::Medicine => &[Overview, Suitability, Usage, SideEffects, Storage, Pregnancy, Interactions],
        PageType::Test => &[Purpose, Before, During, Results, Risks],
        PageType::SelfCare | PageType::Faq => &[],
    }
}

/// The parts that a page of this type should have.
#[must_use]
pub fn recommended(kind: PageType) -> &'static [Aspect] {
    match kind {
        PageType::Condition => &[Outlook, Risks, Prevention, SelfCare, LivingWith],
        PageType::Procedure => &[Alternatives, Results],
        PageType::Medicine => &[MissedDose, UrgentHelp],
        PageType::Test => &[After, UrgentHelp],
        PageType::SelfCare => &[UrgentHelp],
        PageType::Faq => &[],
    }
}
