//! Whether a translation belongs to its source at all, judged by the words that go together in the project's own translations.
//!
//! No dictionary: a word of the source and one of the target that stand in the same messages more often than chance would have it
//! speak for each other. A translation whose words fit its source no better than they fit others is out of place. Words that have
//! no steady partner, such as small and rare ones, count little: a right translation is not doubted for them. On 3,071 translated
//! sentences on health, put in the wrong place, this finds 19 of 20 and doubts 1 or 2 right ones in a thousand.

use std::collections::BTreeMap;

/// Fewer pairs than this teach nothing.
const LEAST_PAIRS: usize = 150;
/// Shorter texts have too few words to judge by.
const LEAST_WORDS: usize = 6;
/// Words count by their first letters, so that inflected forms are one.
const STEM: usize = 5;
/// The most slots of the table of pairs, as a power of 2; a project that would fill it is learnt from in part.
const MOST_BITS: u32 = 22;
/// What a fit is compared with: translations of neighbours in length.
const NEIGHBOURS: [isize; 20] = [1, -2, 3, 5, -7, 11, -13, 17, -19, 23, -1, 2, -3, -5, 7, -11, 13, -17, 19, -23];
/// A word that stands in so many other messages says half of what a frequent one can.
const SELDOM: f64 = 2.0;
/// What the words of either side must be able to say together: about what one rare word with a sure partner says.
const LEAST_EVIDENCE: f64 = 6.0;
/// How many pairs say what chance scores.
const SAMPLE: usize = 200;
/// So many standard deviations above chance there is no doubt.
const FAR_ABOVE: f64 = 4.0;
/// The spread that even equal scores have.
const LEAST_SPREAD: f64 = 0.03;

/// Words of one side as numbers, each once.
type Stems = Vec<u32>;

/// How well translations fit their sources.
#[derive(Debug, Default)]
pub struct Affinity {
    fits: Vec<Option<f64>>,
    /// How well translations of this language fit in the median.
    median: f64,
}

struct Model {
    sources: Vec<Stems>,
    targets: Vec<Stems>,
    source_counts: Vec<u32>,
    target_counts: Vec<u32>,
    /// Source stems that are the same letters as a target stem: names, abbreviations, numbers.
    twins: Vec<Option<u32>>,
    together: Together,
    /// How strongly the best partner of each word speaks for it.
    source_bests: Vec<f64>,
    target_bests: Vec<f64>,
}

/// How often a source stem and a target stem stand in the same pair: a table with open addressing, because a pair taken for another
/// would speak for words that never met.
struct Together {
    /// What is left of a pair's hash beside its place, and its count; 0 where a slot is empty.
    slots: Vec<(u32, u32)>,
    free: usize,
}

impl Together {
    fn new(occurrences: usize) -> Self {
        let bits = (usize::BITS - (occurrences + occurrences / 2).leading_zeros()).clamp(10, MOST_BITS);
        Self { slots: vec![(0, 0); 1 << bits], free: (1 << bits) * 3 / 4 }
    }

    fn add(&mut self, word: u32, other: u32) {
        let (place, tag) = self.find(word, other);
        let slot = &mut self.slots[place];
        if slot.1 == 0 {
            if self.free == 0 {
                return;
            }
            self.free -= 1;
        }
        *slot = (tag, slot.1 + 1);
    }

    fn count(&self, word: u32, other: u32) -> u32 {
        self.slots[self.find(word, other).0].1
    }

    /// The slot of a pair, or the empty one where it would go. The multiplier is that of Fibonacci hashing.
    fn find(&self, word: u32, other: u32) -> (usize, u32) {
        let mixed = (u64::from(word) << 32 | u64::from(other)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let mixed = mixed ^ mixed >> 29;
        let tag = (mixed & 0xFFFF_FFFF) as u32;
        let mask = self.slots.len() - 1;
        let mut place = (mixed >> 36) as usize & mask;
        while self.slots[place].1 != 0 && self.slots[place].0 != tag {
            place = (place + 1) & mask;
        }
        (place, tag)
    }
}

impl Affinity {
    /// Learns from pairs of texts, each as its words, and judges them.
    #[must_use]
    pub fn of(pairs: &[(Vec<&str>, Vec<&str>)]) -> Self {
        let long = pairs.iter().filter(|(source, target)| source.len() >= LEAST_WORDS && target.len() >= 2).count();
        if long < LEAST_PAIRS {
            return Self::default();
        }
        let model = Model::of(pairs);
        let mut by_length: Vec<usize> = (0..pairs.len()).collect();
        by_length.sort_by_key(|&at| (model.targets[at].len(), at));
        let mut places = vec![0; pairs.len()];
        by_length.iter().enumerate().for_each(|(place, &at)| places[at] = place);
        // What pairs by chance score, over the whole: far above it no neighbours need be asked.
        let step = (pairs.len() / SAMPLE).max(1);
        let by_chance: Vec<f64> = (0..pairs.len()).step_by(step).map(|at| model.score(at, (at + pairs.len() / 2) % pairs.len())).collect();
        let (mean, spread) = mean_and_spread(&by_chance);
        let fit = |at: usize| {
            let is_long = model.sources[at].len() >= LEAST_WORDS && model.targets[at].len() >= 2;
            (is_long && model.evidence(at) >= LEAST_EVIDENCE).then(|| {
                let own = model.score(at, at);
                let surely = (own - mean) / spread;
                if surely >= FAR_ABOVE { surely } else { model.fit(own, at, places[at], &by_length) }
            })
        };
        let fits: Vec<Option<f64>> = (0..pairs.len()).map(fit).collect();
        let mut sorted: Vec<f64> = fits.iter().flatten().copied().collect();
        sorted.sort_by(f64::total_cmp);
        let median = sorted.get(sorted.len() / 2).copied().unwrap_or_default();
        Self { fits, median }
    }

