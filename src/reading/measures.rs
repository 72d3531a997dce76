//! Which formulas a language has, by the names that reports print.

use super::Counts;
use super::adapted::Adapted;
use super::formulas::Ratios;
use super::grade::counts_rare_words;
use crate::language::Language;

/// A formula and the name that reports print.
type Measure = (&'static str, fn(&Ratios) -> f64);

/// Every formula of the language, the one its grade comes from first; none of them for a text without words. Languages without
/// formulas of their own get LIX and RIX, which need no syllables.
#[must_use]
pub fn measures(language: &Language, counts: &Counts) -> Vec<(&'static str, f64)> {
    let Some(ratios) = Ratios::of(counts) else { return Vec::new() };
    let adapted = Adapted::of(language).map(|adapted| ("lix-adapted", adapted.value(&ratios)));
    let rare = counts_rare_words(language).then(|| ("lix-rare", ratios.lix_rare()));
    let known = of(language.base()).iter().chain(ANY).map(|(name, formula)| (*name, formula(&ratios)));
    adapted.into_iter().chain(rare).chain(known).collect()
}

const ANY: &[Measure] = &[("lix", Ratios::lix), ("rix", Ratios::rix)];

fn of(language: &str) -> &'static [Measure] {
    match language {
        "en" => &[
            ("flesch-kincaid", Ratios::flesch_kincaid),
            ("flesch-ease", Ratios::flesch_ease),
            ("smog", Ratios::smog),
            ("gunning-fog", Ratios::gunning_fog),
            ("coleman-liau", Ratios::coleman_liau),
            ("ari", Ratios::ari),
            ("dale-chall", Ratios::dale_chall),
            ("forcast", Ratios::forcast),
            ("linsear-write", Ratios::linsear_write),
        ],
        "es" => &[
            ("inflesz", Ratios::inflesz),
            ("fernandez-huerta", Ratios::fernandez_huerta),
            ("gutierrez-polini", Ratios::gutierrez_polini),
            ("crawford", Ratios::crawford),
            ("sol", Ratios::sol),
        ],
        "fr" => &[("kandel-moles", Ratios::kandel_moles)],
        "de" => &[
            ("wiener-1", |ratios| ratios.wiener(1)),
            ("wiener-2", |ratios| ratios.wiener(2)),
            ("wiener-3", |ratios| ratios.wiener(3)),
            ("wiener-4", |ratios| ratios.wiener(4)),
            ("amstad", Ratios::amstad),
        ],
        "it" => &[("gulpease", Ratios::gulpease), ("flesch-vacca", Ratios::vacca)],
        "nl" => &[("douma", Ratios::douma), ("brouwer", Ratios::brouwer)],
        "pt" => &[("martins", Ratios::martins), ("alt-flesch-kincaid", Ratios::alt_kincaid)],
        "pl" => &[("fog-pl", Ratios::fog_pl), ("pisarek", Ratios::pisarek)],
        "ru" => &[("sis", Ratios::sis), ("oborneva", Ratios::oborneva), ("matskovskii", Ratios::matskovskii)],
        "tr" => &[("atesman", Ratios::atesman), ("bezirci-yilmaz", Ratios::bezirci_yilmaz)],
        "ar" => &[("osman", Ratios::osman)],
        "hi" => &[("sinha", Ratios::sinha)],
        "vi" => &[("nguyen-henkin", Ratios::nguyen_henkin)],
        _ => &[],
    }
}
