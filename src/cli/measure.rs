//! `leaflint measure`: how hard pages, sections and sentences are to read.

use super::check::language;
use super::terminal::print;
use super::{CLEAN, Failure, Global, Outcome};
use crate::document::{BlockKind, Document};
use crate::emit::Places;
use crate::language::Language;
use crate::lint::reading::{PageReading, sentences};
use crate::lint::terms::PageTerms;
use crate::project::{Locale, Page, Project, Request, load, read_file};
use crate::reading::{self, FEWEST_WORDS, Measurement, Standing};
use crate::source::Span;
use crate::text::{Passage, Sentence};
use crate::translate::{self, UnitKind, plan, translated};
use clap::{Args, ValueEnum};
use rayon::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io::{self, IsTerminal, Write};
use std::ops::Range;
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
    /// Leave names, the page's subject and explained terms out of the counts, as WCAG 3.1.5 allows.
    #[arg(long, conflicts_with = "lines")]
    without_names: bool,
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

/// What is measured of a page.
#[derive(Clone, Copy)]
struct How {
    by: Unit,
    without_names: bool,
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
    if let Some(path) = &arguments.lines {
        let language = arguments.language.clone().unwrap_or_else(Language::english);
        let text = read_file(path)?;
        let lines: Vec<&str> = text.lines().collect();
        print(|out| write(format, out, |take| in_lots(&lines, |line| vec![line_row(line, &language)], take)))?;
        return Ok(CLEAN);
    }
    let request = Request { one_at_a_time: true, ..global.pages(&arguments.paths, arguments.language.as_ref()) };
    let project = load(&request)?;
    let how = How { by: arguments.by, without_names: arguments.without_names };
    let mut is_empty = true;
    print(|out| {
        write(format, out, |take| {
            rows(&project, how, &mut |row| {
                is_empty = false;
                take(row)
            })
        })
    })?;
    if is_empty {
        return Err(Failure(
            "there is no page to measure here, and no translation of one; for other texts: --lines FILE --language L".into(),
        ));
    }
    Ok(CLEAN)
}

/// What takes one row after the other.
type Take<'a> = &'a mut dyn FnMut(Value) -> io::Result<()>;

