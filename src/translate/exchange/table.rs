//! Tables, for those who translate in a spreadsheet. Brackets in texts are placeables, as in `.ftl` files.

use super::{Entry, Label, Loose, LoosePiece, Mark, Parsed, ReadFault, Sheet, Word};
use crate::catalog::Value;
use crate::source::Span;
use csv::{ReaderBuilder, WriterBuilder};
use std::ops::Range;

/// The first columns and the notes are named as translate-toolkit and Weblate name them: they empty columns that they do not know.
const COLUMNS: [&str; 10] =
    ["context", "source", "target", "state", "developer_comments", "was", "suggestions", "page", "language", "base"];
/// Other names of the first column.
const NAMES_OF_KEYS: [&str; 2] = ["key", "id"];

pub(super) fn write(sheet: &Sheet) -> String {
    let mut writer = WriterBuilder::new().from_writer(Vec::new());
    let lines = |lines: Vec<String>| lines.join("\n");
    let mut add = |row: [String; 10]| writer.write_record(&row).expect("a vector takes all");
    add(COLUMNS.map(str::to_owned));
    for row in &sheet.rows {
        let suggestion = |one: &crate::translate::Suggestion| format!("{} %: {} → {}", one.percent, one.known.source, one.known.target);
        add([
            row.name.clone(),
            row.source.to_plain(),
            row.target.as_ref().map(Value::to_plain).unwrap_or_default(),
            row.label.name(),
            lines(row.notes.iter().map(|note| note.text.clone()).collect()),
            row.was.clone().unwrap_or_default(),
            lines(row.suggestions.iter().map(suggestion).collect()),
            sheet.page.clone(),
            sheet.language.tag().to_owned(),
            row.base.clone().unwrap_or_default(),
        ]);
    }
    let bytes = writer.into_inner().expect("a vector takes all");
    // Without the mark, spreadsheets take UTF-8 for the encoding of their system.
    format!("\u{feff}{}", String::from_utf8(bytes).expect("texts are UTF-8"))
}

pub(super) fn read(text: &str) -> Parsed {
    let mut parsed = Parsed::default();
    let start = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let body = &text[start..];
    let first = body.lines().next().unwrap_or_default();
    // Spreadsheets of languages with a decimal comma write semicolons.
    let delimiter = [b',', b';', b'\t'].into_iter().max_by_key(|sign| (first.bytes().filter(|byte| byte == sign).count(), *sign == b','));
    let mut reader =
        ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter.unwrap_or(b',')).from_reader(body.as_bytes());
    let mut columns: Vec<String> = Vec::new();
    let mut fault = |range: Range<usize>, message: String, help: &str| {
        parsed.faults.push(ReadFault { span: Span::new(range), message, help: help.to_owned() });
    };
    let mut records = Vec::new();
    let mut record = csv::StringRecord::new();
    loop {
        let from = offset(reader.position()).min(body.len());
        match reader.read_record(&mut record) {
            Ok(true) => records.push((start + from..start + offset(reader.position()).min(body.len()), record.clone())),
            Ok(false) => break,
            Err(error) => {
                fault(start + from..start + from, format!("this table cannot be read: {error}"), "save it as CSV in UTF-8 again");
                break;
            }
        }
    }
    if records.is_empty() {
        fault(0..0, "this table is empty".into(), "take the file from its maker again");
    }
    for (range, record) in records {
        let range = trimmed(text, range);
        if columns.is_empty() {
            columns = record.iter().map(|name| name.trim().to_lowercase()).collect();
            if !columns.iter().any(|name| name == COLUMNS[0])
                && let Some(name) = columns.iter_mut().find(|name| NAMES_OF_KEYS.contains(&name.as_str()))
            {
                COLUMNS[0].clone_into(name);
            }
            let missing: Vec<&str> = COLUMNS[..3].iter().copied().filter(|name| !columns.iter().any(|known| known == name)).collect();
            if !missing.is_empty() {
                let message = format!("this table has no column “{}”", missing.join("”, “"));
                fault(range, message, "keep the first row as it was exported: context, source, target, …");
                return parsed;
            }
            continue;
        }
        let cell = |name: &str| columns.iter().position(|known| known == name).and_then(|at| record.get(at)).unwrap_or_default();
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        if record.len() != columns.len() {
            let message = format!("this row has {} cells, and the first row {}", record.len(), columns.len());
            fault(range, message, "a cell with a line end or separator in it stands between quotation marks");
            continue;
        }
        let place = |name: &str| place_of(text, &range, cell(name));
        let word = |name: &str| (!cell(name).is_empty()).then(|| Word { text: cell(name).to_owned(), span: place(name) });
        let loose = |name: &str| Loose { pieces: vec![LoosePiece::Text(line_ends(cell(name)))], is_plain: true, span: place(name) };
        let state = cell("state").trim().to_lowercase();
        let label = Label::named(&state);
        if label.is_none() && !state.is_empty() {
            fault(place("state").range(), format!("“{state}” is no state"), "write missing, draft, translated, reviewed or approved");
            continue;
        }
        parsed.entries.push(Entry {
            language: word("language"),
            page: word("page"),
            name: Word { text: cell(COLUMNS[0]).to_owned(), span: place(COLUMNS[0]) },
            source: Some(loose("source")),
            target: (!cell("target").trim().is_empty()).then(|| loose("target")),
            mark: Mark { label, standard: None, expected: None },
            base: word("base").map(|word| word.text),
        });
    }
    parsed
}

fn offset(position: &csv::Position) -> usize {
    usize::try_from(position.byte()).unwrap_or(usize::MAX)
}

fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let (start, end) = (text.floor_char_boundary(range.start), text.floor_char_boundary(range.end));
    let row = &text[start..end];
    let lead = row.len() - row.trim_start_matches(['\n', '\r']).len();
    start + lead..(start + row.trim_end_matches(['\n', '\r']).len()).max(start + lead)
}

/// Where a cell stands in its row, as far as it stands there as it reads; else its row.
fn place_of(text: &str, row: &Range<usize>, cell: &str) -> Span {
    let written = cell.replace('"', "\"\"");
    let found = (!cell.is_empty()).then(|| text[row.clone()].find(&written)).flatten();
    Span::new(found.map_or(row.clone(), |at| row.start + at..row.start + at + written.len()))
}

/// Spreadsheets write the line ends of their system.
fn line_ends(cell: &str) -> String {
    cell.replace("\r\n", "\n").replace('\r', "\n")
}
