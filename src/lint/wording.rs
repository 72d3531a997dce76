//! What stands around a place in a text: negations, quotation marks, sources.

use super::page::PageCheck;
use crate::document::Block;
use crate::text::{MarkKind, TextRange, just_after, just_before};

/// Words that turn a claim into its opposite, or into no claim, by language: its tag, a tab, words separated by `; `.
const NEGATIONS: &str = include_str!("negations.tsv");

/// Negations and doubts that may stand this many words before what they deny.
const REACH: usize = 6;

/// Whether a negation or a doubt stands shortly before a place: “is not a cure”, “there is no proven treatment”.
#[must_use]
pub fn is_denied(before: &str, language: &str) -> bool {
    let Some(line) = NEGATIONS.lines().find_map(|line| line.strip_prefix(language)?.strip_prefix('\t')) else { return false };
    let before = just_before(before, before.len(), 400);
    let clause = before.rsplit([';', ':', '—', '。', '；']).next().unwrap_or(before);
    let folded = clause.to_lowercase().replace('’', "'");
    if matches!(language, "zh" | "ja" | "th") {
        let near: String = folded.chars().rev().take(2 * REACH).collect::<Vec<_>>().into_iter().rev().collect();
        return line.split("; ").any(|word| near.contains(word));
    }
    let words: Vec<&str> = folded.split(|c: char| !c.is_alphanumeric() && c != '\'').filter(|word| !word.is_empty()).collect();
    let near = format!(" {} ", words[words.len().saturating_sub(REACH)..].join(" "));
    near.contains("n't ") || line.split("; ").any(|word| near.contains(&format!(" {word} ")))
}

/// Whether a place stands between quotation marks: those words are somebody else's.
#[must_use]
pub fn is_quoted(text: &str, range: TextRange) -> bool {
    // Longer quotations than this are not looked for; in a text that is no longer all is looked at.
    const REACH: usize = 4_000;
    let (before, after) = (just_before(text, range.start as usize, REACH), just_after(text, range.end as usize, REACH));
    let open = |opening: char, closing: char| {
        before.rfind(opening).is_some_and(|at| !before[at + opening.len_utf8()..].contains(closing)) && after.contains(closing)
    };
    let straight = before.matches('"').count() % 2 == 1 && after.contains('"');
    straight || open('“', '”') || open('„', '“') || open('«', '»') || open('「', '」')
}

/// Whether the paragraph of a place says where its claims come from: a link, a note, or a body that is named.
#[must_use]
pub fn is_cited(page: &PageCheck<'_>, block: &Block) -> bool {
    let text = block.passage.text();
    let linked = block.passage.marks().iter().any(|mark| matches!(mark.kind, MarkKind::Link(_)));
    linked || page.slice(block.content).contains("[^") || has_note(text) || names_source(text) || names_study(text)
}

/// `[3]`, `(Source: …)`, `et al.`, `(2019)` and raised numbers.
fn has_note(text: &str) -> bool {
    let bracketed = |open: char, close: char, fits: fn(&str) -> bool| {
        text.match_indices(open).any(|(at, _)| text[at + 1..].find(close).is_some_and(|end| fits(&text[at + 1..at + 1 + end])))
    };
    let is_number = |inner: &str| !inner.is_empty() && inner.len() <= 8 && inner.chars().all(|c| c.is_ascii_digit() || ",-– ".contains(c));
    let has_year = |inner: &str| {
        let year: String = inner.chars().rev().take_while(char::is_ascii_digit).collect();
        year.len() == 4 && (year.ends_with("91") || year.ends_with("02")) && inner.len() < 80
    };
    bracketed('[', ']', is_number)
        || has_raised_number(text)
        || bracketed('(', ')', has_year)
        || text.contains("et al")
        || text.contains(['¹', '⁴', '⁵'])
        || text.to_lowercase().contains("source:")
}

/// “… of people.1 Most …”: the number of a note that was raised before the page was pasted.
fn has_raised_number(text: &str) -> bool {
    text.match_indices(['.', ',']).any(|(at, _)| {
        let after = &text[at + 1..];
        let digits = after.bytes().take_while(u8::is_ascii_digit).count();
        let ends = after[digits..].chars().next().is_none_or(|c| c.is_whitespace() || c == ',');
        text[..at].ends_with(|c: char| c.is_alphabetic() || c == ')') && (1..=2).contains(&digits) && ends
    })
}

/// “According to the World Health Organization”: words that attribute, and a name behind them.
fn names_source(text: &str) -> bool {
    const ATTRIBUTIONS: [&str; 11] = [
        "according to ",
        "reported by ",
        "published in ",
        "published by ",
        "estimates from ",
        "data from ",
        "figures from ",
        "según ",
        "selon ",
        "laut ",
        "segundo ",
    ];
    let lower = super::phrases::fold(text);
    ATTRIBUTIONS.iter().any(|words| {
        lower.match_indices(words).any(|(at, _)| {
            let after = text[at + words.len()..].split_whitespace().take(3);
            after.into_iter().any(|word| word.starts_with(char::is_uppercase))
        })
    })
}

/// “In the Diabetes Control and Complications Trial”: a study by its name, of which two words before it begin with capitals.
fn names_study(text: &str) -> bool {
    const KINDS: [&str; 4] = ["Trial", "Study", "Survey", "Registry"];
    const REACH: usize = 6; // Words of a name.
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_capital = |word: &&&str| word.len() > 3 && word.starts_with(char::is_uppercase) && word.ends_with(char::is_lowercase);
    words.iter().enumerate().any(|(at, word)| {
        KINDS.contains(&word.trim_end_matches(|sign: char| !sign.is_alphanumeric()))
            && words[at.saturating_sub(REACH)..at].iter().filter(is_capital).count() >= 2
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_negation_reaches_a_few_words_of_its_own_clause() {
        assert!(is_denied("There is no ", "en"));
        assert!(is_denied("It hasn’t been ", "en"));
        assert!(is_denied("No hay ningún ", "es"));
        assert!(is_denied("这种药不能", "zh"));
        assert!(!is_denied("It does not hurt; it is ", "en"));
        assert!(!is_denied("We know that ", "en"));
    }

    #[test]
    fn what_stands_between_quotation_marks_is_quoted() {
        let text = "Ignore a “miracle” cure";
        let at = |word: &str| TextRange::new(text.find(word).map_or(0..0, |at| at..at + word.len()));
        assert!(is_quoted(text, at("miracle")));
        assert!(!is_quoted(text, at("cure")));
    }
}
