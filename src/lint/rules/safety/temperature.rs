//! Temperatures without a degree sign, or in Fahrenheit where readers use Celsius.

use crate::config::Level;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::text::TextRange;
use crate::text::quantity::Number;

pub(super) static RULE: Rule = Rule {
    code: "temperature",
    group: Group::Safety,
    severity: Level::Off,
    docs: include_str!("temperature.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Every, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let is_american = page.document.language.tag() == "en-US";
    for block in page.readable() {
        let text = block.passage.text();
        let numbers = page.quantities(block);
        let has_celsius = numbers.iter().any(|number| number.unit == Some("°C"));
        for number in numbers {
            let range = number.range;
            let after = text[range.end as usize..].trim_start();
            let letter = after.strip_prefix(['C', 'F']).is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '-'));
            let value = number.values.first().copied().and_then(Number::as_whole);
            let is_body = value.is_some_and(|value| (30..=45).contains(&value) || (90..=115).contains(&value));
            if letter && is_body {
                let sign = if after.starts_with('C') { 'C' } else { 'F' };
                let digits = block.passage.slice(range);
                let finding = Finding::new(block.passage.span(range), format!("“{digits}{sign}” has no degree sign"));
                findings.add(finding.help(format!("write “{digits}°{sign}”")));
            } else if number.unit == Some("°F") && !is_american && !has_celsius {
                let place = TextRange { start: range.start, end: range.end };
                let finding = Finding::new(block.passage.span(place), "this temperature is in Fahrenheit only");
                findings.add(finding.help("give it in degrees Celsius"));
            }
        }
    }
}
