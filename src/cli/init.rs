//! `leaflint init`: a project that checks and builds at once.

use super::check::language;
use super::terminal::{print, today};
use super::{CLEAN, Failure, Global, Outcome};
use crate::config::FILE_NAME;
use crate::language::Language;
use crate::project::write_file;
use clap::Args;
use jiff::ToSpan;
use std::path::PathBuf;

/// Start a project: a configuration and a first page.
#[derive(Args)]
pub(super) struct Arguments {
    /// The folder; made if there is none.
    #[arg(value_name = "DIR", default_value = ".")]
    folder: PathBuf,
    /// The language that the pages will be written in.
    #[arg(long, value_name = "TAG", value_parser = language, default_value = "en")]
    language: Language,
}

const CONFIGURATION: &str = include_str!("init/leaflint.toml");
const PAGE: &str = include_str!("init/page.md");

pub(super) fn run(arguments: &Arguments, _: &Global) -> Outcome {
    let shown = |path: &std::path::Path| path.strip_prefix(".").unwrap_or(path).display().to_string();
    let configuration = arguments.folder.join(FILE_NAME);
    if configuration.exists() {
        return Err(Failure(format!("“{}” is there already: this folder holds a project", shown(&configuration))));
    }
    let page = arguments.folder.join("content/preparing-for-your-visit.md");
    let today = today();
    let later = today.checked_add(3.years()).unwrap_or(today);
    let filled = |text: &str| {
        text.replace("{{language}}", arguments.language.tag())
            .replace("{{today}}", &today.to_string())
            .replace("{{later}}", &later.to_string())
    };
    write_file(&configuration, filled(CONFIGURATION).as_bytes())?;
    // A page that somebody wrote already is left alone.
    if !page.exists() {
        write_file(&page, filled(PAGE).as_bytes())?;
    }
    print(|out| {
        writeln!(out, "{} and {} are written. Next:", shown(&configuration), shown(&page))?;
        writeln!(out, "  leaflint check    find what is wrong with the pages")?;
        writeln!(out, "  leaflint sync     make messages for translators, once leaflint.toml names languages")?;
        writeln!(out, "  leaflint build    write the bundles to dist/")
    })?;
    Ok(CLEAN)
}
