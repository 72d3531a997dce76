//! Which language and script a text is written in.

use crate::language::Language;
use whatlang::{Detector, Lang};

/// How much of a text is looked at: more changes nothing but the time.
const ENOUGH_BYTES: usize = 4_000;

/// The language of a text, if it is long and plain enough to tell.
#[must_use]
pub fn detect(text: &str) -> Option<Language> {
    let start = &text[..text.floor_char_boundary(ENOUGH_BYTES)];
    let found = whatlang::detect(start).filter(|found| found.is_reliable() && start.len() >= 200)?;
    Language::parse(found.lang().code())
}

/// Languages that a single paragraph may be judged to be in: others are too close to one of these, or too rare among pages
/// on health, to be told from a few words.
const TOLD_FROM_A_PARAGRAPH: [Lang; 36] = [
    Lang::Eng,
    Lang::Spa,
    Lang::Fra,
    Lang::Deu,
    Lang::Ita,
    Lang::Por,
    Lang::Nld,
    Lang::Pol,
    Lang::Ces,
    Lang::Hun,
    Lang::Ron,
    Lang::Swe,
    Lang::Dan,
    Lang::Fin,
    Lang::Tur,
    Lang::Vie,
    Lang::Rus,
    Lang::Ukr,
    Lang::Bul,
    Lang::Ell,
    Lang::Ara,
    Lang::Pes,
    Lang::Urd,
    Lang::Heb,
    Lang::Hin,
    Lang::Ben,
    Lang::Guj,
    Lang::Pan,
    Lang::Tam,
    Lang::Tel,
    Lang::Cmn,
    Lang::Jpn,
    Lang::Kor,
    Lang::Tha,
    Lang::Ind,
    Lang::Lat,
];

/// The language of a paragraph, if it is plain; none where a shorter or mixed text leaves doubt.
#[must_use]
pub fn detect_part(text: &str) -> Option<Language> {
    let start = &text[..text.floor_char_boundary(ENOUGH_BYTES)];
    let found = Detector::with_allowlist(TOLD_FROM_A_PARAGRAPH.to_vec()).detect(start).filter(whatlang::Info::is_reliable)?;
    // Names of plants and bones are Latin on pages of every language.
    (found.lang() != Lang::Lat).then(|| Language::parse(found.lang().code())).flatten()
}

/// The name of the script that most letters of a text belong to.
#[must_use]
pub fn script_of(text: &str) -> Option<String> {
    whatlang::detect_script(&text[..text.floor_char_boundary(ENOUGH_BYTES)]).map(|script| script.name().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_shows_its_language_and_a_line_does_not() {
        let spanish = "El dolor de espalda es muy frecuente. La mayoría de las personas mejoran en pocas semanas sin necesidad de tratamiento. Hable con su médico si el dolor no desaparece o si le despierta por la noche, porque puede haber otra causa.";
        assert_eq!(detect(spanish).map(|language| language.tag().to_owned()).as_deref(), Some("es"));
        assert_eq!(detect("Dolor"), None);
        assert_eq!(detect_part(&spanish[..70]).map(|language| language.tag().to_owned()).as_deref(), Some("es"));
        assert_eq!(detect_part("musculus gluteus maximus"), None);
        assert_eq!(script_of("ألم الظهر MRI").as_deref(), Some("Arabic"));
    }
}
