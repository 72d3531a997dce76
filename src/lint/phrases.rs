//! Rules that are lists of phrases: a table a language, and one pass over a page for all of them.
//!
//! A table is tab-separated: `phrase`, `write`, `unless`. A phrase matches whole words in any case; one that ends with `*`
//! matches words that start with it; one that starts with `=` matches only as written. `write` says what to write instead.
//! `unless` lists, separated by `; `, what makes the phrase fine if it stands in the same sentence.

use super::finding::{Finding, Findings};
use super::page::PageCheck;
use super::rule::{Check, Rule};
use super::rules::RULES;
use super::settings::Settings;
use crate::diagnostic::Diagnostic;
use crate::document::{Block, BlockKind};
use crate::language::Language;
use crate::text::{MarkKind, TextRange};
use daachorse::{CharwiseDoubleArrayAhoCorasick, CharwiseDoubleArrayAhoCorasickBuilder, MatchKind};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// What a rule of phrases finds and says.
#[derive(Debug)]
pub struct Phrases {
    /// Its tables: (language, text of the table).
    pub tables: &'static [(&'static str, &'static str)],
    /// The finding's message, with `{}` for the words that were found.
    pub message: &'static str,
    /// What to do where the table does not say what to write.
    pub help: &'static str,
    /// Where to look.
    pub places: Places,
}

/// Where phrases are looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Places {
    /// Everywhere a reader reads.
    Everywhere,
    /// In prose only: not in headings and cells.
    Prose,
    /// In headings only.
    Headings,
}

struct Entry {
    rule: &'static Rule,
    phrases: &'static Phrases,
    /// How the phrase is written in the table, without its signs.
    phrase: String,
    write: &'static str,
    unless: Vec<String>,
    is_prefix: bool,
    is_exact: bool,
}

/// All phrases of one language.
struct Matcher {
    automaton: CharwiseDoubleArrayAhoCorasick<u32>,
    /// The entries of each pattern: one phrase may belong to several rules.
    entries: Vec<Vec<Entry>>,
}

type LazyMatcher = LazyLock<Option<Matcher>, Box<dyn FnOnce() -> Option<Matcher> + Send>>;

/// Built for a language when its first page comes.
static MATCHERS: LazyLock<BTreeMap<&'static str, LazyMatcher>> = LazyLock::new(|| {
    let languages: BTreeSet<&'static str> = tables().map(|(_, _, language, _)| language).collect();
    let lazily = |language: &'static str| -> LazyMatcher { LazyLock::new(Box::new(move || build(language))) };
    languages.into_iter().map(|language| (language, lazily(language))).collect()
});

fn tables() -> impl Iterator<Item = (&'static Rule, &'static Phrases, &'static str, &'static str)> {
    RULES.iter().copied().flat_map(|rule| {
        let phrases = match rule.check {
            Check::Phrases(phrases) => Some(phrases),
            _ => None,
        };
        phrases.into_iter().flat_map(move |phrases| phrases.tables.iter().map(move |(language, table)| (rule, phrases, *language, *table)))
    })
}

fn build(language: &str) -> Option<Matcher> {
    let mut by_pattern: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    let mut entries: Vec<Option<Entry>> = Vec::new();
    for (rule, phrases, _, table) in tables().filter(|(_, _, of, _)| *of == language) {
        for line in table.lines().skip(1).filter(|line| !line.trim().is_empty()) {
            let entry = entry_of(rule, phrases, line);
            by_pattern.entry(fold(&entry.phrase)).or_default().push(entries.len());
            entries.push(Some(entry));
        }
    }
    let patterns: Vec<(String, u32)> = by_pattern.keys().cloned().zip(0..).collect();
    let grouped = by_pattern.into_values().map(|places| places.into_iter().filter_map(|at| entries[at].take()).collect()).collect();
    let builder = CharwiseDoubleArrayAhoCorasickBuilder::new().match_kind(MatchKind::Standard);
    let automaton = builder.build_with_values(patterns).ok()?;
    Some(Matcher { automaton, entries: grouped })
}

fn entry_of(rule: &'static Rule, phrases: &'static Phrases, line: &'static str) -> Entry {
    let mut cells = line.split('\t').map(str::trim);
    let written = cells.next().unwrap_or_default();
    let write = cells.next().unwrap_or_default();
    let unless = cells.next().unwrap_or_default();
    let exact = written.strip_prefix('=');
    let word = exact.unwrap_or(written);
    let prefix = word.strip_suffix('*');
    Entry {
        rule,
        phrases,
        phrase: prefix.unwrap_or(word).to_owned(),
        write,
        unless: unless.split(';').map(|part| fold(part.trim())).filter(|part| !part.is_empty()).collect(),
        is_prefix: prefix.is_some(),
        is_exact: exact.is_some(),
    }
}

/// Lower case and straight apostrophes, byte for byte where the lower-case letter is as long as the other; offsets hold.
fn fold(text: &str) -> String {
    text.chars()
        .map(|c| {
            let mut lower = c.to_lowercase();
            match (lower.next(), lower.next()) {
                (Some(small), None) if small.len_utf8() == c.len_utf8() => small,
                _ => c,
            }
        })
        .collect()
}

