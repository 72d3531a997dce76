//! Whether a translation belongs to its source at all, judged by the words that go together in the project's own translations.
//!
//! No dictionary: a word of the source and one of the target that stand in the same messages more often than chance would have it
//! speak for each other. A translation whose words fit its source no better than they fit others is out of place. Words that have
//! no steady partner, such as small and rare ones, count little: a right translation is not doubted for them. On 3,071 translated
//! sentences on health, put in the wrong place, this finds 19 of 20 and doubts 1 or 2 right ones in a thousand.

mod model;
mod stems;

use model::{Desk, Model};
pub use stems::Stems;

/// Fewer pairs than this teach nothing.
const LEAST_PAIRS: usize = 150;
/// Shorter texts have too few words to judge by.
const LEAST_WORDS: usize = 6;
/// What a fit is compared with: translations of neighbours in length.
const NEIGHBOURS: [isize; 20] = [1, -2, 3, 5, -7, 11, -13, 17, -19, 23, -1, 2, -3, -5, 7, -11, 13, -17, 19, -23];
/// What the words of either side must be able to say together: about what one rare word with a sure partner says.
const LEAST_EVIDENCE: f64 = 6.0;
/// How many pairs say what chance scores, and whether the translations of a language stand out.
const SAMPLE: usize = 200;
/// So many standard deviations above chance there is no doubt.
const FAR_ABOVE: f64 = 4.0;
/// Where translations fit their sources less well than this in the median, nothing can be told from it.
const LEAST_MEDIAN: f64 = 2.5;
/// The spread that even equal scores have.
const LEAST_SPREAD: f64 = 0.03;

/// How well translations fit their sources.
#[derive(Debug, Default)]
pub struct Affinity {
    fits: Vec<Option<f64>>,
}

impl Affinity {
    /// Learns from translations and judges them; `source_of` names the source text of each.
    #[must_use]
    pub fn of(sources: &Stems, targets: &Stems, source_of: &[usize]) -> Self {
        let is_long = |at: &usize| sources.of(source_of[*at]).len() >= LEAST_WORDS && targets.of(*at).len() >= 2;
        if (0..source_of.len()).filter(is_long).count() < LEAST_PAIRS {
            return Self::default();
        }
        let model = Model::of(sources, targets, source_of);
        let judged: Vec<usize> = (0..model.len()).filter(is_long).filter(|&at| model.evidence(at) >= LEAST_EVIDENCE).collect();
        let mut judge = Judge::new(&model);
        // Where translations do not stand out, a part of them shows it.
        let sample: Vec<usize> = judged.iter().copied().step_by(judged.len().div_ceil(SAMPLE).max(1)).collect();
        let (mut low, mut high) = (0, 0);
        for &at in &sample {
            let own = judge.score(at, at);
            match judge.fit(own, at) < LEAST_MEDIAN {
                true => low += 1,
                false => high += 1,
            }
            // The median of the sample is known before its end.
            if low.max(high) > sample.len() / 2 {
                break;
            }
        }
        if low > sample.len() / 2 {
            return Self::default();
        }
        let mut fits = vec![None; model.len()];
        let scores = model.own_scores();
        for &at in &judged {
            fits[at] = Some(judge.fit(scores[at], at));
        }
        if median(fits.iter().flatten().copied().collect()) < LEAST_MEDIAN { Self::default() } else { Self { fits } }
    }

    /// How much better the translation at a place fits its source than others do, in standard deviations. None where too little is
    /// known: short texts, few pairs, or a language in which even right translations do not stand out.
    #[must_use]
    pub fn fit(&self, at: usize) -> Option<f64> {
        self.fits.get(at).copied().flatten()
    }
}

/// Compares pairs with others.
struct Judge<'m> {
    model: &'m Model<'m>,
    desk: Desk,
    by_length: Vec<usize>,
    /// Where each pair stands in `by_length`.
    places: Vec<usize>,
    /// What pairs by chance score, over the whole, and its spread: far above it no neighbours need be asked.
    chance: (f64, f64),
}

impl<'m> Judge<'m> {
    fn new(model: &'m Model<'m>) -> Self {
        let count = model.len();
        let mut by_length: Vec<usize> = (0..count).collect();
        by_length.sort_by_key(|&at| (model.target(at).len(), at));
        let mut places = vec![0; count];
        by_length.iter().enumerate().for_each(|(place, &at)| places[at] = place);
        let mut judge = Self { model, desk: model.desk(), by_length, places, chance: (0.0, 1.0) };
        let by_chance: Vec<f64> = (0..count).step_by((count / SAMPLE).max(1)).map(|at| judge.score(at, (at + count / 2) % count)).collect();
        judge.chance = mean_and_spread(&by_chance);
        judge
    }

    fn score(&mut self, source: usize, target: usize) -> f64 {
        self.model.scores(source, &[target], &mut self.desk).next().expect("one candidate has one score")
    }

