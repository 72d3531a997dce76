//! `leaflint import`: what translators send back.

use super::check::{language, languages as languages_of, rule_infos};
use super::export::refuse_unsynced;
use super::sync::{files, write};
use super::terminal::{print, style, today};
use super::{CLEAN, FINDINGS, Failure, Global, Outcome};
use crate::diagnostic::Severity;
use crate::emit::{self, OutputFormat, Report};
use crate::language::Language;
use crate::project::{Project, Request, decoded, load_to_change, read_bytes, read_tree};
use crate::source::{Source, SourceId};
use crate::translate::exchange::{ExchangeFormat, Import, ImportOptions, Parsed, import, is_target, unpack};
use crate::translate::{Memory, State, glossary_terms, plan, sync};
use clap::Args;
use clap::builder::PossibleValuesParser;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Take translations from files that translators send back.
#[derive(Args)]
pub(super) struct Arguments {
    /// XLIFF, PO and CSV files, or folders and archives of them.
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    /// The language of files that do not name theirs.
    #[arg(long, value_name = "LANG", value_parser = language)]
    language: Option<Language>,
    /// How far the translations have come: draft, translated, reviewed or approved; otherwise what their file says.
    #[arg(long, value_name = "STATE", value_parser = super::accept::state)]
    state: Option<State>,
    /// Who stands for them.
    #[arg(long, value_name = "NAME", env = "LEAFLINT_WHO", default_value = "import")]
    who: String,
    /// Take translations of texts that have changed since; they stay stale until somebody accepts them.
    #[arg(long)]
    accept_stale: bool,
    /// Where the project has another translation by now, take the file's; the other is kept in the memory.
    #[arg(long)]
    overwrite: bool,
    /// Take the rest where some texts are refused.
    #[arg(long)]
    skip_refused: bool,
    /// Say what would be taken and write nothing.
    #[arg(long)]
    dry_run: bool,
    /// How what is refused is written.
    #[arg(long, value_name = "FORMAT", default_value = "human", value_parser = PossibleValuesParser::new(OutputFormat::ALL.map(OutputFormat::name)))]
    output_format: String,
}

pub(super) fn run(arguments: &Arguments, global: &Global) -> Outcome {
    let (mut project, _lock) = load_to_change(&Request { config: global.config.clone(), ..Request::default() })?;
    let plan = plan(&project, &BTreeMap::new());
    refuse_unsynced(&project, &plan)?;
    let mut files = Vec::new();
    for path in &arguments.files {
        files.extend(read(path, &mut project)?);
    }
    for (source, parsed) in &mut files {
        let path = &project.sources.file(*source).path;
        let names_language = arguments.language.is_none();
        let is_language = |language: &Language| names_language && is_target(&project, language);
        parsed.name_from_path(path, is_language, |page| plan.units.iter().any(|unit| unit.id == page));
    }
    let terms = glossary_terms(&project);
    let options = ImportOptions {
        language: arguments.language.clone(),
        state: arguments.state,
        who: arguments.who.clone(),
        takes_stale: arguments.accept_stale,
        overwrites: arguments.overwrite,
        today: today(),
    };
    let result = import(&project, &plan, &terms, &files, &options);
    let is_refused = result.diagnostics.iter().any(|found| found.severity == Severity::Error);
    let format = OutputFormat::named(&arguments.output_format).expect("clap knows the formats");
    show(&project, global, &result, format)?;
    let written = if is_refused && !arguments.skip_refused { Vec::new() } else { settle(&mut project, &result, &terms, arguments)? };
    if format == OutputFormat::Human {
        report(&result, &written, arguments, is_refused)?;
    }
    Ok(if is_refused { FINDINGS } else { CLEAN })
}

