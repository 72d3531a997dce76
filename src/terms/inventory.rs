//! Every medical term of a page: where it is used, how well people know it, and whether the page explains it.

use super::acronym_uses::{AcronymUse, acronyms};
use super::content::{Content, Stem};
use super::explained::{Facts, How, Judge, Spot, Use};
use super::fold::fold;
use super::kin::drop_kin;
use super::lexicon::{Entry, Level, Lexicon};
use super::names::{is_citation, is_genus, is_in_name, is_list_of_titles, is_name, is_species};
use super::page::{Role, Unit};
use super::shape;
use crate::language::Language;
use crate::text::{MarkKind, TextRange};
use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::BTreeMap;

/// A place on a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Which of the units that were handed in.
    pub unit: usize,
    /// Where in its clean text.
    pub range: TextRange,
}

/// Where a term was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// In the project's glossary.
    Glossary,
    /// In the embedded lexicon.
    Lexicon,
    /// Nowhere: it looks medical.
    Shape,
}

impl Source {
    /// The name in outputs.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Glossary => "glossary",
            Self::Lexicon => "lexicon",
            Self::Shape => "shape",
        }
    }
}

/// Whether a page explains a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Where it is first used, or nothing is to be explained.
    Explained(How, Place),
    /// Only after it was used.
    Late(How, Place),
    /// Nowhere.
    Unexplained,
}

/// A term of a page.
#[derive(Clone, Debug)]
pub struct TermUse<'a> {
    /// Its first use: where an explanation is due.
    pub first: Place,
    /// Every use.
    pub places: Vec<Place>,
    /// How well people know it.
    pub level: Level,
    /// What lexicon or glossary say of it.
    pub entry: Option<&'a Entry>,
    /// Where it was found.
    pub source: Source,
    /// Whether the page explains it.
    pub status: Status,
    /// Whether something near its first use hints at what it means, where the page does not say so there.
    pub is_hinted: bool,
    /// Uses that give it as another name: “also called …”.
    pub aliases: Vec<Place>,
}

/// Every term of a page, by first use.
#[derive(Debug, Default)]
pub struct Inventory<'a> {
    /// The terms that are not everyday words.
    pub terms: Vec<TermUse<'a>>,
    /// The acronyms.
    pub acronyms: Vec<AcronymUse<'static>>,
}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Own(u32),
    Known(u32),
    Shape(String),
}

struct Hit {
    range: TextRange,
    /// The word or words it stands in, where they are more: a compound, a word with its article.
    whole: TextRange,
    key: Key,
    level: Level,
}

/// What is known of one term while a page is read.
struct Concept<'a> {
    entry: Option<&'a Entry>,
    source: Source,
    level: Level,
    meaning: Cow<'static, BTreeMap<Stem, f32>>,
    /// (unit, the term itself, the group of neighbouring terms it is part of)
    uses: Vec<(usize, TextRange, TextRange)>,
}

