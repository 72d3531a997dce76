//! Applies the edits that findings bring: only safe ones, none over another.

use crate::diagnostic::{Diagnostic, Edit, Safety};
use crate::source::{SourceId, Sources};
use std::collections::BTreeMap;

/// The texts of files after their safe fixes, and how many findings were fixed in each. Of fixes whose edits overlap the first in
/// the order of findings is taken; the others come up again in the next run.
#[must_use]
pub fn fixed_texts(diagnostics: &[Diagnostic], sources: &Sources) -> BTreeMap<SourceId, (String, usize)> {
    let mut accepted: BTreeMap<SourceId, Vec<&Edit>> = BTreeMap::new();
    let mut counts: BTreeMap<SourceId, usize> = BTreeMap::new();
    let safe = diagnostics.iter().filter_map(|finding| finding.fix.as_ref()).filter(|fix| fix.safety == Safety::Safe);
    for fix in safe {
        let clashes = |edit: &Edit| accepted.get(&edit.source).into_iter().flatten().any(|other| touches(edit, other));
        if fix.edits.is_empty() || fix.edits.iter().any(clashes) {
            continue;
        }
        for edit in &fix.edits {
            accepted.entry(edit.source).or_default().push(edit);
        }
        *counts.entry(fix.edits[0].source).or_default() += 1;
    }
    let rewritten = |(source, mut edits): (SourceId, Vec<&Edit>)| {
        edits.sort_by_key(|edit| edit.span);
        let mut text = sources.file(source).text.clone();
        for edit in edits.into_iter().rev() {
            text.replace_range(edit.span.range(), &edit.replacement);
        }
        (source, (text, counts.get(&source).copied().unwrap_or(0)))
    };
    accepted.into_iter().map(rewritten).collect()
}

/// Whether two edits change the same bytes, or insert at the same place.
fn touches(a: &Edit, b: &Edit) -> bool {
    a.span == b.span || a.span.overlaps(b.span) || (a.span.start == b.span.start && (a.span.is_empty() || b.span.is_empty()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Fix, Label, Severity};
    use crate::source::{Source, Span};

    fn finding(source: SourceId, edits: &[(std::ops::Range<usize>, &str)], safety: Safety) -> Diagnostic {
        let edits =
            edits.iter().map(|(range, text)| Edit { source, span: Span::new(range.clone()), replacement: (*text).to_owned() }).collect();
        Diagnostic::new("ampersand", Severity::Advice, "", Label::new(source, Span::default())).fix(Fix { edits, safety })
    }

    #[test]
    fn safe_edits_are_applied_and_overlapping_ones_wait() {
        let mut sources = Sources::default();
        let id = sources.add(Source::new("a.md", "one two three"));
        let findings = [
            finding(id, &[(0..3, "1"), (8..13, "3")], Safety::Safe),
            finding(id, &[(1..5, "x")], Safety::Safe),
            finding(id, &[(4..7, "zwei")], Safety::Suggestion),
            finding(id, &[(4..7, "2")], Safety::Safe),
        ];
        assert_eq!(fixed_texts(&findings, &sources)[&id], ("1 2 3".to_owned(), 2));
    }
}
