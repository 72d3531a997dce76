//! What files of pages are called in a bundle; names that cannot stand on every file system are refused.

use icu_casemap::CaseMapper;
use icu_normalizer::ComposingNormalizer;
use std::collections::BTreeMap;

/// Names that the bundle's own files have.
const OWN: [&str; 3] = ["index", "about", "glossary"];
/// Names that Windows gives to devices.
const DEVICES: [&str; 22] = [
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4",
    "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

/// For each name of a page, why it cannot be a file's; none for a good one. Of several names that are one name to some file system the
/// first keeps it.
pub(super) fn refusals_of<'a>(names: impl Iterator<Item = &'a str>) -> Vec<Option<String>> {
    let mut taken: BTreeMap<String, &str> = BTreeMap::new();
    let mut refusals = Vec::new();
    for name in names {
        let folded = folded(name);
        let refusal = fault(name).or_else(|| {
            let first = taken.get(&folded)?;
            Some(format!("its name is the same as that of “{first}” on file systems that do not tell capitals from small letters"))
        });
        if refusal.is_none() {
            taken.insert(folded, name);
        }
        refusals.push(refusal);
    }
    refusals
}

/// The form in which two names that some file system takes for one are equal.
pub(super) fn folded(name: &str) -> String {
    let composed = ComposingNormalizer::new_nfc().normalize(name);
    CaseMapper::new().fold_string(&composed).into_owned()
}

/// Why a name can be no file's on some system.
pub(super) fn fault(name: &str) -> Option<String> {
    if OWN.contains(&folded(name).as_str()) {
        return Some(format!("the bundle has a page “{name}” of its own: give the page another name"));
    }
    for part in name.split('/') {
        let stem = part.split('.').next().unwrap_or(part).to_lowercase();
        if part.is_empty() || part == "." || part == ".." {
            return Some("its name leads out of the bundle".into());
        }
        // What turns the direction of a line makes a name look like another.
        let is_odd = |c: char| {
            c.is_control()
                || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
                || matches!(c, '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|')
        };
        if part.chars().any(is_odd) || part.ends_with(['.', ' ']) || DEVICES.contains(&stem.as_str()) {
            return Some(format!("“{part}” can be the name of no file on some systems"));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_lead_out_or_stand_for_devices_are_refused() {
        for name in ["../x", "a/../b", "", "a//b", "con", "NUL.txt", "a:b", "a\\b", "index", "Glossary", "x.", "a\u{0}"] {
            assert!(fault(name).is_some(), "{name:?}");
        }
        for name in ["back-pain", "spine/back pain", "ظهر", "index-of-tests"] {
            assert_eq!(fault(name), None, "{name:?}");
        }
        assert_eq!(folded("Straße"), folded("STRASSE"));
        assert_eq!(folded("e\u{301}"), folded("É"));
    }
}
