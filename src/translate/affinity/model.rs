//! Which words of two languages speak for each other, learnt from texts and their translations.

use super::stems::Stems;
use std::ops::Range;

/// So many pairs of words are kept at most; a project that has more is learnt from in part.
const MOST_MEETINGS: usize = 3 << 20;
/// Words that meet once meet by chance; to keep all of those would be nine tenths of the work.
const LEAST_MEETINGS: u32 = 2;
/// A word that stands in so many other messages says half of what a frequent one can.
const SELDOM: f64 = 2.0;
/// Longer rows are in order, so that a word can be looked up in them.
const LONG_ROW: usize = 256;
/// Looking up a word costs as much as reading past so many.
const STEPS_OF_A_SEARCH: usize = 10;

/// What is known of the words of two sides.
pub(super) struct Model<'a> {
    sources: &'a Stems,
    targets: &'a Stems,
    /// The source text of each translation.
    source_of: &'a [usize],
    source: Side,
    target: Side,
    twins: Vec<Option<u32>>,
    /// For each source stem the pairs that it stands in, in order.
    pairs_of: Vec<u32>,
    /// Where those of each begin.
    starts: Vec<usize>,
    /// For each source stem the target stems that stand in the same pairs, and how often, where that is more than once.
    meetings: Vec<Meeting>,
    row_ends: Vec<usize>,
}

/// What is known of the stems of one side, by number.
struct Side {
    /// In how many texts each stands.
    counts: Vec<u32>,
    /// How much it can say.
    weights: Vec<f64>,
    /// How strongly its best partner speaks for it.
    bests: Vec<f64>,
}

#[derive(Clone, Copy)]
struct Meeting {
    other: u32,
    count: u32,
}

/// What scoring works with, kept from one text to the next.
pub(super) struct Desk {
    /// For each target stem the first of its slots and one, or nothing.
    heads: Vec<u32>,
    slots: Vec<Slot>,
    sums: Vec<Sums>,
}

/// A word of a candidate.
struct Slot {
    word: u32,
    candidate: usize,
    /// The next slot of the same stem and one.
    next: u32,
    best: f64,
}

/// What the words of the source say for a candidate.
#[derive(Default)]
struct Sums {
    best: f64,
    said: f64,
    possible: f64,
}

impl Side {
    fn new(counts: Vec<u32>, texts: usize) -> Self {
        // The rarer the more, but a word of no other message can say nothing.
        let weight = |&count: &u32| {
            let elsewhere = f64::from(count.saturating_sub(1));
            (texts as f64 / elsewhere.max(1.0) + 0.5).ln() * elsewhere / (elsewhere + SELDOM)
        };
        Self { weights: counts.iter().map(weight).collect(), bests: vec![0.0; counts.len()], counts }
    }

    /// How much these words can say at best.
    fn evidence(&self, words: &[u32]) -> f64 {
        words.iter().map(|&word| self.weights[word as usize] * self.bests[word as usize]).sum()
    }
}

impl<'a> Model<'a> {
    pub(super) fn of(sources: &'a Stems, targets: &'a Stems, source_of: &'a [usize]) -> Self {
        let texts = targets.len();
        let source_counts = counts(source_of.iter().map(|&text| sources.of(text)), sources.different());
        let target_counts = counts((0..texts).map(|text| targets.of(text)), targets.different());
        let mut model = Self {
            sources,
            targets,
            source_of,
            source: Side::new(source_counts, texts),
            target: Side::new(target_counts, texts),
            twins: sources.twins(targets),
            pairs_of: Vec::new(),
            starts: Vec::new(),
            meetings: Vec::new(),
            row_ends: Vec::with_capacity(sources.different()),
        };
        model.find_pairs();
        model.meet();
        model.find_bests();
        model
    }

    /// How many pairs there are.
    pub(super) fn len(&self) -> usize {
        self.source_of.len()
    }

