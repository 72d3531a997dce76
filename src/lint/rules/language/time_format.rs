//! Times of day that are harder to read than they need be: 17:30 hrs, 12am, 5:30 PM.

use crate::config::Level;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::text::{MarkKind, TextRange};

pub(super) static RULE: Rule = Rule {
    code: "time-format",
    group: Group::Language,
    severity: Level::Advice,
    docs: include_str!("time_format.md"),
    languages: &["en"],
    fixable: true,
    settings: &[],
    check: Check::Page(Pages::Every, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    // In the United States “5:30 p.m.” is the common form.
    if page.document.language.tag() == "en-US" {
        return;
    }
    for block in page.readable().filter(|block| page.bytes(block).has_digit()) {
        let text = block.passage.text();
        let mut from = 0;
        while let Some(start) = text[from..].find(|c: char| c.is_ascii_digit()).map(|at| from + at) {
            let digits = text[start..].find(|c: char| !c.is_ascii_digit() && c != ':' && c != '.').map_or(text.len(), |at| start + at);
            from = digits.max(start + 1);
            if text[..start].ends_with(|c: char| c.is_alphanumeric() || "£$€.:/".contains(c)) {
                continue;
            }
            let Some((end, better)) = better_time(text, start, digits) else { continue };
            let range = TextRange::new(start..end);
            let words = block.passage.slice(range);
            if words == better || block.passage.is_marked(range, |kind| matches!(kind, MarkKind::Code)) {
                continue;
            }
            let span = block.passage.span(range);
            findings.add(
                Finding::new(span, format!("“{words}” is not how people say the time")).help(format!("write “{better}”")).fix(span, better),
            );
        }
    }
}

/// Where a time of day ends, and how to write it.
fn better_time(text: &str, start: usize, digits: usize) -> Option<(usize, String)> {
    let number = text[start..digits].trim_end_matches(['.', ':']);
    let after = &text[start + number.len()..];
    let trimmed = after.trim_start_matches([' ', '\u{a0}']);
    let gap = after.len() - trimmed.len();
    let lower = trimmed.get(..trimmed.len().min(8)).unwrap_or_default().to_lowercase();
    let suffix = ["a.m.", "p.m.", "a.m", "p.m", "am", "pm", "hours", "hrs"]
        .into_iter()
        .find(|suffix| lower.starts_with(suffix) && !trimmed[suffix.len()..].starts_with(char::is_alphanumeric))?;
    if gap > 1 {
        return None;
    }
    let end = start + number.len() + gap + suffix.len();
    let (hour, minute) = match number.split_once([':', '.']) {
        Some((hour, minute)) if minute.len() == 2 => (hour.parse::<u32>().ok()?, minute.parse::<u32>().ok()?),
        Some(_) => return None,
        None if number.len() == 4 => (number[..2].parse().ok()?, number[2..].parse().ok()?),
        None if suffix.starts_with('h') => return None,
        None => (number.parse().ok()?, 0),
    };
    if hour > 24 || minute > 59 {
        return None;
    }
    let is_clock = suffix.starts_with('h');
    // “2:30 hours” is as long as that; 17:30 hours is a time.
    if is_clock && number.contains([':', '.']) && hour < 13 {
        return None;
    }
    let is_morning = if is_clock { hour % 24 < 12 } else { suffix.starts_with('a') };
    let half = if is_morning { "am" } else { "pm" };
    let better = match (hour, minute, half) {
        (12, 0, "am") | (24 | 0, 0, _) => "midnight".to_owned(),
        (12, 0, "pm") => "midday".to_owned(),
        (_, 0, half) => format!("{}{half}", (hour + 11) % 12 + 1),
        (_, _, half) => format!("{}:{minute:02}{half}", (hour + 11) % 12 + 1),
    };
    // A full stop that ends the sentence stays.
    let ends_sentence = suffix.ends_with('.') && text[end..].trim_start().chars().next().is_none_or(char::is_uppercase);
    Some((if ends_sentence { end - 1 } else { end }, better))
}
