//! Figures and claims of effect in paragraphs that name no source.

use crate::config::Level;
use crate::diagnostic::Severity;
use crate::document::Block;
use crate::language::{Aspect, unit_at};
use crate::lint::phrases::{List, fold};
use crate::lint::wording::{is_cited, is_denied, is_quoted};
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::text::TextRange;
use crate::text::quantity::{Number, Quantity, QuantityKind};
use std::sync::LazyLock;

pub(super) static RULE: Rule = Rule {
    code: "uncited-claim",
    group: Group::Safety,
    severity: Level::Warning,
    docs: include_str!("uncited_claim.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Source, check),
};

static CLAIMS: LazyLock<List> = LazyLock::new(|| List::new(&[("en", include_str!("uncited_claim.en.tsv"))]));

/// Words near a percentage that make it a strength, a share of food or a price: nothing that a study counted.
const NO_FINDINGS: &str = include_str!("uncited_claim_not.txt");

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let has_sources = page.document.front_matter.field("sources").is_some();
    for (_, block) in page.document.prose() {
        let claims = claims(page, block);
        let Some(first) = claims.first() else { continue };
        if is_cited(page, block) || page.document.is_within(block.section, Aspect::FurtherReading) {
            continue;
        }
        let words = block.passage.slice(*first);
        let mut finding = Finding::new(block.passage.span(*first), format!("“{words}” says how much or how well, and no source is named"));
        for other in &claims[1..] {
            finding = finding.label(block.passage.span(*other), "so does this");
        }
        if has_sources {
            finding = finding.severity(Severity::Advice).here("the page lists sources, and does not say which of them this is from");
        }
        findings.add(finding.help("link to the study or the body that says so in this paragraph, or say it without the claim"));
    }
}

/// The claims of a paragraph, in order.
fn claims(page: &PageCheck<'_>, block: &Block) -> Vec<TextRange> {
    let mut found: Vec<TextRange> = CLAIMS.find(page, block).into_iter().filter(|range| is_claim(page, block, *range)).collect();
    // A medicine's leaflet gives the frequencies that its licence gives.
    if !(page.document.page_type() == Some("medicine") && page.document.is_within(block.section, Aspect::SideEffects)) {
        found.extend(figures(page, block));
    }
    found.sort();
    found
}

fn is_claim(page: &PageCheck<'_>, block: &Block, range: TextRange) -> bool {
    let text = block.passage.text();
    let sentence = block.passage.sentence_at(range);
    let (start, end) = sentence.map_or((0, text.len()), |sentence| (sentence.range.start as usize, sentence.range.end as usize));
    !is_condition(&text[start..range.start as usize])
        && !text[..end].ends_with('?')
        && !is_denied(&text[start..range.start as usize], page.language())
        && !is_quoted(text, range)
}

/// “If it greatly increases, call us” says what to do, not what is so.
fn is_condition(before: &str) -> bool {
    let clause = before.rsplit([',', ';', ':']).next().unwrap_or_default().to_lowercase();
    clause.split_whitespace().any(|word| matches!(word, "if" | "whether" | "unless"))
}

/// “Changes that more than 1 percent of people have are called variants”, “If more than 10 percent is left, you have it”, “a 50 percent
/// chance of inheriting it”: a number that defines, or that follows from how genes are passed on, and none that was counted.
fn is_counted(block: &Block, range: TextRange) -> bool {
    let text = block.passage.text();
    let sentence = block.passage.sentence_at(range);
    let (start, end) = sentence.map_or((0, text.len()), |sentence| (sentence.range.start as usize, sentence.range.end as usize));
    let (before, after) = (&text[start..range.start as usize], &text[(range.end as usize).min(end)..end]);
    let defines = ["are called ", "is called ", "are known as ", "is known as ", "is defined as ", "are defined as "];
    let is_passed_on =
        after.trim_start().starts_with("chance") && ["inherit", "passing", "pass on"].iter().any(|word| after.contains(word));
    !is_condition(before) && !defines.iter().any(|words| after.contains(words)) && !is_passed_on
}

/// Percentages and “1 in 10” that count people.
fn figures(page: &PageCheck<'_>, block: &Block) -> Vec<TextRange> {
    let text = block.passage.text();
    // “7%” alone is a cell of a table whose lines were lost.
    if text.split_whitespace().count() < 4 {
        return Vec::new();
    }
    let found = page.quantities(block);
    let percent =
        found.iter().filter(|quantity| quantity.unit == Some("%") && is_share(text, quantity)).map(|quantity| with_unit(text, quantity));
    let ratio =
        found.windows(2).filter(|pair| is_ratio(text, pair)).map(|pair| TextRange { start: pair[0].range.start, end: pair[1].range.end });
    percent.chain(ratio).filter(|range| is_counted(block, *range)).collect()
}

/// The number with its unit.
fn with_unit(text: &str, quantity: &Quantity) -> TextRange {
    let end = quantity.range.end as usize;
    let space = text[end..].len() - text[end..].trim_start().len();
    let unit = unit_at(&text[end + space..]).map_or(0, |(_, length)| space + length);
    TextRange::new(quantity.range.start as usize..end + unit)
}

fn is_share(text: &str, quantity: &Quantity) -> bool {
    if quantity.kind == QuantityKind::Label {
        return false;
    }
    let (before, after) = (fold(&text[..quantity.range.start as usize]), fold(&text[quantity.range.end as usize..]));
    let split = |text: &str| -> Vec<String> {
        text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
    };
    let (before, after) = (split(&before), split(&after));
    // “100% cotton”, but “100% of patients”.
    let is_whole = quantity.values.first().copied().and_then(Number::as_whole) == Some(100);
    const OF: [&str; 7] = ["of", "de", "des", "der", "von", "dos", "das"];
    if is_whole && after.iter().find(|word| *word != "percent" && *word != "per").is_some_and(|word| !OF.contains(&word.as_str())) {
        return false;
    }
    let near = before.iter().rev().take(4).chain(after.iter().take(6));
    let is_listed = |word: &String| NO_FINDINGS.lines().any(|line| line == word);
    !near.into_iter().any(is_listed)
}

/// Two numbers further apart are no ratio.
const LONGEST_JOIN: usize = 40;

/// “1 in 10”, “3 out of 4”: the second number is the larger, and counts no time.
pub(super) fn is_ratio(text: &str, pair: &[Quantity]) -> bool {
    let [first, second] = pair else { return false };
    // The numbers of “6.29.6” share one place.
    let Some(between) = text.get(first.range.end as usize..second.range.start as usize) else { return false };
    if between.len() > LONGEST_JOIN {
        return false;
    }
    let between = between.trim().to_lowercase();
    let is_join = ["in", "in every", "out of", "out of every", "in about", "de cada", "sur", "von", "em cada"].contains(&between.as_str());
    let value = |quantity: &Quantity| quantity.values.first().copied().and_then(Number::as_whole);
    let grows = matches!((value(first), value(second)), (Some(few), Some(many)) if few < many && (many > 2 || few == 1) && few > 0);
    let is_year = value(second).is_some_and(|many| (1900..2100).contains(&many) && second.range.len() == 4 && value(first) != Some(1));
    is_join && grows && !is_year && second.unit.is_none() && first.unit.is_none()
}