    pub(super) fn source(&self, at: usize) -> &'a [u32] {
        self.sources.of(self.source_of[at])
    }

    pub(super) fn target(&self, at: usize) -> &'a [u32] {
        self.targets.of(at)
    }

    /// How much the words of a pair can say at best, by the side that can say less.
    pub(super) fn evidence(&self, at: usize) -> f64 {
        self.source.evidence(self.source(at)).min(self.target.evidence(self.target(at)))
    }

    pub(super) fn desk(&self) -> Desk {
        Desk { heads: vec![0; self.targets.different()], slots: Vec::new(), sums: Vec::new() }
    }

    /// Finds the pairs that each source stem stands in.
    fn find_pairs(&mut self) {
        let mut total = 0;
        for &count in &self.source.counts {
            self.starts.push(total);
            total += count as usize;
        }
        self.pairs_of = vec![0; total];
        let mut next = self.starts.clone();
        for at in 0..self.len() {
            for &word in self.source(at) {
                let place = &mut next[word as usize];
                self.pairs_of[*place] = u32::try_from(at).expect("fewer messages than bytes");
                *place += 1;
            }
        }
    }

    /// The places in `pairs_of` of the pairs that a source stem stands in.
    fn uses(&self, word: usize) -> Range<usize> {
        let start = self.starts[word];
        start..start + self.source.counts[word] as usize
    }

    /// Counts which words stand in the same pairs, one row a source stem.
    fn meet(&mut self) {
        let mut together = vec![0_u32; self.targets.different()];
        let mut met: Vec<u32> = Vec::new();
        for word in 0..self.source.counts.len() {
            let uses = self.uses(word);
            let is_known = uses.len() > 1 && self.meetings.len() < MOST_MEETINGS;
            for &at in self.pairs_of[uses].iter().filter(|_| is_known) {
                for &other in self.targets.of(at as usize) {
                    if self.target.counts[other as usize] > 1 {
                        let count = &mut together[other as usize];
                        if *count == 0 {
                            met.push(other);
                        }
                        *count += 1;
                    }
                }
            }
            let meetings = met.drain(..).map(|other| Meeting { other, count: std::mem::take(&mut together[other as usize]) });
            self.meetings.extend(meetings.filter(|meeting| meeting.count >= LEAST_MEETINGS));
            let start = self.row_ends.last().copied().unwrap_or_default();
            if self.meetings.len() - start > LONG_ROW {
                self.meetings[start..].sort_unstable_by_key(|meeting| meeting.other);
            }
            self.row_ends.push(self.meetings.len());
        }
    }

    fn find_bests(&mut self) {
        for word in 0..self.row_ends.len() {
            for meeting in self.row_range(word) {
                let Meeting { other, count } = self.meetings[meeting];
                let least = self.source.bests[word].min(self.target.bests[other as usize]);
                let bond = self.bond(word, other, count - 1, least);
                self.source.bests[word] = self.source.bests[word].max(bond);
                let best = &mut self.target.bests[other as usize];
                *best = best.max(bond);
            }
        }
        for at in 0..self.len() {
            let target = self.target(at);
            for &word in self.source(at) {
                if let Some(twin) = self.twins[word as usize].filter(|twin| target.binary_search(twin).is_ok()) {
                    self.source.bests[word as usize] = 1.0;
                    self.target.bests[twin as usize] = 1.0;
                }
            }
        }
    }

    fn row_range(&self, word: usize) -> Range<usize> {
        word.checked_sub(1).map_or(0, |before| self.row_ends[before])..self.row_ends[word]
    }

    /// What the words of each candidate's translation say for the source of a pair, as a share of what they could say at best; the
    /// mean of both sides. The pair itself does not count where it is the only candidate.
    pub(super) fn scores<'d>(
        &self,
        source: usize,
        candidates: &[usize],
        desk: &'d mut Desk,
    ) -> impl Iterator<Item = f64> + use<'d, 'a, '_> {
        let own = u32::from(candidates == [source]);
        desk.lay(candidates.iter().map(|&at| self.target(at)));
        for &word in self.source(source) {
            let row = &self.meetings[self.row_range(word as usize)];
            if row.len() > LONG_ROW.max(desk.slots.len() * STEPS_OF_A_SEARCH) {
                for slot in 0..desk.slots.len() {
                    let other = desk.slots[slot].word;
                    if let Ok(found) = row.binary_search_by_key(&other, |meeting| meeting.other) {
                        let bond = self.bond(word as usize, other, row[found].count - own, 0.0);
                        desk.speak_in(slot, bond);
                    }
                }
            } else {
                for meeting in row {
                    if desk.heads[meeting.other as usize] != 0 {
                        let bond = self.bond(word as usize, meeting.other, meeting.count - own, 0.0);
                        desk.speak(meeting.other, bond);
                    }
                }
            }
            if let Some(twin) = self.twins[word as usize] {
                desk.speak(twin, 1.0);
            }
            let (weight, best) = (self.source.weights[word as usize], self.source.bests[word as usize]);
            for sums in &mut desk.sums {
                sums.add(weight, best, sums.best);
                sums.best = 0.0;
            }
        }
        let mut of_target: Vec<Sums> = desk.sums.iter().map(|_| Sums::default()).collect();
        for slot in desk.slots.drain(..) {
            let weight = self.target.weights[slot.word as usize];
            of_target[slot.candidate].add(weight, self.target.bests[slot.word as usize], slot.best);
            desk.heads[slot.word as usize] = 0;
        }
        desk.sums.drain(..).zip(of_target).map(|(source, target)| f64::midpoint(source.share(), target.share()))
    }

    /// The score of each pair with itself, as [`Self::scores`] tells it: one word of the source after the other, so that its row is read
    /// once for all pairs.
    pub(super) fn own_scores(&self) -> Vec<f64> {
        let mut source_bests = vec![0.0_f64; self.pairs_of.len()];
        let mut target_bests = vec![0.0_f64; (0..self.len()).map(|at| self.target(at).len()).sum()];
        let mut together = vec![0_u32; self.targets.different()];
        for word in 0..self.source.counts.len() {
            let row = &self.meetings[self.row_range(word)];
            row.iter().for_each(|meeting| together[meeting.other as usize] = meeting.count);
            for place in self.uses(word) {
                let at = self.pairs_of[place] as usize;
                let of_target = &mut target_bests[self.targets.range(at)];
                let of_source = &mut source_bests[place];
                for (&other, best) in self.target(at).iter().zip(of_target) {
                    let bond = match (self.twins[word], together[other as usize]) {
                        (Some(twin), _) if twin == other => 1.0,
                        (_, 0) => continue,
                        (_, count) => self.bond(word, other, count - 1, of_source.min(*best)),
                    };
                    *best = best.max(bond);
                    *of_source = of_source.max(bond);
                }
            }
            row.iter().for_each(|meeting| together[meeting.other as usize] = 0);
        }
        let mut next = self.starts.clone();
        let score = |at: usize| {
            let (mut source, mut target) = (Sums::default(), Sums::default());
            for &word in self.source(at) {
                let place = &mut next[word as usize];
                source.add(self.source.weights[word as usize], self.source.bests[word as usize], source_bests[*place]);
                *place += 1;
            }
            for (&word, &best) in self.target(at).iter().zip(&target_bests[self.targets.range(at)]) {
                target.add(self.target.weights[word as usize], self.target.bests[word as usize], best);
            }
            f64::midpoint(source.share(), target.share())
        };
        (0..self.len()).map(score).collect()
    }

    /// How strongly two words speak for each other that stand together in so many other pairs, from 0 to 1; 0 where that is `least` or
    /// less.
    fn bond(&self, word: usize, other: u32, together: u32, least: f64) -> f64 {
        if together == 0 {
            return 0.0;
        }
        let (alone, other_alone) = (self.source.counts[word] - 1, self.target.counts[other as usize] - 1);
        let (together, alone, other_alone) = (f64::from(together), f64::from(alone), f64::from(other_alone));
        let expected = alone * other_alone / (self.len() - 1) as f64;
        if together <= expected {
            return 0.0;
        }
        // How exclusive the meetings are, and the log-likelihood of so many by chance.
        let exclusive = (2.0 * together / (alone + other_alone)).min(1.0).sqrt();
        if exclusive <= least {
            return 0.0;
        }
        let surprise = together * (together / expected).ln() - (together - expected);
        (surprise / 8.0).min(1.0) * exclusive
    }
}

