//! A number to call in an emergency that does not work where the readers are.

use crate::config::Level;
use crate::document::Block;
use crate::lint::wording::is_quoted;
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::text::{TextRange, just_before};

pub(super) static RULE: Rule = Rule {
    code: "emergency-number",
    group: Group::Safety,
    severity: Level::Error,
    docs: include_str!("emergency_number.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Every, check),
};

/// The emergency numbers of each region, and what they stand for in a language without a region.
const NUMBERS: &str = include_str!("emergency_number.tsv");
/// Numbers that are emergency numbers somewhere; others are not judged.
const KNOWN: [&str; 9] = ["911", "999", "112", "000", "111", "119", "995", "108", "102"];

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let tag = page.document.language.tag();
    let Some(good) = NUMBERS.lines().find_map(|line| line.strip_prefix(tag)?.strip_prefix('\t')) else { return };
    let good: Vec<&str> = good.split_whitespace().collect();
    for block in page.readable() {
        for range in block.passage.words() {
            let number = block.passage.slice(*range);
            if !KNOWN.contains(&number)
                || good.contains(&number)
                || !is_called(block, *range)
                || is_quoted(block.passage.text(), *range)
                || is_elsewhere(block, *range)
            {
                continue;
            }
            let finding = Finding::new(block.passage.span(*range), format!("{number} is not the emergency number for readers of {tag}"));
            findings.add(finding.help(format!("write {}", good[0])));
        }
    }
}

/// Countries by the names that English sentences give them, with the numbers that work there: “in the US, call 911”.
const COUNTRIES: [(&str, &[&str]); 6] = [
    ("911", &["US", "USA", "U.S.", "United States", "America", "Canada", "Mexico"]),
    ("999", &["UK", "United Kingdom", "Britain", "England", "Scotland", "Wales", "Ireland"]),
    ("112", &["Europe", "EU", "European Union", "abroad"]),
    ("000", &["Australia"]),
    ("111", &["New Zealand"]),
    ("108", &["India"]),
];

/// Whether the sentence names the place where the number works.
fn is_elsewhere(block: &Block, range: TextRange) -> bool {
    let passage = &block.passage;
    let number = passage.slice(range);
    let Some((_, names)) = COUNTRIES.iter().find(|(works, _)| *works == number) else { return false };
    let Some(sentence) = passage.sentence_at(range) else { return false };
    let text = passage.slice(sentence.range);
    let is_whole =
        |at: usize, name: &str| !text[..at].ends_with(char::is_alphanumeric) && !text[at + name.len()..].starts_with(char::is_alphanumeric);
    names.iter().any(|name| text.match_indices(name).any(|(at, _)| is_whole(at, name)))
}

/// Whether a sentence says to call the number.
fn is_called(block: &Block, range: TextRange) -> bool {
    const CALLS: [&str; 19] = [
        "call",
        "dial",
        "phone",
        "ring",
        "text",
        "llame",
        "llama",
        "marque",
        "appelez",
        "composez",
        "appeler",
        "rufen",
        "wählen",
        "ligue",
        "chame",
        "اتصل",
        "कॉल",
        "拨打",
        "chiami",
    ];
    let text = block.passage.text();
    let before = just_before(text, range.start as usize, 200).to_lowercase();
    let near: Vec<&str> = before.split_whitespace().rev().take(5).collect();
    let is_joined = text[range.end as usize..].starts_with(|c: char| "-–.,/%".contains(c))
        && text[range.end as usize + 1..].starts_with(|c: char| c.is_ascii_digit());
    let is_part = text[..range.start as usize].ends_with(|c: char| "-–/.+".contains(c));
    !is_joined
        && !is_part
        && near.iter().any(|word| {
            CALLS.iter().any(|call| word.trim_matches(|c: char| !c.is_alphanumeric()) == *call || (!call.is_ascii() && word.contains(call)))
        })
}
