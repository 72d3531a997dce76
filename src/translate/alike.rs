//! Texts that are like another one, found among many by the words that they share.

use super::normal::{normal, similarity, tokens};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// Less alike than this helps nobody. CAT tools offer matches from 70 %.
const LEAST_ALIKE: f64 = 0.7;
/// Words that stand in more texts than this find nothing by themselves.
const MOST_COMMON: usize = 400;
/// So many candidates are compared word by word.
const MOST_COMPARED: usize = 40;

/// Texts, ready to be looked up.
#[derive(Debug, Default)]
pub struct Alike {
    texts: Vec<Text>,
    /// Words to the texts that have them.
    places: BTreeMap<String, Vec<u32>>,
}

#[derive(Debug)]
struct Text {
    normal: String,
    words: usize,
}

impl Alike {
    /// Prepares texts; each is known by its place among them.
    #[must_use]
    pub fn new<'a>(texts: impl IntoIterator<Item = &'a str>) -> Self {
        let mut alike = Self::default();
        for text in texts {
            let normal = normal(text);
            let place = u32::try_from(alike.texts.len()).expect("fewer texts than bytes");
            let (words, count) = different_words(&normal);
            for word in words {
                alike.places.entry(word).or_default().push(place);
            }
            alike.texts.push(Text { normal, words: count });
        }
        alike
    }

    /// The places of the texts that are like this one, with how alike they are from 0 to 1, the most alike first.
    #[must_use]
    pub fn to(&self, text: &str) -> Vec<(f64, usize)> {
        let text = normal(text);
        let (words, count) = different_words(&text);
        let rare = |word: &String| self.places.get(word).filter(|places| places.len() <= MOST_COMMON);
        let mut met: Vec<u32> = words.iter().filter_map(rare).flatten().copied().collect();
        met.sort_unstable();
        // However their words stand, texts so different in length are not alike.
        let may_be_alike = |words: usize| 2.0 * words.min(count) as f64 >= LEAST_ALIKE * (words + count) as f64;
        let shared = met.chunk_by(|a, b| a == b).map(|same| (same[0] as usize, same.len()));
        let mut candidates: Vec<(usize, usize)> = shared.filter(|(place, _)| may_be_alike(self.texts[*place].words)).collect();
        candidates.sort_by_key(|(place, shared)| (Reverse(*shared), self.texts[*place].words.abs_diff(count), *place));
        let compare = |(place, _): (usize, usize)| (similarity(&text, &self.texts[place].normal), place);
        let compared = candidates.into_iter().take(MOST_COMPARED).map(compare);
        let mut alike: Vec<(f64, usize)> = compared.filter(|(alike, _)| *alike >= LEAST_ALIKE).collect();
        alike.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        alike
    }
}

/// How alike two texts are as people say it: 100 means the same words.
#[must_use]
pub fn percent(alike: f64) -> u8 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share of 1")]
    let percent = (alike * 100.0) as u8;
    percent
}

/// The different words of a normal text in lower case, and how many words it has.
fn different_words(normal: &str) -> (Vec<String>, usize) {
    let mut words: Vec<String> = tokens(normal).into_iter().map(str::to_lowercase).collect();
    let count = words.len();
    words.sort();
    words.dedup();
    (words, count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_found_by_the_words_they_share_the_most_alike_first() {
        let alike = Alike::new(["Take 500 mg twice a day.", "Call the ward at once.", "Take 50 mg twice a day.", "Take 50 mg."]);
        let found: Vec<(u8, usize)> =
            alike.to("Take 50 mg twice a  day.").into_iter().map(|(alike, place)| (percent(alike), place)).collect();
        assert_eq!(found, [(100, 2), (85, 0), (72, 3)]);
        assert_eq!(alike.to("Wear loose clothes."), []);
    }
}
