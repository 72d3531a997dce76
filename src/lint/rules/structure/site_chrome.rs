//! Words that belonged to a web site and not to the page.

use crate::config::Level;
use crate::document::{Block, BlockKind};
use crate::lint::words::{folded, words_of};
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::text::MarkKind;

pub(super) static RULE: Rule = Rule {
    code: "site-chrome",
    group: Group::Structure,
    severity: Level::Warning,
    docs: include_str!("site_chrome.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

/// Whole lines that are parts of web sites, by language; one that ends with `*` is how such a line starts.
const WORDS: &str = include_str!("site_chrome.txt");
/// Longer texts are prose that happens to start like this.
const MOST_WORDS: usize = 8;
/// A longer notice is one that somebody wrote for this page.
const MOST_WORDS_OF_NOTICE: usize = 20;

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    for block in &page.document.blocks {
        let is_line = !matches!(block.kind, BlockKind::Cell { .. } | BlockKind::Code | BlockKind::Html);
        if !is_line || block.passage.text().trim().is_empty() {
            continue;
        }
        let text = block.passage.text().trim();
        let message = if is_breadcrumb(block) {
            "this is the path of a web site's menu"
        } else if is_chrome(page, block) || is_copyright(text) {
            "this line belonged to a web site, not to the page"
        } else {
            continue;
        };
        let finding = Finding::new(block.content, format!("{message}: “{text}”")).help("delete the line");
        findings.add(finding.suggest(block.span, ""));
    }
}

/// Whether a heading is a line of a web site, which starts no part of the page.
pub(super) fn is_of_site(page: &PageCheck<'_>, block: &Block) -> bool {
    is_breadcrumb(block) || is_chrome(page, block) || is_copyright(block.passage.text().trim())
}

fn is_chrome(page: &PageCheck<'_>, block: &Block) -> bool {
    if block.passage.words().len() > MOST_WORDS {
        return false;
    }
    let text = folded(block.passage.text());
    let fits = |word: &str| match word.strip_suffix('*') {
        Some(start) => text.strip_prefix(start).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric)),
        None => text == word,
    };
    words_of(WORDS, &page.document.language).any(fits)
}

/// “Copyright 2019”, “© 2019 The Clinic. All rights reserved.”
fn is_copyright(text: &str) -> bool {
    let starts = |sign: &str| text.get(..sign.len()).is_some_and(|start| start.eq_ignore_ascii_case(sign));
    if !["©", "(c) ", "copyright"].iter().any(|sign| starts(sign)) {
        return false;
    }
    let lower = text.to_lowercase();
    let is_sign = |word: &str| matches!(word, "©" | "(c)" | "copyright" | "copyright©" | "©copyright");
    let mut words = lower.split_whitespace().skip_while(|word| is_sign(word));
    let is_year = |word: &str| {
        word.trim_end_matches([',', '.', ';', ':'])
            .split(['-', '–'])
            .all(|year| year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit()))
    };
    let is_dated = words.clone().any(is_year) && lower.starts_with('©') || words.next().is_some_and(is_year);
    is_dated && lower.split_whitespace().count() <= MOST_WORDS_OF_NOTICE
}

/// `Home > Health A to Z > Back pain`. Real steps (“Settings > Sound”) stand in sentences or in bold.
fn is_breadcrumb(block: &Block) -> bool {
    let text = block.passage.text().trim();
    if !text.contains(['>', '›', '»', '→']) {
        return false;
    }
    let is_bold = block.passage.marks().iter().any(|mark| matches!(mark.kind, MarkKind::Strong | MarkKind::Code));
    let parts = [" > ", " › ", " » ", " → "].iter().map(|sign| text.split(sign).count()).max().unwrap_or(1);
    let is_sentence = text.ends_with(['.', '!', '?', ':']);
    parts >= 3 && !is_bold && !is_sentence && block.passage.words().len() <= 4 * parts
}
