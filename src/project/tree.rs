//! Folders that take the place of others whole.

use super::Error;
use super::find::shown;
use super::store::parent;
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use tempfile::{Builder, TempDir};

/// Files of a folder by their paths in it, with `/` between folders.
pub type Tree = BTreeMap<String, Vec<u8>>;

/// Puts a folder with these files in the place of another: it is written beside it under a name of its own, and takes the
/// place in one step. What stood there before stays whole until then.
///
/// # Errors
/// A file cannot be written, or the disk is full; the old folder is then whole and the new one is removed.
pub fn replace_tree(folder: &Path, files: &Tree) -> Result<(), Error> {
    let new = NewTree::beside(folder)?;
    files.par_iter().try_for_each(|(path, bytes)| new.write(path, bytes).map(drop))?;
    new.replace()
}

/// When a file was last written and how long it is: whether it is still as it was can be told from that without reading it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Stamp {
    seconds: u64,
    nanoseconds: u32,
    bytes: u64,
}

impl Stamp {
    fn of(metadata: &fs::Metadata) -> io::Result<Self> {
        let written = metadata.modified()?.duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        Ok(Self { seconds: written.as_secs(), nanoseconds: written.subsec_nanos(), bytes: metadata.len() })
    }
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
    /// A new, empty folder beside `folder`. A folder that a killed run had moved aside is put back.
    ///
    /// # Errors
    /// The folder that holds it cannot be made or written.
    pub fn beside(folder: &Path) -> Result<Self, Error> {
        let unwritable = |error| Error::Unwritable(shown(folder), error);
        let beside = parent(folder);
        fs::create_dir_all(beside).map_err(unwritable)?;
        put_back(folder).map_err(unwritable)?;
        let temporary = Builder::new().prefix(".leaflint-").tempdir_in(beside).map_err(unwritable)?;
        let new = temporary.path().join("new");
        fs::create_dir(&new).map_err(unwritable)?;
        make_public(&new);
        Ok(Self { folder: folder.to_owned(), temporary, new })
    }

    /// Writes a file; its path has `/` between folders, which are made. A file that stands there is not written over, because the
    /// old folder may hold it too: another takes its name.
    ///
    /// # Errors
    /// It cannot be written, or the disk is full.
    pub fn write(&self, path: &str, bytes: &[u8]) -> Result<Stamp, Error> {
        let place = self.new.join(path);
        let create = || {
            let created = match fs::File::create_new(&place) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => fs::create_dir_all(parent(&place)),
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => fs::remove_file(&place),
                created => return created,
            };
            created.and_then(|()| fs::File::create(&place))
        };
        let write = || {
            let mut file = create()?;
            file.write_all(bytes)?;
            Stamp::of(&file.metadata()?)
        };
        write().map_err(|error| Error::Unwritable(shown(&self.folder.join(path)), error))
    }

    /// Takes a file of the old folder over as it is, and says whether that could be done: it must be there, as it was when it got
    /// this stamp. Both folders hold the same file from then on.
    #[must_use]
    pub fn keep(&self, path: &str, stamp: Stamp) -> bool {
        if leads_out(path) {
            return false;
        }
        let (old, place) = (self.folder.join(path), self.new.join(path));
        let is_whole = |file: &Path| fs::symlink_metadata(file).and_then(|found| Stamp::of(&found)).is_ok_and(|found| found == stamp);
        let link = || match fs::hard_link(&old, &place) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                fs::create_dir_all(parent(&place)).and_then(|()| fs::hard_link(&old, &place))
            }
            linked => linked,
        };
        // Another run may have put another bundle there meanwhile: what counts is the file that this folder has now.
        if link().is_ok() && is_whole(&place) {
            return true;
        }
        self.remove(path);
        false
    }

    /// Removes a file from the new folder.
    pub fn remove(&self, path: &str) {
        if !leads_out(path) {
            // One that is not there need not be removed.
            let _ = fs::remove_file(self.new.join(path));
        }
    }

    /// Takes the place of the old folder, which is removed. An old *file* of that name is never replaced. Where the system can
    /// swap two folders, somebody who looks meets one of them at any moment; elsewhere the old one is moved aside first, and a
    /// run that is killed just then is mended by the next.
    ///
    /// # Errors
    /// The old folder cannot be moved; it is then whole.
    pub fn replace(self) -> Result<(), Error> {
        let replaced = match fs::symlink_metadata(&self.folder) {
            Err(_) => fs::rename(&self.new, &self.folder),
            Ok(_) => swap(&self.new, &self.folder).or_else(|_| replace_by_moving(&self.new, &self.folder)),
        };
        replaced.map_err(|error| Error::Unwritable(shown(&self.folder), error))?;
        // The old one may be in the temporary folder now, which is removed.
        drop(self.temporary);
        Ok(())
    }
}

/// Whether a path, which somebody else may have written down, leads out of a folder.
fn leads_out(path: &str) -> bool {
    !Path::new(path).components().all(|part| matches!(part, std::path::Component::Normal(_)))
}

/// Lets two folders change places in one step.
#[cfg(any(target_os = "linux", target_os = "macos"))]
fn swap(new: &Path, old: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    if !fs::symlink_metadata(old)?.is_dir() {
        return Err(io::ErrorKind::NotADirectory.into());
    }
    Ok(renameat_with(CWD, new, CWD, old, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_os = "macos")))]
