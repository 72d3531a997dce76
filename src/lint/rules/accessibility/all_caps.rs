//! Words in capitals.

use crate::config::Level;
use crate::lint::words::words_of;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::text::TextRange;

pub(super) static RULE: Rule = Rule {
    code: "all-caps",
    group: Group::Accessibility,
    severity: Level::Warning,
    docs: include_str!("all_caps.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Every, check),
};

/// Words that are shouted and are no acronyms, by language.
const SHOUTED: &str = include_str!("all_caps.txt");

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    for block in page.readable() {
        let passage = &block.passage;
        let words = passage.words();
        let mut at = 0;
        while at < words.len() {
            // A comma or another mark parts what is listed from what is shouted.
            let follows =
                |word: usize| word == at || passage.text()[words[word - 1].range().end..words[word].range().start].trim().is_empty();
            let run = (at..words.len()).take_while(|word| is_capitals(passage.slice(words[*word])) && follows(*word)).count();
            let shouted: Vec<&str> = words[at..at + run].iter().map(|word| passage.slice(*word)).collect();
            if is_shouted(&shouted, page) {
                let range = TextRange { start: words[at].start, end: words[at + run - 1].end };
                let text = passage.slice(range);
                // Capitals over a line that is a heading in all but markup are that rule's as well; both are to be changed.
                let finding = Finding::new(passage.span(range), format!("“{text}” is in capitals"));
                findings.add(finding.help("write it in small letters; make it bold if it is a warning"));
            }
            at += run.max(1);
        }
    }
}

fn is_capitals(word: &str) -> bool {
    word.chars().all(|c| !c.is_lowercase())
        && word.chars().filter(|c| c.is_uppercase()).count() >= 2
        && !word.contains(|c: char| c.is_numeric() || c == '.')
}

/// Three words, two with one longer than acronyms are, or one that is known to be shouted.
/// “NHS UK”, “HIV RNA” and “TRICARE” are acronyms.
fn is_shouted(words: &[&str], page: &PageCheck<'_>) -> bool {
    let longest = words.iter().map(|word| word.chars().count()).max().unwrap_or(0);
    let is_shouted = match words {
        [] => false,
        [word] => is_ordinary(word, page),
        [_, _] => longest >= 5 && words.iter().any(|word| word.chars().count() >= 7 || is_ordinary(word, page)),
        _ => longest >= 4,
    };
    let is_name = || page.document.title().is_some_and(|title| words.iter().all(|word| title.contains(*word)));
    is_shouted && !is_name()
}

fn is_ordinary(word: &str, page: &PageCheck<'_>) -> bool {
    let small = word.to_lowercase();
    words_of(SHOUTED, &page.document.language).any(|known| known == small)
}
