//! Every acronym of a page: where it is used and where the page says what it stands for.

use super::acronyms::{before_acronym, pairs};
use super::content::Content;
use super::fold::fold;
use super::inventory::Place;
use super::lexicon::{AcronymEntry, Kind, Level, Lexicon};
use super::names::{is_citation, is_in_name};
use super::page::Unit;
use crate::language::Language;
use crate::text::{MarkKind, TextRange, just_before};
use std::collections::BTreeMap;

/// An acronym of a page.
#[derive(Clone, Debug)]
pub struct AcronymUse<'a> {
    /// As written, without a plural “s”.
    pub short: String,
    /// Every use, those next to its words among them.
    pub places: Vec<Place>,
    /// Where the page says what it stands for: (the acronym, the words).
    pub definitions: Vec<(Place, Place)>,
    /// What it can stand for; nothing if no list holds it.
    pub meanings: &'a [AcronymEntry],
    /// Whether the author marked its first use as explained (`<abbr>`, a link), or the project's glossary holds it.
    pub is_marked: bool,
    /// Whether nobody needs to be told: everybody knows it, or it is no acronym of this page's language.
    pub is_known: bool,
}

/// The acronyms of a page, by first use.
pub(super) fn acronyms(units: &[Unit<'_>], language: &Language, content: &Content, glossary: Option<&Lexicon>) -> Vec<AcronymUse<'static>> {
    let lexicon = Lexicon::of(language);
    let mut found: BTreeMap<String, AcronymUse<'static>> = BTreeMap::new();
    for (number, unit) in units.iter().enumerate() {
        let text = unit.passage.text();
        if !text.bytes().any(|byte| byte.is_ascii_uppercase()) && !text.contains('(') {
            continue;
        }
        for pair in pairs(text) {
            let short = singular(&text[pair.short.range()]).to_owned();
            let place = |range| Place { unit: number, range };
            let entry = found.entry(short.clone()).or_insert_with(|| new(&short, lexicon));
            entry.definitions.push((place(pair.short), place(pair.long)));
            entry.places.push(place(pair.short));
        }
    }
    for (number, unit) in units.iter().enumerate() {
        let text = unit.passage.text();
        if is_citation(text, content) {
            continue;
        }
        for range in tokens(text) {
            for range in pieces(text, range, &found, lexicon) {
                let short = singular(&text[range.range()]);
                let is_code = unit.passage.is_marked(range, |kind| matches!(kind, MarkKind::Code | MarkKind::Variable));
                if is_code || !found.contains_key(short) && !is_acronym(text, range, lexicon, content) {
                    continue;
                }
                let entry = found.entry(short.to_owned()).or_insert_with(|| new(short, lexicon));
                let place = Place { unit: number, range };
                entry.is_marked |= entry.places.is_empty()
                    && unit
                        .passage
                        .marks()
                        .iter()
                        .any(|mark| matches!(mark.kind, MarkKind::Definition | MarkKind::Link(_)) && mark.range.overlaps(range));
                if entry.places.is_empty() && entry.definitions.is_empty() {
                    entry.is_marked |= is_named_here(text, range)
                        || is_told_here(text, range, entry.meanings, content)
                        || is_second_name(text, range)
                        || is_label(text, range)
                        || stands_for(text, range);
                    if let Some(long) = alias_of(text, range).or_else(|| other_name(text, range)) {
                        entry.definitions.push((place, Place { unit: number, range: long }));
                        entry.places.push(place);
                        continue;
                    }
                }
                if !entry.definitions.iter().any(|(short, long)| overlaps(*short, place) || overlaps(*long, place)) {
                    entry.places.push(place);
                }
            }
        }
    }
    let mut found: Vec<AcronymUse<'static>> = found.into_values().filter(|acronym| !acronym.places.is_empty()).collect();
    for acronym in &mut found {
        acronym.is_marked |= glossary.is_some_and(|glossary| !glossary.find(&fold(&acronym.short)).is_empty());
        acronym.places.sort_unstable();
    }
    found.sort_by_key(|acronym| acronym.places[0]);
    found
}

fn overlaps(one: Place, other: Place) -> bool {
    one.unit == other.unit && one.range.overlaps(other.range)
}

fn new(short: &str, lexicon: Option<&'static Lexicon>) -> AcronymUse<'static> {
    let meanings = lexicon.map_or(&[][..], |lexicon| lexicon.acronym(short));
    let is_everyday = |lexicon: &Lexicon| lexicon.acronym(short).iter().any(|meaning| meaning.level == Level::Everyday);
    // Letters such as “MRI” and “HIV” travel: where a language's own list does not hold them, the English one speaks.
    let is_known =
        if meanings.is_empty() { Lexicon::of(&Language::english()).is_some_and(is_everyday) } else { lexicon.is_some_and(is_everyday) };
    AcronymUse { short: short.to_owned(), places: Vec::new(), definitions: Vec::new(), meanings, is_marked: false, is_known }
}

/// “MRIs”, “MRI’s”: the acronym alone.
fn singular(token: &str) -> &str {
    let base = token.strip_suffix("'s").or(token.strip_suffix("’s")).unwrap_or(token);
    match base.strip_suffix('s') {
        Some(short)
            if short.chars().count() >= 2
                && short.chars().all(|sign| sign.is_uppercase() || sign.is_numeric() || matches!(sign, '-' | '/' | '&')) =>
        {
            short
        }
        _ => base,
    }
}

/// Stretches of letters, digits and the signs that stand inside acronyms, with two capitals at least.
fn tokens(text: &str) -> impl Iterator<Item = TextRange> + '_ {
    let is_inside = |sign: char| sign.is_alphanumeric() || matches!(sign, '-' | '&' | '/' | '’' | '\'');
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            // Capitals are few: from one of them the stretch is found to both sides.
            let capital = at + text.as_bytes()[at..].iter().position(u8::is_ascii_uppercase)?;
            let before = &text[at..capital];
            let run = before.trim_end_matches(is_inside).len();
            let start = at + before.len() - before[run..].trim_start_matches(|sign: char| !sign.is_alphanumeric()).len();
            let length = text[start..].find(|sign| !is_inside(sign)).unwrap_or(text.len() - start);
            at = start + length;
            let token = text[start..at].trim_end_matches(['-', '&', '/', '’', '\'']);
            if token.bytes().filter(u8::is_ascii_uppercase).nth(1).is_some() {
                return Some(TextRange::new(start..start + token.len()));
            }
        }
    })
}

