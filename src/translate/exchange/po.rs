//! Writes PO. Brackets in texts are placeables, as in `.ftl` files.

use super::{Row, Sheet, TOOL};
use crate::catalog::Value;
use std::fmt::Write as _;

/// How a comment starts that carries our own word.
pub(super) const LABEL: &str = "state: ";
/// How a comment starts that carries the fingerprint.
pub(super) const BASE: &str = "base: ";
/// The header with the name of the page.
pub(super) const PAGE: &str = "X-Leaflint-Page";

pub(super) fn write(sheet: &Sheet) -> String {
    let mut out = String::new();
    compose(sheet, &mut out).expect("a string takes all");
    out
}

fn compose(sheet: &Sheet, out: &mut String) -> std::fmt::Result {
    let (tool, version) = TOOL;
    writeln!(out, "# {} ({})", one_line(&sheet.title), sheet.path)?;
    writeln!(out, "msgid \"\"\nmsgstr \"\"")?;
    for (name, value) in [
        ("Project-Id-Version", one_line(&sheet.title)),
        ("Language", sheet.language.tag().replace('-', "_")),
        ("X-Source-Language", sheet.source_language.tag().to_owned()),
        ("MIME-Version", "1.0".to_owned()),
        ("Content-Type", "text/plain; charset=UTF-8".to_owned()),
        ("Content-Transfer-Encoding", "8bit".to_owned()),
        ("X-Generator", format!("{tool} {version}")),
        (PAGE, sheet.page.clone()),
    ] {
        writeln!(out, "\"{}: {}\\n\"", name, escaped(&value))?;
    }
    sheet.rows.iter().try_for_each(|row| unit(sheet, row, out))
}

fn unit(sheet: &Sheet, row: &Row, out: &mut String) -> std::fmt::Result {
    writeln!(out)?;
    for note in &row.notes {
        writeln!(out, "#. {}: {}", note.kind, one_line(&note.text))?;
    }
    for one in &row.suggestions {
        let (source, target) = (one_line(&one.known.source), one_line(&one.known.target));
        writeln!(out, "#. suggestion, {} %: “{source}” is “{target}”", one.percent)?;
    }
    writeln!(out, "#. {LABEL}{}", row.label.name())?;
    if let Some(base) = &row.base {
        writeln!(out, "#. {BASE}{base}")?;
    }
    // No line numbers: they change with every edit above.
    if sheet.path.contains([' ', '\t']) {
        writeln!(out, "#: \u{2068}{}\u{2069}", sheet.path)?;
    } else {
        writeln!(out, "#: {}", sheet.path)?;
    }
    if row.target.is_some() && row.label.is_unfinished() {
        writeln!(out, "#, fuzzy")?;
    }
    if let Some(was) = &row.was {
        field("#| msgid", was, out)?;
    }
    field("msgctxt", &row.name, out)?;
    field("msgid", &row.source.to_plain(), out)?;
    field("msgstr", &row.target.as_ref().map(Value::to_plain).unwrap_or_default(), out)
}

/// A text on one line, or one line of the file for each of its lines.
fn field(name: &str, text: &str, out: &mut String) -> std::fmt::Result {
    if !text.contains('\n') {
        return writeln!(out, "{name} \"{}\"", escaped(text));
    }
    let lead = if name.starts_with("#|") { "#| " } else { "" };
    writeln!(out, "{name} \"\"")?;
    text.split_inclusive('\n').try_for_each(|line| writeln!(out, "{lead}\"{}\"", escaped(line)))
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n").replace('\t', "\\t")
}

fn one_line(text: &str) -> String {
    text.replace(['\n', '\r'], " ")
}
