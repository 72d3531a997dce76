//! Pages that talk about patients, not to the reader.

use crate::config::Level;
use crate::lint::phrases::List;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::text::lower;
use std::sync::LazyLock;

pub(super) static RULE: Rule = Rule {
    code: "reader-not-addressed",
    group: Group::Language,
    severity: Level::Advice,
    docs: include_str!("reader_not_addressed.md"),
    languages: &["en", "es", "fr", "de", "pt", "hi", "zh"],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Every, check),
};

static PATIENTS: LazyLock<List> = LazyLock::new(|| List::new(&[("en", include_str!("reader_not_addressed.en.tsv"))]));
/// A shorter page may well do without.
const FEWEST_WORDS: usize = 150;

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let is_for_clinicians = page
        .document
        .front_matter
        .text("audience")
        .is_some_and(|audience| audience.contains("clinic") || audience.contains("professional"));
    if is_for_clinicians {
        return;
    }
    for (_, block) in page.document.prose() {
        for range in PATIENTS.find(page, block) {
            let finding = Finding::new(block.passage.span(range), format!("“{}” talks about the reader", block.passage.slice(range)));
            findings.add(finding.help("speak to the reader: “you”"));
        }
    }
    let words = page.document.prose().flat_map(|(_, block)| block.passage.words().iter().map(move |range| block.passage.slice(*range)));
    let mut count = 0;
    for word in words {
        count += 1;
        if is_address(word, page.language()) {
            return;
        }
    }
    if count >= FEWEST_WORDS {
        let finding = Finding::new(page.document.title_span(), "this page never speaks to its reader");
        findings.add(finding.help("say “you” and “your”: what you may feel, what you can do"));
    }
}

/// Whether a word speaks to the reader; a German “Sie” is only the reader with its capital.
fn is_address(word: &str, language: &str) -> bool {
    if language == "en" {
        return word.get(..3).is_some_and(|start| start.eq_ignore_ascii_case("you"));
    }
    let lower = lower(word);
    let one_of = |words: &[&str]| words.iter().any(|known| lower == *known);
    match language {
        "es" => one_of(&["usted", "ustedes", "su", "sus", "tú", "tu", "tus", "te", "le", "puede", "debe", "consulte", "llame"]),
        "fr" => one_of(&["vous", "votre", "vos", "tu", "ton", "ta", "tes"]),
        "de" => {
            one_of(&["du", "dein", "deine", "deinen", "dir", "dich", "ihr"])
                || ["Sie", "Ihr", "Ihre", "Ihren", "Ihnen", "Ihrem", "Ihrer"].contains(&word)
        }
        "pt" => one_of(&["você", "vocês", "seu", "sua", "seus", "suas", "lhe", "pode", "deve", "consulte"]),
        "hi" => lower.starts_with("आप") || lower.starts_with("अपन"),
        "zh" => word.contains(['你', '您']),
        _ => true,
    }
}
