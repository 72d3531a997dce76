//! What is known of a language as a whole before its messages are checked: how long its translations are, and how well they fit.

use super::catalogs::Source;
use super::message_text::Text;
use super::messages::{Part, Side};
use crate::catalog::Message;
use crate::language::Language;
use crate::project::Locale;
use crate::text::Passage;
use crate::translate::{Affinity, Stems};
use std::collections::BTreeMap;

/// Only texts of this many characters say how long translations are.
const LONG: usize = 40;
/// So many long texts say it; otherwise the table does.
const ENOUGH: usize = 30;

/// How one message compares with the other translations into its language.
#[derive(Clone, Copy, Debug, Default)]
pub struct InLocale {
    /// The natural logarithm of how many times as long as its source a translation usually is.
    pub usual_length: f64,
    /// Whether that was measured on the project's own translations.
    pub is_measured: bool,
    /// How well it fits its source; see [`Affinity::fit`].
    pub fit: Option<f64>,
}

/// What is known of a language as a whole.
#[derive(Debug, Default)]
pub(super) struct LocaleFacts {
    usual_length: f64,
    is_measured: bool,
    /// How well translations fit where that is known: by catalogue, with the place of the source message in it, in order.
    fits: BTreeMap<String, Vec<(usize, f64)>>,
}

/// The words of all source messages, for every language to be compared with.
#[derive(Debug, Default)]
pub(super) struct SourceWords {
    stems: Stems,
    /// Where the words of each catalogue's messages begin.
    firsts: BTreeMap<String, usize>,
}

impl SourceWords {
    pub(super) fn of(sources: &BTreeMap<&str, Source<'_>>) -> Self {
        let mut words = Self::default();
        for (id, source) in sources {
            words.firsts.insert((*id).to_owned(), words.stems.len());
            for side in &source.sides {
                let text = side.as_ref().and_then(|side| value(side.message));
                words.stems.push(text.into_iter().flat_map(words_of));
            }
        }
        words
    }
}

impl LocaleFacts {
    pub(super) fn of(locale: &Locale, sources: &BTreeMap<&str, Source<'_>>, words: Option<&SourceWords>) -> Self {
        let mut pairs = Vec::new();
        let mut names = Vec::new();
        let mut ratios = Vec::new();
        for (id, source) in sources {
            let Some(catalog) = locale.catalogs.get(*id) else { continue };
            for (at, (message, side)) in source.unit.messages.iter().zip(&source.sides).enumerate() {
                let Some(text) = side.as_ref().and_then(default_text) else { continue };
                let Some(target) = catalog.message(&message.key).and_then(value) else { continue };
                names.push((id, at));
                pairs.push(target);
                if text.text().len() >= LONG {
                    ratios.push(length_ratio(text.length(), target.text().chars().count()));
                }
            }
        }
        let is_measured = ratios.len() >= ENOUGH;
        let middle = ratios.len() / 2;
        let usual_length =
            if is_measured { *ratios.select_nth_unstable_by(middle, f64::total_cmp).1 } else { expected_length(&locale.language) };
        let affinity = words.map_or_else(Affinity::default, |words| {
            let mut targets = Stems::default();
            pairs.iter().for_each(|target| targets.push(words_of(target)));
            let source_of: Vec<usize> = names.iter().map(|(id, at)| words.firsts[**id] + at).collect();
            Affinity::of(&words.stems, &targets, &source_of)
        });
        let mut fits: BTreeMap<String, Vec<(usize, f64)>> = BTreeMap::new();
        for same in names.iter().enumerate().collect::<Vec<_>>().chunk_by(|(_, (one, _)), (_, (other, _))| one == other) {
            let known = same.iter().filter_map(|(pair, (_, at))| Some((*at, affinity.fit(*pair)?)));
            fits.insert((**same[0].1.0).to_owned(), known.collect());
        }
        Self { usual_length, is_measured, fits }
    }

    /// What is known of a catalogue's messages.
    pub(super) fn of_catalog(&self, id: &str) -> CatalogFacts<'_> {
        CatalogFacts { locale: self, fits: self.fits.get(id).map_or(&[], Vec::as_slice) }
    }
}

/// What is known of the messages of one catalogue.
pub(super) struct CatalogFacts<'a> {
    locale: &'a LocaleFacts,
    fits: &'a [(usize, f64)],
}

impl CatalogFacts<'_> {
    /// How one message compares, by its place in the source's catalogue.
    pub(super) fn message(&self, at: usize) -> InLocale {
        let fit = self.fits.binary_search_by_key(&at, |(place, _)| *place).ok().map(|found| self.fits[found].1);
        InLocale { usual_length: self.locale.usual_length, is_measured: self.locale.is_measured, fit }
    }
}

fn default_text<'a>(side: &'a Side<'a>) -> Option<&'a Text<'a>> {
    side.part("").map(Part::default_text)
}

fn value(message: &Message) -> Option<&Passage> {
    Some(&message.value.as_ref()?.default_form().passage)
}

fn words_of(passage: &Passage) -> impl Iterator<Item = &str> {
    passage.words().iter().map(|&word| passage.slice(word))
}

/// The natural logarithm of how many times as long as its source a translation is, in characters; a few characters more on both
/// sides keep short texts from looking extreme.
pub(super) fn length_ratio(source: usize, target: usize) -> f64 {
    const SLACK: f64 = 5.0;
    ((target as f64 + SLACK) / (source as f64 + SLACK)).ln()
}

/// What is usual where a project is too small to say: scripts whose characters are words or syllables write shorter.
/// Rough figures, used with wider margins.
fn expected_length(language: &Language) -> f64 {
    match language.base() {
        "zh" | "yue" => -1.2,
        "ja" => -0.8,
        "ko" => -0.7,
        "ar" | "he" | "fa" | "ur" | "hi" | "th" => -0.1,
        _ => 0.1,
    }
}
