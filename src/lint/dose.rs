//! What makes a text one about a dose: an amount of a medicine, or a sentence about taking one.

use super::page::PageCheck;
use crate::document::Block;
use crate::language::{Language, unit_at};
use crate::terms::{Entry, Kind, Level, Lexicon};
use crate::text::quantity::{Number, Quantity, QuantityKind, figures};
use crate::text::{TextRange, lower};
use rustc_hash::FxHashSet;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::LazyLock;

/// Units in which medicines are measured, by the symbols of `language/units.txt`.
const UNITS: [&str; 7] = ["mg", "µg", "g", "ng", "ml", "IU", "mmol"];

/// Forms in which medicines are counted and words for taking them, by language: its tag, a tab, forms, a tab, verbs; each separated
/// by `; `.
const WORDS: &str = include_str!("dose_words.tsv");

/// A number with a unit of medicine behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amount {
    /// The digits.
    pub number: TextRange,
    /// The unit.
    pub unit: TextRange,
    /// The unit's symbol.
    pub symbol: &'static str,
    /// What the number is.
    pub value: Option<Number>,
}

/// The amounts of medicine in a text, in order, among its numbers. Concentrations in blood (`mg/dL`, `mmol/L`) are none.
#[must_use]
pub fn amounts(text: &str, numbers: &[Quantity]) -> Vec<Amount> {
    // A number without a unit of any kind has none of medicine.
    let with_unit = in_digits(numbers).filter(|quantity| quantity.unit.is_some()).filter_map(|quantity| {
        let (symbol, unit) = unit_after(text, quantity.range.end as usize)?;
        Some(Amount { number: quantity.range, unit: TextRange::new(unit), symbol, value: quantity.values.first().copied() })
    });
    with_unit.filter(|amount| !is_concentration(&text[amount.unit.end as usize..])).collect()
}

fn is_concentration(after: &str) -> bool {
    let after = after.trim_start();
    let rest = after.strip_prefix('/').or_else(|| after.strip_prefix("per "));
    rest.is_some_and(|rest| {
        ["dl", "l", "liter", "litre", "mmol", "100"].iter().any(|unit| starts_with_word(&rest.trim_start().to_lowercase(), unit))
    })
}

