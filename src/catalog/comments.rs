//! Takes free comments out of a file.

use super::{Catalog, Entry, FreeComment};

/// The text of a file without the free comments that `is_unwanted` names, nor the blank line after each.
#[must_use]
pub fn without_comments(text: &str, catalog: &Catalog, is_unwanted: impl Fn(&FreeComment) -> bool) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut from = 0;
    for entry in &catalog.entries {
        let Entry::Comment(comment) = entry else { continue };
        if !is_unwanted(comment) {
            continue;
        }
        let span = comment.span.range();
        kept.push_str(&text[from..span.start]);
        let after = &text[span.end..];
        let blank = after.len() - after.trim_start_matches(['\n', '\r']).len();
        from = span.end + blank;
    }
    kept.push_str(&text[from..]);
    kept
}
