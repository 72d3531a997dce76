//! Which language and script a text is written in.

use super::{Frequencies, TextRange};
use crate::language::Language;
use std::collections::BTreeSet;
use std::sync::LazyLock;
use whatlang::{Detector, Lang, Script};

/// How much of a text is looked at: more changes nothing but the time.
pub const ENOUGH_BYTES: usize = 4_000;

/// The language of a text, if it is long and plain enough to tell.
#[must_use]
pub fn detect(text: &str) -> Option<Language> {
    let start = &text[..text.floor_char_boundary(ENOUGH_BYTES)];
    if start.len() >= 200 && is_plainly(start, "en") {
        return Some(Language::english());
    }
    let found = whatlang::detect(start).filter(|found| found.is_reliable() && start.len() >= 200)?;
    Language::parse(found.lang().code())
}

/// Words that make up a third of English prose and stand in no other language's.
const ENGLISH_WORDS: [&str; 20] = [
    "the", "of", "and", "to", "you", "your", "with", "that", "this", "from", "have", "which", "are", "they", "be", "it", "can", "their",
    "these", "when",
];
/// Such a share of them leaves no doubt.
const PLAIN_SHARE: f64 = 0.2;
/// Quotations in other scripts are few.
const MOST_FOREIGN_BYTES: f64 = 0.05;

/// Whether the commonest words of a language alone show that a text is written in it: far quicker than to compare languages. Known for
/// English only; for others nobody can say.
#[must_use]
pub fn is_plainly(text: &str, language: &str) -> bool {
    if language != "en" {
        return false;
    }
    is_telling(text, telling_words(text))
}

/// Whether so many of all words leave no doubt.
fn is_telling(text: &str, (all, telling): (usize, usize)) -> bool {
    all > 0 && telling as f64 >= PLAIN_SHARE * all as f64 && (foreign_bytes(text) as f64) < MOST_FOREIGN_BYTES * text.len() as f64
}

fn foreign_bytes(text: &str) -> usize {
    text.bytes().filter(|byte| !byte.is_ascii()).count()
}

/// How many words a text has, and how many of them are among the commonest English ones.
fn telling_words(text: &str) -> (usize, usize) {
    static KNOWN: LazyLock<[u64; 20]> = LazyLock::new(|| ENGLISH_WORDS.map(|word| packed(word.as_bytes())));
    let known = &*KNOWN;
    let (mut all, mut telling) = (0, 0);
    for word in text.as_bytes().split(|byte| !byte.is_ascii_alphabetic() && byte.is_ascii()).filter(|word| !word.is_empty()) {
        all += 1;
        telling += usize::from(word.len() <= LONGEST_KNOWN && known.contains(&packed(word)));
    }
    (all, telling)
}

/// In bytes.
const LONGEST_KNOWN: usize = 5;

/// A short word in small letters as one number.
fn packed(word: &[u8]) -> u64 {
    word.iter().fold(0, |number, byte| number << 8 | u64::from(byte.to_ascii_lowercase()))
}

/// Words of so many letters are seldom spelled alike in two languages, but for names of what doctors do and find.
const TELLING_LETTERS: usize = 5;
/// So common a word belongs to the language, and is no word of another that was borrowed. // Zipf
const OWN: f64 = 3.5;
/// So many telling words must there be, and such a share of them the language's own.
const FEWEST_OWN: usize = 3;
const OWN_SHARE: f64 = 0.7;

