//! “Can’t”, “don’t”, “should’ve”: short forms that people misread.

use crate::config::Level;
use crate::diagnostic::Severity;
use crate::lint::dose::is_dose_text;
use crate::lint::wording::is_quoted;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::text::TextRange;

pub(super) static RULE: Rule = Rule {
    code: "negative-contraction",
    group: Group::Language,
    severity: Level::Advice,
    docs: include_str!("negative_contraction.md"),
    languages: &["en"],
    fixable: true,
    settings: &[],
    check: Check::Page(Pages::Every, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    for (block, sentence) in page.sentences().filter(|(block, _)| page.bytes(block).has_any(&APOSTROPHES)) {
        let words = block.passage.words_of(sentence);
        for (at, range) in words.iter().enumerate() {
            let word = block.passage.slice(*range);
            if !word.contains(['\'', '’']) {
                continue;
            }
            let Some(full) = in_full(&word.to_lowercase().replace('’', "'")) else { continue };
            if is_quoted(block.passage.text(), *range) {
                continue;
            }
            let full = if word.starts_with(char::is_uppercase) { full[..1].to_uppercase() + &full[1..] } else { full };
            let span = block.passage.span(TextRange { start: range.start, end: range.end });
            let mut finding =
                Finding::new(span, format!("“{word}” is often misread, with or without its “not”")).help(format!("write “{full}”"));
            // “Why don’t you” is no “why do not you”.
            let next = words.get(at + 1).map(|range| block.passage.slice(*range).to_lowercase());
            if !next.is_some_and(|next| matches!(next.as_str(), "you" | "i" | "he" | "she" | "it" | "we" | "they" | "the" | "your")) {
                finding = finding.fix(span, full);
            }
            let is_dose = is_dose_text(block.passage.slice(sentence.range), &page.document.language);
            findings.add(if is_dose { finding.severity(Severity::Error) } else { finding });
        }
    }
}

/// A straight apostrophe, and the first byte of a curly one.
const APOSTROPHES: [u8; 2] = [b'\'', 0xe2];

fn in_full(word: &str) -> Option<String> {
    match word {
        "can't" => return Some("cannot".into()),
        "won't" => return Some("will not".into()),
        "shan't" => return Some("shall not".into()),
        "should've" | "could've" | "would've" | "might've" | "must've" => return Some(word.replace("'ve", " have")),
        _ => {}
    }
    let verb = word.strip_suffix("n't")?;
    let known =
        ["do", "does", "did", "is", "are", "was", "were", "has", "have", "had", "should", "could", "would", "must", "need", "might"];
    known.contains(&verb).then(|| format!("{verb} not"))
}
