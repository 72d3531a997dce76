//! Two spaces that break a line.

use crate::config::Level;
use crate::document::{BlockKind, Format};
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::source::Span;

pub(super) static RULE: Rule = Rule {
    code: "trailing-hard-break",
    group: Group::Structure,
    severity: Level::Advice,
    docs: include_str!("trailing_hard_break.md"),
    languages: &[],
    fixable: true,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    if page.document.format != Format::Markdown {
        return;
    }
    let is_text = |kind: BlockKind| matches!(kind, BlockKind::Paragraph | BlockKind::Item { .. } | BlockKind::Quotation);
    let mut breaks = Vec::new();
    for block in page.document.blocks.iter().filter(|block| is_text(block.kind)) {
        let text = page.slice(block.content);
        for (end, _) in text.match_indices('\n') {
            let line = text[..end].trim_end_matches('\r');
            let spaces = line.len() - line.trim_end_matches(' ').len();
            if spaces >= 2 {
                let start = block.content.start as usize + line.len() - spaces;
                breaks.push(Span::new(start..start + spaces));
            }
        }
    }
    let Some((first, others)) = breaks.split_first() else { return };
    let mut finding = Finding::new(*first, "two spaces at the end of this line break it, and nobody sees them").fix(*first, "\\");
    for other in others {
        finding = finding.label(*other, "").fix(*other, "\\");
    }
    findings.add(finding.help("write a backslash in their place, or start a new paragraph"));
}
