//! Words that are spelled wrongly, doubled words, and full stops inside a sentence.

use super::word_forms::{builds_words, glued, is_derived, is_latin_name, is_variant, letters};
use crate::config::Level;
use crate::document::Block;
use crate::language::Abbreviations;
use crate::lint::phrases::List;
use crate::lint::wording::is_quoted;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::terms::Lexicon;
use crate::text::{Frequencies, MarkKind, Speller, TextRange};
use std::collections::BTreeMap;
use std::sync::LazyLock;

pub(super) static RULE: Rule = Rule {
    code: "misspelling",
    group: Group::Language,
    severity: Level::Warning,
    docs: include_str!("misspelling.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

static SLIPS: LazyLock<List> = LazyLock::new(|| List::new(&[("en", include_str!("misspelling.en.tsv"))]));
/// Words that may stand twice in a row, by language.
const DOUBLED: [(&str, &[&str]); 7] = [
    ("en", &["had", "that", "very", "so", "really", "many", "no", "long", "more", "bye", "is"]),
    ("es", &["muy", "no", "poco"]),
    ("fr", &["nous", "vous", "très", "non", "petit"]),
    ("de", &["die", "der", "das", "sie", "den", "dem", "sehr", "nein", "ihr", "es"]),
    ("pt", &["muito", "não", "se", "pouco"]),
    ("it", &["molto", "piano", "no", "via"]),
    ("nl", &["heel", "die", "dat", "is", "zij", "ze"]),
];
/// A word that stands so often on a page is meant to be written so.
const MEANT: usize = 3;
/// Shorter words have too many neighbours.
const SHORTEST: usize = 5;
/// From this length on (bytes) it is a code or an address, and the search for a near word would take its square.
const LONGEST: usize = 100;
/// Words that are doubled by accident are common. // Zipf: 3 is once in a million words.
const COMMON: f64 = 3.5;
/// Words that are rare in the language are no likely meaning of a word, unless it is too long for a neighbour by chance.
const LONG: usize = 10;
/// Words so common that they are found glued to others. // “the”, “in”, “is”
const GLUED: f64 = 5.8;

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let doubled = DOUBLED.iter().find(|(language, _)| *language == page.language());
    let frequencies = Frequencies::of(&page.document.language);
    let abbreviations = Abbreviations::of(&page.document.language);
    for block in page.readable() {
        for range in SLIPS.find(page, block) {
            let words = block.passage.slice(range);
            let finding = Finding::new(block.passage.span(range), format!("“{words}” is not what was meant"));
            findings.add(finding.help("check the spelling"));
        }
        if let Some((_, fine)) = doubled {
            doubled_words(block, fine, frequencies.as_ref(), findings);
            lost_stops(block, abbreviations, frequencies.as_ref(), findings);
        }
    }
    let spellers = page.spellers();
    if !spellers.is_empty() {
        unknown_words(page, &spellers, findings);
    }
}

/// “The the”: one word twice, with a space between.
fn doubled_words(block: &Block, fine: &[&str], frequencies: Option<&Frequencies>, findings: &mut Findings<'_>) {
    for pair in block.passage.words().windows(2).filter(|pair| pair[0].len() == pair[1].len()) {
        let (first, second) = (block.passage.slice(pair[0]), block.passage.slice(pair[1]));
        let gap = block.passage.slice(TextRange { start: pair[0].end, end: pair[1].start });
        let may_be_same = !first.is_ascii() || first.eq_ignore_ascii_case(second);
        if !may_be_same || !gap.trim().is_empty() {
            continue;
        }
        let is_word = first.chars().all(char::is_alphabetic) && first.chars().count() > 1;
        let lower = first.to_lowercase();
        // “Duran Duran” is a name.
        let is_name = second.starts_with(char::is_uppercase);
        // So is “mahi mahi”, in small letters: names have rare words.
        let is_common = frequencies.is_none_or(|frequencies| frequencies.zipf(&lower).is_some_and(|rank| rank >= COMMON));
        let is_twice = is_word && gap.trim().is_empty() && lower == second.to_lowercase();
        if is_twice && !is_name && is_common && !fine.contains(&lower.as_str()) {
            let range = TextRange { start: pair[0].start, end: pair[1].end };
            let finding = Finding::new(block.passage.span(range), format!("“{second}” stands twice"));
            findings.add(
                finding.help("delete one of the two").suggest(block.passage.span(TextRange { start: pair[0].end, end: pair[1].end }), ""),
            );
        }
    }
}

/// A full stop before a small letter: it stands inside a sentence, or the next one has lost its capital.
fn lost_stops(block: &Block, abbreviations: &Abbreviations, frequencies: Option<&Frequencies>, findings: &mut Findings<'_>) {
    // What starts no sentence and is no common word is the name of a site or a gene.
    let is_known = |word: &str| frequencies.is_none_or(|frequencies| frequencies.zipf(word).is_some());
    // A full stop and a space.
    for pair in block.passage.words().windows(2).filter(|pair| pair[1].start - pair[0].end == 2) {
        let (before, after) = (block.passage.slice(pair[0]), block.passage.slice(pair[1]));
        let is_plain = |word: &str, least: usize| word.chars().count() >= least && word.chars().all(char::is_lowercase);
        let gap = block.passage.slice(TextRange { start: pair[0].end, end: pair[1].start });
        let is_short = abbreviations.kind(&before.to_lowercase()).is_some() || before.ends_with("approx");
        if gap == ". " && is_plain(before, 4) && is_plain(after, 2) && is_known(after) && !is_short {
            let range = TextRange { start: pair[0].start, end: pair[1].end };
            let finding = Finding::new(block.passage.span(range), "a full stop stands before a small letter");
            findings.add(finding.help("delete the full stop, or start the next sentence with a capital"));
        }
    }
}

/// Words that no dictionary of the language knows and that are close to one that it does.
fn unknown_words(page: &PageCheck<'_>, spellers: &[&Speller], findings: &mut Findings<'_>) {
    let frequencies = Frequencies::of(&page.document.language);
    let rank = |word: &str| frequencies.as_ref().and_then(|frequencies| frequencies.zipf(word));
    let mut places: BTreeMap<String, Vec<(&Block, TextRange)>> = BTreeMap::new();
    for block in page.readable() {
        // Words of the frequency table are most of a text, and known.
        let is_open = |range: TextRange| {
            let word = block.passage.slice(range);
            let bare = word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).unwrap_or(word);
            (SHORTEST..LONGEST).contains(&bare.len()) && rank(bare).is_none()
        };
        let words = block.passage.words();
        let judged = words.iter().enumerate().filter(|(_, range)| is_open(**range) && is_judged(block, **range));
        for (at, range) in judged {
            if at.checked_sub(1).is_some_and(|before| is_latin_name(block, words[before], *range)) {
                continue;
            }
            places.entry(block.passage.slice(*range).to_lowercase().replace('’', "'")).or_default().push((block, *range));
        }
    }
    for (word, places) in places.into_iter().filter(|(_, places)| places.len() < MEANT) {
        let Some(meant) = spellers[0].meant(&word, &page.document.language, || meant(page, spellers, &word)) else { continue };
        for (block, range) in places {
            let finding = Finding::new(block.passage.span(range), format!("“{}” is in no dictionary", block.passage.slice(range)));
            findings.add(finding.help(format!("did you mean “{meant}”? else add it to a word list")));
        }
    }
}

