//! The folder in which runs leave what the next can use; safe to delete at any time. A run that can leave nothing is a run all the same,
//! and what is not whole is not there.

use crate::project::{Project, keep_file, read_bytes, write_file};
use std::path::{Path, PathBuf};

/// Each file starts with the hash of the rest.
const HASH: usize = 32;

/// Where it stands in a project.
pub(super) fn folder(project: &Project) -> PathBuf {
    project.root.join(".leaflint-cache")
}

/// Keeps it out of version control.
pub(super) fn hide(folder: &Path) {
    let _ = write_file(&folder.join(".gitignore"), b"*\n");
}

/// What a run has left in a file, if it is there and whole.
pub(super) fn read(path: &Path) -> Option<Vec<u8>> {
    let mut bytes = read_bytes(path).ok()?;
    let (hash, rest) = bytes.split_at_checked(HASH)?;
    if blake3::hash(rest).as_bytes() != hash {
        return None;
    }
    bytes.drain(..HASH);
    Some(bytes)
}

/// Leaves bytes in a file for the next run.
pub(super) fn keep(path: &Path, bytes: &[u8]) {
    let _ = keep_file(path, &[blake3::hash(bytes).as_bytes(), bytes]);
}

/// What tells this leaflint from others: another build of the same version is another tool. Not known where the command is gone already,
/// as when another has taken its place.
pub(super) fn tool() -> Option<String> {
    let found = std::env::current_exe().and_then(|path| path.metadata()).and_then(|found| Ok((found.len(), found.modified()?))).ok()?;
    Some(format!("{} {found:?}", env!("CARGO_PKG_VERSION")))
}