/// A token as one, if a list or the page knows it so, else its parts between hyphens and slashes.
fn pieces(text: &str, token: TextRange, found: &BTreeMap<String, AcronymUse<'_>>, lexicon: Option<&Lexicon>) -> Vec<TextRange> {
    let whole = singular(&text[token.range()]);
    let is_known = |short: &str| found.contains_key(short) || lexicon.is_some_and(|lexicon| !lexicon.acronym(short).is_empty());
    if !whole.contains(['-', '/']) || is_known(whole) {
        return vec![token];
    }
    let mut at = token.range().start;
    let mut parts = Vec::new();
    for part in text[token.range()].split(['-', '/']) {
        if !part.is_empty() {
            parts.push(TextRange::new(at..at + part.len()));
        }
        at += part.len() + 1;
    }
    // “HLA-B27”, “IL-2”: a code, of which no part is an acronym of its own.
    let has_digits = parts.iter().skip(1).any(|part| text[part.range()].contains(|sign: char| sign.is_ascii_digit()));
    if has_digits { Vec::new() } else { parts }
}

/// “glomerular filtration rate, or GFR”, “peritoneal dialysis, also called PD”: the words before it.
fn alias_of(text: &str, range: TextRange) -> Option<TextRange> {
    let before = text[..range.range().start].trim_end();
    let joint = [
        "also called",
        "also known as",
        "sometimes called",
        "often called",
        "commonly called",
        "usually called",
        "better known as",
        "called",
        "known as",
        "referred to as",
        "also referred to as",
        "abbreviated as",
        "abbreviated to",
        "abbreviated",
        "or simply",
        "in short",
        "or",
        "–",
        "—",
    ]
    .iter()
    .find_map(|joint| without_article(before).strip_suffix(joint))?;
    before_acronym(text, joint.trim_end_matches([' ', ',']).len(), &text[range.range()])
}

