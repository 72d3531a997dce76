//! `leaflint status`: how far the translations have come, by language and page.

use super::check::language;
use super::sync::languages;
use super::terminal::{print, style};
use super::{CLEAN, Global, Outcome};
use crate::language::Language;
use crate::project::{Request, load};
use crate::translate::{Tally, coverage, glossary_terms, plan, summary};
use clap::{Args, ValueEnum};
use serde::Serialize;
use std::collections::BTreeMap;
use std::io::{self, Write};
use unicode_width::UnicodeWidthStr;

/// How far the translations have come, by language and page.
#[derive(Args)]
pub(super) struct Arguments {
    /// The languages to tell of; all of the project if left out.
    #[arg(value_name = "LANG", value_parser = language)]
    languages: Vec<Language>,
    /// How the table is written.
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = Format::Human)]
    output_format: Format,
}

/// How the table is written.
#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// A table with bars.
    Human,
    /// JSON.
    Json,
    /// A table for a pull request.
    Markdown,
}

/// One language.
#[derive(Serialize)]
struct Row {
    language: String,
    percent: usize,
    #[serde(flatten)]
    total: Tally,
    pages: BTreeMap<String, Tally>,
}

pub(super) fn run(arguments: &Arguments, global: &Global) -> Outcome {
    let project = load(&Request { config: global.config.clone(), ..Request::default() })?;
    let plan = plan(&project, &BTreeMap::new());
    let terms = glossary_terms(&project);
    let row = |language: &Language| {
        let pages = coverage(&project, &plan, language, &terms);
        let mut total = Tally::default();
        pages.values().for_each(|tally| total.add(tally));
        Row { language: language.tag().to_owned(), percent: total.percent(), total, pages }
    };
    let rows: Vec<Row> = languages(&project, &arguments.languages).iter().map(row).collect();
    let (_, notes) = summary(&plan, &project, &terms);
    let color = style(global).color;
    print(|out| match arguments.output_format {
        Format::Human => human(out, &rows, &notes, color),
        Format::Json => {
            writeln!(out, "{}", serde_json::to_string_pretty(&serde_json::json!({ "version": 1, "languages": rows, "not-synced": notes }))?)
        }
        Format::Markdown => markdown(out, &rows),
    })?;
    Ok(CLEAN)
}

const BAR: usize = 20;

fn human(out: &mut dyn Write, rows: &[Row], notes: &[String], color: bool) -> io::Result<()> {
    if rows.is_empty() {
        return writeln!(out, "this project names no languages to translate into: add them to leaflint.toml, languages = [\"es\"]");
    }
    for row in rows {
        writeln!(out, "{:10} {} {:3} %  {}", row.language, bar(&row.total, color), row.percent, words(&row.total))?;
        let widest = row.pages.keys().map(|id| id.width()).max().unwrap_or(0);
        for (id, tally) in row.pages.iter().filter(|(_, tally)| tally.done() < tally.messages) {
            writeln!(out, "  {id}{}  {:3} %  {}", " ".repeat(widest - id.width()), tally.percent(), words(tally))?;
        }
    }
    if !notes.is_empty() {
        writeln!(out, "\n{} since the last sync; run `leaflint sync`:", changes(notes.len()))?;
        for note in notes.iter().take(20) {
            writeln!(out, "  {note}")?;
        }
        if notes.len() > 20 {
            writeln!(out, "  … and {} more", notes.len() - 20)?;
        }
    }
    Ok(())
}

fn changes(count: usize) -> String {
    if count == 1 { "1 change in the pages".into() } else { format!("{count} changes in the pages") }
}

/// Done, stale and missing as parts of a bar.
fn bar(tally: &Tally, color: bool) -> String {
    let part = |count: usize| (count * BAR).checked_div(tally.messages).unwrap_or(0);
    let done = part(tally.done());
    let stale = part(tally.stale + tally.critical).max(usize::from(tally.stale + tally.critical > 0)).min(BAR - done);
    let (full, half, empty) = ("█".repeat(done), "▒".repeat(stale), "·".repeat(BAR - done - stale));
    if color { format!("\x1b[32m{full}\x1b[33m{half}\x1b[0m{empty}") } else { format!("{full}{half}{empty}") }
}

/// What there is, in words; what there is none of is left out.
fn words(tally: &Tally) -> String {
    let parts = [
        (tally.missing, "missing"),
        (tally.broken, "broken"),
        (tally.critical, "critically stale"),
        (tally.stale, "stale"),
        (tally.draft, "draft"),
        (tally.translated, "translated"),
        (tally.reviewed, "reviewed"),
        (tally.approved, "approved"),
    ];
    let said: Vec<String> = parts.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}")).collect();
    format!("{} messages: {}", tally.messages, if said.is_empty() { "none".to_owned() } else { said.join(", ") })
}

fn markdown(out: &mut dyn Write, rows: &[Row]) -> io::Result<()> {
    writeln!(out, "| language | done | messages | missing | stale | critically stale | draft | translated | reviewed | approved |")?;
    writeln!(out, "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|")?;
    for Row { language, percent, total: t, .. } in rows {
        writeln!(
            out,
            "| {language} | {percent} % | {} | {} | {} | {} | {} | {} | {} | {} |",
            t.messages,
            t.missing + t.broken,
            t.stale,
            t.critical,
            t.draft,
            t.translated,
            t.reviewed,
            t.approved
        )?;
    }
    Ok(())
}
