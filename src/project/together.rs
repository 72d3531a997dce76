//! Files that change together: all of them or none, whenever a run is killed; and one run at a time.
//!
//! The new files are written into a folder beside the old ones, with a list of their places. Giving that folder its name,
//! [`PENDING`], decides: from then on they take their places, and if the run is killed the next one goes on where it stopped.

use super::Error;
use super::find::shown;
use super::store::{parent, permissions_at, remove_file, write_file};
use std::collections::BTreeMap;
use std::fs::{self, File, TryLockError};
use std::io::{self, Write};
use std::path::Path;
use tempfile::Builder;

/// The folder with the files that have yet to take their places.
const PENDING: &str = ".leaflint-pending";
/// The list of places in it, a line each: number, or `-` for a file that goes, and path.
const PLACES: &str = "places";
/// How folders begin that are being written.
const UNFINISHED: &str = ".leaflint-new-";

/// Files by their paths in a folder, with `/` between folders; nothing for a file that goes.
pub type Changes = BTreeMap<String, Option<String>>;

/// As long as this is held no other run of leaflint changes the project.
#[derive(Debug)]
pub struct Lock(#[expect(dead_code, reason = "held for its drop")] Option<File>);

/// Waits until no other run changes what is in a folder. Where a system cannot lock folders nobody waits.
#[must_use]
pub(super) fn lock(folder: &Path) -> Lock {
    Lock(File::open(folder).ok().filter(|folder| folder.lock().is_ok()))
}

/// Changes files of a folder together.
///
/// # Errors
/// A file cannot be written, or the disk is full: nothing has changed then, or the next run will finish it.
pub fn write_together(folder: &Path, changes: &Changes) -> Result<(), Error> {
    if let [(path, change)] = &changes.iter().collect::<Vec<_>>()[..] {
        return match change {
            Some(text) => write_file(&folder.join(path), text.as_bytes()).map(drop),
            None => remove_file(&folder.join(path)),
        };
    }
    if changes.is_empty() {
        return Ok(());
    }
    let unwritable = |error| Error::Unwritable(shown(folder), error);
    prepare(folder, changes).map_err(unwritable)?;
    take_places(folder).map_err(unwritable)
}

/// Finishes what a killed run left. Whoever calls it holds the lock, or knows that nobody does.
pub(super) fn finish(folder: &Path) {
    if folder.join(PENDING).is_dir() {
        // A folder that cannot be written is read as it is.
        let _ = take_places(folder);
    }
}

/// Finishes what a killed run left, unless another run is at it.
pub(super) fn finish_unless_locked(folder: &Path, root: &Path) {
    if !folder.join(PENDING).is_dir() {
        return;
    }
    let Ok(locked) = File::open(root) else { return };
    if !matches!(locked.try_lock(), Err(TryLockError::WouldBlock)) {
        finish(folder);
    }
}

fn prepare(folder: &Path, changes: &Changes) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    remove_unfinished(folder)?;
    let new = Builder::new().prefix(UNFINISHED).tempdir_in(folder)?;
    let mut places = String::new();
    for (number, (path, change)) in changes.iter().enumerate() {
        let Some(text) = change else {
            places.push_str(&format!("-\t{path}\n"));
            continue;
        };
        let mut file = File::create(new.path().join(number.to_string()))?;
        file.write_all(text.as_bytes())?;
        file.set_permissions(permissions_at(&folder.join(path)))?;
        file.sync_all()?;
        places.push_str(&format!("{number}\t{path}\n"));
    }
    let mut file = File::create(new.path().join(PLACES))?;
    file.write_all(places.as_bytes())?;
    file.sync_all()?;
    sync(new.path());
    fs::rename(new.path(), folder.join(PENDING))?;
    let _ = new.keep();
    sync(folder);
    Ok(())
}