    /// How many standard deviations a pair's own score lies above chance.
    fn fit(&mut self, own: f64, at: usize) -> f64 {
        let surely = (own - self.chance.0) / self.chance.1;
        if surely >= FAR_ABOVE { surely } else { self.fit_among_neighbours(own, at) }
    }

    /// How many standard deviations a pair's own score lies above those of its source with translations of like length.
    fn fit_among_neighbours(&mut self, own: f64, at: usize) -> f64 {
        let place = self.places[at];
        let step_by = |step: isize| place.checked_add_signed(step).filter(|&other| other < self.by_length.len());
        let others = NEIGHBOURS.iter().filter_map(|&step| step_by(step).or_else(|| step_by(-step))).map(|other| self.by_length[other]);
        // A notice that stands on every page fits itself everywhere, and what says nearly the same fits nearly as well.
        let model = self.model;
        let is_other = |other: &usize| !is_near(model.source(*other), model.source(at)) && !is_near(model.target(*other), model.target(at));
        let others: Vec<usize> = others.filter(is_other).collect();
        let scores: Vec<f64> = model.scores(at, &others, &mut self.desk).collect();
        let (mean, spread) = mean_and_spread(&scores);
        (own - mean) / spread
    }
}

/// Whether two texts share most words of the shorter one.
fn is_near(one: &[u32], other: &[u32]) -> bool {
    let shared = one.iter().filter(|stem| other.binary_search(stem).is_ok()).count();
    shared * 5 >= one.len().min(other.len()) * 3
}

/// The mean and the standard deviation, with the spread that even equal scores have.
fn mean_and_spread(scores: &[f64]) -> (f64, f64) {
    let count = scores.len().max(1) as f64;
    let mean = scores.iter().sum::<f64>() / count;
    let variance = scores.iter().map(|score| (score - mean).powi(2)).sum::<f64>() / count;
    (mean, variance.sqrt() + LEAST_SPREAD)
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Sentences of an invented language that writes each word backwards.
    fn pairs(count: usize) -> Vec<(String, String)> {
        let syllables = ["pa", "de", "ti", "ro", "su", "ma", "le", "ki", "no", "fu"];
        let word = |number: usize| format!("{}{}", syllables[number / 10 % 10], syllables[number % 10]);
        let sentence =
            |at: usize| (0..8).map(|place| word((at * at * 7 + place * place * 13 + at * place * 31) % 97)).collect::<Vec<_>>().join(" ");
        (0..count).map(|at| (sentence(at), sentence(at).chars().rev().collect())).collect()
    }

    fn fits(pairs: &[(String, String)]) -> Affinity {
        let (mut sources, mut targets) = (Stems::default(), Stems::default());
        for (source, target) in pairs {
            sources.push(source.split(' '));
            targets.push(target.split(' '));
        }
        Affinity::of(&sources, &targets, &(0..pairs.len()).collect::<Vec<_>>())
    }

    #[test]
    fn a_translation_of_another_sentence_does_not_fit() {
        let mut all = pairs(400);
        let other = all[55].1.clone();
        all[20].1 = other;
        let affinity = fits(&all);
        let (own, another) = (affinity.fit(20).expect("there is evidence"), affinity.fit(21).expect("there is evidence"));
        assert!(own < 0.8 && another > 2.5, "{own} {another}");
    }

    #[test]
    fn a_pair_scores_the_same_alone_and_with_all_others() {
        let mut all = pairs(400);
        all[7].1 += " pade";
        let (mut sources, mut targets) = (Stems::default(), Stems::default());
        for (source, target) in &all {
            sources.push(source.split(' '));
            targets.push(target.split(' '));
        }
        // One source is that of two translations.
        let source_of: Vec<usize> = (0..all.len()).map(|at| if at == 9 { 8 } else { at }).collect();
        let model = Model::of(&sources, &targets, &source_of);
        let mut judge = Judge::new(&model);
        let alone: Vec<f64> = (0..all.len()).map(|at| judge.score(at, at)).collect();
        assert_eq!(model.own_scores(), alone);
        assert!(alone.iter().any(|score| *score > 0.5));
    }

    #[test]
    fn a_notice_that_stands_on_every_page_fits() {
        let mut all = pairs(400);
        for at in (0..400).step_by(25) {
            all[at] = (
                "this page does not replace advice from your own doctor".into(),
                "este texto no sustituye los consejos de su medico".into(),
            );
        }
        let affinity = fits(&all);
        let fit = affinity.fit(100).expect("there is evidence");
        assert!(fit > 1.5, "{fit}");
    }

    #[test]
    fn words_of_no_other_message_are_no_evidence() {
        let mut all = pairs(400);
        all[20] = ("one two three four five six seven".into(), "uno dos tres cuatro cinco seis siete".into());
        assert_eq!(fits(&all).fit(20), None);
    }

    #[test]
    fn few_pairs_teach_nothing() {
        assert_eq!(fits(&pairs(100)).fit(3), None);
    }
}