fn swap(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Where the old folder waits while the new one takes its place: `.dist.leaflint-old`.
fn aside(folder: &Path) -> PathBuf {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    parent(folder).join(format!(".{name}.leaflint-old"))
}

fn replace_by_moving(new: &Path, folder: &Path) -> io::Result<()> {
    let aside = aside(folder);
    fs::rename(folder, &aside)?;
    if let Err(error) = fs::rename(new, folder) {
        fs::rename(&aside, folder)?;
        return Err(error);
    }
    remove(&aside)
}

/// Puts back what a killed run moved aside.
fn put_back(folder: &Path) -> io::Result<()> {
    let aside = aside(folder);
    match (fs::symlink_metadata(&aside), fs::symlink_metadata(folder)) {
        (Err(_), _) => Ok(()),
        (Ok(_), Err(_)) => fs::rename(&aside, folder),
        (Ok(_), Ok(_)) => remove(&aside),
    }
}

/// Removes what was moved aside: a folder, or a link to one, of which the link alone goes.
fn remove(aside: &Path) -> io::Result<()> {
    if fs::symlink_metadata(aside)?.is_dir() { fs::remove_dir_all(aside) } else { fs::remove_file(aside) }
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
    fn a_file_is_taken_over_only_as_it_was_written() {
        let place = tempfile::tempdir().expect("a folder");
        let out = place.path().join("dist");
        fs::write(place.path().join("secret"), "secret").expect("written");
        let first = NewTree::beside(&out).expect("made");
        let stamps = ["a", "b/c"].map(|path| first.write(path, b"one").expect("written"));
        first.replace().expect("replaced");
        fs::write(out.join("b/c"), "other").expect("written");
        let second = NewTree::beside(&out).expect("made");
        assert!(second.keep("a", stamps[0]) && !second.keep("b/c", stamps[1]) && !second.keep("gone", stamps[0]));
        let secret = Stamp::of(&fs::metadata(place.path().join("secret")).expect("there")).expect("a stamp");
        assert!(!second.keep("../secret", secret), "nothing comes from outside");
        second.remove("../../secret");
        // What both folders hold is not written over.
        second.write("a", b"two").expect("written");
        assert_eq!(fs::read_to_string(out.join("a")).expect("read"), "one");
        second.replace().expect("replaced");
        assert_eq!(fs::read_to_string(out.join("a")).expect("read"), "two");
        assert!(!out.join("b/c").exists() && place.path().join("secret").exists());
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
    fn a_folder_that_was_moved_aside_by_a_killed_run_is_put_back() {
        let place = tempfile::tempdir().expect("a folder");
        let out = place.path().join("dist");
        replace_tree(&out, &tree(&[("a.html", "old")])).expect("written");
        // Killed between the two moves.
        fs::rename(&out, aside(&out)).expect("moved");
        drop(NewTree::beside(&out).expect("made"));
        assert_eq!(fs::read_to_string(out.join("a.html")).expect("read"), "old");
        // Killed before the old one was removed.
        replace_tree(&aside(&out), &tree(&[("a.html", "older")])).expect("written");
        drop(NewTree::beside(&out).expect("made"));
        assert_eq!(fs::read_to_string(out.join("a.html")).expect("read"), "old");
        assert_eq!(fs::read_dir(place.path()).expect("read").count(), 1, "nothing is left");
    }

    #[test]
    fn where_folders_cannot_be_swapped_they_are_moved() {
        let place = tempfile::tempdir().expect("a folder");
        let (new, out) = (place.path().join("new"), place.path().join("dist"));
        for (folder, text) in [(&new, "new"), (&out, "old")] {
            fs::create_dir(folder).expect("made");
            fs::write(folder.join("a.html"), text).expect("written");
        }
        replace_by_moving(&new, &out).expect("replaced");
        assert_eq!(fs::read_to_string(out.join("a.html")).expect("read"), "new");
        assert_eq!(fs::read_dir(place.path()).expect("read").count(), 1, "nothing is left");
        assert!(replace_by_moving(&new, &out).is_err());
        assert_eq!(fs::read_to_string(out.join("a.html")).expect("read"), "new");
    }

    #[cfg(any(target_os = "linux", target_os = "macos"))]
    #[test]
    fn somebody_who_looks_always_meets_a_folder() {
        let place = tempfile::tempdir().expect("a folder");
        let out = place.path().join("dist");
        replace_tree(&out, &tree(&[("a.html", "0")])).expect("written");
        let is_done = std::sync::atomic::AtomicBool::new(false);
        std::thread::scope(|scope| {
            let looks = scope.spawn(|| {
                while !is_done.load(std::sync::atomic::Ordering::Relaxed) {
                    assert!(fs::metadata(&out).is_ok(), "the folder is there");
                }
            });
            for number in 1..50 {
                replace_tree(&out, &tree(&[("a.html", &number.to_string())])).expect("written");
            }
            is_done.store(true, std::sync::atomic::Ordering::Relaxed);
            looks.join().expect("it was always there");
        });
        assert_eq!(fs::read_to_string(out.join("a.html")).expect("read"), "49");
    }
}