/// The files that a path holds: itself, or those of a folder or an archive.
fn read(path: &Path, project: &mut Project) -> Result<Vec<(SourceId, Parsed)>, Failure> {
    let shown = path.display().to_string();
    if path.is_dir() {
        let inside = read_tree(path, |_| ())?.into_keys().filter(|name| may_hold_translations(name));
        let found: Result<Vec<_>, Failure> = inside.map(|name| read(&path.join(name), project)).collect();
        let found: Vec<_> = found?.into_iter().flatten().collect();
        return if found.is_empty() { Err(holds_nothing(&shown)) } else { Ok(found) };
    }
    let bytes = read_bytes(path)?;
    let is_archive = is_archive(&shown);
    let found: BTreeMap<String, Vec<u8>> = if is_archive {
        let unpacked = unpack(&bytes).map_err(|error| Failure(format!("cannot read “{shown}”: {error}")))?;
        unpacked.into_iter().map(|(name, bytes)| (format!("{shown}/{name}"), bytes)).collect()
    } else {
        BTreeMap::from([(shown.clone(), bytes)])
    };
    let mut parsed = Vec::new();
    for (name, bytes) in found {
        let is_context = is_archive && ExchangeFormat::read(&name, "").is_none();
        if is_context {
            continue;
        }
        let text = decoded(bytes).map_err(|error| Failure(format!("cannot read “{name}”: {error}")))?;
        let Some(read) = ExchangeFormat::read(&name, &text) else {
            return Err(Failure(format!("“{name}” is none of the files that translators send back: .xlf, .po, .csv, or a .zip of them")));
        };
        parsed.push((project.sources.add(Source::new(name, text)), read));
    }
    if parsed.is_empty() { Err(holds_nothing(&shown)) } else { Ok(parsed) }
}

fn holds_nothing(path: &str) -> Failure {
    Failure(format!("“{path}” holds no .xlf, .po or .csv file"))
}

fn is_archive(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|end| end.eq_ignore_ascii_case("zip"))
}

fn may_hold_translations(name: &str) -> bool {
    is_archive(name) || ExchangeFormat::read(name, "").is_some()
}

/// Writes what was taken, in the form that `sync` gives it.
fn settle(project: &mut Project, result: &Import, terms: &[String], arguments: &Arguments) -> Result<Vec<String>, Failure> {
    for ((language, page), (catalog, states)) in &result.catalogs {
        project.put_catalog(language, page, catalog);
        project.put_states(language, page, states);
    }
    for (language, remembered) in &result.memories {
        let known = project.locale(language).and_then(|locale| locale.memory);
        let mut memory = known.map(|source| Memory::parse(&project.sources.file(source).text)).unwrap_or_default();
        remembered.iter().cloned().for_each(|entry| memory.add(entry));
        project.put_memory(language, &memory.write());
    }
    let mut languages: Vec<Language> = result.catalogs.keys().map(|(language, _)| language.clone()).collect();
    languages.dedup();
    let plan = plan(project, &BTreeMap::new());
    let settled = sync(project, &plan, &languages, terms, today());
    if let Some((place, error)) = settled.refused.first() {
        return Err(Failure(format!("{place}: {error}; nothing was written")));
    }
    write(project, &settled, arguments.dry_run)
}

fn show(project: &Project, global: &Global, result: &Import, format: OutputFormat) -> Result<(), Failure> {
    let rules = rule_infos();
    let languages = languages_of(project);
    let report =
        Report { sources: &project.sources, diagnostics: &result.diagnostics, languages: &languages, rules: &rules, style: style(global) };
    print(|out| emit::write(format, &report, out))
}

fn report(result: &Import, written: &[String], arguments: &Arguments, is_refused: bool) -> Result<(), Failure> {
    let counts = &result.counts;
    let parts = [
        (counts.translated, "translated"),
        (counts.states, "with a new state"),
        (counts.unchanged, "as they were"),
        (counts.blank, "without a translation"),
        (counts.refused, "refused"),
    ];
    let said: Vec<String> = parts.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}")).collect();
    print(|out| {
        writeln!(out, "texts: {}", if said.is_empty() { "none".to_owned() } else { said.join(", ") })?;
        if is_refused && !arguments.skip_refused {
            return writeln!(out, "nothing was written: mend the file, or take the rest with --skip-refused");
        }
        let verb = if arguments.dry_run { "would be written" } else { "written" };
        writeln!(out, "{} {verb}", files(written.len()))
    })
}
