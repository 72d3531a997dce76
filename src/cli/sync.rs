//! `leaflint sync`: pages to source messages, and the files of every language up to date with them.

use super::check::language;
use super::terminal::{print, today};
use super::{CLEAN, FINDINGS, Failure, Global, Outcome};
use crate::language::Language;
use crate::project::{Changes, Project, Request, load_to_change, write_together};
use crate::translate::{Ambiguity, Sync, glossary_terms, plan, sync};
use clap::{Args, ValueEnum};
use std::collections::BTreeMap;
use std::io::{self, BufRead, IsTerminal, Write};
use std::path::{Path, PathBuf};

/// Bring source messages and translations up to date with the pages.
#[derive(Args)]
pub(super) struct Arguments {
    /// The languages to bring up to date; all of the project if left out.
    #[arg(value_name = "LANG", value_parser = language)]
    languages: Vec<Language>,
    /// Say what would be written and write nothing.
    #[arg(long)]
    dry_run: bool,
    /// What an edited text is that could be either of two messages; asked on a terminal.
    #[arg(long, value_enum, value_name = "WHAT")]
    assume: Option<Assume>,
}

/// How an ambiguity is settled without asking.
#[derive(Clone, Copy, ValueEnum)]
enum Assume {
    /// The most alike message.
    Best,
    /// A new message; the translations of the others stay with them or go to the memory.
    New,
}

pub(super) fn run(arguments: &Arguments, global: &Global) -> Outcome {
    let (project, _lock) = load_to_change(&Request { config: global.config.clone(), ..Request::default() })?;
    let languages = languages(&project, &arguments.languages);
    let terms = glossary_terms(&project);
    let mut decided = BTreeMap::new();
    let first = plan(&project, &decided);
    for ambiguity in &first.ambiguities {
        let Some(key) = decide(ambiguity, arguments.assume)? else {
            return unsettled(&first.ambiguities);
        };
        decided.insert(ambiguity.text.clone(), key);
    }
    let settled = if decided.is_empty() { first } else { plan(&project, &decided) };
    let result = sync(&project, &settled, &languages, &terms, today());
    let written = write(&project, &result, arguments.dry_run)?;
    report(&result, &written, arguments.dry_run)?;
    Ok(if result.refused.is_empty() { CLEAN } else { FINDINGS })
}

/// The target languages: those that were named, else those of the configuration and of the locales folder.
pub(super) fn languages(project: &Project, named: &[Language]) -> Vec<Language> {
    if !named.is_empty() {
        return named.to_vec();
    }
    let mut languages: Vec<Language> = project.config.languages.iter().filter(|language| !language.is_pseudo()).cloned().collect();
    let folders = project.locales.iter().map(|locale| locale.language.clone());
    for language in folders.filter(|language| *language != project.config.source_language) {
        if !languages.contains(&language) {
            languages.push(language);
        }
    }
    languages
}

/// What an ambiguous text is: a key, or a new message; nothing if nobody can say.
fn decide(ambiguity: &Ambiguity, assume: Option<Assume>) -> Result<Option<Option<String>>, Failure> {
    match assume {
        Some(Assume::Best) => Ok(Some(ambiguity.candidates.first().map(|(key, _)| key.clone()))),
        Some(Assume::New) => Ok(Some(None)),
        None if io::stdin().is_terminal() && io::stderr().is_terminal() => ask(ambiguity).map(Some),
        None => Ok(None),
    }
}

fn ask(ambiguity: &Ambiguity) -> Result<Option<String>, Failure> {
    let mut err = io::stderr().lock();
    let mut question = || -> io::Result<Option<String>> {
        writeln!(err, "\nOn “{}” this text was edited:\n    {}\nWhich message is it?", ambiguity.page, ambiguity.text)?;
        for (number, (key, text)) in ambiguity.candidates.iter().enumerate() {
            writeln!(err, "  {}  {key}: {text}", number + 1)?;
        }
        writeln!(err, "  n  a new one")?;
        loop {
            write!(err, "> ")?;
            err.flush()?;
            let mut answer = String::new();
            if io::stdin().lock().read_line(&mut answer)? == 0 || answer.trim() == "n" {
                return Ok(None);
            }
            let chosen = answer.trim().parse::<usize>().ok().and_then(|number| ambiguity.candidates.get(number.checked_sub(1)?));
            if let Some((key, _)) = chosen {
                return Ok(Some(key.clone()));
            }
        }
    };
    question().map_err(|error| Failure(format!("cannot ask: {error}")))
}

fn unsettled(ambiguities: &[Ambiguity]) -> Outcome {
    print(|out| {
        for ambiguity in ambiguities {
            writeln!(out, "{}: this text could be either of {} messages:", ambiguity.page, ambiguity.candidates.len())?;
            writeln!(out, "    {}", ambiguity.text)?;
            for (key, text) in &ambiguity.candidates {
                writeln!(out, "  {key}: {text}")?;
            }
        }
        writeln!(out, "nothing was written: run this on a terminal to choose, or with --assume best or --assume new")
    })?;
    Ok(FINDINGS)
}

/// Writes what changed; gives the paths.
pub(super) fn write(project: &Project, result: &Sync, is_dry: bool) -> Result<Vec<String>, Failure> {
    let folder = project.locales_folder();
    // The same file may be named `./locales/…` and `locales/…`.
    let plain = |path: &Path| path.strip_prefix(".").unwrap_or(path).to_owned();
    let known: BTreeMap<PathBuf, &str> =
        project.sources.iter().map(|(_, file)| (plain(Path::new(&file.path)), file.text.as_str())).collect();
    let mut written = Vec::new();
    let mut changes = Changes::new();
    for (path, text) in &result.files {
        let full = plain(&folder.join(path));
        if known.get(&full).copied() != text.as_deref() {
            changes.insert(path.clone(), text.clone());
            written.push(full.display().to_string());
        }
    }
    if !is_dry {
        write_together(&folder, &changes)?;
    }
    Ok(written)
}

fn report(result: &Sync, written: &[String], is_dry: bool) -> Result<(), Failure> {
    print(|out| {
        for note in &result.notes {
            writeln!(out, "{note}")?;
        }
        for (place, error) in &result.refused {
            writeln!(out, "{place}: left as it is: {error}")?;
        }
        let counts = &result.counts;
        let parts = [
            (counts.added, "new"),
            (counts.cosmetic, "edited, translations hold"),
            (counts.wording, "reworded"),
            (counts.critical, "edited where it can harm"),
            (counts.moved, "moved to another page"),
            (counts.restored, "back from the memory"),
            (counts.retired, "gone, translations kept in the memory"),
        ];
        let said: Vec<String> = parts.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}")).collect();
        writeln!(out, "messages: {}", if said.is_empty() { "nothing changed".to_owned() } else { said.join(", ") })?;
        let verb = if is_dry { "would be written" } else { "written" };
        writeln!(out, "{} {verb}", files(written.len()))
    })
}

pub(super) fn files(count: usize) -> String {
    match count {
        0 => "no file".into(),
        1 => "1 file".into(),
        _ => format!("{count} files"),
    }
}
