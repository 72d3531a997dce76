//! Writes XLIFF 2.0 and 2.1. Protected pieces are `ph` and `pc` (`sc` and `ec` where pairs cross); what they stand for is in
//! `originalData`.

use super::codes::{codes, is_nested, pieces, pieces_like};
use super::xml::escaped;
use super::{Piece, Role, Row, Sheet};
use std::collections::BTreeMap;
use std::fmt::Write as _;

pub(super) fn write(sheet: &Sheet, version: &str) -> String {
    let mut out = String::new();
    compose(sheet, version, &mut out).expect("a string takes all");
    out
}

fn compose(sheet: &Sheet, version: &str, out: &mut String) -> std::fmt::Result {
    writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")?;
    writeln!(
        out,
        "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" xmlns:mtc=\"urn:oasis:names:tc:xliff:matches:2.0\" \
         xmlns:leaflint=\"urn:leaflint:exchange\" version=\"{version}\" srcLang=\"{}\" trgLang=\"{}\">",
        sheet.source_language, sheet.language
    )?;
    writeln!(out, "  <file id=\"f1\" original=\"{}\">", escaped(&sheet.page))?;
    writeln!(out, "    <notes>\n      <note>{}</note>\n    </notes>", escaped(&format!("{} ({})", sheet.title, sheet.path)))?;
    for (place, row) in sheet.rows.iter().enumerate() {
        unit(sheet, row, place + 1, out)?;
    }
    writeln!(out, "  </file>\n</xliff>")
}

fn unit(sheet: &Sheet, row: &Row, number: usize, out: &mut String) -> std::fmt::Result {
    let base = row.base.as_ref().map_or(String::new(), |base| format!(" leaflint:base=\"{base}\""));
    writeln!(out, "    <unit id=\"u{number}\" name=\"{}\" xml:space=\"preserve\"{base}>", escaped(&row.name))?;
    if !row.suggestions.is_empty() {
        writeln!(out, "      <mtc:matches>")?;
        for one in &row.suggestions {
            let (source, target) = (escaped(&one.known.source), escaped(&one.known.target));
            writeln!(out, "        <mtc:match ref=\"#s{number}\" type=\"tm\" similarity=\"{}.0\">", one.percent)?;
            writeln!(out, "          <source xml:space=\"preserve\">{source}</source>")?;
            writeln!(out, "          <target xml:space=\"preserve\">{target}</target>\n        </mtc:match>")?;
        }
        writeln!(out, "      </mtc:matches>")?;
    }
    let was = row.was.as_ref().map(|was| ("was", format!("the text that this was translated from: {was}")));
    let notes = row.notes.iter().map(|note| (note.kind, note.text.clone())).chain(was);
    writeln!(out, "      <notes>")?;
    for (kind, text) in notes {
        writeln!(out, "        <note category=\"{kind}\">{}</note>", escaped(&text))?;
    }
    writeln!(out, "      </notes>")?;
    let source = pieces(&row.source, sheet.is_page);
    let target = row.target.as_ref().map(|target| pieces_like(target, sheet.is_page, &source));
    let mut data: BTreeMap<String, usize> = BTreeMap::new();
    for code in codes(&source).chain(target.iter().flat_map(|target| codes(target))) {
        let next = data.len() + 1;
        data.entry(code.native()).or_insert(next);
    }
    if !data.is_empty() {
        writeln!(out, "      <originalData>")?;
        let mut written: Vec<(&String, &usize)> = data.iter().collect();
        written.sort_by_key(|(_, number)| **number);
        for (native, number) in written {
            writeln!(out, "        <data id=\"d{number}\">{}</data>", escaped(native))?;
        }
        writeln!(out, "      </originalData>")?;
    }
    let state = row.label.xliff2();
    writeln!(out, "      <segment id=\"s{number}\" state=\"{state}\" subState=\"leaflint:{}\">", row.label.name())?;
    writeln!(out, "        <source>{}</source>", inline(&source, &data))?;
    if let Some(target) = &target {
        writeln!(out, "        <target>{}</target>", inline(target, &data))?;
    }
    writeln!(out, "      </segment>\n    </unit>")
}

fn inline(pieces: &[Piece], data: &BTreeMap<String, usize>) -> String {
    let nested = is_nested(pieces);
    let end_of = |id: usize| codes(pieces).find(|code| code.id == id && code.role == Role::Close).map_or(0, |code| data[&code.native()]);
    let piece = |piece: &Piece| match piece {
        Piece::Text(text) => escaped(text),
        Piece::Code(code) => {
            let (id, number) = (code.id, data[&code.native()]);
            match code.role {
                Role::Lone => format!("<ph id=\"{id}\" dataRef=\"d{number}\"/>"),
                Role::Open if nested => format!("<pc id=\"{id}\" dataRefStart=\"d{number}\" dataRefEnd=\"d{}\">", end_of(id)),
                Role::Close if nested => "</pc>".to_owned(),
                Role::Open => format!("<sc id=\"{id}\" dataRef=\"d{number}\"/>"),
                Role::Close => format!("<ec startRef=\"{id}\" dataRef=\"d{number}\"/>"),
            }
        }
    };
    pieces.iter().map(piece).collect()
}
