//! Units and abbreviations of doses that are mistaken for others: U, IU, µg, cc, QD.

use crate::config::Level;
use crate::diagnostic::Severity;
use crate::document::Block;
use crate::lint::dose::{amounts, is_dose_text, names_medicine};
use crate::lint::{Check, Finding, Findings, Group, PageCheck, Pages, Rule};
use crate::source::Span;
use crate::text::{Sentence, TextRange};
use std::cell::LazyCell;
use std::collections::BTreeMap;
use std::ops::Range;

pub(super) static RULE: Rule = Rule {
    code: "error-prone-unit",
    group: Group::Safety,
    severity: Level::Error,
    docs: include_str!("error_prone_unit.md"),
    languages: &[],
    fixable: false,
    settings: &[],
    check: Check::Page(Pages::Every, check),
};

fn check(page: &PageCheck<'_>, findings: &mut Findings<'_>) {
    let mut units: BTreeMap<(&str, &str), Vec<(Span, bool)>> = BTreeMap::new();
    for block in page.readable() {
        for amount in amounts(block.passage.text(), page.figures(block)) {
            let written = block.passage.slice(amount.unit);
            let Some(better) = better_unit(written, page.language()) else { continue };
            let sentence = block.passage.sentence_at(amount.number);
            let is_taken = sentence.is_some_and(|sentence| names_medicine(block.passage.slice(sentence.range), &page.document.language));
            units.entry((written, better)).or_default().push((block.passage.span(amount.unit), is_taken));
        }
        if may_err(page, block) {
            for sentence in block.passage.sentences() {
                check_sentence(page, block, sentence, findings);
            }
        }
    }
    let is_medicine = page.document.page_type() == Some("medicine");
    for ((written, better), places) in units {
        let mut finding = Finding::new(places[0].0, format!("the unit “{written}” is mistaken for another"));
        for (place, _) in &places[1..] {
            finding = finding.label(*place, "also here");
        }
        // What is in a food is no dose.
        let is_dose = is_medicine || places.iter().any(|(_, is_taken)| *is_taken);
        let finding = finding.help(format!("write “{better}”, and let a second person check the dose"));
        findings.add(if is_dose { finding } else { finding.severity(Severity::Advice) });
    }
}

fn better_unit(written: &str, language: &str) -> Option<&'static str> {
    let micrograms = match language {
        "es" | "pt" => "microgramos",
        "fr" => "microgrammes",
        "de" => "Mikrogramm",
        _ => "micrograms",
    };
    match written {
        "µg" | "μg" | "mcg" | "ug" | "mcgs" => Some(if language == "pt" { "microgramas" } else { micrograms }),
        "cc" => Some("ml"),
        "IU" | "I.U." if language == "en" => Some("international units"),
        _ => None,
    }
}

/// Whether a text has what [`check_sentence`] looks for: abbreviations in English, “U” behind digits and “per os” in every language.
fn may_err(page: &PageCheck<'_>, block: &Block) -> bool {
    page.language() == "en" || page.bytes(block).has_digit() || per_os(block.passage.text()).is_some()
}

fn per_os(text: &str) -> Option<usize> {
    // The space is looked at first: most places are told by it.
    let is_here = |bytes: &[u8]| bytes[3] == b' ' && bytes.eq_ignore_ascii_case(b"per os");
    text.as_bytes().windows("per os".len()).position(is_here)
}

