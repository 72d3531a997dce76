//! `leaflint terms`: every medical term and acronym of pages, explained or not, where and how.

use super::terminal::print;
use super::{CLEAN, Global, Outcome, check::language};
use crate::document::Document;
use crate::language::Language;
use crate::lint::terms::{Glossaries, PageTerms};
use crate::project::{Project, Request, load, read_file};
use crate::source::Span;
use crate::terms::{AcronymUse, Inventory, Level, Place, Role, Status, TermUse, Unit};
use crate::text::Passage;
use clap::{Args, ValueEnum};
use serde_json::{Value, json};
use std::io::{self, Write};
use std::path::Path;

/// List every medical term and acronym of pages, explained or not.
#[derive(Args)]
pub(super) struct Arguments {
    /// Files, folders or globs; without any: the project's content.
    #[arg(value_name = "PATH")]
    paths: Vec<String>,
    /// The language of pages that do not name theirs.
    #[arg(long, value_name = "TAG", value_parser = language)]
    language: Option<Language>,
    /// Take each line of this file as one text, and answer one line each.
    #[arg(long, value_name = "FILE", conflicts_with = "paths")]
    lines: Option<String>,
    /// How terms are written.
    #[arg(long, value_enum, default_value_t = Format::Human, value_name = "FORMAT")]
    output_format: Format,
}

/// How terms are written.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A table a page.
    Human,
    /// One JSON array.
    Json,
    /// One JSON object a line.
    JsonLines,
}

pub(super) fn run(arguments: &Arguments, global: &Global) -> Outcome {
    if let Some(file) = &arguments.lines {
        let language = arguments.language.clone().unwrap_or_else(Language::english);
        let text = read_file(Path::new(file))?;
        print(|out| lines(out, file, &text, &language))?;
        return Ok(CLEAN);
    }
    let request = Request { one_at_a_time: true, ..global.pages(&arguments.paths, arguments.language.as_ref()) };
    let project = load(&request)?;
    print(|out| pages(out, &project, arguments.output_format))?;
    Ok(CLEAN)
}

/// One array a line, in order.
fn lines(out: &mut dyn Write, file: &str, text: &str, language: &Language) -> io::Result<()> {
    for line in text.lines() {
        let passage = Passage::verbatim(line, 0, language);
        let units = [Unit { passage: &passage, role: Role::Prose }];
        let inventory = Inventory::of(&units, language, None);
        let place = |place: Place| (place.range.range(), json!({ "byte": place.range.start }), json!({ "byte": place.range.end }));
        let rows: Vec<Value> = rows(&inventory).map(|row| row.json(file, language, line, &place)).collect();
        writeln!(out, "{}", Value::Array(rows))?;
    }
    Ok(())
}

fn pages(out: &mut dyn Write, project: &Project, format: Format) -> io::Result<()> {
    let glossaries = Glossaries::of(project);
    let mut all = Vec::new();
    for kept in project.pages.iter().filter(|page| page.is_selected) {
        all.extend(page(out, project, &glossaries, &kept.document, format)?);
    }
    for waiting in &project.waiting {
        all.extend(page(out, project, &glossaries, &waiting.page(&project.sources).document, format)?);
    }
    if format == Format::Json { writeln!(out, "{:#}", Value::Array(all)) } else { Ok(()) }
}

/// Writes what a page holds, or hands it back where all pages make one array.
fn page(out: &mut dyn Write, project: &Project, glossaries: &Glossaries, document: &Document, format: Format) -> io::Result<Vec<Value>> {
    let source = project.sources.file(document.source);
    let terms = PageTerms::of(document, glossaries.of_language(&document.language));
    let place = |place: Place| {
        let span: Span = terms.span(place);
        let at = |byte: u32| {
            let position = source.position(byte as usize);
            json!({ "byte": position.byte, "line": position.line, "column": position.column })
        };
        (span.range(), at(span.start), at(span.end))
    };
    if format == Format::Human {
        table(out, &source.path, &source.text, &terms)?;
        return Ok(Vec::new());
    }
    let rows: Vec<Value> = rows(&terms.inventory).map(|row| row.json(&source.path, &document.language, &source.text, &place)).collect();
    if format == Format::Json {
        return Ok(rows);
    }
    rows.iter().try_for_each(|row| writeln!(out, "{row}"))?;
    Ok(Vec::new())
}

