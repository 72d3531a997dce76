//! Finds thousands of phrases in one pass: whole words, the longest that starts first.

use super::compared::Compared;
use super::edges::Edges;
use super::phrase_table::PhraseTable;
use crate::text::TextRange;
use daachorse::{CharwiseDoubleArrayAhoCorasick, CharwiseDoubleArrayAhoCorasickBuilder, MatchKind};

/// Phrases, each with the number of what it names.
pub(super) struct Matcher {
    /// Phrases of whole words, by their first word; where a language joins words otherwise, they are in the automaton.
    table: PhraseTable,
    automaton: Option<CharwiseDoubleArrayAhoCorasick<u32>>,
    edges: Edges,
}

/// A phrase found in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Match {
    pub(super) range: TextRange,
    /// The word or words it stands in, where they are more.
    pub(super) whole: TextRange,
    pub(super) value: u32,
}

impl Matcher {
    /// A matcher of folded phrases; of those that are compared alike the one with the least number counts.
    pub(super) fn new(phrases: impl IntoIterator<Item = (String, u32)>, edges: Edges) -> Self {
        let Compared { words, others } = Compared::new(phrases, edges);
        Self { table: words, automaton: automaton(others), edges }
    }

    /// A matcher of phrases that were made ready when the program was built.
    pub(super) fn read(words: PhraseTable, others: Vec<(&str, u32)>, edges: Edges) -> Self {
        Self { table: words, automaton: automaton(others), edges }
    }

    /// What stands in a folded text, in order, nothing overlapping.
    pub(super) fn find(&self, folded: &str) -> Vec<Match> {
        let Some(automaton) = &self.automaton else { return self.table.find(folded, Vec::new()) };
        let compared = self.edges.compared(folded);
        let (text, places) = compared.as_ref().map_or((folded, None), |(text, places)| (text.as_str(), Some(places)));
        let place = |at: usize| places.map_or(at, |places| places[at] as usize);
        let range = |range: std::ops::Range<usize>| TextRange::new(place(range.start)..place(range.end));
        let hit = |hit: daachorse::Match<u32>| {
            let whole = self.edges.whole(text, hit.start(), hit.end())?;
            Some(Match { range: range(hit.start()..hit.end()), whole: range(whole), value: hit.value() })
        };
        let found: Vec<Match> = automaton.find_overlapping_iter(text).filter_map(hit).collect();
        let mut all = if self.edges == Edges::Words { self.table.find(text, found) } else { found };
        all.sort_unstable_by_key(|hit| (hit.range.start, std::cmp::Reverse(hit.range.end)));
        let mut end = 0;
        all.retain(|hit| {
            let is_free = hit.range.start >= end;
            if is_free {
                end = hit.range.end;
            }
            is_free
        });
        all
    }
}

fn automaton(phrases: Vec<(impl AsRef<str>, u32)>) -> Option<CharwiseDoubleArrayAhoCorasick<u32>> {
    if phrases.is_empty() {
        return None;
    }
    CharwiseDoubleArrayAhoCorasickBuilder::new().match_kind(MatchKind::Standard).build_with_values(phrases).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::terms::fold::fold;
    use crate::terms::inflect::variants;

    fn found(tag: &str, phrases: &[&str], text: &str) -> Vec<String> {
        let language = Language::parse(tag).expect("a tag");
        let phrases: Vec<_> = phrases.iter().flat_map(|phrase| variants(phrase, &language)).zip(0..).collect();
        let matcher = Matcher::new(phrases, Edges::of(&language));
        matcher.find(&fold(text)).iter().map(|hit| text[hit.whole.range()].to_owned()).collect()
    }

    #[test]
    fn the_longest_phrase_of_whole_words_wins() {
        let phrases = ["heart", "heart failure", "failure to thrive", "ear"];
        assert_eq!(found("en", &phrases, "Heart-failure, hearts and a year"), ["Heart-failure", "hearts"]);
        assert_eq!(found("en", &phrases, "Heart failures."), ["Heart failures"]);
    }

    #[test]
    fn plurals_possessives_and_american_spelling_are_found() {
        let phrases = ["biopsy", "thrombosis", "oedema", "Crohn's disease", "haemorrhage"];
        assert_eq!(
            found("en", &phrases, "biopsies, thromboses, edema’s, Crohn’s disease, hemorrhages"),
            ["biopsies", "thromboses", "edema", "Crohn’s disease", "hemorrhages"]
        );
    }

    #[test]
    fn terms_are_found_as_each_language_writes_them() {
        for (tag, phrase, text, wanted) in [
            ("es", "inyección epidural", "Las inyecciones epidurales ayudan.", "inyecciones epidurales"),
            ("es", "estenosis de la columna", "la estenosis de la columna", "estenosis de la columna"),
            ("fr", "canal rachidien", "les canaux rachidiens", "canaux rachidiens"),
            ("fr", "arthrose", "l’arthrose du genou", "arthrose"),
            ("pt", "injeção peridural", "injeções peridurais", "injeções peridurais"),
            ("de", "Stenose", "eine Spinalkanalstenose", "Spinalkanalstenose"),
            ("de", "Arthrose", "bei Arthroseschmerzen", "Arthroseschmerzen"),
            ("de", "epidurale Fibrose", "wegen der epiduralen Fibrose", "epiduralen Fibrose"),
            ("ar", "التهاب المفاصل", "والتهابُ المفاصل شائع", "التهابُ المفاصل"),
            ("ar", "انزلاق غضروفي", "علاج الانزلاق الغضروفي", "الانزلاق الغضروفي"),
            ("ar", "خزعة", "سيأخذ الطبيب خزعته", "خزعته"),
            ("hi", "तंत्रिका", "आपकी तंत्रिकाओं में", "तंत्रिकाओं"),
            ("hi", "बायोप्सी", "बायोप्सी में", "बायोप्सी"),
            ("zh", "椎管狭窄", "可能是椎管狭窄引起的", "椎管狭窄"),
        ] {
            assert_eq!(found(tag, &[phrase], text), [wanted], "{tag}: {text}");
        }
    }

    #[test]
    fn letters_that_only_happen_to_stand_in_a_word_are_no_term() {
        for (tag, phrase, text) in [
            ("de", "Ader", "Geschwader"),
            ("de", "Niere", "trainieren"),
            ("ar", "ورم", "متورمات"),
            ("hi", "नस", "नसल"),
            ("es", "oma", "toma"),
        ] {
            assert_eq!(found(tag, &[phrase], text), [""; 0], "{tag}: {text}");
        }
    }
}