/// Whether a paragraph is plainly in English, by many of the commonest words or, where it lists things, by one of them and nearly all its
/// longer words. Other languages share too many words with their neighbours.
#[must_use]
pub fn is_plainly_part(text: &str, words: &[TextRange], language: &str) -> bool {
    if language != "en" {
        return false;
    }
    // What is plain by its commonest words needs no look at the others.
    let counted = telling_words(text);
    if is_telling(text, counted) {
        return true;
    }
    let Some(frequencies) = Frequencies::of(&Language::english()).filter(|_| counted.1 > 0) else { return false };
    let long = words.iter().map(|word| &text[word.range()]).filter(|word| word.len() >= TELLING_LETTERS);
    let (mut all, mut own) = (0_usize, 0_usize);
    for word in long {
        all += 1;
        own += usize::from(frequencies.zipf(word).is_some_and(|zipf| zipf >= OWN));
    }
    own >= FEWEST_OWN && own as f64 >= OWN_SHARE * all as f64
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

/// The commonest words of languages, by language.
const COMMON_WORDS: &str = include_str!("common_words.txt");
/// So many of a short text's words must be common ones of a language.
const COMMON_SHARE: f64 = 0.4;
const FEWEST_COMMON: usize = 3;

/// The language that the commonest words of a phrase belong to, if few of them belong to the language that it is said to be in.
#[must_use]
pub fn detect_phrase(text: &str, declared: &str) -> Option<Language> {
    let words: BTreeSet<String> = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect();
    let common = |line: &str| words.iter().filter(|word| line.split(' ').any(|one| one == *word)).count();
    let lines = || COMMON_WORDS.lines().filter_map(|line| line.split_once('\t'));
    let own = lines().find(|(tag, _)| *tag == declared).map(|(_, line)| common(line))?;
    let (count, tag) = lines().filter(|(tag, _)| *tag != declared).map(|(tag, line)| (common(line), tag)).max()?;
    let is_plain = count >= FEWEST_COMMON && count as f64 >= COMMON_SHARE * words.len() as f64 && own * 2 < count;
    is_plain.then(|| Language::parse(tag)).flatten()
}

/// The name of the script that most letters of a text belong to.
#[must_use]
pub fn script_of(text: &str) -> Option<String> {
    let start = &text[..text.floor_char_boundary(ENOUGH_BYTES)];
    let is_mostly_latin = start.bytes().filter(u8::is_ascii_alphabetic).count() > foreign_bytes(start);
    let script = if is_mostly_latin { Some(Script::Latin) } else { whatlang::detect_script(start) };
    script.map(|script| script.name().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_shows_its_language_by_its_common_words() {
        let found = |text: &str, declared: &str| detect_phrase(text, declared).map(|language| language.to_string());
        assert_eq!(found("Zij gaat met de fiets naar het werk", "fr").as_deref(), Some("nl"));
        assert_eq!(found("Il va à la plage avec les enfants", "en").as_deref(), Some("fr"));
        assert_eq!(found("Zij gaat met de fiets naar het werk", "nl"), None);
        assert_eq!(found("She goes to work by bicycle", "en"), None);
        // Names and words of several languages show nothing.
        assert_eq!(found("Arc de Triomphe, Paris", "en"), None);
        assert_eq!(found("Zij gaat met de fiets naar het werk", "sw"), None);
    }

    #[test]
    fn a_page_shows_its_language_and_a_line_does_not() {
        let spanish = "El dolor de espalda es muy frecuente. La mayoría de las personas mejoran en pocas semanas sin necesidad de tratamiento. Hable con su médico si el dolor no desaparece o si le despierta por la noche, porque puede haber otra causa.";
        assert_eq!(detect(spanish).map(|language| language.tag().to_owned()).as_deref(), Some("es"));
        assert_eq!(detect("Dolor"), None);
        let english = "Back pain is very common. The pain often gets better in a few weeks, and you can do a lot to help it.";
        assert!(is_plainly(english, "en") && !is_plainly(spanish, "en") && !is_plainly(&spanish[..70], "en"));
        assert!(!is_plainly("Take it to the 医生说每天服药两次，饭后用温水送服。如果感到不适，请立即停止服药并联系医生。", "en"));
        assert_eq!(detect(&english.repeat(3)), whatlang::detect(&english.repeat(3)).and_then(|found| Language::parse(found.lang().code())));
        let is_plain = |text: &str| is_plainly_part(text, &crate::text::words(text, &Language::english()), "en");
        assert!(is_plain("Chest pain, shortness of breath, swollen ankles, strong headache") && !is_plain("Chest pain"));
        // French has many of the words that doctors use.
        assert!(!is_plain("L'infection respiratoire, la vaccination, la consultation, la prescription importante"));
        assert_eq!(detect_part(&spanish[..70]).map(|language| language.tag().to_owned()).as_deref(), Some("es"));
        assert_eq!(detect_part("musculus gluteus maximus"), None);
        assert_eq!(script_of("ألم الظهر MRI").as_deref(), Some("Arabic"));
        for text in ["ألم الظهر an MRI scan", "Rücken: Спина", "123", "", "体 body", "ab 体"] {
            assert_eq!(script_of(text), whatlang::detect_script(text).map(|script| script.name().to_owned()), "{text}");
        }
    }
}
