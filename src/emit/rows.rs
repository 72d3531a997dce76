//! Findings as rows of JSON, and the words of a finding as one text.

use crate::diagnostic::Diagnostic;
use serde::Serialize;
use std::borrow::Cow;
use std::io;

/// Writes the items of a JSON array, each on its line; the caller writes the brackets.
pub(super) fn write<T: Serialize>(out: &mut dyn io::Write, rows: impl Iterator<Item = T>) -> io::Result<()> {
    let mut before: &[u8] = b"\n";
    for row in rows {
        out.write_all(before)?;
        serde_json::to_writer(&mut *out, &row)?;
        before = b",\n";
    }
    out.write_all(b"\n")
}

/// What, why and what to do, each on its line.
pub(super) fn told(diagnostic: &Diagnostic) -> String {
    let mut text = diagnostic.message.clone().into_owned();
    for (name, said) in [("why", &diagnostic.why), ("help", &diagnostic.help)] {
        if !said.is_empty() {
            text.push_str(&format!("\n{name}: {said}"));
        }
    }
    text
}

/// The text with every line end as a space: a header and a label are one line.
pub(super) fn one_line(text: &str) -> Cow<'_, str> {
    if text.contains(['\n', '\r']) { text.split(['\n', '\r']).map(str::trim).collect::<Vec<_>>().join(" ").into() } else { text.into() }
}
