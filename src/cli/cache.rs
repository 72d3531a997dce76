//! The folder in which runs leave what the next can use; safe to delete at any time.

use crate::project::{Project, write_file};
use std::path::{Path, PathBuf};

/// Where it stands in a project.
pub(super) fn folder(project: &Project) -> PathBuf {
    project.root.join(".leaflint-cache")
}

/// Keeps it out of version control. A run that can leave nothing for the next is a run all the same.
pub(super) fn hide(folder: &Path) {
    let _ = write_file(&folder.join(".gitignore"), b"*\n");
}