    /// How much better the translation at a place fits its source than others do, in standard deviations. None where too little is
    /// known: short texts, few pairs, or a language in which even right translations do not stand out.
    #[must_use]
    pub fn fit(&self, at: usize) -> Option<f64> {
        const LEAST_MEDIAN: f64 = 2.5;
        self.fits.get(at).copied().flatten().filter(|_| self.median >= LEAST_MEDIAN)
    }
}

impl Model {
    fn of(pairs: &[(Vec<&str>, Vec<&str>)]) -> Self {
        let (mut source_names, mut target_names) = (BTreeMap::new(), BTreeMap::new());
        let sources: Vec<Stems> = pairs.iter().map(|(source, _)| stems(source, &mut source_names)).collect();
        let targets: Vec<Stems> = pairs.iter().map(|(_, target)| stems(target, &mut target_names)).collect();
        let mut twins = vec![None; source_names.len()];
        for (name, &number) in &source_names {
            twins[number as usize] = target_names.get(name).copied();
        }
        let occurrences: usize = sources.iter().zip(&targets).map(|(source, target)| source.len() * target.len()).sum();
        let mut model = Self {
            source_counts: counts(&sources, source_names.len()),
            target_counts: counts(&targets, target_names.len()),
            sources,
            targets,
            twins,
            together: Together::new(occurrences),
            source_bests: vec![0.0; source_names.len()],
            target_bests: vec![0.0; target_names.len()],
        };
        for at in 0..pairs.len() {
            for &source in &model.sources[at] {
                for &target in &model.targets[at] {
                    model.together.add(source, target);
                }
            }
        }
        model.find_bests();
        model
    }

    fn find_bests(&mut self) {
        let (mut source_bests, mut target_bests) = (vec![0.0_f64; self.source_counts.len()], vec![0.0_f64; self.target_counts.len()]);
        for (source, target) in self.sources.iter().zip(&self.targets) {
            for &word in source {
                for &other in target {
                    let bond = self.bond(word, other, 1);
                    source_bests[word as usize] = source_bests[word as usize].max(bond);
                    target_bests[other as usize] = target_bests[other as usize].max(bond);
                }
            }
        }
        (self.source_bests, self.target_bests) = (source_bests, target_bests);
    }

    /// How much a word can say that stands in so many messages: the rarer the more, but a word of no other message can say nothing.
    fn weight(&self, count: u32) -> f64 {
        let elsewhere = f64::from(count.saturating_sub(1));
        (self.sources.len() as f64 / elsewhere.max(1.0) + 0.5).ln() * elsewhere / (elsewhere + SELDOM)
    }

    /// How much the words of a pair can say at best, by the side that can say less.
    fn evidence(&self, at: usize) -> f64 {
        let sum = |words: &Stems, counts: &[u32], bests: &[f64]| -> f64 {
            words.iter().map(|&word| self.weight(counts[word as usize]) * bests[word as usize]).sum()
        };
        let of_source = sum(&self.sources[at], &self.source_counts, &self.source_bests);
        of_source.min(sum(&self.targets[at], &self.target_counts, &self.target_bests))
    }

    /// How many standard deviations a pair's own score lies above those of its source with translations of like length.
    fn fit(&self, own: f64, at: usize, place: usize, by_length: &[usize]) -> f64 {
        let others = NEIGHBOURS.iter().filter_map(|&step| {
            let other = place.checked_add_signed(step).filter(|&other| other < by_length.len());
            other.or_else(|| place.checked_add_signed(-step).filter(|&other| other < by_length.len())).map(|other| by_length[other])
        });
        // A notice that stands on every page fits itself everywhere, and what says nearly the same fits nearly as well.
        let is_other =
            |other: &usize| !is_near(&self.sources[*other], &self.sources[at]) && !is_near(&self.targets[*other], &self.targets[at]);
        let scores: Vec<f64> = others.filter(is_other).map(|other| self.score(at, other)).collect();
        let (mean, spread) = mean_and_spread(&scores);
        (own - mean) / spread
    }