impl<'a> Inventory<'a> {
    /// The terms of a page in this language; `glossary` comes before the embedded lexicon.
    #[must_use]
    pub fn of(units: &[Unit<'_>], language: &Language, glossary: Option<&'a Lexicon>) -> Self {
        let content = Content::of(language);
        let lexicon = Lexicon::of(language);
        let mut facts = Vec::with_capacity(units.len());
        let mut concepts: BTreeMap<Key, Concept<'a>> = BTreeMap::new();
        for (number, unit) in units.iter().enumerate() {
            let folded = fold(unit.passage.text());
            let is_read = !is_citation(unit.passage.text(), &content) && (unit.is_heading() || !is_list_of_titles(unit.passage));
            let hits = if is_read { hits(unit, &folded, lexicon, glossary, &content) } else { Vec::new() };
            let spots = hits.iter().map(|hit| Spot { range: hit.range, level: hit.level }).collect();
            let groups = groups(&hits, &folded);
            for (hit, group) in hits.into_iter().zip(groups) {
                if hit.level == Level::Everyday {
                    continue;
                }
                let concept = concepts.entry(hit.key.clone()).or_insert_with(|| concept(&hit, lexicon, glossary, &content));
                concept.uses.push((number, hit.range, group));
            }
            let stems = vec![OnceCell::new(); unit.passage.words().len()];
            let has_items = folded.contains('|');
            facts.push(Facts { folded, spots, has_items, stems });
        }
        let judge = Judge { units, facts: &facts, content, lexicon };
        let mut terms: Vec<TermUse<'a>> = concepts.values().filter_map(|concept| judged(concept, &judge)).collect();
        terms.sort_by_key(|term| term.first);
        drop_kin(&mut terms, &facts, lexicon, &content);
        Self { terms, acronyms: acronyms(units, language, &content, glossary) }
    }
}

fn concept<'a>(hit: &Hit, lexicon: Option<&'static Lexicon>, glossary: Option<&'a Lexicon>, content: &Content) -> Concept<'a> {
    let (entry, source): (Option<&'a Entry>, Source) = match hit.key {
        Key::Own(number) => (glossary.map(|glossary| glossary.entry(number)), Source::Glossary),
        Key::Known(number) => (lexicon.map(|lexicon| lexicon.entry(number)), Source::Lexicon),
        Key::Shape(_) => (None, Source::Shape),
    };
    let meaning = match (&hit.key, lexicon, entry) {
        (Key::Known(number), Some(lexicon), _) => Cow::Borrowed(lexicon.meaning(*number, content)),
        (_, _, Some(entry)) => Cow::Owned(entry.meaning(lexicon, content)),
        _ => Cow::default(),
    };
    Concept { entry, source, level: hit.level, meaning, uses: Vec::new() }
}

/// The terms of one text, in order; the glossary's come first, then the lexicon's, then what looks medical.
fn hits(unit: &Unit<'_>, folded: &str, lexicon: Option<&Lexicon>, glossary: Option<&Lexicon>, content: &Content) -> Vec<Hit> {
    let passage = unit.passage;
    let is_prose = |range: TextRange| {
        !passage.is_marked(range, |kind| matches!(kind, MarkKind::Code | MarkKind::Variable)) && !is_in_name(passage.text(), range)
    };
    let mut found: Vec<Hit> = Vec::new();
    if let Some(glossary) = glossary {
        found.extend(glossary.find(folded).into_iter().filter(|hit| is_prose(hit.range)).map(|hit| Hit {
            range: hit.range,
            whole: hit.whole,
            key: Key::Own(hit.value),
            level: glossary.entry(hit.value).level,
        }));
    }
    if let Some(lexicon) = lexicon {
        let own = found.len();
        for hit in lexicon.find(folded) {
            let is_free = !found[..own].iter().any(|known| known.range.overlaps(hit.range));
            if is_free && is_prose(hit.range) {
                let level = lexicon.entry(hit.value).level;
                found.push(Hit { range: hit.range, whole: hit.whole, key: Key::Known(hit.value), level });
            }
        }
    }
    found.sort_by_key(|hit| hit.range);
    if let Some(lexicon) = lexicon.filter(|_| content.is_english()) {
        let known: Vec<TextRange> = found.iter().map(|hit| hit.range).collect();
        let is_known = |word: TextRange| {
            let at = known.partition_point(|range| range.end <= word.start);
            known.get(at).is_some_and(|range| range.overlaps(word))
        };
        let is_rare = |word: &&TextRange| word.len() >= shape::LEAST_LETTERS && content.is_rare(&folded[word.range()]);
        let rare: Vec<TextRange> = passage.words().iter().filter(is_rare).copied().collect();
        let shaped: Vec<Hit> = rare
            .iter()
            .filter(|word| {
                !is_known(**word)
                    && shape::is_medical(&folded[word.range()], content)
                    && is_prose(**word)
                    && !is_name(passage.text(), **word)
                    && !is_species(passage.text(), **word, content)
                    && !is_genus(passage.text(), **word, content)
            })
            .map(|word| Hit {
                range: *word,
                whole: *word,
                key: Key::Shape(folded[word.range()].trim_end_matches('s').to_owned()),
                level: Level::Technical,
            })
            .collect();
        let glued = glued(&rare, folded, lexicon, content);
        let shaped = shaped.into_iter().filter(|hit| !glued.iter().any(|joined| joined.range.overlaps(hit.range)));
        found.extend(shaped.collect::<Vec<_>>().into_iter().chain(glued));
        found.sort_by_key(|hit| hit.range);
    }
    found
}

pub(super) const COMMON: f64 = 3.4; // Zipf: a word that most pages on health could hold.

/// Terms at the start of words whose space or dash was lost on the way: “the pancreasan organ behind the stomach”.
fn glued(rare: &[TextRange], folded: &str, lexicon: &Lexicon, content: &Content) -> Vec<Hit> {
    let is_long = |word: &&TextRange| word.len() >= 8 && folded[word.range()].is_ascii();
    let joined = |word: &TextRange| {
        // “papillomavirus” is a name of two parts.
        let is_being = |rest: &str| content.cues().beings.contains(rest);
        let start = folded[..word.range().start].rmatch_indices(' ').nth(4).map_or(0, |(at, _)| at + 1);
        (word.range().start + 5..word.range().end).find_map(|at| {
            let rest = &folded[at..word.range().end];
            let is_common = || {
                content.zipf(rest).is_some_and(|zipf| zipf >= COMMON) || lexicon.find(rest).iter().any(|hit| hit.range.len() == rest.len())
            };
            let is_word = shape::is_joint(rest) || rest.len() >= 5 && !is_being(rest) && is_common();
            let hit = is_word.then(|| lexicon.find(&folded[start..at]))?.pop()?;
            let range = TextRange::new(start + hit.range.range().start..start + hit.range.range().end);
            let level = lexicon.entry(hit.value).level;
            (range.range().end == at && level > Level::Everyday).then_some(Hit { range, whole: range, key: Key::Known(hit.value), level })
        })
    };
    rare.iter().filter(is_long).filter_map(joined).collect()
}

/// For each hit, the stretch of neighbouring hits that it is part of: “spinal stenosis” is one term of two.
fn groups(hits: &[Hit], folded: &str) -> Vec<TextRange> {
    let joined = |one: &Hit, next: &Hit| {
        one.level > Level::Everyday
            && next.level > Level::Everyday
            && folded.get(one.whole.range().end..next.whole.range().start) == Some(" ")
    };
    let mut groups = Vec::with_capacity(hits.len());
    for run in hits.chunk_by(joined) {
        let whole = TextRange { start: run[0].whole.start, end: run[run.len() - 1].whole.end };
        groups.extend(run.iter().map(|_| whole));
    }
    groups
}

fn judged<'a>(concept: &Concept<'a>, judge: &Judge<'_>) -> Option<TermUse<'a>> {
    let in_title = |&&(unit, ..): &&(usize, TextRange, TextRange)| judge.units[unit].role == Role::Title;
    let is_subject = concept.uses.iter().any(|place| in_title(&place));
    // The title names what the page is about; the explanation is due where the text begins.
    let first = concept.uses.iter().find(|place| !in_title(place)).or(concept.uses.first())?;
    let how = |&(unit, _, group): &(usize, TextRange, TextRange)| {
        let place = Place { unit, range: group };
        ask(concept, judge, place, |term| judge.how(term)).map(|how| (how, place))
    };
    let explained = concept.uses.iter().find_map(how);
    let first_place = Place { unit: first.0, range: first.2 };
    let status = match explained {
        _ if concept.entry.is_some_and(|entry| entry.is_own && !entry.definition.is_empty()) => {
            Status::Explained(How::Glossary, first_place)
        }
        Some((how, place)) if is_subject || is_near(judge, first.0, place.unit) || is_section_of(judge, first.0, place.unit) => {
            Status::Explained(how, place)
        }
        Some((how, place)) if is_announced(judge, first.0, place) => Status::Explained(how, place),
        Some((how, place)) if place < first_place => Status::Explained(how, place),
        Some((how, place)) => Status::Late(how, place),
        None => Status::Unexplained,
    };
    let is_hinted = match status {
        Status::Explained(..) => false,
        Status::Late(_, place) => {
            judge.is_in_one_section(first_place, place)
                || judge.is_named_before_sections(first_place, place)
                || ask(concept, judge, first_place, |term| judge.hints(term))
        }
        Status::Unexplained => {
            let tells = |&(unit, _, range): &(usize, TextRange, TextRange)| {
                let place = Place { unit, range };
                judge.is_spoken_of(first_place, place) || ask(concept, judge, place, |term| judge.is_told_later(first_place, term))
            };
            concept.level == Level::Technical
                && (concept.uses.iter().any(tells) || ask(concept, judge, first_place, |term| judge.hints(term)))
        }
    };
    let is_alias = |&&(unit, range, group): &&(usize, TextRange, TextRange)| {
        let before = &judge.facts[unit].folded[..group.range().start.min(range.range().start)];
        judge.gives_name(before)
    };
    let place_of = |&(unit, range, _): &(usize, TextRange, TextRange)| Place { unit, range };
    let aliases = concept.uses.iter().filter(is_alias).map(place_of).collect();
    let places = concept.uses.iter().map(|&(unit, range, _)| Place { unit, range }).collect();
    Some(TermUse {
        first: first_place,
        places,
        level: concept.level,
        entry: concept.entry,
        source: concept.source,
        status,
        is_hinted,
        aliases,
    })
}

/// Asks something of one use of a term, with its neighbours.
fn ask<T>(concept: &Concept<'_>, judge: &Judge<'_>, place: Place, question: impl Fn(&Use<'_>) -> T) -> T {
    let Place { unit, range } = place;
    let own: Vec<Stem> = judge.facts[unit].folded[range.range()].split(' ').map(Stem::of).collect();
    let sentence = judge.sentence(unit, range.start);
    question(&Use { unit, range, sentence, own: &own, meaning: &concept.meaning, entry: concept.entry })
}

/// Whether the explanation stands in the same text or, in prose, in the next.
fn is_near(judge: &Judge<'_>, first: usize, unit: usize) -> bool {
    let is_prose = |at: usize| judge.units[at].role == Role::Prose;
    unit == first || unit == first + 1 && is_prose(first) && is_prose(unit)
}

/// Whether a list, or the sentence that leads to one, names what the texts below then explain one by one.
fn is_announced(judge: &Judge<'_>, first: usize, place: Place) -> bool {
    const LEAD: u32 = 12; // Bytes before the term where it opens its text: “The ”, “A ”.
    let leads = || judge.units.get(first + 1).is_some_and(|next| next.role == Role::Item) || judge.facts[first].has_items;
    let announces = judge.units[first].role == Role::Item || judge.units[first].role == Role::Prose && leads();
    let opens = || place.range.start <= LEAD || judge.sentence(place.unit, place.range.start).start + LEAD >= place.range.start;
    place.unit > first && announces && judge.units[first + 1..place.unit].iter().all(|between| !between.is_heading()) && opens()
}

/// Whether `unit` is the first text under the heading `heading`.
fn is_section_of(judge: &Judge<'_>, heading: usize, unit: usize) -> bool {
    judge.units[heading].is_heading()
        && unit > heading
        && judge.units[heading + 1..=unit].iter().all(|between| !between.is_heading())
        && unit - heading <= 3
}
