//! `leaflint report`: the project in figures, in the reports folder.

use super::terminal::{print, today};
use super::{CLEAN, Global, Outcome};
use crate::emit::digest;
use crate::lint::{self, Options};
use crate::project::{Request, load, write_file};
use crate::translate::{glossary_terms, plan};
use clap::Args;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Write the project in figures: reading level and findings by page, coverage by language.
#[derive(Args)]
pub(super) struct Arguments {
    /// The day that counts as today.
    #[arg(long, value_name = "DATE")]
    as_of: Option<Date>,
}

pub(super) fn run(arguments: &Arguments, global: &Global) -> Outcome {
    let project = load(&Request { config: global.config.clone(), ..Request::default() })?;
    let today = arguments.as_of.unwrap_or_else(today);
    let found = lint::lint(&project, &Options { select: Vec::new(), ignore: Vec::new(), today });
    let plan = plan(&project, &BTreeMap::new());
    let digest = digest(&project, &plan, &found, &glossary_terms(&project), today);
    let folder = project.below_root(&project.config.written.reports);
    for (name, text) in [("summary.json", digest.to_json()), ("summary.md", digest.to_markdown())] {
        let path = folder.join(name);
        let changed = write_file(&path, text.as_bytes())?;
        print(|out| writeln!(out, "{} {}", path.display(), if changed { "written" } else { "is up to date" }))?;
    }
    Ok(CLEAN)
}
