//! A word for a frequency and a number that do not belong together.

use crate::config::Level;
use crate::document::Block;
use crate::language::Aspect;
use crate::lint::bands::{BANDS, Band};
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::text::quantity::{Number, Quantity};
use crate::text::{Sentence, TextRange};

pub(super) static RULE: Rule = Rule {
    code: "frequency-band",
    group: Group::Safety,
    severity: Level::Error,
    docs: include_str!("frequency_band.md"),
    languages: &["en", "es", "fr", "de", "pt"],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Every, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    for block in page.readable().filter(|block| may_name_band(page, block)) {
        let text = block.passage.text();
        let numbers = page.quantities(block).windows(2).filter(|pair| super::uncited_claim::is_ratio(text, pair));
        let ratios: Vec<&[Quantity]> = numbers.collect();
        for sentence in block.passage.sentences().iter().filter(|_| !ratios.is_empty()) {
            let Some((range, band, many)) = mismatch(page, block, sentence, &ratios) else { continue };
            let words = block.passage.slice(range);
            let meant = BANDS
                .iter()
                .find(|band| band.holds(many))
                .map_or("another word", |band| band.words(page.language()).first().copied().unwrap_or("another word"));
            let finding = Finding::new(block.passage.span(range), format!("“{words}” does not fit: 1 in {many} is “{meant}”"));
            findings.add(finding.help(format!(
                "“{}” means {}; correct the word or the number",
                band.words(page.language())[0],
                band.meaning
            )));
        }
    }
}

fn may_name_band(page: &PageCheck<'_>, block: &Block) -> bool {
    let lower = &page.folded(block).text;
    BANDS.iter().flat_map(|band| band.words(page.language())).any(|word| lower.contains(word))
}

/// A band's word with “1 in N” right behind it, where N lies outside the band.
fn mismatch(page: &PageCheck<'_>, block: &Block, sentence: &Sentence, ratios: &[&[Quantity]]) -> Option<(TextRange, &'static Band, u64)> {
    let text = block.passage.text();
    let inside: Vec<_> = ratios.iter().filter(|pair| sentence.range.contains(pair[0].range)).collect();
    // Two ratios are a range, or two things; one word cannot be held to both.
    let [[few, many]] = inside.as_slice() else { return None };
    let before = &text[sentence.range.start as usize..few.range.start as usize];
    let lower = before.to_lowercase();
    if lower.len() != before.len() {
        return None;
    }
    let value = |quantity: &Quantity| quantity.values.first().copied().and_then(Number::as_whole);
    let (few, many) = (value(few)?, value(many)?);
    let one_in = many.checked_div(few)?;
    // The longest word first: “very rare” is not “rare”.
    let found = BANDS.iter().flat_map(|band| band.words(page.language()).iter().map(move |word| (band, *word)));
    let (band, word, at) = found
        .filter_map(|(band, word)| {
            let at = lower.rfind(word)?;
            let is_whole = !lower[..at].ends_with(char::is_alphanumeric) && !lower[at + word.len()..].starts_with(char::is_alphanumeric);
            is_whole.then_some((band, word, at))
        })
        .max_by_key(|(_, word, at)| (at + word.len(), word.len()))?;
    let gap = lower[at + word.len()..].split_whitespace().count();
    let is_compared = ["more ", "most ", "less ", "least "].iter().any(|start| lower[..at].ends_with(start));
    // Conditions are rare in their own way: only side effects have bands.
    let after = lower[at + word.len()..].trim_start();
    let is_label = after.starts_with(['(', ':', '—', '–']);
    let names_effect = ["side effect", "side-effect", "efecto", "effet", "nebenwirkung", "efeito"].iter().any(|word| lower.contains(word));
    let is_medicine = page.document.page_type() == Some("medicine") || page.document.is_within(block.section, Aspect::SideEffects);
    if !(is_label || names_effect || is_medicine) || gap > 9 || is_compared || band.holds(one_in) {
        return None;
    }
    let start = sentence.range.start as usize + at;
    Some((TextRange::new(start..start + word.len()), band, one_in))
}
