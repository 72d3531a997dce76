//! “1 in 100” and “1 in 250” in one section: which is more is hard to see.

use crate::config::Level;
use crate::document::{Block, BlockKind};
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::source::Span;
use crate::text::TextRange;
use crate::text::quantity::Number;

pub(super) static RULE: Rule = Rule {
    code: "mixed-denominators",
    group: Group::Safety,
    severity: Level::Warning,
    docs: include_str!("mixed_denominators.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Every, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let is_read = |block: &&Block| block.is_prose() || matches!(block.kind, BlockKind::Cell { .. });
    for section in &page.document.sections {
        let mut found: Vec<(u64, Span, String)> = Vec::new();
        for block in page.document.blocks[section.blocks.clone()].iter().filter(is_read) {
            let text = block.passage.text();
            // “From 1 in 400 to 1 in 1,000” is one estimate.
            let mut last_end = None;
            for pair in page.quantities(block).windows(2) {
                let many = pair[1].values.first().copied().and_then(Number::as_whole);
                // “1 in every …” of a list of frequency bands names each band; two forms are compared only as “1 in N”.
                let is_one = pair[0].values.first().copied().and_then(Number::as_whole) == Some(1);
                if let Some(many) = many.filter(|_| is_one && super::uncited_claim::is_ratio(text, pair)) {
                    let range = TextRange { start: pair[0].range.start, end: pair[1].range.end };
                    let is_range = last_end
                        .and_then(|end: u32| text.get(end as usize..range.start as usize))
                        .is_some_and(|gap| matches!(gap.trim(), "to" | "and" | "or" | "-" | "–" | "a" | "à" | "bis" | "people to"));
                    last_end = Some(range.end);
                    if is_range {
                        found.pop();
                        continue;
                    }
                    found.push((many, block.passage.span(range), block.passage.slice(range).to_owned()));
                }
            }
        }
        // Bands of ten (1 in 10, 1 in 100, 1 in 1,000) are the EU's way to tell frequencies.
        let is_band = |many: u64| [10, 100, 1_000, 10_000, 100_000].contains(&many);
        let Some((first, span, words)) = found.first().cloned() else { continue };
        let others: Vec<_> = found.iter().filter(|(many, ..)| *many != first).collect();
        if others.is_empty() || found.iter().all(|(many, ..)| is_band(*many)) {
            continue;
        }
        let mut finding = Finding::new(span, format!("“{words}” and “{}” stand in one section", others[0].2));
        for (_, other, _) in others {
            finding = finding.label(*other, "counted out of another number");
        }
        findings.add(finding.help("count all of them out of the same number, such as “10 in 1,000” and “4 in 1,000”"));
    }
}
