//! Rules that are lists of phrases: a table a language, and one pass over a page for all of them.
//!
//! A table is tab-separated: `phrase`, `write`, `unless`; its first line names these columns.
//!
//! - A phrase matches whole words in any case. One that ends with `*` matches words that start with it; one that starts with `=`
//!   matches only as written. `[a|b|]` is a choice. `@verb` stands for the forms of an English verb, in `write` too.
//! - `write` says what to write instead: words, alternatives with `|`, an order in brackets, or nothing where the rule's help
//!   says it all. `!words` mean the same in every sentence and may be applied. `-` marks a phrase that is fine, with all in it.
//! - `unless` lists, separated by `; `, what makes the phrase fine: words in the same sentence, `<words` directly before it,
//!   `>words` directly after it.

mod finder;
mod folded;
mod ready;
mod starts;
mod table;
mod tail;

use super::finding::{Finding, Findings};
use super::page::PageCheck;
use super::rule::{Check, Rule, rule};
use super::rules::RULES;
use super::settings::Settings;
use crate::diagnostic::Diagnostic;
use crate::document::{Block, BlockKind};
use crate::language::Language;
use crate::text::{MarkKind, TextRange};
use finder::is_fine;
pub(super) use finder::{Finder, List};
pub(super) use folded::Folded;
use ready::Entry;
use std::collections::BTreeMap;
#[cfg(test)]
use std::collections::BTreeSet;
use std::sync::{LazyLock, OnceLock};
pub(super) use table::fold;
#[cfg(test)]
use table::phrases_of;
use table::{Advice, Phrase};

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

/// A phrase that was found, for a rule that decides from what stands around it.
#[derive(Clone, Copy, Debug)]
pub struct Hit<'a> {
    /// The page.
    pub page: &'a PageCheck<'a>,
    /// The block it stands in.
    pub block: &'a Block,
    /// Where in the block's text.
    pub range: TextRange,
}

