//! Which language a longer text is written in.

use crate::language::Language;

/// How much of a text is looked at: more changes nothing but the time.
const ENOUGH_BYTES: usize = 4_000;

/// The language of a text, if it is long and plain enough to tell.
#[must_use]
pub fn detect(text: &str) -> Option<Language> {
    let start = &text[..text.floor_char_boundary(ENOUGH_BYTES)];
    let found = whatlang::detect(start).filter(|found| found.is_reliable() && start.len() >= 200)?;
    Language::parse(found.lang().code())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_shows_its_language_and_a_line_does_not() {
        let spanish = "El dolor de espalda es muy frecuente. La mayoría de las personas mejoran en pocas semanas sin necesidad de tratamiento. Hable con su médico si el dolor no desaparece o si le despierta por la noche, porque puede haber otra causa.";
        assert_eq!(detect(spanish).map(|language| language.tag().to_owned()).as_deref(), Some("es"));
        assert_eq!(detect("Dolor"), None);
    }
}
