//! `leaflint measure`: how hard pages, sections and sentences are to read.

use super::check::language;
use super::terminal::print;
use super::{CLEAN, Global, Outcome};
use crate::document::{Block, BlockKind, Document};
use crate::emit::Places;
use crate::language::Language;
use crate::lint::reading::sentences;
use crate::project::{Project, Request, load, read_file};
use crate::reading::{self, FEWEST_WORDS, Measurement, Standing};
use crate::source::Span;
use crate::text::{Passage, Sentence};
use clap::{Args, ValueEnum};
use serde_json::{Value, json};
use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;

/// Measure how hard pages, sections and sentences are to read.
#[derive(Args)]
pub(super) struct Arguments {
    /// Files, folders or globs. Without any: the project's content.
    #[arg(value_name = "PATH", conflicts_with = "lines")]
    paths: Vec<String>,
    /// What to measure beside whole pages.
    #[arg(long, value_enum, default_value_t = Unit::Page, value_name = "UNIT")]
    by: Unit,
    /// Measure each line of a file as a text of its own, one result a line.
    #[arg(long, value_name = "FILE")]
    lines: Option<PathBuf>,
    /// The language of texts that do not name theirs.
    #[arg(long, value_name = "TAG", value_parser = language)]
    language: Option<Language>,
    /// How figures are written; a table on a terminal, json-lines elsewhere unless set.
    #[arg(long, value_enum, value_name = "FORMAT")]
    output_format: Option<Format>,
}

/// What to measure.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Unit {
    /// Pages.
    Page,
    /// Pages and their sections.
    Section,
    /// Pages and their sentences, headings and cells among them.
    Sentence,
}

/// How figures are written.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A table.
    Human,
    /// One array.
    Json,
    /// One object a line.
    JsonLines,
}

pub(super) fn run(arguments: &Arguments, global: &Global) -> Outcome {
    let format = arguments.output_format.unwrap_or(if io::stdout().is_terminal() { Format::Human } else { Format::JsonLines });
    let rows = match &arguments.lines {
        Some(path) => {
            let language = arguments.language.clone().unwrap_or_else(Language::english);
            read_file(path)?.lines().map(|line| line_row(line, &language)).collect()
        }
        None => {
            let request = Request {
                paths: arguments.paths.clone(),
                config: global.config.clone(),
                language: arguments.language.clone(),
                ..Request::default()
            };
            rows(&load(&request)?, arguments.by)
        }
    };
    print(|out| match format {
        Format::Human => table(&rows, out),
        Format::Json => writeln!(out, "{:#}", Value::Array(rows)),
        Format::JsonLines => rows.iter().try_for_each(|row| writeln!(out, "{row}")),
    })?;
    Ok(CLEAN)
}

/// One line of a file: an object, or null if it has no words.
fn line_row(line: &str, language: &Language) -> Value {
    let passage = Passage::verbatim(line, 0, language);
    let measured = reading::measure(language, passage.sentences().iter().map(|sentence| (&passage, sentence)));
    if measured.counts.words == 0 {
        return Value::Null;
    }
    figures(&measured, json!({ "language": language, "unit": "line" }))
}

fn rows(project: &Project, by: Unit) -> Vec<Value> {
    let mut rows = Vec::new();
    for page in project.pages.iter().filter(|page| page.is_selected) {
        let document = &page.document;
        let mut places = Places::new(&project.sources);
        let text = &project.sources.file(document.source);
        let mut row = |unit: &str, section: Option<&str>, span: Span, measured: &Measurement, more: Value| {
            let (start, end) = places.of(document.source, span);
            let place = |place: crate::source::Position| json!({ "byte": place.byte, "line": place.line, "column": place.column });
            let mut base = json!({
                "file": text.path, "language": document.language, "unit": unit, "section": section, "start": place(start), "end": place(end),
            });
            extend(&mut base, more);
            rows.push(figures(measured, base));
        };
        let whole = Span::new(document.body..text.text.len());
        row("page", None, whole, &prose(document, &document.blocks), Value::Null);
        if by == Unit::Section {
            for section in &document.sections {
                let blocks = &document.blocks[section.extent.clone()];
                let Some((first, last)) = blocks.first().zip(blocks.last()) else { continue };
                let heading = document.heading_of(section).map(|block| block.passage.text().trim());
                row("section", heading, first.span.join(last.span), &prose(document, blocks), Value::Null);
            }
        }
        if by == Unit::Sentence {
            for block in &document.blocks {
                if matches!(block.kind, BlockKind::Code | BlockKind::Html | BlockKind::Image) {
                    continue;
                }
                let heading = document.heading_of(&document.sections[block.section]).map(|block| block.passage.text().trim());
                for sentence in block.passage.sentences() {
                    let measured = reading::measure(&document.language, std::iter::once((&block.passage, sentence)));
                    let more = hard_words(document, &block.passage, sentence);
                    row("sentence", heading, block.passage.span(sentence.range), &measured, more);
                }
            }
        }
    }
    rows
}

