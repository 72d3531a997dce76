//! `leaflint check --fix` and `--diff`: the safe edits, applied or shown.

use super::Failure;
use crate::diagnostic::Diagnostic;
use crate::lint::{Options, fixed_texts, lint};
use crate::project::{Project, Request, load, write_file};
use crate::source::SourceId;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

/// More rounds than any chain of fixes has needed: a fix may uncover another, never itself.
const MOST_ROUNDS: usize = 8;

/// The safe fixes as a unified diff.
pub(super) fn diff(found: &[Diagnostic], project: &Project) -> String {
    let mut shown = String::new();
    for (source, (text, _)) in fixed_texts(found, &project.sources) {
        let file = project.sources.file(source);
        let difference = crate::translate::unified_diff(&file.text, &text, &file.path);
        write!(shown, "{difference}").expect("a string takes all");
    }
    shown
}

/// Applies the safe fixes round after round until none is left. A file that would gain findings by its fixes is put back.
/// Gives the project and its findings after it, and how many were fixed.
pub(super) fn fix(
    request: &Request,
    options: &Options,
    found: Vec<Diagnostic>,
    project: Project,
) -> Result<(Project, Vec<Diagnostic>, usize), Failure> {
    let mut state = (project, found);
    let mut total = 0;
    let mut given_up: Vec<String> = Vec::new();
    for _ in 0..MOST_ROUNDS {
        let (project, found) = &state;
        let before = counts(found);
        let mut written: BTreeMap<String, (String, usize, usize)> = BTreeMap::new();
        for (source, (text, fixed)) in fixed_texts(found, &project.sources) {
            let file = project.sources.file(source);
            if !given_up.contains(&file.path) && write_file(Path::new(&file.path), text.as_bytes())? {
                written.insert(file.path.clone(), (file.text.clone(), fixed, before.get(&source).copied().unwrap_or(0)));
            }
        }
        if written.is_empty() {
            break;
        }
        let reloaded = load(request)?;
        let again = lint(&reloaded, options);
        let after = counts(&again);
        let mut was_put_back = false;
        for (source, file) in reloaded.sources.iter() {
            let Some((old, fixed, had)) = written.get(&file.path) else { continue };
            if after.get(&source).copied().unwrap_or(0) + fixed > *had {
                write_file(Path::new(&file.path), old.as_bytes())?;
                given_up.push(file.path.clone());
                was_put_back = true;
            } else {
                total += fixed;
            }
        }
        state = if was_put_back {
            let project = load(request)?;
            let found = lint(&project, options);
            (project, found)
        } else {
            (reloaded, again)
        };
    }
    Ok((state.0, state.1, total))
}

fn counts(found: &[Diagnostic]) -> BTreeMap<SourceId, usize> {
    let mut counts = BTreeMap::new();
    for finding in found {
        *counts.entry(finding.primary.source).or_default() += 1;
    }
    counts
}
