//! Signs on the skin that are told for pale skin only.

use crate::config::Level;
use crate::document::Block;
use crate::lint::phrases::List;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::source::Span;
use std::sync::LazyLock;

pub(super) static RULE: Rule = Rule {
    code: "skin",
    group: Group::Inclusion,
    severity: Level::Warning,
    docs: include_str!("skin.md"),
    languages: &["en"],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Every, check),
};

static SIGNS: LazyLock<List> = LazyLock::new(|| List::new(&[("en", include_str!("skin.en.tsv"))]));
static TERMS: LazyLock<List> = LazyLock::new(|| List::new(&[("en", include_str!("skin_terms.en.tsv"))]));

/// Words by which a page says how a sign looks on other skin.
const TONES: [&str; 9] = [
    "darker skin",
    "skin tone",
    "skin colour",
    "skin color",
    "brown skin",
    "black skin",
    "brown or black",
    "black or brown",
    "harder to see",
];

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let mut signs: Vec<(Span, &str)> = Vec::new();
    for block in page.readable() {
        let span = |range| (block.passage.span(range), block.passage.slice(range));
        signs.extend(SIGNS.find(page, block).into_iter().map(span));
        for (span, words) in TERMS.find(page, block).into_iter().map(span) {
            let finding = Finding::new(span, format!("“{words}” takes pale skin as the measure"));
            findings.add(finding.help("write “brown or black skin”"));
        }
    }
    let Some(((first, words), rest)) = signs.split_first() else { return };
    let tells_tone = |block: &Block| TONES.iter().any(|tone| page.folded(block).text.contains(tone));
    if page.readable().any(tells_tone) {
        return;
    }
    // One finding a page: one sentence on skin tones answers all of them.
    let mut finding =
        Finding::new(*first, format!("“{words}” may not show on brown or black skin, and the page does not say how it looks there"));
    for (span, _) in rest {
        finding = finding.label(*span, "also here");
    }
    findings.add(finding.help("say how it looks on white, brown and black skin, or that it may be harder to see"));
}