/// Headings, cells, code and HTML are read, but not in sentences: they stay outside the counts.
fn prose(document: &Document, blocks: &[Block]) -> Measurement {
    reading::measure(&document.language, sentences(blocks))
}

fn hard_words(document: &Document, passage: &Passage, sentence: &Sentence) -> Value {
    let Some(difficulty) = reading::sentence_difficulty(&document.language, passage, sentence) else { return Value::Null };
    let words: Vec<Value> = difficulty
        .hard_words
        .iter()
        .map(|word| json!({ "word": passage.slice(word.range), "reason": word.reason, "zipf": word.zipf }))
        .collect();
    json!({ "hard-words": words })
}

/// The figures of a measurement, put behind what the row says already.
fn figures(measured: &Measurement, mut row: Value) -> Value {
    let rounded = |value: f64| (value * 10_000.0).round() / 10_000.0;
    let grade = measured.grade;
    let measures: serde_json::Map<String, Value> =
        measured.measures.iter().map(|(name, value)| ((*name).to_owned(), json!(rounded(*value)))).collect();
    extend(
        &mut row,
        json!({
            "words": measured.counts.words, "sentences": measured.counts.sentences, "syllables": measured.counts.syllables,
            "characters": measured.counts.characters, "grade": grade.map(|grade| rounded(grade.years)), "formula": grade.map(|grade| grade.formula),
            "standing": grade.map(|grade| grade.standing), "measures": measures, "difficulty": measured.difficulty.map(rounded),
        }),
    );
    row
}

fn extend(row: &mut Value, more: Value) {
    if let (Value::Object(row), Value::Object(more)) = (row, more) {
        row.extend(more);
    }
}

fn table(rows: &[Value], out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{:>7} {:>9} {:>6} {:>10}  what", "words", "sentences", "grade", "difficulty")?;
    let figure = |value: &Value| value.as_f64().map_or("–".to_owned(), |value| format!("{value:.1}"));
    let text = |value: &Value| value.as_str().map_or(String::new(), str::to_owned);
    let (mut few, mut experimental) = (false, false);
    for row in rows {
        let unit = text(&row["unit"]);
        let what = match unit.as_str() {
            "page" => text(&row["file"]),
            "section" => format!("  {}", row["section"].as_str().unwrap_or("(before the first heading)")),
            "sentence" => {
                let words: Vec<&str> =
                    row["hard-words"].as_array().into_iter().flatten().filter_map(|word| word["word"].as_str()).collect();
                format!("  line {}{}{}", row["start"]["line"], if words.is_empty() { "" } else { ": " }, words.join(", "))
            }
            _ => String::new(),
        };
        let words = row["words"].as_u64().unwrap_or(0);
        let is_few = words < u64::from(FEWEST_WORDS) && unit != "sentence";
        few |= is_few;
        experimental |= row["standing"] == json!(Standing::Experimental);
        let grade = if words < u64::from(FEWEST_WORDS) { "–".to_owned() } else { figure(&row["grade"]) };
        let sentences = row["sentences"].as_u64().unwrap_or(0);
        writeln!(out, "{words:>7} {sentences:>9} {grade:>6} {:>10}  {what}", figure(&row["difficulty"]))?;
    }
    writeln!(out, "\ngrade: years of school by the language's formula; difficulty: 1 to 6, above all by how rare the words are")?;
    writeln!(out, "headings, table cells and code are not counted; each list item is at least one sentence")?;
    if few {
        writeln!(out, "no grade for fewer than {FEWEST_WORDS} words: it would not be steady")?;
    }
    if experimental {
        writeln!(out, "the grade of this language is experimental: compare pages with it, set no threshold by it")?;
    }
    Ok(())
}