/// “known as a” without the article.
fn without_article(before: &str) -> &str {
    let bare = ["a", "an", "the"].iter().find_map(|article| before.strip_suffix(article)).filter(|rest| rest.ends_with(' '));
    bare.map_or(before, str::trim_end)
}

const NAMES: [&str; 4] = ["called", "known as", "referred to as", "abbreviated"];
const REACH: usize = 80; // Bytes before an acronym in which such a word can stand.

/// “dual-energy absorptiometry, sometimes called a DXA or DEXA scan”, “a hydroxy acid scan, HIDA scan”: the words before the
/// other name, or before the comma where the same noun stands after both.
fn other_name(text: &str, range: TextRange) -> Option<TextRange> {
    let before = text[..range.range().start].trim_end();
    if let Some(rest) = before.strip_suffix(" or") {
        let start = rest.rfind(' ')? + 1;
        let other = &rest[start..];
        let is_acronym = other.chars().filter(|sign| sign.is_uppercase()).count() >= 2;
        let at = u32::try_from(start).ok()?;
        return is_acronym.then(|| alias_of(text, TextRange { start: at, end: at + u32::try_from(other.len()).ok()? }))?;
    }
    let words = before.strip_suffix(',')?;
    // “sometimes called hemoglobin A1c, HbA1c, or …”
    let clause = just_before(words, words.len(), REACH).rsplit(['.', ';', ':']).next().unwrap_or_default();
    if let Some(long) =
        NAMES.iter().any(|name| clause.contains(&format!("{name} "))).then(|| before_acronym(text, words.len(), &text[range.range()]))
    {
        return long;
    }
    let noun = text[range.range().end..].trim_start().split(|sign: char| !sign.is_alphanumeric()).next().filter(|noun| !noun.is_empty())?;
    let long = words.strip_suffix(noun)?.trim_end();
    before_acronym(text, long.len(), &text[range.range()])
}

/// What stands before the brackets in which an acronym stands alone.
fn before_brackets(text: &str, range: TextRange) -> Option<&str> {
    let before = text[..range.range().start].strip_suffix('(')?;
    text[range.range().end..].starts_with(')').then_some(before)
}

/// “a blood clot in the leg (DVT)”: alone in brackets after plain words for what it stands for.
fn is_told_here(text: &str, range: TextRange, meanings: &[AcronymEntry], content: &Content) -> bool {
    let Some(before) = before_brackets(text, range).filter(|_| !meanings.is_empty()) else { return false };
    let clause = just_before(before, before.len(), REACH).rsplit(['.', ';', ':', ',']).next().unwrap_or_default();
    let said = content.stems(&fold(clause));
    meanings.iter().any(|meaning| {
        let plain = content.stems(&fold(meaning.plain));
        let shared = plain.iter().filter(|stem| said.contains(stem)).count();
        shared > 0 && shared >= plain.len().min(2)
    })
}

/// “postural orthostatic tachycardia (POTS)”: alone in brackets after words that begin with its letters, not all of them spelled out.
fn is_named_here(text: &str, range: TextRange) -> bool {
    let Some(before) = before_brackets(text, range) else { return false };
    let first = text[range.range()].chars().next();
    let initials: Vec<char> =
        before.split_whitespace().rev().take(8).filter_map(|word| word.chars().next()?.to_uppercase().next()).collect();
    let shared = text[range.range()].chars().filter(|sign| initials.contains(sign)).count();
    first.is_some_and(|first| initials.contains(&first)) && shared * 2 > range.len()
}

