//! A list right under a heading.

use crate::config::Level;
use crate::document::BlockKind;
use crate::language::Aspect;
use crate::lint::lists::{ends_in_colon, items_of};
use crate::lint::words::{folded, words_of};
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};

pub(super) static RULE: Rule = Rule {
    code: "list-no-lead-in",
    group: Group::Structure,
    severity: Level::Advice,
    docs: include_str!("list_no_lead_in.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

/// Headings that are lead-ins of their own, by language.
const WORDS: &str = include_str!("list_no_lead_in.txt");

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let document = page.document;
    for (list, _) in document.lists.iter().enumerate().filter(|(_, list)| list.depth == 0 && list.start.is_none()) {
        let Some((first, block)) = items_of(document, list).next() else { continue };
        let Some(heading) = first.checked_sub(1).map(|before| &document.blocks[before]) else { continue };
        let BlockKind::Heading { level } = heading.kind else { continue };
        let text = folded(heading.passage.text());
        let leads = ends_in_colon(heading.passage.text()) || heading.passage.text().trim_end().ends_with(['?', '？', '؟']);
        let is_known = words_of(WORDS, &document.language).any(|word| text.starts_with(word));
        let is_card = |aspect| document.is_within(block.section, aspect);
        if level > 1
            && !leads
            && !is_known
            && !is_card(Aspect::UrgentHelp)
            && !is_card(Aspect::FurtherReading)
            && !is_card(Aspect::AboutThisPage)
        {
            let finding = Finding::new(block.span, format!("this list stands right under the heading “{}”", heading.passage.text().trim()));
            findings.add(finding.help("write a line before it that its items go on with, such as “You may have:”"));
        }
    }
}