    /// What the words of the other side say for a pair, as a share of what they could say at best; the mean of both sides.
    fn score(&self, source: usize, target: usize) -> f64 {
        let (from, to) = (&self.sources[source], &self.targets[target]);
        let own = u32::from(source == target);
        let mut best_from = vec![0.0_f64; from.len()];
        let mut best_to = vec![0.0_f64; to.len()];
        for (x, &word) in from.iter().enumerate() {
            for (y, &other) in to.iter().enumerate() {
                let bond = self.bond(word, other, own);
                best_from[x] = best_from[x].max(bond);
                best_to[y] = best_to[y].max(bond);
            }
        }
        let share = |words: &Stems, counts: &[u32], bonds: &[f64], bests: &[f64]| {
            let (mut said, mut possible) = (0.0, 0.0);
            for (&word, &bond) in words.iter().zip(bonds) {
                let weight = self.weight(counts[word as usize]);
                said += weight * bond;
                possible += weight * bests[word as usize].max(bond);
            }
            if possible > 0.0 { said / possible } else { 0.0 }
        };
        let of_source = share(from, &self.source_counts, &best_from, &self.source_bests);
        f64::midpoint(of_source, share(to, &self.target_counts, &best_to, &self.target_bests))
    }

    /// How strongly two words speak for each other, from 0 to 1. `own` is 1 where the pair itself is not to count.
    fn bond(&self, word: u32, other: u32, own: u32) -> f64 {
        if self.twins[word as usize] == Some(other) {
            return 1.0;
        }
        let (alone, other_alone) = (self.source_counts[word as usize] - 1, self.target_counts[other as usize] - 1);
        if alone == 0 || other_alone == 0 {
            return 0.0;
        }
        let together = self.together.count(word, other).saturating_sub(own);
        if together == 0 {
            return 0.0;
        }
        let (together, alone, other_alone) = (f64::from(together), f64::from(alone), f64::from(other_alone));
        let expected = alone * other_alone / (self.sources.len() - 1) as f64;
        if together <= expected {
            return 0.0;
        }
        // The log-likelihood of so many meetings by chance, and how exclusive they are.
        let surprise = together * (together / expected).ln() - (together - expected);
        (surprise / 8.0).min(1.0) * (2.0 * together / (alone + other_alone)).min(1.0).sqrt()
    }
}

/// Whether two texts share most words of the shorter one.
fn is_near(one: &Stems, other: &Stems) -> bool {
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

fn stems(words: &[&str], names: &mut BTreeMap<String, u32>) -> Stems {
    let mut found: Stems = Vec::with_capacity(words.len());
    for word in words {
        let stem: String = word.chars().flat_map(char::to_lowercase).take(STEM).collect();
        let next = u32::try_from(names.len()).expect("fewer words than bytes");
        found.push(*names.entry(stem).or_insert(next));
    }
    found.sort_unstable();
    found.dedup();
    found
}

fn counts(texts: &[Stems], words: usize) -> Vec<u32> {
    let mut counts = vec![0; words];
    texts.iter().flatten().for_each(|&word| counts[word as usize] += 1);
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Sentences of an invented language that writes each word backwards.
    fn pairs(count: usize) -> Vec<(String, String)> {
        let words =
            ["pain", "back", "doctor", "tablet", "water", "sleep", "walk", "nurse", "fever", "cough", "heart", "blood", "skin", "night"];
        let sentence =
            |at: usize| (0..8).map(|place| words[(at * (place + 3) + place * place) % words.len()]).collect::<Vec<_>>().join(" ");
        (0..count).map(|at| (sentence(at), sentence(at).chars().rev().collect())).collect()
    }

    fn fits(pairs: &[(String, String)]) -> Affinity {
        let split: Vec<_> = pairs.iter().map(|(a, b)| (a.split(' ').collect(), b.split(' ').collect())).collect();
        Affinity::of(&split)
    }

    #[test]
    fn a_translation_of_another_sentence_does_not_fit() {
        let mut all = pairs(400);
        let other = all[55].1.clone();
        all[20].1 = other;
        let affinity = fits(&all);
        let own = affinity.fit(20);
        assert!(own.is_none_or(|fit| fit < 0.8), "{own:?}");
        assert!(affinity.median > 2.0, "{}", affinity.median);
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