/// “end-stage kidney disease, sometimes called ESRD”, “also called end-stage kidney disease or ESRD”: another name of what was named
/// before, whether its letters are those of the words or not.
fn is_second_name(text: &str, range: TextRange) -> bool {
    let before = without_article(text[..range.range().start].trim_end());
    let names = |words: &str| NAMES.iter().any(|name| words.ends_with(name));
    let clause = || {
        let clause = before.strip_suffix(" or")?;
        just_before(clause, clause.len(), REACH).rsplit(['.', ';', ':']).next()
    };
    let calls = |clause: &str| NAMES.iter().any(|name| clause.contains(&format!("{name} ")));
    names(before) || clause().is_some_and(calls)
}

/// “LDL stands for low-density lipoproteins”.
fn stands_for(text: &str, range: TextRange) -> bool {
    let after = text[range.range().end..].trim_start();
    ["stands for ", "is short for ", "means "].iter().any(|joint| after.starts_with(joint))
}

/// “NIH: National Cancer Institute”: a label before a name.
fn is_label(text: &str, range: TextRange) -> bool {
    let after = text[range.range().end..].strip_prefix(':').map(str::trim_start);
    text[..range.range().start].trim().is_empty() && after.is_some_and(|after| after.starts_with(char::is_uppercase))
}

/// From this frequency on (Zipf), four letters and more in capitals are a word, such as “STOP”; below it, “SABA” is an acronym.
const WORD_IN_CAPITALS: f64 = 3.5;

const UNITS: [&str; 14] = ["IU", "KB", "MB", "GB", "TB", "PM", "AM", "MHZ", "GHZ", "KG", "ML", "MG", "CM", "MM"];

/// Whether a token that no definition names is an acronym: capitals, and no Roman number, unit, gene or shouted word.
fn is_acronym(text: &str, range: TextRange, lexicon: Option<&Lexicon>, content: &Content) -> bool {
    let short = singular(&text[range.range()]);
    let signs = short.chars().filter(|sign| sign.is_alphanumeric()).count();
    let capitals = short.chars().filter(|sign| sign.is_uppercase()).count();
    if UNITS.contains(&short) || is_time_zone(text, range) || is_state(text, range) {
        return false;
    }
    if lexicon.is_some_and(|lexicon| !lexicon.acronym(short).is_empty()) {
        return !is_shouted(text, range, short, content);
    }
    capitals >= 2
        && (2..=8).contains(&signs)
        && capitals == signs
        && !short.chars().all(|sign| matches!(sign, 'I' | 'V' | 'X'))
        && !is_address(text, range)
        && !is_gene(text, range)
        && !is_brand(text, range, lexicon)
        && !is_spelling(text, range)
        && !is_in_name(text, range)
        && !is_shouted(text, range, short, content)
        && (signs < 4 || content.zipf(&short.to_lowercase()).is_none_or(|zipf| zipf < WORD_IN_CAPITALS))
        && (signs > 3 || content.zipf(&short.to_lowercase()).is_none_or(|zipf| zipf < 5.0))
}

/// “8:00 to 4:30 ET”, “5pm GMT”: the zone of a time.
fn is_time_zone(text: &str, range: TextRange) -> bool {
    const ZONES: [&str; 20] = [
        "ET", "CT", "MT", "PT", "EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT", "GMT", "BST", "CET", "CEST", "IST", "UTC", "AEST",
        "AEDT",
    ];
    let before = text[..range.range().start].trim_end().trim_end_matches(['(', ',']).trim_end();
    ZONES.contains(&&text[range.range()])
        && (before.ends_with(|sign: char| sign.is_ascii_digit())
            || ["am", "pm", "AM", "PM", "a.m.", "p.m."].iter().any(|half| before.ends_with(half)))
}