/// Whether a phrase is a fault where it stands.
type IsFault = fn(&Hit<'_>) -> bool;

/// A phrase where it stands in the text of a block, with what belongs to it.
pub(super) type Found = (TextRange, &'static Entry);

/// Whose phrases a table of a language holds.
struct Owner {
    rule: &'static Rule,
    phrases: &'static Phrases,
    is_fault: IsFault,
}

/// By the number of each table of a language the rule that has it; none for tables that rules look through by themselves.
type Owners = BTreeMap<u16, Owner>;

/// By language.
static OWNERS: LazyLock<BTreeMap<&'static str, OnceLock<Owners>>> =
    LazyLock::new(|| tables().map(|(_, _, _, language, _)| (language, OnceLock::new())).collect());

type Table = (&'static Rule, &'static Phrases, IsFault, &'static str, &'static str);

fn tables() -> impl Iterator<Item = Table> {
    RULES.iter().copied().flat_map(|rule| {
        let phrases: Option<(&'static Phrases, IsFault)> = match rule.check {
            Check::Phrases(phrases) => Some((phrases, |_| true)),
            Check::PhrasesIf(phrases, is_fault) | Check::PhrasesOnce(phrases, is_fault) => Some((phrases, is_fault)),
            _ => None,
        };
        phrases.into_iter().flat_map(move |(phrases, is_fault)| {
            phrases.tables.iter().map(move |(language, table)| (rule, phrases, is_fault, *language, *table))
        })
    })
}

fn owners(language: &str, finder: &Finder) -> Option<&'static Owners> {
    let own = || tables().filter(|(_, _, _, of, _)| *of == language);
    let owner = |(rule, phrases, is_fault, _, table): Table| (finder.table(table), Owner { rule, phrases, is_fault });
    Some(OWNERS.get(language)?.get_or_init(|| own().map(owner).collect()))
}

/// Makes the phrases of a language ready to be looked for.
pub(super) fn read_tables(language: &Language) {
    Finder::of(language.base());
}

/// The phrases of all rules that stand in the text of a block.
pub(super) fn phrases_in(block: &Block, folded: &Folded, language: &Language) -> Vec<Found> {
    Finder::of(language.base()).map_or_else(Vec::new, |finder| finder.hits(block.passage.text(), folded, language))
}

/// The findings of all phrase rules at one page.
pub(super) fn check(check: &PageCheck<'_>, settings: &Settings, found: &mut Vec<Diagnostic>) {
    let language = check.language();
    let Some(owners) = Finder::of(language).and_then(|finder| owners(language, finder)) else { return };
    if !owners.values().any(|owner| settings.is_on(owner.rule)) {
        return;
    }
    let mut repeats: BTreeMap<(&'static str, String), Vec<Finding>> = BTreeMap::new();
    for block in check.readable() {
        for (hit, owner, phrase) in faults(check, block, owners, settings) {
            let finding = finding(&hit, owner.phrases, phrase);
            if matches!(owner.rule.check, Check::PhrasesOnce(..)) {
                let text = &phrase.text;
                let text = if phrase.tail.is_empty() { text.as_str() } else { &check.folded(block).text[hit.range.range()] };
                repeats.entry((owner.rule.code, text.to_owned())).or_default().push(finding);
            } else {
                Findings::new(owner.rule, settings, check.document.source, found).add(finding);
            }
        }
    }
    for ((code, _), places) in repeats {
        if let (Some(rule), Some(finding)) = (rule(code), Finding::joined(places)) {
            Findings::new(rule, settings, check.document.source, found).add(finding);
        }
    }
}

/// A phrase where it stands, and the table it is of.
type Fault<'a> = (Hit<'a>, &'static Owner, &'static Phrase);

/// The phrases of a block that are faults, of every rule that is on.
fn faults<'a>(page: &'a PageCheck<'a>, block: &'a Block, owners: &'static Owners, settings: &Settings) -> Vec<Fault<'a>> {
    let owned = page.phrases(block).iter().filter_map(|&(range, entry)| Some((range, owners.get(&entry.table)?, &entry.phrase)));
    let is_wanted = |(_, owner, _): &(TextRange, &Owner, &Phrase)| settings.is_on(owner.rule) && wanted(owner.phrases.places, block.kind);
    let mut hits: Vec<(TextRange, &Owner, &Phrase)> = owned.filter(is_wanted).collect();
    // Of overlapping phrases of one rule the longest is meant.
    hits.sort_by_key(|(range, owner, _)| (owner.rule.code, range.start, std::cmp::Reverse(range.end)));
    let mut found = Vec::new();
    let mut last: Option<(&str, TextRange)> = None;
    for (range, owner, phrase) in hits {
        if last.is_some_and(|(code, before)| code == owner.rule.code && before.overlaps(range)) {
            continue;
        }
        let hit = Hit { page, block, range };
        if phrase.advice == Advice::Fine {
            last = Some((owner.rule.code, range));
            continue;
        }
        if is_fine(&hit, &phrase.unless, &page.folded(block).text) || !(owner.is_fault)(&hit) {
            continue;
        }
        last = Some((owner.rule.code, range));
        if !block.passage.is_marked(range, |kind| matches!(kind, MarkKind::Code | MarkKind::Variable)) {
            found.push((hit, owner, phrase));
        }
    }
    found
}

fn finding(hit: &Hit<'_>, phrases: &Phrases, phrase: &Phrase) -> Finding {
    let words = hit.block.passage.slice(hit.range);
    let span = hit.block.passage.span(hit.range);
    let finding = Finding::new(span, phrases.message.replace("{}", words));
    // Markup inside the words would be lost with them.
    let is_plain = hit.page.slice(span) == words;
    match &phrase.advice {
        Advice::Rule | Advice::Fine => finding.help(phrases.help),
        Advice::Order(order) => finding.help(order.clone()),
        Advice::Words(choices) => {
            let quoted: Vec<String> = choices.iter().map(|choice| format!("“{choice}”")).collect();
            let finding = finding.help(format!("write {}", quoted.join(" or ")));
            if choices.len() == 1 && is_plain { finding.suggest(span, in_case_of(words, &choices[0])) } else { finding }
        }
        Advice::Same(same) => {
            let finding = finding.help(format!("write “{same}”"));
            if is_plain { finding.fix(span, in_case_of(words, same)) } else { finding }
        }
    }
}

/// The replacement with a capital where the words had one.
fn in_case_of(words: &str, replacement: &str) -> String {
    let mut signs = replacement.chars();
    match (words.chars().next(), signs.next()) {
        (Some(first), Some(sign)) if first.is_uppercase() => sign.to_uppercase().chain(signs).collect(),
        _ => replacement.to_owned(),
    }
}

fn wanted(places: Places, kind: BlockKind) -> bool {
    let is_heading = matches!(kind, BlockKind::Heading { .. });
    match places {
        Places::Everywhere => true,
        Places::Prose => !is_heading && !matches!(kind, BlockKind::Cell { .. }),
        Places::Headings => is_heading,
    }
}

impl Hit<'_> {
    /// The sentence it stands in; the whole block where sentences are not told apart.
    #[must_use]
    pub fn sentence_range(&self) -> TextRange {
        let sentence = self.block.passage.sentence_at(self.range);
        sentence.map_or(TextRange::new(0..self.block.passage.text().len()), |sentence| sentence.range)
    }

    /// What stands before it in its sentence.
    #[must_use]
    pub fn before(&self) -> &str {
        &self.block.passage.text()[self.sentence_range().start as usize..self.range.start as usize]
    }

    /// What stands after it in its sentence.
    #[must_use]
    pub fn after(&self) -> &str {
        &self.block.passage.text()[self.range.end as usize..self.sentence_range().end as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_has_its_columns_and_no_line_twice() {
        for (rule, _, _, language, table) in tables() {
            assert_eq!(table.lines().next(), Some("phrase\twrite\tunless"), "{} {language}", rule.code);
            let mut seen = BTreeSet::new();
            for line in table.lines().skip(1) {
                let phrases = phrases_of(line);
                assert!(phrases.iter().all(|phrase| !phrase.text.is_empty()), "{} {language}: {line}", rule.code);
                assert!(phrases.is_empty() || seen.insert(line.split('\t').next()), "{} {language} has twice: {line}", rule.code);
            }
        }
    }

    #[test]
    fn only_fixable_rules_have_words_that_may_be_applied() {
        for (rule, _, _, language, table) in tables() {
            let may_be_applied = table.lines().skip(1).flat_map(phrases_of).any(|phrase| matches!(phrase.advice, Advice::Same(_)));
            assert!(rule.fixable || !may_be_applied, "{} {language}", rule.code);
        }
    }
}
