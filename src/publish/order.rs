//! In which order readers of a language look for names: accents and capitals last, Chinese by sound, Swedish “å” behind “z”.

use crate::language::Language;
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use std::cmp::Ordering;

/// The order of names in one language.
pub(super) struct Order(Option<CollatorBorrowed<'static>>);

impl Order {
    /// A language that has none of its own takes that of Unicode.
    pub(super) fn of(language: &Language) -> Self {
        Self(Collator::try_new(language.id().into(), CollatorOptions::default()).ok())
    }

    /// Names that differ in nothing that readers see are told apart by their characters.
    pub(super) fn compare(&self, one: &str, other: &str) -> Ordering {
        self.0.as_ref().map_or(Ordering::Equal, |collator| collator.compare(one, other)).then_with(|| one.cmp(other))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stand_where_readers_look_for_them() {
        let sorted = |tag: &str, names: &str| {
            let order = Order::of(&Language::parse(tag).expect("a tag"));
            let mut names: Vec<&str> = names.split(' ').collect();
            names.sort_by(|a, b| order.compare(a, b));
            names.join(" ")
        };
        assert_eq!(sorted("en", "nerve MRI Back arm"), "arm Back MRI nerve");
        assert_eq!(sorted("fr", "zona épidurale disque Être"), "disque épidurale Être zona");
        assert_eq!(sorted("de", "Rücken Zehe Ödem Nerv"), "Nerv Ödem Rücken Zehe");
        assert_eq!(sorted("sv", "öga arm zink ånger"), "arm zink ånger öga");
        assert_eq!(sorted("es", "ñame oído náusea nuca"), "náusea nuca ñame oído");
        // chí, shè, yìng, zhōu
        assert_eq!(sorted("zh-Hans", "周围神经 射频 持续 硬膜"), "持续 射频 硬膜 周围神经");
        assert_eq!(sorted("en-XA", "b Ç a"), "a b Ç");
        assert_eq!(sorted("xx", "b á c"), "á b c");
    }
}
