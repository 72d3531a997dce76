//! The number of tablets right before their strength: “2 200mg tablets”.

use crate::config::Level;
use crate::lint::dose::{amounts, is_form};
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::text::TextRange;
use crate::text::quantity::QuantityKind;

pub(super) static RULE: Rule = Rule {
    code: "adjacent-numbers",
    group: Group::Safety,
    severity: Level::Warning,
    docs: include_str!("adjacent_numbers.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Every, check),
};

/// Languages that write 2 200 for 2,200.
const GROUPS_BY_SPACE: [&str; 12] = ["fr", "es", "pt", "ru", "uk", "pl", "cs", "sv", "nb", "fi", "hu", "bg"];

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let language = &page.document.language;
    for block in page.readable() {
        let text = block.passage.text();
        let doses = amounts(text, page.figures(block));
        if doses.is_empty() {
            continue;
        }
        let numbers = page.figures(block);
        for dose in doses {
            let before = numbers.iter().filter(|number| number.kind == QuantityKind::Digits).find(|number| {
                let gap = text.get(number.range.end as usize..dose.number.start as usize);
                gap.is_some_and(|gap| !gap.is_empty() && gap.chars().all(|c| matches!(c, ' ' | '\u{a0}')))
            });
            let after = text[dose.unit.end as usize..].trim_start().split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
            // English groups no thousands with a space: “2 200mg” is two numbers that run into one.
            let written = block.passage.slice(dose.number);
            let parted = written.split_once(' ').filter(|_| !GROUPS_BY_SPACE.contains(&language.base()));
            let count = before.filter(|number| number.unit.is_none()).map(|number| number.range);
            let (count, start) = match (parted, count) {
                (Some((count, _)), _) => {
                    let end = dose.number.start as usize + count.len();
                    (TextRange::new(dose.number.start as usize..end), end + 1)
                }
                (None, Some(count)) => (count, dose.number.start as usize),
                (None, None) => continue,
            };
            if !is_form(after, language) {
                continue;
            }
            let range = TextRange { start: count.start, end: dose.unit.end };
            let words = block.passage.slice(range);
            let strength = block.passage.slice(TextRange::new(start..dose.unit.end as usize));
            let number = block.passage.slice(count);
            let finding = Finding::new(block.passage.span(range), format!("the two numbers of “{words}” run into one"));
            findings.add(finding.help(format!("put words between them: “{number} {after} of {strength}”")));
        }
    }
}
