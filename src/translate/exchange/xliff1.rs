//! Writes XLIFF 1.2. Protected pieces are `ph`, `bpt` and `ept` with what they stand for inside.

use super::codes::{pieces, pieces_like};
use super::xml::escaped;
use super::{Piece, Role, Row, Sheet, TOOL};
use crate::catalog::Value;
use crate::translate::State;
use std::fmt::Write as _;

pub(super) fn write(sheet: &Sheet) -> String {
    let mut out = String::new();
    compose(sheet, &mut out).expect("a string takes all");
    out
}

fn compose(sheet: &Sheet, out: &mut String) -> std::fmt::Result {
    let (tool, version) = TOOL;
    writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")?;
    writeln!(out, "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">")?;
    writeln!(
        out,
        "  <file original=\"{}\" source-language=\"{}\" target-language=\"{}\" datatype=\"x-fluent\" tool-id=\"{tool}\">",
        escaped(&sheet.page),
        sheet.source_language,
        sheet.language
    )?;
    writeln!(out, "    <header>")?;
    writeln!(out, "      <tool tool-id=\"{tool}\" tool-name=\"{tool}\" tool-version=\"{version}\"/>")?;
    writeln!(out, "      <note>{}</note>", escaped(&format!("{} ({})", sheet.title, sheet.path)))?;
    writeln!(out, "    </header>\n    <body>")?;
    for row in &sheet.rows {
        unit(sheet, row, out)?;
    }
    writeln!(out, "    </body>\n  </file>\n</xliff>")
}

fn unit(sheet: &Sheet, row: &Row, out: &mut String) -> std::fmt::Result {
    let name = escaped(&row.name);
    let is_approved = row.label.state == Some(State::Approved) && row.label.stale.is_none();
    let approved = if is_approved { " approved=\"yes\"" } else { "" };
    writeln!(out, "      <trans-unit id=\"{name}\" resname=\"{name}\"{approved} xml:space=\"preserve\">")?;
    let source = pieces(&row.source, sheet.is_page);
    writeln!(out, "        <source>{}</source>", inline(&source))?;
    if let Some(target) = &row.target {
        writeln!(
            out,
            "        <target state=\"{}\" state-qualifier=\"x-leaflint-{}\">{}</target>",
            row.label.xliff1(),
            row.label.name(),
            inline(&pieces_like(target, sheet.is_page, &source))
        )?;
    }
    if let Some(base) = &row.base {
        writeln!(
            out,
            "        <context-group purpose=\"information\"><context context-type=\"x-leaflint-base\">{base}</context></context-group>"
        )?;
    }
    for note in &row.notes {
        writeln!(out, "        <note from=\"{}\" annotates=\"source\">{}</note>", TOOL.0, escaped(&note.text))?;
    }
    if let Some(was) = &row.was {
        let old = row.target.as_ref().map_or(String::new(), Value::to_plain);
        alternative("alttranstype=\"previous-version\" origin=\"the text that this was translated from\"", was, &old, out)?;
    }
    for one in &row.suggestions {
        let attributes = format!("match-quality=\"{}\" origin=\"memory\"", one.percent);
        alternative(&attributes, &one.known.source, &one.known.target, out)?;
    }
    writeln!(out, "      </trans-unit>")
}

fn alternative(attributes: &str, source: &str, target: &str, out: &mut String) -> std::fmt::Result {
    writeln!(out, "        <alt-trans {attributes}>")?;
    writeln!(out, "          <source xml:space=\"preserve\">{}</source>", escaped(source))?;
    writeln!(out, "          <target xml:space=\"preserve\">{}</target>", escaped(target))?;
    writeln!(out, "        </alt-trans>")
}

fn inline(pieces: &[Piece]) -> String {
    let piece = |piece: &Piece| match piece {
        Piece::Text(text) => escaped(text),
        Piece::Code(code) => {
            let (id, native) = (code.id, escaped(&code.native()));
            match code.role {
                Role::Lone => format!("<ph id=\"{id}\">{native}</ph>"),
                Role::Open => format!("<bpt id=\"{id}\">{native}</bpt>"),
                Role::Close => format!("<ept id=\"{id}\">{native}</ept>"),
            }
        }
    };
    pieces.iter().map(piece).collect()
}
