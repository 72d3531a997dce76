//! `leaflint check`: find what is wrong with pages and translations.

use super::terminal::{print, style, today};
use super::{CLEAN, FINDINGS, Failure, Global, Outcome};
use crate::config::suggestion;
use crate::diagnostic::Severity;
use crate::emit::{self, OutputFormat, Report, RuleInfo};
use crate::language::Language;
use crate::lint::{self, Options};
use crate::project::{Input, Project, Request, load};
use crate::source::SourceId;
use clap::Args;
use clap::builder::PossibleValuesParser;
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::io::Read;

/// Find what is wrong with pages and translations.
#[derive(Args)]
pub(super) struct Arguments {
    /// Files, folders or globs; `-` reads a page from standard input. Without any: the project's content and locales.
    #[arg(value_name = "PATH")]
    paths: Vec<String>,
    /// The language of pages that do not name theirs.
    #[arg(long, value_name = "TAG", value_parser = language)]
    language: Option<Language>,
    /// Check this folder of locales, one folder a language, in place of the configured one.
    #[arg(long, value_name = "DIR")]
    locales: Option<String>,
    /// The language that the locales are translated from.
    #[arg(long, value_name = "TAG", value_parser = language)]
    reference: Option<Language>,
    /// Run only these rules and groups.
    #[arg(long, value_name = "RULE", value_delimiter = ',', value_parser = rule_name)]
    select: Vec<String>,
    /// Leave out these rules and groups.
    #[arg(long, value_name = "RULE", value_delimiter = ',', value_parser = rule_name)]
    ignore: Vec<String>,
    /// The level from which findings fail the run (exit code 1); warning unless configuration says otherwise.
    #[arg(long, value_name = "LEVEL", value_parser = severity)]
    fail_on: Option<Severity>,
    /// How findings are written.
    #[arg(long, value_name = "FORMAT", default_value = "human", value_parser = formats())]
    output_format: String,
    /// The day that counts as today.
    #[arg(long, value_name = "DATE")]
    as_of: Option<Date>,
    /// The file name that a page from standard input stands for.
    #[arg(long, value_name = "FILE", default_value = "standard-input.md")]
    stdin_filename: String,
}

pub(super) fn language(tag: &str) -> Result<Language, String> {
    Language::parse(tag).ok_or_else(|| "write a BCP 47 tag, such as en, pt-BR or zh-Hans".into())
}

fn severity(name: &str) -> Result<Severity, String> {
    [Severity::Advice, Severity::Warning, Severity::Error]
        .into_iter()
        .find(|severity| severity.name() == name)
        .ok_or_else(|| "write error, warning or advice".into())
}

pub(super) fn rule_name(name: &str) -> Result<String, String> {
    if lint::find(name).next().is_some() {
        return Ok(name.to_owned());
    }
    let known = lint::rules::RULES.iter().flat_map(|rule| [rule.code, rule.group.name()]);
    Err(suggestion(name, known).map_or_else(
        || "there is no such rule or group; `leaflint explain` lists them".to_owned(),
        |near| format!("there is no such rule or group; did you mean “{near}”?"),
    ))
}

fn formats() -> PossibleValuesParser {
    PossibleValuesParser::new(OutputFormat::ALL.map(OutputFormat::name))
}

pub(super) fn run(arguments: &Arguments, global: &Global) -> Outcome {
    let project = load(&request(arguments, global)?)?;
    let options =
        Options { select: arguments.select.clone(), ignore: arguments.ignore.clone(), today: arguments.as_of.unwrap_or_else(today) };
    let found = lint::lint(&project, &options);
    let rules = rule_infos();
    let report =
        Report { sources: &project.sources, diagnostics: &found, languages: &languages(&project), rules: &rules, style: style(global) };
    let format = OutputFormat::named(&arguments.output_format).expect("clap knows the formats");
    print(|out| {
        emit::write(format, &report, out)?;
        match format {
            OutputFormat::Human => writeln!(out, "{}", emit::summary(&report, checked(&project))),
            _ => Ok(()),
        }
    })?;
    let fail_on = arguments.fail_on.or(project.config.written.fail_on).unwrap_or(Severity::Warning);
    Ok(if found.iter().any(|finding| finding.severity >= fail_on) { FINDINGS } else { CLEAN })
}

fn request(arguments: &Arguments, global: &Global) -> Result<Request, Failure> {
    let mut paths = arguments.paths.clone();
    let reads_standard_input = paths.iter().any(|path| path == "-");
    paths.retain(|path| path != "-");
    let input = if reads_standard_input {
        let mut bytes = Vec::new();
        std::io::stdin().lock().read_to_end(&mut bytes).map_err(|error| Failure(format!("cannot read standard input: {error}")))?;
        Some(Input { path: arguments.stdin_filename.clone(), bytes })
    } else {
        None
    };
    let language = arguments.language.clone().or_else(|| arguments.reference.clone());
    Ok(Request { paths, config: global.config.clone(), language, input, locales: arguments.locales.clone(), whole_project: false })
}

/// The language of every file that has one.
pub(super) fn languages(project: &Project) -> BTreeMap<SourceId, Language> {
    let pages = project.pages.iter().map(|page| (page.document.source, page.document.language.clone()));
    let catalogs =
        project.locales.iter().flat_map(|locale| locale.catalogs.values().map(|catalog| (catalog.source, catalog.language.clone())));
    pages.chain(catalogs).collect()
}

/// How many pages and catalogues were looked at.
fn checked(project: &Project) -> usize {
    let pages = project.pages.iter().filter(|page| page.is_selected).count();
    pages + project.locales.iter().filter(|locale| locale.is_selected).map(|locale| locale.catalogs.len()).sum::<usize>()
}

/// What outputs tell of the rules.
pub(super) fn rule_infos() -> Vec<RuleInfo<'static>> {
    let info = |rule: &&'static lint::Rule| RuleInfo {
        code: rule.code,
        group: rule.group.name(),
        severity: rule.severity.severity().unwrap_or(Severity::Advice),
        summary: rule.summary(),
        help_markdown: rule.docs,
        url: None,
    };
    lint::rules::RULES.iter().map(info).collect()
}
