//! Names of findings that outlive edits elsewhere: a finding keeps its name when lines move, when its paragraph is wrapped again,
//! and when other sentences change. Baselines, SARIF and GitLab compare findings of two runs by them.

use crate::diagnostic::Diagnostic;
use crate::project::add_parts;
use crate::source::{Source, Sources, Span};
use std::collections::BTreeMap;

/// Bytes read before and after the words of a finding, at most: a file without full stops must not be read whole for each.
const FARTHEST: usize = 400;
/// Hexadecimal digits of a name: 128 bits.
const DIGITS: usize = 32;

/// The name of each finding, in their order. Names are unique within a run: what is found again in equal words is counted.
#[must_use]
pub fn fingerprints(diagnostics: &[Diagnostic], sources: &Sources) -> Vec<String> {
    let mut seen = Seen::default();
    diagnostics.iter().map(|diagnostic| seen.fingerprint(diagnostic, sources)).collect()
}

/// The findings named so far in a run.
#[derive(Default)]
pub(super) struct Seen {
    counts: BTreeMap<[u8; 32], u64>,
}

impl Seen {
    /// The name of the next finding.
    pub(super) fn fingerprint(&mut self, diagnostic: &Diagnostic, sources: &Sources) -> String {
        let source = sources.file(diagnostic.primary.source);
        let span = diagnostic.primary.span;
        let quote = one_space(source.slice(span));
        // A paragraph that becomes an item of a list keeps its words.
        let sentence =
            one_space(surroundings(source, span).trim_start_matches(|letter: char| letter.is_whitespace() || "-*+#>|".contains(letter)));
        // The message stays out: it may hold a figure that moves with every edit, such as a grade.
        let mut hash = blake3::Hasher::new();
        add_parts(&mut hash, [diagnostic.code, &source.path, diagnostic.key.as_deref().unwrap_or(""), &quote, &sentence]);
        let count = self.counts.entry(*hash.finalize().as_bytes()).or_insert(0);
        *count += 1;
        hash.update(&count.to_le_bytes());
        let mut name = hash.finalize().to_hex().to_string();
        name.truncate(DIGITS);
        name
    }
}

/// The sentence that a span stands in, roughly: what matters is that it stays the same when its neighbours change.
fn surroundings(source: &Source, span: Span) -> &str {
    let text = &source.text;
    let start = text.floor_char_boundary(span.start as usize);
    let end = text.floor_char_boundary(span.end as usize).max(start);
    let first = text.floor_char_boundary(start.saturating_sub(FARTHEST));
    let last = text.floor_char_boundary(end.saturating_add(FARTHEST));
    let from = text[first..start].char_indices().rev().map(|(at, letter)| first + at + letter.len_utf8()).find(|&at| ends(text, at));
    // The words themselves may end their sentence.
    let to = if start < end && ends(text, end) {
        Some(end)
    } else {
        text[end..last].char_indices().map(|(at, letter)| end + at + letter.len_utf8()).find(|&at| ends(text, at))
    };
    &text[from.unwrap_or(first)..to.unwrap_or(last)]
}

/// Whether a sentence or a line of its own ends before this byte.
fn ends(text: &str, at: usize) -> bool {
    let (before, after) = text.split_at(at);
    let next = after.chars().next();
    match before.chars().next_back() {
        Some('.' | '!' | '?' | '؟' | '۔') => next.is_none_or(char::is_whitespace),
        Some('。' | '！' | '？' | '।') => true,
        // A line that goes on is the same paragraph, wrapped; one that opens a block is not.
        Some('\n') => next.is_none_or(|next| next.is_ascii_digit() || "\r\n-*+#>|".contains(next)),
        _ => false,
    }
}

fn one_space(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Label, Severity};

    fn names(text: &str, words: &str) -> Vec<String> {
        let mut sources = Sources::default();
        let id = sources.add(Source::new("a.md", text));
        let label = |(at, found): (usize, &str)| Label::new(id, Span::new(at..at + found.len()));
        let findings: Vec<_> = text
            .match_indices(words)
            .map(|place| Diagnostic::new("plain-word", Severity::Warning, place.0.to_string(), label(place)))
            .collect();
        fingerprints(&findings, &sources)
    }

    #[test]
    fn a_finding_keeps_its_name_when_its_neighbours_change() {
        let before = names("# A\n\nFirst one. We utilise it daily. Last one.\n", "utilise");
        assert_eq!(before.len(), 1);
        for after in [
            "# A\n\nA new paragraph.\n\nFirst one. We utilise it daily. Last one.\n",
            "# A\r\n\r\nFirst two! We utilise\r\nit daily. Last three.\r\n",
            "- We utilise it daily.\n- Last one",
        ] {
            assert_eq!(names(after, "utilise"), before, "{after}");
        }
        assert_ne!(names("# A\n\nFirst one. They utilise it daily.\n", "utilise"), before);
    }

    #[test]
    fn equal_findings_are_counted() {
        let names = names("We utilise it.\n\nWe utilise it.\n\nWe utilise it, and utilise it.\n", "utilise");
        assert_eq!(names.len(), 4);
        assert_eq!(names.iter().collect::<std::collections::BTreeSet<_>>().len(), 4);
    }

    #[test]
    fn places_outside_the_file_have_names_too() {
        let mut sources = Sources::default();
        let id = sources.add(Source::new("a.md", "日本"));
        let finding = |range| Diagnostic::new("x", Severity::Advice, "", Label::new(id, Span::new(range)));
        assert_eq!(fingerprints(&[finding(1..2), finding(9..99), finding(0..0)], &sources).len(), 3);
    }
}
