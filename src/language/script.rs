//! The letters a language is written in, by its likely script.

use super::Language;
use icu_locale::{LocaleExpander, subtags::Script as ScriptTag};
use icu_properties::CodePointMapData;
use icu_properties::props::Script;

/// The scripts of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Letters {
    scripts: [Script; 3],
}

/// The letters of a language; none if its script is not known.
#[must_use]
pub fn script_letters(language: &Language) -> Option<Letters> {
    let mut id = language.id();
    LocaleExpander::new_extended().maximize(&mut id);
    Some(Letters { scripts: scripts_of(id.script?)? })
}

fn scripts_of(tag: ScriptTag) -> Option<[Script; 3]> {
    Some(match tag.as_str() {
        "Latn" => [Script::Latin; 3],
        "Cyrl" => [Script::Cyrillic; 3],
        "Arab" | "Aran" => [Script::Arabic; 3],
        "Grek" => [Script::Greek; 3],
        "Hebr" => [Script::Hebrew; 3],
        "Deva" => [Script::Devanagari; 3],
        "Beng" => [Script::Bengali; 3],
        "Guru" => [Script::Gurmukhi; 3],
        "Gujr" => [Script::Gujarati; 3],
        "Taml" => [Script::Tamil; 3],
        "Telu" => [Script::Telugu; 3],
        "Knda" => [Script::Kannada; 3],
        "Mlym" => [Script::Malayalam; 3],
        "Orya" => [Script::Oriya; 3],
        "Sinh" => [Script::Sinhala; 3],
        "Thai" => [Script::Thai; 3],
        "Laoo" => [Script::Lao; 3],
        "Khmr" => [Script::Khmer; 3],
        "Mymr" => [Script::Myanmar; 3],
        "Ethi" => [Script::Ethiopic; 3],
        "Armn" => [Script::Armenian; 3],
        "Geor" => [Script::Georgian; 3],
        "Tibt" => [Script::Tibetan; 3],
        "Thaa" => [Script::Thaana; 3],
        "Hans" | "Hant" | "Hani" => [Script::Han; 3],
        "Jpan" => [Script::Han, Script::Hiragana, Script::Katakana],
        "Kore" => [Script::Hangul, Script::Han, Script::Han],
        _ => return None,
    })
}

impl Letters {
    /// Whether a letter is one of the language's, or of no script in particular.
    #[must_use]
    pub fn is_own(self, sign: char) -> bool {
        if sign.is_ascii() {
            return self.scripts[0] == Script::Latin;
        }
        let script = CodePointMapData::<Script>::new().get(sign);
        matches!(script, Script::Common | Script::Inherited) || self.scripts.contains(&script)
    }

    /// Whether a letter is one of the language's own script.
    #[must_use]
    pub fn is_of_script(self, sign: char) -> bool {
        self.scripts.contains(&CodePointMapData::<Script>::new().get(sign))
    }

    /// Whether two languages share a script.
    #[must_use]
    pub fn shares_script(self, other: Self) -> bool {
        self.scripts.iter().any(|script| other.scripts.contains(script))
    }

    /// Whether a text may hold a letter that looks like one of the language's own; see [`Self::looks_alike`].
    #[must_use]
    pub fn may_be_mixed(self, text: &str) -> bool {
        match self.scripts[0] {
            // The letters of Cyrillic begin with these bytes.
            Script::Latin => text.bytes().any(|byte| matches!(byte, 0xD0 | 0xD1)),
            Script::Cyrillic => text.bytes().any(|byte| byte.is_ascii_alphabetic()),
            _ => false,
        }
    }

    /// Whether a letter of Latin or Cyrillic looks like one of the other.
    #[must_use]
    pub fn looks_alike(self, sign: char) -> bool {
        const LATIN: &str = "aceopxysijABCEHKMOPTXYSIJ";
        const CYRILLIC: &str = "асеорхуѕіјАВСЕНКМОРТХУЅІЈ";
        match self.scripts[0] {
            Script::Latin => CYRILLIC.contains(sign),
            Script::Cyrillic => LATIN.contains(sign),
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_with_letters_that_look_alike_may_be_mixed() {
        let letters = |tag: &str| script_letters(&Language::parse(tag).expect("a tag")).expect("known");
        let alike = |tag: &str| ('\u{20}'..'\u{600}').filter(|sign| letters(tag).looks_alike(*sign)).map(String::from).collect::<Vec<_>>();
        assert!(!alike("ru").is_empty() && alike("ru").iter().all(|sign| letters("ru").may_be_mixed(sign)));
        assert!(!alike("fr").is_empty() && alike("fr").iter().all(|sign| letters("fr").may_be_mixed(sign)));
        assert!(!letters("fr").may_be_mixed("été") && !letters("ru").may_be_mixed("боль 5 °") && alike("ar").is_empty());
    }

    #[test]
    fn letters_are_known_by_likely_script() {
        let is_own = |tag: &str, sign: char| script_letters(&Language::parse(tag).expect("a tag")).expect("known").is_own(sign);
        assert!(is_own("ru", 'ж') && !is_own("ru", 'z'));
        assert!(is_own("sr-Latn", 'z') && !is_own("sr", 'z'));
        assert!(is_own("ur", 'ک') && is_own("ja", 'か') && is_own("zh-TW", '藥') && is_own("hi", 'ा'));
        assert!(is_own("so", 'a') && is_own("es-419", 'ñ'));
    }
}
