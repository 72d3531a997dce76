//! Words that announce a link that is not there.

use crate::config::Level;
use crate::lint::words::{AnyWord, words_of};
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use std::sync::LazyLock;

pub(super) static RULE: Rule = Rule {
    code: "lost-link",
    group: Group::Accessibility,
    severity: Level::Warning,
    docs: include_str!("lost_link.md"),
    languages: &["en", "es", "fr", "de", "pt"],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

/// How sentences start that announce a link at their end, by language.
const WORDS: &str = include_str!("lost_link.txt");
static ANY: LazyLock<AnyWord> = LazyLock::new(|| AnyWord::of(WORDS, |word| word.trim_end_matches('$')));

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let document = page.document;
    for (at, block) in document.prose() {
        let folded = page.folded(block);
        let text = folded.searched();
        if !ANY.stands_in(text, &document.language) {
            continue;
        }
        // Any link or address in the paragraph may be the one that was announced.
        let has_target = [at, at + 1].into_iter().any(|block| !document.links_of(block).is_empty())
            || ["http", "www.", "@", ".org", ".com", ".gov", ".net", ".edu", ".uk", ".int"].iter().any(|part| text.contains(part))
            || document.blocks.get(at + 1).is_some_and(|next| next.passage.text().contains("http") || next.passage.text().contains("www."));
        if has_target {
            continue;
        }
        for sentence in block.passage.sentences() {
            let own = folded.text[sentence.range.range()].replace('’', "'");
            let found = words_of(WORDS, &document.language).find(|word| match word.strip_suffix('$') {
                Some(end) => own.trim_end_matches(['.', ':', ' ', '!']).ends_with(end),
                None => own.contains(word),
            });
            if let Some(word) = found {
                let finding = Finding::new(
                    block.passage.span(sentence.range),
                    format!("“{}” announces a link, and there is none", word.trim_end_matches('$')),
                );
                findings.add(finding.help("put the link back, or delete the sentence"));
            }
        }
    }
}