/// Writes the rows that `rows` hands out. Only an array needs them all at once.
fn write(format: Format, out: &mut dyn Write, rows: impl FnOnce(Take<'_>) -> io::Result<()>) -> io::Result<()> {
    match format {
        Format::Human => {
            let mut table = Table { out, notes: None };
            rows(&mut |row| table.row(&row))?;
            table.end()
        }
        Format::Json => {
            let mut all = Vec::new();
            rows(&mut |row| {
                all.push(row);
                Ok(())
            })?;
            if all.is_empty() { Ok(()) } else { writeln!(out, "{:#}", Value::Array(all)) }
        }
        Format::JsonLines => rows(&mut |row| writeln!(out, "{row}")),
    }
}

/// So many texts are measured, by all threads, before their rows are written.
const LOT: usize = 256;

/// Measures texts in parallel and hands their rows out in order.
fn in_lots<T: Sync>(texts: &[T], rows: impl Fn(&T) -> Vec<Value> + Sync, take: Take<'_>) -> io::Result<()> {
    for lot in texts.chunks(LOT) {
        let measured: Vec<Vec<Value>> = lot.par_iter().map(&rows).collect();
        measured.into_iter().flatten().try_for_each(&mut *take)?;
    }
    Ok(())
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

/// Every page that the run selects, then every translation of a page, each in its own language.
fn rows(project: &Project, how: How, take: Take<'_>) -> io::Result<()> {
    let of_page = |page: &Page| {
        let whole = Span::new(page.document.body..project.sources.file(page.document.source).text.len());
        document_rows(project, &page.document, whole, how)
    };
    let pages: Vec<&Page> = project.pages.iter().filter(|page| page.is_selected).collect();
    in_lots(&pages, |page| of_page(page), take)?;
    in_lots(&project.waiting, |waiting| of_page(&waiting.page(&project.sources)), take)?;
    let is_translation = |locale: &&Locale| locale.is_selected && locale.language != project.config.source_language;
    let locales: Vec<&Locale> = project.locales.iter().filter(is_translation).collect();
    if locales.is_empty() {
        return Ok(());
    }
    let plan = plan(project, &BTreeMap::new());
    // A page that two paths of the run name is one page.
    let units: BTreeMap<&str, &translate::Unit> = plan.units.iter().map(|unit| (unit.id.as_str(), unit)).collect();
    let units: Vec<&translate::Unit> = units.into_values().collect();
    for locale in locales {
        let locale = locale.parsed(&project.sources);
        let of_unit = |unit: &&translate::Unit| {
            let (UnitKind::Page(at), Some(catalog)) = (unit.kind, locale.catalogs.get(&unit.id)) else { return Vec::new() };
            let document = translated(&project.pages[at].document, unit, catalog);
            let whole = Span::new(0..project.sources.file(catalog.source).text.len());
            document_rows(project, &document, whole, how)
        };
        in_lots(&units, of_unit, take)?;
    }
    Ok(())
}

fn document_rows(project: &Project, document: &Document, whole: Span, how: How) -> Vec<Value> {
    let mut rows = Vec::new();
    let mut places = Places::new(&project.sources);
    let path = &project.sources.file(document.source).path;
    let mut row = |unit: &str, section: Option<&str>, span: Span, measured: &Measurement, more: Value| {
        let (start, end) = places.of(document.source, span);
        let place = |place: crate::source::Position| json!({ "byte": place.byte, "line": place.line, "column": place.column });
        // Sentences are compared with each other; a text of few words has no steady grade.
        let is_steady = unit == "sentence" || measured.counts.words >= FEWEST_WORDS;
        let mut base = json!({
            "file": path, "language": document.language, "unit": unit, "section": section, "start": place(start), "end": place(end),
            "is-steady": is_steady,
        });
        extend(&mut base, more);
        rows.push(figures(measured, base));
    };
    let terms = how.without_names.then(|| PageTerms::of(document, None));
    let reading = terms.as_ref().map(|terms| PageReading::of(document, terms));
    // The figures of some blocks, and how many words they leave out.
    let of_blocks = |blocks: Range<usize>| {
        let whole = reading::measure(&document.language, sentences(&document.blocks[blocks.clone()]));
        let Some(reading) = &reading else { return (whole, Value::Null) };
        let left = reading.counts_without_names(blocks);
        let more = json!({ "left-out": whole.counts.words.saturating_sub(left.words) });
        (whole.with_counts(&document.language, left), more)
    };
    let (measured, more) = of_blocks(0..document.blocks.len());
    row("page", None, whole, &measured, more);
    if how.by == Unit::Section {
        for section in &document.sections {
            // Blocks without a translation have no place.
            let placed = document.blocks[section.extent.clone()].iter().map(|block| block.span).filter(|span| !span.is_empty());
            let Some(span) = placed.reduce(Span::join) else { continue };
            let heading = document.heading_of(section).map(|block| block.passage.text().trim());
            let (measured, more) = of_blocks(section.extent.clone());
            row("section", heading, span, &measured, more);
        }
    }
    if how.by == Unit::Sentence {
        for (at, block) in document.blocks.iter().enumerate() {
            if matches!(block.kind, BlockKind::Code | BlockKind::Html | BlockKind::Image) {
                continue;
            }
            let heading = document.heading_of(&document.sections[block.section]).map(|block| block.passage.text().trim());
            for sentence in block.passage.sentences() {
                let mut measured = reading::measure(&document.language, std::iter::once((&block.passage, sentence)));
                let mut more = hard_words(document, &block.passage, sentence);
                if let Some(part) = reading.as_ref().and_then(|reading| reading.part(at, sentence)) {
                    extend(&mut more, json!({ "left-out": measured.counts.words.saturating_sub(part.without_names.words) }));
                    measured = measured.with_counts(&document.language, part.without_names);
                }
                row("sentence", heading, block.passage.span(sentence.range), &measured, more);
            }
        }
    }
    rows
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

fn rounded(value: f64) -> f64 {
    (value * 10_000.0).round() / 10_000.0
}

fn extend(row: &mut Value, more: Value) {
    if let (Value::Object(row), Value::Object(more)) = (row, more) {
        row.extend(more);
    }
}

/// A table as it is written, row by row.
struct Table<'a> {
    out: &'a mut dyn Write,
    /// What is to be said below it; none before its first row.
    notes: Option<Notes>,
}

/// What is to be said below a table.
#[derive(Default)]
struct Notes {
    few: bool,
    experimental: bool,
    left_out: u64,
}

impl Table<'_> {
    fn row(&mut self, row: &Value) -> io::Result<()> {
        let notes = match &mut self.notes {
            Some(notes) => notes,
            none => {
                writeln!(self.out, "{:>7} {:>9} {:>6} {:>10}  what", "words", "sentences", "grade", "difficulty")?;
                none.insert(Notes::default())
            }
        };
        let figure = |value: &Value| value.as_f64().map_or("–".to_owned(), |value| format!("{value:.1}"));
        let text = |value: &Value| value.as_str().map_or(String::new(), str::to_owned);
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
        let is_short = words < u64::from(FEWEST_WORDS);
        notes.few |= is_short && unit != "sentence";
        notes.experimental |= row["standing"] == json!(Standing::Experimental);
        notes.left_out += if unit == "page" { row["left-out"].as_u64().unwrap_or(0) } else { 0 };
        let grade = if is_short { "–".to_owned() } else { figure(&row["grade"]) };
        let sentences = row["sentences"].as_u64().unwrap_or(0);
        writeln!(self.out, "{words:>7} {sentences:>9} {grade:>6} {:>10}  {what}", figure(&row["difficulty"]))
    }

    fn end(self) -> io::Result<()> {
        let Some(Notes { few, experimental, left_out }) = self.notes else { return Ok(()) };
        let out = self.out;
        writeln!(out, "\ngrade: years of school by the language's formula; difficulty: 1 to 6, above all by how rare the words are")?;
        if left_out > 0 {
            writeln!(out, "{left_out} words left out of the counts: names, the page's subject, explained terms (WCAG 3.1.5)")?;
        }
        writeln!(out, "headings, table cells and code are not counted; each list item is at least one sentence")?;
        if few {
            writeln!(out, "no grade for fewer than {FEWEST_WORDS} words: it would not be steady")?;
        }
        if experimental {
            writeln!(out, "the grade of this language is experimental: compare pages with it, set no threshold by it")?;
        }
        Ok(())
    }
}
