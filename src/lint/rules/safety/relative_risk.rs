//! A risk that doubles or halves, without saying from what to what.

use crate::config::Level;
use crate::lint::phrases::List;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use std::sync::LazyLock;

pub(super) static RULE: Rule = Rule {
    code: "relative-risk",
    group: Group::Safety,
    severity: Level::Warning,
    docs: include_str!("relative_risk.md"),
    languages: &["en", "es", "fr", "de", "pt"],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Every, check),
};

static CHANGES: LazyLock<List> = LazyLock::new(|| {
    List::new(&[
        ("en", include_str!("relative_risk.en.tsv")),
        ("es", include_str!("relative_risk.es.tsv")),
        ("fr", include_str!("relative_risk.fr.tsv")),
        ("de", include_str!("relative_risk.de.tsv")),
        ("pt", include_str!("relative_risk.pt.tsv")),
    ])
});

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    for (_, block) in page.document.prose() {
        let text = block.passage.text();
        let found = CHANGES.find(page, block);
        if found.is_empty() || page.quantities(block).windows(2).any(|pair| super::uncited_claim::is_ratio(text, pair)) {
            continue;
        }
        for range in found {
            let words = block.passage.slice(range);
            let finding = Finding::new(block.passage.span(range), format!("“{words}” compares, and does not say how large the risk is"));
            findings.add(finding.help("give both numbers: “from 1 in 1,000 to 2 in 1,000”"));
        }
    }
}
