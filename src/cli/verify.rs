//! `leaflint verify`: a bundle against its manifest.

use super::terminal::print;
use super::{CLEAN, FINDINGS, Failure, Global, Outcome};
use crate::project::{read_file, read_tree};
use crate::publish::{FileEntry, MANIFEST, Mismatch, verify};
use clap::Args;
use std::path::PathBuf;

/// Check that a bundle is as it was built: every file there, none changed, none added.
#[derive(Args)]
pub(super) struct Arguments {
    /// The folder of the bundle, with its manifest.json.
    #[arg(value_name = "DIR")]
    folder: PathBuf,
}

pub(super) fn run(arguments: &Arguments, _: &Global) -> Outcome {
    let folder = &arguments.folder;
    let files = read_tree(folder, FileEntry::of)?;
    if !files.contains_key(MANIFEST) {
        return Err(Failure(format!("“{}” is no bundle: it has no {MANIFEST}", folder.display())));
    }
    let manifest = read_file(&folder.join(MANIFEST))?;
    let found = verify(&files, &manifest).map_err(Failure)?;
    print(|out| {
        for mismatch in &found {
            match mismatch {
                Mismatch::Missing(path) => writeln!(out, "{path}: is in the manifest and not in the folder")?,
                Mismatch::Changed(path) => writeln!(out, "{path}: holds other bytes than when the bundle was built")?,
                Mismatch::Unknown(path) => writeln!(out, "{path}: is in the folder and not in the manifest")?,
            }
        }
        match found.len() {
            0 => writeln!(out, "{} files are as they were built", files.len() - 1),
            1 => writeln!(out, "1 file differs from the manifest"),
            count => writeln!(out, "{count} files differ from the manifest"),
        }
    })?;
    Ok(if found.is_empty() { CLEAN } else { FINDINGS })
}
