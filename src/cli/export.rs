//! `leaflint export`: texts and translations to the files of translators.

use super::check::language;
use super::sync::languages;
use super::terminal::print;
use super::{CLEAN, Failure, Global, Outcome};
use crate::language::Language;
use crate::project::{Project, Request, load, write_file};
use crate::translate::exchange::{ExchangeFormat, Row, Sheet, pack, sheets};
use crate::translate::{AgreedTerms, Plan, State, glossary_terms, plan, summary};
use clap::{Args, ValueEnum};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// Write texts and translations to files for translators: XLIFF, PO or CSV.
#[derive(Args)]
pub(super) struct Arguments {
    /// The languages to export; all of the project if left out.
    #[arg(value_name = "LANG", value_parser = language)]
    languages: Vec<Language>,
    /// The kind of file: xliff (1.2, which every tool reads), xliff-2.0, xliff-2.1, po or csv.
    #[arg(long, value_name = "FORMAT", default_value = "xliff", value_parser = format)]
    format: ExchangeFormat,
    /// Only messages that are missing, stale, draft, translated, reviewed or approved.
    #[arg(long, value_enum, value_name = "WHAT", value_delimiter = ',')]
    only: Vec<Only>,
    /// Only these pages.
    #[arg(long, value_name = "ID", value_delimiter = ',')]
    page: Vec<String>,
    /// The folder to write to; `exchange` beside leaflint.toml if left out.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// One archive a language, with the pages and the glossary for context.
    #[arg(long)]
    zip: bool,
}

/// What is exported.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Only {
    /// Without a translation.
    Missing,
    /// The source has changed since.
    Stale,
    /// Not done.
    Draft,
    /// A person stands for it.
    Translated,
    /// Read by a second linguist.
    Reviewed,
    /// Read by a clinician.
    Approved,
}

fn format(name: &str) -> Result<ExchangeFormat, String> {
    ExchangeFormat::named(name).ok_or_else(|| "write xliff, xliff-2.0, xliff-2.1, po or csv".into())
}

pub(super) fn run(arguments: &Arguments, global: &Global) -> Outcome {
    let project = load(&Request { config: global.config.clone(), ..Request::default() })?;
    let plan = plan(&project, &BTreeMap::new());
    refuse_unsynced(&project, &plan)?;
    if let Some(page) = arguments.page.iter().find(|page| !plan.units.iter().any(|unit| unit.id == **page)) {
        return Err(Failure(format!("there is no page “{page}”")));
    }
    let languages = languages(&project, &arguments.languages);
    if let Some(language) = languages.iter().find(|language| **language == project.config.source_language) {
        return Err(Failure(format!("“{language}” is the language that pages are written in: name one that they are translated into")));
    }
    if languages.is_empty() {
        return Err(Failure("this project names no languages to translate into: add them to leaflint.toml, languages = [\"es\"]".into()));
    }
    let terms = glossary_terms(&project);
    let out = arguments.out.clone().unwrap_or_else(|| project.below_root("exchange"));
    let mut written: Vec<(PathBuf, usize)> = Vec::new();
    for language in &languages {
        let mut files: BTreeMap<String, (String, usize)> = BTreeMap::new();
        for sheet in sheets(&project, &plan, language, &terms) {
            if let Some(sheet) = narrowed(sheet, arguments) {
                let name = format!("{language}/{}.{}", sheet.page, arguments.format.extension());
                files.insert(name, (arguments.format.write(&sheet), sheet.rows.len()));
            }
        }
        if arguments.zip && !files.is_empty() {
            let count = files.values().map(|(_, count)| count).sum();
            let path = out.join(format!("{language}.zip"));
            let mut packed: BTreeMap<String, String> = files.into_iter().map(|(name, (text, _))| (name, text)).collect();
            packed.extend(context(&project, &plan, language, &packed));
            write_file(&path, &pack(&packed).map_err(Failure)?)?;
            written.push((path, count));
            continue;
        }
        for (name, (text, count)) in files {
            let path = out.join(name);
            write_file(&path, text.as_bytes())?;
            written.push((path, count));
        }
    }
    print(|out| {
        for (path, count) in &written {
            writeln!(out, "{}: {count} {}", path.display(), if *count == 1 { "text" } else { "texts" })?;
        }
        if written.is_empty() { writeln!(out, "there is nothing to export") } else { Ok(()) }
    })?;
    Ok(CLEAN)
}

/// Keys of texts that no catalogue holds yet would not be known when they come back.
pub(super) fn refuse_unsynced(project: &Project, plan: &Plan) -> Result<(), Failure> {
    let (_, notes) = summary(plan, project, &[]);
    match notes.first() {
        None => Ok(()),
        Some(note) => Err(Failure(format!("the pages changed since the last sync ({note}): run `leaflint sync` first"))),
    }
}

/// What of a sheet was asked for; nothing if nothing was.
fn narrowed(sheet: Sheet, arguments: &Arguments) -> Option<Sheet> {
    if !arguments.page.is_empty() && !arguments.page.contains(&sheet.page) {
        return None;
    }
    let is_wanted = |row: &Row| {
        arguments.only.is_empty()
            || arguments.only.iter().any(|only| match only {
                Only::Missing => row.label.state.is_none(),
                Only::Stale => row.label.stale.is_some(),
                Only::Draft => row.label.state == Some(State::Draft),
                Only::Translated => row.label.state == Some(State::Translated),
                Only::Reviewed => row.label.state == Some(State::Reviewed),
                Only::Approved => row.label.state == Some(State::Approved),
            })
    };
    // All forms of a message go out together.
    let wanted: Vec<String> = sheet.rows.iter().filter(|row| is_wanted(row)).map(|row| row.key.clone()).collect();
    let rows: Vec<Row> = sheet.rows.iter().filter(|row| wanted.contains(&row.key)).cloned().collect();
    (!rows.is_empty()).then_some(Sheet { rows, ..sheet })
}

/// What a translator reads beside the files: the pages themselves and the agreed words.
fn context(project: &Project, plan: &Plan, language: &Language, files: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    let mut context = BTreeMap::new();
    for page in &project.pages {
        if files.keys().any(|name| name.rsplit_once('.').is_some_and(|(name, _)| name == format!("{language}/{}", page.id))) {
            let file = project.sources.file(page.document.source);
            context.insert(format!("context/{}", file.path), file.text.clone());
        }
    }
    let every: String = plan.units.iter().flat_map(|unit| &unit.messages).map(|message| format!("{}\n", message.text)).collect();
    let agreed = AgreedTerms::of(project, language);
    let rows: String = agreed.used_in(&every).map(|(term, rendering)| format!("{term}\t{rendering}\n")).collect();
    if !rows.is_empty() {
        context.insert("context/glossary.tsv".into(), rows);
    }
    context.insert("README.txt".into(), format!("{}\n\nTarget language: {language}\n", README.trim()));
    context
}

const README: &str = include_str!("export/README.txt");
