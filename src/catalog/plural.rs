//! Which plural categories a language has, by current CLDR.

use crate::language::Language;
use icu_decimal::input::Decimal;
use icu_plurals::{PluralCategory, PluralOperands, PluralRules};

/// The cardinal categories of a language, `zero` first, `other` last.
#[must_use]
pub fn plural_categories(language: &Language) -> Vec<&'static str> {
    let rules = rules(language);
    let mut found: Vec<PluralCategory> = rules.categories().collect();
    found.sort_by_key(|category| order(*category));
    found.into_iter().map(name).collect()
}

/// The categories that a message must have for ordinary amounts to read right: those that whole numbers to 1000 and tenths
/// below 20 fall in.
///
/// That leaves out what only compact millions use (`many` of Spanish, French, Italian, Portuguese), which fluent-rs, whose
/// plural table is of 2022, never selects: asking translators for it would be asking for nothing.
#[must_use]
pub fn needed_categories(language: &Language) -> Vec<&'static str> {
    let rules = rules(language);
    let tenths = (1_u32..200).filter(|tenths| tenths % 10 != 0).map(|tenths| format!("{}.{}", tenths / 10, tenths % 10));
    let of_tenths = tenths.filter_map(|digits| Decimal::try_from_str(&digits).ok()).map(|decimal| rules.category_for(&decimal));
    let mut found: Vec<PluralCategory> =
        (0_u32..=1000).map(|whole| rules.category_for(PluralOperands::from(whole))).chain(of_tenths).collect();
    // `other` is the default that every message has.
    found.push(PluralCategory::Other);
    found.sort_by_key(|category| order(*category));
    found.dedup();
    found.into_iter().map(name).collect()
}

fn rules(language: &Language) -> PluralRules {
    let locale = icu_locale::Locale::from(language.id());
    PluralRules::try_new_cardinal((&locale).into()).expect("the compiled data hold rules for every language")
}

fn order(category: PluralCategory) -> usize {
    [PluralCategory::Zero, PluralCategory::One, PluralCategory::Two, PluralCategory::Few, PluralCategory::Many, PluralCategory::Other]
        .iter()
        .position(|known| *known == category)
        .unwrap_or(usize::MAX)
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn needed_categories_are_those_of_ordinary_amounts() {
        let needed = |tag: &str| needed_categories(&Language::parse(tag).expect("a tag"));
        assert_eq!(needed("en"), ["one", "other"]);
        assert_eq!(needed("fr"), ["one", "other"]);
        assert_eq!(plural_categories(&Language::parse("fr").expect("a tag")), ["one", "many", "other"]);
        assert_eq!(needed("ru"), ["one", "few", "many", "other"]);
        assert_eq!(needed("cs"), ["one", "few", "many", "other"]);
        assert_eq!(needed("ar"), ["zero", "one", "two", "few", "many", "other"]);
        assert_eq!(needed("zh"), ["other"]);
        assert_eq!(needed("hmn"), ["other"]);
    }
}
