//! `leaflint check`: find what is wrong with pages and translations.

use super::changed::changed_files;
use super::terminal::{print, style, today};
use super::{CLEAN, FINDINGS, Failure, Global, Outcome, baseline, cache, fix, ratchet, stream, watch};
use crate::config::suggestion;
use crate::diagnostic::{Diagnostic, Severity};
use crate::emit::{self, OutputFormat, Report, RuleInfo};
use crate::language::Language;
use crate::lint::{self, Memory, Options};
use crate::project::{Input, Locale, Project, Request, load};
use crate::source::SourceId;
use clap::Args;
use clap::builder::PossibleValuesParser;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::path::PathBuf;

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
    /// Look only at files that changed since the branch left REF (the default branch if none is named).
    #[arg(long, value_name = "REF", num_args = 0..=1, require_equals = true, default_missing_value = "")]
    changed: Option<String>,
    /// Do not report findings that this file lists.
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,
    /// Write today's findings to the baseline file.
    #[arg(long, requires = "baseline")]
    update_baseline: bool,
    /// Apply the safe fixes: mechanical edits that keep the meaning. Doses are never changed.
    #[arg(long)]
    fix: bool,
    /// Show what --fix would change, and change nothing.
    #[arg(long)]
    diff: bool,
    /// Look at every page anew, and keep nothing for the next check.
    #[arg(long)]
    no_cache: bool,
    /// Check again whenever a page, a translation or the configuration changes, until the process is ended.
    #[arg(long, conflicts_with_all = ["fix", "diff", "update_baseline", "stdin_format"])]
    watch: bool,
    /// Print at most this many findings, the heaviest first by level.
    #[arg(long, value_name = "N")]
    max_findings: Option<usize>,
    /// Read pages from standard input in this format, and write the findings of each as soon as they are made: a page a line,
    /// `{"path":"a.md","language":"en","text":"…"}` (`language` may be left out). With `--output-format json` one line answers one page.
    #[arg(long, value_name = "FORMAT", conflicts_with_all = ["paths", "locales", "changed", "baseline", "fix", "diff", "max_findings"])]
    stdin_format: Option<stream::Format>,
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
    if arguments.stdin_format.is_some() {
        let request = Request { pages_come_later: true, ..request(arguments, global)? };
        let lines_of_pages = arguments.output_format == OutputFormat::Json.name();
        return stream::run(&request, &options(arguments), arguments.fail_on, lines_of_pages);
    }
    if arguments.watch {
        let request = request(arguments, global)?;
        if request.input.is_some() {
            return Err(Failure("standard input cannot be watched: name files or folders".into()));
        }
        return watch::run(&request, || once(arguments, global));
    }
    once(arguments, global)
}

/// Looks once at what there is.
fn once(arguments: &Arguments, global: &Global) -> Outcome {
    let request = request(arguments, global)?;
    let Some(request) = only_changed(arguments, request)? else {
        print(|out| writeln!(out, "no page or translation changed"))?;
        return Ok(CLEAN);
    };
    let mut project = load(&request)?;
    let options = options(arguments);
    let mut found = found_again(arguments, &request, &project, &options);
    let settings = lint::Settings::of(&project.config, &options.select, &options.ignore);
    let mut notes: Vec<String> = Vec::new();
    if lint::rule("misspelling").is_some_and(|rule| settings.is_on(rule)) {
        notes.extend(without_dictionary(&project));
    }
    if arguments.diff {
        let shown = fix::diff(&found, &project);
        print(|out| out.write_all(shown.as_bytes()))?;
        return Ok(if shown.is_empty() { CLEAN } else { FINDINGS });
    }
    if arguments.fix {
        let fixed;
        (project, found, fixed) = fix::fix(&request, &options, found, project)?;
        notes.push(format!("{fixed} fixed"));
    }
    let mut rises = Vec::new();
    if let Some(reference) = &arguments.changed {
        let reference = Some(reference.as_str()).filter(|name| !name.is_empty());
        let since = reference.unwrap_or("the branch began");
        rises.extend(ratchet::risen(&project, &ratchet::grades_before(&project, reference), since));
    }
    if let Some(path) = &arguments.baseline {
        if arguments.update_baseline {
            let said = baseline::update(path, &found, &project)?;
            print(|out| writeln!(out, "{said}"))?;
            return Ok(CLEAN);
        }
        let baseline::Applied { hidden, gone, grades } = baseline::apply(path, &mut found, &project)?;
        rises.extend(ratchet::risen(&project, &grades, "the baseline"));
        notes.push(format!("{hidden} of the baseline not shown"));
        if gone > 0 {
            notes.push(format!("{gone} of the baseline are gone: shorten it with --update-baseline"));
        }
    }
    if lint::rule("reading-grade").is_some_and(|rule| settings.is_on(rule)) && !rises.is_empty() {
        found.extend(rises);
        crate::diagnostic::sort(&mut found);
    }
    let fail_on = arguments.fail_on.or(project.config.written.fail_on).unwrap_or(Severity::Warning);
    let fails = found.iter().any(|finding| finding.severity >= fail_on);
    let left_out = keep_heaviest(&mut found, arguments.max_findings);
    if left_out > 0 {
        notes.push(format!("{left_out} more not shown"));
    }
    show(arguments, global, &project, &found, &notes)?;
    Ok(if fails { FINDINGS } else { CLEAN })
}