impl Desk {
    /// Lays out the words of the candidates.
    fn lay<'w>(&mut self, candidates: impl Iterator<Item = &'w [u32]>) {
        for (candidate, words) in candidates.enumerate() {
            for &word in words {
                let head = &mut self.heads[word as usize];
                self.slots.push(Slot { word, candidate, next: *head, best: 0.0 });
                *head = u32::try_from(self.slots.len()).expect("few words");
            }
            self.sums.push(Sums::default());
        }
    }

    /// Lets a word of the source speak for one of the candidates' words, wherever it stands.
    fn speak(&mut self, other: u32, bond: f64) {
        let mut slot = self.heads[other as usize];
        while slot != 0 {
            let at = slot as usize - 1;
            self.speak_in(at, bond);
            slot = self.slots[at].next;
        }
    }

    fn speak_in(&mut self, at: usize, bond: f64) {
        let slot = &mut self.slots[at];
        slot.best = slot.best.max(bond);
        let sums = &mut self.sums[slot.candidate];
        sums.best = sums.best.max(bond);
    }
}

impl Sums {
    /// Adds what a word says and could say.
    fn add(&mut self, weight: f64, possible: f64, said: f64) {
        self.said += weight * said;
        self.possible += weight * possible.max(said);
    }

    fn share(&self) -> f64 {
        if self.possible > 0.0 { self.said / self.possible } else { 0.0 }
    }
}

fn counts<'w>(texts: impl Iterator<Item = &'w [u32]>, different: usize) -> Vec<u32> {
    let mut counts = vec![0; different];
    texts.flatten().for_each(|&word| counts[word as usize] += 1);
    counts
}
