//! The names of pages and locales, by where their files stand.

use super::find::shown;
use std::path::{Path, PathBuf};

/// A page's name: its path in the content folder, or in the folder that was given, without its ending.
pub(super) fn page_id(path: &Path, content: &Path, given: &Path) -> String {
    let (path, content, given) = (relative(path), relative(content), relative(given));
    let below = path.strip_prefix(&content).or_else(|_| path.strip_prefix(&given)).ok().filter(|rest| !rest.as_os_str().is_empty());
    let below = below.map_or_else(|| path.file_name().map(PathBuf::from).unwrap_or_default(), Path::to_owned);
    shown(&below.with_extension(""))
}

/// The locale and the page of a file below the locales folder: `es/back-pain.ftl` is (`es`, `back-pain`).
pub(super) fn locale_and_id(path: &Path, folder: &Path) -> Option<(String, String)> {
    let below = path.strip_prefix(folder).ok()?;
    let mut parts = below.components();
    let tag = parts.next()?.as_os_str().to_string_lossy().into_owned();
    let rest = parts.as_path();
    (!rest.as_os_str().is_empty()).then(|| (tag, shown(&rest.with_extension(""))))
}

/// Whether a path leads to a folder, into it, or to a folder above it.
pub(super) fn touches(given: &str, folder: &Path) -> bool {
    let (given, folder) = (relative(Path::new(given)), relative(folder));
    given == Path::new(".") || folder.starts_with(&given) || given.starts_with(&folder)
}

/// A path from the folder where the run was started, if it lies below it.
pub(super) fn relative(path: &Path) -> PathBuf {
    let below = std::path::absolute(".").ok().and_then(|here| {
        let absolute = std::path::absolute(path).ok()?;
        absolute.strip_prefix(here).map(Path::to_owned).ok()
    });
    match below {
        Some(path) if path.as_os_str().is_empty() => PathBuf::from("."),
        Some(path) => path,
        None => path.to_owned(),
    }
}
