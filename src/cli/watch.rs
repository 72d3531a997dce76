//! `leaflint check --watch`: the check again whenever a file of the project changes.

use super::{Failure, Outcome};
use crate::config::FILE_NAME;
use crate::document::Format;
use crate::project::{Request, config_path, load};
use notify_debouncer_full::notify::{EventKind, RecursiveMode};
use notify_debouncer_full::{DebouncedEvent, new_debouncer};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::mpsc::channel;
use std::time::Duration;

/// Editors write a file in several steps: those that come so close together are one change.
const ONE_CHANGE: Duration = Duration::from_millis(200);

/// Looks once, and again after every change. Ends only with the process, or when files cannot be watched.
pub(super) fn run(request: &Request, look: impl Fn() -> Outcome) -> Outcome {
    let (sender, changes) = channel();
    let cannot = |error: notify_debouncer_full::notify::Error| Failure(format!("cannot watch files: {error}"));
    let mut watcher = new_debouncer(ONE_CHANGE, None, sender).map_err(cannot)?;
    for (folder, mode) in folders(request) {
        watcher.watch(&folder, mode).map_err(cannot)?;
    }
    loop {
        // What is wrong for a moment, such as a half-written configuration, does not end the watch.
        if let Err(Failure(message)) = look() {
            eprintln!("leaflint: {message}");
        }
        eprintln!("watching for changes; end with Ctrl+C");
        loop {
            let Ok(events) = changes.recv() else { return Err(Failure("files are watched no longer".into())) };
            if events.is_ok_and(|events| events.iter().any(concerns)) {
                break;
            }
        }
    }
}

/// Folders, not files: editors put a new file in the place of the old one, which ends the watch of a file.
fn folders(request: &Request) -> BTreeMap<PathBuf, RecursiveMode> {
    let folder_of = |path: &Path| path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new(".")).to_owned();
    let mut folders = BTreeMap::new();
    for path in request.paths.iter().map(Path::new) {
        match path.is_dir() {
            true => drop(folders.insert(path.to_owned(), RecursiveMode::Recursive)),
            false if path.exists() => drop(folders.entry(folder_of(path)).or_insert(RecursiveMode::NonRecursive)),
            // A glob: what it may find stands below here.
            false => drop(folders.insert(PathBuf::from("."), RecursiveMode::Recursive)),
        }
    }
    let start = request.paths.first().map_or_else(|| PathBuf::from("."), PathBuf::from);
    if let Some(config) = request.config.clone().or_else(|| config_path(&start)) {
        folders.entry(folder_of(&config)).or_insert(RecursiveMode::NonRecursive);
    }
    if let Some(locales) = &request.locales {
        folders.insert(PathBuf::from(locales), RecursiveMode::Recursive);
    }
    if request.paths.is_empty()
        && let Ok(project) = load(request)
    {
        let own = [project.content_folder(), project.locales_folder()];
        folders.extend(own.into_iter().filter(|folder| folder.is_dir()).map(|folder| (folder, RecursiveMode::Recursive)));
    }
    folders
}

/// Whether a change is one of a file that a check reads.
fn concerns(event: &DebouncedEvent) -> bool {
    let is_ours = |path: &PathBuf| {
        let name = path.to_string_lossy();
        Format::of_path(&name).is_some() || name.ends_with(".ftl") || name.ends_with(".state") || name.ends_with(FILE_NAME)
    };
    !matches!(event.kind, EventKind::Access(_)) && event.paths.iter().any(is_ours)
}
