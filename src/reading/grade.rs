//! One figure in school years for each language: its established formula, brought to years by that formula's own bands.

use super::Counts;
use super::adapted::Adapted;
use super::formulas::Ratios;
use crate::language::Language;
use crate::text::Frequencies;

/// How far a grade can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Standing {
    /// Made on readers or school books of the language, and in common use there.
    Established,
    /// In use, but carried over from another language or little tested.
    Usable,
    /// Not validated in this language: compare pages with it, set no threshold by it alone.
    Experimental,
}

/// A grade.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Grade {
    /// Years of school, 0 to 20.
    pub years: f64,
    /// The formula it comes from, named as in [`super::measures`].
    pub formula: &'static str,
    /// How the formula's value became years, and where that is from.
    pub source: &'static str,
    /// How far to trust it.
    pub standing: Standing,
}

/// Nobody goes to school for longer; formulas run on.
const MOST_YEARS: f64 = 20.0;

/// Values of a formula and the years they stand for, in the order of the values; between two, the line through both.
type Bands = &'static [(f64, f64)];

/// 90 and more is grade 5, 80 grade 6, 70 grade 7, 60 to 70 grades 8 and 9, 50 to 60 grades 10 to 12, below that college.
const FLESCH: Bands = &[(0.0, 20.0), (30.0, 16.0), (50.0, 12.5), (60.0, 9.5), (70.0, 7.5), (80.0, 6.5), (90.0, 5.5), (120.0, 1.0)];
/// Under 40 very hard (university), 40 to 55 somewhat hard, 55 to 65 normal (to the end of compulsory school), above 80 very easy.
const INFLESZ: Bands = &[(0.0, 20.0), (40.0, 12.5), (55.0, 9.0), (65.0, 7.0), (80.0, 5.0), (110.0, 1.0)];
/// Hard for readers with primary school below 80, with lower secondary below 60, with upper secondary below 40.
const GULPEASE: Bands = &[(20.0, 18.0), (40.0, 13.0), (60.0, 8.0), (80.0, 5.0), (100.0, 1.0)];
/// 75 to 100 grades 1 to 4, 50 to 75 grades 5 to 9, 25 to 50 upper secondary, below 25 university.
const MARTINS: Bands = &[(0.0, 16.0), (25.0, 12.5), (50.0, 9.0), (75.0, 4.5), (100.0, 1.0)];
/// 90 and more up to grade 4, 80 to 89 grades 5 and 6, 70 to 79 grades 7 and 8, 60 to 69 grades 9 and 10, 50 to 59 grades 11 and 12.
const ATESMAN: Bands = &[(20.0, 18.0), (50.0, 12.5), (60.0, 10.5), (70.0, 8.5), (80.0, 6.5), (90.0, 4.5), (115.0, 1.0)];
/// 20 to 23 grade 4, 24 to 27 grade 5, and so on by fours to 52 to 55 grade 12.
const ANDERSON: Bands = &[(9.5, 1.0), (21.5, 4.0), (53.5, 12.0), (85.5, 20.0)];

/// The grade of a text; none without words.
#[must_use]
pub fn grade(language: &Language, counts: &Counts) -> Option<Grade> {
    use Standing::{Established, Experimental, Usable};
    let ratios = Ratios::of(counts)?;
    let made = |formula, years: f64, source, standing| Grade { formula, years: years.clamp(0.0, MOST_YEARS), source, standing };
    Some(match language.base() {
        "en" => made("flesch-kincaid", ratios.flesch_kincaid(), "a grade by itself (Kincaid and others 1975)", Established),
        "es" => made("inflesz", along(INFLESZ, ratios.inflesz()), "the INFLESZ bands (Barrio-Cantalejo and others 2008)", Established),
        "fr" => made("kandel-moles", along(FLESCH, ratios.kandel_moles()), "the bands of Flesch 1948", Usable),
        "de" => made("wiener-1", ratios.wiener(1), "a grade by itself (Bamberger and Vanecek 1984)", Established),
        "it" => made("gulpease", along(GULPEASE, ratios.gulpease()), "the bands of Lucisano and Piemontese 1988", Established),
        "nl" => made("douma", along(FLESCH, ratios.douma()), "the bands of Flesch 1948", Usable),
        "pt" => made("martins", along(MARTINS, ratios.martins()), "the bands of Martins and others 1996", Usable),
        "pl" => made("fog-pl", ratios.fog_pl(), "years of school by itself (plain-language group of Wrocław)", Established),
        "ru" => made("sis", ratios.sis(), "a grade by itself (Solovyev and others 2018)", Usable),
        "tr" => made("atesman", along(ATESMAN, ratios.atesman()), "the bands of Ateşman 1997", Usable),
        "sv" | "da" | "nb" | "nn" | "no" => made("lix", along(ANDERSON, ratios.lix()), "the grades of Anderson 1983", Established),
        "vi" => made("nguyen-henkin", ratios.nguyen_henkin(), "a grade by itself (Nguyen and Henkin 1982)", Experimental),
        _ if let Some(adapted) = Adapted::of(language) => {
            let source = "LIX brought to the language by translations of one text, and the grades of Anderson 1983; not validated";
            made("lix-adapted", along(ANDERSON, adapted.value(&ratios)), source, Experimental)
        }
        _ if counts_rare_words(language) => {
            let source = "LIX with rare words in the place of long ones, and the grades of Anderson 1983; not validated";
            made("lix-rare", along(ANDERSON, ratios.lix_rare()), source, Experimental)
        }
        _ => made(
            "lix",
            along(ANDERSON, ratios.lix()),
            "the grades of Anderson 1983, made for Swedish and English; not validated",
            Experimental,
        ),
    })
}

/// Whether the language's grade rests on rare words: where it has no formula of its own, but a table of word frequencies. How long a word
/// is says nothing in Chinese, and little where nobody has compared it with English.
pub(super) fn counts_rare_words(language: &Language) -> bool {
    let own = ["en", "es", "fr", "de", "it", "nl", "pt", "pl", "ru", "tr", "sv", "da", "nb", "nn", "no", "vi"];
    !own.contains(&language.base()) && Adapted::of(language).is_none() && Frequencies::of(language).is_some()
}

/// The years for a value, on the line between the two bands around it or on through the last two.
fn along(bands: Bands, value: f64) -> f64 {
    let after = bands.partition_point(|(at, _)| *at < value).clamp(1, bands.len() - 1);
    let ((from, low), (to, high)) = (bands[after - 1], bands[after]);
    low + (high - low) * (value - from) / (to - from)
}
