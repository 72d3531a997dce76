//! What is known of one language: its tag, direction and scripts; the tables of single languages stand beside this file.

mod abbreviations;
mod aspects;
mod by_language;
mod critical;
mod doubled;
mod extent;
mod numbers;
mod script;
mod units;

pub use abbreviations::{Abbreviation, Abbreviations};
pub use aspects::{Aspect, aspects_among, aspects_of, names_sections};
pub(crate) use by_language::ByLanguage;
pub use critical::{Turn, critical_words, has_critical_words};
pub use doubled::is_doubled_on_purpose;
pub use extent::{Extent, LengthUnit};
pub use numbers::NumberWords;
pub use script::{Letters, script_letters};
pub use units::unit_at;

use icu_locale::{Direction, LanguageIdentifier, Locale, LocaleCanonicalizer, LocaleDirectionality, LocaleExpander, TransformResult};
use std::fmt;

/// A BCP 47 language tag in canonical form, such as `en`, `pt-BR`, `zh-Hans`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language {
    tag: Box<str>,
}

/// Which way lines run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Writing {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

impl Writing {
    /// The value of HTML's `dir` attribute.
    #[must_use]
    pub fn dir(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

impl Language {
    /// Reads a tag and brings it into canonical form (`iw` is `he`, `EN-us` is `en-US`); none if it is no BCP 47 language tag.
    #[must_use]
    pub fn parse(tag: &str) -> Option<Self> {
        // Folders of other tools are named `pt_BR`.
        let mut locale = Locale::try_from_str(&tag.trim().replace('_', "-")).ok()?;
        if locale.id.language.is_unknown() {
            return None;
        }
        LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
        Some(Self { tag: locale.id.to_string().into() })
    }

    /// English, the language that is assumed where nothing says otherwise.
    #[must_use]
    pub fn english() -> Self {
        Self { tag: "en".into() }
    }

    /// The whole tag.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// The language alone, without script and region: `zh` for `zh-Hans`.
    #[must_use]
    pub fn base(&self) -> &str {
        self.tag.split('-').next().unwrap_or(&self.tag)
    }

    /// The tag as ICU takes it.
    #[must_use]
    pub fn id(&self) -> LanguageIdentifier {
        LanguageIdentifier::try_from_str(&self.tag).expect("a canonical tag parses")
    }

    /// Which way its lines run. Pseudo-locales count as what they imitate (`ar-XB` runs right to left).
    #[must_use]
    pub fn writing(&self) -> Writing {
        match LocaleDirectionality::new_extended().get(&self.id()) {
            Some(Direction::RightToLeft) => Writing::RightToLeft,
            _ => Writing::LeftToRight,
        }
    }

    /// Whether the language is one that is known: a tag may have the right form and name none (`xyz`).
    #[must_use]
    pub fn is_known(&self) -> bool {
        let Ok(mut base) = LanguageIdentifier::try_from_str(self.base()) else { return false };
        LocaleExpander::new_extended().maximize(&mut base) == TransformResult::Modified
    }

    /// Whether it stands for no language, but shows what will happen to a page in others: `en-XA` has accents and is longer,
    /// `ar-XB` runs from right to left. The regions are CLDR's.
    #[must_use]
    pub fn is_pseudo(&self) -> bool {
        self.is_pseudo_accented() || self.is_pseudo_mirrored()
    }

    /// Whether it is a language with accents on every letter, and longer.
    #[must_use]
    pub fn is_pseudo_accented(&self) -> bool {
        self.tag.ends_with("-XA")
    }

    /// Whether it is a language that runs the other way.
    #[must_use]
    pub fn is_pseudo_mirrored(&self) -> bool {
        self.tag.ends_with("-XB")
    }

    /// Whether words are written without spaces between them.
    #[must_use]
    pub fn is_unspaced(&self) -> bool {
        matches!(self.base(), "zh" | "ja" | "th" | "lo" | "km" | "my" | "yue")
    }
}

impl fmt::Display for Language {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.tag)
    }
}

impl serde::Serialize for Language {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.tag)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_brought_into_canonical_form() {
        let canonical = |tag: &str| Language::parse(tag).map(|language| language.tag().to_owned());
        assert_eq!(canonical("EN-us").as_deref(), Some("en-US"));
        assert_eq!(canonical("iw").as_deref(), Some("he"));
        assert_eq!(canonical("zh_hans").as_deref(), Some("zh-Hans"));
        assert_eq!(canonical("not a tag"), None);
        assert_eq!(canonical(""), None);
        assert!(
            ["en", "pt-BR", "zh-Hans-CN", "so", "ckb", "fil"]
                .into_iter()
                .all(|tag| Language::parse(tag).is_some_and(|language| language.is_known()))
        );
        assert!(!Language::parse("xyz").is_some_and(|language| language.is_known()));
    }

    #[test]
    fn arabic_and_its_pseudo_locale_run_right_to_left() {
        for tag in ["ar", "ar-XB", "fa", "ur", "he", "ckb", "az-Arab"] {
            assert_eq!(Language::parse(tag).expect("a tag").writing(), Writing::RightToLeft, "{tag}");
        }
        for tag in ["en", "ku", "zh-Hans", "hi"] {
            assert_eq!(Language::parse(tag).expect("a tag").writing(), Writing::LeftToRight, "{tag}");
        }
    }
}