fn starts_with_word(text: &str, word: &str) -> bool {
    text.strip_prefix(word).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

fn in_digits(numbers: &[Quantity]) -> impl Iterator<Item = &Quantity> {
    numbers.iter().filter(|quantity| quantity.kind == QuantityKind::Digits)
}

/// The amounts of medicine in a text and the numbers of tablets, puffs and drops, in order, among its numbers.
#[must_use]
pub fn doses(text: &str, numbers: &[Quantity], language: &Language) -> Vec<Amount> {
    let counted = in_digits(numbers).filter_map(|quantity| {
        let form = form_after(text, quantity.range.end as usize, language)?;
        Some(Amount { number: quantity.range, unit: TextRange::new(form), symbol: "", value: quantity.values.first().copied() })
    });
    let mut doses: Vec<Amount> = amounts(text, numbers).into_iter().chain(counted).collect();
    doses.sort_by_key(|dose| dose.number);
    doses.dedup_by_key(|dose| dose.number);
    doses
}

/// Where a dose ends whose number ends at `at`: after its unit, or at the number if a form of medicine follows (“2 tablets”).
#[must_use]
pub fn end_of_dose(text: &str, at: usize, language: &Language) -> Option<usize> {
    unit_after(text, at).map(|(_, unit)| unit.end).or_else(|| form_after(text, at, language).map(|_| at))
}

/// The form of medicine right behind a number that ends at `at`.
fn form_after(text: &str, at: usize, language: &Language) -> Option<Range<usize>> {
    let rest = text.get(at..)?;
    let start = at + rest.len() - rest.trim_start().len();
    let word = rest.trim_start().split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    if language.is_unspaced() {
        let forms = &TABLES.get(language.base())?.forms;
        return forms.iter().find(|form| word.starts_with(**form)).map(|form| start..start + form.len());
    }
    is_form(word, language).then(|| start..start + word.len())
}

/// The unit of medicine right behind a number that ends at `at`, and where it stands.
#[must_use]
pub fn unit_after(text: &str, at: usize) -> Option<(&'static str, Range<usize>)> {
    let rest = text.get(at..)?;
    let trimmed = rest.trim_start_matches([' ', '\u{a0}', '\u{202f}', '\u{2009}']);
    let start = at + rest.len() - trimmed.len();
    if rest.len() - trimmed.len() > 3 {
        return None;
    }
    let (unit, length) = unit_at(trimmed)?;
    let symbol = UNITS.into_iter().find(|known| *known == unit)?;
    Some((symbol, start..start + length))
}

/// Whether a word after a number counts medicine: tablets, puffs, drops.
#[must_use]
pub fn is_form(word: &str, language: &Language) -> bool {
    TABLES.get(language.base()).is_some_and(|words| words.forms.contains(word.to_lowercase().as_str()))
}

/// Whether a sentence is about a dose: it holds an amount, or says to take a form of medicine.
#[must_use]
pub fn is_dose_text(text: &str, language: &Language) -> bool {
    if !amounts(text, &figures(text, language)).is_empty() {
        return true;
    }
    let Some(words) = TABLES.get(language.base()) else { return false };
    let lower = text.to_lowercase();
    holds(&lower, &words.forms, language) && holds(&lower, &words.verbs, language)
}

/// Whether an amount is one of a medicine. Food is measured in grams: grams count only where a medicine is named or taken, or where they
/// are for each kilogram of a person.
#[must_use]
pub fn is_medicine(page: &PageCheck<'_>, block: &Block, amount: &Amount) -> bool {
    if amount.symbol != "g" && amount.symbol != "ml" || page.document.page_type() == Some("medicine") {
        return true;
    }
    let sentence = block.passage.sentence_at(amount.number);
    let text_range = sentence.map_or(TextRange::new(0..block.passage.text().len()), |sentence| sentence.range);
    let text = block.passage.slice(text_range);
    let language = &page.document.language;
    let after = block.passage.text()[amount.unit.end as usize..].trim_start();
    after.starts_with("/kg")
        || names_medicine(text, language)
        || block.passage.words().iter().any(|word| text_range.contains(*word) && is_medicine_name(block.passage.slice(*word)))
        || Lexicon::of(language).is_some_and(|lexicon| lexicon.entries_in(text).any(is_remedy))
}

/// Whether a word is the international name of a medicine, among those that leaflets name most often.
#[must_use]
pub fn is_medicine_name(word: &str) -> bool {
    static NAMES: LazyLock<FxHashSet<&str>> = LazyLock::new(|| include_str!("medicine_names.txt").lines().collect());
    NAMES.contains(&*lower(word))
}

/// Whether a term is a medicine; many everyday ones are foods too: “iron”, “sugar”.
fn is_remedy(entry: &Entry) -> bool {
    entry.kind == Kind::Medicine && entry.level > Level::Everyday
}

/// Whether a sentence says to take a form of medicine.
#[must_use]
pub fn names_medicine(text: &str, language: &Language) -> bool {
    let Some(words) = TABLES.get(language.base()) else { return false };
    let lower = text.to_lowercase();
    holds(&lower, &words.forms, language) || holds(&lower, &words.verbs, language)
}

/// Whether a text in small letters has one of these words.
fn holds(lower: &str, words: &BTreeSet<&str>, language: &Language) -> bool {
    if language.is_unspaced() {
        return words.iter().any(|known| lower.contains(known));
    }
    lower.split(|c: char| !c.is_alphanumeric() && c != '\u{94d}').any(|word| words.contains(word))
}

/// The words of one language.
struct DoseWords {
    forms: BTreeSet<&'static str>,
    verbs: BTreeSet<&'static str>,
}

static TABLES: LazyLock<BTreeMap<&'static str, DoseWords>> = LazyLock::new(|| {
    let row = |line: &'static str| {
        let mut cells = line.split('\t');
        let tag = cells.next()?;
        let mut words = || cells.next().unwrap_or_default().split("; ").collect();
        Some((tag, DoseWords { forms: words(), verbs: words() }))
    };
    WORDS.lines().filter_map(row).collect()
});

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, tag: &str) -> Vec<String> {
        let language = Language::parse(tag).expect("a tag");
        amounts(text, &figures(text, &language))
            .iter()
            .map(|amount| format!("{} {}", &text[amount.number.range()], amount.symbol))
            .collect()
    }

    #[test]
    fn amounts_are_found_in_every_language() {
        assert_eq!(found("Take 250mg, then 1.0 mg of it", "en"), ["250 mg", "1.0 mg"]);
        assert_eq!(found("Tome 1,5 ml", "es"), ["1,5 ml"]);
        assert_eq!(found("服用 5 毫克", "zh"), ["5 mg"]);
        assert_eq!(found("По 10 мг в день", "ru"), ["10 mg"]);
    }

    #[test]
    fn what_is_measured_in_blood_is_no_dose() {
        assert_eq!(found("below 5.0 mmol/L or 90 mg/dL", "en"), Vec::<String>::new());
    }

    #[test]
    fn a_sentence_about_taking_medicine_is_dose_text() {
        let is_dose_text = |text: &str, tag: &str| is_dose_text(text, &Language::parse(tag).expect("a tag"));
        assert!(is_dose_text("Take two tablets at night.", "en"));
        assert!(is_dose_text("Tome dos comprimidos.", "es"));
        assert!(!is_dose_text("Take two days off.", "en"));
        assert!(!is_dose_text("The tablets are white.", "en"));
    }
}
