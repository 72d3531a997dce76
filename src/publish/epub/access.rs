//! What a book says of its own accessibility: only what holds for this book. It never claims to conform to a standard: that takes
//! a person who has looked.

use crate::language::Language;
use crate::publish::words::Words;
use std::collections::BTreeSet;

/// What is known of a book's images.
#[derive(Clone, Debug, Default)]
pub(super) struct Images {
    /// Their paths in the project.
    pub(super) paths: BTreeSet<String>,
    /// Whether one of them is not described in words.
    pub(super) is_one_bare: bool,
}

impl Images {
    /// Whether everything that images say is also said in words.
    pub(super) fn are_described(&self) -> bool {
        !self.is_one_bare
    }

    /// The book's `accessibilityFeature`s.
    pub(super) fn features(&self) -> Vec<&'static str> {
        let mut features = vec!["tableOfContents", "readingOrder", "structuralNavigation", "displayTransformability"];
        if !self.paths.is_empty() && self.are_described() {
            features.push("alternativeText");
        }
        features
    }

    /// The book's `accessibilityHazard`: what moves may flash, and nobody has looked.
    pub(super) fn hazard(&self) -> &'static str {
        let is_still = |path: &String| [".png", ".jpg", ".jpeg"].iter().any(|ending| path.to_lowercase().ends_with(ending));
        if self.paths.iter().all(is_still) { "none" } else { "unknown" }
    }

    /// The same in words, for people.
    pub(super) fn summary(&self, words: &Words, language: &Language) -> String {
        let mut summary = words.say("accessibility-summary").text;
        if !self.paths.is_empty() || self.is_one_bare {
            let key = if self.are_described() { "accessibility-images" } else { "accessibility-images-bare" };
            summary.push_str(if language.is_unspaced() { "" } else { " " });
            summary.push_str(&words.say(key).text);
        }
        summary
    }
}