/// A term or an acronym.
enum Row<'a> {
    Term(&'a TermUse<'a>),
    Acronym(&'a AcronymUse<'static>),
}

fn rows<'a>(inventory: &'a Inventory<'a>) -> impl Iterator<Item = Row<'a>> {
    let mut rows: Vec<Row<'a>> = inventory.terms.iter().map(Row::Term).chain(inventory.acronyms.iter().map(Row::Acronym)).collect();
    rows.sort_by_key(Row::first);
    rows.into_iter()
}

impl Row<'_> {
    fn first(&self) -> Place {
        match self {
            Self::Term(term) => term.first,
            Self::Acronym(acronym) => acronym.places[0],
        }
    }

    fn json(&self, file: &str, language: &Language, text: &str, place: &dyn Fn(Place) -> (std::ops::Range<usize>, Value, Value)) -> Value {
        let (range, start, end) = place(self.first());
        let words = |at: Place| text.get(place(at).0).map(|words| words.split_whitespace().collect::<Vec<_>>().join(" "));
        let term = text.get(range).unwrap_or_default();
        let mut row = json!({ "file": file, "language": language, "term": term, "start": start, "end": end });
        let (kind, expansion, source, status, how, uses) = match self {
            Self::Term(term) => {
                let (status, how) = match term.status {
                    Status::Explained(how, _) => ("explained", Some(how.name())),
                    Status::Late(how, _) => ("unexplained", Some(how.name())),
                    Status::Unexplained => ("unexplained", None),
                };
                ("term", None, term.source.name(), status, how, term.places.len())
            }
            Self::Acronym(acronym) => {
                let expansion = acronym.definitions.first().and_then(|(_, long)| words(*long));
                let how = if expansion.is_some() {
                    Some("expansion")
                } else if acronym.is_marked {
                    Some("mark")
                } else {
                    acronym.is_known.then_some("known")
                };
                let source = if acronym.meanings.is_empty() { "shape" } else { "lexicon" };
                let written = acronym.definitions.first().and_then(|(short, _)| words(*short));
                row["term"] = json!(written.unwrap_or_else(|| acronym.short.clone()));
                ("acronym", expansion, source, if how.is_some() { "explained" } else { "unexplained" }, how, acronym.places.len())
            }
        };
        for (name, value) in [
            ("kind", json!(kind)),
            ("expansion", json!(expansion)),
            ("source", json!(source)),
            ("status", json!(status)),
            ("how", json!(how)),
            ("uses", json!(uses)),
        ] {
            row[name] = value;
        }
        row
    }
}

fn table(out: &mut dyn Write, path: &str, text: &str, terms: &PageTerms<'_>) -> io::Result<()> {
    writeln!(out, "{path}")?;
    let place = |place: Place| (terms.span(place).range(), Value::Null, Value::Null);
    let mut lines = Vec::new();
    for row in rows(&terms.inventory) {
        let value = row.json(path, &Language::english(), text, &place);
        let word = |name: &str| value[name].as_str().unwrap_or_default().to_owned();
        let level = match row {
            Row::Term(term) if term.level == Level::Technical => "technical",
            Row::Term(_) => "familiar",
            Row::Acronym(_) => "acronym",
        };
        lines.push([word("term"), value["uses"].to_string(), level.to_owned(), word("status"), word("how"), word("expansion")]);
    }
    let widths: Vec<usize> =
        (0..6).map(|at| lines.iter().map(|line| unicode_width::UnicodeWidthStr::width(line[at].as_str())).max().unwrap_or(0)).collect();
    for line in lines {
        let cells = line
            .iter()
            .zip(&widths)
            .map(|(cell, width)| format!("{cell}{}", " ".repeat(width - unicode_width::UnicodeWidthStr::width(cell.as_str()))));
        writeln!(out, "  {}", cells.collect::<Vec<_>>().join("  ").trim_end())?;
    }
    Ok(())
}