/// “10 U”, and abbreviations in a sentence about a dose.
fn check_sentence(page: &PageCheck<'_>, block: &Block, sentence: &Sentence, findings: &mut Findings<'_>) {
    let text = block.passage.slice(sentence.range);
    let words = block.passage.words_of(sentence);
    // Few sentences have a word that asks for these.
    let is_dose = LazyCell::new(|| is_dose_text(text, &page.document.language));
    let lower = LazyCell::new(|| text.to_lowercase());
    for (at, range) in words.iter().enumerate() {
        let word = block.passage.slice(*range);
        if word.ends_with(['U', 'u']) {
            let before = at.checked_sub(1).map_or("", |at| block.passage.slice(words[at]));
            let number = if word.len() == 1 { before } else { &word[..word.len() - 1] };
            let is_counted = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
            let names = ["insulin", "heparin", "insulina", "heparina", "insuline", "héparine"];
            if is_counted && (*is_dose || names.iter().any(|name| lower.contains(name))) {
                let message = format!("“{word}” is read with a 0 or 4 at its end, which makes the dose ten times as large");
                let finding = Finding::new(block.passage.span(*range), message);
                findings.add(finding.help("write “units”, and let a second person check the dose"));
            }
        }
        if let Some(full) = in_full(word).filter(|_| page.language() == "en" && *is_dose) {
            let finding = Finding::new(block.passage.span(*range), format!("“{word}” is an abbreviation that is misread in doses"));
            findings.add(finding.help(format!("write “{full}”")));
        }
    }
    let may_be_time = page.language() == "en" && page.bytes(block).has_any(b"/");
    for (range, full) in spans_of_time(if may_be_time { text } else { "" }).filter(|_| *is_dose) {
        let start = sentence.range.start as usize;
        let span = block.passage.span(TextRange::new(start + range.start..start + range.end));
        let message = format!("“{}” is read as a date or a fraction", &text[range]);
        findings.add(Finding::new(span, message).help(format!("write “{full}”, and let a second person check it")));
    }
    let ends_in_per = |word: &&TextRange| matches!(text.as_bytes()[(word.end - sentence.range.start) as usize - 1], b'r' | b'R');
    if words.iter().any(|word| ends_in_per(&word))
        && let Some(at) = per_os(text).filter(|_| *is_dose)
    {
        let start = sentence.range.start as usize + at;
        let range = TextRange::new(start..start + "per os".len());
        findings.add(
            Finding::new(block.passage.span(range), "“per os” is misread in doses").severity(Severity::Warning).help("write “by mouth”"),
        );
    }
}

/// What to write for an abbreviation of a time or a way to take a medicine; with points (“q.d.”) it is one in small letters, too.
fn in_full(word: &str) -> Option<&'static str> {
    const LONGEST_DOTTED: usize = 5; // In bytes; without the last point, as words are.
    if word.len() > LONGEST_DOTTED {
        return None;
    }
    if word.bytes().any(|byte| byte == b'.') {
        return in_full(&word.replace('.', "").to_ascii_uppercase());
    }
    Some(match word {
        "QD" | "qd" => "every day",
        "QOD" | "qod" => "every other day",
        "BID" | "bid" | "BD" | "bd" => "2 times a day",
        "TID" | "tid" | "TDS" | "tds" => "3 times a day",
        "QID" | "QDS" | "qds" => "4 times a day",
        "OD" => "once a day",
        "HS" => "at bedtime",
        "SC" => "under the skin",
        "PRN" => "when needed",
        "PO" => "by mouth",
        _ => return None,
    })
}

/// “for 3/7”, “every 2/52”, “in 1/12”: days, weeks and months as British clinics write them; each with the words for it.
fn spans_of_time(text: &str) -> impl Iterator<Item = (Range<usize>, String)> + '_ {
    text.match_indices('/').filter_map(move |(slash, _)| {
        let count = text[..slash].rsplit(|sign: char| !sign.is_ascii_digit()).next().filter(|count| (1..=2).contains(&count.len()))?;
        let part = text[slash + 1..].split(|sign: char| !sign.is_ascii_alphanumeric()).next()?;
        let unit = match part {
            "7" => "day",
            "52" => "week",
            "12" => "month",
            _ => return None,
        };
        let (start, end) = (slash - count.len(), slash + 1 + part.len());
        let leads = ["for ", "every ", "in ", "after "].iter().any(|lead| text[..start].ends_with(lead));
        let goes_on = text[end..].starts_with(['/', '-']);
        let plural = if count == "1" { "" } else { "s" };
        (leads && !goes_on).then(|| (start..end, format!("{count} {unit}{plural}")))
    })
}
