//! Reads files: whole ones, and those of folders.

use super::Error;
use super::decode::decode;
use super::find::{Found, files, shown};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

/// Files larger than this are refused: spans count bytes in 32 bits, and no leaflet comes near.
const LARGEST: u64 = 1_000_000_000;

/// The text that bytes are.
///
/// # Errors
/// They are no UTF-8: what they look like instead.
pub fn decoded(bytes: Vec<u8>) -> Result<String, String> {
    decode(bytes).map_err(|(_, fault)| format!("{}; {}", fault.message, fault.help))
}

/// The text of one file that is neither page nor translation.
///
/// # Errors
/// The file cannot be read, or is no UTF-8.
pub fn read_file(path: &Path) -> Result<String, Error> {
    decode(read_bytes(path)?).map_err(|(_, fault)| Error::Unreadable(shown(path), std::io::Error::other(fault.message)))
}

/// The bytes of one file.
///
/// # Errors
/// The file cannot be read, or is larger than leaflint reads.
pub fn read_bytes(path: &Path) -> Result<Vec<u8>, Error> {
    let unreadable = |error| Error::Unreadable(shown(path), error);
    let mut file = File::open(path).map_err(unreadable)?;
    let size = file.metadata().map_err(unreadable)?.len();
    if size > LARGEST {
        return Err(Error::TooLarge(shown(path), size));
    }
    let mut bytes = Vec::with_capacity(size as usize);
    // The size of what is no plain file, such as a pipe, is not known before its end.
    if size == 0 {
        file.read_to_end(&mut bytes).map_err(unreadable)?;
    } else {
        file.take(size).read_to_end(&mut bytes).map_err(unreadable)?;
    }
    Ok(bytes)
}

/// Reads the text files of a folder by their path in it; nothing if there is no such folder.
///
/// # Errors
/// A file cannot be read, or is not UTF-8.
pub fn read_texts(folder: &Path) -> Result<BTreeMap<String, String>, Error> {
    if !folder.is_dir() {
        return Ok(BTreeMap::new());
    }
    let found = files(&folder.to_string_lossy(), |_| true)?;
    let named = |Found { path, .. }: Found| Ok((shown(path.strip_prefix(folder).unwrap_or(&path)), read_file(&path)?));
    found.into_iter().map(named).collect()
}

/// Reads every file of a folder and gives each to a function, by path; hidden files too.
///
/// # Errors
/// The folder or a file in it cannot be read.
pub fn read_tree<T: Send>(folder: &Path, take: impl Fn(&[u8]) -> T + Sync) -> Result<BTreeMap<String, T>, Error> {
    if !folder.is_dir() {
        return Err(Error::NoSuchPath(shown(folder)));
    }
    let found = super::find::all_files(folder)?;
    let read = |path: PathBuf| Ok((shown(path.strip_prefix(folder).unwrap_or(&path)), take(&read_bytes(&path)?)));
    found.into_par_iter().map(read).collect()
}

/// The largest file that a bundle takes from the content folder.
const LARGEST_SHOWN: u64 = 50_000_000;

/// Reads files that pages show, by their path in a folder. One that leads out of the folder, by a symbolic link too, or is no
/// image is not read; the reason stands in its place.
#[must_use]
pub fn read_shown(folder: &Path, paths: &BTreeSet<String>) -> BTreeMap<String, Result<Vec<u8>, String>> {
    let inside = folder.canonicalize();
    let read = |path: &String| -> Result<Vec<u8>, String> {
        let missing = |_| "there is no such file".to_owned();
        let place = folder.join(path).canonicalize().map_err(missing)?;
        if !inside.as_ref().is_ok_and(|inside| place.starts_with(inside)) {
            return Err("it leads out of the content folder".into());
        }
        let metadata = place.metadata().map_err(missing)?;
        if !metadata.is_file() || metadata.len() > LARGEST_SHOWN {
            return Err("it is no file, or larger than 50 MB".into());
        }
        std::fs::read(&place).map_err(|error| error.to_string())
    };
    paths.par_iter().map(|path| (path.clone(), read(path))).collect()
}
