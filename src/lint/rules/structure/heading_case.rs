//! A heading In Title Case.

use crate::config::Level;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};

pub(super) static RULE: Rule = Rule {
    code: "heading-case",
    group: Group::Structure,
    severity: Level::Off,
    docs: include_str!("heading_case.md"),
    languages: &["en"],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

/// How many words after the first must start with a capital letter.
const LEAST_WORDS: usize = 2;

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    for block in page.document.blocks.iter().filter(|block| block.is_heading()) {
        let words: Vec<&str> = block.passage.words().iter().map(|word| block.passage.slice(*word)).collect();
        // Short words stay small in Title Case too; capitals throughout are acronyms.
        let longer: Vec<&&str> = words.iter().skip(1).filter(|word| word.chars().count() >= 4).collect();
        let is_large = |word: &str| word.starts_with(char::is_uppercase) && word.contains(char::is_lowercase);
        if longer.len() >= LEAST_WORDS && longer.iter().all(|word| is_large(word)) {
            let finding = Finding::new(block.content, "this heading is in Title Case");
            findings.add(finding.help("write only the first word and names with a capital letter"));
        }
    }
}
