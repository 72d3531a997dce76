//! Writes files and folders so that a reader meets the old or the new, never half of it. The only place that writes the disk.

use super::Error;
use super::find::shown;
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use tempfile::{Builder, NamedTempFile, TempDir};

/// Files of a folder by their paths in it, with `/` between folders.
pub type Tree = BTreeMap<String, Vec<u8>>;

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

fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = parent(path);
    fs::create_dir_all(folder)?;
    let permissions = fs::metadata(path).ok().map(|metadata| metadata.permissions());
    let mut file = NamedTempFile::new_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().set_permissions(permissions.unwrap_or_else(|| default_permissions(folder)))?;
    file.as_file().sync_all()?;
    file.persist(path).map_err(|error| error.error)?;
    // The new name is on the disk only once its folder is.
    File::open(folder).and_then(|folder| folder.sync_all()).or(Ok(()))
}

/// Temporary files are private; what takes a file's place is as public as its folder.
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

/// Puts a folder with these files in the place of another: it is written beside it under a name of its own, and takes the
/// place in one step. What stood there before stays whole until then.
///
/// # Errors
/// A file cannot be written, or the disk is full; the old folder is then whole and the new one is removed.
pub fn replace_tree(folder: &Path, files: &Tree) -> Result<(), Error> {
    let new = NewTree::beside(folder)?;
    files.par_iter().try_for_each(|(path, bytes)| new.write(path, bytes))?;
    new.replace()
}

/// A folder that is written beside another and then takes its place: files can be written by many threads, in any order, and none
/// has to be held in memory. Dropped before that, it is removed and leaves no trace.
#[derive(Debug)]
pub struct NewTree {
    folder: PathBuf,
    temporary: TempDir,
    new: PathBuf,
}

impl NewTree {
    /// A new, empty folder beside `folder`.
    ///
    /// # Errors
    /// The folder that holds it cannot be made or written.
    pub fn beside(folder: &Path) -> Result<Self, Error> {
        let unwritable = |error| Error::Unwritable(shown(folder), error);
        let beside = parent(folder);
        fs::create_dir_all(beside).map_err(unwritable)?;
        let temporary = Builder::new().prefix(".leaflint-").tempdir_in(beside).map_err(unwritable)?;
        let new = temporary.path().join("new");
        fs::create_dir(&new).map_err(unwritable)?;
        make_public(&new);
        Ok(Self { folder: folder.to_owned(), temporary, new })
    }

    /// Writes a file; its path has `/` between folders, which are made.
    ///
    /// # Errors
    /// It cannot be written, or the disk is full.
    pub fn write(&self, path: &str, bytes: &[u8]) -> Result<(), Error> {
        let place = self.new.join(path);
        let write = || {
            match fs::write(&place, bytes) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                done => return done,
            }
            fs::create_dir_all(parent(&place))?;
            fs::write(&place, bytes)
        };
        write().map_err(|error| Error::Unwritable(shown(&self.folder.join(path)), error))
    }

    /// Takes the place of the old folder, which is removed. An old *file* of that name is never replaced.
    ///
    /// # Errors
    /// The old folder cannot be moved; it is then whole.
    pub fn replace(self) -> Result<(), Error> {
        let unwritable = |error| Error::Unwritable(shown(&self.folder), error);
        let old = self.temporary.path().join("old");
        let had_old = self.folder.symlink_metadata().is_ok();
        if had_old {
            fs::rename(&self.folder, &old).map_err(unwritable)?;
        }
        if let Err(error) = fs::rename(&self.new, &self.folder) {
            if had_old {
                fs::rename(&old, &self.folder).map_err(unwritable)?;
            }
            return Err(unwritable(error));
        }
        Ok(())
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

/// Temporary folders are private; a bundle is there to be served.
fn make_public(folder: &Path) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // A file system without permissions has nothing to change.
        let _ = fs::set_permissions(folder, fs::Permissions::from_mode(0o755));
    }
    #[cfg(not(unix))]
    let _ = folder;
}

fn parent(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(files: &[(&str, &str)]) -> Tree {
        files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect()
    }

    #[test]
    fn a_folder_takes_the_place_of_another_whole() {
        let place = tempfile::tempdir().expect("a folder");
        let out = place.path().join("dist");
        replace_tree(&out, &tree(&[("en/a.html", "one"), ("gone.html", "x")])).expect("written");
        replace_tree(&out, &tree(&[("en/a.html", "two"), ("es/b/c.html", "three")])).expect("written");
        assert_eq!(fs::read_to_string(out.join("en/a.html")).expect("read"), "two");
        assert!(!out.join("gone.html").exists());
        assert_eq!(fs::read_dir(place.path()).expect("read").count(), 1, "nothing temporary is left");
    }

    #[test]
    fn a_failed_write_leaves_the_old_folder_whole() {
        let place = tempfile::tempdir().expect("a folder");
        let out = place.path().join("dist");
        replace_tree(&out, &tree(&[("a.html", "old")])).expect("written");
        // A file and a folder of one name cannot both be written.
        let clash = tree(&[("a", "file"), ("a/b", "in a folder")]);
        assert!(replace_tree(&out, &clash).is_err());
        assert_eq!(fs::read_to_string(out.join("a.html")).expect("read"), "old");
        assert_eq!(fs::read_dir(place.path()).expect("read").count(), 1, "nothing temporary is left");
    }

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
