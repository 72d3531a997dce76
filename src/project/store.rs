//! Writes files so that a reader meets the old or the new, never half of it. With `together` and `tree` the only place that writes
//! the disk.

use super::Error;
use super::find::shown;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;
use tempfile::NamedTempFile;

/// Writes one file: a temporary file beside it, flushed to the disk, takes its place. A file that holds these bytes already
/// is left alone; permissions are kept.
///
/// # Errors
/// The folder cannot be made or written, or the disk is full; the old file is then whole.
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<bool, Error> {
    if fs::read(path).is_ok_and(|old| old == bytes) {
        return Ok(false);
    }
    write_new(path, bytes).map(|()| true).map_err(|error| Error::Unwritable(shown(path), error))
}

/// Writes one file that another run can do without: in the place of an old one all the same, and not flushed, which would cost more than
/// it may be worth. Whoever reads it must tell whether it is whole.
///
/// # Errors
/// As [`write_file`].
pub fn keep_file(path: &Path, parts: &[&[u8]]) -> Result<(), Error> {
    let write = || {
        let folder = parent(path);
        fs::create_dir_all(folder)?;
        let mut file = NamedTempFile::new_in(folder)?;
        parts.iter().try_for_each(|part| file.write_all(part))?;
        file.as_file().set_permissions(permissions_at(path))?;
        file.persist(path).map(drop).map_err(|error| error.error)
    };
    write().map_err(|error| Error::Unwritable(shown(path), error))
}

fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = parent(path);
    fs::create_dir_all(folder)?;
    let mut file = NamedTempFile::new_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().set_permissions(permissions_at(path))?;
    file.as_file().sync_all()?;
    file.persist(path).map_err(|error| error.error)?;
    // The new name is on the disk only once its folder is.
    File::open(folder).and_then(|folder| folder.sync_all()).or(Ok(()))
}

/// Those of the file that stands at a path already, else as public as its folder: temporary files are private.
pub(super) fn permissions_at(path: &Path) -> fs::Permissions {
    fs::metadata(path).map_or_else(|_| default_permissions(parent(path)), |metadata| metadata.permissions())
}

#[cfg(unix)]
fn default_permissions(folder: &Path) -> fs::Permissions {
    use std::os::unix::fs::PermissionsExt;
    let mode = fs::metadata(folder).map_or(0o755, |metadata| metadata.permissions().mode());
    fs::Permissions::from_mode(mode & 0o666)
}

#[cfg(not(unix))]
fn default_permissions(folder: &Path) -> fs::Permissions {
    fs::metadata(folder).map(|metadata| metadata.permissions()).expect("the folder was just made")
}

/// Writes one file piece by piece: the file takes its place when `write` is done, so that nothing has to be held in memory.
///
/// # Errors
/// The file cannot be written, or `write` fails; an old file is then whole.
pub fn write_stream<E: From<Error>>(path: &Path, write: impl FnOnce(&mut File) -> Result<(), E>) -> Result<(), E> {
    let unwritable = |error| Error::Unwritable(shown(path), error);
    let folder = parent(path);
    fs::create_dir_all(folder).map_err(unwritable)?;
    let mut file = NamedTempFile::new_in(folder).map_err(unwritable)?;
    write(file.as_file_mut())?;
    file.as_file().set_permissions(default_permissions(folder)).map_err(unwritable)?;
    file.as_file().sync_all().map_err(unwritable)?;
    file.persist(path).map_err(|error| unwritable(error.error))?;
    Ok(())
}

/// Removes a file; one that is gone already is no error.
///
/// # Errors
/// The folder cannot be written.
pub fn remove_file(path: &Path) -> Result<(), Error> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Error::Unwritable(shown(path), error)),
        _ => Ok(()),
    }
}

/// Whether something stands at a path that is not ours to replace: a file, or a folder with things in it that lacks the file
/// `marker`, which all of our folders have.
#[must_use]
pub fn holds_other_things(path: &Path, marker: &str) -> bool {
    match path.read_dir() {
        Ok(mut entries) => entries.next().is_some() && !path.join(marker).is_file(),
        Err(error) => error.kind() != io::ErrorKind::NotFound,
    }
}

pub(super) fn parent(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_bytes_are_not_written_again() {
        let place = tempfile::tempdir().expect("a folder");
        let path = place.path().join("x/a.ftl");
        assert!(write_file(&path, b"a").expect("written"));
        assert!(!write_file(&path, b"a").expect("left alone"));
        assert!(write_file(&path, b"b").expect("written"));
        assert_eq!(fs::read(&path).expect("read"), b"b");
    }
}
