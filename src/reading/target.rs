//! What to aim at, in years of school.

use crate::language::Language;

/// Whom a text is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Audience {
    /// Adults of all kinds, the default.
    #[default]
    Adults,
    /// Children and young people.
    Children,
    /// People who work in health care.
    Professionals,
}

impl Audience {
    /// The audience that front matter names; adults if the name is unknown.
    #[must_use]
    pub fn named(name: &str) -> Self {
        match name.trim().to_lowercase().as_str() {
            "children" | "child" | "young-people" | "teenagers" => Self::Children,
            "professionals" | "professional" | "clinicians" | "staff" => Self::Professionals,
            _ => Self::Adults,
        }
    }
}

/// A reading target, in years of school.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Target {
    /// The grade to aim at.
    pub aim: f64,
    /// The grade above which a page needs work.
    pub warn: f64,
    /// Where the figures come from.
    pub source: &'static str,
}

/// WCAG 3.1.5: lower secondary school is nine years, measured without proper names and titles.
pub const WCAG_YEARS: f64 = 9.0;

/// The target for an audience. It is the same in every language, since grades are years of school in each; a language whose grade is
/// experimental ([`super::Standing`]) deserves advice, not warnings.
#[must_use]
pub fn target(_language: &Language, audience: Audience) -> Target {
    match audience {
        Audience::Adults => Target { aim: 6.0, warn: 8.0, source: "AMA and AHRQ: grade 6 or lower; NIH: grades 6 to 8" },
        Audience::Children => Target { aim: 4.0, warn: 6.0, source: "two years below adults, set for leaflint" },
        Audience::Professionals => Target { aim: 12.0, warn: 14.0, source: "end of upper secondary school, set for leaflint" },
    }
}
