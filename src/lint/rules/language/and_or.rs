//! Slashes that leave the reader to choose: and/or, word/word.

use crate::config::Level;
use crate::language::unit_at;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::text::{MarkKind, TextRange};

pub(super) static RULE: Rule = Rule {
    code: "and-or",
    group: Group::Language,
    severity: Level::Advice,
    docs: include_str!("and_or.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Every, check),
};

/// “And/or” in the languages that write it, and what to write.
const BOTH: [(&str, &str); 9] = [
    ("and/or", "or"),
    ("y/o", "o"),
    ("et/ou", "ou"),
    ("und/oder", "oder"),
    ("e/ou", "ou"),
    ("e/o", "o"),
    ("en/of", "of"),
    ("och/eller", "eller"),
    ("и/или", "или"),
];

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    for block in page.readable() {
        let text = block.passage.text();
        if !text.contains('/') {
            continue;
        }
        let mut at = 0;
        for piece in text.split_inclusive(char::is_whitespace) {
            let start = at;
            at += piece.len();
            let trimmed = piece.trim_matches(|c: char| !c.is_alphanumeric());
            if trimmed.matches('/').count() != 1 {
                continue;
            }
            let from = start + piece.find(trimmed).unwrap_or(0);
            let range = TextRange::new(from..from + trimmed.len());
            let is_code = block.passage.is_marked(range, |kind| matches!(kind, MarkKind::Code | MarkKind::Variable | MarkKind::Link(_)));
            let lower = trimmed.to_lowercase();
            let both = BOTH.iter().find(|(words, _)| *words == lower);
            if is_code || (both.is_none() && !is_choice(trimmed)) {
                continue;
            }
            let finding = Finding::new(block.passage.span(range), format!("“{trimmed}” leaves the reader to sort out the slash"));
            findings.add(match both {
                Some((_, or)) => finding.help(format!("write “{or}”, or “… {or} both”")),
                None => finding.help("write “and” or “or”"),
            });
        }
    }
}

/// Two words of small letters that are no unit, no pair of pronouns and no address.
fn is_choice(text: &str) -> bool {
    let Some((left, right)) = text.split_once('/') else { return false };
    let is_word = |word: &str| word.chars().count() >= 3 && word.chars().all(|c| c.is_lowercase() || c == '-');
    let is_pronoun = |word: &str| matches!(word, "his" | "her" | "him" | "she" | "hers" | "himself" | "herself");
    let is_unit = |word: &str| unit_at(word).is_some_and(|(_, length)| length == word.len());
    is_word(left) && is_word(right) && !is_pronoun(left) && !is_unit(left) && !is_unit(right) && !matches!(text, "www/http" | "http/https")
}