/// “Winchester, VA”, “Baltimore, MD 21201”: a state behind a place.
fn is_state(text: &str, range: TextRange) -> bool {
    let Some(place) = text[..range.range().start].strip_suffix(", ") else { return false };
    let is_place = place
        .rsplit(' ')
        .next()
        .is_some_and(|word| word.len() > 2 && word.starts_with(char::is_uppercase) && word.ends_with(char::is_lowercase));
    let after = text[range.range().end..].trim_start();
    range.len() == 2
        && is_place
        && (after.is_empty() || after.starts_with(|sign: char| sign.is_ascii_digit() || matches!(sign, '.' | ';' | '|' | ')')))
}

/// “the letters PHOS”: letters as such.
fn is_spelling(text: &str, range: TextRange) -> bool {
    let before = text[..range.range().start].trim_end().trim_end_matches(['“', '"', '‘']).trim_end();
    ["letters", "letter", "word", "words"].iter().any(|word| before.ends_with(word))
}

/// “1-800-CALL-NOW”, “www.NIH.gov”, “AB12 3CD”: parts of addresses and numbers.
fn is_address(text: &str, range: TextRange) -> bool {
    let before = &text[..range.range().start];
    let after = &text[range.range().end..];
    let digit = |sign: char| sign.is_ascii_digit();
    // “1825 K Street NW”: a part of a town.
    let is_quarter = matches!(&text[range.range()], "NW" | "NE" | "SW" | "SE")
        && ["Street", "St", "St.", "Avenue", "Ave", "Ave.", "Road", "Rd", "Rd.", "Drive", "Dr.", "Boulevard", "Blvd.", "Lane"]
            .iter()
            .any(|way| before.trim_end().trim_end_matches(',').ends_with(way));
    is_quarter
        || before.ends_with(['@', '.', '-', '_', '/', '#']) && !before.ends_with(". ")
        || before.ends_with(digit)
        || after.starts_with(['@', '_', '#'])
        || after.starts_with('.') && after[1..].starts_with(char::is_alphanumeric)
        || after.starts_with('-') && after[1..].starts_with(digit)
}

/// “mutations in the HFE gene”: the sign of a gene is its name.
fn is_gene(text: &str, range: TextRange) -> bool {
    let next = text[range.range().end..].trim_start().split(|sign: char| !sign.is_alphabetic()).next();
    matches!(next, Some("gene" | "genes"))
}

/// “adalimumab (HUMIRA)”: the name under which a medicine is sold.
fn is_brand(text: &str, range: TextRange, lexicon: Option<&Lexicon>) -> bool {
    const LEAST: usize = 5; // Letters.
    let Some(before) = text[..range.range().start].strip_suffix('(').map(str::trim_end) else { return false };
    let name = fold(before.rsplit(' ').next().unwrap_or_default());
    let is_medicine = |lexicon: &Lexicon| {
        lexicon.find(&name).iter().any(|hit| hit.range.len() == name.len() && lexicon.entry(hit.value).kind == Kind::Medicine)
    };
    text[range.range()].len() >= LEAST && lexicon.is_some_and(is_medicine)
}

/// Whether a word is in capitals because its neighbours are.
fn is_shouted(text: &str, range: TextRange, short: &str, content: &Content) -> bool {
    let shouts = |word: &str| {
        let letters: Vec<char> = word.chars().filter(|sign| sign.is_alphabetic()).collect();
        letters.len() >= 3
            && letters.iter().all(|letter| letter.is_uppercase())
            && content.zipf(&word.trim_matches(|sign: char| !sign.is_alphabetic()).to_lowercase()).is_some()
    };
    let before = text[..range.range().start].split_whitespace().next_back();
    let after = text[range.range().end..].split_whitespace().find(|word| word.contains(char::is_alphabetic));
    let neighbours = [before, after].into_iter().flatten().filter(|word| *word != short);
    neighbours.clone().any(shouts)
}