/// Moves the files that wait to their places. It may have been done in part before.
fn take_places(folder: &Path) -> io::Result<()> {
    let pending = folder.join(PENDING);
    let places = match fs::read_to_string(pending.join(PLACES)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        read => read?,
    };
    for (number, path) in places.lines().filter_map(|line| line.split_once('\t')) {
        let place = folder.join(path);
        if number == "-" {
            remove_file(&place).map_err(io::Error::other)?;
            continue;
        }
        fs::create_dir_all(parent(&place))?;
        let waiting = pending.join(number);
        match fs::rename(&waiting, &place) {
            // It is there already.
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            // The place is on another disk.
            Err(error) if error.kind() == io::ErrorKind::CrossesDevices => {
                write_file(&place, &fs::read(&waiting)?).map_err(io::Error::other)?;
            }
            moved => moved?,
        }
        sync(parent(&place));
    }
    // The list goes first: without it the folder says nothing any more.
    remove_file(&pending.join(PLACES)).map_err(io::Error::other)?;
    match fs::remove_dir_all(&pending) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Removes folders that killed runs were writing, and finishes what one had decided.
fn remove_unfinished(folder: &Path) -> io::Result<()> {
    if folder.join(PENDING).is_dir() {
        take_places(folder)?;
    }
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_name().to_string_lossy().starts_with(UNFINISHED) {
            fs::remove_dir_all(entry.path())?;
        }
    }
    Ok(())
}

/// New names are on the disk only once their folder is. Systems that cannot do it do without.
fn sync(folder: &Path) {
    let _ = File::open(folder).and_then(|folder| folder.sync_all());
}

#[cfg(test)]
mod tests {
    use super::*;

    fn changes(files: &[(&str, Option<&str>)]) -> Changes {
        files.iter().map(|(path, text)| ((*path).to_owned(), text.map(str::to_owned))).collect()
    }

    fn files(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> =
            fs::read_dir(folder).expect("read").map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    #[test]
    fn files_change_together_and_leave_no_trace() {
        let place = tempfile::tempdir().expect("a folder");
        write_together(place.path(), &changes(&[("es/a.ftl", Some("1")), ("b.ftl", Some("2"))])).expect("written");
        write_together(place.path(), &changes(&[("es/a.ftl", Some("3")), ("b.ftl", None), ("c.ftl", Some("4"))])).expect("written");
        assert_eq!(files(place.path()), ["c.ftl", "es"]);
        assert_eq!(fs::read_to_string(place.path().join("es/a.ftl")).expect("read"), "3");
    }

    #[test]
    fn what_was_decided_is_finished_and_what_was_not_is_forgotten() {
        let place = tempfile::tempdir().expect("a folder");
        fs::write(place.path().join("gone.ftl"), "old").expect("written");
        fs::create_dir(place.path().join(".leaflint-new-x")).expect("made");
        fs::write(place.path().join(".leaflint-new-x/0"), "never").expect("written");
        prepare(place.path(), &changes(&[("a.ftl", Some("1")), ("b.ftl", Some("2")), ("gone.ftl", None)])).expect("decided");
        // Killed after the first move.
        fs::rename(place.path().join(PENDING).join("0"), place.path().join("a.ftl")).expect("moved");
        finish_unless_locked(place.path(), place.path());
        assert_eq!(files(place.path()), ["a.ftl", "b.ftl"]);
        // Killed while the folder was removed.
        fs::create_dir(place.path().join(PENDING)).expect("made");
        finish_unless_locked(place.path(), place.path());
        assert_eq!(files(place.path()), ["a.ftl", "b.ftl"]);
    }

    #[test]
    fn a_run_waits_for_the_other() {
        let place = tempfile::tempdir().expect("a folder");
        let held = lock(place.path());
        prepare(place.path(), &changes(&[("a.ftl", Some("1")), ("b.ftl", Some("2"))])).expect("decided");
        finish_unless_locked(place.path(), place.path());
        assert_eq!(files(place.path()), [PENDING], "the other run is at it");
        drop(held);
        finish_unless_locked(place.path(), place.path());
        assert_eq!(files(place.path()), ["a.ftl", "b.ftl"]);
    }
}
