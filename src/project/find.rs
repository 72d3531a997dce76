//! Which files a run is about: paths, folders and globs to a sorted list.

use super::Error;
use crate::config;
use crate::document::Format;
use ignore::WalkBuilder;
use ignore::overrides::OverrideBuilder;
use std::path::{Path, PathBuf};

/// A file to read, with the folder or path that led to it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Found {
    pub(super) path: PathBuf,
    /// What was given on the command line.
    pub(super) given: PathBuf,
}

/// `leaflint.toml` in a folder or the nearest folder above it.
#[must_use]
pub fn config_path(start: &Path) -> Option<PathBuf> {
    let start = std::path::absolute(start).ok()?;
    start.ancestors().map(|folder| folder.join(config::FILE_NAME)).find(|path| path.is_file())
}

/// All files of one path that was given: itself, all that a folder holds, or all that a glob matches.
pub(super) fn files(given: &str, wanted: impl Fn(&Path) -> bool) -> Result<Vec<Found>, Error> {
    let path = Path::new(given);
    let found = |path: PathBuf| Found { path, given: PathBuf::from(given) };
    match path.metadata() {
        Ok(metadata) if metadata.is_dir() => Ok(walk(path, None)?.into_iter().filter(|path| wanted(path)).map(found).collect()),
        Ok(_) => Ok(vec![found(path.to_owned())]),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound && is_glob(given) => {
            let matched: Vec<Found> =
                walk(Path::new(base_of(given)), Some(given))?.into_iter().filter(|path| wanted(path)).map(found).collect();
            if matched.is_empty() { Err(Error::NoMatch(given.to_owned())) } else { Ok(matched) }
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Err(Error::NoSuchPath(given.to_owned())),
        Err(error) => Err(Error::Unreadable(given.to_owned(), error)),
    }
}

/// Whether leaflint reads a file of that name as a page.
pub(super) fn is_page(path: &Path) -> bool {
    Format::of_path(&path.to_string_lossy()).is_some()
}

/// Whether it is a file of Fluent messages.
pub(super) fn is_catalog(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "ftl")
}

fn is_glob(given: &str) -> bool {
    given.contains(['*', '?', '[', '{'])
}

/// The folder before the first sign of a glob.
fn base_of(glob: &str) -> &str {
    let sign = glob.find(['*', '?', '[', '{']).unwrap_or(glob.len());
    match glob[..sign].rfind('/') {
        Some(0) => "/",
        Some(end) => &glob[..end],
        None => ".",
    }
}

/// The files below a folder, sorted; hidden ones and those that `.gitignore` names are left out. One thread walks: an
/// unordered parallel walk is no faster on a page tree and would have to be sorted all the same. Symbolic links inside the
/// folder are not followed, so that no loop and no file outside it is met.
fn walk(folder: &Path, glob: Option<&str>) -> Result<Vec<PathBuf>, Error> {
    let mut builder = WalkBuilder::new(folder);
    builder.follow_links(false).require_git(false);
    if let Some(glob) = glob {
        let relative = glob.strip_prefix("./").unwrap_or(glob);
        let mut overrides = OverrideBuilder::new(".");
        let added = overrides.add(&format!("/{}", relative.trim_start_matches('/')));
        let matcher = added.and_then(|overrides| overrides.build()).map_err(|_| Error::NoMatch(glob.to_owned()))?;
        builder.overrides(matcher);
    }
    let mut found = Vec::new();
    for entry in builder.build() {
        match entry {
            Ok(entry) if entry.file_type().is_some_and(|kind| kind.is_file()) => found.push(entry.into_path()),
            Ok(_) => {}
            Err(error) => {
                let path = folder.display().to_string();
                let error = error.into_io_error().unwrap_or_else(|| std::io::Error::other("the folder could not be walked"));
                return Err(Error::Unreadable(path, error));
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Every file below a folder, hidden and ignored ones too, sorted. Symbolic links are not followed.
pub(super) fn all_files(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let mut builder = WalkBuilder::new(folder);
    builder.standard_filters(false).follow_links(false);
    let unreadable = |error: ignore::Error| {
        let error = error.into_io_error().unwrap_or_else(|| std::io::Error::other("the folder could not be walked"));
        Error::Unreadable(folder.display().to_string(), error)
    };
    let mut found = Vec::new();
    for entry in builder.build() {
        let entry = entry.map_err(unreadable)?;
        // A link counts as a file of its own: bundles hold none.
        if entry.file_type().is_some_and(|kind| !kind.is_dir()) {
            found.push(entry.into_path());
        }
    }
    found.sort();
    Ok(found)
}

/// A path as it is shown: with `/`, without a leading `./`.
pub(super) fn shown(path: &Path) -> String {
    let text = path.to_string_lossy().replace('\\', "/");
    text.strip_prefix("./").map_or(text.clone(), str::to_owned)
}

/// Whether a glob from the folder `root` names a path.
pub(super) fn glob_matches(root: &Path, glob: &str, path: &str) -> bool {
    let mut overrides = OverrideBuilder::new(root);
    let built =
        overrides.add(&format!("/{}", glob.trim_start_matches("./").trim_start_matches('/'))).and_then(|overrides| overrides.build());
    built.is_ok_and(|matcher| matcher.matched(path, false).is_whitelist())
}
