//! Sentences in which nobody acts: “should be taken”, “is given”.

use crate::config::Level;
use crate::document::Block;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule, Setting, Value};
use crate::source::Span;
use crate::text::{Sentence, TextRange, lower};
use rustc_hash::FxHashSet;
use std::sync::LazyLock;

pub(super) static RULE: Rule = Rule {
    code: "passive-voice",
    group: Group::Language,
    severity: Level::Advice,
    docs: include_str!("passive_voice.md"),
    languages: &["en"],
    fixable: false,
    settings: &[Setting { name: "most-percent", default: Value::Number(15.0) }],
    check: Check::Page(Pages::Every, check),
};

/// Participles that do not end in `-ed`.
static IRREGULAR: LazyLock<FxHashSet<&str>> = LazyLock::new(|| include_str!("passive_voice_irregular.txt").lines().collect());
/// Participles that say how something is, not what is done to it.
static ADJECTIVES: LazyLock<FxHashSet<&str>> = LazyLock::new(|| include_str!("passive_voice_adjectives.txt").lines().collect());
/// Fewer sentences have no share worth naming.
const FEWEST_SENTENCES: usize = 10;

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let most = findings.number("most-percent");
    let mut told: Vec<Span> = Vec::new();
    let mut sentences = 0;
    for (block, sentence) in page.sentences() {
        sentences += 1;
        let Some((range, is_instruction)) = passive(block, sentence) else { continue };
        let span = block.passage.span(range);
        if is_instruction {
            let words = block.passage.slice(range);
            let finding = Finding::new(span, format!("“{words}” does not say who is to do it"));
            findings.add(finding.help("write it as an order to the reader, or name who does it"));
        } else {
            told.push(span);
        }
    }
    let share = 100.0 * told.len() as f64 / f64::from(u32::try_from(sentences.max(1)).unwrap_or(u32::MAX));
    let Some((first, rest)) = told.split_first().filter(|_| sentences >= FEWEST_SENTENCES && share > most) else { return };
    let mut finding = Finding::new(*first, format!("{} of {sentences} sentences do not say who acts (passive voice)", told.len()));
    for span in rest {
        finding = finding.label(*span, "passive");
    }
    findings.add(finding.help("name who acts: “you”, “we”, “the doctor”"));
}

/// A form of “be” with a participle, and whether it tells somebody to do something (“must be taken”).
fn passive(block: &Block, sentence: &Sentence) -> Option<(TextRange, bool)> {
    let words = block.passage.words_of(sentence);
    let lower = |at: usize| lower(block.passage.slice(words[at]));
    for at in 0..words.len() {
        // “Is”, “are”, “was”, “be” and their kin are short and begin with one of four letters.
        let first = block.passage.text().as_bytes()[words[at].start as usize];
        if words[at].len() > 5 || !matches!(first.to_ascii_lowercase(), b'i' | b'a' | b'w' | b'b') {
            continue;
        }
        let word = lower(at);
        if !matches!(&*word, "is" | "are" | "was" | "were" | "be" | "been" | "being") {
            continue;
        }
        let next = (at + 1..words.len().min(at + 4)).find(|&at| !is_adverb(&lower(at)));
        let Some(participle) = next.filter(|&at| is_participle(&lower(at))) else { continue };
        let before = |count: usize| at.checked_sub(count).map(lower);
        let is_denied = before(1).as_deref() == Some("not");
        let modal = before(if is_denied { 2 } else { 1 });
        let is_instruction = word == "be"
            && matches!(modal.as_deref(), Some("should" | "must" | "shall" | "to"))
            && (modal.as_deref() != Some("to") || matches!(before(2).as_deref(), Some("need" | "needs" | "has" | "have" | "ought")));
        let start = if is_instruction { at.saturating_sub(if is_denied { 2 } else { 1 }) } else { at };
        return Some((TextRange { start: words[start].start, end: words[participle].end }, is_instruction));
    }
    None
}

fn is_adverb(word: &str) -> bool {
    word.ends_with("ly")
        || matches!(
            word,
            "not" | "also" | "often" | "then" | "always" | "never" | "now" | "still" | "sometimes" | "first" | "being" | "been"
        )
}

fn is_participle(word: &str) -> bool {
    let is_regular = word.len() > 4 && word.ends_with("ed") && !word.ends_with("eed");
    (is_regular || IRREGULAR.contains(word)) && !ADJECTIVES.contains(word)
}
