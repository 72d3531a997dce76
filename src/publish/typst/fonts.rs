//! Which typefaces a language is printed in where the publisher names none, and how Typst names languages.

use crate::language::Language;
use icu_locale::LocaleExpander;

/// Typefaces by script, in the order in which they are tried. All of them are free and in the packages of common systems; Arial and
/// the like stand for systems that have nothing else.
const BY_SCRIPT: [(&str, &[&str]); 30] = [
    ("Arab", &["Noto Sans Arabic", "Noto Naskh Arabic", "Geeza Pro", "Segoe UI"]),
    ("Aran", &["Noto Nastaliq Urdu", "Noto Sans Arabic", "Noto Naskh Arabic"]),
    ("Armn", &["Noto Sans Armenian"]),
    ("Beng", &["Noto Sans Bengali"]),
    ("Cans", &["Noto Sans Canadian Aboriginal"]),
    ("Cher", &["Noto Sans Cherokee"]),
    ("Deva", &["Noto Sans Devanagari", "Kohinoor Devanagari", "Nirmala UI"]),
    ("Ethi", &["Noto Sans Ethiopic"]),
    ("Geor", &["Noto Sans Georgian"]),
    ("Gujr", &["Noto Sans Gujarati"]),
    ("Guru", &["Noto Sans Gurmukhi"]),
    (
        "Hans",
        &[
            "Noto Sans CJK SC",
            "Noto Sans SC",
            "Source Han Sans SC",
            "WenQuanYi Micro Hei",
            "PingFang SC",
            "Microsoft YaHei",
            "Droid Sans Fallback",
        ],
    ),
    ("Hant", &["Noto Sans CJK TC", "Noto Sans TC", "Source Han Sans TC", "PingFang TC", "Microsoft JhengHei", "Droid Sans Fallback"]),
    ("Hebr", &["Noto Sans Hebrew"]),
    ("Jpan", &["Noto Sans CJK JP", "Noto Sans JP", "Source Han Sans", "Hiragino Sans", "Yu Gothic"]),
    ("Khmr", &["Noto Sans Khmer"]),
    ("Knda", &["Noto Sans Kannada"]),
    ("Kore", &["Noto Sans CJK KR", "Noto Sans KR", "Source Han Sans K", "Apple SD Gothic Neo", "Malgun Gothic"]),
    ("Laoo", &["Noto Sans Lao"]),
    ("Mlym", &["Noto Sans Malayalam"]),
    ("Mong", &["Noto Sans Mongolian"]),
    ("Mymr", &["Noto Sans Myanmar"]),
    ("Nkoo", &["Noto Sans NKo"]),
    ("Orya", &["Noto Sans Oriya"]),
    ("Sinh", &["Noto Sans Sinhala"]),
    ("Taml", &["Noto Sans Tamil"]),
    ("Telu", &["Noto Sans Telugu"]),
    ("Thaa", &["Noto Sans Thaana"]),
    ("Thai", &["Noto Sans Thai"]),
    ("Tibt", &["Noto Serif Tibetan"]),
];

/// What every language may need, and Latin, Greek and Cyrillic letters: behind the typefaces of a language's own script.
const EVERYWHERE: [&str; 5] = ["Noto Sans", "Arial", "Liberation Sans", "DejaVu Sans", "Libertinus Serif"];

/// The typefaces of a language, those that the publisher named first.
pub(super) fn families<'a>(language: &Language, named: &'a [String]) -> Vec<&'a str> {
    let script = script_of(language);
    let script = if language.base() == "ur" { "Aran" } else { script.as_str() };
    let own = BY_SCRIPT.iter().find(|(known, _)| *known == script).map_or(&[] as &[&str], |(_, families)| families);
    named.iter().map(String::as_str).chain(own.iter().copied()).chain(EVERYWHERE).collect()
}

/// How much higher than Latin lines the lines of a language stand, in parts of the size of its letters: signs above and below.
pub(super) fn leading(language: &Language) -> &'static str {
    match script_of(language).as_str() {
        _ if language.base() == "ur" => "1.6em",
        "Arab" | "Aran" | "Thai" | "Khmr" | "Laoo" | "Mymr" | "Tibt" => "1em",
        "Deva" | "Beng" | "Gujr" | "Guru" | "Knda" | "Mlym" | "Orya" | "Sinh" | "Taml" | "Telu" | "Hans" | "Hant" | "Jpan" | "Kore" => {
            "0.9em"
        }
        _ => "0.75em",
    }
}

/// A language as Typst names it: its code and, where one is known that matters, its region. Typst writes both into the PDF.
pub(super) fn typst_language(language: &Language) -> (String, Option<String>) {
    let id = language.id();
    let region = id.region.map(|region| region.as_str().to_owned()).filter(|region| region.chars().all(|c| c.is_ascii_alphabetic()));
    // The shapes of Chinese letters differ by region, and Typst knows no script.
    let likely = match (language.base(), script_of(language).as_str()) {
        ("zh", "Hant") => Some("TW"),
        ("zh", _) => Some("CN"),
        _ => None,
    };
    (language.base().to_owned(), region.or_else(|| likely.map(str::to_owned)))
}

fn script_of(language: &Language) -> String {
    let mut id = language.id();
    LocaleExpander::new_extended().maximize(&mut id);
    id.script.map_or_else(String::new, |script| script.as_str().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_printed_in_its_script() {
        let first = |tag: &str| families(&Language::parse(tag).expect("a tag"), &[])[0];
        assert_eq!(
            ["ar", "ur", "hi", "zh-Hans", "zh-TW", "en", "ru", "ja"].map(first),
            [
                "Noto Sans Arabic",
                "Noto Nastaliq Urdu",
                "Noto Sans Devanagari",
                "Noto Sans CJK SC",
                "Noto Sans CJK TC",
                "Noto Sans",
                "Noto Sans",
                "Noto Sans CJK JP"
            ]
        );
        assert_eq!(families(&Language::english(), &["House".into()])[0], "House");
    }

    #[test]
    fn typst_is_told_language_and_region() {
        let told = |tag: &str| typst_language(&Language::parse(tag).expect("a tag"));
        assert_eq!(told("pt-BR"), ("pt".into(), Some("BR".into())));
        assert_eq!(told("zh-Hans"), ("zh".into(), Some("CN".into())));
        assert_eq!(told("es-419"), ("es".into(), None));
    }
}
