//! Two negatives where one positive would do.

use crate::config::Level;
use crate::diagnostic::Severity;
use crate::document::Block;
use crate::lint::phrases::List;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::text::{Sentence, TextRange, lower};
use std::sync::LazyLock;

pub(super) static RULE: Rule = Rule {
    code: "double-negative",
    group: Group::Language,
    severity: Level::Warning,
    docs: include_str!("double_negative.md"),
    languages: &["en", "es", "fr", "de", "pt"],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Every, check),
};

static DENIED: LazyLock<List> = LazyLock::new(|| {
    List::new(&[
        ("en", include_str!("double_negative.en.tsv")),
        ("es", include_str!("double_negative.es.tsv")),
        ("fr", include_str!("double_negative.fr.tsv")),
        ("de", include_str!("double_negative.de.tsv")),
        ("pt", include_str!("double_negative.pt.tsv")),
    ])
});

/// Words that start a new clause, whose negative is its own.
const CLAUSE: [&str; 25] = [
    "if", "when", "because", "that", "and", "or", "but", "who", "which", "so", "as", "while", "although", "until", "since", "where",
    "whether", "then", "than", "to", "even", "though", "what", "how", "why",
];

const AUXILIARIES: [&str; 20] = [
    "do", "does", "did", "is", "are", "was", "were", "has", "have", "had", "can", "will", "should", "may", "must", "might", "could",
    "would", "be", "am",
];

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    for block in page.readable() {
        let denied = DENIED.find(page, block);
        for range in &denied {
            let words = block.passage.slice(*range);
            findings
                .add(Finding::new(block.passage.span(*range), format!("“{words}” says yes with two negatives")).help("say it as a yes"));
        }
        if page.language() != "en" {
            continue;
        }
        for sentence in block.passage.sentences().iter().filter(|sentence| !denied.iter().any(|range| sentence.range.contains(*range))) {
            if let Some((range, is_condition)) = two_negatives(block, sentence) {
                let finding = Finding::new(block.passage.span(range), "this clause has two negatives");
                let finding = finding.help("say what the reader should do, or what is so, without a negative");
                findings.add(if is_condition { finding.severity(Severity::Advice) } else { finding });
            }
        }
    }
}

fn is_negative(word: &str) -> bool {
    matches!(word, "not" | "never" | "cannot" | "without" | "nobody" | "nothing" | "none") || word.ends_with("n't") || word.ends_with("n’t")
}

/// Whether a word in any case has the first or last letter of a negative.
fn may_be_negative(word: &str) -> bool {
    let letter = |byte: Option<&u8>| byte.map_or(0, u8::to_ascii_lowercase);
    matches!(letter(word.as_bytes().first()), b'n' | b'c' | b'w') || letter(word.as_bytes().last()) == b't'
}

/// Two negatives in one clause, or “do not … unless”; whether it is the second.
fn two_negatives(block: &Block, sentence: &Sentence) -> Option<(TextRange, bool)> {
    // Most sentences deny nothing.
    let is_denial = |word: &str| may_be_negative(word) && is_negative(&lower(word));
    if !block.passage.words_of(sentence).iter().any(|range| is_denial(block.passage.slice(*range))) {
        return None;
    }
    let mut open: Option<TextRange> = None;
    let mut end = sentence.range.start;
    let mut before = String::new();
    for range in block.passage.words_of(sentence) {
        let word = block.passage.slice(*range).to_lowercase().replace('’', "'");
        let is_parted = block.passage.slice(TextRange { start: end, end: range.start }).contains([',', ';', ':', '(', '—', '–']);
        end = range.end;
        let both = |open: TextRange| TextRange { start: open.start, end: range.end };
        if let Some(first) = open.filter(|_| word == "unless") {
            return Some((both(first), true));
        }
        if is_parted || CLAUSE.contains(&word.as_str()) {
            open = None;
        }
        let is_negative = is_negative(&word);
        // A second verb with its own “not” is a second clause, though nothing marks its start.
        let is_own_clause = word == "cannot" || word.ends_with("n't") || (word == "not" && AUXILIARIES.contains(&before.as_str()));
        before.clone_from(&word);
        match open {
            Some(_) if is_negative && is_own_clause => open = Some(*range),
            Some(first) if is_negative => return Some((both(first), word == "without")),
            None if is_negative && word != "without" => open = Some(*range),
            _ => {}
        }
    }
    None
}
