//! A chance as a percentage alone: many people read “1 in 7” more easily than “14.3%”.

use crate::config::Level;
use crate::language::Language;
use crate::lint::phrases::fold;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::text::TextRange;
use crate::text::quantity::{Quantity, QuantityKind, figures, with_words};

pub(super) static RULE: Rule = Rule {
    code: "percent-risk",
    group: Group::Safety,
    severity: Level::Advice,
    docs: include_str!("percent_risk.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Every, check),
};

/// Words that make a percentage a chance, by language: its tag, a tab, words separated by `; `.
const CHANCES: &str = include_str!("percent_risk.tsv");

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let line = CHANCES.lines().find_map(|line| line.strip_prefix(page.language())?.strip_prefix('\t')).unwrap_or_default();
    let chances: Vec<&str> = line.split("; ").filter(|word| !word.is_empty()).collect();
    for (block, sentence) in page.sentences() {
        let text = block.passage.slice(sentence.range);
        if page.figures(block).is_empty() || (!text.contains(['%', '％', '٪']) && !text.contains("per")) {
            continue;
        }
        let figures = figures(text, &page.document.language);
        if !figures.iter().any(is_percentage) {
            continue;
        }
        let numbers = with_words(figures, text, &page.document.language);
        let has_ratio = numbers.windows(2).any(|pair| super::uncited_claim::is_ratio(text, pair));
        if has_ratio {
            continue;
        }
        for number in numbers.iter().filter(|number| is_percentage(number)) {
            let place = TextRange { start: sentence.range.start + number.range.start, end: sentence.range.start + number.range.end };
            let words = block.passage.slice(place);
            let percent: f64 = words.replace(',', ".").parse().unwrap_or(0.0);
            let is_one_chance = is_chance(text, number.range, &chances, &page.document.language);
            if percent <= 0.0 || percent >= 100.0 || !is_one_chance {
                continue;
            }
            let help = match (percent > 50.0, (100.0 / percent).round()) {
                (true, _) => format!("say it in people too: “about {} in 10”", (percent / 10.0).round()),
                (false, one_in) => format!("say it in people too: “about 1 in {one_in}”"),
            };
            findings
                .add(Finding::new(block.passage.span(place), format!("{words}% is a chance that many readers cannot picture")).help(help));
        }
    }
}

fn is_percentage(number: &Quantity) -> bool {
    number.unit == Some("%") && number.kind == QuantityKind::Digits
}

/// How many words may stand between a percentage and what makes it a chance.
const REACH: usize = 6;

/// Whether a word for chance stands near a percentage that is no comparison (“18% lower”, “by 18%”) and no end of a range.
fn is_chance(text: &str, number: TextRange, chances: &[&str], language: &Language) -> bool {
    let (before, after) = (fold(&text[..number.start as usize]), fold(&text[number.end as usize..]));
    if language.is_unspaced() {
        return chances.iter().any(|word| before.contains(word) || after.contains(word));
    }
    let words = |text: &str| -> Vec<String> {
        text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
    };
    let (before, after) = (words(&before), words(&after));
    let compares = |word: &String| {
        matches!(
            word.as_str(),
            "higher" | "lower" | "more" | "less" | "greater" | "increase" | "reduction" | "decrease" | "your" | "weight"
        )
    };
    let is_end = before.last().is_some_and(|word| matches!(word.as_str(), "by" | "to" | "um" | "un" | "de"));
    let near = before.iter().rev().take(REACH).chain(after.iter().take(REACH));
    let is_near = near.into_iter().any(|word| chances.contains(&word.as_str()));
    is_near && !is_end && !after.iter().take(4).any(compares)
}