/// The findings of all phrase rules at one page.
pub(super) fn check(check: &PageCheck<'_>, settings: &Settings, found: &mut Vec<Diagnostic>) {
    let language = &check.document.language;
    let Some(Some(matcher)) = MATCHERS.get(language.base()).map(|lazy| &**lazy) else { return };
    for block in check.readable() {
        check_block(check, block, matcher, settings, found);
    }
}

fn check_block(check: &PageCheck<'_>, block: &Block, matcher: &Matcher, settings: &Settings, found: &mut Vec<Diagnostic>) {
    let text = block.passage.text();
    let folded = fold(text);
    let straight = folded.contains('’').then(|| folded.replace('’', "'"));
    // A curly apostrophe is longer than a straight one: offsets are mapped back by what was shortened before them.
    let back = |at: usize| match &straight {
        None => at,
        Some(straight) => at + 2 * curly_before(&folded, straight, at),
    };
    let looked_at = straight.as_deref().unwrap_or(&folded);
    let mut hits: Vec<(TextRange, &Entry)> = Vec::new();
    for hit in matcher.automaton.find_overlapping_iter(looked_at) {
        let mut range = back(hit.start())..back(hit.end());
        for entry in &matcher.entries[hit.value() as usize] {
            if !settings.is_on(entry.rule) || !wanted(entry.phrases.places, block.kind) {
                continue;
            }
            let whole = is_whole(text, range.clone(), entry.is_prefix, &check.document.language);
            if !whole || (entry.is_exact && text[range.clone()] != entry.phrase) {
                continue;
            }
            if entry.is_prefix {
                range.end += text[range.end..].find(|c: char| !c.is_alphanumeric()).unwrap_or(text.len() - range.end);
            }
            hits.push((TextRange::new(range.clone()), entry));
        }
    }
    // Of overlapping phrases of one rule the longest is meant.
    hits.sort_by_key(|(range, entry)| (entry.rule.code, range.start, std::cmp::Reverse(range.end)));
    let mut last: Option<(&str, TextRange)> = None;
    for (range, entry) in hits {
        if last.is_some_and(|(code, before)| code == entry.rule.code && before.overlaps(range)) {
            continue;
        }
        last = Some((entry.rule.code, range));
        let in_code = block.passage.is_marked(range, |kind| matches!(kind, MarkKind::Code | MarkKind::Variable));
        if in_code || is_fine(block, range, entry, &folded) {
            continue;
        }
        let words = block.passage.slice(range);
        let help = match entry.write {
            "" => entry.phrases.help.to_owned(),
            write if write.starts_with('(') => write.trim_matches(['(', ')']).to_owned(),
            write => format!("write “{write}”"),
        };
        let finding = Finding::new(block.passage.span(range), entry.phrases.message.replace("{}", words)).help(help);
        Findings::new(entry.rule, settings, check.document.source, found).add(finding);
    }
}

fn curly_before(folded: &str, straight: &str, at: usize) -> usize {
    let mut shortened = 0;
    for (place, _) in folded.match_indices('’') {
        if place - 2 * shortened >= at {
            break;
        }
        shortened += 1;
    }
    debug_assert!(straight.len() + 2 * folded.matches('’').count() == folded.len());
    shortened
}

fn wanted(places: Places, kind: BlockKind) -> bool {
    let is_heading = matches!(kind, BlockKind::Heading { .. });
    match places {
        Places::Everywhere => true,
        Places::Prose => !is_heading && !matches!(kind, BlockKind::Cell { .. }),
        Places::Headings => is_heading,
    }
}

/// Whether a hit starts and ends at the ends of words; scripts without spaces have no such ends.
fn is_whole(text: &str, range: std::ops::Range<usize>, is_prefix: bool, language: &Language) -> bool {
    if language.is_unspaced() {
        return true;
    }
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let starts_word = text[range.clone()].starts_with(is_word);
    let ends_word = text[range.clone()].ends_with(is_word);
    let before = !starts_word || !text[..range.start].ends_with(is_word);
    let after = is_prefix || !ends_word || !text[range.end..].starts_with(is_word);
    before && after
}

/// Whether the sentence around a phrase holds one of the words that make it fine.
fn is_fine(block: &Block, range: TextRange, entry: &Entry, folded: &str) -> bool {
    if entry.unless.is_empty() {
        return false;
    }
    let sentence = block.passage.sentences().iter().find(|sentence| sentence.range.overlaps(range));
    let around = sentence.map_or(folded, |sentence| &folded[sentence.range.range()]).replace('’', "'");
    let words = format!(" {} ", around.replace(|c: char| !c.is_alphanumeric() && c != '\'' && c != '-', " "));
    entry.unless.iter().any(|fine| if fine.is_ascii() { words.contains(&format!(" {fine} ")) } else { around.contains(fine.as_str()) })
}