/// What is meant by a word in small letters, if it is a slip.
fn meant(page: &PageCheck<'_>, spellers: &[&Speller], word: &str) -> Option<String> {
    let frequencies = Frequencies::of(&page.document.language);
    let rank = |word: &str| frequencies.as_ref().and_then(|frequencies| frequencies.zipf(word));
    let knows = |word: &str| spellers.iter().any(|speller| speller.knows(word).unwrap_or(true)) || rank(word).is_some();
    let bare = word.strip_suffix("'s").unwrap_or(word);
    let is_fine = bare.chars().count() < SHORTEST || knows(bare) || page.accepts_word(bare);
    if is_fine || is_derived(bare, knows) || is_variant(bare, page.language(), knows) || is_term(page, bare) {
        return None;
    }
    let is_common = |part: &str| rank(part).is_some_and(|rank| rank >= GLUED);
    glued(bare, knows, is_common).filter(|_| !builds_words(page.language())).or_else(|| {
        // The commonest word is the likeliest.
        let weigh = |near: &str| {
            let is_likely = frequencies.is_none() || bare.chars().count() >= LONG || is_term(page, near);
            rank(near).or(is_likely.then_some(0.0))
        };
        let near = spellers.iter().filter_map(|speller| speller.nearest(bare, letters(page.language()), weigh));
        let likelier = |one: &String, other: &String| weigh(other).partial_cmp(&weigh(one)).map(|order| order.then_with(|| one.cmp(other)));
        near.min_by(|one, other| likelier(one, other).unwrap_or_else(|| one.cmp(other)))
    })
}

/// Whether a known term of the language holds the word, the project's own among them.
fn is_term(page: &PageCheck<'_>, word: &str) -> bool {
    let known = Lexicon::of(&page.document.language).into_iter().chain(page.glossary);
    known.into_iter().any(|lexicon| lexicon.has_part(word))
}

/// Small letters only, not part of an address, a code, a quotation or a link.
fn is_judged(block: &Block, range: TextRange) -> bool {
    let text = block.passage.text();
    let word = block.passage.slice(range);
    let joins = |c: char| "@/\\_.#+&=-‑".contains(c);
    let is_part = text[..range.start as usize].ends_with(joins)
        || (text[range.end as usize..].starts_with(joins) && text[range.end as usize + 1..].starts_with(char::is_alphanumeric));
    let is_plain = word.chars().all(|c| c.is_lowercase() || matches!(c, '\'' | '’'));
    let is_marked = block.passage.is_marked(range, |kind| matches!(kind, MarkKind::Code | MarkKind::Variable | MarkKind::Emphasis));
    is_plain && !is_part && !is_marked && !is_quoted(text, range)
}