/// The findings, with those taken over that a run before has left. Only a project has a place where they can be left: other folders
/// stay as they are.
fn found_again(arguments: &Arguments, request: &Request, project: &Project, options: &Options) -> Vec<Diagnostic> {
    let has_place = request.input.is_none() && project.config_path.is_some() && !arguments.no_cache;
    let Some(tool) = cache::tool().filter(|_| has_place) else { return lint::lint(project, options) };
    // Runs that ask for other rules do not take each other's place; how many there can be is settled.
    let asked = format!("{:?}", (&options.select, &options.ignore, &request.language, &request.locales));
    let folder = cache::folder(project);
    let path = folder.join(format!("check-{:x}", blake3::hash(asked.as_bytes()).as_bytes()[0] % 16));
    let bytes = cache::read(&path).unwrap_or_default();
    let memory = Memory::read(&bytes, &tool, project, options);
    let found = lint::lint_again(project, options, &memory);
    if let Some(bytes) = memory.write(request.paths.is_empty()) {
        cache::keep(&path, &bytes);
        cache::hide(&folder);
    }
    found
}

/// Whether words are known depends on the machine, so a missing dictionary is said beside the findings, never as one.
fn without_dictionary(project: &Project) -> Option<String> {
    let languages = languages_of_pages(project);
    let known: BTreeSet<&str> = project.spellers.iter().map(|speller| speller.language().base()).collect();
    let missing: Vec<&str> = languages.difference(&known).copied().collect();
    (!missing.is_empty()).then(|| {
        let missing = missing.join(", ");
        format!("no Hunspell dictionary for {missing}: only known slips of spelling were looked for (set `dictionaries`, or install one)")
    })
}

fn languages_of_pages(project: &Project) -> BTreeSet<&str> {
    let kept = project.pages.iter().map(|page| &page.document.language);
    kept.chain(project.waiting.iter().map(|page| &page.language)).map(Language::base).collect()
}

/// The request narrowed to what a branch changed; none if that is nothing to look at.
fn only_changed(arguments: &Arguments, request: Request) -> Result<Option<Request>, Failure> {
    let Some(reference) = &arguments.changed else { return Ok(Some(request)) };
    let reference = Some(reference.as_str()).filter(|name| !name.is_empty());
    let is_ours = |path: &PathBuf| {
        path.extension().is_some_and(|end| matches!(end.to_str(), Some("md" | "markdown" | "txt" | "text" | "html" | "htm" | "ftl")))
    };
    let below = |path: &PathBuf| {
        request.paths.is_empty() || request.paths.iter().any(|given| path.starts_with(given.trim_start_matches("./")) || given == ".")
    };
    let changed = changed_files(std::path::Path::new("."), reference)?;
    let paths: Vec<String> = changed.into_iter().filter(is_ours).filter(below).map(|path| path.to_string_lossy().into_owned()).collect();
    Ok((!paths.is_empty()).then_some(Request { paths, ..request }))
}

/// Leaves the heaviest findings, in their order; gives how many were left out.
fn keep_heaviest(found: &mut Vec<Diagnostic>, most: Option<usize>) -> usize {
    let Some(most) = most.filter(|most| *most < found.len()) else { return 0 };
    let mut weights: Vec<(std::cmp::Reverse<Severity>, usize)> =
        found.iter().enumerate().map(|(at, finding)| (std::cmp::Reverse(finding.severity), at)).collect();
    weights.sort_unstable();
    let kept: BTreeSet<usize> = weights.into_iter().take(most).map(|(_, at)| at).collect();
    let all = std::mem::take(found);
    let left_out = all.len() - kept.len();
    found.extend(all.into_iter().enumerate().filter(|(at, _)| kept.contains(at)).map(|(_, finding)| finding));
    left_out
}

fn show(arguments: &Arguments, global: &Global, project: &Project, found: &[Diagnostic], notes: &[String]) -> Result<(), Failure> {
    let rules = rule_infos();
    let report =
        Report { sources: &project.sources, diagnostics: found, languages: &languages(project), rules: &rules, style: style(global) };
    let format = OutputFormat::named(&arguments.output_format).expect("clap knows the formats");
    print(|out| {
        emit::write(format, &report, out)?;
        match format {
            OutputFormat::Human => {
                writeln!(out, "{}", emit::summary(&report, checked(project)))?;
                notes.iter().try_for_each(|note| writeln!(out, "{note}"))
            }
            _ => Ok(()),
        }
    })
}

fn options(arguments: &Arguments) -> Options {
    Options { select: arguments.select.clone(), ignore: arguments.ignore.clone(), today: arguments.as_of.unwrap_or_else(today) }
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
    Ok(Request {
        paths,
        config: global.config.clone(),
        language,
        input,
        locales: arguments.locales.clone(),
        // Grades are compared when all findings are made.
        one_at_a_time: arguments.baseline.is_none() && arguments.changed.is_none(),
        system_dictionaries: true,
        ..Request::default()
    })
}

/// The language of every file that has one.
pub(super) fn languages(project: &Project) -> BTreeMap<SourceId, Language> {
    let pages = project.pages.iter().map(|page| (page.document.source, page.document.language.clone()));
    let catalogs = project.locales.iter().flat_map(|locale| locale.files().map(|file| (file, locale.language.clone())));
    let waiting = project.waiting.iter().map(|page| (page.source, page.language.clone()));
    pages.chain(waiting).chain(catalogs).collect()
}

/// How many pages and catalogues were looked at.
fn checked(project: &Project) -> usize {
    let pages = project.waiting.len() + project.pages.iter().filter(|page| page.is_selected).count();
    let ids = |locale: &Locale| locale.catalogs.keys().chain(locale.unparsed.keys()).filter(|id| locale.selects(id)).count();
    pages + project.locales.iter().map(ids).sum::<usize>()
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
