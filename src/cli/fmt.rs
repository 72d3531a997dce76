//! `leaflint fmt`: translation files in one form.

use super::terminal::print;
use super::{CLEAN, FINDINGS, Global, Outcome};
use crate::catalog::format_file;
use crate::project::{Request, load_to_change, write_file};
use clap::Args;
use std::path::Path;

/// Bring .ftl files into one form, comments and order kept.
#[derive(Args)]
pub(super) struct Arguments {
    /// The folder of locales; the project's if left out.
    #[arg(value_name = "DIR")]
    locales: Option<String>,
    /// Say which files would change, and write nothing.
    #[arg(long)]
    check: bool,
}

pub(super) fn run(arguments: &Arguments, global: &Global) -> Outcome {
    let (project, _lock) =
        load_to_change(&Request { config: global.config.clone(), locales: arguments.locales.clone(), ..Request::default() })?;
    let mut changed = Vec::new();
    for catalog in project.locales.iter().flat_map(|locale| locale.catalogs.values()) {
        let file = project.sources.file(catalog.source);
        let formatted = format_file(&file.text);
        if formatted != file.text {
            if !arguments.check {
                write_file(Path::new(&file.path), formatted.as_bytes())?;
            }
            changed.push(file.path.clone());
        }
    }
    print(|out| {
        for path in &changed {
            writeln!(out, "{path}")?;
        }
        let verb = if arguments.check { "would change" } else { "changed" };
        match changed.len() {
            0 => writeln!(out, "no file {verb}"),
            1 => writeln!(out, "1 file {verb}"),
            count => writeln!(out, "{count} files {verb}"),
        }
    })?;
    Ok(if arguments.check && !changed.is_empty() { FINDINGS } else { CLEAN })
}
